// Generated from plugins/bitbucket/bitbucket.pie. Do not edit.
#include "bitbucket/bitbucket.h"

#include "pie/generated.h"

namespace pie::detail::tables::bitbucket {
namespace c = ::pie::bitbucket;

constexpr const char* kTexts1[] = {"code", "git", "reviews", "development"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr const char* kNamesListReposParamsRole[] = {"admin", "contributor", "member", "owner"};
constexpr EnumTable kEnumListReposParamsRole = {"ListReposParamsRole", {kNamesListReposParamsRole,
    4}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListReposParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListReposParams, workspace), Kind::kString, 1},
    {"role", "Only repositories where you have this role.", nullptr, nullptr,
     {.names = &kEnumListReposParamsRole}, __builtin_offsetof(c::ListReposParams, role),
     Kind::kEnum, 0},
    {"q", "Filter in Bitbucket's query language, as: name ~ \"shop\" or updated_on "
     "> 2026-01-01.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListReposParams, q),
     Kind::kString, 0},
    {"sort", "Field to sort by, as -updated_on; - turns it round.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListReposParams, sort), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListReposParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListReposParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListReposParams = {"ListReposParams", {kFieldsListReposParams, 6},
    sizeof(c::ListReposParams), false};
static_assert(__is_same(decltype(c::ListReposParams::workspace), String));
static_assert(__is_same(decltype(c::ListReposParams::role), Field<c::ListReposParamsRole>));
static_assert(__is_same(decltype(c::ListReposParams::q), Field<String>));
static_assert(__is_same(decltype(c::ListReposParams::sort), Field<String>));
static_assert(__is_same(decltype(c::ListReposParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListReposParams::next_page), Field<String>));
constexpr FieldRow kFieldsNamed[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 1}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::name), Field<String>));
constexpr FieldRow kFieldsLink[] = {
    {"href", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Link, href), Kind::kString, 0},
};
constexpr ObjectTable kObjectLink = {"Link", {kFieldsLink, 1}, sizeof(c::Link), true};
static_assert(__is_same(decltype(c::Link::href), Field<String>));
constexpr FieldRow kFieldsLinks[] = {
    {"html", nullptr, nullptr, nullptr, {.object = &kObjectLink}, __builtin_offsetof(c::Links,
     html), Kind::kObject, 0},
};
constexpr ObjectTable kObjectLinks = {"Links", {kFieldsLinks, 1}, sizeof(c::Links), true};
static_assert(__is_same(decltype(c::Links::html), Field<c::Link>));
constexpr FieldRow kFieldsRepository[] = {
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, uuid), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, name), Kind::kString,
     0},
    {"full_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, full_name),
     Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, description),
     Kind::kString, 2},
    {"is_private", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, is_private),
     Kind::kBoolean, 0},
    {"language", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, language),
     Kind::kString, 2},
    {"mainbranch", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::Repository, mainbranch), Kind::kObject, 2},
    {"created_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, created_on),
     Kind::kString, 0},
    {"updated_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Repository, updated_on),
     Kind::kString, 0},
    {"links", nullptr, nullptr, nullptr, {.object = &kObjectLinks},
     __builtin_offsetof(c::Repository, links), Kind::kObject, 0},
};
constexpr ObjectTable kObjectRepository = {"Repository", {kFieldsRepository, 10},
    sizeof(c::Repository), true};
static_assert(__is_same(decltype(c::Repository::uuid), Field<String>));
static_assert(__is_same(decltype(c::Repository::name), Field<String>));
static_assert(__is_same(decltype(c::Repository::full_name), Field<String>));
static_assert(__is_same(decltype(c::Repository::description), Field<String>));
static_assert(__is_same(decltype(c::Repository::is_private), Field<bool>));
static_assert(__is_same(decltype(c::Repository::language), Field<String>));
static_assert(__is_same(decltype(c::Repository::mainbranch), Field<c::Named>));
static_assert(__is_same(decltype(c::Repository::created_on), Field<String>));
static_assert(__is_same(decltype(c::Repository::updated_on), Field<String>));
static_assert(__is_same(decltype(c::Repository::links), Field<c::Links>));
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
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kQuery, .field = 1, .wire = "role"},
    {.place = Place::kQuery, .field = 2, .wire = "q"},
    {.place = Place::kQuery, .field = 3, .wire = "sort"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kLink, .items = "/values",
    .url_pointer = "/next", .size_param = "pagelen", .size = 50};
constexpr HttpBinding kHttpListRepos = {.method = "GET", .path = "/repositories/{workspace}",
    .rows = {kBindListRepos, 4}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetRepoParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetRepoParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetRepoParams, repo_slug), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetRepoParams = {"GetRepoParams", {kFieldsGetRepoParams, 2},
    sizeof(c::GetRepoParams), false};
static_assert(__is_same(decltype(c::GetRepoParams::workspace), String));
static_assert(__is_same(decltype(c::GetRepoParams::repo_slug), String));
constexpr BindRow kBindGetRepo[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
};
constexpr HttpBinding kHttpGetRepo = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}", .rows = {kBindGetRepo, 2}};
constexpr FieldRow kFieldsListBranchesParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBranchesParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBranchesParams, repo_slug), Kind::kString, 1},
    {"q", "Filter in Bitbucket's query language, as: name ~ \"shop\" or updated_on "
     "> 2026-01-01.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListBranchesParams, q),
     Kind::kString, 0},
    {"sort", "Field to sort by, as -updated_on; - turns it round.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListBranchesParams, sort), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListBranchesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBranchesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListBranchesParams = {"ListBranchesParams", {kFieldsListBranchesParams,
    6}, sizeof(c::ListBranchesParams), false};
static_assert(__is_same(decltype(c::ListBranchesParams::workspace), String));
static_assert(__is_same(decltype(c::ListBranchesParams::repo_slug), String));
static_assert(__is_same(decltype(c::ListBranchesParams::q), Field<String>));
static_assert(__is_same(decltype(c::ListBranchesParams::sort), Field<String>));
static_assert(__is_same(decltype(c::ListBranchesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListBranchesParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommitAuthor[] = {
    {"raw", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommitAuthor, raw), Kind::kString,
     0},
};
constexpr ObjectTable kObjectCommitAuthor = {"CommitAuthor", {kFieldsCommitAuthor, 1},
    sizeof(c::CommitAuthor), true};
static_assert(__is_same(decltype(c::CommitAuthor::raw), Field<String>));
constexpr FieldRow kFieldsCommit[] = {
    {"hash", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Commit, hash), Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Commit, message),
     Kind::kString, 0},
    {"date", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Commit, date), Kind::kString, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectCommitAuthor},
     __builtin_offsetof(c::Commit, author), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCommit = {"Commit", {kFieldsCommit, 4}, sizeof(c::Commit), true};
static_assert(__is_same(decltype(c::Commit::hash), Field<String>));
static_assert(__is_same(decltype(c::Commit::message), Field<String>));
static_assert(__is_same(decltype(c::Commit::date), Field<String>));
static_assert(__is_same(decltype(c::Commit::author), Field<c::CommitAuthor>));
constexpr FieldRow kFieldsBranch[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Branch, name), Kind::kString, 0},
    {"target", nullptr, nullptr, nullptr, {.object = &kObjectCommit}, __builtin_offsetof(c::Branch,
     target), Kind::kObject, 0},
};
constexpr ObjectTable kObjectBranch = {"Branch", {kFieldsBranch, 2}, sizeof(c::Branch), true};
static_assert(__is_same(decltype(c::Branch::name), Field<String>));
static_assert(__is_same(decltype(c::Branch::target), Field<c::Commit>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectBranch}};
constexpr FieldRow kFieldsListBranchesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListBranchesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListBranchesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListBranchesResult = {"ListBranchesResult", {kFieldsListBranchesResult,
    2}, sizeof(c::ListBranchesResult), true};
static_assert(__is_same(decltype(c::ListBranchesResult::items), List<c::Branch>));
static_assert(__is_same(decltype(c::ListBranchesResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListBranchesResult}};
constexpr BindRow kBindListBranches[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kQuery, .field = 2, .wire = "q"},
    {.place = Place::kQuery, .field = 3, .wire = "sort"},
};
constexpr HttpBinding kHttpListBranches = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/refs/branches", .rows = {kBindListBranches, 4},
    .pagination = &kPagination1};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr FieldRow kFieldsListCommitsParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCommitsParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCommitsParams, repo_slug), Kind::kString, 1},
    {"revision", "Branch, tag or commit whose history it is.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListCommitsParams, revision), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListCommitsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommitsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommitsParams = {"ListCommitsParams", {kFieldsListCommitsParams,
    5}, sizeof(c::ListCommitsParams), false};
