// Generated from plugins/google-classroom/google-classroom.pie. Do not edit.
#include "google-classroom/google-classroom.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_classroom {
namespace c = ::pie::google_classroom;

constexpr const char* kTexts1[] = {"education", "school", "google", "courses", "assignments"};
constexpr Limits kLimits1 = {.has = 64, .max_size = 5};
constexpr const char* kNamesListCoursesParamsCourseStatesItem[] = {"ACTIVE", "ARCHIVED",
    "PROVISIONED", "DECLINED", "SUSPENDED"};
constexpr EnumTable kEnumListCoursesParamsCourseStatesItem = {"ListCoursesParamsCourseStatesItem",
    {kNamesListCoursesParamsCourseStatesItem, 5}};
constexpr TypeRow kType1 = {Kind::kEnum, false, {.names = &kEnumListCoursesParamsCourseStatesItem}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 320};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListCoursesParams[] = {
    {"courseStates", "Only courses in these states.", nullptr, &kLimits1, {.element = &kType1},
     __builtin_offsetof(c::ListCoursesParams, course_states), Kind::kList, 0},
    {"studentId", "Only courses with this student: an id, an e-mail address or me.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCoursesParams, student_id), Kind::kString, 0},
    {"teacherId", "Only courses with this teacher: an id, an e-mail address or me.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCoursesParams, teacher_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListCoursesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCoursesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCoursesParams = {"ListCoursesParams", {kFieldsListCoursesParams,
    5}, sizeof(c::ListCoursesParams), false};
static_assert(__is_same(decltype(c::ListCoursesParams::course_states),
    Field<List<c::ListCoursesParamsCourseStatesItem>>));
static_assert(__is_same(decltype(c::ListCoursesParams::student_id), Field<String>));
static_assert(__is_same(decltype(c::ListCoursesParams::teacher_id), Field<String>));
static_assert(__is_same(decltype(c::ListCoursesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCoursesParams::next_page), Field<String>));
constexpr FieldRow kFieldsCourse[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, name), Kind::kString, 0},
    {"section", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, section),
     Kind::kString, 0},
    {"descriptionHeading", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course,
     description_heading), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, description),
     Kind::kString, 0},
    {"room", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, room), Kind::kString, 0},
    {"subject", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, subject),
     Kind::kString, 0},
    {"ownerId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, owner_id),
     Kind::kString, 0},
    {"courseState", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, course_state),
     Kind::kString, 0},
    {"alternateLink", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::Course,
     alternate_link), Kind::kString, 0},
    {"calendarId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, calendar_id),
     Kind::kString, 0},
    {"creationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, creation_time),
     Kind::kString, 0},
    {"updateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Course, update_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCourse = {"Course", {kFieldsCourse, 13}, sizeof(c::Course), true};
static_assert(__is_same(decltype(c::Course::id), Field<String>));
static_assert(__is_same(decltype(c::Course::name), Field<String>));
static_assert(__is_same(decltype(c::Course::section), Field<String>));
static_assert(__is_same(decltype(c::Course::description_heading), Field<String>));
static_assert(__is_same(decltype(c::Course::description), Field<String>));
static_assert(__is_same(decltype(c::Course::room), Field<String>));
static_assert(__is_same(decltype(c::Course::subject), Field<String>));
static_assert(__is_same(decltype(c::Course::owner_id), Field<String>));
static_assert(__is_same(decltype(c::Course::course_state), Field<String>));
static_assert(__is_same(decltype(c::Course::alternate_link), Field<String>));
static_assert(__is_same(decltype(c::Course::calendar_id), Field<String>));
static_assert(__is_same(decltype(c::Course::creation_time), Field<String>));
static_assert(__is_same(decltype(c::Course::update_time), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectCourse}};
constexpr FieldRow kFieldsListCoursesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListCoursesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCoursesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCoursesResult = {"ListCoursesResult", {kFieldsListCoursesResult,
    2}, sizeof(c::ListCoursesResult), true};
static_assert(__is_same(decltype(c::ListCoursesResult::items), List<c::Course>));
static_assert(__is_same(decltype(c::ListCoursesResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListCoursesResult}};
constexpr BindRow kBindListCourses[] = {
    {.place = Place::kQuery, .list_style = ListStyle::kRepeat, .field = 0, .wire = "courseStates"},
    {.place = Place::kQuery, .field = 1, .wire = "studentId"},
    {.place = Place::kQuery, .field = 2, .wire = "teacherId"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/courses",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListCourses = {.method = "GET", .path = "/v1/courses",
    .rows = {kBindListCourses, 3}, .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsGetCourseParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetCourseParams, course_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCourseParams = {"GetCourseParams", {kFieldsGetCourseParams, 1},
    sizeof(c::GetCourseParams), false};
static_assert(__is_same(decltype(c::GetCourseParams::course_id), String));
constexpr BindRow kBindGetCourse[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
};
constexpr HttpBinding kHttpGetCourse = {.method = "GET", .path = "/v1/courses/{courseId}",
    .rows = {kBindGetCourse, 1}};
constexpr FieldRow kFieldsListStudentsParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListStudentsParams, course_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListStudentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStudentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListStudentsParams = {"ListStudentsParams", {kFieldsListStudentsParams,
    3}, sizeof(c::ListStudentsParams), false};
static_assert(__is_same(decltype(c::ListStudentsParams::course_id), String));
static_assert(__is_same(decltype(c::ListStudentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListStudentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsProfileName[] = {
    {"givenName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileName, given_name),
     Kind::kString, 0},
    {"familyName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileName, family_name),
     Kind::kString, 0},
    {"fullName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProfileName, full_name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProfileName = {"ProfileName", {kFieldsProfileName, 3},
    sizeof(c::ProfileName), true};
static_assert(__is_same(decltype(c::ProfileName::given_name), Field<String>));
static_assert(__is_same(decltype(c::ProfileName::family_name), Field<String>));
static_assert(__is_same(decltype(c::ProfileName::full_name), Field<String>));
constexpr FieldRow kFieldsProfile[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {.object = &kObjectProfileName},
     __builtin_offsetof(c::Profile, name), Kind::kObject, 0},
    {"emailAddress", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Profile, email_address),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProfile = {"Profile", {kFieldsProfile, 3}, sizeof(c::Profile), true};
static_assert(__is_same(decltype(c::Profile::id), Field<String>));
static_assert(__is_same(decltype(c::Profile::name), Field<c::ProfileName>));
static_assert(__is_same(decltype(c::Profile::email_address), Field<String>));
constexpr FieldRow kFieldsMember[] = {
    {"courseId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, course_id),
     Kind::kString, 0},
    {"userId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Member, user_id), Kind::kString,
     0},
    {"profile", nullptr, nullptr, nullptr, {.object = &kObjectProfile},
     __builtin_offsetof(c::Member, profile), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMember = {"Member", {kFieldsMember, 3}, sizeof(c::Member), true};
static_assert(__is_same(decltype(c::Member::course_id), Field<String>));
static_assert(__is_same(decltype(c::Member::user_id), Field<String>));
static_assert(__is_same(decltype(c::Member::profile), Field<c::Profile>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectMember}};
constexpr FieldRow kFieldsListStudentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListStudentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStudentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListStudentsResult = {"ListStudentsResult", {kFieldsListStudentsResult,
    2}, sizeof(c::ListStudentsResult), true};
static_assert(__is_same(decltype(c::ListStudentsResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListStudentsResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListStudentsResult}};
constexpr BindRow kBindListStudents[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/students",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListStudents = {.method = "GET",
    .path = "/v1/courses/{courseId}/students", .rows = {kBindListStudents, 1},
    .pagination = &kPagination2};
constexpr FieldRow kFieldsListTeachersParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTeachersParams, course_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListTeachersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeachersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTeachersParams = {"ListTeachersParams", {kFieldsListTeachersParams,
    3}, sizeof(c::ListTeachersParams), false};
static_assert(__is_same(decltype(c::ListTeachersParams::course_id), String));
static_assert(__is_same(decltype(c::ListTeachersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTeachersParams::next_page), Field<String>));
constexpr FieldRow kFieldsListTeachersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListTeachersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeachersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTeachersResult = {"ListTeachersResult", {kFieldsListTeachersResult,
    2}, sizeof(c::ListTeachersResult), true};
static_assert(__is_same(decltype(c::ListTeachersResult::items), List<c::Member>));
static_assert(__is_same(decltype(c::ListTeachersResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListTeachersResult}};
constexpr BindRow kBindListTeachers[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/teachers",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListTeachers = {.method = "GET",
    .path = "/v1/courses/{courseId}/teachers", .rows = {kBindListTeachers, 1},
    .pagination = &kPagination3};
constexpr FieldRow kFieldsListTopicsParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListTopicsParams, course_id), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListTopicsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTopicsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTopicsParams = {"ListTopicsParams", {kFieldsListTopicsParams, 3},
    sizeof(c::ListTopicsParams), false};
static_assert(__is_same(decltype(c::ListTopicsParams::course_id), String));
static_assert(__is_same(decltype(c::ListTopicsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTopicsParams::next_page), Field<String>));
constexpr FieldRow kFieldsTopic[] = {
    {"courseId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Topic, course_id),
     Kind::kString, 0},
    {"topicId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Topic, topic_id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Topic, name), Kind::kString, 0},
    {"updateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Topic, update_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTopic = {"Topic", {kFieldsTopic, 4}, sizeof(c::Topic), true};
static_assert(__is_same(decltype(c::Topic::course_id), Field<String>));
static_assert(__is_same(decltype(c::Topic::topic_id), Field<String>));
static_assert(__is_same(decltype(c::Topic::name), Field<String>));
static_assert(__is_same(decltype(c::Topic::update_time), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectTopic}};
constexpr FieldRow kFieldsListTopicsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListTopicsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTopicsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTopicsResult = {"ListTopicsResult", {kFieldsListTopicsResult, 2},
    sizeof(c::ListTopicsResult), true};
static_assert(__is_same(decltype(c::ListTopicsResult::items), List<c::Topic>));
static_assert(__is_same(decltype(c::ListTopicsResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListTopicsResult}};
constexpr BindRow kBindListTopics[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/topic",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListTopics = {.method = "GET", .path = "/v1/courses/{courseId}/topics",
    .rows = {kBindListTopics, 1}, .pagination = &kPagination4};
constexpr FieldRow kFieldsCreateTopicParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateTopicParams, course_id), Kind::kString, 1},
    {"topicName", "Name of the topic, different from the others of the course.", nullptr, &kLimits4,
     {}, __builtin_offsetof(c::CreateTopicParams, topic_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateTopicParams = {"CreateTopicParams", {kFieldsCreateTopicParams,
    2}, sizeof(c::CreateTopicParams), false};
static_assert(__is_same(decltype(c::CreateTopicParams::course_id), String));
static_assert(__is_same(decltype(c::CreateTopicParams::topic_name), String));
constexpr BindRow kBindCreateTopic[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
};
constexpr HttpBinding kHttpCreateTopic = {.method = "POST", .path = "/v1/courses/{courseId}/topics",
    .rows = {kBindCreateTopic, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits5 = {.has = 64, .max_size = 3};
constexpr const char* kNamesListCourseworkParamsCourseWorkStatesItem[] = {"PUBLISHED", "DRAFT",
    "DELETED"};
constexpr EnumTable kEnumListCourseworkParamsCourseWorkStatesItem =
    {"ListCourseworkParamsCourseWorkStatesItem", {kNamesListCourseworkParamsCourseWorkStatesItem,
    3}};
constexpr TypeRow kType9 = {Kind::kEnum, false,
    {.names = &kEnumListCourseworkParamsCourseWorkStatesItem}};
constexpr const char* kNamesListCourseworkParamsOrderBy[] = {"dueDate asc", "dueDate desc",
    "updateTime asc", "updateTime desc"};
constexpr EnumTable kEnumListCourseworkParamsOrderBy = {"ListCourseworkParamsOrderBy",
    {kNamesListCourseworkParamsOrderBy, 4}};
constexpr FieldRow kFieldsListCourseworkParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListCourseworkParams, course_id), Kind::kString, 1},
    {"courseWorkStates", "Only coursework in these states; PUBLISHED unless given.", nullptr,
     &kLimits5, {.element = &kType9}, __builtin_offsetof(c::ListCourseworkParams,
     course_work_states), Kind::kList, 0},
    {"orderBy", "Order of the coursework.", nullptr, nullptr,
     {.names = &kEnumListCourseworkParamsOrderBy}, __builtin_offsetof(c::ListCourseworkParams,
     order_by), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListCourseworkParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCourseworkParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCourseworkParams = {"ListCourseworkParams",
    {kFieldsListCourseworkParams, 5}, sizeof(c::ListCourseworkParams), false};
static_assert(__is_same(decltype(c::ListCourseworkParams::course_id), String));
static_assert(__is_same(decltype(c::ListCourseworkParams::course_work_states),
    Field<List<c::ListCourseworkParamsCourseWorkStatesItem>>));
static_assert(__is_same(decltype(c::ListCourseworkParams::order_by),
    Field<c::ListCourseworkParamsOrderBy>));
static_assert(__is_same(decltype(c::ListCourseworkParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCourseworkParams::next_page), Field<String>));
constexpr FieldRow kFieldsShownDay[] = {
    {"year", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownDay, year), Kind::kInteger,
     0},
    {"month", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownDay, month), Kind::kInteger,
     0},
    {"day", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownDay, day), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectShownDay = {"ShownDay", {kFieldsShownDay, 3}, sizeof(c::ShownDay),
    true};
static_assert(__is_same(decltype(c::ShownDay::year), Field<long long>));
static_assert(__is_same(decltype(c::ShownDay::month), Field<long long>));
static_assert(__is_same(decltype(c::ShownDay::day), Field<long long>));
constexpr FieldRow kFieldsShownTime[] = {
    {"hours", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownTime, hours),
     Kind::kInteger, 0},
    {"minutes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownTime, minutes),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectShownTime = {"ShownTime", {kFieldsShownTime, 2}, sizeof(c::ShownTime),
    true};
static_assert(__is_same(decltype(c::ShownTime::hours), Field<long long>));
static_assert(__is_same(decltype(c::ShownTime::minutes), Field<long long>));
constexpr FieldRow kFieldsShownMaterialLink[] = {
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialLink, url),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialLink, title),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectShownMaterialLink = {"ShownMaterialLink", {kFieldsShownMaterialLink,
    2}, sizeof(c::ShownMaterialLink), true};
static_assert(__is_same(decltype(c::ShownMaterialLink::url), Field<String>));
static_assert(__is_same(decltype(c::ShownMaterialLink::title), Field<String>));
constexpr FieldRow kFieldsShownMaterialDriveFileDriveFile[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialDriveFileDriveFile,
     id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialDriveFileDriveFile,
     title), Kind::kString, 0},
    {"alternateLink", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ShownMaterialDriveFileDriveFile, alternate_link), Kind::kString, 0},
};
constexpr ObjectTable kObjectShownMaterialDriveFileDriveFile = {"ShownMaterialDriveFileDriveFile",
    {kFieldsShownMaterialDriveFileDriveFile, 3}, sizeof(c::ShownMaterialDriveFileDriveFile), true};
static_assert(__is_same(decltype(c::ShownMaterialDriveFileDriveFile::id), Field<String>));
static_assert(__is_same(decltype(c::ShownMaterialDriveFileDriveFile::title), Field<String>));
static_assert(__is_same(decltype(c::ShownMaterialDriveFileDriveFile::alternate_link),
    Field<String>));
constexpr FieldRow kFieldsShownMaterialDriveFile[] = {
    {"driveFile", nullptr, nullptr, nullptr, {.object = &kObjectShownMaterialDriveFileDriveFile},
     __builtin_offsetof(c::ShownMaterialDriveFile, drive_file), Kind::kObject, 0},
    {"shareMode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialDriveFile,
     share_mode), Kind::kString, 0},
};
constexpr ObjectTable kObjectShownMaterialDriveFile = {"ShownMaterialDriveFile",
    {kFieldsShownMaterialDriveFile, 2}, sizeof(c::ShownMaterialDriveFile), true};
static_assert(__is_same(decltype(c::ShownMaterialDriveFile::drive_file),
    Field<c::ShownMaterialDriveFileDriveFile>));
static_assert(__is_same(decltype(c::ShownMaterialDriveFile::share_mode), Field<String>));
constexpr FieldRow kFieldsShownMaterialYoutubeVideo[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialYoutubeVideo, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialYoutubeVideo,
     title), Kind::kString, 0},
    {"alternateLink", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::ShownMaterialYoutubeVideo, alternate_link), Kind::kString, 0},
};
constexpr ObjectTable kObjectShownMaterialYoutubeVideo = {"ShownMaterialYoutubeVideo",
    {kFieldsShownMaterialYoutubeVideo, 3}, sizeof(c::ShownMaterialYoutubeVideo), true};
static_assert(__is_same(decltype(c::ShownMaterialYoutubeVideo::id), Field<String>));
static_assert(__is_same(decltype(c::ShownMaterialYoutubeVideo::title), Field<String>));
static_assert(__is_same(decltype(c::ShownMaterialYoutubeVideo::alternate_link), Field<String>));
constexpr FieldRow kFieldsShownMaterialForm[] = {
    {"formUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialForm, form_url),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ShownMaterialForm, title),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectShownMaterialForm = {"ShownMaterialForm", {kFieldsShownMaterialForm,
    2}, sizeof(c::ShownMaterialForm), true};
static_assert(__is_same(decltype(c::ShownMaterialForm::form_url), Field<String>));
static_assert(__is_same(decltype(c::ShownMaterialForm::title), Field<String>));
constexpr FieldRow kFieldsShownMaterial[] = {
    {"link", nullptr, nullptr, nullptr, {.object = &kObjectShownMaterialLink},
     __builtin_offsetof(c::ShownMaterial, link), Kind::kObject, 0},
    {"driveFile", nullptr, nullptr, nullptr, {.object = &kObjectShownMaterialDriveFile},
     __builtin_offsetof(c::ShownMaterial, drive_file), Kind::kObject, 0},
    {"youtubeVideo", nullptr, nullptr, nullptr, {.object = &kObjectShownMaterialYoutubeVideo},
     __builtin_offsetof(c::ShownMaterial, youtube_video), Kind::kObject, 0},
    {"form", nullptr, nullptr, nullptr, {.object = &kObjectShownMaterialForm},
     __builtin_offsetof(c::ShownMaterial, form), Kind::kObject, 0},
};
constexpr ObjectTable kObjectShownMaterial = {"ShownMaterial", {kFieldsShownMaterial, 4},
    sizeof(c::ShownMaterial), true};
static_assert(__is_same(decltype(c::ShownMaterial::link), Field<c::ShownMaterialLink>));
static_assert(__is_same(decltype(c::ShownMaterial::drive_file), Field<c::ShownMaterialDriveFile>));
static_assert(__is_same(decltype(c::ShownMaterial::youtube_video),
    Field<c::ShownMaterialYoutubeVideo>));
static_assert(__is_same(decltype(c::ShownMaterial::form), Field<c::ShownMaterialForm>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectShownMaterial}};
constexpr FieldRow kFieldsCoursework[] = {
    {"courseId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, course_id),
     Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, title),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, description),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, state),
     Kind::kString, 0},
    {"workType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, work_type),
     Kind::kString, 0},
    {"alternateLink", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::Coursework,
     alternate_link), Kind::kString, 0},
    {"maxPoints", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, max_points),
     Kind::kNumber, 0},
    {"dueDate", nullptr, nullptr, nullptr, {.object = &kObjectShownDay},
     __builtin_offsetof(c::Coursework, due_date), Kind::kObject, 0},
    {"dueTime", nullptr, nullptr, nullptr, {.object = &kObjectShownTime},
     __builtin_offsetof(c::Coursework, due_time), Kind::kObject, 0},
    {"scheduledTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework,
     scheduled_time), Kind::kString, 0},
    {"topicId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, topic_id),
     Kind::kString, 0},
    {"assigneeMode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework,
     assignee_mode), Kind::kString, 0},
    {"materials", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::Coursework, materials), Kind::kList, 0},
    {"associatedWithDeveloper", "Whether this app created it and so may change it.", nullptr,
     nullptr, {}, __builtin_offsetof(c::Coursework, associated_with_developer), Kind::kBoolean, 0},
    {"creationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework,
     creation_time), Kind::kString, 0},
    {"updateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Coursework, update_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCoursework = {"Coursework", {kFieldsCoursework, 17},
    sizeof(c::Coursework), true};
