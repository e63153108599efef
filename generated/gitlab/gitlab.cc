// Generated from plugins/gitlab/gitlab.pie. Do not edit.
#include "gitlab/gitlab.h"

#include "pie/generated.h"

namespace pie::detail::tables::gitlab {
namespace c = ::pie::gitlab;

constexpr const char* kTexts1[] = {"git", "code", "issues", "merge requests", "ci", "devops"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"search", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListProjectsParams, search), Kind::kString, 0},
    {"membership", "Only projects that the user is a member of.", "true", nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, membership), Kind::kBoolean, 0},
    {"owned", "Only projects that the user owns.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, owned), Kind::kBoolean, 0},
    {"archived", "Only archived projects, or none of them.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, archived), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListProjectsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    6}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsParams::membership), Field<bool>));
static_assert(__is_same(decltype(c::ListProjectsParams::owned), Field<bool>));
static_assert(__is_same(decltype(c::ListProjectsParams::archived), Field<bool>));
static_assert(__is_same(decltype(c::ListProjectsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::next_page), Field<String>));
constexpr TypeRow kType1 = {Kind::kString};
constexpr FieldRow kFieldsProject[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, name), Kind::kString, 0},
    {"path_with_namespace", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     path_with_namespace), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, description),
     Kind::kString, 2},
    {"default_branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     default_branch), Kind::kString, 2},
    {"visibility", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, visibility),
     Kind::kString, 0},
    {"web_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, web_url),
     Kind::kString, 0},
    {"http_url_to_repo", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     http_url_to_repo), Kind::kString, 0},
    {"topics", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Project,
     topics), Kind::kList, 0},
    {"star_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, star_count),
     Kind::kInteger, 0},
    {"forks_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, forks_count),
     Kind::kInteger, 0},
    {"open_issues_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     open_issues_count), Kind::kInteger, 0},
    {"archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, archived),
     Kind::kBoolean, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, created_at),
     Kind::kString, 0},
    {"last_activity_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     last_activity_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectProject = {"Project", {kFieldsProject, 15}, sizeof(c::Project), true};
static_assert(__is_same(decltype(c::Project::id), Field<long long>));
static_assert(__is_same(decltype(c::Project::name), Field<String>));
static_assert(__is_same(decltype(c::Project::path_with_namespace), Field<String>));
static_assert(__is_same(decltype(c::Project::description), Field<String>));
static_assert(__is_same(decltype(c::Project::default_branch), Field<String>));
static_assert(__is_same(decltype(c::Project::visibility), Field<String>));
static_assert(__is_same(decltype(c::Project::web_url), Field<String>));
static_assert(__is_same(decltype(c::Project::http_url_to_repo), Field<String>));
static_assert(__is_same(decltype(c::Project::topics), Field<List<String>>));
static_assert(__is_same(decltype(c::Project::star_count), Field<long long>));
static_assert(__is_same(decltype(c::Project::forks_count), Field<long long>));
static_assert(__is_same(decltype(c::Project::open_issues_count), Field<long long>));
static_assert(__is_same(decltype(c::Project::archived), Field<bool>));
static_assert(__is_same(decltype(c::Project::created_at), Field<String>));
static_assert(__is_same(decltype(c::Project::last_activity_at), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectProject}};
constexpr FieldRow kFieldsListProjectsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListProjectsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectsResult = {"ListProjectsResult", {kFieldsListProjectsResult,
    2}, sizeof(c::ListProjectsResult), true};
static_assert(__is_same(decltype(c::ListProjectsResult::items), List<c::Project>));
static_assert(__is_same(decltype(c::ListProjectsResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListProjectsResult}};
constexpr BindRow kBindListProjects[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
    {.place = Place::kQuery, .field = 1, .wire = "membership"},
    {.place = Place::kQuery, .field = 2, .wire = "owned"},
    {.place = Place::kQuery, .field = 3, .wire = "archived"},
    {.place = Place::kQuery, .wire = "order_by", .constant = "\"last_activity_at\""},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .rel = "next",
    .size_param = "per_page", .size = 50};
constexpr HttpBinding kHttpListProjects = {.method = "GET", .path = "/projects",
    .rows = {kBindListProjects, 5}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsGetProjectParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetProjectParams, id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetProjectParams = {"GetProjectParams", {kFieldsGetProjectParams, 1},
    sizeof(c::GetProjectParams), false};
static_assert(__is_same(decltype(c::GetProjectParams::id), String));
constexpr BindRow kBindGetProject[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
};
constexpr HttpBinding kHttpGetProject = {.method = "GET", .path = "/projects/{id}",
    .rows = {kBindGetProject, 1}};
constexpr const char* kNamesListIssuesParamsState[] = {"opened", "closed", "all"};
constexpr EnumTable kEnumListIssuesParamsState = {"ListIssuesParamsState",
    {kNamesListIssuesParamsState, 3}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr const char* kNamesListIssuesParamsOrderBy[] = {"created_at", "updated_at"};
constexpr EnumTable kEnumListIssuesParamsOrderBy = {"ListIssuesParamsOrderBy",
    {kNamesListIssuesParamsOrderBy, 2}};
constexpr const char* kNamesListIssuesParamsSort[] = {"asc", "desc"};
constexpr EnumTable kEnumListIssuesParamsSort = {"ListIssuesParamsSort",
    {kNamesListIssuesParamsSort, 2}};
constexpr FieldRow kFieldsListIssuesParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssuesParams, id), Kind::kString, 1},
    {"search", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListIssuesParams, search), Kind::kString, 0},
    {"state", "Only issues in this state.", nullptr, nullptr,
     {.names = &kEnumListIssuesParamsState}, __builtin_offsetof(c::ListIssuesParams, state),
     Kind::kEnum, 0},
    {"labels", "Names of labels, separated by commas.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListIssuesParams, labels), Kind::kString, 0},
    {"milestone", "Title of a milestone.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssuesParams, milestone), Kind::kString, 0},
    {"assignee_username", "User name of the person it is assigned to.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssuesParams, assignee_username), Kind::kString, 0},
    {"author_username", "User name of the author.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssuesParams, author_username), Kind::kString, 0},
    {"order_by", "What to sort by.", nullptr, nullptr, {.names = &kEnumListIssuesParamsOrderBy},
     __builtin_offsetof(c::ListIssuesParams, order_by), Kind::kEnum, 0},
    {"sort", "Direction of the order.", nullptr, nullptr, {.names = &kEnumListIssuesParamsSort},
     __builtin_offsetof(c::ListIssuesParams, sort), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListIssuesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssuesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListIssuesParams = {"ListIssuesParams", {kFieldsListIssuesParams, 11},
    sizeof(c::ListIssuesParams), false};
static_assert(__is_same(decltype(c::ListIssuesParams::id), String));
static_assert(__is_same(decltype(c::ListIssuesParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::state), Field<c::ListIssuesParamsState>));
static_assert(__is_same(decltype(c::ListIssuesParams::labels), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::milestone), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::assignee_username), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::author_username), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::order_by),
    Field<c::ListIssuesParamsOrderBy>));
static_assert(__is_same(decltype(c::ListIssuesParams::sort), Field<c::ListIssuesParamsSort>));
static_assert(__is_same(decltype(c::ListIssuesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListIssuesParams::next_page), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kInteger, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, username),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, name), Kind::kString, 0},
    {"web_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, web_url), Kind::kString,
     0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 4}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<long long>));
