// Generated from plugins/github/github.pie. Do not edit.
#include "github/github.h"

#include "pie/generated.h"

namespace pie::detail::tables::github {
namespace c = ::pie::github;

constexpr const char* kTexts1[] = {"git", "code", "repository", "issues", "pull-requests",
    "developer-tools"};
constexpr const char* kNamesListReposParamsVisibility[] = {"all", "public", "private"};
constexpr EnumTable kEnumListReposParamsVisibility = {"ListReposParamsVisibility",
    {kNamesListReposParamsVisibility, 3}};
constexpr const char* kNamesListReposParamsRepoSort[] = {"created", "updated", "pushed",
    "full_name"};
constexpr EnumTable kEnumListReposParamsRepoSort = {"ListReposParamsRepoSort",
    {kNamesListReposParamsRepoSort, 4}};
constexpr const char* kNamesListReposParamsDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListReposParamsDirection = {"ListReposParamsDirection",
    {kNamesListReposParamsDirection, 2}};
constexpr Limits kLimits1 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListReposParams[] = {
    {"visibility", "Which repositories to list.", nullptr, nullptr,
     {.names = &kEnumListReposParamsVisibility}, __builtin_offsetof(c::ListReposParams, visibility),
     Kind::kEnum, 0},
    {"repo_sort", "What to sort repositories by.", nullptr, nullptr,
     {.names = &kEnumListReposParamsRepoSort}, __builtin_offsetof(c::ListReposParams, repo_sort),
     Kind::kEnum, 0},
    {"direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListReposParamsDirection}, __builtin_offsetof(c::ListReposParams, direction),
     Kind::kEnum, 0},
    {"per_page", "Entries per page.", nullptr, &kLimits1, {}, __builtin_offsetof(c::ListReposParams,
     per_page), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListReposParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListReposParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListReposParams = {"ListReposParams", {kFieldsListReposParams, 6},
    sizeof(c::ListReposParams), false};
static_assert(__is_same(decltype(c::ListReposParams::visibility),
    Field<c::ListReposParamsVisibility>));
static_assert(__is_same(decltype(c::ListReposParams::repo_sort),
    Field<c::ListReposParamsRepoSort>));
static_assert(__is_same(decltype(c::ListReposParams::direction),
    Field<c::ListReposParamsDirection>));
static_assert(__is_same(decltype(c::ListReposParams::per_page), Field<long long>));
static_assert(__is_same(decltype(c::ListReposParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListReposParams::next_page), Field<String>));
constexpr FieldRow kFieldsRepository[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, name), Kind::kString,
     0},
    {"full_name", "owner/name", nullptr, nullptr, {}, __builtin_offsetof(c::Repository, full_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, description),
     Kind::kString, 0},
    {"private", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, private_),
     Kind::kBoolean, 0},
    {"html_url", "Page of the repository.", nullptr, nullptr, {}, __builtin_offsetof(c::Repository,
     html_url), Kind::kString, 0},
    {"default_branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository,
     default_branch), Kind::kString, 0},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, language),
     Kind::kString, 0},
    {"stargazers_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository,
     stargazers_count), Kind::kInteger, 0},
    {"open_issues_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository,
     open_issues_count), Kind::kInteger, 0},
    {"pushed_at", "Time of the last push.", nullptr, nullptr, {}, __builtin_offsetof(c::Repository,
     pushed_at), Kind::kString, 0},
};
constexpr ObjectTable kObjectRepository = {"Repository", {kFieldsRepository, 11},
    sizeof(c::Repository), true};
static_assert(__is_same(decltype(c::Repository::id), Field<long long>));
static_assert(__is_same(decltype(c::Repository::name), Field<String>));
static_assert(__is_same(decltype(c::Repository::full_name), Field<String>));
static_assert(__is_same(decltype(c::Repository::description), Field<String>));
static_assert(__is_same(decltype(c::Repository::private_), Field<bool>));
static_assert(__is_same(decltype(c::Repository::html_url), Field<String>));
static_assert(__is_same(decltype(c::Repository::default_branch), Field<String>));
static_assert(__is_same(decltype(c::Repository::language), Field<String>));
static_assert(__is_same(decltype(c::Repository::stargazers_count), Field<long long>));
static_assert(__is_same(decltype(c::Repository::open_issues_count), Field<long long>));
static_assert(__is_same(decltype(c::Repository::pushed_at), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectRepository}};
constexpr FieldRow kFieldsListReposResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListReposResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListReposResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListReposResult = {"ListReposResult", {kFieldsListReposResult, 2},
    sizeof(c::ListReposResult), true};
