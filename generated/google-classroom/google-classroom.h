// Generated from plugins/google-classroom/google-classroom.pie. Do not edit.
// Look up courses, people, coursework and submissions in Google Classroom, set assignments, grade
// and return work, and post announcements.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_classroom {

struct Day {
  long long year = {};
  long long month = {};
  long long day = {};
  Day() = default;
};

struct TimeOfDay {
  Field<long long> hours;
  Field<long long> minutes;
  TimeOfDay() = default;
};

struct MaterialLink {
  String url;
  MaterialLink() = default;
};

struct MaterialDriveFileDriveFile {
  String id;
  MaterialDriveFileDriveFile() = default;
};

enum class MaterialDriveFileShareMode : int {
  kView,
  kEdit,
  kStudentCopy,
};

struct MaterialDriveFile {
  MaterialDriveFileDriveFile drive_file;
  // Students read it, all edit it, or each gets a copy.
  Field<MaterialDriveFileShareMode> share_mode;
  MaterialDriveFile() = default;
};

struct MaterialYoutubeVideo {
  String id;
  MaterialYoutubeVideo() = default;
};

struct Material {
  Field<MaterialLink> link;
  Field<MaterialDriveFile> drive_file;
  Field<MaterialYoutubeVideo> youtube_video;
  Material() = default;
};

struct ShownMaterialLink {
  Field<String> url;
  Field<String> title;
  ShownMaterialLink() = default;
};

struct ShownMaterialDriveFileDriveFile {
  Field<String> id;
  Field<String> title;
  Field<String> alternate_link;
  ShownMaterialDriveFileDriveFile() = default;
};

struct ShownMaterialDriveFile {
  Field<ShownMaterialDriveFileDriveFile> drive_file;
  Field<String> share_mode;
  ShownMaterialDriveFile() = default;
};

struct ShownMaterialYoutubeVideo {
  Field<String> id;
  Field<String> title;
  Field<String> alternate_link;
  ShownMaterialYoutubeVideo() = default;
};

struct ShownMaterialForm {
  Field<String> form_url;
  Field<String> title;
  ShownMaterialForm() = default;
};

struct ShownMaterial {
  Field<ShownMaterialLink> link;
  Field<ShownMaterialDriveFile> drive_file;
  Field<ShownMaterialYoutubeVideo> youtube_video;
  Field<ShownMaterialForm> form;
  ShownMaterial() = default;
};

struct HandedInDriveFile {
  Field<String> id;
  Field<String> title;
  Field<String> alternate_link;
  HandedInDriveFile() = default;
};

struct HandedInLink {
  Field<String> url;
  Field<String> title;
  HandedInLink() = default;
};

struct HandedInYouTubeVideo {
  Field<String> id;
  Field<String> title;
  Field<String> alternate_link;
  HandedInYouTubeVideo() = default;
};

struct HandedInForm {
  Field<String> form_url;
  Field<String> response_url;
  Field<String> title;
  HandedInForm() = default;
};

struct HandedIn {
  Field<HandedInDriveFile> drive_file;
  Field<HandedInLink> link;
  Field<HandedInYouTubeVideo> you_tube_video;
  Field<HandedInForm> form;
  HandedIn() = default;
};

struct ShownDay {
  Field<long long> year;
  Field<long long> month;
  Field<long long> day;
  ShownDay() = default;
};

struct ShownTime {
  Field<long long> hours;
  Field<long long> minutes;
  ShownTime() = default;
};

struct Course {
  Field<String> id;
  Field<String> name;
  Field<String> section;
  Field<String> description_heading;
  Field<String> description;
  Field<String> room;
  Field<String> subject;
  Field<String> owner_id;
  Field<String> course_state;
  // Address to open it.
  Field<String> alternate_link;
  Field<String> calendar_id;
  Field<String> creation_time;
  Field<String> update_time;
  Course() = default;
};

struct ProfileName {
  Field<String> given_name;
  Field<String> family_name;
  Field<String> full_name;
  ProfileName() = default;
};

struct Profile {
  Field<String> id;
  Field<ProfileName> name;
  Field<String> email_address;
  Profile() = default;
};

struct Member {
  Field<String> course_id;
  Field<String> user_id;
  Field<Profile> profile;
  Member() = default;
};

struct Topic {
  Field<String> course_id;
  Field<String> topic_id;
  Field<String> name;
  Field<String> update_time;
  Topic() = default;
};