static_assert(__is_same(decltype(c::User::username), Field<String>));
static_assert(__is_same(decltype(c::User::name), Field<String>));
static_assert(__is_same(decltype(c::User::web_url), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsIssueMilestone[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::IssueMilestone, id), Kind::kInteger,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::IssueMilestone, title),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectIssueMilestone = {"IssueMilestone", {kFieldsIssueMilestone, 2},
    sizeof(c::IssueMilestone), true};
static_assert(__is_same(decltype(c::IssueMilestone::id), Field<long long>));
static_assert(__is_same(decltype(c::IssueMilestone::title), Field<String>));
constexpr FieldRow kFieldsIssue[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, id), Kind::kInteger, 0},
    {"iid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, iid), Kind::kInteger, 0},
    {"project_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, project_id),
     Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, title), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, description),
     Kind::kString, 2},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, state), Kind::kString, 0},
    {"labels", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Issue,
     labels), Kind::kList, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectUser}, __builtin_offsetof(c::Issue,
     author), Kind::kObject, 0},
    {"assignees", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Issue,
     assignees), Kind::kList, 0},
    {"milestone", nullptr, nullptr, nullptr, {.object = &kObjectIssueMilestone},
     __builtin_offsetof(c::Issue, milestone), Kind::kObject, 2},
    {"due_date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, due_date),
     Kind::kString, 2},
    {"confidential", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, confidential),
     Kind::kBoolean, 0},
    {"issue_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, issue_type),
     Kind::kString, 0},
    {"user_notes_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue,
     user_notes_count), Kind::kInteger, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, updated_at),
     Kind::kString, 0},
    {"closed_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, closed_at),
     Kind::kString, 2},
    {"web_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, web_url), Kind::kString,
     0},
};
constexpr ObjectTable kObjectIssue = {"Issue", {kFieldsIssue, 18}, sizeof(c::Issue), true};
static_assert(__is_same(decltype(c::Issue::id), Field<long long>));
static_assert(__is_same(decltype(c::Issue::iid), Field<long long>));
static_assert(__is_same(decltype(c::Issue::project_id), Field<long long>));
static_assert(__is_same(decltype(c::Issue::title), Field<String>));
static_assert(__is_same(decltype(c::Issue::description), Field<String>));
static_assert(__is_same(decltype(c::Issue::state), Field<String>));
static_assert(__is_same(decltype(c::Issue::labels), Field<List<String>>));
static_assert(__is_same(decltype(c::Issue::author), Field<c::User>));
static_assert(__is_same(decltype(c::Issue::assignees), Field<List<c::User>>));
static_assert(__is_same(decltype(c::Issue::milestone), Field<c::IssueMilestone>));
static_assert(__is_same(decltype(c::Issue::due_date), Field<String>));
static_assert(__is_same(decltype(c::Issue::confidential), Field<bool>));
static_assert(__is_same(decltype(c::Issue::issue_type), Field<String>));
static_assert(__is_same(decltype(c::Issue::user_notes_count), Field<long long>));
static_assert(__is_same(decltype(c::Issue::created_at), Field<String>));
static_assert(__is_same(decltype(c::Issue::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Issue::closed_at), Field<String>));
static_assert(__is_same(decltype(c::Issue::web_url), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectIssue}};
constexpr FieldRow kFieldsListIssuesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListIssuesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssuesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListIssuesResult = {"ListIssuesResult", {kFieldsListIssuesResult, 2},
    sizeof(c::ListIssuesResult), true};
static_assert(__is_same(decltype(c::ListIssuesResult::items), List<c::Issue>));
static_assert(__is_same(decltype(c::ListIssuesResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListIssuesResult}};
constexpr BindRow kBindListIssues[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 1, .wire = "search"},
    {.place = Place::kQuery, .field = 2, .wire = "state"},
    {.place = Place::kQuery, .field = 3, .wire = "labels"},
    {.place = Place::kQuery, .field = 4, .wire = "milestone"},
    {.place = Place::kQuery, .field = 5, .wire = "assignee_username"},
    {.place = Place::kQuery, .field = 6, .wire = "author_username"},
    {.place = Place::kQuery, .field = 7, .wire = "order_by"},
    {.place = Place::kQuery, .field = 8, .wire = "sort"},
};
constexpr HttpBinding kHttpListIssues = {.method = "GET", .path = "/projects/{id}/issues",
    .rows = {kBindListIssues, 9}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetIssueParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetIssueParams, id), Kind::kString, 1},
    {"iid", "Number of the issue or merge request inside of its project.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetIssueParams, iid), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetIssueParams = {"GetIssueParams", {kFieldsGetIssueParams, 2},
    sizeof(c::GetIssueParams), false};
static_assert(__is_same(decltype(c::GetIssueParams::id), String));
static_assert(__is_same(decltype(c::GetIssueParams::iid), long long));
constexpr BindRow kBindGetIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "iid"},
};
constexpr HttpBinding kHttpGetIssue = {.method = "GET", .path = "/projects/{id}/issues/{iid}",
    .rows = {kBindGetIssue, 2}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 100000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 20};
constexpr Limits kLimits7 = {.has = 1, .minimum = 0};
constexpr TypeRow kType7 = {Kind::kInteger, false, {}, &kLimits7};
constexpr Limits kLimits8 = {.format = "date"};
constexpr FieldRow kFieldsCreateIssueParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, id), Kind::kString, 1},
    {"title", "Title of the issue or merge request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, title), Kind::kString, 1},
    {"description", "Text in Markdown.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateIssueParams, description), Kind::kString, 0},
    {"labels", "Names of labels, separated by commas.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateIssueParams, labels), Kind::kString, 0},
    {"assignee_ids", "Ids of the persons it is assigned to.", nullptr, &kLimits6,
     {.element = &kType7}, __builtin_offsetof(c::CreateIssueParams, assignee_ids), Kind::kList, 0},
    {"milestone_id", "Id of the milestone; 0 takes it away.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreateIssueParams, milestone_id), Kind::kInteger, 0},
    {"due_date", "Day when it is due.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateIssueParams, due_date), Kind::kString, 0},
    {"confidential", "Whether only members may see it.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateIssueParams, confidential), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateIssueParams = {"CreateIssueParams", {kFieldsCreateIssueParams,
    8}, sizeof(c::CreateIssueParams), false};
static_assert(__is_same(decltype(c::CreateIssueParams::id), String));
static_assert(__is_same(decltype(c::CreateIssueParams::title), String));
static_assert(__is_same(decltype(c::CreateIssueParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::labels), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::assignee_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateIssueParams::milestone_id), Field<long long>));
static_assert(__is_same(decltype(c::CreateIssueParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::confidential), Field<bool>));
constexpr BindRow kBindCreateIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
    {.place = Place::kBody, .field = 2, .wire = "/description"},
    {.place = Place::kBody, .field = 3, .wire = "/labels"},
    {.place = Place::kBody, .field = 4, .wire = "/assignee_ids"},
    {.place = Place::kBody, .field = 5, .wire = "/milestone_id"},
    {.place = Place::kBody, .field = 6, .wire = "/due_date"},
    {.place = Place::kBody, .field = 7, .wire = "/confidential"},
};
constexpr HttpBinding kHttpCreateIssue = {.method = "POST", .path = "/projects/{id}/issues",
    .rows = {kBindCreateIssue, 8}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateIssueParamsStateEvent[] = {"close", "reopen"};
constexpr EnumTable kEnumUpdateIssueParamsStateEvent = {"UpdateIssueParamsStateEvent",
    {kNamesUpdateIssueParamsStateEvent, 2}};
constexpr FieldRow kFieldsUpdateIssueParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateIssueParams, id), Kind::kString, 1},
    {"iid", "Number of the issue or merge request inside of its project.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateIssueParams, iid), Kind::kInteger, 1},
    {"title", "Title of the issue or merge request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateIssueParams, title), Kind::kString, 0},
    {"description", "Text in Markdown.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateIssueParams, description), Kind::kString, 0},
    {"add_labels", "Labels to add, separated by commas.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateIssueParams, add_labels), Kind::kString, 0},
    {"remove_labels", "Labels to take away, separated by commas.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateIssueParams, remove_labels), Kind::kString, 0},
    {"assignee_ids", "Ids of the persons it is assigned to.", nullptr, &kLimits6,
     {.element = &kType7}, __builtin_offsetof(c::UpdateIssueParams, assignee_ids), Kind::kList, 0},
    {"milestone_id", "Id of the milestone; 0 takes it away.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdateIssueParams, milestone_id), Kind::kInteger, 0},
    {"due_date", "Day when it is due.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::UpdateIssueParams, due_date), Kind::kString, 0},
    {"state_event", "Closes or reopens it.", nullptr, nullptr,
     {.names = &kEnumUpdateIssueParamsStateEvent}, __builtin_offsetof(c::UpdateIssueParams,
     state_event), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUpdateIssueParams = {"UpdateIssueParams", {kFieldsUpdateIssueParams,
    10}, sizeof(c::UpdateIssueParams), false};
static_assert(__is_same(decltype(c::UpdateIssueParams::id), String));
static_assert(__is_same(decltype(c::UpdateIssueParams::iid), long long));
static_assert(__is_same(decltype(c::UpdateIssueParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::add_labels), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::remove_labels), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::assignee_ids), Field<List<long long>>));
static_assert(__is_same(decltype(c::UpdateIssueParams::milestone_id), Field<long long>));
static_assert(__is_same(decltype(c::UpdateIssueParams::due_date), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::state_event),
    Field<c::UpdateIssueParamsStateEvent>));
constexpr BindRow kBindUpdateIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "iid"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
    {.place = Place::kBody, .field = 4, .wire = "/add_labels"},
    {.place = Place::kBody, .field = 5, .wire = "/remove_labels"},
    {.place = Place::kBody, .field = 6, .wire = "/assignee_ids"},
    {.place = Place::kBody, .field = 7, .wire = "/milestone_id"},
    {.place = Place::kBody, .field = 8, .wire = "/due_date"},
    {.place = Place::kBody, .field = 9, .wire = "/state_event"},
};
constexpr HttpBinding kHttpUpdateIssue = {.method = "PUT", .path = "/projects/{id}/issues/{iid}",
    .rows = {kBindUpdateIssue, 10}, .body = BodyKind::kJson};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 100000};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddCommentParams, id), Kind::kString, 1},
    {"iid", "Number of the issue or merge request inside of its project.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddCommentParams, iid), Kind::kInteger, 1},
    {"body", "Comment in Markdown.", nullptr, &kLimits9, {}, __builtin_offsetof(c::AddCommentParams,
     body), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 3},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::id), String));