static_assert(__is_same(decltype(c::ListReposResult::items), List<c::Repository>));
static_assert(__is_same(decltype(c::ListReposResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListReposResult}};
constexpr BindRow kBindListRepos[] = {
    {.place = Place::kQuery, .field = 0, .wire = "visibility"},
    {.place = Place::kQuery, .field = 1, .wire = "sort"},
    {.place = Place::kQuery, .field = 2, .wire = "direction"},
    {.place = Place::kQuery, .field = 3, .wire = "per_page"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .rel = "next"};
constexpr HttpBinding kHttpListRepos = {.method = "GET", .path = "/user/repos",
    .rows = {kBindListRepos, 4}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsGetRepoParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetRepoParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetRepoParams, repo), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetRepoParams = {"GetRepoParams", {kFieldsGetRepoParams, 2},
    sizeof(c::GetRepoParams), false};
static_assert(__is_same(decltype(c::GetRepoParams::owner), String));
static_assert(__is_same(decltype(c::GetRepoParams::repo), String));
constexpr BindRow kBindGetRepo[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
};
constexpr HttpBinding kHttpGetRepo = {.method = "GET", .path = "/repos/{owner}/{repo}",
    .rows = {kBindGetRepo, 2}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[A-Za-z0-9._-]+$"};
constexpr Limits kLimits5 = {.has = 64, .max_size = 350};
constexpr FieldRow kFieldsCreateRepoParams[] = {
    {"name", "Name of the new repository.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateRepoParams, name), Kind::kString, 1},
    {"description", "What the new repository is for.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateRepoParams, description), Kind::kString, 0},
    {"private", "Whether only invited people can see it.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateRepoParams, private_), Kind::kBoolean, 0},
    {"auto_init", "Whether to start with a README.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateRepoParams, auto_init), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreateRepoParams = {"CreateRepoParams", {kFieldsCreateRepoParams, 4},
    sizeof(c::CreateRepoParams), false};
static_assert(__is_same(decltype(c::CreateRepoParams::name), String));
static_assert(__is_same(decltype(c::CreateRepoParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreateRepoParams::private_), Field<bool>));
static_assert(__is_same(decltype(c::CreateRepoParams::auto_init), Field<bool>));
constexpr BindRow kBindCreateRepo[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/description"},
    {.place = Place::kBody, .field = 2, .wire = "/private"},
    {.place = Place::kBody, .field = 3, .wire = "/auto_init"},
};
constexpr HttpBinding kHttpCreateRepo = {.method = "POST", .path = "/user/repos",
    .rows = {kBindCreateRepo, 4}, .body = BodyKind::kJson};
constexpr const char* kTexts2[] = {"repo"};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 256};
constexpr FieldRow kFieldsSearchReposParams[] = {
    {"query", "Search words and qualifiers, for example repo:octocat/hello is:open " "crash.",
     nullptr, &kLimits6, {}, __builtin_offsetof(c::SearchReposParams, query), Kind::kString, 1},
    {"per_page", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchReposParams, per_page), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchReposParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchReposParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchReposParams = {"SearchReposParams", {kFieldsSearchReposParams,
    4}, sizeof(c::SearchReposParams), false};
static_assert(__is_same(decltype(c::SearchReposParams::query), String));
static_assert(__is_same(decltype(c::SearchReposParams::per_page), Field<long long>));
static_assert(__is_same(decltype(c::SearchReposParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchReposParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchReposResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::SearchReposResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchReposResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchReposResult = {"SearchReposResult", {kFieldsSearchReposResult,
    2}, sizeof(c::SearchReposResult), true};
static_assert(__is_same(decltype(c::SearchReposResult::items), List<c::Repository>));
static_assert(__is_same(decltype(c::SearchReposResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectSearchReposResult}};
constexpr BindRow kBindSearchRepos[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
    {.place = Place::kQuery, .field = 1, .wire = "per_page"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/items", .rel = "next"};
constexpr HttpBinding kHttpSearchRepos = {.method = "GET", .path = "/search/repositories",
    .rows = {kBindSearchRepos, 2}, .pagination = &kPagination2};
constexpr const char* kNamesListIssuesParamsState[] = {"open", "closed", "all"};
constexpr EnumTable kEnumListIssuesParamsState = {"ListIssuesParamsState",
    {kNamesListIssuesParamsState, 3}};
constexpr Limits kLimits7 = {.has = 64, .max_size = 100};
constexpr Limits kLimits8 = {.has = 64, .max_size = 20};
constexpr TypeRow kType4 = {Kind::kString};
constexpr const char* kNamesListIssuesParamsSort[] = {"created", "updated", "comments"};
constexpr EnumTable kEnumListIssuesParamsSort = {"ListIssuesParamsSort",
    {kNamesListIssuesParamsSort, 3}};
constexpr const char* kNamesListIssuesParamsDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListIssuesParamsDirection = {"ListIssuesParamsDirection",
    {kNamesListIssuesParamsDirection, 2}};
constexpr Limits kLimits9 = {.format = "date-time"};
constexpr FieldRow kFieldsListIssuesParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssuesParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssuesParams, repo), Kind::kString, 1},
    {"state", "Which ones to list.", nullptr, nullptr, {.names = &kEnumListIssuesParamsState},
     __builtin_offsetof(c::ListIssuesParams, state), Kind::kEnum, 0},
    {"assignee", "Login of the assignee, none, or *.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListIssuesParams, assignee), Kind::kString, 0},
    {"creator", "Login of the author.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListIssuesParams, creator), Kind::kString, 0},
    {"label_filter", "Only issues that have all of these labels.", nullptr, &kLimits8,
     {.element = &kType4}, __builtin_offsetof(c::ListIssuesParams, label_filter), Kind::kList, 0},
    {"sort", "What to sort by.", nullptr, nullptr, {.names = &kEnumListIssuesParamsSort},
     __builtin_offsetof(c::ListIssuesParams, sort), Kind::kEnum, 0},
    {"direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListIssuesParamsDirection}, __builtin_offsetof(c::ListIssuesParams, direction),
     Kind::kEnum, 0},
    {"since", "Only what was updated or committed after this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListIssuesParams, since), Kind::kString, 0},
    {"per_page", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListIssuesParams, per_page), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListIssuesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssuesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListIssuesParams = {"ListIssuesParams", {kFieldsListIssuesParams, 12},
    sizeof(c::ListIssuesParams), false};
static_assert(__is_same(decltype(c::ListIssuesParams::owner), String));
static_assert(__is_same(decltype(c::ListIssuesParams::repo), String));
static_assert(__is_same(decltype(c::ListIssuesParams::state), Field<c::ListIssuesParamsState>));
static_assert(__is_same(decltype(c::ListIssuesParams::assignee), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::creator), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::label_filter), Field<List<String>>));
static_assert(__is_same(decltype(c::ListIssuesParams::sort), Field<c::ListIssuesParamsSort>));
static_assert(__is_same(decltype(c::ListIssuesParams::direction),
    Field<c::ListIssuesParamsDirection>));
static_assert(__is_same(decltype(c::ListIssuesParams::since), Field<String>));
static_assert(__is_same(decltype(c::ListIssuesParams::per_page), Field<long long>));
static_assert(__is_same(decltype(c::ListIssuesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListIssuesParams::next_page), Field<String>));
constexpr FieldRow kFieldsAccount[] = {
    {"login", "Name of the account.", nullptr, nullptr, {}, __builtin_offsetof(c::Account, login),
     Kind::kString, 0},
    {"html_url", "Page of the account.", nullptr, nullptr, {}, __builtin_offsetof(c::Account,
     html_url), Kind::kString, 0},
};
constexpr ObjectTable kObjectAccount = {"Account", {kFieldsAccount, 2}, sizeof(c::Account), true};
static_assert(__is_same(decltype(c::Account::login), Field<String>));
static_assert(__is_same(decltype(c::Account::html_url), Field<String>));
constexpr FieldRow kFieldsLabel[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Label, name), Kind::kString, 0},
    {"color", "Six hex digits.", nullptr, nullptr, {}, __builtin_offsetof(c::Label, color),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectLabel = {"Label", {kFieldsLabel, 2}, sizeof(c::Label), true};
static_assert(__is_same(decltype(c::Label::name), Field<String>));
static_assert(__is_same(decltype(c::Label::color), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectLabel}};
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectAccount}};
constexpr FieldRow kFieldsIssue[] = {
    {"number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, number), Kind::kInteger,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, title), Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, state), Kind::kString, 0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, body), Kind::kString, 0},
    {"html_url", "Page of the issue.", nullptr, nullptr, {}, __builtin_offsetof(c::Issue, html_url),
     Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAccount}, __builtin_offsetof(c::Issue,
     user), Kind::kObject, 0},
    {"labels", nullptr, nullptr, nullptr, {.element = &kType5}, __builtin_offsetof(c::Issue,
     labels), Kind::kList, 0},
    {"assignees", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::Issue,
     assignees), Kind::kList, 0},
    {"comments", "Number of comments.", nullptr, nullptr, {}, __builtin_offsetof(c::Issue,
     comments), Kind::kInteger, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, updated_at),
     Kind::kString, 0},
    {"closed_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Issue, closed_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectIssue = {"Issue", {kFieldsIssue, 12}, sizeof(c::Issue), true};
static_assert(__is_same(decltype(c::Issue::number), Field<long long>));
static_assert(__is_same(decltype(c::Issue::title), Field<String>));
static_assert(__is_same(decltype(c::Issue::state), Field<String>));
static_assert(__is_same(decltype(c::Issue::body), Field<String>));
static_assert(__is_same(decltype(c::Issue::html_url), Field<String>));
static_assert(__is_same(decltype(c::Issue::user), Field<c::Account>));
static_assert(__is_same(decltype(c::Issue::labels), Field<List<c::Label>>));
static_assert(__is_same(decltype(c::Issue::assignees), Field<List<c::Account>>));
static_assert(__is_same(decltype(c::Issue::comments), Field<long long>));
static_assert(__is_same(decltype(c::Issue::created_at), Field<String>));
static_assert(__is_same(decltype(c::Issue::updated_at), Field<String>));
static_assert(__is_same(decltype(c::Issue::closed_at), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectIssue}};
constexpr FieldRow kFieldsListIssuesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListIssuesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssuesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListIssuesResult = {"ListIssuesResult", {kFieldsListIssuesResult, 2},
    sizeof(c::ListIssuesResult), true};
static_assert(__is_same(decltype(c::ListIssuesResult::items), List<c::Issue>));
static_assert(__is_same(decltype(c::ListIssuesResult::next_page), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectListIssuesResult}};
constexpr BindRow kBindListIssues[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kQuery, .field = 2, .wire = "state"},
    {.place = Place::kQuery, .field = 3, .wire = "assignee"},
    {.place = Place::kQuery, .field = 4, .wire = "creator"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 5, .wire = "labels"},
    {.place = Place::kQuery, .field = 6, .wire = "sort"},
    {.place = Place::kQuery, .field = 7, .wire = "direction"},
    {.place = Place::kQuery, .field = 8, .wire = "since"},
    {.place = Place::kQuery, .field = 9, .wire = "per_page"},
};
constexpr HttpBinding kHttpListIssues = {.method = "GET", .path = "/repos/{owner}/{repo}/issues",
    .rows = {kBindListIssues, 10}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetIssueParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetIssueParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetIssueParams, repo), Kind::kString, 1},
    {"issue_number", "Number of the issue or pull request.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetIssueParams, issue_number), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetIssueParams = {"GetIssueParams", {kFieldsGetIssueParams, 3},
    sizeof(c::GetIssueParams), false};
static_assert(__is_same(decltype(c::GetIssueParams::owner), String));
static_assert(__is_same(decltype(c::GetIssueParams::repo), String));
static_assert(__is_same(decltype(c::GetIssueParams::issue_number), long long));
constexpr BindRow kBindGetIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kPath, .field = 2, .wire = "issue_number"},
};
constexpr HttpBinding kHttpGetIssue = {.method = "GET",
    .path = "/repos/{owner}/{repo}/issues/{issue_number}", .rows = {kBindGetIssue, 3}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 65536};
constexpr Limits kLimits11 = {.has = 64, .max_size = 10};
constexpr FieldRow kFieldsCreateIssueParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueParams, repo), Kind::kString, 1},
    {"title", "Title of the issue or pull request.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateIssueParams, title), Kind::kString, 1},
    {"body", "Text in Markdown.", nullptr, &kLimits10, {}, __builtin_offsetof(c::CreateIssueParams,
     body), Kind::kString, 0},
    {"labels", "Names of labels.", nullptr, &kLimits7, {.element = &kType4},
     __builtin_offsetof(c::CreateIssueParams, labels), Kind::kList, 0},
    {"assignees", "Logins of the people to assign.", nullptr, &kLimits11, {.element = &kType4},
     __builtin_offsetof(c::CreateIssueParams, assignees), Kind::kList, 0},
    {"milestone", "Number of a milestone.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateIssueParams, milestone), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectCreateIssueParams = {"CreateIssueParams", {kFieldsCreateIssueParams,
    7}, sizeof(c::CreateIssueParams), false};
static_assert(__is_same(decltype(c::CreateIssueParams::owner), String));
static_assert(__is_same(decltype(c::CreateIssueParams::repo), String));
static_assert(__is_same(decltype(c::CreateIssueParams::title), String));
static_assert(__is_same(decltype(c::CreateIssueParams::body), Field<String>));
static_assert(__is_same(decltype(c::CreateIssueParams::labels), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateIssueParams::assignees), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateIssueParams::milestone), Field<long long>));
constexpr BindRow kBindCreateIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/body"},
    {.place = Place::kBody, .field = 4, .wire = "/labels"},
    {.place = Place::kBody, .field = 5, .wire = "/assignees"},
    {.place = Place::kBody, .field = 6, .wire = "/milestone"},
};
constexpr HttpBinding kHttpCreateIssue = {.method = "POST", .path = "/repos/{owner}/{repo}/issues",
    .rows = {kBindCreateIssue, 7}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateIssueParamsNewState[] = {"open", "closed"};
constexpr EnumTable kEnumUpdateIssueParamsNewState = {"UpdateIssueParamsNewState",
    {kNamesUpdateIssueParamsNewState, 2}};
constexpr const char* kNamesUpdateIssueParamsStateReason[] = {"completed", "not_planned",
    "reopened"};
constexpr EnumTable kEnumUpdateIssueParamsStateReason = {"UpdateIssueParamsStateReason",
    {kNamesUpdateIssueParamsStateReason, 3}};
constexpr FieldRow kFieldsUpdateIssueParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateIssueParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateIssueParams, repo), Kind::kString, 1},
    {"issue_number", "Number of the issue or pull request.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateIssueParams, issue_number), Kind::kInteger, 1},
    {"title", "Title of the issue or pull request.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateIssueParams, title), Kind::kString, 0},
    {"body", "Text in Markdown.", nullptr, &kLimits10, {}, __builtin_offsetof(c::UpdateIssueParams,
     body), Kind::kString, 0},
    {"new_state", "Opens or closes the issue.", nullptr, nullptr,
     {.names = &kEnumUpdateIssueParamsNewState}, __builtin_offsetof(c::UpdateIssueParams,
     new_state), Kind::kEnum, 0},
    {"state_reason", "Why it is opened or closed.", nullptr, nullptr,
     {.names = &kEnumUpdateIssueParamsStateReason}, __builtin_offsetof(c::UpdateIssueParams,
     state_reason), Kind::kEnum, 0},
    {"labels", "Names of labels.", nullptr, &kLimits7, {.element = &kType4},
     __builtin_offsetof(c::UpdateIssueParams, labels), Kind::kList, 0},
    {"assignees", "Logins of the people to assign.", nullptr, &kLimits11, {.element = &kType4},
     __builtin_offsetof(c::UpdateIssueParams, assignees), Kind::kList, 0},
};
constexpr ObjectTable kObjectUpdateIssueParams = {"UpdateIssueParams", {kFieldsUpdateIssueParams,
    9}, sizeof(c::UpdateIssueParams), false};
static_assert(__is_same(decltype(c::UpdateIssueParams::owner), String));
static_assert(__is_same(decltype(c::UpdateIssueParams::repo), String));
static_assert(__is_same(decltype(c::UpdateIssueParams::issue_number), long long));
static_assert(__is_same(decltype(c::UpdateIssueParams::title), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::body), Field<String>));
static_assert(__is_same(decltype(c::UpdateIssueParams::new_state),
    Field<c::UpdateIssueParamsNewState>));
