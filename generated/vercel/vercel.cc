// Generated from plugins/vercel/vercel.pie. Do not edit.
#include "vercel/vercel.h"

#include "pie/generated.h"

namespace pie::detail::tables::vercel {
namespace c = ::pie::vercel;

constexpr const char* kTexts1[] = {"hosting", "deployments", "devops", "domains"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"search", "Words in the name.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListProjectsParams, search), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListProjectsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    3}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::next_page), Field<String>));
constexpr FieldRow kFieldsProject[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, name), Kind::kString, 0},
    {"accountId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, account_id),
     Kind::kString, 0},
    {"framework", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, framework),
     Kind::kString, 2},
    {"nodeVersion", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, node_version),
     Kind::kString, 0},
    {"rootDirectory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, root_directory),
     Kind::kString, 2},
    {"buildCommand", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, build_command),
     Kind::kString, 2},
    {"outputDirectory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     output_directory), Kind::kString, 2},
    {"live", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, live), Kind::kBoolean,
     0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, created_at),
     Kind::kNumber, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, updated_at),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectProject = {"Project", {kFieldsProject, 11}, sizeof(c::Project), true};
static_assert(__is_same(decltype(c::Project::id), Field<String>));
static_assert(__is_same(decltype(c::Project::name), Field<String>));
static_assert(__is_same(decltype(c::Project::account_id), Field<String>));
static_assert(__is_same(decltype(c::Project::framework), Field<String>));
static_assert(__is_same(decltype(c::Project::node_version), Field<String>));
static_assert(__is_same(decltype(c::Project::root_directory), Field<String>));
static_assert(__is_same(decltype(c::Project::build_command), Field<String>));
static_assert(__is_same(decltype(c::Project::output_directory), Field<String>));
static_assert(__is_same(decltype(c::Project::live), Field<bool>));
static_assert(__is_same(decltype(c::Project::created_at), Field<double>));
static_assert(__is_same(decltype(c::Project::updated_at), Field<double>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectProject}};
constexpr FieldRow kFieldsListProjectsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListProjectsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectsResult = {"ListProjectsResult", {kFieldsListProjectsResult,
    2}, sizeof(c::ListProjectsResult), true};