static_assert(__is_same(decltype(c::AddCommentParams::iid), long long));
static_assert(__is_same(decltype(c::AddCommentParams::body), String));
constexpr FieldRow kFieldsNote[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, id), Kind::kInteger, 0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, body), Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectUser}, __builtin_offsetof(c::Note,
     author), Kind::kObject, 0},
    {"system", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, system), Kind::kBoolean,
     0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Note, updated_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectNote = {"Note", {kFieldsNote, 6}, sizeof(c::Note), true};
static_assert(__is_same(decltype(c::Note::id), Field<long long>));
static_assert(__is_same(decltype(c::Note::body), Field<String>));
static_assert(__is_same(decltype(c::Note::author), Field<c::User>));
static_assert(__is_same(decltype(c::Note::system), Field<bool>));
static_assert(__is_same(decltype(c::Note::created_at), Field<String>));
static_assert(__is_same(decltype(c::Note::updated_at), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectNote}};
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "iid"},
    {.place = Place::kBody, .field = 2, .wire = "/body"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST",
    .path = "/projects/{id}/issues/{iid}/notes", .rows = {kBindAddComment, 3},
    .body = BodyKind::kJson};
constexpr const char* kNamesListMergeRequestsParamsMrState[] = {"opened", "closed", "locked",
    "merged", "all"};
constexpr EnumTable kEnumListMergeRequestsParamsMrState = {"ListMergeRequestsParamsMrState",
    {kNamesListMergeRequestsParamsMrState, 5}};
constexpr const char* kNamesListMergeRequestsParamsOrderBy[] = {"created_at", "updated_at"};
constexpr EnumTable kEnumListMergeRequestsParamsOrderBy = {"ListMergeRequestsParamsOrderBy",
    {kNamesListMergeRequestsParamsOrderBy, 2}};
constexpr const char* kNamesListMergeRequestsParamsSort[] = {"asc", "desc"};
constexpr EnumTable kEnumListMergeRequestsParamsSort = {"ListMergeRequestsParamsSort",
    {kNamesListMergeRequestsParamsSort, 2}};
constexpr FieldRow kFieldsListMergeRequestsParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListMergeRequestsParams, id), Kind::kString, 1},
    {"search", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListMergeRequestsParams, search), Kind::kString, 0},
    {"mr_state", "Only merge requests in this state.", nullptr, nullptr,
     {.names = &kEnumListMergeRequestsParamsMrState}, __builtin_offsetof(c::ListMergeRequestsParams,
     mr_state), Kind::kEnum, 0},
    {"labels", "Names of labels, separated by commas.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListMergeRequestsParams, labels), Kind::kString, 0},
    {"author_username", "User name of the author.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListMergeRequestsParams, author_username), Kind::kString, 0},
    {"source_branch", "Branch with the changes.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListMergeRequestsParams, source_branch), Kind::kString, 0},
    {"target_branch", "Branch that the changes go into.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListMergeRequestsParams, target_branch), Kind::kString, 0},
    {"order_by", "What to sort by.", nullptr, nullptr,
     {.names = &kEnumListMergeRequestsParamsOrderBy}, __builtin_offsetof(c::ListMergeRequestsParams,
     order_by), Kind::kEnum, 0},
    {"sort", "Direction of the order.", nullptr, nullptr,
     {.names = &kEnumListMergeRequestsParamsSort}, __builtin_offsetof(c::ListMergeRequestsParams,
     sort), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListMergeRequestsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMergeRequestsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListMergeRequestsParams = {"ListMergeRequestsParams",
    {kFieldsListMergeRequestsParams, 11}, sizeof(c::ListMergeRequestsParams), false};
static_assert(__is_same(decltype(c::ListMergeRequestsParams::id), String));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::mr_state),
    Field<c::ListMergeRequestsParamsMrState>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::labels), Field<String>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::author_username), Field<String>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::source_branch), Field<String>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::target_branch), Field<String>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::order_by),
    Field<c::ListMergeRequestsParamsOrderBy>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::sort),
    Field<c::ListMergeRequestsParamsSort>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListMergeRequestsParams::next_page), Field<String>));
constexpr FieldRow kFieldsMergeRequest[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, id), Kind::kInteger,
     0},
    {"iid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, iid), Kind::kInteger,
     0},
    {"project_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, project_id),
     Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, title),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, description),
     Kind::kString, 2},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, state),
     Kind::kString, 0},
    {"draft", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, draft),
     Kind::kBoolean, 0},
    {"source_branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest,
     source_branch), Kind::kString, 0},
    {"target_branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest,
     target_branch), Kind::kString, 0},
    {"sha", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, sha), Kind::kString,
     2},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectUser},
     __builtin_offsetof(c::MergeRequest, author), Kind::kObject, 0},
    {"assignees", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::MergeRequest, assignees), Kind::kList, 0},
    {"reviewers", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::MergeRequest, reviewers), Kind::kList, 0},
    {"labels", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::MergeRequest,
     labels), Kind::kList, 0},
    {"detailed_merge_status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest,
     detailed_merge_status), Kind::kString, 0},
    {"has_conflicts", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest,
     has_conflicts), Kind::kBoolean, 0},
    {"user_notes_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest,
     user_notes_count), Kind::kInteger, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, updated_at),
     Kind::kString, 0},
    {"merged_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, merged_at),
     Kind::kString, 2},
    {"closed_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, closed_at),
     Kind::kString, 2},
    {"web_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MergeRequest, web_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMergeRequest = {"MergeRequest", {kFieldsMergeRequest, 22},
    sizeof(c::MergeRequest), true};
static_assert(__is_same(decltype(c::MergeRequest::id), Field<long long>));
static_assert(__is_same(decltype(c::MergeRequest::iid), Field<long long>));
static_assert(__is_same(decltype(c::MergeRequest::project_id), Field<long long>));
static_assert(__is_same(decltype(c::MergeRequest::title), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::description), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::state), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::draft), Field<bool>));
static_assert(__is_same(decltype(c::MergeRequest::source_branch), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::target_branch), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::sha), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::author), Field<c::User>));
static_assert(__is_same(decltype(c::MergeRequest::assignees), Field<List<c::User>>));
static_assert(__is_same(decltype(c::MergeRequest::reviewers), Field<List<c::User>>));
static_assert(__is_same(decltype(c::MergeRequest::labels), Field<List<String>>));
static_assert(__is_same(decltype(c::MergeRequest::detailed_merge_status), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::has_conflicts), Field<bool>));
static_assert(__is_same(decltype(c::MergeRequest::user_notes_count), Field<long long>));
static_assert(__is_same(decltype(c::MergeRequest::created_at), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::updated_at), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::merged_at), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::closed_at), Field<String>));
static_assert(__is_same(decltype(c::MergeRequest::web_url), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectMergeRequest}};
constexpr FieldRow kFieldsListMergeRequestsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListMergeRequestsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListMergeRequestsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListMergeRequestsResult = {"ListMergeRequestsResult",
    {kFieldsListMergeRequestsResult, 2}, sizeof(c::ListMergeRequestsResult), true};
static_assert(__is_same(decltype(c::ListMergeRequestsResult::items), List<c::MergeRequest>));
static_assert(__is_same(decltype(c::ListMergeRequestsResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListMergeRequestsResult}};
constexpr BindRow kBindListMergeRequests[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 1, .wire = "search"},
    {.place = Place::kQuery, .field = 2, .wire = "state"},
    {.place = Place::kQuery, .field = 3, .wire = "labels"},
    {.place = Place::kQuery, .field = 4, .wire = "author_username"},
    {.place = Place::kQuery, .field = 5, .wire = "source_branch"},
    {.place = Place::kQuery, .field = 6, .wire = "target_branch"},
    {.place = Place::kQuery, .field = 7, .wire = "order_by"},
    {.place = Place::kQuery, .field = 8, .wire = "sort"},
};
constexpr HttpBinding kHttpListMergeRequests = {.method = "GET",
    .path = "/projects/{id}/merge_requests", .rows = {kBindListMergeRequests, 9},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsGetMergeRequestParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetMergeRequestParams, id), Kind::kString, 1},
    {"iid", "Number of the issue or merge request inside of its project.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetMergeRequestParams, iid), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetMergeRequestParams = {"GetMergeRequestParams",
    {kFieldsGetMergeRequestParams, 2}, sizeof(c::GetMergeRequestParams), false};
static_assert(__is_same(decltype(c::GetMergeRequestParams::id), String));
static_assert(__is_same(decltype(c::GetMergeRequestParams::iid), long long));
constexpr BindRow kBindGetMergeRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "iid"},
};
constexpr HttpBinding kHttpGetMergeRequest = {.method = "GET",
    .path = "/projects/{id}/merge_requests/{iid}", .rows = {kBindGetMergeRequest, 2}};