static_assert(__is_same(decltype(c::UpdateIssueParams::state_reason),
    Field<c::UpdateIssueParamsStateReason>));
static_assert(__is_same(decltype(c::UpdateIssueParams::labels), Field<List<String>>));
static_assert(__is_same(decltype(c::UpdateIssueParams::assignees), Field<List<String>>));
constexpr BindRow kBindUpdateIssue[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kPath, .field = 2, .wire = "issue_number"},
    {.place = Place::kBody, .field = 3, .wire = "/title"},
    {.place = Place::kBody, .field = 4, .wire = "/body"},
    {.place = Place::kBody, .field = 5, .wire = "/state"},
    {.place = Place::kBody, .field = 6, .wire = "/state_reason"},
    {.place = Place::kBody, .field = 7, .wire = "/labels"},
    {.place = Place::kBody, .field = 8, .wire = "/assignees"},
};
constexpr HttpBinding kHttpUpdateIssue = {.method = "PATCH",
    .path = "/repos/{owner}/{repo}/issues/{issue_number}", .rows = {kBindUpdateIssue, 9},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsCreateIssueCommentParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueCommentParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateIssueCommentParams, repo), Kind::kString, 1},
    {"issue_number", "Number of the issue or pull request.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateIssueCommentParams, issue_number), Kind::kInteger, 1},
    {"body", "Text in Markdown.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateIssueCommentParams, body), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateIssueCommentParams = {"CreateIssueCommentParams",
    {kFieldsCreateIssueCommentParams, 4}, sizeof(c::CreateIssueCommentParams), false};
static_assert(__is_same(decltype(c::CreateIssueCommentParams::owner), String));
static_assert(__is_same(decltype(c::CreateIssueCommentParams::repo), String));
static_assert(__is_same(decltype(c::CreateIssueCommentParams::issue_number), long long));
static_assert(__is_same(decltype(c::CreateIssueCommentParams::body), String));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kInteger, 0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, body), Kind::kString, 0},
    {"html_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, html_url),
     Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAccount}, __builtin_offsetof(c::Comment,
     user), Kind::kObject, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 5}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<long long>));