static_assert(__is_same(decltype(c::ListCommitsParams::workspace), String));
static_assert(__is_same(decltype(c::ListCommitsParams::repo_slug), String));
static_assert(__is_same(decltype(c::ListCommitsParams::revision), String));
static_assert(__is_same(decltype(c::ListCommitsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommitsParams::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectCommit}};
constexpr FieldRow kFieldsListCommitsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListCommitsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommitsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommitsResult = {"ListCommitsResult", {kFieldsListCommitsResult,
    2}, sizeof(c::ListCommitsResult), true};
static_assert(__is_same(decltype(c::ListCommitsResult::items), List<c::Commit>));
static_assert(__is_same(decltype(c::ListCommitsResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListCommitsResult}};
constexpr BindRow kBindListCommits[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kQuery, .field = 2, .wire = "include"},
};
constexpr HttpBinding kHttpListCommits = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/commits", .rows = {kBindListCommits, 3},
    .pagination = &kPagination1};
constexpr const char* kNamesListPullRequestsParamsState[] = {"OPEN", "MERGED", "DECLINED",
    "SUPERSEDED"};
constexpr EnumTable kEnumListPullRequestsParamsState = {"ListPullRequestsParamsState",
    {kNamesListPullRequestsParamsState, 4}};
constexpr FieldRow kFieldsListPullRequestsParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPullRequestsParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPullRequestsParams, repo_slug), Kind::kString, 1},
    {"state", "Only pull requests in this state; open ones when left out.", nullptr, nullptr,
     {.names = &kEnumListPullRequestsParamsState}, __builtin_offsetof(c::ListPullRequestsParams,
     state), Kind::kEnum, 0},
    {"q", "Filter in Bitbucket's query language, as: name ~ \"shop\" or updated_on "
     "> 2026-01-01.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListPullRequestsParams, q),
     Kind::kString, 0},
    {"sort", "Field to sort by, as -updated_on; - turns it round.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPullRequestsParams, sort), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListPullRequestsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPullRequestsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPullRequestsParams = {"ListPullRequestsParams",
    {kFieldsListPullRequestsParams, 7}, sizeof(c::ListPullRequestsParams), false};
static_assert(__is_same(decltype(c::ListPullRequestsParams::workspace), String));
static_assert(__is_same(decltype(c::ListPullRequestsParams::repo_slug), String));
static_assert(__is_same(decltype(c::ListPullRequestsParams::state),
    Field<c::ListPullRequestsParamsState>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::q), Field<String>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::sort), Field<String>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPullRequestsParams::next_page), Field<String>));
constexpr FieldRow kFieldsPullRequestSummary[] = {
    {"raw", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequestSummary, raw),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPullRequestSummary = {"PullRequestSummary", {kFieldsPullRequestSummary,
    1}, sizeof(c::PullRequestSummary), true};
static_assert(__is_same(decltype(c::PullRequestSummary::raw), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, uuid), Kind::kString, 0},
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, display_name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 2}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::uuid), Field<String>));
static_assert(__is_same(decltype(c::Person::display_name), Field<String>));
constexpr FieldRow kFieldsSideCommit[] = {
    {"hash", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::SideCommit, hash), Kind::kString,
     0},
};
constexpr ObjectTable kObjectSideCommit = {"SideCommit", {kFieldsSideCommit, 1},
    sizeof(c::SideCommit), true};
static_assert(__is_same(decltype(c::SideCommit::hash), Field<String>));
constexpr FieldRow kFieldsSide[] = {
    {"branch", nullptr, nullptr, nullptr, {.object = &kObjectNamed}, __builtin_offsetof(c::Side,
     branch), Kind::kObject, 0},
    {"commit", nullptr, nullptr, nullptr, {.object = &kObjectSideCommit},
     __builtin_offsetof(c::Side, commit), Kind::kObject, 2},
};
constexpr ObjectTable kObjectSide = {"Side", {kFieldsSide, 2}, sizeof(c::Side), true};
static_assert(__is_same(decltype(c::Side::branch), Field<c::Named>));
static_assert(__is_same(decltype(c::Side::commit), Field<c::SideCommit>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsPullRequestMergeCommit[] = {
    {"hash", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequestMergeCommit, hash),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPullRequestMergeCommit = {"PullRequestMergeCommit",
    {kFieldsPullRequestMergeCommit, 1}, sizeof(c::PullRequestMergeCommit), true};
static_assert(__is_same(decltype(c::PullRequestMergeCommit::hash), Field<String>));
constexpr FieldRow kFieldsPullRequest[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, id), Kind::kInteger,
     0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, title),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, state),
     Kind::kString, 0},
    {"draft", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, draft),
     Kind::kBoolean, 0},
    {"summary", nullptr, nullptr, nullptr, {.object = &kObjectPullRequestSummary},
     __builtin_offsetof(c::PullRequest, summary), Kind::kObject, 0},
    {"author", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::PullRequest, author), Kind::kObject, 0},
    {"source", nullptr, nullptr, nullptr, {.object = &kObjectSide},
     __builtin_offsetof(c::PullRequest, source), Kind::kObject, 0},
    {"destination", nullptr, nullptr, nullptr, {.object = &kObjectSide},
     __builtin_offsetof(c::PullRequest, destination), Kind::kObject, 0},
    {"reviewers", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::PullRequest, reviewers), Kind::kList, 0},
    {"merge_commit", nullptr, nullptr, nullptr, {.object = &kObjectPullRequestMergeCommit},
     __builtin_offsetof(c::PullRequest, merge_commit), Kind::kObject, 2},
    {"comment_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest,
     comment_count), Kind::kInteger, 0},
    {"task_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, task_count),
     Kind::kInteger, 0},
    {"close_source_branch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest,
     close_source_branch), Kind::kBoolean, 0},
    {"created_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, created_on),
     Kind::kString, 0},
    {"updated_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PullRequest, updated_on),
     Kind::kString, 0},
    {"links", nullptr, nullptr, nullptr, {.object = &kObjectLinks},
     __builtin_offsetof(c::PullRequest, links), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPullRequest = {"PullRequest", {kFieldsPullRequest, 16},
    sizeof(c::PullRequest), true};
static_assert(__is_same(decltype(c::PullRequest::id), Field<long long>));
static_assert(__is_same(decltype(c::PullRequest::title), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::state), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::draft), Field<bool>));
static_assert(__is_same(decltype(c::PullRequest::summary), Field<c::PullRequestSummary>));
static_assert(__is_same(decltype(c::PullRequest::author), Field<c::Person>));
static_assert(__is_same(decltype(c::PullRequest::source), Field<c::Side>));
static_assert(__is_same(decltype(c::PullRequest::destination), Field<c::Side>));
static_assert(__is_same(decltype(c::PullRequest::reviewers), Field<List<c::Person>>));
static_assert(__is_same(decltype(c::PullRequest::merge_commit), Field<c::PullRequestMergeCommit>));
static_assert(__is_same(decltype(c::PullRequest::comment_count), Field<long long>));
static_assert(__is_same(decltype(c::PullRequest::task_count), Field<long long>));
static_assert(__is_same(decltype(c::PullRequest::close_source_branch), Field<bool>));
static_assert(__is_same(decltype(c::PullRequest::created_on), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::updated_on), Field<String>));
static_assert(__is_same(decltype(c::PullRequest::links), Field<c::Links>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectPullRequest}};
constexpr FieldRow kFieldsListPullRequestsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::ListPullRequestsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPullRequestsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPullRequestsResult = {"ListPullRequestsResult",
    {kFieldsListPullRequestsResult, 2}, sizeof(c::ListPullRequestsResult), true};