constexpr FieldRow kFieldsCreateMergeRequestParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateMergeRequestParams, id), Kind::kString, 1},
    {"source_branch", "Branch with the changes.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateMergeRequestParams, source_branch), Kind::kString, 1},
    {"target_branch", "Branch that the changes go into.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateMergeRequestParams, target_branch), Kind::kString, 1},
    {"title", "Title of the issue or merge request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateMergeRequestParams, title), Kind::kString, 1},
    {"description", "Text in Markdown.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateMergeRequestParams, description), Kind::kString, 0},
    {"labels", "Names of labels, separated by commas.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateMergeRequestParams, labels), Kind::kString, 0},
    {"assignee_ids", "Ids of the persons it is assigned to.", nullptr, &kLimits6,
     {.element = &kType7}, __builtin_offsetof(c::CreateMergeRequestParams, assignee_ids),
     Kind::kList, 0},
    {"remove_source_branch", "Whether to delete the source branch after the merge.", nullptr,
     nullptr, {}, __builtin_offsetof(c::CreateMergeRequestParams, remove_source_branch),
     Kind::kBoolean, 0},
    {"squash", "Whether to make one commit of all.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateMergeRequestParams, squash), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateMergeRequestParams = {"CreateMergeRequestParams",
    {kFieldsCreateMergeRequestParams, 9}, sizeof(c::CreateMergeRequestParams), false};
static_assert(__is_same(decltype(c::CreateMergeRequestParams::id), String));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::source_branch), String));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::target_branch), String));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::title), String));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::labels), Field<String>));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::assignee_ids),
    Field<List<long long>>));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::remove_source_branch), Field<bool>));
static_assert(__is_same(decltype(c::CreateMergeRequestParams::squash), Field<bool>));
constexpr BindRow kBindCreateMergeRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/source_branch"},
    {.place = Place::kBody, .field = 2, .wire = "/target_branch"},
    {.place = Place::kBody, .field = 3, .wire = "/title"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
    {.place = Place::kBody, .field = 5, .wire = "/labels"},
    {.place = Place::kBody, .field = 6, .wire = "/assignee_ids"},
    {.place = Place::kBody, .field = 7, .wire = "/remove_source_branch"},
    {.place = Place::kBody, .field = 8, .wire = "/squash"},
};
constexpr HttpBinding kHttpCreateMergeRequest = {.method = "POST",
    .path = "/projects/{id}/merge_requests", .rows = {kBindCreateMergeRequest, 9},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsAddMergeRequestCommentParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddMergeRequestCommentParams, id), Kind::kString, 1},
    {"iid", "Number of the issue or merge request inside of its project.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddMergeRequestCommentParams, iid), Kind::kInteger, 1},
    {"body", "Comment in Markdown.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::AddMergeRequestCommentParams, body), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddMergeRequestCommentParams = {"AddMergeRequestCommentParams",
    {kFieldsAddMergeRequestCommentParams, 3}, sizeof(c::AddMergeRequestCommentParams), false};
static_assert(__is_same(decltype(c::AddMergeRequestCommentParams::id), String));
static_assert(__is_same(decltype(c::AddMergeRequestCommentParams::iid), long long));
static_assert(__is_same(decltype(c::AddMergeRequestCommentParams::body), String));
constexpr BindRow kBindAddMergeRequestComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "iid"},
    {.place = Place::kBody, .field = 2, .wire = "/body"},
};
constexpr HttpBinding kHttpAddMergeRequestComment = {.method = "POST",
    .path = "/projects/{id}/merge_requests/{iid}/notes", .rows = {kBindAddMergeRequestComment, 3},
    .body = BodyKind::kJson};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 64};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 5000};
constexpr FieldRow kFieldsMergeMergeRequestParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::MergeMergeRequestParams, id), Kind::kString, 1},
    {"iid", "Number of the issue or merge request inside of its project.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::MergeMergeRequestParams, iid), Kind::kInteger, 1},
    {"sha", "Head commit that must be the last one of the source branch, so that "
     "nothing unseen is merged.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::MergeMergeRequestParams, sha), Kind::kString, 0},
    {"squash", "Whether to make one commit of all.", nullptr, nullptr, {},
     __builtin_offsetof(c::MergeMergeRequestParams, squash), Kind::kBoolean, 0},
    {"merge_commit_message", "Message of the merge commit.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::MergeMergeRequestParams, merge_commit_message), Kind::kString, 0},
    {"remove_source_branch", "Whether to delete the source branch after the merge.", nullptr,
     nullptr, {}, __builtin_offsetof(c::MergeMergeRequestParams, remove_source_branch),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectMergeMergeRequestParams = {"MergeMergeRequestParams",
    {kFieldsMergeMergeRequestParams, 6}, sizeof(c::MergeMergeRequestParams), false};
static_assert(__is_same(decltype(c::MergeMergeRequestParams::id), String));
static_assert(__is_same(decltype(c::MergeMergeRequestParams::iid), long long));
static_assert(__is_same(decltype(c::MergeMergeRequestParams::sha), Field<String>));
static_assert(__is_same(decltype(c::MergeMergeRequestParams::squash), Field<bool>));
static_assert(__is_same(decltype(c::MergeMergeRequestParams::merge_commit_message), Field<String>));
static_assert(__is_same(decltype(c::MergeMergeRequestParams::remove_source_branch), Field<bool>));
constexpr BindRow kBindMergeMergeRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "iid"},
    {.place = Place::kBody, .field = 2, .wire = "/sha"},
    {.place = Place::kBody, .field = 3, .wire = "/squash"},
    {.place = Place::kBody, .field = 4, .wire = "/merge_commit_message"},
    {.place = Place::kBody, .field = 5, .wire = "/should_remove_source_branch"},
};
constexpr HttpBinding kHttpMergeMergeRequest = {.method = "PUT",
    .path = "/projects/{id}/merge_requests/{iid}/merge", .rows = {kBindMergeMergeRequest, 6},
    .body = BodyKind::kJson};
constexpr const char* kNamesListPipelinesParamsStatus[] = {"created", "waiting_for_resource",
    "preparing", "pending", "running", "success", "failed", "canceled", "skipped", "manual",
    "scheduled"};
constexpr EnumTable kEnumListPipelinesParamsStatus = {"ListPipelinesParamsStatus",
    {kNamesListPipelinesParamsStatus, 11}};
constexpr FieldRow kFieldsListPipelinesParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListPipelinesParams, id), Kind::kString, 1},
    {"status", "Only pipelines in this state.", nullptr, nullptr,
     {.names = &kEnumListPipelinesParamsStatus}, __builtin_offsetof(c::ListPipelinesParams, status),
     Kind::kEnum, 0},
    {"ref", "Branch, tag or commit.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListPipelinesParams, ref), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListPipelinesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPipelinesParams = {"ListPipelinesParams",
    {kFieldsListPipelinesParams, 5}, sizeof(c::ListPipelinesParams), false};
static_assert(__is_same(decltype(c::ListPipelinesParams::id), String));
static_assert(__is_same(decltype(c::ListPipelinesParams::status),
    Field<c::ListPipelinesParamsStatus>));
static_assert(__is_same(decltype(c::ListPipelinesParams::ref), Field<String>));
static_assert(__is_same(decltype(c::ListPipelinesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPipelinesParams::next_page), Field<String>));
constexpr FieldRow kFieldsPipeline[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, id), Kind::kInteger, 0},
    {"iid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, iid), Kind::kInteger, 0},
    {"project_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, project_id),
     Kind::kInteger, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, status),
     Kind::kString, 0},
    {"source", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, source),
     Kind::kString, 0},
    {"ref", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, ref), Kind::kString, 0},
    {"sha", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, sha), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, updated_at),
     Kind::kString, 0},
    {"web_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, web_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPipeline = {"Pipeline", {kFieldsPipeline, 10}, sizeof(c::Pipeline),
    true};
static_assert(__is_same(decltype(c::Pipeline::id), Field<long long>));
static_assert(__is_same(decltype(c::Pipeline::iid), Field<long long>));
static_assert(__is_same(decltype(c::Pipeline::project_id), Field<long long>));
static_assert(__is_same(decltype(c::Pipeline::status), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::source), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::ref), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::sha), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::created_at), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::web_url), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectPipeline}};
constexpr FieldRow kFieldsListPipelinesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ListPipelinesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPipelinesResult = {"ListPipelinesResult",
    {kFieldsListPipelinesResult, 2}, sizeof(c::ListPipelinesResult), true};