static_assert(__is_same(decltype(c::ListProjectsResult::items), List<c::Project>));
static_assert(__is_same(decltype(c::ListProjectsResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListProjectsResult}};
constexpr BindRow kBindListProjects[] = {
    {.place = Place::kQuery, .field = 0, .wire = "search"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/projects",
    .cursor_pointer = "/pagination/next", .param = "from", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListProjects = {.method = "GET", .path = "/v10/projects",
    .rows = {kBindListProjects, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetProjectParams[] = {
    {"idOrName", "Id or name of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetProjectParams, id_or_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetProjectParams = {"GetProjectParams", {kFieldsGetProjectParams, 1},
    sizeof(c::GetProjectParams), false};
static_assert(__is_same(decltype(c::GetProjectParams::id_or_name), String));
constexpr BindRow kBindGetProject[] = {
    {.place = Place::kPath, .field = 0, .wire = "idOrName"},
};
constexpr HttpBinding kHttpGetProject = {.method = "GET", .path = "/v9/projects/{idOrName}",
    .rows = {kBindGetProject, 1}};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 100,
    .pattern = "^[a-z0-9._-]+$"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 50};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr const char* kNamesCreateProjectParamsRepositoryType[] = {"github", "gitlab", "bitbucket"};
constexpr EnumTable kEnumCreateProjectParamsRepositoryType = {"CreateProjectParamsRepositoryType",
    {kNamesCreateProjectParamsRepositoryType, 3}};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 256};
constexpr FieldRow kFieldsCreateProjectParams[] = {
    {"name", "Name of the project: small letters, digits, dots, dashes, underscores.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::CreateProjectParams, name), Kind::kString, 1},
    {"framework", "Framework preset, such as nextjs, astro or vite.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateProjectParams, framework), Kind::kString, 0},
    {"repository", "Repository to link, as owner/name.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateProjectParams, repository), Kind::kString, 0},
    {"repository_type", "Where the repository is.", nullptr, nullptr,
     {.names = &kEnumCreateProjectParamsRepositoryType}, __builtin_offsetof(c::CreateProjectParams,
     repository_type), Kind::kEnum, 0},
    {"build_command", "Command that builds the project.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateProjectParams, build_command), Kind::kString, 0},
    {"output_directory", "Folder with the result of the build.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateProjectParams, output_directory), Kind::kString, 0},
    {"root_directory", "Folder of the project inside of the repository.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateProjectParams, root_directory), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateProjectParams = {"CreateProjectParams",
    {kFieldsCreateProjectParams, 7}, sizeof(c::CreateProjectParams), false};
static_assert(__is_same(decltype(c::CreateProjectParams::name), String));
static_assert(__is_same(decltype(c::CreateProjectParams::framework), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectParams::repository), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectParams::repository_type),
    Field<c::CreateProjectParamsRepositoryType>));
static_assert(__is_same(decltype(c::CreateProjectParams::build_command), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectParams::output_directory), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectParams::root_directory), Field<String>));
constexpr BindRow kBindCreateProject[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/framework"},
    {.place = Place::kBody, .field = 4, .wire = "/buildCommand"},
    {.place = Place::kBody, .field = 5, .wire = "/outputDirectory"},
    {.place = Place::kBody, .field = 6, .wire = "/rootDirectory"},
    {.place = Place::kBody, .field = 3, .wire = "/gitRepository/type"},
    {.place = Place::kBody, .field = 2, .wire = "/gitRepository/repo"},
};
constexpr HttpBinding kHttpCreateProject = {.method = "POST", .path = "/v11/projects",
    .rows = {kBindCreateProject, 7}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteProjectParams[] = {
    {"idOrName", "Id or name of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteProjectParams, id_or_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteProjectParams = {"DeleteProjectParams",
    {kFieldsDeleteProjectParams, 1}, sizeof(c::DeleteProjectParams), false};
static_assert(__is_same(decltype(c::DeleteProjectParams::id_or_name), String));
constexpr ObjectTable kObjectDeleteProjectResult = {"DeleteProjectResult", {},
    sizeof(c::DeleteProjectResult), true};
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectDeleteProjectResult}};
constexpr BindRow kBindDeleteProject[] = {
    {.place = Place::kPath, .field = 0, .wire = "idOrName"},
};
constexpr HttpBinding kHttpDeleteProject = {.method = "DELETE", .path = "/v9/projects/{idOrName}",
    .rows = {kBindDeleteProject, 1}};
constexpr const char* kNamesListDeploymentsParamsTargetFilter[] = {"production", "preview"};
constexpr EnumTable kEnumListDeploymentsParamsTargetFilter = {"ListDeploymentsParamsTargetFilter",
    {kNamesListDeploymentsParamsTargetFilter, 2}};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 100, .pattern = "^[A-Z,]+$"};
constexpr FieldRow kFieldsListDeploymentsParams[] = {
    {"projectId", "Only deployments of this project, by id or name.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDeploymentsParams, project_id), Kind::kString, 0},
    {"target_filter", "Only deployments to this target.", nullptr, nullptr,
     {.names = &kEnumListDeploymentsParamsTargetFilter},
     __builtin_offsetof(c::ListDeploymentsParams, target_filter), Kind::kEnum, 0},
    {"state", "Only these states, with commas: BUILDING, ERROR, INITIALIZING, QUEUED,"
     " READY, CANCELED.", nullptr, &kLimits7, {}, __builtin_offsetof(c::ListDeploymentsParams,
     state), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListDeploymentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDeploymentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDeploymentsParams = {"ListDeploymentsParams",
    {kFieldsListDeploymentsParams, 5}, sizeof(c::ListDeploymentsParams), false};
static_assert(__is_same(decltype(c::ListDeploymentsParams::project_id), Field<String>));
static_assert(__is_same(decltype(c::ListDeploymentsParams::target_filter),
    Field<c::ListDeploymentsParamsTargetFilter>));
static_assert(__is_same(decltype(c::ListDeploymentsParams::state), Field<String>));
static_assert(__is_same(decltype(c::ListDeploymentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDeploymentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListedDeploymentCreator[] = {
    {"uid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeploymentCreator, uid),
     Kind::kString, 0},
    {"username", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeploymentCreator,
     username), Kind::kString, 0},
};
constexpr ObjectTable kObjectListedDeploymentCreator = {"ListedDeploymentCreator",
    {kFieldsListedDeploymentCreator, 2}, sizeof(c::ListedDeploymentCreator), true};
static_assert(__is_same(decltype(c::ListedDeploymentCreator::uid), Field<String>));
static_assert(__is_same(decltype(c::ListedDeploymentCreator::username), Field<String>));
constexpr FieldRow kFieldsListedDeployment[] = {
    {"uid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, uid),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, name),
     Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, url),
     Kind::kString, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, state),
     Kind::kString, 0},
    {"readyState", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment,
     ready_state), Kind::kString, 0},
    {"target", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, target),
     Kind::kString, 2},
    {"created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, created),
     Kind::kNumber, 0},
    {"ready", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, ready),
     Kind::kNumber, 0},
    {"source", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment, source),
     Kind::kString, 0},
    {"inspectorUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListedDeployment,
     inspector_url), Kind::kString, 2},
    {"creator", nullptr, nullptr, nullptr, {.object = &kObjectListedDeploymentCreator},
     __builtin_offsetof(c::ListedDeployment, creator), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListedDeployment = {"ListedDeployment", {kFieldsListedDeployment, 11},
    sizeof(c::ListedDeployment), true};
static_assert(__is_same(decltype(c::ListedDeployment::uid), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::name), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::url), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::state), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::ready_state), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::target), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::created), Field<double>));
static_assert(__is_same(decltype(c::ListedDeployment::ready), Field<double>));
static_assert(__is_same(decltype(c::ListedDeployment::source), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::inspector_url), Field<String>));
static_assert(__is_same(decltype(c::ListedDeployment::creator), Field<c::ListedDeploymentCreator>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListedDeployment}};
constexpr FieldRow kFieldsListDeploymentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListDeploymentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDeploymentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDeploymentsResult = {"ListDeploymentsResult",
    {kFieldsListDeploymentsResult, 2}, sizeof(c::ListDeploymentsResult), true};
static_assert(__is_same(decltype(c::ListDeploymentsResult::items), List<c::ListedDeployment>));
static_assert(__is_same(decltype(c::ListDeploymentsResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListDeploymentsResult}};
constexpr BindRow kBindListDeployments[] = {
    {.place = Place::kQuery, .field = 0, .wire = "projectId"},
    {.place = Place::kQuery, .field = 1, .wire = "target"},
    {.place = Place::kQuery, .field = 2, .wire = "state"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/deployments",
    .cursor_pointer = "/pagination/next", .param = "until", .size_param = "limit", .size = 20};
constexpr HttpBinding kHttpListDeployments = {.method = "GET", .path = "/v6/deployments",
    .rows = {kBindListDeployments, 3}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetDeploymentParams[] = {
    {"deployment", "Id (dpl_..) or host name of the deployment.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::GetDeploymentParams, deployment), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDeploymentParams = {"GetDeploymentParams",
    {kFieldsGetDeploymentParams, 1}, sizeof(c::GetDeploymentParams), false};
static_assert(__is_same(decltype(c::GetDeploymentParams::deployment), String));
constexpr TypeRow kType6 = {Kind::kString};
constexpr FieldRow kFieldsDeployment[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, name), Kind::kString,
     0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, url), Kind::kString,
     2},
    {"readyState", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, ready_state),
     Kind::kString, 0},
    {"target", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, target),
     Kind::kString, 2},
    {"alias", nullptr, nullptr, nullptr, {.element = &kType6}, __builtin_offsetof(c::Deployment,
     alias), Kind::kList, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, created_at),
     Kind::kNumber, 0},
    {"ready", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, ready),
     Kind::kNumber, 0},
    {"inspectorUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment,
     inspector_url), Kind::kString, 2},
    {"errorCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment, error_code),
     Kind::kString, 2},
    {"errorMessage", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Deployment,
     error_message), Kind::kString, 2},
};
constexpr ObjectTable kObjectDeployment = {"Deployment", {kFieldsDeployment, 11},
    sizeof(c::Deployment), true};