static_assert(__is_same(decltype(c::Coursework::course_id), Field<String>));
static_assert(__is_same(decltype(c::Coursework::id), Field<String>));
static_assert(__is_same(decltype(c::Coursework::title), Field<String>));
static_assert(__is_same(decltype(c::Coursework::description), Field<String>));
static_assert(__is_same(decltype(c::Coursework::state), Field<String>));
static_assert(__is_same(decltype(c::Coursework::work_type), Field<String>));
static_assert(__is_same(decltype(c::Coursework::alternate_link), Field<String>));
static_assert(__is_same(decltype(c::Coursework::max_points), Field<double>));
static_assert(__is_same(decltype(c::Coursework::due_date), Field<c::ShownDay>));
static_assert(__is_same(decltype(c::Coursework::due_time), Field<c::ShownTime>));
static_assert(__is_same(decltype(c::Coursework::scheduled_time), Field<String>));
static_assert(__is_same(decltype(c::Coursework::topic_id), Field<String>));
static_assert(__is_same(decltype(c::Coursework::assignee_mode), Field<String>));
static_assert(__is_same(decltype(c::Coursework::materials), Field<List<c::ShownMaterial>>));
static_assert(__is_same(decltype(c::Coursework::associated_with_developer), Field<bool>));
static_assert(__is_same(decltype(c::Coursework::creation_time), Field<String>));
static_assert(__is_same(decltype(c::Coursework::update_time), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectCoursework}};
constexpr FieldRow kFieldsListCourseworkResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListCourseworkResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCourseworkResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCourseworkResult = {"ListCourseworkResult",
    {kFieldsListCourseworkResult, 2}, sizeof(c::ListCourseworkResult), true};