static_assert(__is_same(decltype(c::ListPullRequestsResult::items), List<c::PullRequest>));
static_assert(__is_same(decltype(c::ListPullRequestsResult::next_page), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectListPullRequestsResult}};
constexpr BindRow kBindListPullRequests[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kQuery, .field = 2, .wire = "state"},
    {.place = Place::kQuery, .field = 3, .wire = "q"},
    {.place = Place::kQuery, .field = 4, .wire = "sort"},
};
constexpr HttpBinding kHttpListPullRequests = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests", .rows = {kBindListPullRequests,
    5}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetPullRequestParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetPullRequestParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetPullRequestParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetPullRequestParams, pull_request_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetPullRequestParams = {"GetPullRequestParams",
    {kFieldsGetPullRequestParams, 3}, sizeof(c::GetPullRequestParams), false};
static_assert(__is_same(decltype(c::GetPullRequestParams::workspace), String));
static_assert(__is_same(decltype(c::GetPullRequestParams::repo_slug), String));
static_assert(__is_same(decltype(c::GetPullRequestParams::pull_request_id), long long));
constexpr BindRow kBindGetPullRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
};
constexpr HttpBinding kHttpGetPullRequest = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
    .rows = {kBindGetPullRequest, 3}};
constexpr FieldRow kFieldsListChangedFilesParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListChangedFilesParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListChangedFilesParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListChangedFilesParams, pull_request_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListChangedFilesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChangedFilesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListChangedFilesParams = {"ListChangedFilesParams",
    {kFieldsListChangedFilesParams, 5}, sizeof(c::ListChangedFilesParams), false};
static_assert(__is_same(decltype(c::ListChangedFilesParams::workspace), String));
static_assert(__is_same(decltype(c::ListChangedFilesParams::repo_slug), String));
static_assert(__is_same(decltype(c::ListChangedFilesParams::pull_request_id), long long));
static_assert(__is_same(decltype(c::ListChangedFilesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListChangedFilesParams::next_page), Field<String>));
constexpr FieldRow kFieldsChangedPath[] = {
    {"path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChangedPath, path), Kind::kString,
     0},
};
constexpr ObjectTable kObjectChangedPath = {"ChangedPath", {kFieldsChangedPath, 1},
    sizeof(c::ChangedPath), true};
static_assert(__is_same(decltype(c::ChangedPath::path), Field<String>));
constexpr FieldRow kFieldsChangedFile[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChangedFile, status),
     Kind::kString, 0},
    {"lines_added", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChangedFile, lines_added),
     Kind::kInteger, 0},
    {"lines_removed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ChangedFile,
     lines_removed), Kind::kInteger, 0},
    {"old", nullptr, nullptr, nullptr, {.object = &kObjectChangedPath},
     __builtin_offsetof(c::ChangedFile, old), Kind::kObject, 2},
    {"new", nullptr, nullptr, nullptr, {.object = &kObjectChangedPath},
     __builtin_offsetof(c::ChangedFile, new_), Kind::kObject, 2},
};
constexpr ObjectTable kObjectChangedFile = {"ChangedFile", {kFieldsChangedFile, 5},
    sizeof(c::ChangedFile), true};
static_assert(__is_same(decltype(c::ChangedFile::status), Field<String>));
static_assert(__is_same(decltype(c::ChangedFile::lines_added), Field<long long>));
static_assert(__is_same(decltype(c::ChangedFile::lines_removed), Field<long long>));
static_assert(__is_same(decltype(c::ChangedFile::old), Field<c::ChangedPath>));
static_assert(__is_same(decltype(c::ChangedFile::new_), Field<c::ChangedPath>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectChangedFile}};
constexpr FieldRow kFieldsListChangedFilesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListChangedFilesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListChangedFilesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListChangedFilesResult = {"ListChangedFilesResult",
    {kFieldsListChangedFilesResult, 2}, sizeof(c::ListChangedFilesResult), true};
static_assert(__is_same(decltype(c::ListChangedFilesResult::items), List<c::ChangedFile>));
static_assert(__is_same(decltype(c::ListChangedFilesResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListChangedFilesResult}};
constexpr BindRow kBindListChangedFiles[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kLink, .items = "/values",
    .url_pointer = "/next"};
constexpr HttpBinding kHttpListChangedFiles = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat",
    .rows = {kBindListChangedFiles, 3}, .pagination = &kPagination2};
constexpr Limits kLimits5 = {.has = 64, .max_size = 30000};
constexpr Limits kLimits6 = {.has = 64, .max_size = 50};
constexpr Limits kLimits7 = {.has = 64, .max_size = 40, .pattern = "^\\{[0-9a-fA-F-]{36}\\}$"};
constexpr FieldRow kFieldsCreatePrParamsReviewersItem[] = {
    {"uuid", "Id of the person, with its braces.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::CreatePrParamsReviewersItem, uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreatePrParamsReviewersItem = {"CreatePrParamsReviewersItem",
    {kFieldsCreatePrParamsReviewersItem, 1}, sizeof(c::CreatePrParamsReviewersItem), true};
static_assert(__is_same(decltype(c::CreatePrParamsReviewersItem::uuid), String));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectCreatePrParamsReviewersItem}};
constexpr FieldRow kFieldsCreatePrParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreatePrParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreatePrParams, repo_slug), Kind::kString, 1},
    {"title", "Title of the pull request.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreatePrParams, title), Kind::kString, 1},
    {"description", "Text of the pull request, in Markdown.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreatePrParams, description), Kind::kString, 0},
    {"source_branch", "Branch with the changes.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreatePrParams, source_branch), Kind::kString, 1},
    {"destination_branch", "Branch that takes them; the main branch when left out.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::CreatePrParams, destination_branch), Kind::kString, 0},
    {"reviewers", "People who shall review.", nullptr, &kLimits6, {.element = &kType12},
     __builtin_offsetof(c::CreatePrParams, reviewers), Kind::kList, 0},
    {"close_source_branch", "Deletes the source branch after the merge.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreatePrParams, close_source_branch), Kind::kBoolean, 0},
    {"draft", "Whether it is a draft.", nullptr, nullptr, {}, __builtin_offsetof(c::CreatePrParams,
     draft), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectCreatePrParams = {"CreatePrParams", {kFieldsCreatePrParams, 9},
    sizeof(c::CreatePrParams), false};
static_assert(__is_same(decltype(c::CreatePrParams::workspace), String));
static_assert(__is_same(decltype(c::CreatePrParams::repo_slug), String));
static_assert(__is_same(decltype(c::CreatePrParams::title), String));
static_assert(__is_same(decltype(c::CreatePrParams::description), Field<String>));
static_assert(__is_same(decltype(c::CreatePrParams::source_branch), String));
static_assert(__is_same(decltype(c::CreatePrParams::destination_branch), Field<String>));
static_assert(__is_same(decltype(c::CreatePrParams::reviewers),
    Field<List<c::CreatePrParamsReviewersItem>>));
static_assert(__is_same(decltype(c::CreatePrParams::close_source_branch), Field<bool>));
static_assert(__is_same(decltype(c::CreatePrParams::draft), Field<bool>));
constexpr BindRow kBindCreatePr[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/description"},
    {.place = Place::kBody, .field = 4, .wire = "/source/branch/name"},
    {.place = Place::kBody, .field = 5, .wire = "/destination/branch/name"},
    {.place = Place::kBody, .field = 6, .wire = "/reviewers"},
    {.place = Place::kBody, .field = 7, .wire = "/close_source_branch"},
    {.place = Place::kBody, .field = 8, .wire = "/draft"},
};
constexpr HttpBinding kHttpCreatePr = {.method = "POST",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests", .rows = {kBindCreatePr, 9},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdatePullRequestParamsReviewersItem[] = {
    {"uuid", "Id of the person, with its braces.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::UpdatePullRequestParamsReviewersItem, uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectUpdatePullRequestParamsReviewersItem =
    {"UpdatePullRequestParamsReviewersItem", {kFieldsUpdatePullRequestParamsReviewersItem, 1},
    sizeof(c::UpdatePullRequestParamsReviewersItem), true};
static_assert(__is_same(decltype(c::UpdatePullRequestParamsReviewersItem::uuid), String));
constexpr TypeRow kType13 = {Kind::kObject, false,
    {.object = &kObjectUpdatePullRequestParamsReviewersItem}};
constexpr FieldRow kFieldsUpdatePullRequestParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdatePullRequestParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdatePullRequestParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdatePullRequestParams, pull_request_id), Kind::kInteger, 1},
    {"title", "Title of the pull request.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdatePullRequestParams, title), Kind::kString, 1},
    {"description", "Text of the pull request, in Markdown.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdatePullRequestParams, description), Kind::kString, 0},
    {"destination_branch", "Branch that takes them; the main branch when left out.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::UpdatePullRequestParams, destination_branch),
     Kind::kString, 0},
    {"reviewers", "People who shall review.", nullptr, &kLimits6, {.element = &kType13},
     __builtin_offsetof(c::UpdatePullRequestParams, reviewers), Kind::kList, 0},
    {"draft", "Whether it is a draft.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdatePullRequestParams, draft), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectUpdatePullRequestParams = {"UpdatePullRequestParams",
    {kFieldsUpdatePullRequestParams, 8}, sizeof(c::UpdatePullRequestParams), false};
static_assert(__is_same(decltype(c::UpdatePullRequestParams::workspace), String));
static_assert(__is_same(decltype(c::UpdatePullRequestParams::repo_slug), String));
static_assert(__is_same(decltype(c::UpdatePullRequestParams::pull_request_id), long long));
static_assert(__is_same(decltype(c::UpdatePullRequestParams::title), String));
static_assert(__is_same(decltype(c::UpdatePullRequestParams::description), Field<String>));
static_assert(__is_same(decltype(c::UpdatePullRequestParams::destination_branch), Field<String>));
static_assert(__is_same(decltype(c::UpdatePullRequestParams::reviewers),
    Field<List<c::UpdatePullRequestParamsReviewersItem>>));
static_assert(__is_same(decltype(c::UpdatePullRequestParams::draft), Field<bool>));
constexpr BindRow kBindUpdatePullRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
    {.place = Place::kBody, .field = 3, .wire = "/title"},
    {.place = Place::kBody, .field = 4, .wire = "/description"},
    {.place = Place::kBody, .field = 5, .wire = "/destination/branch/name"},
    {.place = Place::kBody, .field = 6, .wire = "/reviewers"},
    {.place = Place::kBody, .field = 7, .wire = "/draft"},
};
constexpr HttpBinding kHttpUpdatePullRequest = {.method = "PUT",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
    .rows = {kBindUpdatePullRequest, 8}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCommentsParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCommentsParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListCommentsParams, pull_request_id), Kind::kInteger, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    5}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::workspace), String));
static_assert(__is_same(decltype(c::ListCommentsParams::repo_slug), String));
static_assert(__is_same(decltype(c::ListCommentsParams::pull_request_id), long long));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCommentContent[] = {
    {"raw", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentContent, raw),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCommentContent = {"CommentContent", {kFieldsCommentContent, 1},
    sizeof(c::CommentContent), true};
static_assert(__is_same(decltype(c::CommentContent::raw), Field<String>));
constexpr FieldRow kFieldsCommentInline[] = {
    {"path", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentInline, path),
     Kind::kString, 0},
    {"to", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentInline, to), Kind::kInteger,
     2},
};
constexpr ObjectTable kObjectCommentInline = {"CommentInline", {kFieldsCommentInline, 2},
    sizeof(c::CommentInline), true};
static_assert(__is_same(decltype(c::CommentInline::path), Field<String>));
static_assert(__is_same(decltype(c::CommentInline::to), Field<long long>));
constexpr FieldRow kFieldsCommentParent[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CommentParent, id), Kind::kInteger,
     0},
};
constexpr ObjectTable kObjectCommentParent = {"CommentParent", {kFieldsCommentParent, 1},
    sizeof(c::CommentParent), true};
