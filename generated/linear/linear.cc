// Generated from plugins/linear/linear.pie. Do not edit.
#include "linear/linear.h"

#include "pie/generated.h"

namespace pie::detail::tables::linear {
namespace c = ::pie::linear;

constexpr const char* kTexts1[] = {"issues", "project-management", "sprint", "tasks", "planning"};
constexpr TypeRow kType1 = {Kind::kJson};
constexpr const char* kNamesListIssuesParamsOrderBy[] = {"createdAt", "updatedAt"};
constexpr EnumTable kEnumListIssuesParamsOrderBy = {"ListIssuesParamsOrderBy",
    {kNamesListIssuesParamsOrderBy, 2}};
constexpr Limits kLimits1 = {.has = 3, .minimum = 1, .maximum = 250};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListIssuesParams[] = {
    {"filter", "Linear filter, for example {\"state\": {\"type\": {\"eq\": \"started\"}}}.",
     nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::ListIssuesParams, filter),
     Kind::kMap, 0},
    {"orderBy", "What to sort by, newest first.", nullptr, nullptr,
     {.names = &kEnumListIssuesParamsOrderBy}, __builtin_offsetof(c::ListIssuesParams, order_by),
     Kind::kEnum, 0},
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::ListIssuesParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListIssuesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssuesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListIssuesParams = {"ListIssuesParams", {kFieldsListIssuesParams, 5},
    sizeof(c::ListIssuesParams), false};
static_assert(__is_same(decltype(c::ListIssuesParams::filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::ListIssuesParams::order_by),
    Field<c::ListIssuesParamsOrderBy>));
static_assert(__is_same(decltype(c::ListIssuesParams::first), Field<long long>));
static_assert(__is_same(decltype(c::ListIssuesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListIssuesParams::next_page), Field<String>));
constexpr FieldRow kFieldsNamed[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 2}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::id), Field<String>));
static_assert(__is_same(decltype(c::Named::name), Field<String>));
constexpr FieldRow kFieldsIssue[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, id), Kind::kString, 0},
    {"identifier", "For example ENG-42.", nullptr, nullptr, {}, __builtin_offsetof(c::Issue,
     identifier), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, title), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, description),
     Kind::kString, 0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, priority),
     Kind::kNumber, 0},
    {"estimate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, estimate),
     Kind::kNumber, 0},
    {"dueDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, due_date),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, url), Kind::kString, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, created_at),
     Kind::kString, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, updated_at),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Issue,
     state), Kind::kObject, 0},
    {"assignee", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Issue,
     assignee), Kind::kObject, 0},
    {"team", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Issue,
     team), Kind::kObject, 0},
    {"project", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Issue,
     project), Kind::kObject, 0},
};
constexpr ObjectTable kObjectIssue = {"Issue", {kFieldsIssue, 14}, sizeof(c::Issue), true};
static_assert(__is_same(decltype(c::Issue::id), Field<String>));
static_assert(__is_same(decltype(c::Issue::identifier), Field<String>));
static_assert(__is_same(decltype(c::Issue::title), Field<String>));
static_assert(__is_same(decltype(c::Issue::description), Field<String>));
static_assert(__is_same(decltype(c::Issue::priority), Field<double>));
static_assert(__is_same(decltype(c::Issue::estimate), Field<double>));
static_assert(__is_same(decltype(c::Issue::due_date), Field<String>));
static_assert(__is_same(decltype(c::Issue::url), Field<String>));
static_assert(__is_same(decltype(c::Issue::created_at), Field<String>));
static_assert(__is_same(decltype(c::Issue::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Issue::state), Field<c::Named>));
static_assert(__is_same(decltype(c::Issue::assignee), Field<c::Named>));
static_assert(__is_same(decltype(c::Issue::team), Field<c::Named>));
static_assert(__is_same(decltype(c::Issue::project), Field<c::Named>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectIssue}};
constexpr FieldRow kFieldsListIssuesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListIssuesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssuesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListIssuesResult = {"ListIssuesResult", {kFieldsListIssuesResult, 2},
    sizeof(c::ListIssuesResult), true};
