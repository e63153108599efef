// Generated from plugins/jira/jira.pie. Do not edit.
#include "jira/jira.h"

#include "pie/generated.h"

namespace pie::detail::tables::jira {
namespace c = ::pie::jira;

constexpr const char* kTexts1[] = {"issues", "projects", "planning", "development"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 10000};
constexpr Limits kLimits2 = {.has = 64, .max_size = 50};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr TypeRow kType1 = {Kind::kString, false, {}, &kLimits3};
constexpr Limits kLimits4 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsSearchIssuesParams[] = {
    {"jql", "Search in JQL, with at least one limit, as: project = SHOP AND status "
     "= \"To Do\" ORDER BY created DESC.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchIssuesParams, jql), Kind::kString, 1},
    {"fields", "Fields to return, as summary, status, customfield_10016 or *all.",
     "[\"summary\",\"status\",\"issuetype\",\"priority\",\"assignee\",\"labels\","
     "\"parent\",\"updated\"]", &kLimits2, {.element = &kType1},
     __builtin_offsetof(c::SearchIssuesParams, fields), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::SearchIssuesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchIssuesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchIssuesParams = {"SearchIssuesParams", {kFieldsSearchIssuesParams,
    4}, sizeof(c::SearchIssuesParams), false};
static_assert(__is_same(decltype(c::SearchIssuesParams::jql), String));
static_assert(__is_same(decltype(c::SearchIssuesParams::fields), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchIssuesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchIssuesParams::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kJson};
constexpr FieldRow kFieldsIssue[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, id), Kind::kString, 0},
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, key), Kind::kString, 0},
    {"fields", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::Issue,
     fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectIssue = {"Issue", {kFieldsIssue, 3}, sizeof(c::Issue), true};
static_assert(__is_same(decltype(c::Issue::id), Field<String>));
static_assert(__is_same(decltype(c::Issue::key), Field<String>));
static_assert(__is_same(decltype(c::Issue::fields), Field<List<Entry<Json>>>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectIssue}};
constexpr FieldRow kFieldsSearchIssuesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::SearchIssuesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchIssuesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchIssuesResult = {"SearchIssuesResult", {kFieldsSearchIssuesResult,
    2}, sizeof(c::SearchIssuesResult), true};
static_assert(__is_same(decltype(c::SearchIssuesResult::items), List<c::Issue>));
static_assert(__is_same(decltype(c::SearchIssuesResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectSearchIssuesResult}};
constexpr BindRow kBindSearchIssues[] = {
    {.place = Place::kBody, .field = 0, .wire = "/jql"},
    {.place = Place::kBody, .field = 1, .wire = "/fields"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/issues",
    .cursor_pointer = "/nextPageToken", .param = "/nextPageToken", .size_param = "/maxResults",
    .in_body = true, .size = 50};
constexpr HttpBinding kHttpSearchIssues = {.method = "POST", .path = "/rest/api/3/search/jql",
    .rows = {kBindSearchIssues, 2}, .body = BodyKind::kJson, .pagination = &kPagination1};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr FieldRow kFieldsGetIssueParams[] = {
    {"issue_key", "Key or id of the issue, as SHOP-12.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetIssueParams, issue_key), Kind::kString, 1},
    {"fields", "Fields to return, as summary, status, customfield_10016 or *all.",
     "[\"summary\",\"description\",\"status\",\"issuetype\",\"priority\","
     "\"assignee\",\"reporter\",\"labels\",\"parent\",\"subtasks\",\"issuelinks\","
     "\"duedate\",\"created\",\"updated\"]", &kLimits2, {.element = &kType1},
     __builtin_offsetof(c::GetIssueParams, fields), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetIssueParams = {"GetIssueParams", {kFieldsGetIssueParams, 2},
    sizeof(c::GetIssueParams), false};
static_assert(__is_same(decltype(c::GetIssueParams::issue_key), String));
static_assert(__is_same(decltype(c::GetIssueParams::fields), Field<List<String>>));
constexpr FieldRow kFieldsGetIssueResultRenderedFields[] = {
    {"description", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetIssueResultRenderedFields, description), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetIssueResultRenderedFields = {"GetIssueResultRenderedFields",
    {kFieldsGetIssueResultRenderedFields, 1}, sizeof(c::GetIssueResultRenderedFields), true};
static_assert(__is_same(decltype(c::GetIssueResultRenderedFields::description), Field<String>));
constexpr FieldRow kFieldsGetIssueResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetIssueResult, id), Kind::kString,
     0},
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetIssueResult, key),
     Kind::kString, 0},
    {"fields", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::GetIssueResult, fields), Kind::kMap, 0},
    {"renderedFields", nullptr, nullptr, nullptr, {.object = &kObjectGetIssueResultRenderedFields},
     __builtin_offsetof(c::GetIssueResult, rendered_fields), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetIssueResult = {"GetIssueResult", {kFieldsGetIssueResult, 4},
    sizeof(c::GetIssueResult), true};
static_assert(__is_same(decltype(c::GetIssueResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetIssueResult::key), Field<String>));
static_assert(__is_same(decltype(c::GetIssueResult::fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::GetIssueResult::rendered_fields),
    Field<c::GetIssueResultRenderedFields>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectGetIssueResult}};
constexpr BindRow kBindGetIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "issue_key"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "fields"},
    {.place = Place::kQuery, .wire = "expand", .constant = "\"renderedFields\""},
};
constexpr HttpBinding kHttpGetIssue = {.method = "GET", .path = "/rest/api/3/issue/{issue_key}",
    .rows = {kBindGetIssue, 3}};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits7 = {.has = 64, .max_size = 30000};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 128};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 255, .pattern = "^\\S+$"};
constexpr TypeRow kType6 = {Kind::kString, false, {}, &kLimits9};
constexpr Limits kLimits10 = {.format = "date"};
constexpr FieldRow kFieldsCreateIssueParams[] = {
    {"project", "Key of the project, as SHOP.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, project), Kind::kString, 1},
    {"issue_type", "Name of the kind of issue, as Task, Bug or Story; list_issue_types "
     "has them.", nullptr, &kLimits3, {}, __builtin_offsetof(c::CreateIssueParams, issue_type),
     Kind::kString, 1},
    {"summary", "Title of the issue.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateIssueParams, summary), Kind::kString, 1},
    {"description", "Plain text; an empty line starts a paragraph, lines with \"- \" make "
     "a list.", nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateIssueParams, description),
     Kind::kString, 0},
    {"assignee", "Account id of the person; search_users finds it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateIssueParams, assignee), Kind::kString, 0},
    {"priority", "Name of the priority, as High.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, priority), Kind::kString, 0},
    {"labels", "Labels, without spaces; in an update they replace the others.", nullptr, &kLimits2,
     {.element = &kType6}, __builtin_offsetof(c::CreateIssueParams, labels), Kind::kList, 0},
    {"parent", "Key of the epic or of the issue above.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, parent), Kind::kString, 0},
    {"due_date", "Day it is due.", nullptr, &kLimits10, {}, __builtin_offsetof(c::CreateIssueParams,
     due_date), Kind::kString, 0},
    {"other_fields", "More fields by id, as {\"customfield_10016\": 5}, in Jira's own form.",
     nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::CreateIssueParams, other_fields),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateIssueParams = {"CreateIssueParams", {kFieldsCreateIssueParams,
    10}, sizeof(c::CreateIssueParams), false};
static_assert(__is_same(decltype(c::CreateIssueParams::project), String));
static_assert(__is_same(decltype(c::CreateIssueParams::issue_type), String));
static_assert(__is_same(decltype(c::CreateIssueParams::summary), String));
static_assert(__is_same(decltype(c::CreateIssueParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::assignee), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::priority), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::labels), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateIssueParams::parent), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::other_fields), Field<List<Entry<Json>>>));
constexpr FieldRow kFieldsCreatedIssue[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreatedIssue, id), Kind::kString,
     0},
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreatedIssue, key), Kind::kString,
     0},
};
constexpr ObjectTable kObjectCreatedIssue = {"CreatedIssue", {kFieldsCreatedIssue, 2},
    sizeof(c::CreatedIssue), true};