static_assert(__is_same(decltype(c::CommentParent::id), Field<long long>));
constexpr FieldRow kFieldsComment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, id), Kind::kInteger, 0},
    {"content", nullptr, nullptr, nullptr, {.object = &kObjectCommentContent},
     __builtin_offsetof(c::Comment, content), Kind::kObject, 0},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Comment,
     user), Kind::kObject, 2},
    {"inline", nullptr, nullptr, nullptr, {.object = &kObjectCommentInline},
     __builtin_offsetof(c::Comment, inline_), Kind::kObject, 2},
    {"parent", nullptr, nullptr, nullptr, {.object = &kObjectCommentParent},
     __builtin_offsetof(c::Comment, parent), Kind::kObject, 2},
    {"deleted", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, deleted),
     Kind::kBoolean, 0},
    {"created_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Comment, created_on),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectComment = {"Comment", {kFieldsComment, 7}, sizeof(c::Comment), true};
static_assert(__is_same(decltype(c::Comment::id), Field<long long>));
static_assert(__is_same(decltype(c::Comment::content), Field<c::CommentContent>));
static_assert(__is_same(decltype(c::Comment::user), Field<c::Person>));
static_assert(__is_same(decltype(c::Comment::inline_), Field<c::CommentInline>));
static_assert(__is_same(decltype(c::Comment::parent), Field<c::CommentParent>));
static_assert(__is_same(decltype(c::Comment::deleted), Field<bool>));
static_assert(__is_same(decltype(c::Comment::created_on), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectComment}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Comment>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
};
constexpr HttpBinding kHttpListComments = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
    .rows = {kBindListComments, 3}, .pagination = &kPagination1};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 30000};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AddCommentParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AddCommentParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddCommentParams, pull_request_id), Kind::kInteger, 1},
    {"content", "Comment, in Markdown.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::AddCommentParams, content), Kind::kString, 1},
    {"reply_to", "Id of the comment that is answered.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddCommentParams, reply_to), Kind::kInteger, 0},
    {"file", "Path of the changed file that the comment is about.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::AddCommentParams, file), Kind::kString, 0},
    {"line", "Line of the file, in its new version.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddCommentParams, line), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 7},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::workspace), String));
static_assert(__is_same(decltype(c::AddCommentParams::repo_slug), String));
static_assert(__is_same(decltype(c::AddCommentParams::pull_request_id), long long));
static_assert(__is_same(decltype(c::AddCommentParams::content), String));
static_assert(__is_same(decltype(c::AddCommentParams::reply_to), Field<long long>));
static_assert(__is_same(decltype(c::AddCommentParams::file), Field<String>));
static_assert(__is_same(decltype(c::AddCommentParams::line), Field<long long>));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
    {.place = Place::kBody, .field = 3, .wire = "/content/raw"},
    {.place = Place::kBody, .field = 4, .wire = "/parent/id"},
    {.place = Place::kBody, .field = 5, .wire = "/inline/path"},
    {.place = Place::kBody, .field = 6, .wire = "/inline/to"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
    .rows = {kBindAddComment, 7}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsApprovePullRequestParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ApprovePullRequestParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ApprovePullRequestParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ApprovePullRequestParams, pull_request_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectApprovePullRequestParams = {"ApprovePullRequestParams",
    {kFieldsApprovePullRequestParams, 3}, sizeof(c::ApprovePullRequestParams), false};
static_assert(__is_same(decltype(c::ApprovePullRequestParams::workspace), String));
static_assert(__is_same(decltype(c::ApprovePullRequestParams::repo_slug), String));
static_assert(__is_same(decltype(c::ApprovePullRequestParams::pull_request_id), long long));
constexpr FieldRow kFieldsApproval[] = {
    {"approved", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Approval, approved),
     Kind::kBoolean, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Approval, state), Kind::kString,
     2},
    {"user", nullptr, nullptr, nullptr, {.object = &kObjectPerson}, __builtin_offsetof(c::Approval,
     user), Kind::kObject, 0},
};
constexpr ObjectTable kObjectApproval = {"Approval", {kFieldsApproval, 3}, sizeof(c::Approval),
    true};
static_assert(__is_same(decltype(c::Approval::approved), Field<bool>));
static_assert(__is_same(decltype(c::Approval::state), Field<String>));
static_assert(__is_same(decltype(c::Approval::user), Field<c::Person>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectApproval}};
constexpr BindRow kBindApprovePullRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
};
constexpr HttpBinding kHttpApprovePullRequest = {.method = "POST",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
    .rows = {kBindApprovePullRequest, 3}};
constexpr const char* kNamesMergePullRequestParamsMergeStrategy[] = {"merge_commit", "squash",
    "fast_forward"};
constexpr EnumTable kEnumMergePullRequestParamsMergeStrategy =
    {"MergePullRequestParamsMergeStrategy", {kNamesMergePullRequestParamsMergeStrategy, 3}};
constexpr Limits kLimits10 = {.has = 64, .max_size = 10000};
constexpr FieldRow kFieldsMergePullRequestParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::MergePullRequestParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::MergePullRequestParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::MergePullRequestParams, pull_request_id), Kind::kInteger, 1},
    {"merge_strategy", "How to merge; the branch's usual way when left out.", nullptr, nullptr,
     {.names = &kEnumMergePullRequestParamsMergeStrategy},
     __builtin_offsetof(c::MergePullRequestParams, merge_strategy), Kind::kEnum, 0},
    {"merge_message", "Message of the merge commit.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::MergePullRequestParams, merge_message), Kind::kString, 0},
    {"close_source_branch", "Deletes the source branch after the merge.", nullptr, nullptr, {},
     __builtin_offsetof(c::MergePullRequestParams, close_source_branch), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectMergePullRequestParams = {"MergePullRequestParams",
    {kFieldsMergePullRequestParams, 6}, sizeof(c::MergePullRequestParams), false};
static_assert(__is_same(decltype(c::MergePullRequestParams::workspace), String));
static_assert(__is_same(decltype(c::MergePullRequestParams::repo_slug), String));
static_assert(__is_same(decltype(c::MergePullRequestParams::pull_request_id), long long));
static_assert(__is_same(decltype(c::MergePullRequestParams::merge_strategy),
    Field<c::MergePullRequestParamsMergeStrategy>));
static_assert(__is_same(decltype(c::MergePullRequestParams::merge_message), Field<String>));
static_assert(__is_same(decltype(c::MergePullRequestParams::close_source_branch), Field<bool>));
constexpr BindRow kBindMergePullRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
    {.place = Place::kBody, .wire = "/type", .constant = "\"pullrequest_merge_parameters\""},
    {.place = Place::kBody, .field = 3, .wire = "/merge_strategy"},
    {.place = Place::kBody, .field = 4, .wire = "/message"},
    {.place = Place::kBody, .field = 5, .wire = "/close_source_branch"},
};
constexpr HttpBinding kHttpMergePullRequest = {.method = "POST",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge",
    .rows = {kBindMergePullRequest, 7}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeclinePullRequestParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeclinePullRequestParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeclinePullRequestParams, repo_slug), Kind::kString, 1},
    {"pull_request_id", "Number of the pull request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DeclinePullRequestParams, pull_request_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeclinePullRequestParams = {"DeclinePullRequestParams",
    {kFieldsDeclinePullRequestParams, 3}, sizeof(c::DeclinePullRequestParams), false};