static_assert(__is_same(decltype(c::ListPipelinesResult::items), List<c::Pipeline>));
static_assert(__is_same(decltype(c::ListPipelinesResult::next_page), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectListPipelinesResult}};
constexpr BindRow kBindListPipelines[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 1, .wire = "status"},
    {.place = Place::kQuery, .field = 2, .wire = "ref"},
};
constexpr HttpBinding kHttpListPipelines = {.method = "GET", .path = "/projects/{id}/pipelines",
    .rows = {kBindListPipelines, 3}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListJobsParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListJobsParams, id), Kind::kString, 1},
    {"pipeline_id", "Id of the pipeline.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListJobsParams, pipeline_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListJobsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListJobsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListJobsParams = {"ListJobsParams", {kFieldsListJobsParams, 4},
    sizeof(c::ListJobsParams), false};
static_assert(__is_same(decltype(c::ListJobsParams::id), String));
static_assert(__is_same(decltype(c::ListJobsParams::pipeline_id), long long));
static_assert(__is_same(decltype(c::ListJobsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListJobsParams::next_page), Field<String>));
constexpr FieldRow kFieldsJob[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, name), Kind::kString, 0},
    {"stage", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, stage), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, status), Kind::kString, 0},
    {"failure_reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, failure_reason),
     Kind::kString, 0},
    {"duration", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, duration), Kind::kNumber,
     2},
    {"started_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, started_at),
     Kind::kString, 2},
    {"finished_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, finished_at),
     Kind::kString, 2},
    {"allow_failure", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, allow_failure),
     Kind::kBoolean, 0},
    {"web_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, web_url), Kind::kString,
     0},
};
constexpr ObjectTable kObjectJob = {"Job", {kFieldsJob, 10}, sizeof(c::Job), true};
static_assert(__is_same(decltype(c::Job::id), Field<long long>));
static_assert(__is_same(decltype(c::Job::name), Field<String>));
static_assert(__is_same(decltype(c::Job::stage), Field<String>));
static_assert(__is_same(decltype(c::Job::status), Field<String>));
static_assert(__is_same(decltype(c::Job::failure_reason), Field<String>));
static_assert(__is_same(decltype(c::Job::duration), Field<double>));
static_assert(__is_same(decltype(c::Job::started_at), Field<String>));
static_assert(__is_same(decltype(c::Job::finished_at), Field<String>));
static_assert(__is_same(decltype(c::Job::allow_failure), Field<bool>));
static_assert(__is_same(decltype(c::Job::web_url), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectJob}};
constexpr FieldRow kFieldsListJobsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListJobsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListJobsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListJobsResult = {"ListJobsResult", {kFieldsListJobsResult, 2},
    sizeof(c::ListJobsResult), true};
static_assert(__is_same(decltype(c::ListJobsResult::items), List<c::Job>));
static_assert(__is_same(decltype(c::ListJobsResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListJobsResult}};
constexpr BindRow kBindListJobs[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "pipeline_id"},
};
constexpr HttpBinding kHttpListJobs = {.method = "GET",
    .path = "/projects/{id}/pipelines/{pipeline_id}/jobs", .rows = {kBindListJobs, 2},
    .pagination = &kPagination1};
constexpr Limits kLimits12 = {.has = 64, .max_size = 50};
constexpr Limits kLimits13 = {.has = 64, .max_size = 10000};
constexpr FieldRow kFieldsRunPipelineParamsVariablesItem[] = {
    {"key", "Name.", nullptr, &kLimits3, {}, __builtin_offsetof(c::RunPipelineParamsVariablesItem,
     key), Kind::kString, 1},
    {"value", "Value.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::RunPipelineParamsVariablesItem, value), Kind::kString, 1},
};
constexpr ObjectTable kObjectRunPipelineParamsVariablesItem = {"RunPipelineParamsVariablesItem",
    {kFieldsRunPipelineParamsVariablesItem, 2}, sizeof(c::RunPipelineParamsVariablesItem), true};
static_assert(__is_same(decltype(c::RunPipelineParamsVariablesItem::key), String));
static_assert(__is_same(decltype(c::RunPipelineParamsVariablesItem::value), String));
constexpr TypeRow kType15 = {Kind::kObject, false,
    {.object = &kObjectRunPipelineParamsVariablesItem}};
constexpr FieldRow kFieldsRunPipelineParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RunPipelineParams, id), Kind::kString, 1},
    {"ref", "Branch, tag or commit.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RunPipelineParams, ref), Kind::kString, 1},
    {"variables", "Variables of the pipeline.", nullptr, &kLimits12, {.element = &kType15},
     __builtin_offsetof(c::RunPipelineParams, variables), Kind::kList, 0},
};
constexpr ObjectTable kObjectRunPipelineParams = {"RunPipelineParams", {kFieldsRunPipelineParams,
    3}, sizeof(c::RunPipelineParams), false};
static_assert(__is_same(decltype(c::RunPipelineParams::id), String));
static_assert(__is_same(decltype(c::RunPipelineParams::ref), String));
static_assert(__is_same(decltype(c::RunPipelineParams::variables),
    Field<List<c::RunPipelineParamsVariablesItem>>));
constexpr BindRow kBindRunPipeline[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = "/ref"},
    {.place = Place::kBody, .field = 2, .wire = "/variables"},
};
constexpr HttpBinding kHttpRunPipeline = {.method = "POST", .path = "/projects/{id}/pipeline",
    .rows = {kBindRunPipeline, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsRetryPipelineParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::RetryPipelineParams, id), Kind::kString, 1},
    {"pipeline_id", "Id of the pipeline.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RetryPipelineParams, pipeline_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectRetryPipelineParams = {"RetryPipelineParams",
    {kFieldsRetryPipelineParams, 2}, sizeof(c::RetryPipelineParams), false};
static_assert(__is_same(decltype(c::RetryPipelineParams::id), String));
static_assert(__is_same(decltype(c::RetryPipelineParams::pipeline_id), long long));
constexpr BindRow kBindRetryPipeline[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "pipeline_id"},
};
constexpr HttpBinding kHttpRetryPipeline = {.method = "POST",
    .path = "/projects/{id}/pipelines/{pipeline_id}/retry", .rows = {kBindRetryPipeline, 2}};
constexpr FieldRow kFieldsListBranchesParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListBranchesParams, id), Kind::kString, 1},
    {"search", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBranchesParams, search), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListBranchesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBranchesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBranchesParams = {"ListBranchesParams", {kFieldsListBranchesParams,
    4}, sizeof(c::ListBranchesParams), false};
static_assert(__is_same(decltype(c::ListBranchesParams::id), String));
static_assert(__is_same(decltype(c::ListBranchesParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListBranchesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBranchesParams::next_page), Field<String>));
constexpr FieldRow kFieldsBranchCommit[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BranchCommit, id), Kind::kString,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BranchCommit, title),
     Kind::kString, 0},
    {"author_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BranchCommit, author_name),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::BranchCommit, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBranchCommit = {"BranchCommit", {kFieldsBranchCommit, 4},
    sizeof(c::BranchCommit), true};
static_assert(__is_same(decltype(c::BranchCommit::id), Field<String>));
static_assert(__is_same(decltype(c::BranchCommit::title), Field<String>));
static_assert(__is_same(decltype(c::BranchCommit::author_name), Field<String>));
static_assert(__is_same(decltype(c::BranchCommit::created_at), Field<String>));
constexpr FieldRow kFieldsBranch[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Branch, name), Kind::kString, 0},
    {"default", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Branch, default_),
     Kind::kBoolean, 0},
    {"merged", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Branch, merged), Kind::kBoolean,
     0},
    {"protected", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Branch, protected_),
     Kind::kBoolean, 0},
    {"web_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Branch, web_url),
     Kind::kString, 0},
    {"commit", nullptr, nullptr, nullptr, {.object = &kObjectBranchCommit},
     __builtin_offsetof(c::Branch, commit), Kind::kObject, 0},
};
constexpr ObjectTable kObjectBranch = {"Branch", {kFieldsBranch, 6}, sizeof(c::Branch), true};
static_assert(__is_same(decltype(c::Branch::name), Field<String>));
static_assert(__is_same(decltype(c::Branch::default_), Field<bool>));
static_assert(__is_same(decltype(c::Branch::merged), Field<bool>));
static_assert(__is_same(decltype(c::Branch::protected_), Field<bool>));
static_assert(__is_same(decltype(c::Branch::web_url), Field<String>));
static_assert(__is_same(decltype(c::Branch::commit), Field<c::BranchCommit>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectBranch}};
constexpr FieldRow kFieldsListBranchesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListBranchesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBranchesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBranchesResult = {"ListBranchesResult", {kFieldsListBranchesResult,
    2}, sizeof(c::ListBranchesResult), true};