static_assert(__is_same(decltype(c::ListCourseworkResult::items), List<c::Coursework>));
static_assert(__is_same(decltype(c::ListCourseworkResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListCourseworkResult}};
constexpr BindRow kBindListCoursework[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kQuery, .list_style = ListStyle::kRepeat, .field = 1,
     .wire = "courseWorkStates"},
    {.place = Place::kQuery, .field = 2, .wire = "orderBy"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kCursor, .items = "/courseWork",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListCoursework = {.method = "GET",
    .path = "/v1/courses/{courseId}/courseWork", .rows = {kBindListCoursework, 3},
    .pagination = &kPagination5};
constexpr FieldRow kFieldsGetCourseworkParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetCourseworkParams, course_id), Kind::kString, 1},
    {"courseWorkId", "Id of the assignment or question; - means all of the course when "
     "listing submissions.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetCourseworkParams,
     course_work_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetCourseworkParams = {"GetCourseworkParams",
    {kFieldsGetCourseworkParams, 2}, sizeof(c::GetCourseworkParams), false};
static_assert(__is_same(decltype(c::GetCourseworkParams::course_id), String));
static_assert(__is_same(decltype(c::GetCourseworkParams::course_work_id), String));
constexpr BindRow kBindGetCoursework[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kPath, .field = 1, .wire = "courseWorkId"},
};
constexpr HttpBinding kHttpGetCoursework = {.method = "GET",
    .path = "/v1/courses/{courseId}/courseWork/{courseWorkId}", .rows = {kBindGetCoursework, 2}};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 3000};
constexpr Limits kLimits7 = {.has = 64, .max_size = 30000};
constexpr const char* kNamesCreateAssignmentParamsState[] = {"PUBLISHED", "DRAFT"};
constexpr EnumTable kEnumCreateAssignmentParamsState = {"CreateAssignmentParamsState",
    {kNamesCreateAssignmentParamsState, 2}};
constexpr Limits kLimits8 = {.has = 3, .minimum = 0, .maximum = 1e+06};
constexpr Limits kLimits9 = {.has = 3, .minimum = 2000, .maximum = 2200};
constexpr Limits kLimits10 = {.has = 3, .minimum = 1, .maximum = 12};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 31};
constexpr FieldRow kFieldsDay[] = {
    {"year", nullptr, nullptr, &kLimits9, {}, __builtin_offsetof(c::Day, year), Kind::kInteger, 1},
    {"month", nullptr, nullptr, &kLimits10, {}, __builtin_offsetof(c::Day, month), Kind::kInteger,
     1},
    {"day", nullptr, nullptr, &kLimits11, {}, __builtin_offsetof(c::Day, day), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDay = {"Day", {kFieldsDay, 3}, sizeof(c::Day), true};
static_assert(__is_same(decltype(c::Day::year), long long));
static_assert(__is_same(decltype(c::Day::month), long long));
static_assert(__is_same(decltype(c::Day::day), long long));
constexpr Limits kLimits12 = {.has = 3, .minimum = 0, .maximum = 23};
constexpr Limits kLimits13 = {.has = 3, .minimum = 0, .maximum = 59};
constexpr FieldRow kFieldsTimeOfDay[] = {
    {"hours", nullptr, nullptr, &kLimits12, {}, __builtin_offsetof(c::TimeOfDay, hours),
     Kind::kInteger, 0},
    {"minutes", nullptr, nullptr, &kLimits13, {}, __builtin_offsetof(c::TimeOfDay, minutes),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectTimeOfDay = {"TimeOfDay", {kFieldsTimeOfDay, 2}, sizeof(c::TimeOfDay),
    true};
static_assert(__is_same(decltype(c::TimeOfDay::hours), Field<long long>));
static_assert(__is_same(decltype(c::TimeOfDay::minutes), Field<long long>));
constexpr Limits kLimits14 = {.format = "date-time"};
constexpr Limits kLimits15 = {.has = 64, .max_size = 20};
constexpr Limits kLimits16 = {.has = 64, .max_size = 2000, .format = "uri"};
constexpr FieldRow kFieldsMaterialLink[] = {
    {"url", nullptr, nullptr, &kLimits16, {}, __builtin_offsetof(c::MaterialLink, url),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectMaterialLink = {"MaterialLink", {kFieldsMaterialLink, 1},
    sizeof(c::MaterialLink), true};
static_assert(__is_same(decltype(c::MaterialLink::url), String));
constexpr Limits kLimits17 = {.has = 64, .max_size = 200};
constexpr FieldRow kFieldsMaterialDriveFileDriveFile[] = {
    {"id", nullptr, nullptr, &kLimits17, {}, __builtin_offsetof(c::MaterialDriveFileDriveFile, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectMaterialDriveFileDriveFile = {"MaterialDriveFileDriveFile",
    {kFieldsMaterialDriveFileDriveFile, 1}, sizeof(c::MaterialDriveFileDriveFile), true};
static_assert(__is_same(decltype(c::MaterialDriveFileDriveFile::id), String));
constexpr const char* kNamesMaterialDriveFileShareMode[] = {"VIEW", "EDIT", "STUDENT_COPY"};
constexpr EnumTable kEnumMaterialDriveFileShareMode = {"MaterialDriveFileShareMode",
    {kNamesMaterialDriveFileShareMode, 3}};
constexpr FieldRow kFieldsMaterialDriveFile[] = {
    {"driveFile", nullptr, nullptr, nullptr, {.object = &kObjectMaterialDriveFileDriveFile},
     __builtin_offsetof(c::MaterialDriveFile, drive_file), Kind::kObject, 1},
    {"shareMode", "Students read it, all edit it, or each gets a copy.", nullptr, nullptr,
     {.names = &kEnumMaterialDriveFileShareMode}, __builtin_offsetof(c::MaterialDriveFile,
     share_mode), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectMaterialDriveFile = {"MaterialDriveFile", {kFieldsMaterialDriveFile,
    2}, sizeof(c::MaterialDriveFile), true};
static_assert(__is_same(decltype(c::MaterialDriveFile::drive_file), c::MaterialDriveFileDriveFile));
static_assert(__is_same(decltype(c::MaterialDriveFile::share_mode),
    Field<c::MaterialDriveFileShareMode>));
constexpr Limits kLimits18 = {.has = 64, .max_size = 50};
constexpr FieldRow kFieldsMaterialYoutubeVideo[] = {
    {"id", nullptr, nullptr, &kLimits18, {}, __builtin_offsetof(c::MaterialYoutubeVideo, id),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectMaterialYoutubeVideo = {"MaterialYoutubeVideo",
    {kFieldsMaterialYoutubeVideo, 1}, sizeof(c::MaterialYoutubeVideo), true};
static_assert(__is_same(decltype(c::MaterialYoutubeVideo::id), String));
constexpr FieldRow kFieldsMaterial[] = {
    {"link", nullptr, nullptr, nullptr, {.object = &kObjectMaterialLink},
     __builtin_offsetof(c::Material, link), Kind::kObject, 0},
    {"driveFile", nullptr, nullptr, nullptr, {.object = &kObjectMaterialDriveFile},
     __builtin_offsetof(c::Material, drive_file), Kind::kObject, 0},
    {"youtubeVideo", nullptr, nullptr, nullptr, {.object = &kObjectMaterialYoutubeVideo},
     __builtin_offsetof(c::Material, youtube_video), Kind::kObject, 0},
};
constexpr ObjectTable kObjectMaterial = {"Material", {kFieldsMaterial, 3}, sizeof(c::Material),
    true};
static_assert(__is_same(decltype(c::Material::link), Field<c::MaterialLink>));
static_assert(__is_same(decltype(c::Material::drive_file), Field<c::MaterialDriveFile>));
static_assert(__is_same(decltype(c::Material::youtube_video), Field<c::MaterialYoutubeVideo>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectMaterial}};
constexpr const char* kNamesCreateAssignmentParamsAssigneeMode[] = {"ALL_STUDENTS",
    "INDIVIDUAL_STUDENTS"};
constexpr EnumTable kEnumCreateAssignmentParamsAssigneeMode = {"CreateAssignmentParamsAssigneeMode",
    {kNamesCreateAssignmentParamsAssigneeMode, 2}};
constexpr Limits kLimits19 = {.has = 64, .max_size = 100};
constexpr TypeRow kType14 = {Kind::kString, false, {}, &kLimits2};
constexpr FieldRow kFieldsCreateAssignmentParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateAssignmentParams, course_id), Kind::kString, 1},
    {"title", "Title of the coursework.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateAssignmentParams, title), Kind::kString, 1},
    {"description", "What is to be done.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateAssignmentParams, description), Kind::kString, 0},
    {"state", "PUBLISHED shows it to the students, DRAFT only to teachers.", nullptr, nullptr,
     {.names = &kEnumCreateAssignmentParamsState}, __builtin_offsetof(c::CreateAssignmentParams,
     state), Kind::kEnum, 0},
    {"maxPoints", "Points for full marks; 0 means without a grade.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateAssignmentParams, max_points), Kind::kNumber, 0},
    {"dueDate", "Day on which it is due, in UTC.", nullptr, nullptr, {.object = &kObjectDay},
     __builtin_offsetof(c::CreateAssignmentParams, due_date), Kind::kObject, 0},
    {"dueTime", "Time at which it is due, in UTC; needed with dueDate.", nullptr, nullptr,
     {.object = &kObjectTimeOfDay}, __builtin_offsetof(c::CreateAssignmentParams, due_time),
     Kind::kObject, 0},
    {"scheduledTime", "When a draft is to be published by itself.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateAssignmentParams, scheduled_time), Kind::kString, 0},
    {"topicId", "Id of the topic under which it stands.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateAssignmentParams, topic_id), Kind::kString, 0},
    {"materials", "What belongs to it: links, files of Drive, videos.", nullptr, &kLimits15,
     {.element = &kType13}, __builtin_offsetof(c::CreateAssignmentParams, materials), Kind::kList,
     0},
    {"assigneeMode", "Whether it is for all students or for some.", nullptr, nullptr,
     {.names = &kEnumCreateAssignmentParamsAssigneeMode},
     __builtin_offsetof(c::CreateAssignmentParams, assignee_mode), Kind::kEnum, 0},
    {"studentIds", "Ids of the students, with INDIVIDUAL_STUDENTS.", nullptr, &kLimits19,
     {.element = &kType14}, __builtin_offsetof(c::CreateAssignmentParams, student_ids), Kind::kList,
     0},
};
constexpr ObjectTable kObjectCreateAssignmentParams = {"CreateAssignmentParams",
    {kFieldsCreateAssignmentParams, 12}, sizeof(c::CreateAssignmentParams), false};
static_assert(__is_same(decltype(c::CreateAssignmentParams::course_id), String));
static_assert(__is_same(decltype(c::CreateAssignmentParams::title), String));
static_assert(__is_same(decltype(c::CreateAssignmentParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::state),
    Field<c::CreateAssignmentParamsState>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::max_points), Field<double>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::due_date), Field<c::Day>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::due_time), Field<c::TimeOfDay>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::scheduled_time), Field<String>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::topic_id), Field<String>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::materials), Field<List<c::Material>>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::assignee_mode),
    Field<c::CreateAssignmentParamsAssigneeMode>));
static_assert(__is_same(decltype(c::CreateAssignmentParams::student_ids), Field<List<String>>));
constexpr BindRow kBindCreateAssignment[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .wire = "/workType", .constant = "\"ASSIGNMENT\""},
    {.place = Place::kBody, .field = 3, .wire = "/state"},
    {.place = Place::kBody, .field = 4, .wire = "/maxPoints"},
    {.place = Place::kBody, .field = 5, .wire = "/dueDate"},
    {.place = Place::kBody, .field = 6, .wire = "/dueTime"},
    {.place = Place::kBody, .field = 7, .wire = "/scheduledTime"},
    {.place = Place::kBody, .field = 8, .wire = "/topicId"},
    {.place = Place::kBody, .field = 9, .wire = "/materials"},
    {.place = Place::kBody, .field = 10, .wire = "/assigneeMode"},
    {.place = Place::kBody, .field = 11, .wire = "/individualStudentsOptions/studentIds"},
};
constexpr HttpBinding kHttpCreateAssignment = {.method = "POST",
    .path = "/v1/courses/{courseId}/courseWork", .rows = {kBindCreateAssignment, 13},
    .body = BodyKind::kJson};
constexpr Limits kLimits20 = {.has = 64, .max_size = 300, .pattern = "^[a-zA-Z]+(,[a-zA-Z]+)*$"};
constexpr const char* kNamesUpdateCourseworkParamsState[] = {"PUBLISHED", "DRAFT"};
constexpr EnumTable kEnumUpdateCourseworkParamsState = {"UpdateCourseworkParamsState",
    {kNamesUpdateCourseworkParamsState, 2}};
constexpr FieldRow kFieldsUpdateCourseworkParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateCourseworkParams, course_id), Kind::kString, 1},
    {"courseWorkId", "Id of the assignment or question; - means all of the course when "
     "listing submissions.", nullptr, &kLimits4, {}, __builtin_offsetof(c::UpdateCourseworkParams,
     course_work_id), Kind::kString, 1},
    {"updateMask", "Names of what is changed, with commas: title, description, state,"
     " dueDate, dueTime, maxPoints, scheduledTime, topicId. What is named "
     "and not given is emptied.", nullptr, &kLimits20, {},
     __builtin_offsetof(c::UpdateCourseworkParams, update_mask), Kind::kString, 1},
    {"title", "Title of the coursework.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateCourseworkParams, title), Kind::kString, 0},
    {"description", "What is to be done.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateCourseworkParams, description), Kind::kString, 0},
    {"state", "PUBLISHED shows it to the students, DRAFT only to teachers.", nullptr, nullptr,
     {.names = &kEnumUpdateCourseworkParamsState}, __builtin_offsetof(c::UpdateCourseworkParams,
     state), Kind::kEnum, 0},
    {"maxPoints", "Points for full marks; 0 means without a grade.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateCourseworkParams, max_points), Kind::kNumber, 0},
    {"dueDate", "Day on which it is due, in UTC.", nullptr, nullptr, {.object = &kObjectDay},
     __builtin_offsetof(c::UpdateCourseworkParams, due_date), Kind::kObject, 0},
    {"dueTime", "Time at which it is due, in UTC; needed with dueDate.", nullptr, nullptr,
     {.object = &kObjectTimeOfDay}, __builtin_offsetof(c::UpdateCourseworkParams, due_time),
     Kind::kObject, 0},
    {"scheduledTime", "When a draft is to be published by itself.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateCourseworkParams, scheduled_time), Kind::kString, 0},
    {"topicId", "Id of the topic under which it stands.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateCourseworkParams, topic_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateCourseworkParams = {"UpdateCourseworkParams",
    {kFieldsUpdateCourseworkParams, 11}, sizeof(c::UpdateCourseworkParams), false};
static_assert(__is_same(decltype(c::UpdateCourseworkParams::course_id), String));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::course_work_id), String));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::update_mask), String));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::state),
    Field<c::UpdateCourseworkParamsState>));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::max_points), Field<double>));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::due_date), Field<c::Day>));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::due_time), Field<c::TimeOfDay>));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::scheduled_time), Field<String>));