static_assert(__is_same(decltype(c::DeclinePullRequestParams::workspace), String));
static_assert(__is_same(decltype(c::DeclinePullRequestParams::repo_slug), String));
static_assert(__is_same(decltype(c::DeclinePullRequestParams::pull_request_id), long long));
constexpr BindRow kBindDeclinePullRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pull_request_id"},
};
constexpr HttpBinding kHttpDeclinePullRequest = {.method = "POST",
    .path = "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline",
    .rows = {kBindDeclinePullRequest, 3}};
constexpr const char* kNamesListPipelinesParamsPipelineStatus[] = {"PENDING", "BUILDING", "PASSED",
    "FAILED", "ERROR", "STOPPED"};
constexpr EnumTable kEnumListPipelinesParamsPipelineStatus = {"ListPipelinesParamsPipelineStatus",
    {kNamesListPipelinesParamsPipelineStatus, 6}};
constexpr FieldRow kFieldsListPipelinesParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPipelinesParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPipelinesParams, repo_slug), Kind::kString, 1},
    {"branch", "Branch that the pipeline is for.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::ListPipelinesParams, branch), Kind::kString, 0},
    {"pipeline_status", "Only pipelines with this status.", nullptr, nullptr,
     {.names = &kEnumListPipelinesParamsPipelineStatus}, __builtin_offsetof(c::ListPipelinesParams,
     pipeline_status), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListPipelinesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPipelinesParams = {"ListPipelinesParams",
    {kFieldsListPipelinesParams, 6}, sizeof(c::ListPipelinesParams), false};
static_assert(__is_same(decltype(c::ListPipelinesParams::workspace), String));
static_assert(__is_same(decltype(c::ListPipelinesParams::repo_slug), String));
static_assert(__is_same(decltype(c::ListPipelinesParams::branch), Field<String>));
static_assert(__is_same(decltype(c::ListPipelinesParams::pipeline_status),
    Field<c::ListPipelinesParamsPipelineStatus>));
static_assert(__is_same(decltype(c::ListPipelinesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPipelinesParams::next_page), Field<String>));
constexpr FieldRow kFieldsPipelineState[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PipelineState, name),
     Kind::kString, 0},
    {"result", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::PipelineState, result), Kind::kObject, 0},
    {"stage", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::PipelineState, stage), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPipelineState = {"PipelineState", {kFieldsPipelineState, 3},
    sizeof(c::PipelineState), true};
static_assert(__is_same(decltype(c::PipelineState::name), Field<String>));
static_assert(__is_same(decltype(c::PipelineState::result), Field<c::Named>));
static_assert(__is_same(decltype(c::PipelineState::stage), Field<c::Named>));
constexpr FieldRow kFieldsPipelineTarget[] = {
    {"ref_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PipelineTarget, ref_type),
     Kind::kString, 0},
    {"ref_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::PipelineTarget, ref_name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectPipelineTarget = {"PipelineTarget", {kFieldsPipelineTarget, 2},
    sizeof(c::PipelineTarget), true};
static_assert(__is_same(decltype(c::PipelineTarget::ref_type), Field<String>));
static_assert(__is_same(decltype(c::PipelineTarget::ref_name), Field<String>));
constexpr FieldRow kFieldsPipeline[] = {
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, uuid), Kind::kString,
     0},
    {"build_number", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, build_number),
     Kind::kInteger, 0},
    {"state", nullptr, nullptr, nullptr, {.object = &kObjectPipelineState},
     __builtin_offsetof(c::Pipeline, state), Kind::kObject, 0},
    {"target", nullptr, nullptr, nullptr, {.object = &kObjectPipelineTarget},
     __builtin_offsetof(c::Pipeline, target), Kind::kObject, 0},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectPerson},
     __builtin_offsetof(c::Pipeline, creator), Kind::kObject, 2},
    {"created_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, created_on),
     Kind::kString, 0},
    {"completed_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline, completed_on),
     Kind::kString, 2},
    {"build_seconds_used", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Pipeline,
     build_seconds_used), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectPipeline = {"Pipeline", {kFieldsPipeline, 8}, sizeof(c::Pipeline),
    true};
static_assert(__is_same(decltype(c::Pipeline::uuid), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::build_number), Field<long long>));
static_assert(__is_same(decltype(c::Pipeline::state), Field<c::PipelineState>));
static_assert(__is_same(decltype(c::Pipeline::target), Field<c::PipelineTarget>));
static_assert(__is_same(decltype(c::Pipeline::creator), Field<c::Person>));
static_assert(__is_same(decltype(c::Pipeline::created_on), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::completed_on), Field<String>));
static_assert(__is_same(decltype(c::Pipeline::build_seconds_used), Field<long long>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectPipeline}};
constexpr FieldRow kFieldsListPipelinesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListPipelinesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPipelinesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPipelinesResult = {"ListPipelinesResult",
    {kFieldsListPipelinesResult, 2}, sizeof(c::ListPipelinesResult), true};
static_assert(__is_same(decltype(c::ListPipelinesResult::items), List<c::Pipeline>));
static_assert(__is_same(decltype(c::ListPipelinesResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListPipelinesResult}};
constexpr BindRow kBindListPipelines[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kQuery, .field = 2, .wire = "target.branch"},
    {.place = Place::kQuery, .field = 3, .wire = "status"},
    {.place = Place::kQuery, .wire = "sort", .constant = "\"-created_on\""},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kPage, .items = "/values",
    .total_pointer = "/size", .param = "page", .size_param = "pagelen", .size = 50};
constexpr HttpBinding kHttpListPipelines = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/pipelines", .rows = {kBindListPipelines, 5},
    .pagination = &kPagination3};
