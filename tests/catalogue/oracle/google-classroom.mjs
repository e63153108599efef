import * as api from '@googleapis/classroom';
import { google } from './lib/google.mjs';

export const client = google(api, 'v1');
const work = (api) => api.courses.courseWork;
const submissions = (api) => work(api).studentSubmissions;
const submission = ({ courseId, courseWorkId, submissionId: id }) => ({ courseId, courseWorkId, id });

export const calls = {
  list_courses: ({ courses }, input) => courses.list(input),
  get_course: ({ courses }, { courseId: id }) => courses.get({ id }),
  list_students: ({ courses }, input) => courses.students.list(input),
  list_teachers: ({ courses }, input) => courses.teachers.list(input),
  list_topics: ({ courses }, input) => courses.topics.list(input),
  create_topic: ({ courses }, { courseId, topicName: name }) => courses.topics.create({ courseId, requestBody: { name } }),
  list_coursework: (api, input) => work(api).list(input),
  get_coursework: (api, { courseId, courseWorkId: id }) => work(api).get({ courseId, id }),
  create_assignment: (api, { courseId, studentIds, ...rest }) => work(api).create({
    courseId, requestBody: { workType: 'ASSIGNMENT', individualStudentsOptions: studentIds && { studentIds }, ...rest },
  }),
  update_coursework: (api, { courseId, courseWorkId: id, updateMask, ...requestBody }) => work(api).patch({ courseId, id, updateMask, requestBody }),
  delete_coursework: (api, { courseId, courseWorkId: id }) => work(api).delete({ courseId, id }),
  list_submissions: (api, input) => submissions(api).list(input),
  get_submission: (api, input) => submissions(api).get(submission(input)),
  set_grade: (api, { draftGrade, assignedGrade, ...rest }) => submissions(api).patch({
    ...submission(rest), updateMask: Object.keys({ draftGrade, assignedGrade }).join(), requestBody: { draftGrade, assignedGrade },
  }),
  return_submission: (api, input) => submissions(api).return({ ...submission(input), requestBody: {} }),
  list_announcements: ({ courses }, input) => courses.announcements.list(input),
  create_announcement: ({ courses }, { courseId, ...requestBody }) => courses.announcements.create({ courseId, requestBody }),
};