static_assert(__is_same(decltype(c::UpdateCourseworkParams::topic_id), Field<String>));
constexpr BindRow kBindUpdateCoursework[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kPath, .field = 1, .wire = "courseWorkId"},
    {.place = Place::kQuery, .field = 2, .wire = "updateMask"},
    {.place = Place::kBody, .field = 3, .wire = "/title"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
    {.place = Place::kBody, .field = 5, .wire = "/state"},
    {.place = Place::kBody, .field = 6, .wire = "/maxPoints"},
    {.place = Place::kBody, .field = 7, .wire = "/dueDate"},
    {.place = Place::kBody, .field = 8, .wire = "/dueTime"},
    {.place = Place::kBody, .field = 9, .wire = "/scheduledTime"},
    {.place = Place::kBody, .field = 10, .wire = "/topicId"},
};
constexpr HttpBinding kHttpUpdateCoursework = {.method = "PATCH",
    .path = "/v1/courses/{courseId}/courseWork/{courseWorkId}", .rows = {kBindUpdateCoursework, 11},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteCourseworkParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DeleteCourseworkParams, course_id), Kind::kString, 1},
    {"courseWorkId", "Id of the assignment or question; - means all of the course when "
     "listing submissions.", nullptr, &kLimits4, {}, __builtin_offsetof(c::DeleteCourseworkParams,
     course_work_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteCourseworkParams = {"DeleteCourseworkParams",
    {kFieldsDeleteCourseworkParams, 2}, sizeof(c::DeleteCourseworkParams), false};
static_assert(__is_same(decltype(c::DeleteCourseworkParams::course_id), String));
static_assert(__is_same(decltype(c::DeleteCourseworkParams::course_work_id), String));
constexpr ObjectTable kObjectDeleteCourseworkResult = {"DeleteCourseworkResult", {},
    sizeof(c::DeleteCourseworkResult), true};
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectDeleteCourseworkResult}};
constexpr BindRow kBindDeleteCoursework[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kPath, .field = 1, .wire = "courseWorkId"},
};
constexpr HttpBinding kHttpDeleteCoursework = {.method = "DELETE",
    .path = "/v1/courses/{courseId}/courseWork/{courseWorkId}", .rows = {kBindDeleteCoursework, 2}};
constexpr const char* kNamesListSubmissionsParamsStatesItem[] = {"NEW", "CREATED", "TURNED_IN",
    "RETURNED", "RECLAIMED_BY_STUDENT"};
constexpr EnumTable kEnumListSubmissionsParamsStatesItem = {"ListSubmissionsParamsStatesItem",
    {kNamesListSubmissionsParamsStatesItem, 5}};
constexpr TypeRow kType16 = {Kind::kEnum, false, {.names = &kEnumListSubmissionsParamsStatesItem}};
constexpr const char* kNamesListSubmissionsParamsLate[] = {"LATE_ONLY", "NOT_LATE_ONLY"};
constexpr EnumTable kEnumListSubmissionsParamsLate = {"ListSubmissionsParamsLate",
    {kNamesListSubmissionsParamsLate, 2}};
constexpr FieldRow kFieldsListSubmissionsParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListSubmissionsParams, course_id), Kind::kString, 1},
    {"courseWorkId", "Id of the assignment or question; - means all of the course when "
     "listing submissions.", nullptr, &kLimits4, {}, __builtin_offsetof(c::ListSubmissionsParams,
     course_work_id), Kind::kString, 1},
    {"states", "Only submissions in these states.", nullptr, &kLimits1, {.element = &kType16},
     __builtin_offsetof(c::ListSubmissionsParams, states), Kind::kList, 0},
    {"late", "Only late ones, or only those in time.", nullptr, nullptr,
     {.names = &kEnumListSubmissionsParamsLate}, __builtin_offsetof(c::ListSubmissionsParams, late),
     Kind::kEnum, 0},
    {"userId", "Only of this student: an id, an e-mail address or me.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListSubmissionsParams, user_id), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListSubmissionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubmissionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSubmissionsParams = {"ListSubmissionsParams",
    {kFieldsListSubmissionsParams, 7}, sizeof(c::ListSubmissionsParams), false};
static_assert(__is_same(decltype(c::ListSubmissionsParams::course_id), String));
static_assert(__is_same(decltype(c::ListSubmissionsParams::course_work_id), String));
static_assert(__is_same(decltype(c::ListSubmissionsParams::states),
    Field<List<c::ListSubmissionsParamsStatesItem>>));
static_assert(__is_same(decltype(c::ListSubmissionsParams::late),
    Field<c::ListSubmissionsParamsLate>));