constexpr FieldRow kFieldsGetPipelineParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetPipelineParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetPipelineParams, repo_slug), Kind::kString, 1},
    {"pipeline_uuid", "Id of the pipeline, with its braces.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::GetPipelineParams, pipeline_uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPipelineParams = {"GetPipelineParams", {kFieldsGetPipelineParams,
    3}, sizeof(c::GetPipelineParams), false};
static_assert(__is_same(decltype(c::GetPipelineParams::workspace), String));
static_assert(__is_same(decltype(c::GetPipelineParams::repo_slug), String));
static_assert(__is_same(decltype(c::GetPipelineParams::pipeline_uuid), String));
constexpr BindRow kBindGetPipeline[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pipeline_uuid"},
};
constexpr HttpBinding kHttpGetPipeline = {.method = "GET",
    .path = "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}",
    .rows = {kBindGetPipeline, 3}};
constexpr FieldRow kFieldsRunPipelineParamsVariablesItem[] = {
    {"key", nullptr, nullptr, &kLimits4, {}, __builtin_offsetof(c::RunPipelineParamsVariablesItem,
     key), Kind::kString, 1},
    {"value", nullptr, nullptr, &kLimits10, {},
     __builtin_offsetof(c::RunPipelineParamsVariablesItem, value), Kind::kString, 1},
    {"secured", "Hides the value in logs.", nullptr, nullptr, {},
     __builtin_offsetof(c::RunPipelineParamsVariablesItem, secured), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRunPipelineParamsVariablesItem = {"RunPipelineParamsVariablesItem",
    {kFieldsRunPipelineParamsVariablesItem, 3}, sizeof(c::RunPipelineParamsVariablesItem), true};
static_assert(__is_same(decltype(c::RunPipelineParamsVariablesItem::key), String));
static_assert(__is_same(decltype(c::RunPipelineParamsVariablesItem::value), String));
static_assert(__is_same(decltype(c::RunPipelineParamsVariablesItem::secured), Field<bool>));
constexpr TypeRow kType19 = {Kind::kObject, false,
    {.object = &kObjectRunPipelineParamsVariablesItem}};
constexpr FieldRow kFieldsRunPipelineParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RunPipelineParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RunPipelineParams, repo_slug), Kind::kString, 1},
    {"branch", "Branch that the pipeline is for.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::RunPipelineParams, branch), Kind::kString, 1},
    {"variables", "Variables of this run.", nullptr, &kLimits6, {.element = &kType19},
     __builtin_offsetof(c::RunPipelineParams, variables), Kind::kList, 0},
};
constexpr ObjectTable kObjectRunPipelineParams = {"RunPipelineParams", {kFieldsRunPipelineParams,
    4}, sizeof(c::RunPipelineParams), false};
static_assert(__is_same(decltype(c::RunPipelineParams::workspace), String));
static_assert(__is_same(decltype(c::RunPipelineParams::repo_slug), String));
static_assert(__is_same(decltype(c::RunPipelineParams::branch), String));
static_assert(__is_same(decltype(c::RunPipelineParams::variables),
    Field<List<c::RunPipelineParamsVariablesItem>>));
constexpr BindRow kBindRunPipeline[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kBody, .wire = "/target/type", .constant = "\"pipeline_ref_target\""},
    {.place = Place::kBody, .wire = "/target/ref_type", .constant = "\"branch\""},
    {.place = Place::kBody, .field = 2, .wire = "/target/ref_name"},
    {.place = Place::kBody, .field = 3, .wire = "/variables"},
};
constexpr HttpBinding kHttpRunPipeline = {.method = "POST",
    .path = "/repositories/{workspace}/{repo_slug}/pipelines", .rows = {kBindRunPipeline, 6},
    .body = BodyKind::kJson};
constexpr FieldRow kFieldsStopPipelineParams[] = {
    {"workspace", "Id of the workspace, as in the address of its page.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::StopPipelineParams, workspace), Kind::kString, 1},
    {"repo_slug", "Short name of the repository, as in its address.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::StopPipelineParams, repo_slug), Kind::kString, 1},
    {"pipeline_uuid", "Id of the pipeline, with its braces.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::StopPipelineParams, pipeline_uuid), Kind::kString, 1},
};
constexpr ObjectTable kObjectStopPipelineParams = {"StopPipelineParams", {kFieldsStopPipelineParams,
    3}, sizeof(c::StopPipelineParams), false};
static_assert(__is_same(decltype(c::StopPipelineParams::workspace), String));
static_assert(__is_same(decltype(c::StopPipelineParams::repo_slug), String));
static_assert(__is_same(decltype(c::StopPipelineParams::pipeline_uuid), String));
constexpr ObjectTable kObjectStopPipelineResult = {"StopPipelineResult", {},
    sizeof(c::StopPipelineResult), true};
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectStopPipelineResult}};
constexpr BindRow kBindStopPipeline[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kPath, .field = 1, .wire = "repo_slug"},
    {.place = Place::kPath, .field = 2, .wire = "pipeline_uuid"},
};
constexpr HttpBinding kHttpStopPipeline = {.method = "POST",
    .path = "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
    .rows = {kBindStopPipeline, 3}};
constexpr ActionRow kActions[] = {
    {.name = "list_repos", .title = "List repositories",
     .description = "Repositories of a workspace, by role or filter.", .effect = Effect::kRead,
     .params = &kObjectListReposParams, .result = &kType2, .http = &kHttpListRepos,
     .tool_name = "bitbucket_list_repos"},
    {.name = "get_repo", .title = "Read a repository",
     .description = "One repository with its main branch.", .effect = Effect::kRead,
     .params = &kObjectGetRepoParams, .result = &kType1, .http = &kHttpGetRepo,
     .tool_name = "bitbucket_get_repo"},
    {.name = "list_branches", .title = "List branches",
     .description = "Branches with their last commits.", .effect = Effect::kRead,
     .params = &kObjectListBranchesParams, .result = &kType4, .http = &kHttpListBranches,
     .tool_name = "bitbucket_list_branches"},
    {.name = "list_commits", .title = "List commits",
     .description = "Commits that lead to a branch, tag or commit, newest first.",
     .effect = Effect::kRead, .params = &kObjectListCommitsParams, .result = &kType6,
     .http = &kHttpListCommits, .tool_name = "bitbucket_list_commits"},
    {.name = "list_pull_requests", .title = "List pull requests",
     .description = "Pull requests of a repository, by state or filter.", .effect = Effect::kRead,
     .params = &kObjectListPullRequestsParams, .result = &kType9, .http = &kHttpListPullRequests,
     .tool_name = "bitbucket_list_pull_requests"},
    {.name = "get_pull_request", .title = "Read a pull request",
     .description = "One pull request with its reviewers.", .effect = Effect::kRead,
     .params = &kObjectGetPullRequestParams, .result = &kType8, .http = &kHttpGetPullRequest,
     .tool_name = "bitbucket_get_pull_request"},
    {.name = "list_changed_files", .title = "List changed files",
     .description = "Files that a pull request changes, with counts of lines.",
     .effect = Effect::kRead, .params = &kObjectListChangedFilesParams, .result = &kType11,
     .http = &kHttpListChangedFiles, .tool_name = "bitbucket_list_changed_files"},
    {.name = "create_pr", .title = "Open a pull request",
     .description = "Asks to merge a branch into another one; reviewers are told.",
     .params = &kObjectCreatePrParams, .result = &kType8, .http = &kHttpCreatePr,
     .tool_name = "bitbucket_create_pr"},
    {.name = "update_pull_request", .title = "Change a pull request",
     .description = "Changes title, text, target or reviewers of an open pull request; "
     "reviewers replace the ones before.", .params = &kObjectUpdatePullRequestParams,
     .result = &kType8, .http = &kHttpUpdatePullRequest,
     .tool_name = "bitbucket_update_pull_request"},
    {.name = "list_comments", .title = "List comments",
     .description = "Comments of a pull request, also those at lines.", .effect = Effect::kRead,
     .params = &kObjectListCommentsParams, .result = &kType15, .http = &kHttpListComments,
     .tool_name = "bitbucket_list_comments"},
    {.name = "add_comment", .title = "Comment on a pull request",
     .description = "Adds a comment, an answer, or a remark at a line of a file.",
     .params = &kObjectAddCommentParams, .result = &kType14, .http = &kHttpAddComment,
     .tool_name = "bitbucket_add_comment"},
    {.name = "approve_pull_request", .title = "Approve a pull request",
     .description = "Approves a pull request in your name.",
     .params = &kObjectApprovePullRequestParams, .result = &kType16,
     .http = &kHttpApprovePullRequest, .tool_name = "bitbucket_approve_pull_request"},
    {.name = "merge_pull_request", .title = "Merge a pull request",
     .description = "Merges a pull request into its target.", .effect = Effect::kDestructive,
     .params = &kObjectMergePullRequestParams, .result = &kType8, .http = &kHttpMergePullRequest,
     .tool_name = "bitbucket_merge_pull_request"},
    {.name = "decline_pull_request", .title = "Decline a pull request",
     .description = "Closes a pull request without merging; it cannot be opened again.",
     .effect = Effect::kDestructive, .params = &kObjectDeclinePullRequestParams, .result = &kType8,
     .http = &kHttpDeclinePullRequest, .tool_name = "bitbucket_decline_pull_request"},
    {.name = "list_pipelines", .title = "List pipelines",
     .description = "Runs of pipelines, newest first, by branch or status.",
     .effect = Effect::kRead, .params = &kObjectListPipelinesParams, .result = &kType18,
     .http = &kHttpListPipelines, .tool_name = "bitbucket_list_pipelines"},
    {.name = "get_pipeline", .title = "Read a pipeline",
     .description = "One run of a pipeline with its outcome.", .effect = Effect::kRead,
     .params = &kObjectGetPipelineParams, .result = &kType17, .http = &kHttpGetPipeline,
     .tool_name = "bitbucket_get_pipeline"},
    {.name = "run_pipeline", .title = "Run a pipeline",
     .description = "Starts the pipeline of a branch.", .params = &kObjectRunPipelineParams,
     .result = &kType17, .http = &kHttpRunPipeline, .tool_name = "bitbucket_run_pipeline"},
    {.name = "stop_pipeline", .title = "Stop a pipeline",
     .description = "Stops a run that has not finished.", .params = &kObjectStopPipelineParams,
     .result = &kType20, .http = &kHttpStopPipeline, .tool_name = "bitbucket_stop_pipeline"},
};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kBasic, .username = "{email}", .password = "{api_token}"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr const char* kTexts2[] = {"/error/detail", "/error/message"};
constexpr ApiRow kApi = {.base_url = "https://api.bitbucket.org/2.0",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 2}},
    .retry_after = "retry-after", .verify_method = "GET", .verify_path = "/user",
    .verify_account = "/display_name"};