static_assert(__is_same(decltype(c::CreatedIssue::id), Field<String>));
static_assert(__is_same(decltype(c::CreatedIssue::key), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectCreatedIssue}};
static TaskState* InvokeCreateIssue(Context& context, void* params) {
  return Erase(c::CreateIssue(context,
      static_cast<c::CreateIssueParams&&>(*static_cast<c::CreateIssueParams*>(params))));
}
constexpr FieldRow kFieldsUpdateIssueParams[] = {
    {"issue_key", "Key or id of the issue, as SHOP-12.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateIssueParams, issue_key), Kind::kString, 1},
    {"summary", "Title of the issue.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateIssueParams, summary), Kind::kString, 0},
    {"description", "Plain text; an empty line starts a paragraph, lines with \"- \" make "
     "a list.", nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateIssueParams, description),
     Kind::kString, 0},
    {"assignee", "Account id of the person; search_users finds it.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateIssueParams, assignee), Kind::kString, 0},
    {"priority", "Name of the priority, as High.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateIssueParams, priority), Kind::kString, 0},
    {"labels", "Labels, without spaces; in an update they replace the others.", nullptr, &kLimits2,
     {.element = &kType6}, __builtin_offsetof(c::UpdateIssueParams, labels), Kind::kList, 0},
    {"parent", "Key of the epic or of the issue above.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateIssueParams, parent), Kind::kString, 0},
    {"due_date", "Day it is due.", nullptr, &kLimits10, {}, __builtin_offsetof(c::UpdateIssueParams,
     due_date), Kind::kString, 0},
    {"other_fields", "More fields by id, as {\"customfield_10016\": 5}, in Jira's own form.",
     nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::UpdateIssueParams, other_fields),
     Kind::kMap, 0},
    {"notify_users",
     "Whether watchers get an e-mail; switching it off needs project administration.", "true",
     nullptr, {}, __builtin_offsetof(c::UpdateIssueParams, notify_users), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdateIssueParams = {"UpdateIssueParams", {kFieldsUpdateIssueParams,
    10}, sizeof(c::UpdateIssueParams), false};
static_assert(__is_same(decltype(c::UpdateIssueParams::issue_key), String));
static_assert(__is_same(decltype(c::UpdateIssueParams::summary), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::assignee), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::priority), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::labels), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateIssueParams::parent), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::other_fields), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::UpdateIssueParams::notify_users), Field<bool>));
constexpr ObjectTable kObjectUpdateIssueResult = {"UpdateIssueResult", {},
    sizeof(c::UpdateIssueResult), true};
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectUpdateIssueResult}};
static TaskState* InvokeUpdateIssue(Context& context, void* params) {
  return Erase(c::UpdateIssue(context,
      static_cast<c::UpdateIssueParams&&>(*static_cast<c::UpdateIssueParams*>(params))));
}
constexpr FieldRow kFieldsDeleteIssueParams[] = {
    {"issue_key", "Key or id of the issue, as SHOP-12.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::DeleteIssueParams, issue_key), Kind::kString, 1},
    {"delete_subtasks", "Deletes the subtasks too; without it an issue with subtasks stays.",
     "false", nullptr, {}, __builtin_offsetof(c::DeleteIssueParams, delete_subtasks),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDeleteIssueParams = {"DeleteIssueParams", {kFieldsDeleteIssueParams,
    2}, sizeof(c::DeleteIssueParams), false};
static_assert(__is_same(decltype(c::DeleteIssueParams::issue_key), String));
static_assert(__is_same(decltype(c::DeleteIssueParams::delete_subtasks), Field<bool>));
constexpr ObjectTable kObjectDeleteIssueResult = {"DeleteIssueResult", {},
    sizeof(c::DeleteIssueResult), true};
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectDeleteIssueResult}};
constexpr BindRow kBindDeleteIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "issue_key"},
    {.place = Place::kQuery, .field = 1, .wire = "deleteSubtasks"},
};
constexpr HttpBinding kHttpDeleteIssue = {.method = "DELETE",
    .path = "/rest/api/3/issue/{issue_key}", .rows = {kBindDeleteIssue, 2}};
constexpr FieldRow kFieldsListTransitionsParams[] = {
    {"issue_key", "Key or id of the issue, as SHOP-12.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListTransitionsParams, issue_key), Kind::kString, 1},
};
constexpr ObjectTable kObjectListTransitionsParams = {"ListTransitionsParams",
    {kFieldsListTransitionsParams, 1}, sizeof(c::ListTransitionsParams), false};
static_assert(__is_same(decltype(c::ListTransitionsParams::issue_key), String));
constexpr FieldRow kFieldsStatus[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Status, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectStatus = {"Status", {kFieldsStatus, 2}, sizeof(c::Status), true};
static_assert(__is_same(decltype(c::Status::id), Field<String>));
static_assert(__is_same(decltype(c::Status::name), Field<String>));
constexpr FieldRow kFieldsTransition[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Transition, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Transition, name), Kind::kString,
     0},
    {"to", nullptr, nullptr, nullptr, {.object = &kObjectStatus}, __builtin_offsetof(c::Transition,
     to), Kind::kObject, 0},
    {"hasScreen", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Transition, has_screen),
     Kind::kBoolean, 0},
    {"isAvailable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Transition, is_available),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectTransition = {"Transition", {kFieldsTransition, 5},
    sizeof(c::Transition), true};