static_assert(__is_same(decltype(c::Comment::body), Field<String>));
static_assert(__is_same(decltype(c::Comment::html_url), Field<String>));
static_assert(__is_same(decltype(c::Comment::user), Field<c::Account>));
static_assert(__is_same(decltype(c::Comment::created_at), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr BindRow kBindCreateIssueComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kPath, .field = 2, .wire = "issue_number"},
    {.place = Place::kBody, .field = 3, .wire = "/body"},
};
constexpr HttpBinding kHttpCreateIssueComment = {.method = "POST",
    .path = "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    .rows = {kBindCreateIssueComment, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListIssueCommentsParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssueCommentsParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListIssueCommentsParams, repo), Kind::kString, 1},
    {"issue_number", "Number of the issue or pull request.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListIssueCommentsParams, issue_number), Kind::kInteger, 1},
    {"since", "Only what was updated or committed after this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListIssueCommentsParams, since), Kind::kString, 0},
    {"per_page", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListIssueCommentsParams, per_page), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListIssueCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssueCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListIssueCommentsParams = {"ListIssueCommentsParams",
    {kFieldsListIssueCommentsParams, 7}, sizeof(c::ListIssueCommentsParams), false};
static_assert(__is_same(decltype(c::ListIssueCommentsParams::owner), String));
static_assert(__is_same(decltype(c::ListIssueCommentsParams::repo), String));
static_assert(__is_same(decltype(c::ListIssueCommentsParams::issue_number), long long));
static_assert(__is_same(decltype(c::ListIssueCommentsParams::since), Field<String>));
static_assert(__is_same(decltype(c::ListIssueCommentsParams::per_page), Field<long long>));
static_assert(__is_same(decltype(c::ListIssueCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListIssueCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListIssueCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListIssueCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListIssueCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListIssueCommentsResult = {"ListIssueCommentsResult",
    {kFieldsListIssueCommentsResult, 2}, sizeof(c::ListIssueCommentsResult), true};
static_assert(__is_same(decltype(c::ListIssueCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListIssueCommentsResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListIssueCommentsResult}};
constexpr BindRow kBindListIssueComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kPath, .field = 2, .wire = "issue_number"},
    {.place = Place::kQuery, .field = 3, .wire = "since"},
    {.place = Place::kQuery, .field = 4, .wire = "per_page"},
};
constexpr HttpBinding kHttpListIssueComments = {.method = "GET",
    .path = "/repos/{owner}/{repo}/issues/{issue_number}/comments", .rows = {kBindListIssueComments,
    5}, .pagination = &kPagination1};
constexpr const char* kNamesSearchIssuesParamsSort[] = {"created", "updated", "comments"};
constexpr EnumTable kEnumSearchIssuesParamsSort = {"SearchIssuesParamsSort",
    {kNamesSearchIssuesParamsSort, 3}};
constexpr const char* kNamesSearchIssuesParamsDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumSearchIssuesParamsDirection = {"SearchIssuesParamsDirection",
    {kNamesSearchIssuesParamsDirection, 2}};
constexpr FieldRow kFieldsSearchIssuesParams[] = {
    {"query", "Search words and qualifiers, for example repo:octocat/hello is:open " "crash.",
     nullptr, &kLimits6, {}, __builtin_offsetof(c::SearchIssuesParams, query), Kind::kString, 1},
    {"sort", "What to sort by.", nullptr, nullptr, {.names = &kEnumSearchIssuesParamsSort},
     __builtin_offsetof(c::SearchIssuesParams, sort), Kind::kEnum, 0},
    {"direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumSearchIssuesParamsDirection}, __builtin_offsetof(c::SearchIssuesParams,
     direction), Kind::kEnum, 0},
    {"per_page", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::SearchIssuesParams, per_page), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::SearchIssuesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchIssuesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectSearchIssuesParams = {"SearchIssuesParams", {kFieldsSearchIssuesParams,
    6}, sizeof(c::SearchIssuesParams), false};
static_assert(__is_same(decltype(c::SearchIssuesParams::query), String));
static_assert(__is_same(decltype(c::SearchIssuesParams::sort), Field<c::SearchIssuesParamsSort>));
static_assert(__is_same(decltype(c::SearchIssuesParams::direction),
    Field<c::SearchIssuesParamsDirection>));
static_assert(__is_same(decltype(c::SearchIssuesParams::per_page), Field<long long>));
static_assert(__is_same(decltype(c::SearchIssuesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::SearchIssuesParams::next_page), Field<String>));
constexpr FieldRow kFieldsSearchIssuesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::SearchIssuesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchIssuesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectSearchIssuesResult = {"SearchIssuesResult", {kFieldsSearchIssuesResult,
    2}, sizeof(c::SearchIssuesResult), true};
static_assert(__is_same(decltype(c::SearchIssuesResult::items), List<c::Issue>));
static_assert(__is_same(decltype(c::SearchIssuesResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectSearchIssuesResult}};
constexpr BindRow kBindSearchIssues[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
    {.place = Place::kQuery, .field = 1, .wire = "sort"},
    {.place = Place::kQuery, .field = 2, .wire = "order"},
    {.place = Place::kQuery, .field = 3, .wire = "per_page"},
};
constexpr HttpBinding kHttpSearchIssues = {.method = "GET", .path = "/search/issues",
    .rows = {kBindSearchIssues, 4}, .pagination = &kPagination2};
constexpr const char* kNamesListPullRequestsParamsState[] = {"open", "closed", "all"};
constexpr EnumTable kEnumListPullRequestsParamsState = {"ListPullRequestsParamsState",
    {kNamesListPullRequestsParamsState, 3}};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr const char* kNamesListPullRequestsParamsDirection[] = {"asc", "desc"};
constexpr EnumTable kEnumListPullRequestsParamsDirection = {"ListPullRequestsParamsDirection",
    {kNamesListPullRequestsParamsDirection, 2}};
constexpr FieldRow kFieldsListPullRequestsParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListPullRequestsParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListPullRequestsParams, repo), Kind::kString, 1},
    {"state", "Which ones to list.", nullptr, nullptr, {.names = &kEnumListPullRequestsParamsState},
     __builtin_offsetof(c::ListPullRequestsParams, state), Kind::kEnum, 0},
    {"head", "Branch with the changes, owner:branch for a fork.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::ListPullRequestsParams, head), Kind::kString, 0},
    {"base", "Branch to merge into.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::ListPullRequestsParams, base), Kind::kString, 0},
    {"direction", "Ascending or descending.", nullptr, nullptr,
     {.names = &kEnumListPullRequestsParamsDirection}, __builtin_offsetof(c::ListPullRequestsParams,
     direction), Kind::kEnum, 0},
    {"per_page", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPullRequestsParams, per_page), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListPullRequestsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPullRequestsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPullRequestsParams = {"ListPullRequestsParams",
    {kFieldsListPullRequestsParams, 9}, sizeof(c::ListPullRequestsParams), false};
static_assert(__is_same(decltype(c::ListPullRequestsParams::owner), String));
static_assert(__is_same(decltype(c::ListPullRequestsParams::repo), String));
static_assert(__is_same(decltype(c::ListPullRequestsParams::state),
    Field<c::ListPullRequestsParamsState>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::head), Field<String>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::base), Field<String>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::direction),
    Field<c::ListPullRequestsParamsDirection>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::per_page), Field<long long>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::next_page), Field<String>));
constexpr Limits kLimits13 = {.has = 64, .max_size = 255};
constexpr FieldRow kFieldsBranch[] = {
    {"ref", "Name of the branch.", nullptr, nullptr, {}, __builtin_offsetof(c::Branch, ref),
     Kind::kString, 0},
    {"sha", "Commit at its tip.", nullptr, &kLimits13, {}, __builtin_offsetof(c::Branch, sha),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBranch = {"Branch", {kFieldsBranch, 2}, sizeof(c::Branch), true};
static_assert(__is_same(decltype(c::Branch::ref), Field<String>));
static_assert(__is_same(decltype(c::Branch::sha), Field<String>));
constexpr FieldRow kFieldsPullRequest[] = {
    {"number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, number),
     Kind::kInteger, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, title),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, state),
     Kind::kString, 0},
    {"draft", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, draft),
     Kind::kBoolean, 0},
    {"merged", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, merged),
     Kind::kBoolean, 0},
    {"mergeable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, mergeable),
     Kind::kBoolean, 0},
    {"body", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, body), Kind::kString,
     0},
    {"html_url", "Page of the pull request.", nullptr, nullptr, {},
     __builtin_offsetof(c::PullRequest, html_url), Kind::kString, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectAccount},
     __builtin_offsetof(c::PullRequest, user), Kind::kObject, 0},
    {"head", nullptr, nullptr, nullptr, {.object = &kObjectBranch},
     __builtin_offsetof(c::PullRequest, head), Kind::kObject, 0},
    {"base", nullptr, nullptr, nullptr, {.object = &kObjectBranch},
     __builtin_offsetof(c::PullRequest, base), Kind::kObject, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, created_at),
     Kind::kString, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, updated_at),
     Kind::kString, 0},
    {"merged_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, merged_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPullRequest = {"PullRequest", {kFieldsPullRequest, 14},
    sizeof(c::PullRequest), true};