static_assert(__is_same(decltype(c::ListSubmissionsParams::user_id), Field<String>));
static_assert(__is_same(decltype(c::ListSubmissionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSubmissionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsHandedInDriveFile[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInDriveFile, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInDriveFile, title),
     Kind::kString, 0},
    {"alternateLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInDriveFile,
     alternate_link), Kind::kString, 0},
};
constexpr ObjectTable kObjectHandedInDriveFile = {"HandedInDriveFile", {kFieldsHandedInDriveFile,
    3}, sizeof(c::HandedInDriveFile), true};
static_assert(__is_same(decltype(c::HandedInDriveFile::id), Field<String>));
static_assert(__is_same(decltype(c::HandedInDriveFile::title), Field<String>));
static_assert(__is_same(decltype(c::HandedInDriveFile::alternate_link), Field<String>));
constexpr FieldRow kFieldsHandedInLink[] = {
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInLink, url), Kind::kString,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInLink, title),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectHandedInLink = {"HandedInLink", {kFieldsHandedInLink, 2},
    sizeof(c::HandedInLink), true};
static_assert(__is_same(decltype(c::HandedInLink::url), Field<String>));
static_assert(__is_same(decltype(c::HandedInLink::title), Field<String>));
constexpr FieldRow kFieldsHandedInYouTubeVideo[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInYouTubeVideo, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInYouTubeVideo, title),
     Kind::kString, 0},
    {"alternateLink", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInYouTubeVideo,
     alternate_link), Kind::kString, 0},
};
constexpr ObjectTable kObjectHandedInYouTubeVideo = {"HandedInYouTubeVideo",
    {kFieldsHandedInYouTubeVideo, 3}, sizeof(c::HandedInYouTubeVideo), true};
static_assert(__is_same(decltype(c::HandedInYouTubeVideo::id), Field<String>));
static_assert(__is_same(decltype(c::HandedInYouTubeVideo::title), Field<String>));
static_assert(__is_same(decltype(c::HandedInYouTubeVideo::alternate_link), Field<String>));
constexpr FieldRow kFieldsHandedInForm[] = {
    {"formUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInForm, form_url),
     Kind::kString, 0},
    {"responseUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInForm,
     response_url), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::HandedInForm, title),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectHandedInForm = {"HandedInForm", {kFieldsHandedInForm, 3},
    sizeof(c::HandedInForm), true};
static_assert(__is_same(decltype(c::HandedInForm::form_url), Field<String>));
static_assert(__is_same(decltype(c::HandedInForm::response_url), Field<String>));
static_assert(__is_same(decltype(c::HandedInForm::title), Field<String>));
constexpr FieldRow kFieldsHandedIn[] = {
    {"driveFile", nullptr, nullptr, nullptr, {.object = &kObjectHandedInDriveFile},
     __builtin_offsetof(c::HandedIn, drive_file), Kind::kObject, 0},
    {"link", nullptr, nullptr, nullptr, {.object = &kObjectHandedInLink},
     __builtin_offsetof(c::HandedIn, link), Kind::kObject, 0},
    {"youTubeVideo", nullptr, nullptr, nullptr, {.object = &kObjectHandedInYouTubeVideo},
     __builtin_offsetof(c::HandedIn, you_tube_video), Kind::kObject, 0},
    {"form", nullptr, nullptr, nullptr, {.object = &kObjectHandedInForm},
     __builtin_offsetof(c::HandedIn, form), Kind::kObject, 0},
};
constexpr ObjectTable kObjectHandedIn = {"HandedIn", {kFieldsHandedIn, 4}, sizeof(c::HandedIn),
    true};
static_assert(__is_same(decltype(c::HandedIn::drive_file), Field<c::HandedInDriveFile>));
static_assert(__is_same(decltype(c::HandedIn::link), Field<c::HandedInLink>));
static_assert(__is_same(decltype(c::HandedIn::you_tube_video), Field<c::HandedInYouTubeVideo>));
static_assert(__is_same(decltype(c::HandedIn::form), Field<c::HandedInForm>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectHandedIn}};
constexpr FieldRow kFieldsSubmissionAssignmentSubmission[] = {
    {"attachments", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::SubmissionAssignmentSubmission, attachments), Kind::kList, 0},
};
constexpr ObjectTable kObjectSubmissionAssignmentSubmission = {"SubmissionAssignmentSubmission",
    {kFieldsSubmissionAssignmentSubmission, 1}, sizeof(c::SubmissionAssignmentSubmission), true};
static_assert(__is_same(decltype(c::SubmissionAssignmentSubmission::attachments),
    Field<List<c::HandedIn>>));
constexpr FieldRow kFieldsSubmissionShortAnswerSubmission[] = {
    {"answer", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SubmissionShortAnswerSubmission,
     answer), Kind::kString, 0},
};
constexpr ObjectTable kObjectSubmissionShortAnswerSubmission = {"SubmissionShortAnswerSubmission",
    {kFieldsSubmissionShortAnswerSubmission, 1}, sizeof(c::SubmissionShortAnswerSubmission), true};
static_assert(__is_same(decltype(c::SubmissionShortAnswerSubmission::answer), Field<String>));
constexpr FieldRow kFieldsSubmissionMultipleChoiceSubmission[] = {
    {"answer", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::SubmissionMultipleChoiceSubmission, answer), Kind::kString, 0},
};
constexpr ObjectTable kObjectSubmissionMultipleChoiceSubmission =
    {"SubmissionMultipleChoiceSubmission", {kFieldsSubmissionMultipleChoiceSubmission, 1},
    sizeof(c::SubmissionMultipleChoiceSubmission), true};
static_assert(__is_same(decltype(c::SubmissionMultipleChoiceSubmission::answer), Field<String>));
constexpr FieldRow kFieldsSubmission[] = {
    {"courseId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, course_id),
     Kind::kString, 0},
    {"courseWorkId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission,
     course_work_id), Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, id), Kind::kString, 0},
    {"userId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, user_id),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, state),
     Kind::kString, 0},
    {"late", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, late), Kind::kBoolean,
     0},
    {"draftGrade", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, draft_grade),
     Kind::kNumber, 0},
    {"assignedGrade", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission,
     assigned_grade), Kind::kNumber, 0},
    {"alternateLink", "Address to open it.", nullptr, nullptr, {}, __builtin_offsetof(c::Submission,
     alternate_link), Kind::kString, 0},
    {"courseWorkType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission,
     course_work_type), Kind::kString, 0},
    {"assignmentSubmission", nullptr, nullptr, nullptr,
     {.object = &kObjectSubmissionAssignmentSubmission}, __builtin_offsetof(c::Submission,
     assignment_submission), Kind::kObject, 0},
    {"shortAnswerSubmission", nullptr, nullptr, nullptr,
     {.object = &kObjectSubmissionShortAnswerSubmission}, __builtin_offsetof(c::Submission,
     short_answer_submission), Kind::kObject, 0},
    {"multipleChoiceSubmission", nullptr, nullptr, nullptr,
     {.object = &kObjectSubmissionMultipleChoiceSubmission}, __builtin_offsetof(c::Submission,
     multiple_choice_submission), Kind::kObject, 0},
    {"associatedWithDeveloper", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission,
     associated_with_developer), Kind::kBoolean, 0},
    {"creationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission,
     creation_time), Kind::kString, 0},
    {"updateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Submission, update_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectSubmission = {"Submission", {kFieldsSubmission, 16},
    sizeof(c::Submission), true};
static_assert(__is_same(decltype(c::Submission::course_id), Field<String>));
static_assert(__is_same(decltype(c::Submission::course_work_id), Field<String>));
static_assert(__is_same(decltype(c::Submission::id), Field<String>));
static_assert(__is_same(decltype(c::Submission::user_id), Field<String>));
static_assert(__is_same(decltype(c::Submission::state), Field<String>));
static_assert(__is_same(decltype(c::Submission::late), Field<bool>));
static_assert(__is_same(decltype(c::Submission::draft_grade), Field<double>));
static_assert(__is_same(decltype(c::Submission::assigned_grade), Field<double>));
static_assert(__is_same(decltype(c::Submission::alternate_link), Field<String>));
static_assert(__is_same(decltype(c::Submission::course_work_type), Field<String>));
static_assert(__is_same(decltype(c::Submission::assignment_submission),
    Field<c::SubmissionAssignmentSubmission>));
static_assert(__is_same(decltype(c::Submission::short_answer_submission),
    Field<c::SubmissionShortAnswerSubmission>));
static_assert(__is_same(decltype(c::Submission::multiple_choice_submission),
    Field<c::SubmissionMultipleChoiceSubmission>));
static_assert(__is_same(decltype(c::Submission::associated_with_developer), Field<bool>));
static_assert(__is_same(decltype(c::Submission::creation_time), Field<String>));
static_assert(__is_same(decltype(c::Submission::update_time), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectSubmission}};
constexpr FieldRow kFieldsListSubmissionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListSubmissionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubmissionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSubmissionsResult = {"ListSubmissionsResult",
    {kFieldsListSubmissionsResult, 2}, sizeof(c::ListSubmissionsResult), true};
static_assert(__is_same(decltype(c::ListSubmissionsResult::items), List<c::Submission>));
static_assert(__is_same(decltype(c::ListSubmissionsResult::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListSubmissionsResult}};
constexpr BindRow kBindListSubmissions[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kPath, .field = 1, .wire = "courseWorkId"},
    {.place = Place::kQuery, .list_style = ListStyle::kRepeat, .field = 2, .wire = "states"},
    {.place = Place::kQuery, .field = 3, .wire = "late"},
    {.place = Place::kQuery, .field = 4, .wire = "userId"},
};
constexpr Pagination kPagination6 = {.kind = PageKind::kCursor, .items = "/studentSubmissions",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListSubmissions = {.method = "GET",
    .path = "/v1/courses/{courseId}/courseWork/{courseWorkId}/studentSubmissions",
    .rows = {kBindListSubmissions, 5}, .pagination = &kPagination6};
constexpr FieldRow kFieldsGetSubmissionParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetSubmissionParams, course_id), Kind::kString, 1},
    {"courseWorkId", "Id of the assignment or question; - means all of the course when "
     "listing submissions.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetSubmissionParams,
     course_work_id), Kind::kString, 1},
    {"submissionId", "Id of the submission.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetSubmissionParams, submission_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetSubmissionParams = {"GetSubmissionParams",
    {kFieldsGetSubmissionParams, 3}, sizeof(c::GetSubmissionParams), false};