static_assert(__is_same(decltype(c::Deployment::id), Field<String>));
static_assert(__is_same(decltype(c::Deployment::name), Field<String>));
static_assert(__is_same(decltype(c::Deployment::url), Field<String>));
static_assert(__is_same(decltype(c::Deployment::ready_state), Field<String>));
static_assert(__is_same(decltype(c::Deployment::target), Field<String>));
static_assert(__is_same(decltype(c::Deployment::alias), Field<List<String>>));
static_assert(__is_same(decltype(c::Deployment::created_at), Field<double>));
static_assert(__is_same(decltype(c::Deployment::ready), Field<double>));
static_assert(__is_same(decltype(c::Deployment::inspector_url), Field<String>));
static_assert(__is_same(decltype(c::Deployment::error_code), Field<String>));
static_assert(__is_same(decltype(c::Deployment::error_message), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectDeployment}};
constexpr BindRow kBindGetDeployment[] = {
    {.place = Place::kPath, .field = 0, .wire = "deployment"},
};
constexpr HttpBinding kHttpGetDeployment = {.method = "GET",
    .path = "/v13/deployments/{deployment}", .rows = {kBindGetDeployment, 1}};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 250};
constexpr const char* kNamesCreateDeploymentParamsTarget[] = {"production", "staging"};
constexpr EnumTable kEnumCreateDeploymentParamsTarget = {"CreateDeploymentParamsTarget",
    {kNamesCreateDeploymentParamsTarget, 2}};