struct Coursework {
  Field<String> course_id;
  Field<String> id;
  Field<String> title;
  Field<String> description;
  Field<String> state;
  Field<String> work_type;
  // Address to open it.
  Field<String> alternate_link;
  Field<double> max_points;
  Field<ShownDay> due_date;
  Field<ShownTime> due_time;
  Field<String> scheduled_time;
  Field<String> topic_id;
  Field<String> assignee_mode;
  Field<List<ShownMaterial>> materials;
  // Whether this app created it and so may change it.
  Field<bool> associated_with_developer;
  Field<String> creation_time;
  Field<String> update_time;
  Coursework() = default;
};

struct SubmissionAssignmentSubmission {
  Field<List<HandedIn>> attachments;
  SubmissionAssignmentSubmission() = default;
};

struct SubmissionShortAnswerSubmission {
  Field<String> answer;
  SubmissionShortAnswerSubmission() = default;
};

struct SubmissionMultipleChoiceSubmission {
  Field<String> answer;
  SubmissionMultipleChoiceSubmission() = default;
};

struct Submission {
  Field<String> course_id;
  Field<String> course_work_id;
  Field<String> id;
  Field<String> user_id;
  Field<String> state;
  Field<bool> late;
  Field<double> draft_grade;
  Field<double> assigned_grade;
  // Address to open it.
  Field<String> alternate_link;
  Field<String> course_work_type;
  Field<SubmissionAssignmentSubmission> assignment_submission;
  Field<SubmissionShortAnswerSubmission> short_answer_submission;
  Field<SubmissionMultipleChoiceSubmission> multiple_choice_submission;
  Field<bool> associated_with_developer;
  Field<String> creation_time;
  Field<String> update_time;
  Submission() = default;
};

struct Announcement {
  Field<String> course_id;
  Field<String> id;
  Field<String> text;
  Field<String> state;
  // Address to open it.
  Field<String> alternate_link;
  Field<String> creator_user_id;
  Field<String> scheduled_time;
  Field<String> creation_time;
  Field<String> update_time;
  Announcement() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListCourses,
  kGetCourse,
  kListStudents,
  kListTeachers,
  kListTopics,
  kCreateTopic,
  kListCoursework,
  kGetCoursework,
  kCreateAssignment,
  kUpdateCoursework,
  kDeleteCoursework,
  kListSubmissions,
  kGetSubmission,
  kSetGrade,
  kReturnSubmission,
  kListAnnouncements,
  kCreateAnnouncement,
};

enum class ListCoursesParamsCourseStatesItem : int {
  kActive,
  kArchived,
  kProvisioned,
  kDeclined,
  kSuspended,
};

struct ListCoursesParams {
  // Only courses in these states.
  Field<List<ListCoursesParamsCourseStatesItem>> course_states;
  // Only courses with this student: an id, an e-mail address or me.
  Field<String> student_id;
  // Only courses with this teacher: an id, an e-mail address or me.
  Field<String> teacher_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCoursesParams() = default;
};

struct ListCoursesResult {
  List<Course> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCoursesResult() = default;
};

struct GetCourseParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  GetCourseParams() = default;
};

struct ListStudentsParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListStudentsParams() = default;
};

struct ListStudentsResult {
  List<Member> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListStudentsResult() = default;
};

struct ListTeachersParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTeachersParams() = default;
};

struct ListTeachersResult {
  List<Member> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTeachersResult() = default;
};

struct ListTopicsParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListTopicsParams() = default;
};

struct ListTopicsResult {
  List<Topic> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListTopicsResult() = default;
};

struct CreateTopicParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Name of the topic, different from the others of the course.
  String topic_name;
  CreateTopicParams() = default;
};

enum class ListCourseworkParamsCourseWorkStatesItem : int {
  kPublished,
  kDraft,
  kDeleted,
};

enum class ListCourseworkParamsOrderBy : int {
  kDueDateAsc,
  kDueDateDesc,
  kUpdateTimeAsc,
  kUpdateTimeDesc,
};

struct ListCourseworkParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Only coursework in these states; PUBLISHED unless given.
  Field<List<ListCourseworkParamsCourseWorkStatesItem>> course_work_states;
  // Order of the coursework.
  Field<ListCourseworkParamsOrderBy> order_by;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCourseworkParams() = default;
};

struct ListCourseworkResult {
  List<Coursework> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCourseworkResult() = default;
};

struct GetCourseworkParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Id of the assignment or question; - means all of the course when listing submissions.
  String course_work_id;
  GetCourseworkParams() = default;
};