static_assert(__is_same(decltype(c::Transition::id), Field<String>));
static_assert(__is_same(decltype(c::Transition::name), Field<String>));
static_assert(__is_same(decltype(c::Transition::to), Field<c::Status>));
static_assert(__is_same(decltype(c::Transition::has_screen), Field<bool>));
static_assert(__is_same(decltype(c::Transition::is_available), Field<bool>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectTransition}};
constexpr TypeRow kType11 = {Kind::kList, false, {.element = &kType10}};
constexpr BindRow kBindListTransitions[] = {
    {.place = Place::kPath, .field = 0, .wire = "issue_key"},
};
constexpr HttpBinding kHttpListTransitions = {.method = "GET",
    .path = "/rest/api/3/issue/{issue_key}/transitions", .rows = {kBindListTransitions, 1},
    .result_at = "/transitions"};
constexpr Limits kLimits11 = {.has = 64, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsMoveIssueParams[] = {
    {"issue_key", "Key or id of the issue, as SHOP-12.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::MoveIssueParams, issue_key), Kind::kString, 1},
    {"transition_id", "Id of the step; list_transitions has those that are possible now.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::MoveIssueParams, transition_id), Kind::kString, 1},
    {"other_fields", "More fields by id, as {\"customfield_10016\": 5}, in Jira's own form.",
     nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::MoveIssueParams, other_fields),
     Kind::kMap, 0},
};
constexpr ObjectTable kObjectMoveIssueParams = {"MoveIssueParams", {kFieldsMoveIssueParams, 3},
    sizeof(c::MoveIssueParams), false};
static_assert(__is_same(decltype(c::MoveIssueParams::issue_key), String));
static_assert(__is_same(decltype(c::MoveIssueParams::transition_id), String));
static_assert(__is_same(decltype(c::MoveIssueParams::other_fields), Field<List<Entry<Json>>>));
constexpr ObjectTable kObjectMoveIssueResult = {"MoveIssueResult", {}, sizeof(c::MoveIssueResult),
    true};
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectMoveIssueResult}};
constexpr BindRow kBindMoveIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "issue_key"},
    {.place = Place::kBody, .field = 1, .wire = "/transition/id"},
    {.place = Place::kBody, .field = 2, .wire = "/fields"},
};
constexpr HttpBinding kHttpMoveIssue = {.method = "POST",
    .path = "/rest/api/3/issue/{issue_key}/transitions", .rows = {kBindMoveIssue, 3},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"issue_key", "Key or id of the issue, as SHOP-12.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::ListCommentsParams, issue_key), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    3}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::issue_key), String));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"accountId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, account_id),
     Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, display_name),
     Kind::kString, 0},
    {"emailAddress", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email_address),
     Kind::kString, 2},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, active), Kind::kBoolean,
     0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 4}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::account_id), Field<String>));
static_assert(__is_same(decltype(c::Person::display_name), Field<String>));
static_assert(__is_same(decltype(c::Person::email_address), Field<String>));
static_assert(__is_same(decltype(c::Person::active), Field<bool>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Comment,
     author), Kind::kObject, 0},
    {"renderedBody", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, rendered_body),
     Kind::kString, 0},
    {"created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created),
     Kind::kString, 0},
    {"updated", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, updated),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 5}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::author), Field<c::Person>));
static_assert(__is_same(decltype(c::Comment::rendered_body), Field<String>));
static_assert(__is_same(decltype(c::Comment::created), Field<String>));
static_assert(__is_same(decltype(c::Comment::updated), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "issue_key"},
    {.place = Place::kQuery, .wire = "orderBy", .constant = "\"-created\""},
    {.place = Place::kQuery, .wire = "expand", .constant = "\"renderedBody\""},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kOffset, .items = "/comments",
    .total_pointer = "/total", .param = "startAt", .size_param = "maxResults", .size = 50};
constexpr HttpBinding kHttpListComments = {.method = "GET",
    .path = "/rest/api/3/issue/{issue_key}/comment", .rows = {kBindListComments, 3},
    .pagination = &kPagination2};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 30000};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"issue_key", "Key or id of the issue, as SHOP-12.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::AddCommentParams, issue_key), Kind::kString, 1},
    {"text", "Comment in plain text; an empty line starts a paragraph, lines with "
     "\"- \" make a list.", nullptr, &kLimits12, {}, __builtin_offsetof(c::AddCommentParams, text),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 2},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::issue_key), String));