static_assert(__is_same(decltype(c::GetSubmissionParams::course_id), String));
static_assert(__is_same(decltype(c::GetSubmissionParams::course_work_id), String));
static_assert(__is_same(decltype(c::GetSubmissionParams::submission_id), String));
constexpr BindRow kBindGetSubmission[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kPath, .field = 1, .wire = "courseWorkId"},
    {.place = Place::kPath, .field = 2, .wire = "submissionId"},
};
constexpr HttpBinding kHttpGetSubmission = {.method = "GET",
    .path = "/v1/courses/{courseId}/courseWork/{courseWorkId}/studentSubmissions/{submissionId}",
    .rows = {kBindGetSubmission, 3}};
constexpr const char* kNamesSetGradeParamsGradeMask[] = {"draftGrade", "assignedGrade",
    "draftGrade,assignedGrade"};
constexpr EnumTable kEnumSetGradeParamsGradeMask = {"SetGradeParamsGradeMask",
    {kNamesSetGradeParamsGradeMask, 3}};
constexpr FieldRow kFieldsSetGradeParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SetGradeParams, course_id), Kind::kString, 1},
    {"courseWorkId", "Id of the assignment or question; - means all of the course when "
     "listing submissions.", nullptr, &kLimits4, {}, __builtin_offsetof(c::SetGradeParams,
     course_work_id), Kind::kString, 1},
    {"submissionId", "Id of the submission.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::SetGradeParams, submission_id), Kind::kString, 1},
    {"gradeMask", "Which of the two grades to set; one that is named and not given is " "emptied.",
     "\"draftGrade,assignedGrade\"", nullptr, {.names = &kEnumSetGradeParamsGradeMask},
     __builtin_offsetof(c::SetGradeParams, grade_mask), Kind::kEnum, 0},
    {"draftGrade", "Grade that only teachers see.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::SetGradeParams, draft_grade), Kind::kNumber, 0},
    {"assignedGrade", "Grade that the student sees when the work is returned; draftGrade "
     "should be the same.", nullptr, &kLimits8, {}, __builtin_offsetof(c::SetGradeParams,
     assigned_grade), Kind::kNumber, 0},
};
constexpr ObjectTable kObjectSetGradeParams = {"SetGradeParams", {kFieldsSetGradeParams, 6},
    sizeof(c::SetGradeParams), false};
static_assert(__is_same(decltype(c::SetGradeParams::course_id), String));
static_assert(__is_same(decltype(c::SetGradeParams::course_work_id), String));
static_assert(__is_same(decltype(c::SetGradeParams::submission_id), String));
static_assert(__is_same(decltype(c::SetGradeParams::grade_mask),
    Field<c::SetGradeParamsGradeMask>));
static_assert(__is_same(decltype(c::SetGradeParams::draft_grade), Field<double>));
static_assert(__is_same(decltype(c::SetGradeParams::assigned_grade), Field<double>));
constexpr BindRow kBindSetGrade[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kPath, .field = 1, .wire = "courseWorkId"},
    {.place = Place::kPath, .field = 2, .wire = "submissionId"},
    {.place = Place::kQuery, .field = 3, .wire = "updateMask"},
    {.place = Place::kBody, .field = 4, .wire = "/draftGrade"},
    {.place = Place::kBody, .field = 5, .wire = "/assignedGrade"},
};
constexpr HttpBinding kHttpSetGrade = {.method = "PATCH",
    .path = "/v1/courses/{courseId}/courseWork/{courseWorkId}/studentSubmissions/{submissionId}",
    .rows = {kBindSetGrade, 6}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsReturnSubmissionParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ReturnSubmissionParams, course_id), Kind::kString, 1},
    {"courseWorkId", "Id of the assignment or question; - means all of the course when "
     "listing submissions.", nullptr, &kLimits4, {}, __builtin_offsetof(c::ReturnSubmissionParams,
     course_work_id), Kind::kString, 1},
    {"submissionId", "Id of the submission.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ReturnSubmissionParams, submission_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectReturnSubmissionParams = {"ReturnSubmissionParams",
    {kFieldsReturnSubmissionParams, 3}, sizeof(c::ReturnSubmissionParams), false};
static_assert(__is_same(decltype(c::ReturnSubmissionParams::course_id), String));
static_assert(__is_same(decltype(c::ReturnSubmissionParams::course_work_id), String));
static_assert(__is_same(decltype(c::ReturnSubmissionParams::submission_id), String));
constexpr ObjectTable kObjectReturnSubmissionResult = {"ReturnSubmissionResult", {},
    sizeof(c::ReturnSubmissionResult), true};
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectReturnSubmissionResult}};
constexpr BindRow kBindReturnSubmission[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kPath, .field = 1, .wire = "courseWorkId"},
    {.place = Place::kPath, .field = 2, .wire = "submissionId"},
};
constexpr HttpBinding kHttpReturnSubmission = {.method = "POST",
    .path = "/v1/courses/{courseId}/courseWork/{courseWorkId}/studentSubmissions/{submissionId}:re"
    "turn", .rows = {kBindReturnSubmission, 3}, .body = BodyKind::kJson};
constexpr const char* kNamesListAnnouncementsParamsAnnouncementStatesItem[] = {"PUBLISHED", "DRAFT",
    "DELETED"};
constexpr EnumTable kEnumListAnnouncementsParamsAnnouncementStatesItem =
    {"ListAnnouncementsParamsAnnouncementStatesItem",
    {kNamesListAnnouncementsParamsAnnouncementStatesItem, 3}};
constexpr TypeRow kType21 = {Kind::kEnum, false,
    {.names = &kEnumListAnnouncementsParamsAnnouncementStatesItem}};
constexpr FieldRow kFieldsListAnnouncementsParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListAnnouncementsParams, course_id), Kind::kString, 1},
    {"announcementStates", "Only announcements in these states; PUBLISHED unless given.", nullptr,
     &kLimits5, {.element = &kType21}, __builtin_offsetof(c::ListAnnouncementsParams,
     announcement_states), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListAnnouncementsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAnnouncementsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAnnouncementsParams = {"ListAnnouncementsParams",
    {kFieldsListAnnouncementsParams, 4}, sizeof(c::ListAnnouncementsParams), false};
static_assert(__is_same(decltype(c::ListAnnouncementsParams::course_id), String));
static_assert(__is_same(decltype(c::ListAnnouncementsParams::announcement_states),
    Field<List<c::ListAnnouncementsParamsAnnouncementStatesItem>>));
static_assert(__is_same(decltype(c::ListAnnouncementsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAnnouncementsParams::next_page), Field<String>));
constexpr FieldRow kFieldsAnnouncement[] = {
    {"courseId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement, course_id),
     Kind::kString, 0},
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement, id), Kind::kString,
     0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement, text),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement, state),
     Kind::kString, 0},
    {"alternateLink", "Address to open it.", nullptr, nullptr, {},
     __builtin_offsetof(c::Announcement, alternate_link), Kind::kString, 0},
    {"creatorUserId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement,
     creator_user_id), Kind::kString, 0},
    {"scheduledTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement,
     scheduled_time), Kind::kString, 0},
    {"creationTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement,
     creation_time), Kind::kString, 0},
    {"updateTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Announcement, update_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectAnnouncement = {"Announcement", {kFieldsAnnouncement, 9},
    sizeof(c::Announcement), true};
static_assert(__is_same(decltype(c::Announcement::course_id), Field<String>));
static_assert(__is_same(decltype(c::Announcement::id), Field<String>));
static_assert(__is_same(decltype(c::Announcement::text), Field<String>));
static_assert(__is_same(decltype(c::Announcement::state), Field<String>));
static_assert(__is_same(decltype(c::Announcement::alternate_link), Field<String>));
static_assert(__is_same(decltype(c::Announcement::creator_user_id), Field<String>));
static_assert(__is_same(decltype(c::Announcement::scheduled_time), Field<String>));
static_assert(__is_same(decltype(c::Announcement::creation_time), Field<String>));
static_assert(__is_same(decltype(c::Announcement::update_time), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectAnnouncement}};
constexpr FieldRow kFieldsListAnnouncementsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType22},
     __builtin_offsetof(c::ListAnnouncementsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAnnouncementsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAnnouncementsResult = {"ListAnnouncementsResult",
    {kFieldsListAnnouncementsResult, 2}, sizeof(c::ListAnnouncementsResult), true};
static_assert(__is_same(decltype(c::ListAnnouncementsResult::items), List<c::Announcement>));
static_assert(__is_same(decltype(c::ListAnnouncementsResult::next_page), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListAnnouncementsResult}};
constexpr BindRow kBindListAnnouncements[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kQuery, .list_style = ListStyle::kRepeat, .field = 1,
     .wire = "announcementStates"},
};
constexpr Pagination kPagination7 = {.kind = PageKind::kCursor, .items = "/announcements",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 100};
constexpr HttpBinding kHttpListAnnouncements = {.method = "GET",
    .path = "/v1/courses/{courseId}/announcements", .rows = {kBindListAnnouncements, 2},
    .pagination = &kPagination7};
constexpr Limits kLimits21 = {.has = 96, .min_size = 1, .max_size = 30000};
constexpr const char* kNamesCreateAnnouncementParamsState[] = {"PUBLISHED", "DRAFT"};
constexpr EnumTable kEnumCreateAnnouncementParamsState = {"CreateAnnouncementParamsState",
    {kNamesCreateAnnouncementParamsState, 2}};