enum class CreateAssignmentParamsState : int {
  kPublished,
  kDraft,
};

enum class CreateAssignmentParamsAssigneeMode : int {
  kAllStudents,
  kIndividualStudents,
};

struct CreateAssignmentParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Title of the coursework.
  String title;
  // What is to be done.
  Field<String> description;
  // PUBLISHED shows it to the students, DRAFT only to teachers.
  Field<CreateAssignmentParamsState> state;
  // Points for full marks; 0 means without a grade.
  Field<double> max_points;
  // Day on which it is due, in UTC.
  Field<Day> due_date;
  // Time at which it is due, in UTC; needed with dueDate.
  Field<TimeOfDay> due_time;
  // When a draft is to be published by itself.
  Field<String> scheduled_time;
  // Id of the topic under which it stands.
  Field<String> topic_id;
  // What belongs to it: links, files of Drive, videos.
  Field<List<Material>> materials;
  // Whether it is for all students or for some.
  Field<CreateAssignmentParamsAssigneeMode> assignee_mode;
  // Ids of the students, with INDIVIDUAL_STUDENTS.
  Field<List<String>> student_ids;
  CreateAssignmentParams() = default;
};

enum class UpdateCourseworkParamsState : int {
  kPublished,
  kDraft,
};

struct UpdateCourseworkParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Id of the assignment or question; - means all of the course when listing submissions.
  String course_work_id;
  // Names of what is changed, with commas: title, description, state, dueDate, dueTime, maxPoints,
  // scheduledTime, topicId. What is named and not given is emptied.
  String update_mask;
  // Title of the coursework.
  Field<String> title;
  // What is to be done.
  Field<String> description;
  // PUBLISHED shows it to the students, DRAFT only to teachers.
  Field<UpdateCourseworkParamsState> state;
  // Points for full marks; 0 means without a grade.
  Field<double> max_points;
  // Day on which it is due, in UTC.
  Field<Day> due_date;
  // Time at which it is due, in UTC; needed with dueDate.
  Field<TimeOfDay> due_time;
  // When a draft is to be published by itself.
  Field<String> scheduled_time;
  // Id of the topic under which it stands.
  Field<String> topic_id;
  UpdateCourseworkParams() = default;
};

struct DeleteCourseworkParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Id of the assignment or question; - means all of the course when listing submissions.
  String course_work_id;
  DeleteCourseworkParams() = default;
};

struct DeleteCourseworkResult {
  DeleteCourseworkResult() = default;
};

enum class ListSubmissionsParamsStatesItem : int {
  kNew,
  kCreated,
  kTurnedIn,
  kReturned,
  kReclaimedByStudent,
};

enum class ListSubmissionsParamsLate : int {
  kLateOnly,
  kNotLateOnly,
};

struct ListSubmissionsParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Id of the assignment or question; - means all of the course when listing submissions.
  String course_work_id;
  // Only submissions in these states.
  Field<List<ListSubmissionsParamsStatesItem>> states;
  // Only late ones, or only those in time.
  Field<ListSubmissionsParamsLate> late;
  // Only of this student: an id, an e-mail address or me.
  Field<String> user_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSubmissionsParams() = default;
};

struct ListSubmissionsResult {
  List<Submission> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSubmissionsResult() = default;
};

struct GetSubmissionParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Id of the assignment or question; - means all of the course when listing submissions.
  String course_work_id;
  // Id of the submission.
  String submission_id;
  GetSubmissionParams() = default;
};

enum class SetGradeParamsGradeMask : int {
  kDraftGrade,
  kAssignedGrade,
  kDraftGradeAssignedGrade,
};

struct SetGradeParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Id of the assignment or question; - means all of the course when listing submissions.
  String course_work_id;
  // Id of the submission.
  String submission_id;
  // Which of the two grades to set; one that is named and not given is emptied.
  Field<SetGradeParamsGradeMask> grade_mask;
  // Grade that only teachers see.
  Field<double> draft_grade;
  // Grade that the student sees when the work is returned; draftGrade should be the same.
  Field<double> assigned_grade;
  SetGradeParams() = default;
};

struct ReturnSubmissionParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Id of the assignment or question; - means all of the course when listing submissions.
  String course_work_id;
  // Id of the submission.
  String submission_id;
  ReturnSubmissionParams() = default;
};

struct ReturnSubmissionResult {
  ReturnSubmissionResult() = default;
};