constexpr FieldRow kFieldsConnection[] = {
    {"email", "With an API token of your own: the address of your Atlassian account.", nullptr,
     nullptr, {}, 0, Kind::kString, 0},
    {"api_token", "Instead of signing in: id.atlassian.com, Security, API token with "
     "scopes, app Bitbucket.", nullptr, nullptr, {}, 0, Kind::kString, 4},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 2}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "email", .label = "E-mail"},
    {.name = "api_token", .label = "API token", .secret = true},
};
constexpr const char* kTexts3[] = {"api.bitbucket.org", "bitbucket.org"};
constexpr const char* kTexts4[] = {"account", "repository", "pullrequest", "pullrequest:write",
    "pipeline", "pipeline:write"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Bitbucket",
    .authorization_url = "https://bitbucket.org/site/oauth2/authorize",
    .token_url = "https://bitbucket.org/site/oauth2/access_token",
    .user_info_url = "https://api.bitbucket.org/2.0/user", .scopes = {kTexts4, 6},
    .client_id_secret = "BITBUCKET_KEY", .client_secret_secret = "BITBUCKET_SECRET",
    .token_auth_method = "basic", .pkce = false, .account_pointer = "/display_name"};
constexpr SecretRow kSecrets[] = {
    {"BITBUCKET_KEY", "Key of your OAuth consumer (workspace settings, OAuth consumers).", true,
     false},
    {"BITBUCKET_SECRET", "Secret of the same consumer.", true, false},
    {"BITBUCKET_WEBHOOK_SECRET",
     "Secret of the repository's or workspace's webhook; needed for events " "only.", false, false},
};
constexpr EventRow kEvents0[] = {
    {"repo:push", "Commits were pushed to a branch or tag."},
    {"pullrequest:created", "A pull request was opened."},
    {"pullrequest:updated", "A pull request was changed."},
    {"pullrequest:approved", "Somebody approved a pull request."},
    {"pullrequest:changes_request_created", "A reviewer asked for changes."},
    {"pullrequest:fulfilled", "A pull request was merged."},
    {"pullrequest:rejected", "A pull request was declined."},
    {"pullrequest:comment_created", "Somebody commented on a pull request."},
    {"repo:commit_status_created", "A build of a commit began."},
    {"repo:commit_status_updated", "A build of a commit changed its state."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Repository settings, Webhooks: this connector's webhook URL, with "
     "a secret.", .event_type_field = "_headers.x-event-key", .events = {kEvents0, 10},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "BITBUCKET_WEBHOOK_SECRET",
     .algorithm = "sha256", .encoding = "hex", .header = "X-Hub-Signature", .prefix = "sha256=",
     .payload = "{body}", .secret_encoding = "text"}, .delivery_id = "X-Request-UUID"},
};
constexpr MatcherRow kMatchersPrOpened[] = {
    {.source = "tool", .action = "create_pr"},
    {.source = "webhook", .event = "pullrequest:created"},
};
constexpr MatcherRow kMatchersPullRequestUpdated[] = {
    {.source = "tool", .action = "update_pull_request"},
    {.source = "webhook", .event = "pullrequest:updated"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "pullrequest:comment_created"},
};
constexpr MatcherRow kMatchersPullRequestApproved[] = {
    {.source = "tool", .action = "approve_pull_request"},
    {.source = "webhook", .event = "pullrequest:approved"},
};
constexpr MatcherRow kMatchersPrMerged[] = {
    {.source = "tool", .action = "merge_pull_request"},
    {.source = "webhook", .event = "pullrequest:fulfilled"},
};
constexpr MatcherRow kMatchersPullRequestDeclined[] = {
    {.source = "tool", .action = "decline_pull_request"},
    {.source = "webhook", .event = "pullrequest:rejected"},
};
constexpr MatcherRow kMatchersPipelineRun[] = {
    {.source = "tool", .action = "run_pipeline"},
};
constexpr MatcherRow kMatchersPipelineStopped[] = {
    {.source = "tool", .action = "stop_pipeline"},
};
constexpr MatcherRow kMatchersPushReceived[] = {
    {.source = "webhook", .event = "repo:push"},
};
constexpr MatcherRow kMatchersPipelineCompleted[] = {
    {.source = "webhook", .event = "repo:commit_status_updated"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "pr_opened", .display_name = "Pull Request Opened", .matchers = {kMatchersPrOpened, 2}},
    {.id = "pull_request_updated", .display_name = "Pull Request Changed",
     .matchers = {kMatchersPullRequestUpdated, 2}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "pull_request_approved", .display_name = "Pull Request Approved",
     .matchers = {kMatchersPullRequestApproved, 2}},
    {.id = "pr_merged", .display_name = "Pull Request Merged", .matchers = {kMatchersPrMerged, 2}},
    {.id = "pull_request_declined", .display_name = "Pull Request Declined",
     .matchers = {kMatchersPullRequestDeclined, 2}},
    {.id = "pipeline_run", .display_name = "Pipeline Run", .matchers = {kMatchersPipelineRun, 1}},
    {.id = "pipeline_stopped", .display_name = "Pipeline Stopped",
     .matchers = {kMatchersPipelineStopped, 1}},
    {.id = "push_received", .display_name = "Push Received", .matchers = {kMatchersPushReceived,
     1}},
    {.id = "pipeline_completed", .display_name = "Build Changed",
     .matchers = {kMatchersPipelineCompleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "bitbucket",
    .display_name = "Bitbucket",
    .description = "Look through repositories, branches and commits, work with pull requests "
        "and run pipelines in Bitbucket Cloud.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "bitbucket",
    .tool_description = "Reads repositories and works with pull requests and pipelines in "
        "Bitbucket. A repository is its workspace and its slug, as in bitbucket.org/acme/shop."
        " Show the user what you are about to write, merge or run and wait " "for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_repos\",\"get_repo\",\"list_branches\",\"list_commits\","
        "\"list_pull_requests\",\"get_pull_request\",\"list_changed_files\","
        "\"create_pr\",\"update_pull_request\",\"list_comments\",\"add_comment\","
        "\"approve_pull_request\",\"merge_pull_request\",\"decline_pull_request\","
        "\"list_pipelines\",\"get_pipeline\",\"run_pipeline\",\"stop_pipeline\"],"
        "\"description\":\"What to do.\"},\"workspace\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the workspace,"
        " as in the address of its page.\"},\"repo_slug\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Short name of "
        "the repository, as in its address.\"},\"role\":{\"type\":\"string\","
        "\"enum\":[\"admin\",\"contributor\",\"member\",\"owner\"],\"description\":\"Only "
        "repositories where you have this role.\"},\"q\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":2000,\"description\":\"Filter in Bitbucket's "
        "query language, as: name ~ \\\"shop\\\" or updated_on > 2026-01-01.\"},"
        "\"sort\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Fie"
        "ld to sort by, as -updated_on; - turns it round.\"},\"revision\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":255,\"description\":\"Branch, tag "
        "or commit whose history it is.\"},\"pull_request_id\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Number of the pull request.\"},\"state\":{\"type\":\""
        "string\",\"enum\":[\"OPEN\",\"MERGED\",\"DECLINED\",\"SUPERSEDED\"],"
        "\"description\":\"Only pull requests in this state; open ones when "
        "left out.\"},\"title\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Title of the pull request.\"},\"description\":{\"type\":\"string\","
        "\"maxLength\":30000,\"description\":\"Text of the pull request, in "
        "Markdown.\"},\"source_branch\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Branch with the changes.\"},\"destination_branch\""
        ":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,\"description\":\"Branch "
        "that takes them; the main branch when left out.\"},\"reviewers\":{\"type\":\"array\","
        "\"maxItems\":50,\"description\":\"People who shall review.\",\"items\":{\"type\":\"ob"
        "ject\",\"properties\":{\"uuid\":{\"type\":\"string\",\"maxLength\":40,"
        "\"pattern\":\"^\\\\{[0-9a-fA-F-]{36}\\\\}$\",\"description\":\"Id "
        "of the person, with its braces.\"}},\"required\":[\"uuid\"]}},\"close_source_branch\""
        ":{\"type\":\"boolean\",\"description\":\"Deletes the source branch "
        "after the merge.\"},\"draft\":{\"type\":\"boolean\",\"description\":\"Whether "
        "it is a draft.\"},\"content\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":30000,\"description\":\"Comment, in Markdown.\"},\"reply_to\":{\"type\""
        ":\"integer\",\"minimum\":1,\"description\":\"Id of the comment that "
        "is answered.\"},\"file\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1000,"
        "\"description\":\"Path of the changed file that the comment is about.\"},"
        "\"line\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Line "
        "of the file, in its new version.\"},\"merge_strategy\":{\"type\":\"string\","
        "\"enum\":[\"merge_commit\",\"squash\",\"fast_forward\"],\"description\":\"How "
        "to merge; the branch's usual way when left out.\"},\"merge_message\":{\"type\":\"stri"
        "ng\",\"maxLength\":10000,\"description\":\"Message of the merge commit.\"},"
        "\"pipeline_uuid\":{\"type\":\"string\",\"maxLength\":40,\"pattern\":\"^\\\\{[0-9a-fA-"
        "F-]{36}\\\\}$\",\"description\":\"Id of the pipeline, with its braces.\"},"
        "\"pipeline_status\":{\"type\":\"string\",\"enum\":[\"PENDING\",\"BUILDING\","
        "\"PASSED\",\"FAILED\",\"ERROR\",\"STOPPED\"],\"description\":\"Only "
        "pipelines with this status.\"},\"branch\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Branch that the pipeline is for.\"},"
        "\"variables\":{\"type\":\"array\",\"maxItems\":50,\"description\":\"Variables "
        "of this run.\",\"items\":{\"type\":\"object\",\"properties\":{\"key\":{\"type\":\"str"
        "ing\",\"minLength\":1,\"maxLength\":255},\"value\":{\"type\":\"string\","
        "\"maxLength\":10000},\"secured\":{\"type\":\"boolean\",\"description\":\"Hides "
        "the value in logs.\"}},\"required\":[\"key\",\"value\"]}},\"max_items\":{\"descriptio"
        "n\":\"Fetch pages until there are this many items; default: one page.\","
        "\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "bitbucket",
    .actions = {kActions, 18},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 2},
    .egress = {kTexts3, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 3},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 10},
};

}  // namespace pie::detail::tables::bitbucket