constexpr FieldRow kFieldsCreateDeploymentParams[] = {
    {"name", "Name of the project: small letters, digits, dots, dashes, underscores.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::CreateDeploymentParams, name), Kind::kString, 1},
    {"org", "Owner of the GitHub repository.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDeploymentParams, org), Kind::kString, 1},
    {"repo", "Name of the GitHub repository.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDeploymentParams, repo), Kind::kString, 1},
    {"ref", "Branch, tag or commit to deploy.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateDeploymentParams, ref), Kind::kString, 1},
    {"target", "Where to deploy to; without it a preview.", nullptr, nullptr,
     {.names = &kEnumCreateDeploymentParamsTarget}, __builtin_offsetof(c::CreateDeploymentParams,
     target), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateDeploymentParams = {"CreateDeploymentParams",
    {kFieldsCreateDeploymentParams, 5}, sizeof(c::CreateDeploymentParams), false};
static_assert(__is_same(decltype(c::CreateDeploymentParams::name), String));
static_assert(__is_same(decltype(c::CreateDeploymentParams::org), String));
static_assert(__is_same(decltype(c::CreateDeploymentParams::repo), String));
static_assert(__is_same(decltype(c::CreateDeploymentParams::ref), String));
static_assert(__is_same(decltype(c::CreateDeploymentParams::target),
    Field<c::CreateDeploymentParamsTarget>));
constexpr BindRow kBindCreateDeployment[] = {
    {.place = Place::kQuery, .wire = "skipAutoDetectionConfirmation", .constant = "\"1\""},
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 4, .wire = "/target"},
    {.place = Place::kBody, .wire = "/gitSource/type", .constant = "\"github\""},
    {.place = Place::kBody, .field = 1, .wire = "/gitSource/org"},
    {.place = Place::kBody, .field = 2, .wire = "/gitSource/repo"},
    {.place = Place::kBody, .field = 3, .wire = "/gitSource/ref"},
};
constexpr HttpBinding kHttpCreateDeployment = {.method = "POST", .path = "/v13/deployments",
    .rows = {kBindCreateDeployment, 7}, .body = BodyKind::kJson};
constexpr const char* kNamesRedeployDeploymentParamsTarget[] = {"production", "staging"};
constexpr EnumTable kEnumRedeployDeploymentParamsTarget = {"RedeployDeploymentParamsTarget",
    {kNamesRedeployDeploymentParamsTarget, 2}};
constexpr FieldRow kFieldsRedeployDeploymentParams[] = {
    {"name", "Name of the project: small letters, digits, dots, dashes, underscores.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::RedeployDeploymentParams, name), Kind::kString, 1},
    {"deploymentId", "Id of the deployment to build again.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RedeployDeploymentParams, deployment_id), Kind::kString, 1},
    {"target", "Where to deploy to; without it a preview.", nullptr, nullptr,
     {.names = &kEnumRedeployDeploymentParamsTarget},
     __builtin_offsetof(c::RedeployDeploymentParams, target), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectRedeployDeploymentParams = {"RedeployDeploymentParams",
    {kFieldsRedeployDeploymentParams, 3}, sizeof(c::RedeployDeploymentParams), false};
static_assert(__is_same(decltype(c::RedeployDeploymentParams::name), String));
static_assert(__is_same(decltype(c::RedeployDeploymentParams::deployment_id), String));
static_assert(__is_same(decltype(c::RedeployDeploymentParams::target),
    Field<c::RedeployDeploymentParamsTarget>));
constexpr BindRow kBindRedeployDeployment[] = {
    {.place = Place::kQuery, .wire = "forceNew", .constant = "\"1\""},
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/deploymentId"},
    {.place = Place::kBody, .field = 2, .wire = "/target"},
};
constexpr HttpBinding kHttpRedeployDeployment = {.method = "POST", .path = "/v13/deployments",
    .rows = {kBindRedeployDeployment, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsCancelDeploymentParams[] = {
    {"deployment", "Id (dpl_..) or host name of the deployment.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CancelDeploymentParams, deployment), Kind::kString, 1},
};
constexpr ObjectTable kObjectCancelDeploymentParams = {"CancelDeploymentParams",
    {kFieldsCancelDeploymentParams, 1}, sizeof(c::CancelDeploymentParams), false};
static_assert(__is_same(decltype(c::CancelDeploymentParams::deployment), String));
constexpr BindRow kBindCancelDeployment[] = {
    {.place = Place::kPath, .field = 0, .wire = "deployment"},
};
constexpr HttpBinding kHttpCancelDeployment = {.method = "PATCH",
    .path = "/v12/deployments/{deployment}/cancel", .rows = {kBindCancelDeployment, 1}};
constexpr FieldRow kFieldsListProjectEnvParams[] = {
    {"idOrName", "Id or name of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListProjectEnvParams, id_or_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectListProjectEnvParams = {"ListProjectEnvParams",
    {kFieldsListProjectEnvParams, 1}, sizeof(c::ListProjectEnvParams), false};
static_assert(__is_same(decltype(c::ListProjectEnvParams::id_or_name), String));
constexpr FieldRow kFieldsVariable[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, id), Kind::kString, 0},
    {"key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, key), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, type), Kind::kString,
     0},
    {"target", "Of any kind.", nullptr, nullptr, {}, __builtin_offsetof(c::Variable, target),
     Kind::kJson, 0},
    {"gitBranch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, git_branch),
     Kind::kString, 2},
    {"comment", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, comment),
     Kind::kString, 0},
    {"createdAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, created_at),
     Kind::kNumber, 0},
    {"updatedAt", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Variable, updated_at),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectVariable = {"Variable", {kFieldsVariable, 8}, sizeof(c::Variable),
    true};
static_assert(__is_same(decltype(c::Variable::id), Field<String>));
static_assert(__is_same(decltype(c::Variable::key), Field<String>));
static_assert(__is_same(decltype(c::Variable::type), Field<String>));
static_assert(__is_same(decltype(c::Variable::target), Field<Json>));
static_assert(__is_same(decltype(c::Variable::git_branch), Field<String>));
static_assert(__is_same(decltype(c::Variable::comment), Field<String>));
static_assert(__is_same(decltype(c::Variable::created_at), Field<double>));
static_assert(__is_same(decltype(c::Variable::updated_at), Field<double>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectVariable}};
constexpr TypeRow kType9 = {Kind::kList, false, {.element = &kType8}};
constexpr BindRow kBindListProjectEnv[] = {
    {.place = Place::kPath, .field = 0, .wire = "idOrName"},
};
constexpr HttpBinding kHttpListProjectEnv = {.method = "GET",
    .path = "/v10/projects/{idOrName}/env", .rows = {kBindListProjectEnv, 1}, .result_at = "/envs"};
constexpr Limits kLimits9 = {.has = 64, .max_size = 65536};
constexpr const char* kNamesCreateProjectEnvParamsEnvType[] = {"encrypted", "plain", "sensitive"};
constexpr EnumTable kEnumCreateProjectEnvParamsEnvType = {"CreateProjectEnvParamsEnvType",
    {kNamesCreateProjectEnvParamsEnvType, 3}};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 3};
constexpr const char* kNamesCreateProjectEnvParamsEnvTargetItem[] = {"production", "preview",
    "development"};
constexpr EnumTable kEnumCreateProjectEnvParamsEnvTargetItem =
    {"CreateProjectEnvParamsEnvTargetItem", {kNamesCreateProjectEnvParamsEnvTargetItem, 3}};
constexpr TypeRow kType10 = {Kind::kEnum, false,
    {.names = &kEnumCreateProjectEnvParamsEnvTargetItem}};
constexpr Limits kLimits11 = {.has = 64, .max_size = 500};
constexpr const char* kNamesCreateProjectEnvParamsUpsert[] = {"true", "false"};
constexpr EnumTable kEnumCreateProjectEnvParamsUpsert = {"CreateProjectEnvParamsUpsert",
    {kNamesCreateProjectEnvParamsUpsert, 2}};
constexpr FieldRow kFieldsCreateProjectEnvParams[] = {
    {"idOrName", "Id or name of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateProjectEnvParams, id_or_name), Kind::kString, 1},
    {"key", "Name of the variable.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateProjectEnvParams, key), Kind::kString, 1},
    {"value", "Value of the variable.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateProjectEnvParams, value), Kind::kString, 5},
    {"env_type", "How it is kept; the value of a sensitive one can never be read.", nullptr,
     nullptr, {.names = &kEnumCreateProjectEnvParamsEnvType},
     __builtin_offsetof(c::CreateProjectEnvParams, env_type), Kind::kEnum, 1},
    {"env_target", "Environments that get the variable.", nullptr, &kLimits10,
     {.element = &kType10}, __builtin_offsetof(c::CreateProjectEnvParams, env_target), Kind::kList,
     1},
    {"git_branch", "Only for previews of this branch.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateProjectEnvParams, git_branch), Kind::kString, 0},
    {"comment", "What it is for.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::CreateProjectEnvParams, comment), Kind::kString, 0},
    {"upsert", "Whether to replace a variable of the same name.", nullptr, nullptr,
     {.names = &kEnumCreateProjectEnvParamsUpsert}, __builtin_offsetof(c::CreateProjectEnvParams,
     upsert), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateProjectEnvParams = {"CreateProjectEnvParams",
    {kFieldsCreateProjectEnvParams, 8}, sizeof(c::CreateProjectEnvParams), false};
static_assert(__is_same(decltype(c::CreateProjectEnvParams::id_or_name), String));
static_assert(__is_same(decltype(c::CreateProjectEnvParams::key), String));
static_assert(__is_same(decltype(c::CreateProjectEnvParams::value), String));
static_assert(__is_same(decltype(c::CreateProjectEnvParams::env_type),
    c::CreateProjectEnvParamsEnvType));
static_assert(__is_same(decltype(c::CreateProjectEnvParams::env_target),
    List<c::CreateProjectEnvParamsEnvTargetItem>));
static_assert(__is_same(decltype(c::CreateProjectEnvParams::git_branch), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectEnvParams::comment), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectEnvParams::upsert),
    Field<c::CreateProjectEnvParamsUpsert>));
constexpr BindRow kBindCreateProjectEnv[] = {
    {.place = Place::kPath, .field = 0, .wire = "idOrName"},
    {.place = Place::kQuery, .field = 7, .wire = "upsert"},
    {.place = Place::kBody, .field = 1, .wire = "/key"},
    {.place = Place::kBody, .field = 2, .wire = "/value"},
    {.place = Place::kBody, .field = 3, .wire = "/type"},
    {.place = Place::kBody, .field = 4, .wire = "/target"},
    {.place = Place::kBody, .field = 5, .wire = "/gitBranch"},
    {.place = Place::kBody, .field = 6, .wire = "/comment"},
};
constexpr HttpBinding kHttpCreateProjectEnv = {.method = "POST",
    .path = "/v10/projects/{idOrName}/env", .rows = {kBindCreateProjectEnv, 8},
    .body = BodyKind::kJson, .result_at = "/created"};
constexpr FieldRow kFieldsDeleteProjectEnvParams[] = {
    {"idOrName", "Id or name of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteProjectEnvParams, id_or_name), Kind::kString, 1},
    {"env_id", "Id of the variable.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteProjectEnvParams, env_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteProjectEnvParams = {"DeleteProjectEnvParams",
    {kFieldsDeleteProjectEnvParams, 2}, sizeof(c::DeleteProjectEnvParams), false};
static_assert(__is_same(decltype(c::DeleteProjectEnvParams::id_or_name), String));
static_assert(__is_same(decltype(c::DeleteProjectEnvParams::env_id), String));
constexpr BindRow kBindDeleteProjectEnv[] = {
    {.place = Place::kPath, .field = 0, .wire = "idOrName"},
    {.place = Place::kPath, .field = 1, .wire = "env_id"},
};
constexpr HttpBinding kHttpDeleteProjectEnv = {.method = "DELETE",
    .path = "/v9/projects/{idOrName}/env/{env_id}", .rows = {kBindDeleteProjectEnv, 2}};
constexpr FieldRow kFieldsListProjectDomainsParams[] = {
    {"idOrName", "Id or name of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListProjectDomainsParams, id_or_name), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListProjectDomainsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectDomainsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectDomainsParams = {"ListProjectDomainsParams",
    {kFieldsListProjectDomainsParams, 3}, sizeof(c::ListProjectDomainsParams), false};
static_assert(__is_same(decltype(c::ListProjectDomainsParams::id_or_name), String));
static_assert(__is_same(decltype(c::ListProjectDomainsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectDomainsParams::next_page), Field<String>));
constexpr FieldRow kFieldsProjectDomainVerificationItem[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomainVerificationItem,
     type), Kind::kString, 0},
    {"domain", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomainVerificationItem,
     domain), Kind::kString, 0},
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomainVerificationItem,
     value), Kind::kString, 0},
    {"reason", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomainVerificationItem,
     reason), Kind::kString, 0},
};
constexpr ObjectTable kObjectProjectDomainVerificationItem = {"ProjectDomainVerificationItem",
    {kFieldsProjectDomainVerificationItem, 4}, sizeof(c::ProjectDomainVerificationItem), true};
static_assert(__is_same(decltype(c::ProjectDomainVerificationItem::type), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomainVerificationItem::domain), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomainVerificationItem::value), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomainVerificationItem::reason), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false,
    {.object = &kObjectProjectDomainVerificationItem}};
constexpr FieldRow kFieldsProjectDomain[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomain, name),
     Kind::kString, 0},
    {"apexName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomain, apex_name),
     Kind::kString, 0},
    {"projectId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomain, project_id),
     Kind::kString, 0},
    {"redirect", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomain, redirect),
     Kind::kString, 2},
    {"gitBranch", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomain, git_branch),
     Kind::kString, 2},
    {"verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectDomain, verified),
     Kind::kBoolean, 0},
    {"verification", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::ProjectDomain, verification), Kind::kList, 0},
};
constexpr ObjectTable kObjectProjectDomain = {"ProjectDomain", {kFieldsProjectDomain, 7},
    sizeof(c::ProjectDomain), true};
static_assert(__is_same(decltype(c::ProjectDomain::name), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomain::apex_name), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomain::project_id), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomain::redirect), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomain::git_branch), Field<String>));
static_assert(__is_same(decltype(c::ProjectDomain::verified), Field<bool>));
static_assert(__is_same(decltype(c::ProjectDomain::verification),
    Field<List<c::ProjectDomainVerificationItem>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectProjectDomain}};
constexpr FieldRow kFieldsListProjectDomainsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType12},
     __builtin_offsetof(c::ListProjectDomainsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectDomainsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectDomainsResult = {"ListProjectDomainsResult",
    {kFieldsListProjectDomainsResult, 2}, sizeof(c::ListProjectDomainsResult), true};
static_assert(__is_same(decltype(c::ListProjectDomainsResult::items), List<c::ProjectDomain>));
static_assert(__is_same(decltype(c::ListProjectDomainsResult::next_page), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListProjectDomainsResult}};
constexpr BindRow kBindListProjectDomains[] = {
    {.place = Place::kPath, .field = 0, .wire = "idOrName"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/domains",
    .cursor_pointer = "/pagination/next", .param = "until", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListProjectDomains = {.method = "GET",
    .path = "/v9/projects/{idOrName}/domains", .rows = {kBindListProjectDomains, 1},
    .pagination = &kPagination3};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 253,
    .pattern = "^[A-Za-z0-9.*-]+$"};
constexpr Limits kLimits13 = {.has = 96, .min_size = 1, .max_size = 253,
    .pattern = "^[A-Za-z0-9.-]+$"};
constexpr FieldRow kFieldsAddProjectDomainParams[] = {
    {"idOrName", "Id or name of the project.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::AddProjectDomainParams, id_or_name), Kind::kString, 1},
    {"domain", "Host name, such as www.example.com.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::AddProjectDomainParams, domain), Kind::kString, 1},
    {"redirect", "Host name to send visitors to.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::AddProjectDomainParams, redirect), Kind::kString, 0},
    {"git_branch", "Only for previews of this branch.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::AddProjectDomainParams, git_branch), Kind::kString, 0},
};
constexpr ObjectTable kObjectAddProjectDomainParams = {"AddProjectDomainParams",
    {kFieldsAddProjectDomainParams, 4}, sizeof(c::AddProjectDomainParams), false};
static_assert(__is_same(decltype(c::AddProjectDomainParams::id_or_name), String));
static_assert(__is_same(decltype(c::AddProjectDomainParams::domain), String));
static_assert(__is_same(decltype(c::AddProjectDomainParams::redirect), Field<String>));
static_assert(__is_same(decltype(c::AddProjectDomainParams::git_branch), Field<String>));
constexpr BindRow kBindAddProjectDomain[] = {
    {.place = Place::kPath, .field = 0, .wire = "idOrName"},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
    {.place = Place::kBody, .field = 2, .wire = "/redirect"},
    {.place = Place::kBody, .field = 3, .wire = "/gitBranch"},
};
constexpr HttpBinding kHttpAddProjectDomain = {.method = "POST",
    .path = "/v10/projects/{idOrName}/domains", .rows = {kBindAddProjectDomain, 4},
    .body = BodyKind::kJson};
constexpr ActionRow kActions[] = {
    {.name = "list_projects", .title = "List projects",
     .description = "Projects, by words in their name.", .effect = Effect::kRead,
     .params = &kObjectListProjectsParams, .result = &kType2, .http = &kHttpListProjects,
     .tool_name = "vercel_list_projects"},
    {.name = "get_project", .title = "Read a project", .description = "One project.",
     .effect = Effect::kRead, .params = &kObjectGetProjectParams, .result = &kType1,
     .http = &kHttpGetProject, .tool_name = "vercel_get_project"},
    {.name = "create_project", .title = "Create a project",
     .description = "Makes a project, linked to a repository if one is given.",
     .params = &kObjectCreateProjectParams, .result = &kType1, .http = &kHttpCreateProject,
     .tool_name = "vercel_create_project"},
    {.name = "delete_project", .title = "Delete a project",
     .description = "Deletes a project with all its deployments for good.",
     .effect = Effect::kDestructive, .params = &kObjectDeleteProjectParams, .result = &kType3,
     .http = &kHttpDeleteProject, .tool_name = "vercel_delete_project"},
    {.name = "list_deployments", .title = "List deployments",
     .description = "Deployments, newest first.", .effect = Effect::kRead,
     .params = &kObjectListDeploymentsParams, .result = &kType5, .http = &kHttpListDeployments,
     .tool_name = "vercel_list_deployments"},
    {.name = "get_deployment", .title = "Read a deployment",
     .description = "How far a deployment is, and why it failed.", .effect = Effect::kRead,
     .params = &kObjectGetDeploymentParams, .result = &kType7, .http = &kHttpGetDeployment,
     .tool_name = "vercel_get_deployment"},
    {.name = "create_deployment", .title = "Deploy",
     .description = "Deploys a branch or commit of a GitHub repository.",
     .params = &kObjectCreateDeploymentParams, .result = &kType7, .http = &kHttpCreateDeployment,
     .tool_name = "vercel_create_deployment"},
    {.name = "redeploy_deployment", .title = "Deploy again",
     .description = "Builds an earlier deployment again.",
     .params = &kObjectRedeployDeploymentParams, .result = &kType7,
     .http = &kHttpRedeployDeployment, .tool_name = "vercel_redeploy_deployment"},
    {.name = "cancel_deployment", .title = "Cancel a deployment",
     .description = "Stops a build that is running.", .effect = Effect::kDestructive,
     .params = &kObjectCancelDeploymentParams, .result = &kType7, .http = &kHttpCancelDeployment,
     .tool_name = "vercel_cancel_deployment"},
    {.name = "list_project_env", .title = "List variables",
     .description = "Environment variables of a project, without secret values.",
     .effect = Effect::kRead, .params = &kObjectListProjectEnvParams, .result = &kType9,
     .http = &kHttpListProjectEnv, .tool_name = "vercel_list_project_env"},
    {.name = "create_project_env", .title = "Add a variable",
     .description = "Adds an environment variable; it works from the next deployment on.",
     .params = &kObjectCreateProjectEnvParams, .result = &kType8, .http = &kHttpCreateProjectEnv,
     .tool_name = "vercel_create_project_env"},
    {.name = "delete_project_env", .title = "Delete a variable",
     .description = "Deletes an environment variable of a project.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteProjectEnvParams, .result = &kType8, .http = &kHttpDeleteProjectEnv,
     .tool_name = "vercel_delete_project_env"},
    {.name = "list_project_domains", .title = "List domains",
     .description = "Host names of a project.", .effect = Effect::kRead,
     .params = &kObjectListProjectDomainsParams, .result = &kType13,
     .http = &kHttpListProjectDomains, .tool_name = "vercel_list_project_domains"},
    {.name = "add_project_domain", .title = "Add a domain",
     .description = "Gives a project a host name.", .params = &kObjectAddProjectDomainParams,
     .result = &kType12, .http = &kHttpAddProjectDomain, .tool_name = "vercel_add_project_domain"},
};
constexpr NamedText kPairs1[] = {{"teamId", "{team_id}"}};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/code"};
constexpr NamedText kPairs2[] = {{"forbidden",
    "The token has ended, or does not cover the team; make one on Account "
    "Settings, Tokens, for the right scope."}, {"not_found",
    "Compare the id and the team of the connection."}, {"rate_limited",
    "Wait until the limit is lifted."}};
constexpr ApiRow kApi = {.base_url = "https://api.vercel.com", .auth = {.kind = AuthKind::kBearer,
    .name = "Authorization", .prefix = "Bearer ", .value = "{VERCEL_TOKEN}"}, .query = {kPairs1, 1},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs2, 3}},
    .retry_after = "retry-after", .remaining = "x-ratelimit-remaining",
    .reset_at = "x-ratelimit-reset", .reset_format = "epoch", .per_minute = 100,
    .verify_method = "GET", .verify_path = "/v2/user", .verify_account = "/user/email"};
constexpr Limits kLimits14 = {.pattern = "team_[A-Za-z0-9]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"team_id", "Id of the team, as team_...; without it the personal account.", nullptr,
     &kLimits14, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "team_id", .label = "Team", .placeholder = "team_example"},
};
constexpr const char* kTexts4[] = {"api.vercel.com"};
constexpr SecretRow kSecrets[] = {
    {"VERCEL_WEBHOOK_SECRET", "Secret that Vercel shows when a webhook is made; needed for events "
     "only.", false, false},
    {"VERCEL_TOKEN", "Access token (Vercel, Account Settings, Tokens).", true, true},
};
constexpr EventRow kEvents0[] = {
    {"deployment.created", "A deployment was started."},
    {"deployment.succeeded", "A deployment was built."},
    {"deployment.ready", "A deployment can be visited."},
    {"deployment.promoted", "A deployment became the production one."},
    {"deployment.error", "A deployment failed."},
    {"deployment.canceled", "A deployment was cancelled."},
    {"project.created", "A project was made."},
    {"project.removed", "A project was deleted."},
    {"domain.created", "A domain was added."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Team Settings, Webhooks, Create Webhook: this connector's webhook "
     "URL and the events you want.", .event_type_field = "type", .events = {kEvents0, 9},
     .verify = {.scheme = VerifyScheme::kHmac, .secret = "VERCEL_WEBHOOK_SECRET",
     .algorithm = "sha1", .encoding = "hex", .header = "x-vercel-signature", .payload = "{body}",
     .secret_encoding = "text"}, .delivery_id = "/id"},
};
constexpr MatcherRow kMatchersProjectCreated[] = {
    {.source = "tool", .action = "create_project"},
    {.source = "webhook", .event = "project.created"},
};
constexpr MatcherRow kMatchersProjectDeleted[] = {
    {.source = "tool", .action = "delete_project"},
    {.source = "webhook", .event = "project.removed"},
};
constexpr MatcherRow kMatchersDeploymentCreated[] = {
    {.source = "tool", .action = "create_deployment"},
    {.source = "webhook", .event = "deployment.created"},
};
constexpr MatcherRow kMatchersDeploymentRedeployed[] = {
    {.source = "tool", .action = "redeploy_deployment"},
};
constexpr MatcherRow kMatchersDeploymentCancelled[] = {
    {.source = "tool", .action = "cancel_deployment"},
    {.source = "webhook", .event = "deployment.canceled"},
};
constexpr MatcherRow kMatchersDeploymentFailed[] = {
    {.source = "webhook", .event = "deployment.error"},
};
constexpr MatcherRow kMatchersProjectEnvCreated[] = {
    {.source = "tool", .action = "create_project_env"},
};
constexpr MatcherRow kMatchersProjectEnvDeleted[] = {
    {.source = "tool", .action = "delete_project_env"},
};
constexpr MatcherRow kMatchersProjectDomainAdded[] = {
    {.source = "tool", .action = "add_project_domain"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "project_created", .display_name = "Project Created",
     .matchers = {kMatchersProjectCreated, 2}},
    {.id = "project_deleted", .display_name = "Project Deleted",
     .matchers = {kMatchersProjectDeleted, 2}},
    {.id = "deployment_created", .display_name = "Deployment Created",
     .matchers = {kMatchersDeploymentCreated, 2}},
    {.id = "deployment_redeployed", .display_name = "Deployment Redeployed",
     .matchers = {kMatchersDeploymentRedeployed, 1}},
    {.id = "deployment_cancelled", .display_name = "Deployment Cancelled",
     .matchers = {kMatchersDeploymentCancelled, 2}},
    {.id = "deployment_failed", .display_name = "Deployment Failed",
     .matchers = {kMatchersDeploymentFailed, 1}},
    {.id = "project_env_created", .display_name = "Project Env Created",
     .matchers = {kMatchersProjectEnvCreated, 1}},
    {.id = "project_env_deleted", .display_name = "Project Env Deleted",
     .matchers = {kMatchersProjectEnvDeleted, 1}},
    {.id = "project_domain_added", .display_name = "Project Domain Added",
     .matchers = {kMatchersProjectDomainAdded, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "vercel",
    .display_name = "Vercel",
    .description = "See and control projects, deployments, environment variables and "
        "domains on Vercel.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "vercel",
    .tool_description = "Reads and controls Vercel. Production deployments are seen by visitors "
        "at once. Show the user what you are about to deploy, change or delete "
        "and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_projects\",\"get_project\",\"create_project\",\"delete_project\","
        "\"list_deployments\",\"get_deployment\",\"create_deployment\",\"redeploy_deployment\""
        ",\"cancel_deployment\",\"list_project_env\",\"create_project_env\","
        "\"delete_project_env\",\"list_project_domains\",\"add_project_domain\"],"
        "\"description\":\"What to do.\"},\"idOrName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id or name of "
        "the project.\"},\"search\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Words in the name.\"},\"projectId\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Only deployments "
        "of this project, by id or name.\"},\"target_filter\":{\"type\":\"string\","
        "\"enum\":[\"production\",\"preview\"],\"description\":\"Only deployments "
        "to this target.\"},\"state\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"pattern\":\"^[A-Z,]+$\",\"description\":\"Only "
        "these states, with commas: BUILDING, ERROR, INITIALIZING, QUEUED,"
        " READY, CANCELED.\"},\"deployment\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"description\":\"Id (dpl_..) or host name of the "
        "deployment.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"pattern\":\"^[a-z0-9._-]+$\",\"description\":\"Name of the project: "
        "small letters, digits, dots, dashes, underscores.\"},\"framework\":{\"type\":\"string"
        "\",\"minLength\":1,\"maxLength\":50,\"description\":\"Framework preset,"
        " such as nextjs, astro or vite.\"},\"repository\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200,\"description\":\"Repository to "
        "link, as owner/name.\"},\"repository_type\":{\"type\":\"string\","
        "\"enum\":[\"github\",\"gitlab\",\"bitbucket\"],\"description\":\"Where "
        "the repository is.\"},\"build_command\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":256,\"description\":\"Command that builds the project.\"},"
        "\"output_directory\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":256,"
        "\"description\":\"Folder with the result of the build.\"},\"root_directory\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":256,\"description\":\"Folder "
        "of the project inside of the repository.\"},\"org\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Owner of the "
        "GitHub repository.\"},\"repo\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Name of the GitHub repository.\"},"
        "\"ref\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":250,\"description\":\"Bran"
        "ch, tag or commit to deploy.\"},\"target\":{\"type\":\"string\",\"enum\":[\"productio"
        "n\",\"staging\"],\"description\":\"Where to deploy to; without it "
        "a preview.\"},\"deploymentId\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":100,\"description\":\"Id of the deployment to build "
        "again.\"},\"key\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":256,"
        "\"description\":\"Name of the variable.\"},\"value\":{\"type\":\"string\","
        "\"maxLength\":65536,\"description\":\"Value of the variable.\"},\"env_type\":{\"type\""
        ":\"string\",\"enum\":[\"encrypted\",\"plain\",\"sensitive\"],\"description\":\"How "
        "it is kept; the value of a sensitive one can never be read.\"},\"env_target\":{\"type"
        "\":\"array\",\"minItems\":1,\"maxItems\":3,\"items\":{\"type\":\"string\","
        "\"enum\":[\"production\",\"preview\",\"development\"]},\"description\":\"Environments"
        " that get the variable.\"},\"git_branch\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":250,\"description\":\"Only for previews of this branch.\"},"
        "\"comment\":{\"type\":\"string\",\"maxLength\":500,\"description\":\"What "
        "it is for.\"},\"upsert\":{\"type\":\"string\",\"enum\":[\"true\","
        "\"false\"],\"description\":\"Whether to replace a variable of the "
        "same name.\"},\"env_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Id of the variable.\"},\"domain\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":253,\"pattern\":\"^[A-Za-z0-9.*-]+$\","
        "\"description\":\"Host name, such as www.example.com.\"},\"redirect\":{\"type\":\"str"
        "ing\",\"minLength\":1,\"maxLength\":253,\"pattern\":\"^[A-Za-z0-9.-]+$\","
        "\"description\":\"Host name to send visitors to.\"},\"max_items\":{\"description\":\""
        "Fetch pages until there are this many items; default: one page.\","
        "\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "vercel",
    .actions = {kActions, 14},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::vercel

namespace pie::vercel {

constinit const ConnectorTable kVercel = ::pie::detail::tables::vercel::kConnector;

Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params) {
  return Task<ListProjectsResult>(::pie::ContextAccess::Call(context, kVercel, 0, &params));
}

Task<Project> GetProject(Context& context, GetProjectParams params) {
  return Task<Project>(::pie::ContextAccess::Call(context, kVercel, 1, &params));
}

Task<Project> CreateProject(Context& context, CreateProjectParams params) {
  return Task<Project>(::pie::ContextAccess::Call(context, kVercel, 2, &params));
}

Task<DeleteProjectResult> DeleteProject(Context& context, DeleteProjectParams params) {
  return Task<DeleteProjectResult>(::pie::ContextAccess::Call(context, kVercel, 3, &params));
}

Task<ListDeploymentsResult> ListDeployments(Context& context, ListDeploymentsParams params) {
  return Task<ListDeploymentsResult>(::pie::ContextAccess::Call(context, kVercel, 4, &params));
}

Task<Deployment> GetDeployment(Context& context, GetDeploymentParams params) {
  return Task<Deployment>(::pie::ContextAccess::Call(context, kVercel, 5, &params));
}

Task<Deployment> CreateDeployment(Context& context, CreateDeploymentParams params) {
  return Task<Deployment>(::pie::ContextAccess::Call(context, kVercel, 6, &params));
}

Task<Deployment> RedeployDeployment(Context& context, RedeployDeploymentParams params) {
  return Task<Deployment>(::pie::ContextAccess::Call(context, kVercel, 7, &params));
}

Task<Deployment> CancelDeployment(Context& context, CancelDeploymentParams params) {
  return Task<Deployment>(::pie::ContextAccess::Call(context, kVercel, 8, &params));
}

Task<List<Variable>> ListProjectEnv(Context& context, ListProjectEnvParams params) {
  return Task<List<Variable>>(::pie::ContextAccess::Call(context, kVercel, 9, &params));
}

Task<Variable> CreateProjectEnv(Context& context, CreateProjectEnvParams params) {
  return Task<Variable>(::pie::ContextAccess::Call(context, kVercel, 10, &params));
}

Task<Variable> DeleteProjectEnv(Context& context, DeleteProjectEnvParams params) {
  return Task<Variable>(::pie::ContextAccess::Call(context, kVercel, 11, &params));
}

Task<ListProjectDomainsResult> ListProjectDomains(Context& context,
    ListProjectDomainsParams params) {
  return Task<ListProjectDomainsResult>(::pie::ContextAccess::Call(context, kVercel, 12, &params));
}

Task<ProjectDomain> AddProjectDomain(Context& context, AddProjectDomainParams params) {
  return Task<ProjectDomain>(::pie::ContextAccess::Call(context, kVercel, 13, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.vercel_webhook_secret = context.Secret("VERCEL_WEBHOOK_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.vercel_token = context.Secret("VERCEL_TOKEN");
  return secrets;
}

}  // namespace pie::vercel