static_assert(__is_same(decltype(c::ListBranchesResult::items), List<c::Branch>));
static_assert(__is_same(decltype(c::ListBranchesResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListBranchesResult}};
constexpr BindRow kBindListBranches[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 1, .wire = "search"},
};
constexpr HttpBinding kHttpListBranches = {.method = "GET",
    .path = "/projects/{id}/repository/branches", .rows = {kBindListBranches, 2},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsListFilesParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListFilesParams, id), Kind::kString, 1},
    {"path", "Path of a folder in the repository.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListFilesParams, path), Kind::kString, 0},
    {"ref", "Branch, tag or commit.", nullptr, &kLimits3, {}, __builtin_offsetof(c::ListFilesParams,
     ref), Kind::kString, 0},
    {"recursive", "Whether to go down into folders.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesParams, recursive), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListFilesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFilesParams = {"ListFilesParams", {kFieldsListFilesParams, 6},
    sizeof(c::ListFilesParams), false};
static_assert(__is_same(decltype(c::ListFilesParams::id), String));
static_assert(__is_same(decltype(c::ListFilesParams::path), Field<String>));
static_assert(__is_same(decltype(c::ListFilesParams::ref), Field<String>));
static_assert(__is_same(decltype(c::ListFilesParams::recursive), Field<bool>));
static_assert(__is_same(decltype(c::ListFilesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFilesParams::next_page), Field<String>));
constexpr FieldRow kFieldsEntry_[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, name), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, type), Kind::kString, 0},
    {"path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Entry_, path), Kind::kString, 0},
};
constexpr ObjectTable kObjectEntry_ = {"Entry_", {kFieldsEntry_, 4}, sizeof(c::Entry_), true};
static_assert(__is_same(decltype(c::Entry_::id), Field<String>));
static_assert(__is_same(decltype(c::Entry_::name), Field<String>));
static_assert(__is_same(decltype(c::Entry_::type), Field<String>));
static_assert(__is_same(decltype(c::Entry_::path), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectEntry_}};
constexpr FieldRow kFieldsListFilesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType18},
     __builtin_offsetof(c::ListFilesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFilesResult = {"ListFilesResult", {kFieldsListFilesResult, 2},
    sizeof(c::ListFilesResult), true};
static_assert(__is_same(decltype(c::ListFilesResult::items), List<c::Entry_>));
static_assert(__is_same(decltype(c::ListFilesResult::next_page), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListFilesResult}};
constexpr BindRow kBindListFiles[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .field = 1, .wire = "path"},
    {.place = Place::kQuery, .field = 2, .wire = "ref"},
    {.place = Place::kQuery, .field = 3, .wire = "recursive"},
};
constexpr HttpBinding kHttpListFiles = {.method = "GET", .path = "/projects/{id}/repository/tree",
    .rows = {kBindListFiles, 4}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetFileParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetFileParams, id), Kind::kString, 1},
    {"file_path", "Path of a file in the repository.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetFileParams, file_path), Kind::kString, 1},
    {"ref", "Branch, tag or commit.", nullptr, &kLimits3, {}, __builtin_offsetof(c::GetFileParams,
     ref), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetFileParams = {"GetFileParams", {kFieldsGetFileParams, 3},
    sizeof(c::GetFileParams), false};
static_assert(__is_same(decltype(c::GetFileParams::id), String));
static_assert(__is_same(decltype(c::GetFileParams::file_path), String));
static_assert(__is_same(decltype(c::GetFileParams::ref), String));
constexpr FieldRow kFieldsFile[] = {
    {"file_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, file_name),
     Kind::kString, 0},
    {"file_path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, file_path),
     Kind::kString, 0},
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, size), Kind::kInteger, 0},
    {"encoding", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, encoding),
     Kind::kString, 0},
    {"content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, content), Kind::kString,
     0},
    {"ref", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, ref), Kind::kString, 0},
    {"blob_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, blob_id), Kind::kString,
     0},
    {"last_commit_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, last_commit_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectFile = {"File", {kFieldsFile, 8}, sizeof(c::File), true};
static_assert(__is_same(decltype(c::File::file_name), Field<String>));
static_assert(__is_same(decltype(c::File::file_path), Field<String>));
static_assert(__is_same(decltype(c::File::size), Field<long long>));
static_assert(__is_same(decltype(c::File::encoding), Field<String>));
static_assert(__is_same(decltype(c::File::content), Field<String>));
static_assert(__is_same(decltype(c::File::ref), Field<String>));
static_assert(__is_same(decltype(c::File::blob_id), Field<String>));
static_assert(__is_same(decltype(c::File::last_commit_id), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectFile}};
constexpr BindRow kBindGetFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "file_path"},
    {.place = Place::kQuery, .field = 2, .wire = "ref"},
};
constexpr HttpBinding kHttpGetFile = {.method = "GET",
    .path = "/projects/{id}/repository/files/{file_path}", .rows = {kBindGetFile, 3}};