static_assert(__is_same(decltype(c::PullRequest::number), Field<long long>));
static_assert(__is_same(decltype(c::PullRequest::title), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::state), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::draft), Field<bool>));
static_assert(__is_same(decltype(c::PullRequest::merged), Field<bool>));
static_assert(__is_same(decltype(c::PullRequest::mergeable), Field<bool>));
static_assert(__is_same(decltype(c::PullRequest::body), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::html_url), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::user), Field<c::Account>));
static_assert(__is_same(decltype(c::PullRequest::head), Field<c::Branch>));
static_assert(__is_same(decltype(c::PullRequest::base), Field<c::Branch>));
static_assert(__is_same(decltype(c::PullRequest::created_at), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::updated_at), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::merged_at), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectPullRequest}};
constexpr FieldRow kFieldsListPullRequestsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListPullRequestsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPullRequestsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPullRequestsResult = {"ListPullRequestsResult",
    {kFieldsListPullRequestsResult, 2}, sizeof(c::ListPullRequestsResult), true};
static_assert(__is_same(decltype(c::ListPullRequestsResult::items), List<c::PullRequest>));
static_assert(__is_same(decltype(c::ListPullRequestsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListPullRequestsResult}};
constexpr BindRow kBindListPullRequests[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kQuery, .field = 2, .wire = "state"},
    {.place = Place::kQuery, .field = 3, .wire = "head"},
    {.place = Place::kQuery, .field = 4, .wire = "base"},
    {.place = Place::kQuery, .field = 5, .wire = "direction"},
    {.place = Place::kQuery, .field = 6, .wire = "per_page"},
};
constexpr HttpBinding kHttpListPullRequests = {.method = "GET",
    .path = "/repos/{owner}/{repo}/pulls", .rows = {kBindListPullRequests, 7},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsGetPullRequestParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetPullRequestParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetPullRequestParams, repo), Kind::kString, 1},
    {"pull_number", "Number of the pull request.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetPullRequestParams, pull_number), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetPullRequestParams = {"GetPullRequestParams",
    {kFieldsGetPullRequestParams, 3}, sizeof(c::GetPullRequestParams), false};
static_assert(__is_same(decltype(c::GetPullRequestParams::owner), String));
static_assert(__is_same(decltype(c::GetPullRequestParams::repo), String));
static_assert(__is_same(decltype(c::GetPullRequestParams::pull_number), long long));
constexpr BindRow kBindGetPullRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kPath, .field = 2, .wire = "pull_number"},
};
constexpr HttpBinding kHttpGetPullRequest = {.method = "GET",
    .path = "/repos/{owner}/{repo}/pulls/{pull_number}", .rows = {kBindGetPullRequest, 3}};