constexpr FieldRow kFieldsCreateAnnouncementParams[] = {
    {"courseId", "Id of the course, or an alias such as d:algebra.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateAnnouncementParams, course_id), Kind::kString, 1},
    {"text", "Text of the announcement.", nullptr, &kLimits21, {},
     __builtin_offsetof(c::CreateAnnouncementParams, text), Kind::kString, 1},
    {"state", "PUBLISHED shows it to the students, DRAFT only to teachers.", nullptr, nullptr,
     {.names = &kEnumCreateAnnouncementParamsState}, __builtin_offsetof(c::CreateAnnouncementParams,
     state), Kind::kEnum, 0},
    {"scheduledTime", "When a draft is to be published by itself.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateAnnouncementParams, scheduled_time), Kind::kString, 0},
    {"materials", "What belongs to it: links, files of Drive, videos.", nullptr, &kLimits15,
     {.element = &kType13}, __builtin_offsetof(c::CreateAnnouncementParams, materials), Kind::kList,
     0},
};
constexpr ObjectTable kObjectCreateAnnouncementParams = {"CreateAnnouncementParams",
    {kFieldsCreateAnnouncementParams, 5}, sizeof(c::CreateAnnouncementParams), false};
static_assert(__is_same(decltype(c::CreateAnnouncementParams::course_id), String));
static_assert(__is_same(decltype(c::CreateAnnouncementParams::text), String));
static_assert(__is_same(decltype(c::CreateAnnouncementParams::state),
    Field<c::CreateAnnouncementParamsState>));
static_assert(__is_same(decltype(c::CreateAnnouncementParams::scheduled_time), Field<String>));
static_assert(__is_same(decltype(c::CreateAnnouncementParams::materials),
    Field<List<c::Material>>));
constexpr BindRow kBindCreateAnnouncement[] = {
    {.place = Place::kPath, .field = 0, .wire = "courseId"},
    {.place = Place::kBody, .field = 1, .wire = "/text"},
    {.place = Place::kBody, .field = 2, .wire = "/state"},
    {.place = Place::kBody, .field = 3, .wire = "/scheduledTime"},
    {.place = Place::kBody, .field = 4, .wire = "/materials"},
};
constexpr HttpBinding kHttpCreateAnnouncement = {.method = "POST",
    .path = "/v1/courses/{courseId}/announcements", .rows = {kBindCreateAnnouncement, 5},
    .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_courses", .title = "List courses",
     .description = "Courses that the user can see, newest first.", .effect = Effect::kRead,
     .params = &kObjectListCoursesParams, .result = &kType3, .http = &kHttpListCourses,
     .tool_name = "google_classroom_list_courses"},
    {.name = "get_course", .title = "Read a course",
     .description = "Name, room, owner and state of a course.", .effect = Effect::kRead,
     .params = &kObjectGetCourseParams, .result = &kType2, .http = &kHttpGetCourse,
     .tool_name = "google_classroom_get_course"},
    {.name = "list_students", .title = "List students",
     .description = "Students of a course with names and addresses.", .effect = Effect::kRead,
     .params = &kObjectListStudentsParams, .result = &kType5, .http = &kHttpListStudents,
     .tool_name = "google_classroom_list_students"},
    {.name = "list_teachers", .title = "List teachers",
     .description = "Teachers of a course with names and addresses.", .effect = Effect::kRead,
     .params = &kObjectListTeachersParams, .result = &kType6, .http = &kHttpListTeachers,
     .tool_name = "google_classroom_list_teachers"},
    {.name = "list_topics", .title = "List topics",
     .description = "Topics that a course's work is sorted by.", .effect = Effect::kRead,
     .params = &kObjectListTopicsParams, .result = &kType8, .http = &kHttpListTopics,
     .tool_name = "google_classroom_list_topics"},
    {.name = "create_topic", .title = "Create a topic", .description = "Adds a topic to a course.",
     .params = &kObjectCreateTopicParams, .result = &kType7, .http = &kHttpCreateTopic,
     .tool_name = "google_classroom_create_topic"},
    {.name = "list_coursework", .title = "List coursework",
     .description = "Assignments and questions of a course.", .effect = Effect::kRead,
     .params = &kObjectListCourseworkParams, .result = &kType12, .http = &kHttpListCoursework,
     .tool_name = "google_classroom_list_coursework"},
    {.name = "get_coursework", .title = "Read coursework",
     .description = "One assignment or question.", .effect = Effect::kRead,
     .params = &kObjectGetCourseworkParams, .result = &kType11, .http = &kHttpGetCoursework,
     .tool_name = "google_classroom_get_coursework"},
    {.name = "create_assignment", .title = "Set an assignment",
     .description = "Adds an assignment to a course, as a draft unless state is PUBLISHED; "
     "students are told of published ones.", .params = &kObjectCreateAssignmentParams,
     .result = &kType11, .http = &kHttpCreateAssignment,
     .tool_name = "google_classroom_create_assignment"},
    {.name = "update_coursework", .title = "Change coursework",
     .description = "Changes what updateMask names. Only work that this app created can "
     "be changed.", .params = &kObjectUpdateCourseworkParams, .result = &kType11,
     .http = &kHttpUpdateCoursework, .tool_name = "google_classroom_update_coursework"},
    {.name = "delete_coursework", .title = "Delete coursework",
     .description = "Deletes an assignment or question with all submissions. Only work "
     "that this app created can be deleted.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteCourseworkParams, .result = &kType15, .http = &kHttpDeleteCoursework,
     .tool_name = "google_classroom_delete_coursework"},
    {.name = "list_submissions", .title = "List submissions",
     .description = "Work of the students for an assignment, with states and grades; students "
     "see their own.", .effect = Effect::kRead, .params = &kObjectListSubmissionsParams,
     .result = &kType19, .http = &kHttpListSubmissions,
     .tool_name = "google_classroom_list_submissions"},
    {.name = "get_submission", .title = "Read a submission",
     .description = "One student's work with attachments or answer, state and grade.",
     .effect = Effect::kRead, .params = &kObjectGetSubmissionParams, .result = &kType18,
     .http = &kHttpGetSubmission, .tool_name = "google_classroom_get_submission"},
    {.name = "set_grade", .title = "Grade a submission",
     .description = "Sets the grades of one student's work. The student sees the assigned "
     "one after return_submission.", .params = &kObjectSetGradeParams, .result = &kType18,
     .http = &kHttpSetGrade, .tool_name = "google_classroom_set_grade"},
    {.name = "return_submission", .title = "Return a submission",
     .description = "Gives the work back to the student, who then sees the grade and can " "go on.",
     .params = &kObjectReturnSubmissionParams, .result = &kType20, .http = &kHttpReturnSubmission,
     .tool_name = "google_classroom_return_submission"},
    {.name = "list_announcements", .title = "List announcements",
     .description = "Announcements of a course, newest first.", .effect = Effect::kRead,
     .params = &kObjectListAnnouncementsParams, .result = &kType23, .http = &kHttpListAnnouncements,
     .tool_name = "google_classroom_list_announcements"},
    {.name = "create_announcement", .title = "Post an announcement",
     .description = "Posts a text to all students of a course, or saves it as a draft,"
     " which it is unless state is PUBLISHED.", .effect = Effect::kDestructive,
     .params = &kObjectCreateAnnouncementParams, .result = &kType22,
     .http = &kHttpCreateAnnouncement, .tool_name = "google_classroom_create_announcement"},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/status"};
constexpr NamedText kPairs1[] = {{"PERMISSION_DENIED",
    "The account must be a teacher of the course for this; work can be "
    "changed only through the app that created it (ProjectPermissionDenied)."},
    {"FAILED_PRECONDITION", "The course is archived, or the work is in another state; read it "
    "and try again."}, {"RESOURCE_EXHAUSTED",
    "Google's limit was reached; wait a minute and try again."}, {"NOT_FOUND",
    "Check the ids; list_courses, list_coursework and list_submissions " "have them."}};
constexpr ApiRow kApi = {.base_url = "https://classroom.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 4}},
    .retry_after = "retry-after", .per_minute = 1000, .verify_method = "GET",
    .verify_path = "/v1/courses"};
constexpr const char* kTexts4[] = {"classroom.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com"};
constexpr const char* kTexts5[] = {"openid", "email",
    "https://www.googleapis.com/auth/classroom.courses.readonly",
    "https://www.googleapis.com/auth/classroom.coursework.students",
    "https://www.googleapis.com/auth/classroom.coursework.me",
    "https://www.googleapis.com/auth/classroom.rosters.readonly",
    "https://www.googleapis.com/auth/classroom.profile.emails",
    "https://www.googleapis.com/auth/classroom.topics",
    "https://www.googleapis.com/auth/classroom.announcements"};
constexpr NamedText kPairs2[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts5, 9},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs2, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Classroom API enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
};
constexpr FieldRow kFieldsUserFields[] = {
    {"watched_course", "Id of the course whose news are events; list_courses has it.", nullptr,
     nullptr, {}, __builtin_offsetof(c::UserFields, watched_course), Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::watched_course), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "watched_course", .label = "Watched course"},
};
constexpr const char* kTexts6[] = {"/id"};
constexpr const char* kTexts7[] = {"/updateTime"};
constexpr PollRow kPolls0[] = {
    {.event = "coursework_changed", .action = 6,
     .arguments = "{\"courseId\":\"{watched_course}\",\"orderBy\":\"updateTime desc\"}",
     .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1}, .newest_first = true},
    {.event = "announcement_detected", .action = 15,
     .arguments = "{\"courseId\":\"{watched_course}\"}", .items = "/items", .id = {kTexts6, 1},
     .newest_first = true},
    {.event = "submission_changed", .action = 11,
     .arguments = "{\"courseId\":\"{watched_course}\",\"courseWorkId\":\"-\",\"states\":[\"TURNED_IN\"]}",
     .items = "/items", .id = {kTexts6, 1}, .version = {kTexts7, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for new work, announcements and submissions of the watched " "course.",
     .every_ms = 900000, .polls = {kPolls0, 3}},
};
constexpr MatcherRow kMatchersAssignmentCreated[] = {
    {.source = "tool", .action = "create_assignment"},
};
constexpr MatcherRow kMatchersCourseworkUpdated[] = {
    {.source = "tool", .action = "update_coursework"},
};
constexpr MatcherRow kMatchersCourseworkDeleted[] = {
    {.source = "tool", .action = "delete_coursework"},
};
constexpr MatcherRow kMatchersGradeSet[] = {
    {.source = "tool", .action = "set_grade"},
};
constexpr MatcherRow kMatchersSubmissionReturned[] = {
    {.source = "tool", .action = "return_submission"},
};
constexpr MatcherRow kMatchersTopicCreated[] = {
    {.source = "tool", .action = "create_topic"},
};
constexpr MatcherRow kMatchersAnnouncementCreated[] = {
    {.source = "tool", .action = "create_announcement"},
};
constexpr MatcherRow kMatchersCourseworkChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersAnnouncementDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersSubmissionChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "assignment_created", .display_name = "Assignment Set",
     .matchers = {kMatchersAssignmentCreated, 1}},
    {.id = "coursework_updated", .display_name = "Coursework Changed",
     .matchers = {kMatchersCourseworkUpdated, 1}},
    {.id = "coursework_deleted", .display_name = "Coursework Deleted",
     .matchers = {kMatchersCourseworkDeleted, 1}},
    {.id = "grade_set", .display_name = "Work Graded", .matchers = {kMatchersGradeSet, 1}},
    {.id = "submission_returned", .display_name = "Work Returned",
     .matchers = {kMatchersSubmissionReturned, 1}},
    {.id = "topic_created", .display_name = "Topic Created", .matchers = {kMatchersTopicCreated,
     1}},
    {.id = "announcement_created", .display_name = "Announcement Posted",
     .matchers = {kMatchersAnnouncementCreated, 1}},
    {.id = "coursework_changed", .display_name = "Coursework New or Changed",
     .matchers = {kMatchersCourseworkChanged, 1}},
    {.id = "announcement_detected", .display_name = "New Announcement",
     .matchers = {kMatchersAnnouncementDetected, 1}},
    {.id = "submission_changed", .display_name = "Work Turned In",
     .matchers = {kMatchersSubmissionChanged, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-classroom",
    .display_name = "Google Classroom",
    .description = "Look up courses, people, coursework and submissions in Google Classroom,"
        " set assignments, grade and return work, and post announcements.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_classroom",
    .tool_description = "Works with Google Classroom as teacher or student, whichever the "
        "account is. Courses, coursework and submissions are named by id. "
        "Show the user an assignment, grade or announcement, and who will "
        "see it, and wait for a yes before you create, grade, return or post " "it.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_courses\",\"get_course\",\"list_students\",\"list_teachers\","
        "\"list_topics\",\"create_topic\",\"list_coursework\",\"get_coursework\","
        "\"create_assignment\",\"update_coursework\",\"delete_coursework\","
        "\"list_submissions\",\"get_submission\",\"set_grade\",\"return_submission\","
        "\"list_announcements\",\"create_announcement\"],\"description\":\"What "
        "to do.\"},\"courseId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Id of the course, or an alias such as d:algebra.\"},"
        "\"courseWorkId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Id of the assignment or question; - means all of "
        "the course when listing submissions.\"},\"submissionId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the submission.\"},"
        "\"courseStates\":{\"type\":\"array\",\"maxItems\":5,\"items\":{\"type\":\"string\","
        "\"enum\":[\"ACTIVE\",\"ARCHIVED\",\"PROVISIONED\",\"DECLINED\",\"SUSPENDED\"]},"
        "\"description\":\"Only courses in these states.\"},\"studentId\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":320,\"description\":\"Only courses "
        "with this student: an id, an e-mail address or me.\"},\"teacherId\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":320,\"description\":\"Only courses "
        "with this teacher: an id, an e-mail address or me.\"},\"courseWorkStates\":{\"type\":"
        "\"array\",\"maxItems\":3,\"items\":{\"type\":\"string\",\"enum\":[\"PUBLISHED\","
        "\"DRAFT\",\"DELETED\"]},\"description\":\"Only coursework in these "
        "states; PUBLISHED unless given.\"},\"announcementStates\":{\"type\":\"array\","
        "\"maxItems\":3,\"items\":{\"type\":\"string\",\"enum\":[\"PUBLISHED\","
        "\"DRAFT\",\"DELETED\"]},\"description\":\"Only announcements in these "
        "states; PUBLISHED unless given.\"},\"orderBy\":{\"type\":\"string\","
        "\"enum\":[\"dueDate asc\",\"dueDate desc\",\"updateTime asc\",\"updateTime "
        "desc\"],\"description\":\"Order of the coursework.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":3000,\"description\":\"Title of the "
        "coursework.\"},\"description\":{\"type\":\"string\",\"maxLength\":30000,"
        "\"description\":\"What is to be done.\"},\"topicName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Name of the topic,"
        " different from the others of the course.\"},\"topicId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the topic "
        "under which it stands.\"},\"state\":{\"type\":\"string\",\"enum\":[\"PUBLISHED\","
        "\"DRAFT\"],\"description\":\"PUBLISHED shows it to the students, "
        "DRAFT only to teachers.\"},\"maxPoints\":{\"type\":\"number\",\"minimum\":0,"
        "\"maximum\":1000000,\"description\":\"Points for full marks; 0 means "
        "without a grade.\"},\"dueDate\":{\"allOf\":[{\"type\":\"object\","
        "\"properties\":{\"year\":{\"type\":\"integer\",\"minimum\":2000,\"maximum\":2200},"
        "\"month\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":12},\"day\":{\"type\":\"int"
        "eger\",\"minimum\":1,\"maximum\":31}},\"required\":[\"year\",\"month\","
        "\"day\"]}],\"description\":\"Day on which it is due, in UTC.\"},\"dueTime\":{\"allOf\""
        ":[{\"type\":\"object\",\"properties\":{\"hours\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":23},\"minutes\":{\"type\":\"integer\",\"minimum\":0,"
        "\"maximum\":59}}}],\"description\":\"Time at which it is due, in "
        "UTC; needed with dueDate.\"},\"scheduledTime\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"When a draft is to be "
        "published by itself.\"},\"materials\":{\"type\":\"array\",\"maxItems\":20,"
        "\"items\":{\"type\":\"object\",\"description\":\"One of link, driveFile "
        "and youtubeVideo.\",\"properties\":{\"link\":{\"type\":\"object\","
        "\"properties\":{\"url\":{\"type\":\"string\",\"format\":\"uri\",\"maxLength\":2000}},"
        "\"required\":[\"url\"]},\"driveFile\":{\"type\":\"object\",\"properties\":{\"driveFil"
        "e\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\","
        "\"maxLength\":200}},\"required\":[\"id\"]},\"shareMode\":{\"type\":\"string\","
        "\"enum\":[\"VIEW\",\"EDIT\",\"STUDENT_COPY\"],\"description\":\"Students "
        "read it, all edit it, or each gets a copy.\"}},\"required\":[\"driveFile\"]},"
        "\"youtubeVideo\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\","
        "\"maxLength\":50}},\"required\":[\"id\"]}}},\"description\":\"What "
        "belongs to it: links, files of Drive, videos.\"},\"assigneeMode\":{\"type\":\"string\""
        ",\"enum\":[\"ALL_STUDENTS\",\"INDIVIDUAL_STUDENTS\"],\"description\":\"Whether "
        "it is for all students or for some.\"},\"studentIds\":{\"type\":\"array\","
        "\"maxItems\":100,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":320},"
        "\"description\":\"Ids of the students, with INDIVIDUAL_STUDENTS.\"},"
        "\"updateMask\":{\"type\":\"string\",\"maxLength\":300,\"pattern\":\"^[a-zA-Z]+(,"
        "[a-zA-Z]+)*$\",\"description\":\"Names of what is changed, with commas: "
        "title, description, state, dueDate, dueTime, maxPoints, scheduledTime,"
        " topicId. What is named and not given is emptied.\"},\"states\":{\"type\":\"array\","
        "\"maxItems\":5,\"items\":{\"type\":\"string\",\"enum\":[\"NEW\",\"CREATED\","
        "\"TURNED_IN\",\"RETURNED\",\"RECLAIMED_BY_STUDENT\"]},\"description\":\"Only "
        "submissions in these states.\"},\"late\":{\"type\":\"string\",\"enum\":[\"LATE_ONLY\""
        ",\"NOT_LATE_ONLY\"],\"description\":\"Only late ones, or only those "
        "in time.\"},\"userId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":320,"
        "\"description\":\"Only of this student: an id, an e-mail address "
        "or me.\"},\"draftGrade\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000,"
        "\"description\":\"Grade that only teachers see.\"},\"assignedGrade\":{\"type\":\"numb"
        "er\",\"minimum\":0,\"maximum\":1000000,\"description\":\"Grade that "
        "the student sees when the work is returned; draftGrade should be "
        "the same.\"},\"gradeMask\":{\"type\":\"string\",\"enum\":[\"draftGrade\","
        "\"assignedGrade\",\"draftGrade,assignedGrade\"],\"default\":\"draftGrade,"
        "assignedGrade\",\"description\":\"Which of the two grades to set; "
        "one that is named and not given is emptied.\"},\"text\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":30000,\"description\":\"Text of the "
        "announcement.\"},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_classroom",
    .actions = {kActions, 17},
    .api = kApi,
    .egress = {kTexts4, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::google_classroom

namespace pie::google_classroom {

constinit const ConnectorTable kGoogleClassroom = ::pie::detail::tables::google_classroom::kConnector;

Task<ListCoursesResult> ListCourses(Context& context, ListCoursesParams params) {
  return Task<ListCoursesResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 0, &params));
}