constexpr Limits kLimits14 = {.has = 64, .max_size = 1000000};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr FieldRow kFieldsUpdateFileParams[] = {
    {"id", "Project: its number, or its path such as group/project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateFileParams, id), Kind::kString, 1},
    {"file_path", "Path of a file in the repository.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateFileParams, file_path), Kind::kString, 1},
    {"branch", "Branch to commit to.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateFileParams, branch), Kind::kString, 1},
    {"content", "New text of the file.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateFileParams, content), Kind::kString, 1},
    {"commit_message", "Message of the commit.", nullptr, &kLimits15, {},
     __builtin_offsetof(c::UpdateFileParams, commit_message), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdateFileParams = {"UpdateFileParams", {kFieldsUpdateFileParams, 5},
    sizeof(c::UpdateFileParams), false};
static_assert(__is_same(decltype(c::UpdateFileParams::id), String));
static_assert(__is_same(decltype(c::UpdateFileParams::file_path), String));
static_assert(__is_same(decltype(c::UpdateFileParams::branch), String));
static_assert(__is_same(decltype(c::UpdateFileParams::content), String));
static_assert(__is_same(decltype(c::UpdateFileParams::commit_message), String));
constexpr FieldRow kFieldsUpdateFileResult[] = {
    {"file_path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdateFileResult, file_path),
     Kind::kString, 0},
    {"branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::UpdateFileResult, branch),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateFileResult = {"UpdateFileResult", {kFieldsUpdateFileResult, 2},
    sizeof(c::UpdateFileResult), true};
static_assert(__is_same(decltype(c::UpdateFileResult::file_path), Field<String>));
static_assert(__is_same(decltype(c::UpdateFileResult::branch), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectUpdateFileResult}};
constexpr BindRow kBindUpdateFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kPath, .field = 1, .wire = "file_path"},
    {.place = Place::kBody, .field = 2, .wire = "/branch"},
    {.place = Place::kBody, .field = 3, .wire = "/content"},
    {.place = Place::kBody, .field = 4, .wire = "/commit_message"},
};
constexpr HttpBinding kHttpUpdateFile = {.method = "PUT",
    .path = "/projects/{id}/repository/files/{file_path}", .rows = {kBindUpdateFile, 5},
    .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_projects", .title = "List projects",
     .description = "Projects by name, last used first.", .effect = Effect::kRead,
     .params = &kObjectListProjectsParams, .result = &kType3, .http = &kHttpListProjects,
     .tool_name = "gitlab_list_projects"},
    {.name = "get_project", .title = "Read a project", .description = "One project.",
     .effect = Effect::kRead, .params = &kObjectGetProjectParams, .result = &kType2,
     .http = &kHttpGetProject, .tool_name = "gitlab_get_project"},
    {.name = "list_issues", .title = "List issues", .description = "Issues of a project.",
     .effect = Effect::kRead, .params = &kObjectListIssuesParams, .result = &kType6,
     .http = &kHttpListIssues, .tool_name = "gitlab_list_issues"},
    {.name = "get_issue", .title = "Read an issue", .description = "One issue by its number.",
     .effect = Effect::kRead, .params = &kObjectGetIssueParams, .result = &kType5,
     .http = &kHttpGetIssue, .tool_name = "gitlab_get_issue"},
    {.name = "create_issue", .title = "Create an issue",
     .description = "Opens an issue in a project.", .params = &kObjectCreateIssueParams,
     .result = &kType5, .http = &kHttpCreateIssue, .tool_name = "gitlab_create_issue"},
    {.name = "update_issue", .title = "Change an issue",
     .description = "Changes what is given; also closes and reopens.",
     .params = &kObjectUpdateIssueParams, .result = &kType5, .http = &kHttpUpdateIssue,
     .tool_name = "gitlab_update_issue"},
    {.name = "add_comment", .title = "Comment on an issue",
     .description = "Adds a comment to an issue.", .params = &kObjectAddCommentParams,
     .result = &kType8, .http = &kHttpAddComment, .tool_name = "gitlab_add_comment"},
    {.name = "list_merge_requests", .title = "List merge requests",
     .description = "Merge requests of a project.", .effect = Effect::kRead,
     .params = &kObjectListMergeRequestsParams, .result = &kType10, .http = &kHttpListMergeRequests,
     .tool_name = "gitlab_list_merge_requests"},
    {.name = "get_merge_request", .title = "Read a merge request",
     .description = "One merge request by its number.", .effect = Effect::kRead,
     .params = &kObjectGetMergeRequestParams, .result = &kType9, .http = &kHttpGetMergeRequest,
     .tool_name = "gitlab_get_merge_request"},
    {.name = "create_merge_request", .title = "Create a merge request",
     .description = "Proposes a branch for merging.", .params = &kObjectCreateMergeRequestParams,
     .result = &kType9, .http = &kHttpCreateMergeRequest,
     .tool_name = "gitlab_create_merge_request"},
    {.name = "add_merge_request_comment", .title = "Comment on a merge request",
     .description = "Adds a comment to a merge request.",
     .params = &kObjectAddMergeRequestCommentParams, .result = &kType8,
     .http = &kHttpAddMergeRequestComment, .tool_name = "gitlab_add_merge_request_comment"},
    {.name = "merge_merge_request", .title = "Merge",
     .description = "Merges a merge request into its target branch.",
     .effect = Effect::kDestructive, .params = &kObjectMergeMergeRequestParams, .result = &kType9,
     .http = &kHttpMergeMergeRequest, .tool_name = "gitlab_merge_merge_request"},
    {.name = "list_pipelines", .title = "List pipelines",
     .description = "Pipelines of a project, newest first.", .effect = Effect::kRead,
     .params = &kObjectListPipelinesParams, .result = &kType12, .http = &kHttpListPipelines,
     .tool_name = "gitlab_list_pipelines"},
    {.name = "list_jobs", .title = "List jobs", .description = "Jobs of a pipeline.",
     .effect = Effect::kRead, .params = &kObjectListJobsParams, .result = &kType14,
     .http = &kHttpListJobs, .tool_name = "gitlab_list_jobs"},
    {.name = "run_pipeline", .title = "Run a pipeline",
     .description = "Starts a pipeline on a branch or tag.", .params = &kObjectRunPipelineParams,
     .result = &kType11, .http = &kHttpRunPipeline, .tool_name = "gitlab_run_pipeline"},
    {.name = "retry_pipeline", .title = "Retry a pipeline",
     .description = "Runs the failed jobs of a pipeline again.",
     .params = &kObjectRetryPipelineParams, .result = &kType11, .http = &kHttpRetryPipeline,
     .tool_name = "gitlab_retry_pipeline"},
    {.name = "list_branches", .title = "List branches", .description = "Branches of a repository.",
     .effect = Effect::kRead, .params = &kObjectListBranchesParams, .result = &kType17,
     .http = &kHttpListBranches, .tool_name = "gitlab_list_branches"},
    {.name = "list_files", .title = "List files",
     .description = "Files and folders of a repository.", .effect = Effect::kRead,
     .params = &kObjectListFilesParams, .result = &kType19, .http = &kHttpListFiles,
     .tool_name = "gitlab_list_files"},
    {.name = "get_file", .title = "Read a file",
     .description = "A file with its content in base64.", .effect = Effect::kRead,
     .params = &kObjectGetFileParams, .result = &kType20, .http = &kHttpGetFile,
     .tool_name = "gitlab_get_file"},
    {.name = "update_file", .title = "Change a file",
     .description = "Commits a new text of a file that is there.",
     .params = &kObjectUpdateFileParams, .result = &kType21, .http = &kHttpUpdateFile,
     .tool_name = "gitlab_update_file"},
};
constexpr const char* kTexts2[] = {"/message", "/message/0", "/message/base/0", "/message/title/0",
    "/message/due_date/0", "/message/source_branch/0", "/error_description", "/error"};
constexpr const char* kTexts3[] = {"/error"};
constexpr NamedText kPairs1[] = {{"insufficient_scope", "Connect GitLab again with the scope api."},
    {"invalid_token", "The token has ended or was taken back; connect GitLab again."}};
constexpr ApiRow kApi = {.base_url = "https://{host}/api/v4", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .errors = {.message = {kTexts2, 8},
    .code = {kTexts3, 1}, .hints = {kPairs1, 2}}, .retry_after = "retry-after",
    .remaining = "ratelimit-remaining", .reset_at = "ratelimit-reset", .reset_format = "epoch",
    .per_minute = 600, .verify_method = "GET", .verify_path = "/user",
    .verify_account = "/username"};
constexpr Limits kLimits16 = {.pattern = "[A-Za-z0-9.-]+(:[0-9]+)?"};
constexpr FieldRow kFieldsConnection[] = {
    {"host", "Host name of your GitLab, without https.", "\"gitlab.com\"", &kLimits16, {}, 0,
     Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "host", .label = "Host", .placeholder = "gitlab.com"},
};
constexpr const char* kTexts4[] = {"{host}"};
constexpr const char* kTexts5[] = {"api", "read_user"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "GitLab",
    .authorization_url = "https://{host}/oauth/authorize",
    .token_url = "https://{host}/oauth/token", .user_info_url = "https://{host}/api/v4/user",
    .revoke_url = "https://{host}/oauth/revoke", .scopes = {kTexts5, 2},
    .client_id_secret = "GITLAB_CLIENT_ID", .client_secret_secret = "GITLAB_CLIENT_SECRET",
    .token_auth_method = "post", .account_pointer = "/username"};
constexpr SecretRow kSecrets[] = {
    {"GITLAB_CLIENT_ID", "Application ID (GitLab, Preferences or Admin, Applications).", true,
     false},
    {"GITLAB_CLIENT_SECRET", "Secret of the same application.", true, false},
    {"GITLAB_WEBHOOK_TOKEN", "Secret token that you choose when you add the webhook; needed for "
     "events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"push", "Commits were pushed."},
    {"tag_push", "A tag was pushed."},
    {"issue", "An issue was opened, changed or closed."},
    {"note", "Somebody commented."},
    {"merge_request", "A merge request was opened, changed, merged or closed."},
    {"pipeline", "A pipeline changed its state."},
    {"build", "A job changed its state."},
    {"deployment", "A deployment began, succeeded or failed."},
    {"release", "A release was made, changed or deleted."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Project or group, Settings, Webhooks: this connector's webhook URL "
     "and your secret token.", .event_type_field = "object_kind", .events = {kEvents0, 9},
     .verify = {.scheme = VerifyScheme::kToken, .secret = "GITLAB_WEBHOOK_TOKEN",
     .algorithm = "sha256", .encoding = "text", .header = "X-Gitlab-Token", .payload = "{body}",
     .secret_encoding = "text"}, .delivery_id = "X-Gitlab-Event-UUID"},
};
constexpr MatcherRow kMatchersIssueCreated[] = {
    {.source = "tool", .action = "create_issue"},
};
constexpr MatcherRow kMatchersIssueUpdated[] = {
    {.source = "tool", .action = "update_issue"},
    {.source = "webhook", .event = "issue"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "tool", .action = "add_merge_request_comment"},
    {.source = "webhook", .event = "note"},
};
constexpr MatcherRow kMatchersPrOpened[] = {
    {.source = "tool", .action = "create_merge_request"},
};
constexpr MatcherRow kMatchersPrMerged[] = {
    {.source = "tool", .action = "merge_merge_request"},
};
constexpr MatcherRow kMatchersPipelineRun[] = {
    {.source = "tool", .action = "run_pipeline"},
};
constexpr MatcherRow kMatchersPipelineRetried[] = {
    {.source = "tool", .action = "retry_pipeline"},
};
constexpr MatcherRow kMatchersFileUpdated[] = {
    {.source = "tool", .action = "update_file"},
    {.source = "webhook", .event = "push"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "issue_created", .display_name = "Issue Created", .matchers = {kMatchersIssueCreated,
     1}},
    {.id = "issue_updated", .display_name = "Issue Updated", .matchers = {kMatchersIssueUpdated,
     2}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     3}},
    {.id = "pr_opened", .display_name = "Pr Opened", .matchers = {kMatchersPrOpened, 1}},
    {.id = "pr_merged", .display_name = "Pr Merged", .matchers = {kMatchersPrMerged, 1}},
    {.id = "pipeline_run", .display_name = "Pipeline Run", .matchers = {kMatchersPipelineRun, 1}},
    {.id = "pipeline_retried", .display_name = "Pipeline Retried",
     .matchers = {kMatchersPipelineRetried, 1}},
    {.id = "file_updated", .display_name = "File Updated", .matchers = {kMatchersFileUpdated, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "gitlab",
    .display_name = "GitLab",
    .description = "Read and write projects, issues, merge requests, pipelines and files "
        "on gitlab.com or your own GitLab.",
    .version = "1.0.0",
    .tags = {kTexts1, 6},
    .tier = Tier::kConnector,
    .tool_name = "gitlab",
    .tool_description = "Reads and writes GitLab. A project is named by its number or its "
        "path such as group/project; issues and merge requests by their number "
        "inside of the project (iid). Show the user what you are about to "
        "write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_projects\",\"get_project\",\"list_issues\",\"get_issue\","
        "\"create_issue\",\"update_issue\",\"add_comment\",\"list_merge_requests\","
        "\"get_merge_request\",\"create_merge_request\",\"add_merge_request_comment\","
        "\"merge_merge_request\",\"list_pipelines\",\"list_jobs\",\"run_pipeline\","
        "\"retry_pipeline\",\"list_branches\",\"list_files\",\"get_file\","
        "\"update_file\"],\"description\":\"What to do.\"},\"id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Project: its "
        "number, or its path such as group/project.\"},\"search\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Words to search "
        "for.\"},\"membership\":{\"type\":\"boolean\",\"default\":true,\"description\":\"Only "
        "projects that the user is a member of.\"},\"owned\":{\"type\":\"boolean\","
        "\"description\":\"Only projects that the user owns.\"},\"archived\":{\"type\":\"boole"
        "an\",\"description\":\"Only archived projects, or none of them.\"},"
        "\"order_by\":{\"type\":\"string\",\"enum\":[\"created_at\",\"updated_at\"],"
        "\"description\":\"What to sort by.\"},\"sort\":{\"type\":\"string\","
        "\"enum\":[\"asc\",\"desc\"],\"description\":\"Direction of the order.\"},"
        "\"state\":{\"type\":\"string\",\"enum\":[\"opened\",\"closed\",\"all\"],"
        "\"description\":\"Only issues in this state.\"},\"mr_state\":{\"type\":\"string\","
        "\"enum\":[\"opened\",\"closed\",\"locked\",\"merged\",\"all\"],\"description\":\"Only"
        " merge requests in this state.\"},\"labels\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1000,\"description\":\"Names of labels,"
        " separated by commas.\"},\"milestone\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Title of a milestone.\"},\"assignee_username\":{\""
        "type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"User "
        "name of the person it is assigned to.\"},\"author_username\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"User name of "
        "the author.\"},\"source_branch\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Branch with the changes.\"},\"target_branch\":{\""
        "type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"Branch "
        "that the changes go into.\"},\"iid\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Number of the issue or merge request inside of "
        "its project.\"},\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Title of the issue or merge request.\"},\"description\":{\"type\":\""
        "string\",\"maxLength\":100000,\"description\":\"Text in Markdown.\"},"
        "\"assignee_ids\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"integer\","
        "\"minimum\":0},\"description\":\"Ids of the persons it is assigned "
        "to.\"},\"milestone_id\":{\"type\":\"integer\",\"minimum\":0,\"description\":\"Id "
        "of the milestone; 0 takes it away.\"},\"due_date\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Day when it is due.\"},\"confidential\":{\"type"
        "\":\"boolean\",\"description\":\"Whether only members may see it.\"},"
        "\"add_labels\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1000,"
        "\"description\":\"Labels to add, separated by commas.\"},\"remove_labels\":{\"type\":"
        "\"string\",\"minLength\":1,\"maxLength\":1000,\"description\":\"Labels "
        "to take away, separated by commas.\"},\"state_event\":{\"type\":\"string\","
        "\"enum\":[\"close\",\"reopen\"],\"description\":\"Closes or reopens "
        "it.\"},\"body\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100000,"
        "\"description\":\"Comment in Markdown.\"},\"remove_source_branch\":{\"type\":\"boolea"
        "n\",\"description\":\"Whether to delete the source branch after the "
        "merge.\"},\"squash\":{\"type\":\"boolean\",\"description\":\"Whether "
        "to make one commit of all.\"},\"merge_commit_message\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":5000,\"description\":\"Message of the "
        "merge commit.\"},\"sha\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64,"
        "\"description\":\"Head commit that must be the last one of the source "
        "branch, so that nothing unseen is merged.\"},\"status\":{\"type\":\"string\","
        "\"enum\":[\"created\",\"waiting_for_resource\",\"preparing\",\"pending\","
        "\"running\",\"success\",\"failed\",\"canceled\",\"skipped\",\"manual\","
        "\"scheduled\"],\"description\":\"Only pipelines in this state.\"},"
        "\"ref\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"Bran"
        "ch, tag or commit.\"},\"variables\":{\"type\":\"array\",\"maxItems\":50,"
        "\"description\":\"Variables of the pipeline.\",\"items\":{\"type\":\"object\","
        "\"properties\":{\"key\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Name.\"},\"value\":{\"type\":\"string\",\"maxLength\":10000,"
        "\"description\":\"Value.\"}},\"required\":[\"key\",\"value\"]}},\"pipeline_id\":{\"ty"
        "pe\":\"integer\",\"minimum\":1,\"description\":\"Id of the pipeline.\"},"
        "\"path\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1000,"
        "\"description\":\"Path of a folder in the repository.\"},\"file_path\":{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":1000,\"description\":\"Path "
        "of a file in the repository.\"},\"recursive\":{\"type\":\"boolean\","
        "\"description\":\"Whether to go down into folders.\"},\"branch\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":255,\"description\":\"Branch to commit "
        "to.\"},\"content\":{\"type\":\"string\",\"maxLength\":1000000,\"description\":\"New "
        "text of the file.\"},\"commit_message\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":2000,\"description\":\"Message of the commit.\"},\"max_items\":{\"descr"
        "iption\":\"Fetch pages until there are this many items; default: "
        "one page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Wher"
        "e to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "gitlab",
    .actions = {kActions, 20},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::gitlab

namespace pie::gitlab {

constinit const ConnectorTable kGitlab = ::pie::detail::tables::gitlab::kConnector;

Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params) {
  return Task<ListProjectsResult>(::pie::ContextAccess::Call(context, kGitlab, 0, &params));
}

Task<Project> GetProject(Context& context, GetProjectParams params) {
  return Task<Project>(::pie::ContextAccess::Call(context, kGitlab, 1, &params));
}

Task<ListIssuesResult> ListIssues(Context& context, ListIssuesParams params) {
  return Task<ListIssuesResult>(::pie::ContextAccess::Call(context, kGitlab, 2, &params));
}

Task<Issue> GetIssue(Context& context, GetIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kGitlab, 3, &params));
}

Task<Issue> CreateIssue(Context& context, CreateIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kGitlab, 4, &params));
}

Task<Issue> UpdateIssue(Context& context, UpdateIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kGitlab, 5, &params));
}

Task<Note> AddComment(Context& context, AddCommentParams params) {
  return Task<Note>(::pie::ContextAccess::Call(context, kGitlab, 6, &params));
}

Task<ListMergeRequestsResult> ListMergeRequests(Context& context, ListMergeRequestsParams params) {
  return Task<ListMergeRequestsResult>(::pie::ContextAccess::Call(context, kGitlab, 7, &params));
}

Task<MergeRequest> GetMergeRequest(Context& context, GetMergeRequestParams params) {
  return Task<MergeRequest>(::pie::ContextAccess::Call(context, kGitlab, 8, &params));
}

Task<MergeRequest> CreateMergeRequest(Context& context, CreateMergeRequestParams params) {
  return Task<MergeRequest>(::pie::ContextAccess::Call(context, kGitlab, 9, &params));
}

Task<Note> AddMergeRequestComment(Context& context, AddMergeRequestCommentParams params) {
  return Task<Note>(::pie::ContextAccess::Call(context, kGitlab, 10, &params));
}

Task<MergeRequest> MergeMergeRequest(Context& context, MergeMergeRequestParams params) {
  return Task<MergeRequest>(::pie::ContextAccess::Call(context, kGitlab, 11, &params));
}

Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params) {
  return Task<ListPipelinesResult>(::pie::ContextAccess::Call(context, kGitlab, 12, &params));
}