constexpr FieldRow kFieldsCreatePullRequestParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreatePullRequestParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreatePullRequestParams, repo), Kind::kString, 1},
    {"title", "Title of the issue or pull request.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreatePullRequestParams, title), Kind::kString, 1},
    {"head", "Branch with the changes, owner:branch for a fork.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreatePullRequestParams, head), Kind::kString, 1},
    {"base", "Branch to merge into.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreatePullRequestParams, base), Kind::kString, 1},
    {"body", "Text in Markdown.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreatePullRequestParams, body), Kind::kString, 0},
    {"draft", "Opens the pull request as a draft.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreatePullRequestParams, draft), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreatePullRequestParams = {"CreatePullRequestParams",
    {kFieldsCreatePullRequestParams, 7}, sizeof(c::CreatePullRequestParams), false};
static_assert(__is_same(decltype(c::CreatePullRequestParams::owner), String));
static_assert(__is_same(decltype(c::CreatePullRequestParams::repo), String));
static_assert(__is_same(decltype(c::CreatePullRequestParams::title), String));
static_assert(__is_same(decltype(c::CreatePullRequestParams::head), String));
static_assert(__is_same(decltype(c::CreatePullRequestParams::base), String));
static_assert(__is_same(decltype(c::CreatePullRequestParams::body), Field<String>));
static_assert(__is_same(decltype(c::CreatePullRequestParams::draft), Field<bool>));
constexpr BindRow kBindCreatePullRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/head"},
    {.place = Place::kBody, .field = 4, .wire = "/base"},
    {.place = Place::kBody, .field = 5, .wire = "/body"},
    {.place = Place::kBody, .field = 6, .wire = "/draft"},
};
constexpr HttpBinding kHttpCreatePullRequest = {.method = "POST",
    .path = "/repos/{owner}/{repo}/pulls", .rows = {kBindCreatePullRequest, 7},
    .body = BodyKind::kJson};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 1024};
constexpr FieldRow kFieldsListCommitsParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListCommitsParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListCommitsParams, repo), Kind::kString, 1},
    {"sha", "Branch, tag or commit to start from.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListCommitsParams, sha), Kind::kString, 0},
    {"path", "Path of a file in the repository.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::ListCommitsParams, path), Kind::kString, 0},
    {"author", "Login or e-mail address of the author.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::ListCommitsParams, author), Kind::kString, 0},
    {"since", "Only what was updated or committed after this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListCommitsParams, since), Kind::kString, 0},
    {"until", "Only commits before this time.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::ListCommitsParams, until), Kind::kString, 0},
    {"per_page", "Entries per page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCommitsParams, per_page), Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListCommitsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommitsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommitsParams = {"ListCommitsParams", {kFieldsListCommitsParams,
    10}, sizeof(c::ListCommitsParams), false};
static_assert(__is_same(decltype(c::ListCommitsParams::owner), String));
static_assert(__is_same(decltype(c::ListCommitsParams::repo), String));
static_assert(__is_same(decltype(c::ListCommitsParams::sha), Field<String>));
static_assert(__is_same(decltype(c::ListCommitsParams::path), Field<String>));
static_assert(__is_same(decltype(c::ListCommitsParams::author), Field<String>));
static_assert(__is_same(decltype(c::ListCommitsParams::since), Field<String>));
static_assert(__is_same(decltype(c::ListCommitsParams::until), Field<String>));
static_assert(__is_same(decltype(c::ListCommitsParams::per_page), Field<long long>));
static_assert(__is_same(decltype(c::ListCommitsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommitsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommitCommitAuthor[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommitCommitAuthor, name),
     Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommitCommitAuthor, email),
     Kind::kString, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommitCommitAuthor, date),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCommitCommitAuthor = {"CommitCommitAuthor", {kFieldsCommitCommitAuthor,
    3}, sizeof(c::CommitCommitAuthor), true};
static_assert(__is_same(decltype(c::CommitCommitAuthor::name), Field<String>));
static_assert(__is_same(decltype(c::CommitCommitAuthor::email), Field<String>));
static_assert(__is_same(decltype(c::CommitCommitAuthor::date), Field<String>));
constexpr FieldRow kFieldsCommitCommit[] = {
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommitCommit, message),
     Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectCommitCommitAuthor},
     __builtin_offsetof(c::CommitCommit, author), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCommitCommit = {"CommitCommit", {kFieldsCommitCommit, 2},
    sizeof(c::CommitCommit), true};
static_assert(__is_same(decltype(c::CommitCommit::message), Field<String>));
static_assert(__is_same(decltype(c::CommitCommit::author), Field<c::CommitCommitAuthor>));
constexpr FieldRow kFieldsCommit[] = {
    {"sha", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Commit, sha), Kind::kString, 0},
    {"html_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Commit, html_url),
     Kind::kString, 0},
    {"commit", nullptr, nullptr, nullptr, {.object = &kObjectCommitCommit},
     __builtin_offsetof(c::Commit, commit), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCommit = {"Commit", {kFieldsCommit, 3}, sizeof(c::Commit), true};
static_assert(__is_same(decltype(c::Commit::sha), Field<String>));
static_assert(__is_same(decltype(c::Commit::html_url), Field<String>));
static_assert(__is_same(decltype(c::Commit::commit), Field<c::CommitCommit>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectCommit}};
constexpr FieldRow kFieldsListCommitsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListCommitsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommitsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommitsResult = {"ListCommitsResult", {kFieldsListCommitsResult,
    2}, sizeof(c::ListCommitsResult), true};
static_assert(__is_same(decltype(c::ListCommitsResult::items), List<c::Commit>));
static_assert(__is_same(decltype(c::ListCommitsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListCommitsResult}};
constexpr BindRow kBindListCommits[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kQuery, .field = 2, .wire = "sha"},
    {.place = Place::kQuery, .field = 3, .wire = "path"},
    {.place = Place::kQuery, .field = 4, .wire = "author"},
    {.place = Place::kQuery, .field = 5, .wire = "since"},
    {.place = Place::kQuery, .field = 6, .wire = "until"},
    {.place = Place::kQuery, .field = 7, .wire = "per_page"},
};
constexpr HttpBinding kHttpListCommits = {.method = "GET", .path = "/repos/{owner}/{repo}/commits",
    .rows = {kBindListCommits, 8}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetFileParams[] = {
    {"owner", "User or organisation that owns the repository.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetFileParams, owner), Kind::kString, 1},
    {"repo", "Name of the repository, without the owner.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetFileParams, repo), Kind::kString, 1},
    {"path", "Path of a file in the repository.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::GetFileParams, path), Kind::kString, 1},
    {"ref", "Branch, tag or commit to read the file from.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::GetFileParams, ref), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetFileParams = {"GetFileParams", {kFieldsGetFileParams, 4},
    sizeof(c::GetFileParams), false};
static_assert(__is_same(decltype(c::GetFileParams::owner), String));
static_assert(__is_same(decltype(c::GetFileParams::repo), String));
static_assert(__is_same(decltype(c::GetFileParams::path), String));
static_assert(__is_same(decltype(c::GetFileParams::ref), Field<String>));
constexpr FieldRow kFieldsFile[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, name), Kind::kString, 0},
    {"path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, path), Kind::kString, 0},
    {"sha", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, sha), Kind::kString, 0},
    {"size", "Bytes.", nullptr, nullptr, {}, __builtin_offsetof(c::File, size), Kind::kInteger, 0},
    {"encoding", "base64 for files up to 1 MB.", nullptr, nullptr, {}, __builtin_offsetof(c::File,
     encoding), Kind::kString, 0},
    {"content", "The file in the given encoding.", nullptr, nullptr, {}, __builtin_offsetof(c::File,
     content), Kind::kString, 0},
    {"html_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, html_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectFile = {"File", {kFieldsFile, 7}, sizeof(c::File), true};
static_assert(__is_same(decltype(c::File::name), Field<String>));
static_assert(__is_same(decltype(c::File::path), Field<String>));
static_assert(__is_same(decltype(c::File::sha), Field<String>));
static_assert(__is_same(decltype(c::File::size), Field<long long>));
static_assert(__is_same(decltype(c::File::encoding), Field<String>));
static_assert(__is_same(decltype(c::File::content), Field<String>));
static_assert(__is_same(decltype(c::File::html_url), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectFile}};
constexpr BindRow kBindGetFile[] = {
    {.place = Place::kPath, .field = 0, .wire = "owner"},
    {.place = Place::kPath, .field = 1, .wire = "repo"},
    {.place = Place::kPath, .field = 2, .wire = "path"},
    {.place = Place::kQuery, .field = 3, .wire = "ref"},
};
constexpr HttpBinding kHttpGetFile = {.method = "GET",
    .path = "/repos/{owner}/{repo}/contents/{path}", .rows = {kBindGetFile, 4}};
constexpr ActionRow kActions[] = {
    {.name = "list_repos", .title = "List repositories",
     .description = "Repositories that the user can reach.", .effect = Effect::kRead,
     .params = &kObjectListReposParams, .result = &kType2, .http = &kHttpListRepos,
     .tool_name = "github_list_repos"},
    {.name = "get_repo", .title = "Read a repository", .description = "Facts about one repository.",
     .effect = Effect::kRead, .params = &kObjectGetRepoParams, .result = &kType1,
     .http = &kHttpGetRepo, .tool_name = "github_get_repo"},
    {.name = "create_repo", .title = "Create a repository",
     .description = "Creates a repository in the user's own account.",
     .params = &kObjectCreateRepoParams, .result = &kType1, .http = &kHttpCreateRepo,
     .tool_name = "github_create_repo", .scopes = {kTexts2, 1}},
    {.name = "search_repos", .title = "Search repositories",
     .description = "Searches all public repositories and those that the user can reach.",
     .effect = Effect::kRead, .params = &kObjectSearchReposParams, .result = &kType3,
     .http = &kHttpSearchRepos, .tool_name = "github_search_repos"},
    {.name = "list_issues", .title = "List issues",
     .description = "Issues of a repository. GitHub counts pull requests as issues too.",
     .effect = Effect::kRead, .params = &kObjectListIssuesParams, .result = &kType8,
     .http = &kHttpListIssues, .tool_name = "github_list_issues"},
    {.name = "get_issue", .title = "Read an issue", .description = "One issue with its text.",
     .effect = Effect::kRead, .params = &kObjectGetIssueParams, .result = &kType7,
     .http = &kHttpGetIssue, .tool_name = "github_get_issue"},
    {.name = "create_issue", .title = "Open an issue",
     .description = "Opens an issue in a repository.", .params = &kObjectCreateIssueParams,
     .result = &kType7, .http = &kHttpCreateIssue, .tool_name = "github_create_issue",
     .scopes = {kTexts2, 1}},
    {.name = "update_issue", .title = "Change an issue",
     .description = "Changes what is given, for example closes the issue, and leaves the "
     "rest. Lists replace the old ones.", .params = &kObjectUpdateIssueParams, .result = &kType7,
     .http = &kHttpUpdateIssue, .tool_name = "github_update_issue", .scopes = {kTexts2, 1}},
    {.name = "create_issue_comment", .title = "Comment on an issue",
     .description = "Adds a comment to an issue or a pull request.",
     .params = &kObjectCreateIssueCommentParams, .result = &kType9,
     .http = &kHttpCreateIssueComment, .tool_name = "github_create_issue_comment",
     .scopes = {kTexts2, 1}},
    {.name = "list_issue_comments", .title = "List comments",
     .description = "Comments on an issue or a pull request, oldest first.",
     .effect = Effect::kRead, .params = &kObjectListIssueCommentsParams, .result = &kType10,
     .http = &kHttpListIssueComments, .tool_name = "github_list_issue_comments"},
    {.name = "search_issues", .title = "Search issues",
     .description = "Searches issues and pull requests in all repositories that the user "
     "can reach.", .effect = Effect::kRead, .params = &kObjectSearchIssuesParams,
     .result = &kType11, .http = &kHttpSearchIssues, .tool_name = "github_search_issues"},
    {.name = "list_pull_requests", .title = "List pull requests",
     .description = "Pull requests of a repository.", .effect = Effect::kRead,
     .params = &kObjectListPullRequestsParams, .result = &kType13, .http = &kHttpListPullRequests,
     .tool_name = "github_list_pull_requests"},
    {.name = "get_pull_request", .title = "Read a pull request",
     .description = "One pull request, with whether it can be merged.", .effect = Effect::kRead,
     .params = &kObjectGetPullRequestParams, .result = &kType12, .http = &kHttpGetPullRequest,
     .tool_name = "github_get_pull_request"},
    {.name = "create_pull_request", .title = "Open a pull request",
     .description = "Asks to merge one branch into another.",
     .params = &kObjectCreatePullRequestParams, .result = &kType12, .http = &kHttpCreatePullRequest,
     .tool_name = "github_create_pull_request", .scopes = {kTexts2, 1}},
    {.name = "list_commits", .title = "List commits",
     .description = "Commits of a branch, newest first.", .effect = Effect::kRead,
     .params = &kObjectListCommitsParams, .result = &kType15, .http = &kHttpListCommits,
     .tool_name = "github_list_commits"},
    {.name = "get_file", .title = "Read a file",
     .description = "A file of a repository, base64 encoded.", .effect = Effect::kRead,
     .params = &kObjectGetFileParams, .result = &kType16, .http = &kHttpGetFile,
     .tool_name = "github_get_file"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/vnd.github+json"}, {"X-GitHub-Api-Version",
    "2022-11-28"}, {"User-Agent", "pie"}};
constexpr const char* kTexts3[] = {"/message"};
constexpr const char* kTexts4[] = {"/errors/0/code"};
constexpr NamedText kPairs2[] = {{"already_exists",
    "Something with this name is there already; choose another name."}, {"missing",
    "Something that the request names is not there; check labels, branches " "and people."},
    {"custom", "Read what GitHub says and change the values."}};
constexpr ApiRow kApi = {.base_url = "https://api.github.com", .auth = {.kind = AuthKind::kOauth,
    .name = "Authorization", .prefix = "Bearer "}, .headers = {kPairs1, 3},
    .errors = {.message = {kTexts3, 1}, .code = {kTexts4, 1}, .hints = {kPairs2, 3}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "epoch", .verify_method = "GET",
    .verify_path = "/user", .verify_account = "/login"};
constexpr const char* kTexts5[] = {"api.github.com", "github.com"};
constexpr const char* kTexts6[] = {"repo", "read:user"};
constexpr OauthRow kOauthRow1 = {.provider = "github", .provider_name = "GitHub",
    .authorization_url = "https://github.com/login/oauth/authorize",
    .token_url = "https://github.com/login/oauth/access_token",
    .user_info_url = "https://api.github.com/user", .scopes = {kTexts6, 2},
    .client_id_secret = "GITHUB_CLIENT_ID", .client_secret_secret = "GITHUB_CLIENT_SECRET",
    .token_auth_method = "post", .account_pointer = "/login"};
constexpr SecretRow kSecrets[] = {
    {"GITHUB_CLIENT_ID", "Client ID of your GitHub OAuth app (Settings, Developer settings,"
     " OAuth Apps).", true, false},
    {"GITHUB_CLIENT_SECRET", "Client secret of the same OAuth app.", true, false},
    {"GITHUB_WEBHOOK_SECRET", "The secret you type into the repository's webhook form; needed for "
     "events only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"push", "Commits were pushed to a branch or tag."},
    {"pull_request", "A pull request was opened, changed, closed or merged."},
    {"pull_request_review", "A review was submitted."},
    {"issues", "An issue was opened, changed or closed."},
    {"issue_comment", "Somebody commented on an issue or pull request."},
    {"release", "A release was published or changed."},
    {"workflow_run", "A workflow run was requested or completed."},
    {"star", "Somebody starred the repository or took the star back."},
};
constexpr const char* kTexts7[] = {"ping"};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Set the payload URL of a repository's webhook to this connector's "
     "webhook URL, content type application/json.", .event_type_field = "_headers.x-github-event",
     .events = {kEvents0, 8}, .verify = {.scheme = VerifyScheme::kHmac,
     .secret = "GITHUB_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "hex",
     .header = "X-Hub-Signature-256", .prefix = "sha256=", .payload = "{body}",
     .secret_encoding = "text"}, .delivery_id = "X-GitHub-Delivery", .ping = {kTexts7, 1}},
};
constexpr MatcherRow kMatchersPushReceived[] = {
    {.source = "webhook", .event = "push"},
};
constexpr MatcherRow kMatchersPrOpened[] = {
    {.source = "webhook", .event = "pull_request"},
    {.source = "tool", .action = "create_pull_request"},
};
constexpr MatcherRow kMatchersPipelineCompleted[] = {
    {.source = "webhook", .event = "workflow_run"},
};
constexpr MatcherRow kMatchersIssueCreated[] = {
    {.source = "tool", .action = "create_issue"},
};
constexpr MatcherRow kMatchersIssueUpdated[] = {
    {.source = "tool", .action = "update_issue"},
};
constexpr MatcherRow kMatchersIssueCommented[] = {
    {.source = "webhook", .event = "issue_comment"},
    {.source = "tool", .action = "create_issue_comment"},
};
constexpr MatcherRow kMatchersRepoCreated[] = {
    {.source = "tool", .action = "create_repo"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "push_received", .display_name = "Push Received", .matchers = {kMatchersPushReceived,
     1}},
    {.id = "pr_opened", .display_name = "Pull Request Opened", .matchers = {kMatchersPrOpened, 2}},
    {.id = "pipeline_completed", .display_name = "Workflow Completed",
     .matchers = {kMatchersPipelineCompleted, 1}},
    {.id = "issue_created", .display_name = "Issue Created", .matchers = {kMatchersIssueCreated,
     1}},
    {.id = "issue_updated", .display_name = "Issue Updated", .matchers = {kMatchersIssueUpdated,
     1}},
    {.id = "issue_commented", .display_name = "Issue Commented",
     .matchers = {kMatchersIssueCommented, 2}},
    {.id = "repo_created", .display_name = "Repository Created", .matchers = {kMatchersRepoCreated,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "github",
    .display_name = "GitHub",
    .description = "Work with GitHub repositories, issues, pull requests, commits and "
        "code search, and react to pushes, issues, pull requests and releases.",
    .version = "1.0.0",
    .tags = {kTexts1, 6},
    .tier = Tier::kConnector,
    .tool_name = "github",
    .tool_description = "Reads and writes GitHub. Repositories are named by owner and repo. "
        "Show the user what you are about to create or change and wait for "
        "a yes before you call an action that writes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_repos\",\"get_repo\",\"create_repo\",\"search_repos\","
        "\"list_issues\",\"get_issue\",\"create_issue\",\"update_issue\",\"create_issue_commen"
        "t\",\"list_issue_comments\",\"search_issues\",\"list_pull_requests\","
        "\"get_pull_request\",\"create_pull_request\",\"list_commits\",\"get_file\"],"
        "\"description\":\"What to do.\"},\"owner\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"User or organisation that owns "
        "the repository.\"},\"repo\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Name of the repository, without "
        "the owner.\"},\"issue_number\":{\"type\":\"integer\",\"minimum\":1,"
        "\"description\":\"Number of the issue or pull request.\"},\"pull_number\":{\"type\":\""
        "integer\",\"minimum\":1,\"description\":\"Number of the pull request.\"},"
        "\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":256,"
        "\"description\":\"Title of the issue or pull request.\"},\"body\":{\"type\":\"string\""
        ",\"maxLength\":65536,\"description\":\"Text in Markdown.\"},\"labels\":{\"type\":\"ar"
        "ray\",\"items\":{\"type\":\"string\"},\"maxItems\":100,\"description\":\"Names "
        "of labels.\"},\"assignees\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},"
        "\"maxItems\":10,\"description\":\"Logins of the people to assign.\"},"
        "\"milestone\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Number "
        "of a milestone.\"},\"state\":{\"type\":\"string\",\"enum\":[\"open\","
        "\"closed\",\"all\"],\"description\":\"Which ones to list.\"},\"new_state\":{\"type\":"
        "\"string\",\"enum\":[\"open\",\"closed\"],\"description\":\"Opens "
        "or closes the issue.\"},\"state_reason\":{\"type\":\"string\",\"enum\":[\"completed\""
        ",\"not_planned\",\"reopened\"],\"description\":\"Why it is opened "
        "or closed.\"},\"assignee\":{\"type\":\"string\",\"maxLength\":100,"
        "\"description\":\"Login of the assignee, none, or *.\"},\"creator\":{\"type\":\"strin"
        "g\",\"maxLength\":100,\"description\":\"Login of the author.\"},\"label_filter\":{\"t"
        "ype\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":20,\"description\":\"Onl"
        "y issues that have all of these labels.\"},\"since\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Only what was updated "
        "or committed after this time.\"},\"until\":{\"type\":\"string\",\"format\":\"date-tim"
        "e\",\"description\":\"Only commits before this time.\"},\"sort\":{\"type\":\"string\""
        ",\"enum\":[\"created\",\"updated\",\"comments\"],\"description\":\"What "
        "to sort by.\"},\"repo_sort\":{\"type\":\"string\",\"enum\":[\"created\","
        "\"updated\",\"pushed\",\"full_name\"],\"description\":\"What to sort "
        "repositories by.\"},\"direction\":{\"type\":\"string\",\"enum\":[\"asc\","
        "\"desc\"],\"description\":\"Ascending or descending.\"},\"visibility\":{\"type\":\"st"
        "ring\",\"enum\":[\"all\",\"public\",\"private\"],\"description\":\"Which "
        "repositories to list.\"},\"name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"pattern\":\"^[A-Za-z0-9._-]+$\",\"description\":\"Name "
        "of the new repository.\"},\"description\":{\"type\":\"string\",\"maxLength\":350,"
        "\"description\":\"What the new repository is for.\"},\"private\":{\"type\":\"boolean\""
        ",\"description\":\"Whether only invited people can see it.\"},\"auto_init\":{\"type\""
        ":\"boolean\",\"description\":\"Whether to start with a README.\"},"
        "\"head\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"Bra"
        "nch with the changes, owner:branch for a fork.\"},\"base\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Branch to merge "
        "into.\"},\"draft\":{\"type\":\"boolean\",\"description\":\"Opens "
        "the pull request as a draft.\"},\"sha\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"Branch, tag or commit to start from.\"},\"path\":{\"type\":\"string"
        "\",\"minLength\":1,\"maxLength\":1024,\"description\":\"Path of a "
        "file in the repository.\"},\"ref\":{\"type\":\"string\",\"maxLength\":255,"
        "\"description\":\"Branch, tag or commit to read the file from.\"},"
        "\"author\":{\"type\":\"string\",\"maxLength\":255,\"description\":\"Login "
        "or e-mail address of the author.\"},\"query\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":256,\"description\":\"Search words "
        "and qualifiers, for example repo:octocat/hello is:open crash.\"},"
        "\"per_page\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,"
        "\"description\":\"Entries per page.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "github",
    .actions = {kActions, 16},
    .api = kApi,
    .egress = {kTexts5, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 7},
};

}  // namespace pie::detail::tables::github

namespace pie::github {

constinit const ConnectorTable kGithub = ::pie::detail::tables::github::kConnector;

Task<ListReposResult> ListRepos(Context& context, ListReposParams params) {
  return Task<ListReposResult>(::pie::ContextAccess::Call(context, kGithub, 0, &params));
}

Task<Repository> GetRepo(Context& context, GetRepoParams params) {
  return Task<Repository>(::pie::ContextAccess::Call(context, kGithub, 1, &params));
}

Task<Repository> CreateRepo(Context& context, CreateRepoParams params) {
  return Task<Repository>(::pie::ContextAccess::Call(context, kGithub, 2, &params));
}

Task<SearchReposResult> SearchRepos(Context& context, SearchReposParams params) {
  return Task<SearchReposResult>(::pie::ContextAccess::Call(context, kGithub, 3, &params));
}

Task<ListIssuesResult> ListIssues(Context& context, ListIssuesParams params) {
  return Task<ListIssuesResult>(::pie::ContextAccess::Call(context, kGithub, 4, &params));
}

Task<Issue> GetIssue(Context& context, GetIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kGithub, 5, &params));
}

Task<Issue> CreateIssue(Context& context, CreateIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kGithub, 6, &params));
}

Task<Issue> UpdateIssue(Context& context, UpdateIssueParams params) {
  return Task<Issue>(::pie::ContextAccess::Call(context, kGithub, 7, &params));
}

Task<Comment> CreateIssueComment(Context& context, CreateIssueCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kGithub, 8, &params));
}

Task<ListIssueCommentsResult> ListIssueComments(Context& context, ListIssueCommentsParams params) {
  return Task<ListIssueCommentsResult>(::pie::ContextAccess::Call(context, kGithub, 9, &params));
}

Task<SearchIssuesResult> SearchIssues(Context& context, SearchIssuesParams params) {
  return Task<SearchIssuesResult>(::pie::ContextAccess::Call(context, kGithub, 10, &params));
}

Task<ListPullRequestsResult> ListPullRequests(Context& context, ListPullRequestsParams params) {
  return Task<ListPullRequestsResult>(::pie::ContextAccess::Call(context, kGithub, 11, &params));
}

Task<PullRequest> GetPullRequest(Context& context, GetPullRequestParams params) {
  return Task<PullRequest>(::pie::ContextAccess::Call(context, kGithub, 12, &params));
}

Task<PullRequest> CreatePullRequest(Context& context, CreatePullRequestParams params) {
  return Task<PullRequest>(::pie::ContextAccess::Call(context, kGithub, 13, &params));
}

Task<ListCommitsResult> ListCommits(Context& context, ListCommitsParams params) {
  return Task<ListCommitsResult>(::pie::ContextAccess::Call(context, kGithub, 14, &params));
}

Task<File> GetFile(Context& context, GetFileParams params) {
  return Task<File>(::pie::ContextAccess::Call(context, kGithub, 15, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.github_client_id = context.Secret("GITHUB_CLIENT_ID");
  secrets.github_client_secret = context.Secret("GITHUB_CLIENT_SECRET");
  secrets.github_webhook_secret = context.Secret("GITHUB_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::github