enum class ListAnnouncementsParamsAnnouncementStatesItem : int {
  kPublished,
  kDraft,
  kDeleted,
};

struct ListAnnouncementsParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Only announcements in these states; PUBLISHED unless given.
  Field<List<ListAnnouncementsParamsAnnouncementStatesItem>> announcement_states;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAnnouncementsParams() = default;
};

struct ListAnnouncementsResult {
  List<Announcement> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAnnouncementsResult() = default;
};

enum class CreateAnnouncementParamsState : int {
  kPublished,
  kDraft,
};

struct CreateAnnouncementParams {
  // Id of the course, or an alias such as d:algebra.
  String course_id;
  // Text of the announcement.
  String text;
  // PUBLISHED shows it to the students, DRAFT only to teachers.
  Field<CreateAnnouncementParamsState> state;
  // When a draft is to be published by itself.
  Field<String> scheduled_time;
  // What belongs to it: links, files of Drive, videos.
  Field<List<Material>> materials;
  CreateAnnouncementParams() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Assignment Set
  kAssignmentCreated,
  // Coursework Changed
  kCourseworkUpdated,
  // Coursework Deleted
  kCourseworkDeleted,
  // Work Graded
  kGradeSet,
  // Work Returned
  kSubmissionReturned,
  // Topic Created
  kTopicCreated,
  // Announcement Posted
  kAnnouncementCreated,
  // Coursework New or Changed
  kCourseworkChanged,
  // New Announcement
  kAnnouncementDetected,
  // Work Turned In
  kSubmissionChanged,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Classroom
  // API enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// The user's settings (userFields).
struct UserFields {
  // Id of the course whose news are events; list_courses has it.
  Field<String> watched_course;
  UserFields() = default;
};

// Courses that the user can see, newest first. Only reads.
Task<ListCoursesResult> ListCourses(Context& context, ListCoursesParams params);

// Name, room, owner and state of a course. Only reads.
Task<Course> GetCourse(Context& context, GetCourseParams params);

// Students of a course with names and addresses. Only reads.
Task<ListStudentsResult> ListStudents(Context& context, ListStudentsParams params);

// Teachers of a course with names and addresses. Only reads.
Task<ListTeachersResult> ListTeachers(Context& context, ListTeachersParams params);

// Topics that a course's work is sorted by. Only reads.
Task<ListTopicsResult> ListTopics(Context& context, ListTopicsParams params);

// Adds a topic to a course.
Task<Topic> CreateTopic(Context& context, CreateTopicParams params);

// Assignments and questions of a course. Only reads.
Task<ListCourseworkResult> ListCoursework(Context& context, ListCourseworkParams params);

// One assignment or question. Only reads.
Task<Coursework> GetCoursework(Context& context, GetCourseworkParams params);

// Adds an assignment to a course, as a draft unless state is PUBLISHED; students are told of
// published ones.
Task<Coursework> CreateAssignment(Context& context, CreateAssignmentParams params);

// Changes what updateMask names. Only work that this app created can be changed.
Task<Coursework> UpdateCoursework(Context& context, UpdateCourseworkParams params);

// Deletes an assignment or question with all submissions. Only work that this app created can be
// deleted. Destructive: may delete or overwrite.
Task<DeleteCourseworkResult> DeleteCoursework(Context& context, DeleteCourseworkParams params);

// Work of the students for an assignment, with states and grades; students see their own. Only
// reads.
Task<ListSubmissionsResult> ListSubmissions(Context& context, ListSubmissionsParams params);

// One student's work with attachments or answer, state and grade. Only reads.
Task<Submission> GetSubmission(Context& context, GetSubmissionParams params);

// Sets the grades of one student's work. The student sees the assigned one after return_submission.
Task<Submission> SetGrade(Context& context, SetGradeParams params);

// Gives the work back to the student, who then sees the grade and can go on.
Task<ReturnSubmissionResult> ReturnSubmission(Context& context, ReturnSubmissionParams params);

// Announcements of a course, newest first. Only reads.
Task<ListAnnouncementsResult> ListAnnouncements(Context& context, ListAnnouncementsParams params);

// Posts a text to all students of a course, or saves it as a draft, which it is unless state is
// PUBLISHED. Destructive: may delete or overwrite.
Task<Announcement> CreateAnnouncement(Context& context, CreateAnnouncementParams params);

Secrets ReadSecrets(Context& context);

// The user's settings, with defaults filled in.
Result<UserFields> ReadUserFields(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleClassroom;

}  // namespace pie::google_classroom