Task<ListJobsResult> ListJobs(Context& context, ListJobsParams params) {
  return Task<ListJobsResult>(::pie::ContextAccess::Call(context, kGitlab, 13, &params));
}

Task<Pipeline> RunPipeline(Context& context, RunPipelineParams params) {
  return Task<Pipeline>(::pie::ContextAccess::Call(context, kGitlab, 14, &params));
}

Task<Pipeline> RetryPipeline(Context& context, RetryPipelineParams params) {
  return Task<Pipeline>(::pie::ContextAccess::Call(context, kGitlab, 15, &params));
}

Task<ListBranchesResult> ListBranches(Context& context, ListBranchesParams params) {
  return Task<ListBranchesResult>(::pie::ContextAccess::Call(context, kGitlab, 16, &params));
}

Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params) {
  return Task<ListFilesResult>(::pie::ContextAccess::Call(context, kGitlab, 17, &params));
}

Task<File> GetFile(Context& context, GetFileParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGitlab, 18, &params));
}

Task<UpdateFileResult> UpdateFile(Context& context, UpdateFileParams params) {
  return Task<UpdateFileResult>(::pie::ContextAccess::Call(context, kGitlab, 19, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.gitlab_client_id = context.Secret("GITLAB_CLIENT_ID");
  secrets.gitlab_client_secret = context.Secret("GITLAB_CLIENT_SECRET");
  secrets.gitlab_webhook_token = context.Secret("GITLAB_WEBHOOK_TOKEN");
  return secrets;
}

}  // namespace pie::gitlab