static_assert(__is_same(decltype(c::ListIssuesResult::items), List<c::Issue>));
static_assert(__is_same(decltype(c::ListIssuesResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListIssuesResult}};
constexpr BindRow kBindListIssues[] = {
    {.place = Place::kBody, .field = 0, .wire = "/filter"},
    {.place = Place::kBody, .field = 1, .wire = "/orderBy"},
    {.place = Place::kBody, .field = 2, .wire = "/first"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data/issues/nodes",
    .cursor_pointer = "/data/issues/pageInfo/endCursor",
    .more_pointer = "/data/issues/pageInfo/hasNextPage", .param = "/after", .in_body = true};
constexpr HttpBinding kHttpListIssues = {.rows = {kBindListIssues, 3}, .body = BodyKind::kGraphql,
    .graphql = "query($filter: IssueFilter, $orderBy: PaginationOrderBy, $first: "
    "Int, $after: String) { issues(filter: $filter, orderBy: $orderBy,"
    " first: $first, after: $after) { nodes { id identifier title description "
    "priority estimate dueDate url createdAt updatedAt state { id name "
    "} assignee { id name } team { id name } project { id name } } pageInfo "
    "{ hasNextPage endCursor } } }", .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsGetIssueParams[] = {
    {"id", "Id or identifier of the issue.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetIssueParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetIssueParams = {"GetIssueParams", {kFieldsGetIssueParams, 1},
    sizeof(c::GetIssueParams), false};
static_assert(__is_same(decltype(c::GetIssueParams::id), String));
constexpr BindRow kBindGetIssue[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
};
constexpr HttpBinding kHttpGetIssue = {.rows = {kBindGetIssue, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($id: String!) { issue(id: $id) { id identifier title description "
    "priority estimate dueDate url createdAt updatedAt state { id name "
    "} assignee { id name } team { id name } project { id name } } }", .result_at = "/data/issue"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 512};
constexpr Limits kLimits5 = {.has = 64, .max_size = 100000};
constexpr Limits kLimits6 = {.has = 3, .minimum = 0, .maximum = 4};
constexpr Limits kLimits7 = {.has = 64, .max_size = 100};
constexpr Limits kLimits8 = {.has = 64, .max_size = 50};
constexpr TypeRow kType4 = {Kind::kString};
constexpr Limits kLimits9 = {.format = "date"};
constexpr Limits kLimits10 = {.has = 1, .minimum = 0};
constexpr FieldRow kFieldsCreateIssueParams[] = {
    {"teamId", "Id of the team, from list_teams.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, team_id), Kind::kString, 1},
    {"title", "Title of the issue.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateIssueParams, title), Kind::kString, 1},
    {"description", "Text in Markdown.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateIssueParams, description), Kind::kString, 0},
    {"priority", "0 none, 1 urgent, 2 high, 3 normal, 4 low.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateIssueParams, priority), Kind::kInteger, 0},
    {"stateId", "Id of the workflow state.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateIssueParams, state_id), Kind::kString, 0},
    {"assigneeId", "Id of the person to assign.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateIssueParams, assignee_id), Kind::kString, 0},
    {"projectId", "Id of the project.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateIssueParams, project_id), Kind::kString, 0},
    {"cycleId", "Id of the cycle.", nullptr, &kLimits7, {}, __builtin_offsetof(c::CreateIssueParams,
     cycle_id), Kind::kString, 0},
    {"labelIds", "Ids of labels; replaces the old ones.", nullptr, &kLimits8, {.element = &kType4},
     __builtin_offsetof(c::CreateIssueParams, label_ids), Kind::kList, 0},
    {"dueDate", "Day when it is due.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateIssueParams, due_date), Kind::kString, 0},
    {"estimate", "Estimate in the team's scale.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateIssueParams, estimate), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateIssueParams = {"CreateIssueParams", {kFieldsCreateIssueParams,
    11}, sizeof(c::CreateIssueParams), false};
static_assert(__is_same(decltype(c::CreateIssueParams::team_id), String));
static_assert(__is_same(decltype(c::CreateIssueParams::title), String));
static_assert(__is_same(decltype(c::CreateIssueParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::priority), Field<long long>));
static_assert(__is_same(decltype(c::CreateIssueParams::state_id), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::assignee_id), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::project_id), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::cycle_id), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::label_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateIssueParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::estimate), Field<long long>));
constexpr BindRow kBindCreateIssue[] = {
    {.place = Place::kBody, .field = 0, .wire = "/input/teamId"},
    {.place = Place::kBody, .field = 1, .wire = "/input/title"},
    {.place = Place::kBody, .field = 2, .wire = "/input/description"},
    {.place = Place::kBody, .field = 3, .wire = "/input/priority"},
    {.place = Place::kBody, .field = 4, .wire = "/input/stateId"},
    {.place = Place::kBody, .field = 5, .wire = "/input/assigneeId"},
    {.place = Place::kBody, .field = 6, .wire = "/input/projectId"},
    {.place = Place::kBody, .field = 7, .wire = "/input/cycleId"},
    {.place = Place::kBody, .field = 8, .wire = "/input/labelIds"},
    {.place = Place::kBody, .field = 9, .wire = "/input/dueDate"},
    {.place = Place::kBody, .field = 10, .wire = "/input/estimate"},
};
constexpr HttpBinding kHttpCreateIssue = {.rows = {kBindCreateIssue, 11},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($input: IssueCreateInput!) { issueCreate(input: $input) "
    "{ success issue { id identifier title description priority estimate "
    "dueDate url createdAt updatedAt state { id name } assignee { id name "
    "} team { id name } project { id name } } } }", .result_at = "/data/issueCreate/issue"};
constexpr FieldRow kFieldsUpdateIssueParams[] = {
    {"id", "Id or identifier of the issue.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateIssueParams, id), Kind::kString, 1},
    {"title", "Title of the issue.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateIssueParams, title), Kind::kString, 0},
    {"description", "Text in Markdown.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateIssueParams, description), Kind::kString, 0},
    {"priority", "0 none, 1 urgent, 2 high, 3 normal, 4 low.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateIssueParams, priority), Kind::kInteger, 0},
    {"stateId", "Id of the workflow state.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateIssueParams, state_id), Kind::kString, 0},
    {"assigneeId", "Id of the person to assign.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateIssueParams, assignee_id), Kind::kString, 0},
    {"projectId", "Id of the project.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateIssueParams, project_id), Kind::kString, 0},
    {"cycleId", "Id of the cycle.", nullptr, &kLimits7, {}, __builtin_offsetof(c::UpdateIssueParams,
     cycle_id), Kind::kString, 0},
    {"labelIds", "Ids of labels; replaces the old ones.", nullptr, &kLimits8, {.element = &kType4},
     __builtin_offsetof(c::UpdateIssueParams, label_ids), Kind::kList, 0},
    {"dueDate", "Day when it is due.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::UpdateIssueParams, due_date), Kind::kString, 0},
    {"estimate", "Estimate in the team's scale.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateIssueParams, estimate), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectUpdateIssueParams = {"UpdateIssueParams", {kFieldsUpdateIssueParams,
    11}, sizeof(c::UpdateIssueParams), false};
static_assert(__is_same(decltype(c::UpdateIssueParams::id), String));
static_assert(__is_same(decltype(c::UpdateIssueParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::priority), Field<long long>));
static_assert(__is_same(decltype(c::UpdateIssueParams::state_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::assignee_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::project_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::cycle_id), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::label_ids), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateIssueParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::estimate), Field<long long>));
constexpr BindRow kBindUpdateIssue[] = {
    {.place = Place::kBody, .field = 0, .wire = "/id"},
    {.place = Place::kBody, .field = 1, .wire = "/input/title"},
    {.place = Place::kBody, .field = 2, .wire = "/input/description"},
    {.place = Place::kBody, .field = 3, .wire = "/input/priority"},
    {.place = Place::kBody, .field = 4, .wire = "/input/stateId"},
    {.place = Place::kBody, .field = 5, .wire = "/input/assigneeId"},
    {.place = Place::kBody, .field = 6, .wire = "/input/projectId"},
    {.place = Place::kBody, .field = 7, .wire = "/input/cycleId"},
    {.place = Place::kBody, .field = 8, .wire = "/input/labelIds"},
    {.place = Place::kBody, .field = 9, .wire = "/input/dueDate"},
    {.place = Place::kBody, .field = 10, .wire = "/input/estimate"},
};
constexpr HttpBinding kHttpUpdateIssue = {.rows = {kBindUpdateIssue, 11},
    .body = BodyKind::kGraphql,
    .graphql = "mutation($id: String!, $input: IssueUpdateInput!) { issueUpdate(id: "
    "$id, input: $input) { success issue { id identifier title description "
    "priority estimate dueDate url createdAt updatedAt state { id name "
    "} assignee { id name } team { id name } project { id name } } } }",
    .result_at = "/data/issueUpdate/issue"};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"id", "Id or identifier of the issue.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddCommentParams, id), Kind::kString, 1},
    {"body", "Text of the comment in Markdown.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::AddCommentParams, body), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 2},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::id), String));
static_assert(__is_same(decltype(c::AddCommentParams::body), String));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kString, 0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, body), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, url), Kind::kString, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 4}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<String>));
static_assert(__is_same(decltype(c::Comment::body), Field<String>));
static_assert(__is_same(decltype(c::Comment::url), Field<String>));
static_assert(__is_same(decltype(c::Comment::created_at), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kBody, .field = 0, .wire = "/input/issueId"},
    {.place = Place::kBody, .field = 1, .wire = "/input/body"},
};
constexpr HttpBinding kHttpAddComment = {.rows = {kBindAddComment, 2}, .body = BodyKind::kGraphql,
    .graphql = "mutation($input: CommentCreateInput!) { commentCreate(input: $input) "
    "{ success comment { id body url createdAt } } }", .result_at = "/data/commentCreate/comment"};
constexpr const char* kNamesListProjectsParamsOrderBy[] = {"createdAt", "updatedAt"};
constexpr EnumTable kEnumListProjectsParamsOrderBy = {"ListProjectsParamsOrderBy",
    {kNamesListProjectsParamsOrderBy, 2}};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"orderBy", "What to sort by, newest first.", nullptr, nullptr,
     {.names = &kEnumListProjectsParamsOrderBy}, __builtin_offsetof(c::ListProjectsParams,
     order_by), Kind::kEnum, 0},
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::ListProjectsParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListProjectsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    4}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::order_by),
    Field<c::ListProjectsParamsOrderBy>));
static_assert(__is_same(decltype(c::ListProjectsParams::first), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::next_page), Field<String>));
constexpr FieldRow kFieldsProject[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, description),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, url), Kind::kString, 0},
    {"progress", "From 0 to 1.", nullptr, nullptr, {}, __builtin_offsetof(c::Project, progress),
     Kind::kNumber, 0},
    {"startDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, start_date),
     Kind::kString, 0},
    {"targetDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, target_date),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProject = {"Project", {kFieldsProject, 7}, sizeof(c::Project), true};
static_assert(__is_same(decltype(c::Project::id), Field<String>));
static_assert(__is_same(decltype(c::Project::name), Field<String>));
static_assert(__is_same(decltype(c::Project::description), Field<String>));
static_assert(__is_same(decltype(c::Project::url), Field<String>));
static_assert(__is_same(decltype(c::Project::progress), Field<double>));
static_assert(__is_same(decltype(c::Project::start_date), Field<String>));
static_assert(__is_same(decltype(c::Project::target_date), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectProject}};
constexpr FieldRow kFieldsListProjectsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListProjectsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectsResult = {"ListProjectsResult", {kFieldsListProjectsResult,
    2}, sizeof(c::ListProjectsResult), true};
static_assert(__is_same(decltype(c::ListProjectsResult::items), List<c::Project>));
static_assert(__is_same(decltype(c::ListProjectsResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListProjectsResult}};
constexpr BindRow kBindListProjects[] = {
    {.place = Place::kBody, .field = 0, .wire = "/orderBy"},
    {.place = Place::kBody, .field = 1, .wire = "/first"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/data/projects/nodes",
    .cursor_pointer = "/data/projects/pageInfo/endCursor",
    .more_pointer = "/data/projects/pageInfo/hasNextPage", .param = "/after", .in_body = true};
constexpr HttpBinding kHttpListProjects = {.rows = {kBindListProjects, 2},
    .body = BodyKind::kGraphql,
    .graphql = "query($orderBy: PaginationOrderBy, $first: Int, $after: String) { "
    "projects(orderBy: $orderBy, first: $first, after: $after) { nodes "
    "{ id name description url progress startDate targetDate } pageInfo "
    "{ hasNextPage endCursor } } }", .pagination = &kPagination2};
constexpr const char* kNamesListCyclesParamsOrderBy[] = {"createdAt", "updatedAt"};
constexpr EnumTable kEnumListCyclesParamsOrderBy = {"ListCyclesParamsOrderBy",
    {kNamesListCyclesParamsOrderBy, 2}};
constexpr FieldRow kFieldsListCyclesParams[] = {
    {"orderBy", "What to sort by, newest first.", nullptr, nullptr,
     {.names = &kEnumListCyclesParamsOrderBy}, __builtin_offsetof(c::ListCyclesParams, order_by),
     Kind::kEnum, 0},
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::ListCyclesParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCyclesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCyclesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCyclesParams = {"ListCyclesParams", {kFieldsListCyclesParams, 4},
    sizeof(c::ListCyclesParams), false};
static_assert(__is_same(decltype(c::ListCyclesParams::order_by),
    Field<c::ListCyclesParamsOrderBy>));
static_assert(__is_same(decltype(c::ListCyclesParams::first), Field<long long>));
static_assert(__is_same(decltype(c::ListCyclesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCyclesParams::next_page), Field<String>));
constexpr FieldRow kFieldsCycle[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cycle, id), Kind::kString, 0},
    {"number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cycle, number), Kind::kNumber,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cycle, name), Kind::kString, 0},
    {"startsAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cycle, starts_at),
     Kind::kString, 0},
    {"endsAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Cycle, ends_at), Kind::kString,
     0},
    {"progress", "From 0 to 1.", nullptr, nullptr, {}, __builtin_offsetof(c::Cycle, progress),
     Kind::kNumber, 0},
    {"team", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Cycle,
     team), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCycle = {"Cycle", {kFieldsCycle, 7}, sizeof(c::Cycle), true};
static_assert(__is_same(decltype(c::Cycle::id), Field<String>));
static_assert(__is_same(decltype(c::Cycle::number), Field<double>));
static_assert(__is_same(decltype(c::Cycle::name), Field<String>));
static_assert(__is_same(decltype(c::Cycle::starts_at), Field<String>));
static_assert(__is_same(decltype(c::Cycle::ends_at), Field<String>));
static_assert(__is_same(decltype(c::Cycle::progress), Field<double>));
static_assert(__is_same(decltype(c::Cycle::team), Field<c::Named>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectCycle}};
constexpr FieldRow kFieldsListCyclesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListCyclesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCyclesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCyclesResult = {"ListCyclesResult", {kFieldsListCyclesResult, 2},
    sizeof(c::ListCyclesResult), true};
static_assert(__is_same(decltype(c::ListCyclesResult::items), List<c::Cycle>));
static_assert(__is_same(decltype(c::ListCyclesResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListCyclesResult}};
constexpr BindRow kBindListCycles[] = {
    {.place = Place::kBody, .field = 0, .wire = "/orderBy"},
    {.place = Place::kBody, .field = 1, .wire = "/first"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/data/cycles/nodes",
    .cursor_pointer = "/data/cycles/pageInfo/endCursor",
    .more_pointer = "/data/cycles/pageInfo/hasNextPage", .param = "/after", .in_body = true};
constexpr HttpBinding kHttpListCycles = {.rows = {kBindListCycles, 2}, .body = BodyKind::kGraphql,
    .graphql = "query($orderBy: PaginationOrderBy, $first: Int, $after: String) { "
    "cycles(orderBy: $orderBy, first: $first, after: $after) { nodes { "
    "id number name startsAt endsAt progress team { id name } } pageInfo "
    "{ hasNextPage endCursor } } }", .pagination = &kPagination3};
constexpr FieldRow kFieldsListTeamsParams[] = {
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::ListTeamsParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListTeamsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeamsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTeamsParams = {"ListTeamsParams", {kFieldsListTeamsParams, 3},
    sizeof(c::ListTeamsParams), false};
static_assert(__is_same(decltype(c::ListTeamsParams::first), Field<long long>));
static_assert(__is_same(decltype(c::ListTeamsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTeamsParams::next_page), Field<String>));
constexpr FieldRow kFieldsTeam[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Team, id), Kind::kString, 0},
    {"key", "Prefix of the team's issues.", nullptr, nullptr, {}, __builtin_offsetof(c::Team, key),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Team, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectTeam = {"Team", {kFieldsTeam, 3}, sizeof(c::Team), true};
static_assert(__is_same(decltype(c::Team::id), Field<String>));
static_assert(__is_same(decltype(c::Team::key), Field<String>));
static_assert(__is_same(decltype(c::Team::name), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectTeam}};
constexpr FieldRow kFieldsListTeamsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListTeamsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTeamsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTeamsResult = {"ListTeamsResult", {kFieldsListTeamsResult, 2},
    sizeof(c::ListTeamsResult), true};
static_assert(__is_same(decltype(c::ListTeamsResult::items), List<c::Team>));
static_assert(__is_same(decltype(c::ListTeamsResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListTeamsResult}};
constexpr BindRow kBindListTeams[] = {
    {.place = Place::kBody, .field = 0, .wire = "/first"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/data/teams/nodes",
    .cursor_pointer = "/data/teams/pageInfo/endCursor",
    .more_pointer = "/data/teams/pageInfo/hasNextPage", .param = "/after", .in_body = true};
constexpr HttpBinding kHttpListTeams = {.rows = {kBindListTeams, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($first: Int, $after: String) { teams(first: $first, after: "
    "$after) { nodes { id key name } pageInfo { hasNextPage endCursor " "} } }",
    .pagination = &kPagination4};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr FieldRow kFieldsSearchIssuesParams[] = {
    {"term", "Words to look for in titles, texts and comments.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::SearchIssuesParams, term), Kind::kString, 1},
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::SearchIssuesParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchIssuesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchIssuesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchIssuesParams = {"SearchIssuesParams", {kFieldsSearchIssuesParams,
    4}, sizeof(c::SearchIssuesParams), false};
static_assert(__is_same(decltype(c::SearchIssuesParams::term), String));
static_assert(__is_same(decltype(c::SearchIssuesParams::first), Field<long long>));
static_assert(__is_same(decltype(c::SearchIssuesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchIssuesParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchIssuesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::SearchIssuesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchIssuesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchIssuesResult = {"SearchIssuesResult", {kFieldsSearchIssuesResult,
    2}, sizeof(c::SearchIssuesResult), true};
static_assert(__is_same(decltype(c::SearchIssuesResult::items), List<c::Issue>));
static_assert(__is_same(decltype(c::SearchIssuesResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectSearchIssuesResult}};
constexpr BindRow kBindSearchIssues[] = {
    {.place = Place::kBody, .field = 0, .wire = "/term"},
    {.place = Place::kBody, .field = 1, .wire = "/first"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kCursor, .items = "/data/searchIssues/nodes",
    .cursor_pointer = "/data/searchIssues/pageInfo/endCursor",
    .more_pointer = "/data/searchIssues/pageInfo/hasNextPage", .param = "/after", .in_body = true};
constexpr HttpBinding kHttpSearchIssues = {.rows = {kBindSearchIssues, 2},
    .body = BodyKind::kGraphql,
    .graphql = "query($term: String!, $first: Int, $after: String) { searchIssues(term: "
    "$term, first: $first, after: $after) { nodes { id identifier title "
    "description priority estimate dueDate url createdAt updatedAt state "
    "{ id name } assignee { id name } team { id name } project { id name "
    "} } pageInfo { hasNextPage endCursor } } }", .pagination = &kPagination5};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::ListUsersParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 3},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::first), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, name), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, display_name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, email), Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, active), Kind::kBoolean,
     0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 5}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::name), Field<String>));
static_assert(__is_same(decltype(c::User::display_name), Field<String>));
static_assert(__is_same(decltype(c::User::email), Field<String>));
static_assert(__is_same(decltype(c::User::active), Field<bool>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr BindRow kBindListUsers[] = {
    {.place = Place::kBody, .field = 0, .wire = "/first"},
};
constexpr Pagination kPagination6 = {.kind = PageKind::kCursor, .items = "/data/users/nodes",
    .cursor_pointer = "/data/users/pageInfo/endCursor",
    .more_pointer = "/data/users/pageInfo/hasNextPage", .param = "/after", .in_body = true};
constexpr HttpBinding kHttpListUsers = {.rows = {kBindListUsers, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($first: Int, $after: String) { users(first: $first, after: "
    "$after) { nodes { id name displayName email active } pageInfo { hasNextPage "
    "endCursor } } }", .pagination = &kPagination6};
constexpr FieldRow kFieldsListStatesParams[] = {
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::ListStatesParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListStatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListStatesParams = {"ListStatesParams", {kFieldsListStatesParams, 3},
    sizeof(c::ListStatesParams), false};
static_assert(__is_same(decltype(c::ListStatesParams::first), Field<long long>));
static_assert(__is_same(decltype(c::ListStatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListStatesParams::next_page), Field<String>));
constexpr FieldRow kFieldsWorkflowState[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WorkflowState, id), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WorkflowState, name),
     Kind::kString, 0},
    {"type", "triage, backlog, unstarted, started, completed or canceled.", nullptr, nullptr, {},
     __builtin_offsetof(c::WorkflowState, type), Kind::kString, 0},
    {"position", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::WorkflowState, position),
     Kind::kNumber, 0},
    {"team", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::WorkflowState, team), Kind::kObject, 0},
};
constexpr ObjectTable kObjectWorkflowState = {"WorkflowState", {kFieldsWorkflowState, 5},
    sizeof(c::WorkflowState), true};
static_assert(__is_same(decltype(c::WorkflowState::id), Field<String>));
static_assert(__is_same(decltype(c::WorkflowState::name), Field<String>));
static_assert(__is_same(decltype(c::WorkflowState::type), Field<String>));
static_assert(__is_same(decltype(c::WorkflowState::position), Field<double>));
static_assert(__is_same(decltype(c::WorkflowState::team), Field<c::Named>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectWorkflowState}};
constexpr FieldRow kFieldsListStatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::ListStatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListStatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListStatesResult = {"ListStatesResult", {kFieldsListStatesResult, 2},
    sizeof(c::ListStatesResult), true};
static_assert(__is_same(decltype(c::ListStatesResult::items), List<c::WorkflowState>));
static_assert(__is_same(decltype(c::ListStatesResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListStatesResult}};
constexpr BindRow kBindListStates[] = {
    {.place = Place::kBody, .field = 0, .wire = "/first"},
};
constexpr Pagination kPagination7 = {.kind = PageKind::kCursor,
    .items = "/data/workflowStates/nodes",
    .cursor_pointer = "/data/workflowStates/pageInfo/endCursor",
    .more_pointer = "/data/workflowStates/pageInfo/hasNextPage", .param = "/after",
    .in_body = true};
constexpr HttpBinding kHttpListStates = {.rows = {kBindListStates, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($first: Int, $after: String) { workflowStates(first: $first,"
    " after: $after) { nodes { id name type position team { id name } "
    "} pageInfo { hasNextPage endCursor } } }", .pagination = &kPagination7};
constexpr FieldRow kFieldsListLabelsParams[] = {
    {"first", "Entries per page.", "50", &kLimits1, {}, __builtin_offsetof(c::ListLabelsParams,
     first), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListLabelsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLabelsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListLabelsParams = {"ListLabelsParams", {kFieldsListLabelsParams, 3},
    sizeof(c::ListLabelsParams), false};
static_assert(__is_same(decltype(c::ListLabelsParams::first), Field<long long>));
static_assert(__is_same(decltype(c::ListLabelsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListLabelsParams::next_page), Field<String>));
constexpr FieldRow kFieldsLabel[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, name), Kind::kString, 0},
    {"color", "For example #f2994a.", nullptr, nullptr, {}, __builtin_offsetof(c::Label, color),
     Kind::kString, 0},
    {"team", "The team it belongs to; none for all teams.", nullptr, nullptr,
     {.object = &kObjectNamed}, __builtin_offsetof(c::Label, team), Kind::kObject, 0},
};
constexpr ObjectTable kObjectLabel = {"Label", {kFieldsLabel, 4}, sizeof(c::Label), true};
static_assert(__is_same(decltype(c::Label::id), Field<String>));
static_assert(__is_same(decltype(c::Label::name), Field<String>));
static_assert(__is_same(decltype(c::Label::color), Field<String>));
static_assert(__is_same(decltype(c::Label::team), Field<c::Named>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectLabel}};
constexpr FieldRow kFieldsListLabelsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListLabelsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListLabelsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListLabelsResult = {"ListLabelsResult", {kFieldsListLabelsResult, 2},
    sizeof(c::ListLabelsResult), true};
static_assert(__is_same(decltype(c::ListLabelsResult::items), List<c::Label>));
static_assert(__is_same(decltype(c::ListLabelsResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListLabelsResult}};
constexpr BindRow kBindListLabels[] = {
    {.place = Place::kBody, .field = 0, .wire = "/first"},
};
constexpr Pagination kPagination8 = {.kind = PageKind::kCursor, .items = "/data/issueLabels/nodes",
    .cursor_pointer = "/data/issueLabels/pageInfo/endCursor",
    .more_pointer = "/data/issueLabels/pageInfo/hasNextPage", .param = "/after", .in_body = true};
constexpr HttpBinding kHttpListLabels = {.rows = {kBindListLabels, 1}, .body = BodyKind::kGraphql,
    .graphql = "query($first: Int, $after: String) { issueLabels(first: $first, after: "
    "$after) { nodes { id name color team { id name } } pageInfo { hasNextPage " "endCursor } } }",
    .pagination = &kPagination8};
constexpr ActionRow kActions[] = {
    {.name = "list_issues", .title = "List issues",
     .description = "Issues of the workspace, filtered as you say.", .effect = Effect::kRead,
     .params = &kObjectListIssuesParams, .result = &kType3, .http = &kHttpListIssues,
     .tool_name = "linear_list_issues"},
    {.name = "get_issue", .title = "Read an issue", .description = "One issue by id or identifier.",
     .effect = Effect::kRead, .params = &kObjectGetIssueParams, .result = &kType2,
     .http = &kHttpGetIssue, .tool_name = "linear_get_issue"},
    {.name = "create_issue", .title = "Create an issue",
     .description = "Creates an issue in a team.", .params = &kObjectCreateIssueParams,
     .result = &kType2, .http = &kHttpCreateIssue, .tool_name = "linear_create_issue"},
    {.name = "update_issue", .title = "Change an issue",
     .description = "Changes what is given and leaves the rest.",
     .params = &kObjectUpdateIssueParams, .result = &kType2, .http = &kHttpUpdateIssue,
     .tool_name = "linear_update_issue"},
    {.name = "add_comment", .title = "Comment on an issue",
     .description = "Adds a comment to an issue.", .params = &kObjectAddCommentParams,
     .result = &kType5, .http = &kHttpAddComment, .tool_name = "linear_add_comment"},
    {.name = "list_projects", .title = "List projects", .description = "Projects of the workspace.",
     .effect = Effect::kRead, .params = &kObjectListProjectsParams, .result = &kType7,
     .http = &kHttpListProjects, .tool_name = "linear_list_projects"},
    {.name = "list_cycles", .title = "List cycles", .description = "Cycles (sprints) of all teams.",
     .effect = Effect::kRead, .params = &kObjectListCyclesParams, .result = &kType9,
     .http = &kHttpListCycles, .tool_name = "linear_list_cycles"},
    {.name = "list_teams", .title = "List teams", .description = "Teams of the workspace.",
     .effect = Effect::kRead, .params = &kObjectListTeamsParams, .result = &kType11,
     .http = &kHttpListTeams, .tool_name = "linear_list_teams"},
    {.name = "search_issues", .title = "Search issues",
     .description = "Issues that have the words in their title, text or comments.",
     .effect = Effect::kRead, .params = &kObjectSearchIssuesParams, .result = &kType12,
     .http = &kHttpSearchIssues, .tool_name = "linear_search_issues"},
    {.name = "list_users", .title = "List people",
     .description = "Members of the workspace, to assign issues to.", .effect = Effect::kRead,
     .params = &kObjectListUsersParams, .result = &kType14, .http = &kHttpListUsers,
     .tool_name = "linear_list_users"},
    {.name = "list_states", .title = "List workflow states",
     .description = "The states that issues of each team go through, to move issues to.",
     .effect = Effect::kRead, .params = &kObjectListStatesParams, .result = &kType16,
     .http = &kHttpListStates, .tool_name = "linear_list_states"},
    {.name = "list_labels", .title = "List labels",
     .description = "Labels of issues, of all teams.", .effect = Effect::kRead,
     .params = &kObjectListLabelsParams, .result = &kType18, .http = &kHttpListLabels,
     .tool_name = "linear_list_labels"},
};
constexpr const char* kTexts2[] = {"false"};
constexpr const char* kTexts3[] = {"/errors/0/extensions/userPresentableMessage",
    "/errors/0/message"};
constexpr const char* kTexts4[] = {"/errors/0/extensions/code"};
constexpr RefusalRow kRefusals[] = {
    {.at = "/data/*", .field = "/success", .is = {kTexts2, 1}},
};
constexpr NamedText kPairs1[] = {{"AUTHENTICATION_ERROR", "Connect Linear again."}, {"FORBIDDEN",
    "Connect with an account that may see this team."}, {"RATELIMITED",
    "Wait until the hour is over."}};
constexpr ApiRow kApi = {.base_url = "https://api.linear.app", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .errors = {.message = {kTexts3, 2},
    .code = {kTexts4, 1}, .refusals = {kRefusals, 1}, .hints = {kPairs1, 3}},
    .remaining = "x-ratelimit-requests-remaining", .reset_at = "x-ratelimit-requests-reset",
    .reset_format = "epochMs", .graphql = "/graphql"};
constexpr const char* kTexts5[] = {"api.linear.app"};
constexpr const char* kTexts6[] = {"read", "write"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Linear",
    .authorization_url = "https://linear.app/oauth/authorize",
    .token_url = "https://api.linear.app/oauth/token",
    .revoke_url = "https://api.linear.app/oauth/revoke", .scopes = {kTexts6, 2},
    .scope_separator = ",", .client_id_secret = "LINEAR_CLIENT_ID",
    .client_secret_secret = "LINEAR_CLIENT_SECRET", .token_auth_method = "post"};
constexpr SecretRow kSecrets[] = {
    {"LINEAR_CLIENT_ID", "Client ID of your Linear OAuth application (Settings, API).", true,
     false},
    {"LINEAR_CLIENT_SECRET", "Client secret of the same application.", true, false},
    {"LINEAR_WEBHOOK_SECRET", "Signing secret of the webhook; needed for events only.", false,
     false},
};
constexpr EventRow kEvents0[] = {
    {"Issue", "An issue was created, changed or removed."},
    {"Comment", "A comment was written, changed or removed."},
    {"Project", "A project was created, changed or removed."},
    {"Cycle", "A cycle was created, changed or removed."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Create a webhook in Linear (Settings, API) with this connector's "
     "webhook URL.", .event_type_field = "type", .events = {kEvents0, 4},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "LINEAR_WEBHOOK_SECRET",
     .algorithm = "sha256", .encoding = "hex", .header = "Linear-Signature",
     .timestamp_header = "/webhookTimestamp", .payload = "{body}", .tolerance_seconds = 60,
     .secret_encoding = "text"}, .delivery_id = "Linear-Delivery"},
};
constexpr MatcherRow kMatchersIssueCreated[] = {
    {.source = "tool", .action = "create_issue"},
    {.source = "webhook", .event = "Issue"},
};
constexpr MatcherRow kMatchersIssueUpdated[] = {
    {.source = "tool", .action = "update_issue"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "Comment"},
};
constexpr MatcherRow kMatchersSprintStarted[] = {
    {.source = "webhook", .event = "Cycle"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "issue_created", .display_name = "Issue Created", .matchers = {kMatchersIssueCreated,
     2}},
    {.id = "issue_updated", .display_name = "Issue Updated", .matchers = {kMatchersIssueUpdated,
     1}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "sprint_started", .display_name = "Cycle Changed", .matchers = {kMatchersSprintStarted,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "linear",
    .display_name = "Linear",
    .description = "Issues, projects and cycles of a Linear workspace.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "linear",
    .tool_description = "Reads and writes issues, projects and cycles in Linear. Ids are those "
        "that other actions return; an issue may also be named by its identifier "
        "such as ENG-42. Show the user what you are about to create or change "
        "and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_issues\",\"get_issue\",\"create_issue\",\"update_issue\","
        "\"add_comment\",\"list_projects\",\"list_cycles\",\"list_teams\","
        "\"search_issues\",\"list_users\",\"list_states\",\"list_labels\"],"
        "\"description\":\"What to do.\"},\"id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Id or identifier of the issue.\"},"
        "\"teamId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Id of the team, from list_teams.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":512,\"description\":\"Title of the "
        "issue.\"},\"description\":{\"type\":\"string\",\"maxLength\":100000,"
        "\"description\":\"Text in Markdown.\"},\"priority\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":4,\"description\":\"0 none, 1 urgent, 2 "
        "high, 3 normal, 4 low.\"},\"stateId\":{\"type\":\"string\",\"maxLength\":100,"
        "\"description\":\"Id of the workflow state.\"},\"assigneeId\":{\"type\":\"string\","
        "\"maxLength\":100,\"description\":\"Id of the person to assign.\"},"
        "\"projectId\":{\"type\":\"string\",\"maxLength\":100,\"description\":\"Id "
        "of the project.\"},\"cycleId\":{\"type\":\"string\",\"maxLength\":100,"
        "\"description\":\"Id of the cycle.\"},\"labelIds\":{\"type\":\"array\","
        "\"items\":{\"type\":\"string\"},\"maxItems\":50,\"description\":\"Ids "
        "of labels; replaces the old ones.\"},\"dueDate\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Day when it is due.\"},\"estimate\":{\"type\":\""
        "integer\",\"minimum\":0,\"description\":\"Estimate in the team's "
        "scale.\"},\"body\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100000,"
        "\"description\":\"Text of the comment in Markdown.\"},\"term\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"Words to look "
        "for in titles, texts and comments.\"},\"filter\":{\"type\":\"object\","
        "\"additionalProperties\":true,\"description\":\"Linear filter, for "
        "example {\\\"state\\\": {\\\"type\\\": {\\\"eq\\\": \\\"started\\\"}}}.\"},"
        "\"first\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":250,\"default\":50,"
        "\"description\":\"Entries per page.\"},\"orderBy\":{\"type\":\"string\","
        "\"enum\":[\"createdAt\",\"updatedAt\"],\"description\":\"What to "
        "sort by, newest first.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "linear",
    .actions = {kActions, 12},
    .api = kApi,
    .egress = {kTexts5, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::linear

namespace pie::linear {

constinit const ConnectorTable kLinear = ::pie::detail::tables::linear::kConnector;

Task<ListIssuesResult> ListIssues(Context& context, ListIssuesParams params) {
  return Task<ListIssuesResult>(::pie::ContextAccess::Call(context, kLinear, 0, &params));
}

Task<Issue> GetIssue(Context& context, GetIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kLinear, 1, &params));
}

Task<Issue> CreateIssue(Context& context, CreateIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kLinear, 2, &params));
}

Task<Issue> UpdateIssue(Context& context, UpdateIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kLinear, 3, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kLinear, 4, &params));
}

Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params) {
  return Task<ListProjectsResult>(::pie::ContextAccess::Call(context, kLinear, 5, &params));
}

Task<ListCyclesResult> ListCycles(Context& context, ListCyclesParams params) {
  return Task<ListCyclesResult>(::pie::ContextAccess::Call(context, kLinear, 6, &params));
}

Task<ListTeamsResult> ListTeams(Context& context, ListTeamsParams params) {
  return Task<ListTeamsResult>(::pie::ContextAccess::Call(context, kLinear, 7, &params));
}

Task<SearchIssuesResult> SearchIssues(Context& context, SearchIssuesParams params) {
  return Task<SearchIssuesResult>(::pie::ContextAccess::Call(context, kLinear, 8, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kLinear, 9, &params));
}

Task<ListStatesResult> ListStates(Context& context, ListStatesParams params) {
  return Task<ListStatesResult>(::pie::ContextAccess::Call(context, kLinear, 10, &params));
}

Task<ListLabelsResult> ListLabels(Context& context, ListLabelsParams params) {
  return Task<ListLabelsResult>(::pie::ContextAccess::Call(context, kLinear, 11, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.linear_client_id = context.Secret("LINEAR_CLIENT_ID");
  secrets.linear_client_secret = context.Secret("LINEAR_CLIENT_SECRET");
  secrets.linear_webhook_secret = context.Secret("LINEAR_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::linear