namespace pie::bitbucket {

constinit const ConnectorTable kBitbucket = ::pie::detail::tables::bitbucket::kConnector;

Task<ListReposResult> ListRepos(Context& context, ListReposParams params) {
  return Task<ListReposResult>(::pie::ContextAccess::Call(context, kBitbucket, 0, &params));
}

Task<Repository> GetRepo(Context& context, GetRepoParams params) {
  return Task<Repository>(::pie::ContextAccess::Call(context, kBitbucket, 1, &params));
}

Task<ListBranchesResult> ListBranches(Context& context, ListBranchesParams params) {
  return Task<ListBranchesResult>(::pie::ContextAccess::Call(context, kBitbucket, 2, &params));
}

Task<ListCommitsResult> ListCommits(Context& context, ListCommitsParams params) {
  return Task<ListCommitsResult>(::pie::ContextAccess::Call(context, kBitbucket, 3, &params));
}

Task<ListPullRequestsResult> ListPullRequests(Context& context, ListPullRequestsParams params) {
  return Task<ListPullRequestsResult>(::pie::ContextAccess::Call(context, kBitbucket, 4, &params));
}

Task<PullRequest> GetPullRequest(Context& context, GetPullRequestParams params) {
  return Task<PullRequest>(::pie::ContextAccess::Call(context, kBitbucket, 5, &params));
}

Task<ListChangedFilesResult> ListChangedFiles(Context& context, ListChangedFilesParams params) {
  return Task<ListChangedFilesResult>(::pie::ContextAccess::Call(context, kBitbucket, 6, &params));
}

Task<PullRequest> CreatePr(Context& context, CreatePrParams params) {
  return Task<PullRequest>(::pie::ContextAccess::Call(context, kBitbucket, 7, &params));
}

Task<PullRequest> UpdatePullRequest(Context& context, UpdatePullRequestParams params) {
  return Task<PullRequest>(::pie::ContextAccess::Call(context, kBitbucket, 8, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kBitbucket, 9, &params));
}

Task<Comment> AddComment(Context& context, AddCommentParams params) {
  return Task<Comment>(::pie::ContextAccess::Call(context, kBitbucket, 10, &params));
}

Task<Approval> ApprovePullRequest(Context& context, ApprovePullRequestParams params) {
  return Task<Approval>(::pie::ContextAccess::Call(context, kBitbucket, 11, &params));
}

Task<PullRequest> MergePullRequest(Context& context, MergePullRequestParams params) {
  return Task<PullRequest>(::pie::ContextAccess::Call(context, kBitbucket, 12, &params));
}

Task<PullRequest> DeclinePullRequest(Context& context, DeclinePullRequestParams params) {
  return Task<PullRequest>(::pie::ContextAccess::Call(context, kBitbucket, 13, &params));
}

Task<ListPipelinesResult> ListPipelines(Context& context, ListPipelinesParams params) {
  return Task<ListPipelinesResult>(::pie::ContextAccess::Call(context, kBitbucket, 14, &params));
}

Task<Pipeline> GetPipeline(Context& context, GetPipelineParams params) {
  return Task<Pipeline>(::pie::ContextAccess::Call(context, kBitbucket, 15, &params));
}

Task<Pipeline> RunPipeline(Context& context, RunPipelineParams params) {
  return Task<Pipeline>(::pie::ContextAccess::Call(context, kBitbucket, 16, &params));
}

Task<StopPipelineResult> StopPipeline(Context& context, StopPipelineParams params) {
  return Task<StopPipelineResult>(::pie::ContextAccess::Call(context, kBitbucket, 17, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.bitbucket_key = context.Secret("BITBUCKET_KEY");
  secrets.bitbucket_secret = context.Secret("BITBUCKET_SECRET");
  secrets.bitbucket_webhook_secret = context.Secret("BITBUCKET_WEBHOOK_SECRET");
  return secrets;
}

}  // namespace pie::bitbucket