Task<Course> GetCourse(Context& context, GetCourseParams params) {
  return Task<Course>(::pie::ContextAccess::Call(context, kGoogleClassroom, 1, &params));
}

Task<ListStudentsResult> ListStudents(Context& context, ListStudentsParams params) {
  return Task<ListStudentsResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 2,
      &params));
}

Task<ListTeachersResult> ListTeachers(Context& context, ListTeachersParams params) {
  return Task<ListTeachersResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 3,
      &params));
}

Task<ListTopicsResult> ListTopics(Context& context, ListTopicsParams params) {
  return Task<ListTopicsResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 4, &params));
}

Task<Topic> CreateTopic(Context& context, CreateTopicParams params) {
  return Task<Topic>(::pie::ContextAccess::Call(context, kGoogleClassroom, 5, &params));
}

Task<ListCourseworkResult> ListCoursework(Context& context, ListCourseworkParams params) {
  return Task<ListCourseworkResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 6,
      &params));
}

Task<Coursework> GetCoursework(Context& context, GetCourseworkParams params) {
  return Task<Coursework>(::pie::ContextAccess::Call(context, kGoogleClassroom, 7, &params));
}

Task<Coursework> CreateAssignment(Context& context, CreateAssignmentParams params) {
  return Task<Coursework>(::pie::ContextAccess::Call(context, kGoogleClassroom, 8, &params));
}

Task<Coursework> UpdateCoursework(Context& context, UpdateCourseworkParams params) {
  return Task<Coursework>(::pie::ContextAccess::Call(context, kGoogleClassroom, 9, &params));
}

Task<DeleteCourseworkResult> DeleteCoursework(Context& context, DeleteCourseworkParams params) {
  return Task<DeleteCourseworkResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 10,
      &params));
}

Task<ListSubmissionsResult> ListSubmissions(Context& context, ListSubmissionsParams params) {
  return Task<ListSubmissionsResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 11,
      &params));
}

Task<Submission> GetSubmission(Context& context, GetSubmissionParams params) {
  return Task<Submission>(::pie::ContextAccess::Call(context, kGoogleClassroom, 12, &params));
}

Task<Submission> SetGrade(Context& context, SetGradeParams params) {
  return Task<Submission>(::pie::ContextAccess::Call(context, kGoogleClassroom, 13, &params));
}

Task<ReturnSubmissionResult> ReturnSubmission(Context& context, ReturnSubmissionParams params) {
  return Task<ReturnSubmissionResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 14,
      &params));
}

Task<ListAnnouncementsResult> ListAnnouncements(Context& context, ListAnnouncementsParams params) {
  return Task<ListAnnouncementsResult>(::pie::ContextAccess::Call(context, kGoogleClassroom, 15,
      &params));
}

Task<Announcement> CreateAnnouncement(Context& context, CreateAnnouncementParams params) {
  return Task<Announcement>(::pie::ContextAccess::Call(context, kGoogleClassroom, 16, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  return secrets;
}

Result<UserFields> ReadUserFields(Context& context) {
  return
      ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::google_classroom::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::google_classroom