static_assert(__is_same(decltype(c::AddCommentParams::text), String));
static TaskState* InvokeAddComment(Context& context, void* params) {
  return Erase(c::AddComment(context,
      static_cast<c::AddCommentParams&&>(*static_cast<c::AddCommentParams*>(params))));
}
constexpr Limits kLimits13 = {.has = 64, .max_size = 200};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"query", "Part of a name or key.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListProjectsParams, query), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListProjectsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    3}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::next_page), Field<String>));
constexpr FieldRow kFieldsProject[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, id), Kind::kString, 0},
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, key), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, name), Kind::kString, 0},
    {"projectTypeKey", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     project_type_key), Kind::kString, 0},
    {"style", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, style), Kind::kString,
     0},
    {"isPrivate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, is_private),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectProject = {"Project", {kFieldsProject, 6}, sizeof(c::Project), true};
static_assert(__is_same(decltype(c::Project::id), Field<String>));
static_assert(__is_same(decltype(c::Project::key), Field<String>));
static_assert(__is_same(decltype(c::Project::name), Field<String>));
static_assert(__is_same(decltype(c::Project::project_type_key), Field<String>));
static_assert(__is_same(decltype(c::Project::style), Field<String>));
static_assert(__is_same(decltype(c::Project::is_private), Field<bool>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectProject}};
constexpr FieldRow kFieldsListProjectsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::ListProjectsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectsResult = {"ListProjectsResult", {kFieldsListProjectsResult,
    2}, sizeof(c::ListProjectsResult), true};
static_assert(__is_same(decltype(c::ListProjectsResult::items), List<c::Project>));
static_assert(__is_same(decltype(c::ListProjectsResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListProjectsResult}};
constexpr BindRow kBindListProjects[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .items = "/values",
    .total_pointer = "/total", .param = "startAt", .size_param = "maxResults", .size = 50};
constexpr HttpBinding kHttpListProjects = {.method = "GET", .path = "/rest/api/3/project/search",
    .rows = {kBindListProjects, 1}, .pagination = &kPagination3};
constexpr FieldRow kFieldsListIssueTypesParams[] = {
    {"project", "Key of the project, as SHOP.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssueTypesParams, project), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListIssueTypesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssueTypesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListIssueTypesParams = {"ListIssueTypesParams",
    {kFieldsListIssueTypesParams, 3}, sizeof(c::ListIssueTypesParams), false};
static_assert(__is_same(decltype(c::ListIssueTypesParams::project), String));
static_assert(__is_same(decltype(c::ListIssueTypesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListIssueTypesParams::next_page), Field<String>));
constexpr FieldRow kFieldsIssueType[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::IssueType, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::IssueType, name), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::IssueType, description),
     Kind::kString, 2},
    {"subtask", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::IssueType, subtask),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectIssueType = {"IssueType", {kFieldsIssueType, 4}, sizeof(c::IssueType),
    true};
static_assert(__is_same(decltype(c::IssueType::id), Field<String>));
static_assert(__is_same(decltype(c::IssueType::name), Field<String>));
static_assert(__is_same(decltype(c::IssueType::description), Field<String>));
static_assert(__is_same(decltype(c::IssueType::subtask), Field<bool>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectIssueType}};
constexpr FieldRow kFieldsListIssueTypesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListIssueTypesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssueTypesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListIssueTypesResult = {"ListIssueTypesResult",
    {kFieldsListIssueTypesResult, 2}, sizeof(c::ListIssueTypesResult), true};
static_assert(__is_same(decltype(c::ListIssueTypesResult::items), List<c::IssueType>));
static_assert(__is_same(decltype(c::ListIssueTypesResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListIssueTypesResult}};
constexpr BindRow kBindListIssueTypes[] = {
    {.place = Place::kPath, .field = 0, .wire = "project"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kOffset, .items = "/issueTypes",
    .total_pointer = "/total", .param = "startAt", .size_param = "maxResults", .size = 50};
constexpr HttpBinding kHttpListIssueTypes = {.method = "GET",
    .path = "/rest/api/3/issue/createmeta/{project}/issuetypes", .rows = {kBindListIssueTypes, 1},
    .pagination = &kPagination4};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr FieldRow kFieldsSearchUsersParams[] = {
    {"person", "Part of a name or of an e-mail address.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::SearchUsersParams, person), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::SearchUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchUsersParams = {"SearchUsersParams", {kFieldsSearchUsersParams,
    3}, sizeof(c::SearchUsersParams), false};
static_assert(__is_same(decltype(c::SearchUsersParams::person), String));
static_assert(__is_same(decltype(c::SearchUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchUsersParams::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsSearchUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::SearchUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchUsersResult = {"SearchUsersResult", {kFieldsSearchUsersResult,
    2}, sizeof(c::SearchUsersResult), true};
static_assert(__is_same(decltype(c::SearchUsersResult::items), List<c::Person>));
static_assert(__is_same(decltype(c::SearchUsersResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectSearchUsersResult}};
constexpr BindRow kBindSearchUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kOffset, .param = "startAt",
    .size_param = "maxResults", .size = 50};
constexpr HttpBinding kHttpSearchUsers = {.method = "GET", .path = "/rest/api/3/user/search",
    .rows = {kBindSearchUsers, 1}, .pagination = &kPagination5};
constexpr const char* kNamesListBoardsParamsBoardType[] = {"scrum", "kanban", "simple"};
constexpr EnumTable kEnumListBoardsParamsBoardType = {"ListBoardsParamsBoardType",
    {kNamesListBoardsParamsBoardType, 3}};
constexpr FieldRow kFieldsListBoardsParams[] = {
    {"query", "Part of a name or key.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListBoardsParams, query), Kind::kString, 0},
    {"board_type", "Kind of board.", nullptr, nullptr, {.names = &kEnumListBoardsParamsBoardType},
     __builtin_offsetof(c::ListBoardsParams, board_type), Kind::kEnum, 0},
    {"project", "Key of the project, as SHOP.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListBoardsParams, project), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListBoardsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBoardsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBoardsParams = {"ListBoardsParams", {kFieldsListBoardsParams, 5},
    sizeof(c::ListBoardsParams), false};
static_assert(__is_same(decltype(c::ListBoardsParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListBoardsParams::board_type),
    Field<c::ListBoardsParamsBoardType>));
static_assert(__is_same(decltype(c::ListBoardsParams::project), Field<String>));
static_assert(__is_same(decltype(c::ListBoardsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBoardsParams::next_page), Field<String>));
constexpr FieldRow kFieldsBoardLocation[] = {
    {"projectKey", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardLocation, project_key),
     Kind::kString, 0},
    {"projectName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BoardLocation,
     project_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectBoardLocation = {"BoardLocation", {kFieldsBoardLocation, 2},
    sizeof(c::BoardLocation), true};
static_assert(__is_same(decltype(c::BoardLocation::project_key), Field<String>));
static_assert(__is_same(decltype(c::BoardLocation::project_name), Field<String>));
constexpr FieldRow kFieldsBoard[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Board, type), Kind::kString, 0},
    {"location", nullptr, nullptr, nullptr, {.object = &kObjectBoardLocation},
     __builtin_offsetof(c::Board, location), Kind::kObject, 0},
};
constexpr ObjectTable kObjectBoard = {"Board", {kFieldsBoard, 4}, sizeof(c::Board), true};
static_assert(__is_same(decltype(c::Board::id), Field<long long>));
static_assert(__is_same(decltype(c::Board::name), Field<String>));
static_assert(__is_same(decltype(c::Board::type), Field<String>));
static_assert(__is_same(decltype(c::Board::location), Field<c::BoardLocation>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectBoard}};
constexpr FieldRow kFieldsListBoardsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListBoardsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBoardsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBoardsResult = {"ListBoardsResult", {kFieldsListBoardsResult, 2},
    sizeof(c::ListBoardsResult), true};
static_assert(__is_same(decltype(c::ListBoardsResult::items), List<c::Board>));
static_assert(__is_same(decltype(c::ListBoardsResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListBoardsResult}};
constexpr BindRow kBindListBoards[] = {
    {.place = Place::kQuery, .field = 0, .wire = "name"},
    {.place = Place::kQuery, .field = 1, .wire = "type"},
    {.place = Place::kQuery, .field = 2, .wire = "projectKeyOrId"},
};
constexpr HttpBinding kHttpListBoards = {.method = "GET", .path = "/rest/agile/1.0/board",
    .rows = {kBindListBoards, 3}, .pagination = &kPagination3};
constexpr const char* kNamesListSprintsParamsSprintState[] = {"future", "active", "closed"};
constexpr EnumTable kEnumListSprintsParamsSprintState = {"ListSprintsParamsSprintState",
    {kNamesListSprintsParamsSprintState, 3}};
constexpr FieldRow kFieldsListSprintsParams[] = {
    {"board_id", "Id of the board; list_boards has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListSprintsParams, board_id), Kind::kInteger, 1},
    {"sprint_state", "Only sprints in this state.", nullptr, nullptr,
     {.names = &kEnumListSprintsParamsSprintState}, __builtin_offsetof(c::ListSprintsParams,
     sprint_state), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListSprintsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSprintsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSprintsParams = {"ListSprintsParams", {kFieldsListSprintsParams,
    4}, sizeof(c::ListSprintsParams), false};
static_assert(__is_same(decltype(c::ListSprintsParams::board_id), long long));
static_assert(__is_same(decltype(c::ListSprintsParams::sprint_state),
    Field<c::ListSprintsParamsSprintState>));
static_assert(__is_same(decltype(c::ListSprintsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSprintsParams::next_page), Field<String>));
constexpr FieldRow kFieldsSprint[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, name), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, state), Kind::kString,
     0},
    {"goal", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, goal), Kind::kString, 2},
    {"startDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, start_date),
     Kind::kString, 2},
    {"endDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, end_date),
     Kind::kString, 2},
    {"completeDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, complete_date),
     Kind::kString, 2},
    {"originBoardId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Sprint, origin_board_id),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSprint = {"Sprint", {kFieldsSprint, 8}, sizeof(c::Sprint), true};
static_assert(__is_same(decltype(c::Sprint::id), Field<long long>));
static_assert(__is_same(decltype(c::Sprint::name), Field<String>));
static_assert(__is_same(decltype(c::Sprint::state), Field<String>));
static_assert(__is_same(decltype(c::Sprint::goal), Field<String>));
static_assert(__is_same(decltype(c::Sprint::start_date), Field<String>));
static_assert(__is_same(decltype(c::Sprint::end_date), Field<String>));
static_assert(__is_same(decltype(c::Sprint::complete_date), Field<String>));
static_assert(__is_same(decltype(c::Sprint::origin_board_id), Field<long long>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectSprint}};
constexpr FieldRow kFieldsListSprintsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListSprintsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSprintsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSprintsResult = {"ListSprintsResult", {kFieldsListSprintsResult,
    2}, sizeof(c::ListSprintsResult), true};
static_assert(__is_same(decltype(c::ListSprintsResult::items), List<c::Sprint>));
static_assert(__is_same(decltype(c::ListSprintsResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListSprintsResult}};
constexpr BindRow kBindListSprints[] = {
    {.place = Place::kPath, .field = 0, .wire = "board_id"},
    {.place = Place::kQuery, .field = 1, .wire = "state"},
};
constexpr Pagination kPagination6 = {.kind = PageKind::kOffset, .items = "/values",
    .param = "startAt", .size_param = "maxResults", .size = 50};
constexpr HttpBinding kHttpListSprints = {.method = "GET",
    .path = "/rest/agile/1.0/board/{board_id}/sprint", .rows = {kBindListSprints, 2},
    .pagination = &kPagination6};
constexpr FieldRow kFieldsGetSprintParams[] = {
    {"sprint_id", "Id of the sprint; list_sprints has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetSprintParams, sprint_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetSprintParams = {"GetSprintParams", {kFieldsGetSprintParams, 1},
    sizeof(c::GetSprintParams), false};
static_assert(__is_same(decltype(c::GetSprintParams::sprint_id), long long));
constexpr BindRow kBindGetSprint[] = {
    {.place = Place::kPath, .field = 0, .wire = "sprint_id"},
};
constexpr HttpBinding kHttpGetSprint = {.method = "GET",
    .path = "/rest/agile/1.0/sprint/{sprint_id}", .rows = {kBindGetSprint, 1}};
constexpr FieldRow kFieldsListSprintIssuesParams[] = {
    {"sprint_id", "Id of the sprint; list_sprints has it.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListSprintIssuesParams, sprint_id), Kind::kInteger, 1},
    {"filter_jql", "JQL that narrows the sprint's issues.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListSprintIssuesParams, filter_jql), Kind::kString, 0},
    {"fields", "Fields to return, as summary, status, customfield_10016 or *all.",
     "[\"summary\",\"status\",\"issuetype\",\"priority\",\"assignee\",\"labels\","
     "\"parent\",\"updated\"]", &kLimits2, {.element = &kType1},
     __builtin_offsetof(c::ListSprintIssuesParams, fields), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::ListSprintIssuesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSprintIssuesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSprintIssuesParams = {"ListSprintIssuesParams",
    {kFieldsListSprintIssuesParams, 5}, sizeof(c::ListSprintIssuesParams), false};
static_assert(__is_same(decltype(c::ListSprintIssuesParams::sprint_id), long long));
static_assert(__is_same(decltype(c::ListSprintIssuesParams::filter_jql), Field<String>));
static_assert(__is_same(decltype(c::ListSprintIssuesParams::fields), Field<List<String>>));
static_assert(__is_same(decltype(c::ListSprintIssuesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSprintIssuesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSprintIssuesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListSprintIssuesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSprintIssuesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSprintIssuesResult = {"ListSprintIssuesResult",
    {kFieldsListSprintIssuesResult, 2}, sizeof(c::ListSprintIssuesResult), true};
static_assert(__is_same(decltype(c::ListSprintIssuesResult::items), List<c::Issue>));
static_assert(__is_same(decltype(c::ListSprintIssuesResult::next_page), Field<String>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectListSprintIssuesResult}};
constexpr BindRow kBindListSprintIssues[] = {
    {.place = Place::kPath, .field = 0, .wire = "sprint_id"},
    {.place = Place::kQuery, .field = 1, .wire = "jql"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 2, .wire = "fields"},
};
constexpr Pagination kPagination7 = {.kind = PageKind::kCursor, .items = "/issues",
    .cursor_pointer = "/nextPageToken", .param = "nextPageToken", .size_param = "maxResults",
    .size = 50};
constexpr HttpBinding kHttpListSprintIssues = {.method = "GET",
    .path = "/rest/software/1.0/sprint/{sprint_id}/issue", .rows = {kBindListSprintIssues, 3},
    .pagination = &kPagination7};
constexpr FieldRow kFieldsPostIssueParams[] = {
    {"all_fields", "Fields of the issue.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::PostIssueParams, all_fields), Kind::kMap, 1},
};
constexpr ObjectTable kObjectPostIssueParams = {"PostIssueParams", {kFieldsPostIssueParams, 1},
    sizeof(c::PostIssueParams), false};
static_assert(__is_same(decltype(c::PostIssueParams::all_fields), List<Entry<Json>>));
constexpr BindRow kBindPostIssue[] = {
    {.place = Place::kBody, .field = 0, .wire = "/fields"},
};
constexpr HttpBinding kHttpPostIssue = {.method = "POST", .path = "/rest/api/3/issue",
    .rows = {kBindPostIssue, 1}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsPutIssueParams[] = {
    {"issue_key", "Key or id of the issue.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::PutIssueParams, issue_key), Kind::kString, 1},
    {"changed_fields", "Fields that change.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::PutIssueParams, changed_fields), Kind::kMap, 1},
    {"notify_users", "Whether watchers get an e-mail.", nullptr, nullptr, {},
     __builtin_offsetof(c::PutIssueParams, notify_users), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectPutIssueParams = {"PutIssueParams", {kFieldsPutIssueParams, 3},
    sizeof(c::PutIssueParams), false};
static_assert(__is_same(decltype(c::PutIssueParams::issue_key), String));
static_assert(__is_same(decltype(c::PutIssueParams::changed_fields), List<Entry<Json>>));
static_assert(__is_same(decltype(c::PutIssueParams::notify_users), Field<bool>));
constexpr ObjectTable kObjectPutIssueResult = {"PutIssueResult", {}, sizeof(c::PutIssueResult),
    true};
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectPutIssueResult}};
constexpr BindRow kBindPutIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "issue_key"},
    {.place = Place::kQuery, .field = 2, .wire = "notifyUsers"},
    {.place = Place::kBody, .field = 1, .wire = "/fields"},
};
constexpr HttpBinding kHttpPutIssue = {.method = "PUT", .path = "/rest/api/3/issue/{issue_key}",
    .rows = {kBindPutIssue, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsPostCommentParams[] = {
    {"issue_key", "Key or id of the issue.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::PostCommentParams, issue_key), Kind::kString, 1},
    {"document", "The comment as a document.", nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::PostCommentParams, document), Kind::kMap, 1},
};
constexpr ObjectTable kObjectPostCommentParams = {"PostCommentParams", {kFieldsPostCommentParams,
    2}, sizeof(c::PostCommentParams), false};
static_assert(__is_same(decltype(c::PostCommentParams::issue_key), String));
static_assert(__is_same(decltype(c::PostCommentParams::document), List<Entry<Json>>));
constexpr BindRow kBindPostComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "issue_key"},
    {.place = Place::kQuery, .wire = "expand", .constant = "\"renderedBody\""},
    {.place = Place::kBody, .field = 1, .wire = "/body"},
};
constexpr HttpBinding kHttpPostComment = {.method = "POST",
    .path = "/rest/api/3/issue/{issue_key}/comment", .rows = {kBindPostComment, 3},
    .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "search_issues", .title = "Search issues",
     .description = "Issues that match a JQL search, with the fields you name.",
     .effect = Effect::kRead, .params = &kObjectSearchIssuesParams, .result = &kType4,
     .http = &kHttpSearchIssues, .tool_name = "jira_search_issues"},
    {.name = "get_issue", .title = "Read an issue",
     .description = "One issue; its description comes as HTML in renderedFields.",
     .effect = Effect::kRead, .params = &kObjectGetIssueParams, .result = &kType5,
     .http = &kHttpGetIssue, .tool_name = "jira_get_issue"},
    {.name = "create_issue", .title = "Create an issue",
     .description = "Opens an issue in a project.", .params = &kObjectCreateIssueParams,
     .result = &kType7, .invoke = InvokeCreateIssue, .tool_name = "jira_create_issue"},
    {.name = "update_issue", .title = "Change an issue",
     .description = "Changes the fields you give.", .params = &kObjectUpdateIssueParams,
     .result = &kType8, .invoke = InvokeUpdateIssue, .tool_name = "jira_update_issue"},
    {.name = "delete_issue", .title = "Delete an issue",
     .description = "Deletes an issue for good, with its comments and files.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteIssueParams, .result = &kType9,
     .http = &kHttpDeleteIssue, .tool_name = "jira_delete_issue"},
    {.name = "list_transitions", .title = "List transitions",
     .description = "Steps that an issue can take now in its workflow.", .effect = Effect::kRead,
     .params = &kObjectListTransitionsParams, .result = &kType11, .http = &kHttpListTransitions,
     .tool_name = "jira_list_transitions"},
    {.name = "move_issue", .title = "Move an issue",
     .description = "Takes a step of the workflow, as to In Progress or Done.",
     .params = &kObjectMoveIssueParams, .result = &kType12, .http = &kHttpMoveIssue,
     .tool_name = "jira_move_issue"},
    {.name = "list_comments", .title = "List comments",
     .description = "Comments of an issue, newest first, as HTML.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType14, .http = &kHttpListComments,
     .tool_name = "jira_list_comments"},
    {.name = "add_comment", .title = "Comment on an issue",
     .description = "Adds a comment; watchers are told.", .params = &kObjectAddCommentParams,
     .result = &kType13, .invoke = InvokeAddComment, .tool_name = "jira_add_comment"},
    {.name = "list_projects", .title = "List projects",
     .description = "Projects you can see, by name or key.", .effect = Effect::kRead,
     .params = &kObjectListProjectsParams, .result = &kType16, .http = &kHttpListProjects,
     .tool_name = "jira_list_projects"},
    {.name = "list_issue_types", .title = "List kinds of issues",
     .description = "Kinds of issues that a project takes.", .effect = Effect::kRead,
     .params = &kObjectListIssueTypesParams, .result = &kType18, .http = &kHttpListIssueTypes,
     .tool_name = "jira_list_issue_types"},
    {.name = "search_users", .title = "Search people",
     .description = "People by a part of their name or address.", .effect = Effect::kRead,
     .params = &kObjectSearchUsersParams, .result = &kType20, .http = &kHttpSearchUsers,
     .tool_name = "jira_search_users"},
    {.name = "list_boards", .title = "List boards",
     .description = "Boards, by name, kind or project.", .effect = Effect::kRead,
     .params = &kObjectListBoardsParams, .result = &kType22, .http = &kHttpListBoards,
     .tool_name = "jira_list_boards"},
    {.name = "list_sprints", .title = "List sprints", .description = "Sprints of a scrum board.",
     .effect = Effect::kRead, .params = &kObjectListSprintsParams, .result = &kType24,
     .http = &kHttpListSprints, .tool_name = "jira_list_sprints"},
    {.name = "get_sprint", .title = "Read a sprint",
     .description = "One sprint with its dates and goal.", .effect = Effect::kRead,
     .params = &kObjectGetSprintParams, .result = &kType23, .http = &kHttpGetSprint,
     .tool_name = "jira_get_sprint"},
    {.name = "list_sprint_issues", .title = "List a sprint's issues",
     .description = "Issues of a sprint, by rank.", .effect = Effect::kRead,
     .params = &kObjectListSprintIssuesParams, .result = &kType25, .http = &kHttpListSprintIssues,
     .tool_name = "jira_list_sprint_issues"},
    {.name = "post_issue", .title = "Send a new issue",
     .description = "The request of create_issue.", .params = &kObjectPostIssueParams,
     .result = &kType7, .http = &kHttpPostIssue, .tool_name = "jira_post_issue", .hidden = true},
    {.name = "put_issue", .title = "Send a changed issue",
     .description = "The request of update_issue.", .params = &kObjectPutIssueParams,
     .result = &kType26, .http = &kHttpPutIssue, .tool_name = "jira_put_issue", .hidden = true},
    {.name = "post_comment", .title = "Send a comment",
     .description = "The request of add_comment.", .params = &kObjectPostCommentParams,
     .result = &kType13, .http = &kHttpPostComment, .tool_name = "jira_post_comment",
     .hidden = true},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{email}", .password = "{api_token}",
     .base_url = "https://{site}.atlassian.net"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr const char* kTexts2[] = {"/errorMessages/0", "/errors/summary", "/errors/project",
    "/errors/issuetype", "/errors/description", "/errors/assignee", "/errors/priority",
    "/errors/parent", "/errors/labels", "/errors/duedate", "/message", "/errors"};
constexpr ApiRow kApi = {.base_url = "https://api.atlassian.com/ex/jira/{cloudid}",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 12}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "date", .verify_method = "GET",
    .verify_path = "/rest/api/3/myself", .verify_account = "/displayName"};
constexpr Limits kLimits15 = {.pattern = "[A-Za-z0-9-]+"};
constexpr Limits kLimits16 = {.pattern = "[a-z0-9-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"cloudid", "The first site of the sign-in, unless you name another one.", nullptr, &kLimits15,
     {}, 0, Kind::kString, 1},
    {"site", "With an API token: acme of acme.atlassian.net.", nullptr, &kLimits16, {}, 0,
     Kind::kString, 0},
    {"email", "With an API token: the address of your Atlassian account.", nullptr, nullptr, {}, 0,
     Kind::kString, 0},
    {"api_token", "Instead of signing in: id.atlassian.com, Security, API tokens.", nullptr,
     nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 4}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "cloudid", .label = "Site id", .placeholder = "11223344-a1b2-3b33-c444-def123456789",
     .source = FieldSource::kLookup, .source_at = "/0/id",
     .source_url = "https://api.atlassian.com/oauth/token/accessible-resources"},
    {.name = "site", .label = "Site"},
    {.name = "email", .label = "E-mail"},
    {.name = "api_token", .label = "API token", .secret = true},
};
constexpr const char* kTexts3[] = {"api.atlassian.com", "*.atlassian.net", "auth.atlassian.com"};
constexpr const char* kTexts4[] = {"read:jira-work", "write:jira-work", "read:jira-user",
    "read:board-scope:jira-software", "read:sprint:jira-software", "read:issue-details:jira",
    "read:project:jira", "read:jql:jira", "read:me", "offline_access"};
constexpr NamedText kPairs2[] = {{"audience", "api.atlassian.com"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Atlassian",
    .authorization_url = "https://auth.atlassian.com/authorize",
    .token_url = "https://auth.atlassian.com/oauth/token",
    .user_info_url = "https://api.atlassian.com/me", .scopes = {kTexts4, 10},
    .client_id_secret = "ATLASSIAN_CLIENT_ID", .client_secret_secret = "ATLASSIAN_CLIENT_SECRET",
    .token_auth_method = "post", .token_body_is_json = true, .authorize_params = {kPairs2, 2},
    .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"ATLASSIAN_CLIENT_ID", "Client ID of your OAuth 2.0 app (developer.atlassian.com, My apps,"
     " the app, Settings).", true, false},
    {"ATLASSIAN_CLIENT_SECRET", "Secret of the same app.", true, false},
    {"JIRA_WEBHOOK_SECRET", "Secret of the webhook in Jira's system settings; needed for events "
     "only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"jira:issue_created", "An issue was created."},
    {"jira:issue_updated", "An issue was changed or moved."},
    {"jira:issue_deleted", "An issue was deleted."},
    {"comment_created", "Somebody commented."},
    {"comment_updated", "A comment was changed."},
    {"worklog_created", "Somebody logged work."},
    {"sprint_created", "A sprint was planned."},
    {"sprint_started", "A sprint began."},
    {"sprint_closed", "A sprint was closed."},
    {"jira:version_released", "A version was released."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Jira settings, System, WebHooks: this connector's webhook URL, with "
     "a secret.", .event_type_field = "webhookEvent", .events = {kEvents0, 10},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "JIRA_WEBHOOK_SECRET",
     .algorithm = "sha256", .encoding = "hex", .header = "X-Hub-Signature", .prefix = "sha256=",
     .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "X-Atlassian-Webhook-Identifier"},
};
constexpr MatcherRow kMatchersIssueCreated[] = {
    {.source = "tool", .action = "create_issue"},
    {.source = "webhook", .event = "jira:issue_created"},
};
constexpr MatcherRow kMatchersIssueUpdated[] = {
    {.source = "tool", .action = "update_issue"},
    {.source = "webhook", .event = "jira:issue_updated"},
};
constexpr MatcherRow kMatchersIssueMoved[] = {
    {.source = "tool", .action = "move_issue"},
};
constexpr MatcherRow kMatchersIssueDeleted[] = {
    {.source = "tool", .action = "delete_issue"},
    {.source = "webhook", .event = "jira:issue_deleted"},
};
constexpr MatcherRow kMatchersIssueCommented[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "comment_created"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "issue_created", .display_name = "Issue Created", .matchers = {kMatchersIssueCreated,
     2}},
    {.id = "issue_updated", .display_name = "Issue Updated", .matchers = {kMatchersIssueUpdated,
     2}},
    {.id = "issue_moved", .display_name = "Issue Moved", .matchers = {kMatchersIssueMoved, 1}},
    {.id = "issue_deleted", .display_name = "Issue Deleted", .matchers = {kMatchersIssueDeleted,
     2}},
    {.id = "issue_commented", .display_name = "Issue Commented",
     .matchers = {kMatchersIssueCommented, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "jira",
    .display_name = "Jira",
    .description = "Search, read, create and change issues in Jira, comment on them, "
        "move them through their workflow, and look at boards and sprints.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "jira",
    .tool_description = "Reads and writes Jira. Issues are found with JQL and known by keys "
        "like SHOP-12; people by account ids (search_users), steps of a workflow "
        "by transition ids (list_transitions). Show the user what you are "
        "about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"search_issues\",\"get_issue\",\"create_issue\",\"update_issue\","
        "\"delete_issue\",\"list_transitions\",\"move_issue\",\"list_comments\","
        "\"add_comment\",\"list_projects\",\"list_issue_types\",\"search_users\","
        "\"list_boards\",\"list_sprints\",\"get_sprint\",\"list_sprint_issues\"],"
        "\"description\":\"What to do.\"},\"jql\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":10000,\"description\":\"Search in JQL, with at least "
        "one limit, as: project = SHOP AND status = \\\"To Do\\\" ORDER BY "
        "created DESC.\"},\"filter_jql\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":10000,\"description\":\"JQL that narrows the sprint's "
        "issues.\"},\"fields\":{},\"issue_key\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Key "
        "or id of the issue, as SHOP-12.\"},\"project\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Key of the project,"
        " as SHOP.\"},\"issue_type\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Name of the kind of issue, as "
        "Task, Bug or Story; list_issue_types has them.\"},\"summary\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Title of the "
        "issue.\"},\"description\":{\"type\":\"string\",\"maxLength\":30000,"
        "\"description\":\"Plain text; an empty line starts a paragraph, lines "
        "with \\\"- \\\" make a list.\"},\"assignee\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":128,\"description\":\"Account id of "
        "the person; search_users finds it.\"},\"priority\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Name of the priority,"
        " as High.\"},\"labels\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"str"
        "ing\",\"minLength\":1,\"maxLength\":255,\"pattern\":\"^\\\\S+$\"},"
        "\"description\":\"Labels, without spaces; in an update they replace "
        "the others.\"},\"parent\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Key of the epic or of the issue above.\"},\"due_date\":{\"type\":\""
        "string\",\"format\":\"date\",\"description\":\"Day it is due.\"},"
        "\"other_fields\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"More fields by id, as {\\\"customfield_10016\\\": "
        "5}, in Jira's own form.\"},\"notify_users\":{\"type\":\"boolean\","
        "\"default\":true,\"description\":\"Whether watchers get an e-mail; "
        "switching it off needs project administration.\"},\"delete_subtasks\":{\"type\":\"boo"
        "lean\",\"default\":false,\"description\":\"Deletes the subtasks too; "
        "without it an issue with subtasks stays.\"},\"transition_id\":{\"type\":\"string\","
        "\"pattern\":\"^[0-9]+$\",\"maxLength\":20,\"description\":\"Id of "
        "the step; list_transitions has those that are possible now.\"},\"text\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":30000,\"description\":\"Comment "
        "in plain text; an empty line starts a paragraph, lines with \\\"- "
        "\\\" make a list.\"},\"query\":{\"type\":\"string\",\"maxLength\":200,"
        "\"description\":\"Part of a name or key.\"},\"person\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Part of a name "
        "or of an e-mail address.\"},\"board_type\":{\"type\":\"string\",\"enum\":[\"scrum\","
        "\"kanban\",\"simple\"],\"description\":\"Kind of board.\"},\"board_id\":{\"type\":\"i"
        "nteger\",\"minimum\":1,\"description\":\"Id of the board; list_boards "
        "has it.\"},\"sprint_state\":{\"type\":\"string\",\"enum\":[\"future\","
        "\"active\",\"closed\"],\"description\":\"Only sprints in this state.\"},"
        "\"sprint_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the sprint; list_sprints has it.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "jira",
    .actions = {kActions, 19},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 4},
    .egress = {kTexts3, 3},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 5},
};

}  // namespace pie::detail::tables::jira

namespace pie::jira {

constinit const ConnectorTable kJira = ::pie::detail::tables::jira::kConnector;

Task<SearchIssuesResult> SearchIssues(Context& context, SearchIssuesParams params) {
  return Task<SearchIssuesResult>(::pie::ContextAccess::Call(context, kJira, 0, &params));
}

Task<GetIssueResult> GetIssue(Context& context, GetIssueParams params) {
  return Task<GetIssueResult>(::pie::ContextAccess::Call(context, kJira, 1, &params));
}

Task<DeleteIssueResult> DeleteIssue(Context& context, DeleteIssueParams params) {
  return Task<DeleteIssueResult>(::pie::ContextAccess::Call(context, kJira, 4, &params));
}

Task<List<Transition>> ListTransitions(Context& context, ListTransitionsParams params) {
  return Task<List<Transition>>(::pie::ContextAccess::Call(context, kJira, 5, &params));
}

Task<MoveIssueResult> MoveIssue(Context& context, MoveIssueParams params) {
  return Task<MoveIssueResult>(::pie::ContextAccess::Call(context, kJira, 6, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kJira, 7, &params));
}

Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params) {
  return Task<ListProjectsResult>(::pie::ContextAccess::Call(context, kJira, 9, &params));
}

Task<ListIssueTypesResult> ListIssueTypes(Context& context, ListIssueTypesParams params) {
  return Task<ListIssueTypesResult>(::pie::ContextAccess::Call(context, kJira, 10, &params));
}

Task<SearchUsersResult> SearchUsers(Context& context, SearchUsersParams params) {
  return Task<SearchUsersResult>(::pie::ContextAccess::Call(context, kJira, 11, &params));
}

Task<ListBoardsResult> ListBoards(Context& context, ListBoardsParams params) {
  return Task<ListBoardsResult>(::pie::ContextAccess::Call(context, kJira, 12, &params));
}

Task<ListSprintsResult> ListSprints(Context& context, ListSprintsParams params) {
  return Task<ListSprintsResult>(::pie::ContextAccess::Call(context, kJira, 13, &params));
}

Task<Sprint> GetSprint(Context& context, GetSprintParams params) {
  return Task<Sprint>(::pie::ContextAccess::Call(context, kJira, 14, &params));
}

Task<ListSprintIssuesResult> ListSprintIssues(Context& context, ListSprintIssuesParams params) {
  return Task<ListSprintIssuesResult>(::pie::ContextAccess::Call(context, kJira, 15, &params));
}

Task<CreatedIssue> PostIssue(Context& context, PostIssueParams params) {
  return Task<CreatedIssue>(::pie::ContextAccess::Call(context, kJira, 16, &params));
}

Task<PutIssueResult> PutIssue(Context& context, PutIssueParams params) {
  return Task<PutIssueResult>(::pie::ContextAccess::Call(context, kJira, 17, &params));
}

Task<Comment> PostComment(Context& context, PostCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kJira, 18, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.atlassian_client_id = context.Secret("ATLASSIAN_CLIENT_ID");
  secrets.atlassian_client_secret = context.Secret("ATLASSIAN_CLIENT_SECRET");
  secrets.jira_webhook_secret = context.Secret("JIRA_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::jira
