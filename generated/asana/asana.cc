// Generated from plugins/asana/asana.pie. Do not edit.
#include "asana/asana.h"

#include "pie/generated.h"

namespace pie::detail::tables::asana {
namespace c = ::pie::asana;

constexpr const char* kTexts1[] = {"tasks", "projects", "planning", "work-management"};
constexpr Limits kLimits1 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListWorkspacesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListWorkspacesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWorkspacesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListWorkspacesParams = {"ListWorkspacesParams",
    {kFieldsListWorkspacesParams, 2}, sizeof(c::ListWorkspacesParams), false};
static_assert(__is_same(decltype(c::ListWorkspacesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListWorkspacesParams::next_page), Field<String>));
constexpr FieldRow kFieldsNamed[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, gid), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Named, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 2}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::gid), Field<String>));
static_assert(__is_same(decltype(c::Named::name), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectNamed}};
constexpr FieldRow kFieldsListWorkspacesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListWorkspacesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWorkspacesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListWorkspacesResult = {"ListWorkspacesResult",
    {kFieldsListWorkspacesResult, 2}, sizeof(c::ListWorkspacesResult), true};
static_assert(__is_same(decltype(c::ListWorkspacesResult::items), List<c::Named>));
static_assert(__is_same(decltype(c::ListWorkspacesResult::next_page), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListWorkspacesResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/next_page/offset", .param = "offset", .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpListWorkspaces = {.method = "GET", .path = "/workspaces",
    .pagination = &kPagination1};
constexpr Limits kLimits2 = {.has = 64, .max_size = 30, .pattern = "^[0-9]+$"};
constexpr FieldRow kFieldsListProjectsParams[] = {
    {"workspace", "Gid of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListProjectsParams, workspace), Kind::kString, 0},
    {"team", "Gid of the team; projects of an organisation belong to one.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListProjectsParams, team), Kind::kString, 0},
    {"archived", "Only archived projects, or only those that are not.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, archived), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListProjectsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListProjectsParams = {"ListProjectsParams", {kFieldsListProjectsParams,
    5}, sizeof(c::ListProjectsParams), false};
static_assert(__is_same(decltype(c::ListProjectsParams::workspace), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsParams::team), Field<String>));
static_assert(__is_same(decltype(c::ListProjectsParams::archived), Field<bool>));
static_assert(__is_same(decltype(c::ListProjectsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListProjectsParams::next_page), Field<String>));
constexpr FieldRow kFieldsProjectOwner[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectOwner, gid), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectOwner, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProjectOwner = {"ProjectOwner", {kFieldsProjectOwner, 2},
    sizeof(c::ProjectOwner), true};
static_assert(__is_same(decltype(c::ProjectOwner::gid), Field<String>));
static_assert(__is_same(decltype(c::ProjectOwner::name), Field<String>));
constexpr FieldRow kFieldsProjectTeam[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectTeam, gid), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ProjectTeam, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectProjectTeam = {"ProjectTeam", {kFieldsProjectTeam, 2},
    sizeof(c::ProjectTeam), true};
static_assert(__is_same(decltype(c::ProjectTeam::gid), Field<String>));
static_assert(__is_same(decltype(c::ProjectTeam::name), Field<String>));
constexpr FieldRow kFieldsProject[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, gid), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, name), Kind::kString, 0},
    {"archived", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, archived),
     Kind::kBoolean, 0},
    {"color", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, color), Kind::kString,
     2},
    {"due_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, due_on), Kind::kString,
     2},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectProjectOwner},
     __builtin_offsetof(c::Project, owner), Kind::kObject, 2},
    {"team", nullptr, nullptr, nullptr, {.object = &kObjectProjectTeam},
     __builtin_offsetof(c::Project, team), Kind::kObject, 2},
    {"permalink_url", "Page of the project.", nullptr, nullptr, {}, __builtin_offsetof(c::Project,
     permalink_url), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, created_at),
     Kind::kString, 0},
    {"modified_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Project, modified_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProject = {"Project", {kFieldsProject, 10}, sizeof(c::Project), true};
static_assert(__is_same(decltype(c::Project::gid), Field<String>));
static_assert(__is_same(decltype(c::Project::name), Field<String>));
static_assert(__is_same(decltype(c::Project::archived), Field<bool>));
static_assert(__is_same(decltype(c::Project::color), Field<String>));
static_assert(__is_same(decltype(c::Project::due_on), Field<String>));
static_assert(__is_same(decltype(c::Project::owner), Field<c::ProjectOwner>));
static_assert(__is_same(decltype(c::Project::team), Field<c::ProjectTeam>));
static_assert(__is_same(decltype(c::Project::permalink_url), Field<String>));
static_assert(__is_same(decltype(c::Project::created_at), Field<String>));
static_assert(__is_same(decltype(c::Project::modified_at), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectProject}};
constexpr FieldRow kFieldsListProjectsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType3},
     __builtin_offsetof(c::ListProjectsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListProjectsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListProjectsResult = {"ListProjectsResult", {kFieldsListProjectsResult,
    2}, sizeof(c::ListProjectsResult), true};
static_assert(__is_same(decltype(c::ListProjectsResult::items), List<c::Project>));
static_assert(__is_same(decltype(c::ListProjectsResult::next_page), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListProjectsResult}};
constexpr BindRow kBindListProjects[] = {
    {.place = Place::kQuery, .field = 0, .wire = "workspace"},
    {.place = Place::kQuery, .field = 1, .wire = "team"},
    {.place = Place::kQuery, .field = 2, .wire = "archived"},
    {.place = Place::kQuery, .wire = "opt_fields",
     .constant = "\"name,archived,color,due_on,owner.name,team.name,permalink_url,created_at,"
     "modified_at\""},
};
constexpr HttpBinding kHttpListProjects = {.method = "GET", .path = "/projects",
    .rows = {kBindListProjects, 4}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 1024};
constexpr Limits kLimits4 = {.has = 64, .max_size = 65535};
constexpr const char* kNamesCreateProjectParamsColor[] = {"dark-pink", "dark-green", "dark-blue",
    "dark-red", "dark-teal", "dark-brown", "dark-orange", "dark-purple", "dark-warm-gray",
    "light-pink", "light-green", "light-blue", "light-red", "light-teal", "light-brown",
    "light-orange", "light-purple", "light-warm-gray"};
constexpr EnumTable kEnumCreateProjectParamsColor = {"CreateProjectParamsColor",
    {kNamesCreateProjectParamsColor, 18}};
constexpr const char* kNamesCreateProjectParamsDefaultView[] = {"list", "board", "calendar",
    "timeline"};
constexpr EnumTable kEnumCreateProjectParamsDefaultView = {"CreateProjectParamsDefaultView",
    {kNamesCreateProjectParamsDefaultView, 4}};
constexpr Limits kLimits5 = {.format = "date"};
constexpr FieldRow kFieldsCreateProjectParams[] = {
    {"workspace", "Gid of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateProjectParams, workspace), Kind::kString, 0},
    {"team", "Gid of the team; projects of an organisation belong to one.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateProjectParams, team), Kind::kString, 0},
    {"name", "Name of the task or project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateProjectParams, name), Kind::kString, 1},
    {"notes", "Description as plain text.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateProjectParams, notes), Kind::kString, 0},
    {"color", "Colour of the project.", nullptr, nullptr, {.names = &kEnumCreateProjectParamsColor},
     __builtin_offsetof(c::CreateProjectParams, color), Kind::kEnum, 0},
    {"default_view", "How the project opens.", nullptr, nullptr,
     {.names = &kEnumCreateProjectParamsDefaultView}, __builtin_offsetof(c::CreateProjectParams,
     default_view), Kind::kEnum, 0},
    {"due_on", "Day it is due; not together with due_at.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateProjectParams, due_on), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateProjectParams = {"CreateProjectParams",
    {kFieldsCreateProjectParams, 7}, sizeof(c::CreateProjectParams), false};
static_assert(__is_same(decltype(c::CreateProjectParams::workspace), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectParams::team), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectParams::name), String));
static_assert(__is_same(decltype(c::CreateProjectParams::notes), Field<String>));
static_assert(__is_same(decltype(c::CreateProjectParams::color),
    Field<c::CreateProjectParamsColor>));
static_assert(__is_same(decltype(c::CreateProjectParams::default_view),
    Field<c::CreateProjectParamsDefaultView>));
static_assert(__is_same(decltype(c::CreateProjectParams::due_on), Field<String>));
constexpr BindRow kBindCreateProject[] = {
    {.place = Place::kBody, .field = 0, .wire = "/data/workspace"},
    {.place = Place::kBody, .field = 1, .wire = "/data/team"},
    {.place = Place::kBody, .field = 2, .wire = "/data/name"},
    {.place = Place::kBody, .field = 3, .wire = "/data/notes"},
    {.place = Place::kBody, .field = 4, .wire = "/data/color"},
    {.place = Place::kBody, .field = 5, .wire = "/data/default_view"},
    {.place = Place::kBody, .field = 6, .wire = "/data/due_on"},
};
constexpr HttpBinding kHttpCreateProject = {.method = "POST", .path = "/projects",
    .rows = {kBindCreateProject, 7}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListSectionsParams[] = {
    {"project", "Gid of the project; the first number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListSectionsParams, project), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListSectionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSectionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSectionsParams = {"ListSectionsParams", {kFieldsListSectionsParams,
    3}, sizeof(c::ListSectionsParams), false};
static_assert(__is_same(decltype(c::ListSectionsParams::project), String));
static_assert(__is_same(decltype(c::ListSectionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSectionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSectionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListSectionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSectionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSectionsResult = {"ListSectionsResult", {kFieldsListSectionsResult,
    2}, sizeof(c::ListSectionsResult), true};
static_assert(__is_same(decltype(c::ListSectionsResult::items), List<c::Named>));
static_assert(__is_same(decltype(c::ListSectionsResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListSectionsResult}};
constexpr BindRow kBindListSections[] = {
    {.place = Place::kPath, .field = 0, .wire = "project"},
};
constexpr HttpBinding kHttpListSections = {.method = "GET", .path = "/projects/{project}/sections",
    .rows = {kBindListSections, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"workspace", "Gid of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListUsersParams, workspace), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 3},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::workspace), String));
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsPerson[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, gid), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, name), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Person, email), Kind::kString,
     0},
};
constexpr ObjectTable kObjectPerson = {"Person", {kFieldsPerson, 3}, sizeof(c::Person), true};
static_assert(__is_same(decltype(c::Person::gid), Field<String>));
static_assert(__is_same(decltype(c::Person::name), Field<String>));
static_assert(__is_same(decltype(c::Person::email), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectPerson}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType6},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::Person>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr BindRow kBindListUsers[] = {
    {.place = Place::kQuery, .field = 0, .wire = "workspace"},
    {.place = Place::kQuery, .wire = "opt_fields", .constant = "\"name,email\""},
};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/users", .rows = {kBindListUsers,
    2}, .pagination = &kPagination1};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 320};
constexpr Limits kLimits7 = {.has = 64, .max_size = 40,
    .pattern = "^(now|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+))?)$"};
constexpr Limits kLimits8 = {.format = "date-time"};
constexpr FieldRow kFieldsListTasksParams[] = {
    {"project", "Gid of the project; the first number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListTasksParams, project), Kind::kString, 0},
    {"section", "Gid of a section; list_sections has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListTasksParams, section), Kind::kString, 0},
    {"assignee", "Gid or e-mail address of a person, or me.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::ListTasksParams, assignee), Kind::kString, 0},
    {"workspace", "Gid of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListTasksParams, workspace), Kind::kString, 0},
    {"completed_since",
     "Only open tasks and those completed after this time, as 2026-01-31T00:00:00Z; "
     "now gives open ones.", nullptr, &kLimits7, {}, __builtin_offsetof(c::ListTasksParams,
     completed_since), Kind::kString, 0},
    {"modified_since", "Only tasks changed after this time.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListTasksParams, modified_since), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListTasksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTasksParams = {"ListTasksParams", {kFieldsListTasksParams, 8},
    sizeof(c::ListTasksParams), false};
static_assert(__is_same(decltype(c::ListTasksParams::project), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::section), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::assignee), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::workspace), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::completed_since), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::modified_since), Field<String>));
static_assert(__is_same(decltype(c::ListTasksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTasksParams::next_page), Field<String>));
constexpr FieldRow kFieldsTask_Assignee[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Assignee, gid), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Assignee, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_Assignee = {"Task_Assignee", {kFieldsTask_Assignee, 2},
    sizeof(c::Task_Assignee), true};
static_assert(__is_same(decltype(c::Task_Assignee::gid), Field<String>));
static_assert(__is_same(decltype(c::Task_Assignee::name), Field<String>));
constexpr FieldRow kFieldsTask_Parent[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Parent, gid), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_Parent, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectTask_Parent = {"Task_Parent", {kFieldsTask_Parent, 2},
    sizeof(c::Task_Parent), true};
static_assert(__is_same(decltype(c::Task_Parent::gid), Field<String>));
static_assert(__is_same(decltype(c::Task_Parent::name), Field<String>));
constexpr FieldRow kFieldsMembershipSection[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MembershipSection, gid),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MembershipSection, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMembershipSection = {"MembershipSection", {kFieldsMembershipSection,
    2}, sizeof(c::MembershipSection), true};
static_assert(__is_same(decltype(c::MembershipSection::gid), Field<String>));
static_assert(__is_same(decltype(c::MembershipSection::name), Field<String>));
constexpr FieldRow kFieldsMembership[] = {
    {"project", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::Membership, project), Kind::kObject, 0},
    {"section", nullptr, nullptr, nullptr, {.object = &kObjectMembershipSection},
     __builtin_offsetof(c::Membership, section), Kind::kObject, 2},
};
constexpr ObjectTable kObjectMembership = {"Membership", {kFieldsMembership, 2},
    sizeof(c::Membership), true};
static_assert(__is_same(decltype(c::Membership::project), Field<c::Named>));
static_assert(__is_same(decltype(c::Membership::section), Field<c::MembershipSection>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectMembership}};
constexpr FieldRow kFieldsCustomValue[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomValue, gid), Kind::kString,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomValue, name), Kind::kString,
     0},
    {"display_value", "The value as text.", nullptr, nullptr, {}, __builtin_offsetof(c::CustomValue,
     display_value), Kind::kString, 2},
};
constexpr ObjectTable kObjectCustomValue = {"CustomValue", {kFieldsCustomValue, 3},
    sizeof(c::CustomValue), true};
static_assert(__is_same(decltype(c::CustomValue::gid), Field<String>));
static_assert(__is_same(decltype(c::CustomValue::name), Field<String>));
static_assert(__is_same(decltype(c::CustomValue::display_value), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectCustomValue}};
constexpr FieldRow kFieldsTask_[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, gid), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, name), Kind::kString, 0},
    {"notes", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, notes), Kind::kString, 0},
    {"completed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, completed),
     Kind::kBoolean, 0},
    {"completed_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, completed_at),
     Kind::kString, 2},
    {"assignee", nullptr, nullptr, nullptr, {.object = &kObjectTask_Assignee},
     __builtin_offsetof(c::Task_, assignee), Kind::kObject, 2},
    {"due_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, due_on), Kind::kString,
     2},
    {"due_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, due_at), Kind::kString,
     2},
    {"start_on", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, start_on),
     Kind::kString, 2},
    {"parent", nullptr, nullptr, nullptr, {.object = &kObjectTask_Parent},
     __builtin_offsetof(c::Task_, parent), Kind::kObject, 2},
    {"projects", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Task_,
     projects), Kind::kList, 0},
    {"memberships", "Sections that it is in.", nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::Task_, memberships), Kind::kList, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::Task_, tags),
     Kind::kList, 0},
    {"custom_fields", nullptr, nullptr, nullptr, {.element = &kType9}, __builtin_offsetof(c::Task_,
     custom_fields), Kind::kList, 0},
    {"num_subtasks", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, num_subtasks),
     Kind::kInteger, 0},
    {"permalink_url", "Page of the task.", nullptr, nullptr, {}, __builtin_offsetof(c::Task_,
     permalink_url), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, created_at),
     Kind::kString, 0},
    {"modified_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Task_, modified_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectTask_ = {"Task_", {kFieldsTask_, 18}, sizeof(c::Task_), true};
static_assert(__is_same(decltype(c::Task_::gid), Field<String>));
static_assert(__is_same(decltype(c::Task_::name), Field<String>));
static_assert(__is_same(decltype(c::Task_::notes), Field<String>));
static_assert(__is_same(decltype(c::Task_::completed), Field<bool>));
static_assert(__is_same(decltype(c::Task_::completed_at), Field<String>));
static_assert(__is_same(decltype(c::Task_::assignee), Field<c::Task_Assignee>));
static_assert(__is_same(decltype(c::Task_::due_on), Field<String>));
static_assert(__is_same(decltype(c::Task_::due_at), Field<String>));
static_assert(__is_same(decltype(c::Task_::start_on), Field<String>));
static_assert(__is_same(decltype(c::Task_::parent), Field<c::Task_Parent>));
static_assert(__is_same(decltype(c::Task_::projects), Field<List<c::Named>>));
static_assert(__is_same(decltype(c::Task_::memberships), Field<List<c::Membership>>));
static_assert(__is_same(decltype(c::Task_::tags), Field<List<c::Named>>));
static_assert(__is_same(decltype(c::Task_::custom_fields), Field<List<c::CustomValue>>));
static_assert(__is_same(decltype(c::Task_::num_subtasks), Field<long long>));
static_assert(__is_same(decltype(c::Task_::permalink_url), Field<String>));
static_assert(__is_same(decltype(c::Task_::created_at), Field<String>));
static_assert(__is_same(decltype(c::Task_::modified_at), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectTask_}};
constexpr FieldRow kFieldsListTasksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListTasksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTasksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTasksResult = {"ListTasksResult", {kFieldsListTasksResult, 2},
    sizeof(c::ListTasksResult), true};
static_assert(__is_same(decltype(c::ListTasksResult::items), List<c::Task_>));
static_assert(__is_same(decltype(c::ListTasksResult::next_page), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectListTasksResult}};
constexpr BindRow kBindListTasks[] = {
    {.place = Place::kQuery, .field = 0, .wire = "project"},
    {.place = Place::kQuery, .field = 1, .wire = "section"},
    {.place = Place::kQuery, .field = 2, .wire = "assignee"},
    {.place = Place::kQuery, .field = 3, .wire = "workspace"},
    {.place = Place::kQuery, .field = 4, .wire = "completed_since"},
    {.place = Place::kQuery, .field = 5, .wire = "modified_since"},
    {.place = Place::kQuery, .wire = "opt_fields",
     .constant = "\"name,completed,completed_at,assignee.name,due_on,due_at,start_on,"
     "projects.name,tags.name,permalink_url,created_at,modified_at\""},
};
constexpr HttpBinding kHttpListTasks = {.method = "GET", .path = "/tasks", .rows = {kBindListTasks,
    7}, .pagination = &kPagination1};
constexpr Limits kLimits9 = {.has = 64, .max_size = 20};
constexpr Limits kLimits10 = {.has = 64, .max_size = 320};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits10};
constexpr TypeRow kType13 = {Kind::kString, false, {}, &kLimits2};
constexpr const char* kNamesSearchTasksParamsSortBy[] = {"due_date", "created_at", "completed_at",
    "likes", "modified_at", "relevance"};
constexpr EnumTable kEnumSearchTasksParamsSortBy = {"SearchTasksParamsSortBy",
    {kNamesSearchTasksParamsSortBy, 6}};
constexpr Limits kLimits11 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr FieldRow kFieldsSearchTasksParams[] = {
    {"workspace", "Gid of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::SearchTasksParams, workspace), Kind::kString, 1},
    {"text", "Words in name or notes.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::SearchTasksParams, text), Kind::kString, 0},
    {"assignee_filter", "Tasks of one of these people; gids or me.", nullptr, &kLimits9,
     {.element = &kType12}, __builtin_offsetof(c::SearchTasksParams, assignee_filter), Kind::kList,
     0},
    {"project_filter", "Tasks in one of these projects.", nullptr, &kLimits9, {.element = &kType13},
     __builtin_offsetof(c::SearchTasksParams, project_filter), Kind::kList, 0},
    {"completed_filter", "Only completed tasks, or only open ones.", nullptr, nullptr, {},
     __builtin_offsetof(c::SearchTasksParams, completed_filter), Kind::kBoolean, 0},
    {"due_before", "Due before this day.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SearchTasksParams, due_before), Kind::kString, 0},
    {"due_after", "Due after this day.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::SearchTasksParams, due_after), Kind::kString, 0},
    {"sort_by", "What to sort by; modified_at when left out.", nullptr, nullptr,
     {.names = &kEnumSearchTasksParamsSortBy}, __builtin_offsetof(c::SearchTasksParams, sort_by),
     Kind::kEnum, 0},
    {"search_limit", "How many tasks to return.", nullptr, &kLimits11, {},
     __builtin_offsetof(c::SearchTasksParams, search_limit), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectSearchTasksParams = {"SearchTasksParams", {kFieldsSearchTasksParams,
    9}, sizeof(c::SearchTasksParams), false};
static_assert(__is_same(decltype(c::SearchTasksParams::workspace), String));
static_assert(__is_same(decltype(c::SearchTasksParams::text), Field<String>));
static_assert(__is_same(decltype(c::SearchTasksParams::assignee_filter), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchTasksParams::project_filter), Field<List<String>>));
static_assert(__is_same(decltype(c::SearchTasksParams::completed_filter), Field<bool>));
static_assert(__is_same(decltype(c::SearchTasksParams::due_before), Field<String>));
static_assert(__is_same(decltype(c::SearchTasksParams::due_after), Field<String>));
static_assert(__is_same(decltype(c::SearchTasksParams::sort_by),
    Field<c::SearchTasksParamsSortBy>));
static_assert(__is_same(decltype(c::SearchTasksParams::search_limit), Field<long long>));
constexpr TypeRow kType14 = {Kind::kList, false, {.element = &kType10}};
constexpr BindRow kBindSearchTasks[] = {
    {.place = Place::kPath, .field = 0, .wire = "workspace"},
    {.place = Place::kQuery, .field = 1, .wire = "text"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 2, .wire = "assignee.any"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 3, .wire = "projects.any"},
    {.place = Place::kQuery, .field = 4, .wire = "completed"},
    {.place = Place::kQuery, .field = 5, .wire = "due_on.before"},
    {.place = Place::kQuery, .field = 6, .wire = "due_on.after"},
    {.place = Place::kQuery, .field = 7, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 8, .wire = "limit"},
    {.place = Place::kQuery, .wire = "opt_fields",
     .constant = "\"name,completed,completed_at,assignee.name,due_on,due_at,start_on,"
     "projects.name,tags.name,permalink_url,created_at,modified_at\""},
};
constexpr HttpBinding kHttpSearchTasks = {.method = "GET",
    .path = "/workspaces/{workspace}/tasks/search", .rows = {kBindSearchTasks, 10},
    .result_at = "/data"};
constexpr FieldRow kFieldsGetTaskParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetTaskParams, task_gid), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTaskParams = {"GetTaskParams", {kFieldsGetTaskParams, 1},
    sizeof(c::GetTaskParams), false};
static_assert(__is_same(decltype(c::GetTaskParams::task_gid), String));
constexpr BindRow kBindGetTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
};
constexpr HttpBinding kHttpGetTask = {.method = "GET", .path = "/tasks/{task_gid}",
    .rows = {kBindGetTask, 1}, .result_at = "/data"};
constexpr TypeRow kType15 = {Kind::kJson};
constexpr FieldRow kFieldsCreateTaskParams[] = {
    {"workspace", "Gid of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateTaskParams, workspace), Kind::kString, 0},
    {"projects", "Gids of projects to put the task into.", nullptr, &kLimits9,
     {.element = &kType13}, __builtin_offsetof(c::CreateTaskParams, projects), Kind::kList, 0},
    {"name", "Name of the task or project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTaskParams, name), Kind::kString, 1},
    {"notes", "Description as plain text.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateTaskParams, notes), Kind::kString, 0},
    {"assignee", "Gid or e-mail address of a person, or me.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateTaskParams, assignee), Kind::kString, 0},
    {"due_on", "Day it is due; not together with due_at.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateTaskParams, due_on), Kind::kString, 0},
    {"due_at", "Time it is due.", nullptr, &kLimits8, {}, __builtin_offsetof(c::CreateTaskParams,
     due_at), Kind::kString, 0},
    {"start_on", "First day of work; needs due_on.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateTaskParams, start_on), Kind::kString, 0},
    {"followers", "People to tell about changes; gids or e-mail addresses.", nullptr, &kLimits9,
     {.element = &kType12}, __builtin_offsetof(c::CreateTaskParams, followers), Kind::kList, 0},
    {"tags", "Gids of tags.", nullptr, &kLimits9, {.element = &kType13},
     __builtin_offsetof(c::CreateTaskParams, tags), Kind::kList, 0},
    {"custom_fields", "Values by gid of the custom field; choices by their gid.", nullptr, nullptr,
     {.element = &kType15}, __builtin_offsetof(c::CreateTaskParams, custom_fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectCreateTaskParams = {"CreateTaskParams", {kFieldsCreateTaskParams, 11},
    sizeof(c::CreateTaskParams), false};
static_assert(__is_same(decltype(c::CreateTaskParams::workspace), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::projects), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTaskParams::name), String));
static_assert(__is_same(decltype(c::CreateTaskParams::notes), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::assignee), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::due_on), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::due_at), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::start_on), Field<String>));
static_assert(__is_same(decltype(c::CreateTaskParams::followers), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTaskParams::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::CreateTaskParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindCreateTask[] = {
    {.place = Place::kBody, .field = 0, .wire = "/data/workspace"},
    {.place = Place::kBody, .field = 1, .wire = "/data/projects"},
    {.place = Place::kBody, .field = 2, .wire = "/data/name"},
    {.place = Place::kBody, .field = 3, .wire = "/data/notes"},
    {.place = Place::kBody, .field = 4, .wire = "/data/assignee"},
    {.place = Place::kBody, .field = 5, .wire = "/data/due_on"},
    {.place = Place::kBody, .field = 6, .wire = "/data/due_at"},
    {.place = Place::kBody, .field = 7, .wire = "/data/start_on"},
    {.place = Place::kBody, .field = 8, .wire = "/data/followers"},
    {.place = Place::kBody, .field = 9, .wire = "/data/tags"},
    {.place = Place::kBody, .field = 10, .wire = "/data/custom_fields"},
};
constexpr HttpBinding kHttpCreateTask = {.method = "POST", .path = "/tasks",
    .rows = {kBindCreateTask, 11}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsUpdateTaskParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateTaskParams, task_gid), Kind::kString, 1},
    {"name", "Name of the task or project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateTaskParams, name), Kind::kString, 0},
    {"notes", "Description as plain text.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateTaskParams, notes), Kind::kString, 0},
    {"assignee", "Gid or e-mail address of a person, or me.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::UpdateTaskParams, assignee), Kind::kString, 0},
    {"due_on", "Day it is due; not together with due_at.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateTaskParams, due_on), Kind::kString, 0},
    {"due_at", "Time it is due.", nullptr, &kLimits8, {}, __builtin_offsetof(c::UpdateTaskParams,
     due_at), Kind::kString, 0},
    {"start_on", "First day of work; needs due_on.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::UpdateTaskParams, start_on), Kind::kString, 0},
    {"completed", "Completes or reopens the task.", nullptr, nullptr, {},
     __builtin_offsetof(c::UpdateTaskParams, completed), Kind::kBoolean, 0},
    {"custom_fields", "Values by gid of the custom field; choices by their gid.", nullptr, nullptr,
     {.element = &kType15}, __builtin_offsetof(c::UpdateTaskParams, custom_fields), Kind::kMap, 0},
};
constexpr ObjectTable kObjectUpdateTaskParams = {"UpdateTaskParams", {kFieldsUpdateTaskParams, 9},
    sizeof(c::UpdateTaskParams), false};
static_assert(__is_same(decltype(c::UpdateTaskParams::task_gid), String));
static_assert(__is_same(decltype(c::UpdateTaskParams::name), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::notes), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::assignee), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::due_on), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::due_at), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::start_on), Field<String>));
static_assert(__is_same(decltype(c::UpdateTaskParams::completed), Field<bool>));
static_assert(__is_same(decltype(c::UpdateTaskParams::custom_fields), Field<List<Entry<Json>>>));
constexpr BindRow kBindUpdateTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
    {.place = Place::kBody, .field = 1, .wire = "/data/name"},
    {.place = Place::kBody, .field = 2, .wire = "/data/notes"},
    {.place = Place::kBody, .field = 3, .wire = "/data/assignee"},
    {.place = Place::kBody, .field = 4, .wire = "/data/due_on"},
    {.place = Place::kBody, .field = 5, .wire = "/data/due_at"},
    {.place = Place::kBody, .field = 6, .wire = "/data/start_on"},
    {.place = Place::kBody, .field = 7, .wire = "/data/completed"},
    {.place = Place::kBody, .field = 8, .wire = "/data/custom_fields"},
};
constexpr HttpBinding kHttpUpdateTask = {.method = "PUT", .path = "/tasks/{task_gid}",
    .rows = {kBindUpdateTask, 9}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsCompleteTaskParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CompleteTaskParams, task_gid), Kind::kString, 1},
};
constexpr ObjectTable kObjectCompleteTaskParams = {"CompleteTaskParams", {kFieldsCompleteTaskParams,
    1}, sizeof(c::CompleteTaskParams), false};
static_assert(__is_same(decltype(c::CompleteTaskParams::task_gid), String));
constexpr BindRow kBindCompleteTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
    {.place = Place::kBody, .wire = "/data/completed", .constant = "true"},
};
constexpr HttpBinding kHttpCompleteTask = {.method = "PUT", .path = "/tasks/{task_gid}",
    .rows = {kBindCompleteTask, 2}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsDeleteTaskParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteTaskParams, task_gid), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteTaskParams = {"DeleteTaskParams", {kFieldsDeleteTaskParams, 1},
    sizeof(c::DeleteTaskParams), false};
static_assert(__is_same(decltype(c::DeleteTaskParams::task_gid), String));
constexpr FieldRow kFieldsDeleteTaskResult[] = {
    {"data", "Empty.", nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::DeleteTaskResult, data), Kind::kMap, 0},
};
constexpr ObjectTable kObjectDeleteTaskResult = {"DeleteTaskResult", {kFieldsDeleteTaskResult, 1},
    sizeof(c::DeleteTaskResult), true};
static_assert(__is_same(decltype(c::DeleteTaskResult::data), Field<List<Entry<Json>>>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectDeleteTaskResult}};
constexpr BindRow kBindDeleteTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
};
constexpr HttpBinding kHttpDeleteTask = {.method = "DELETE", .path = "/tasks/{task_gid}",
    .rows = {kBindDeleteTask, 1}};
constexpr FieldRow kFieldsListSubtasksParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListSubtasksParams, task_gid), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListSubtasksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubtasksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSubtasksParams = {"ListSubtasksParams", {kFieldsListSubtasksParams,
    3}, sizeof(c::ListSubtasksParams), false};
static_assert(__is_same(decltype(c::ListSubtasksParams::task_gid), String));
static_assert(__is_same(decltype(c::ListSubtasksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSubtasksParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSubtasksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::ListSubtasksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSubtasksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSubtasksResult = {"ListSubtasksResult", {kFieldsListSubtasksResult,
    2}, sizeof(c::ListSubtasksResult), true};
static_assert(__is_same(decltype(c::ListSubtasksResult::items), List<c::Task_>));
static_assert(__is_same(decltype(c::ListSubtasksResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListSubtasksResult}};
constexpr BindRow kBindListSubtasks[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
    {.place = Place::kQuery, .wire = "opt_fields",
     .constant = "\"name,completed,assignee.name,due_on,permalink_url\""},
};
constexpr HttpBinding kHttpListSubtasks = {.method = "GET", .path = "/tasks/{task_gid}/subtasks",
    .rows = {kBindListSubtasks, 2}, .pagination = &kPagination1};
constexpr FieldRow kFieldsCreateSubtaskParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateSubtaskParams, task_gid), Kind::kString, 1},
    {"name", "Name of the task or project.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateSubtaskParams, name), Kind::kString, 1},
    {"notes", "Description as plain text.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateSubtaskParams, notes), Kind::kString, 0},
    {"assignee", "Gid or e-mail address of a person, or me.", nullptr, &kLimits6, {},
     __builtin_offsetof(c::CreateSubtaskParams, assignee), Kind::kString, 0},
    {"due_on", "Day it is due; not together with due_at.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateSubtaskParams, due_on), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateSubtaskParams = {"CreateSubtaskParams",
    {kFieldsCreateSubtaskParams, 5}, sizeof(c::CreateSubtaskParams), false};
static_assert(__is_same(decltype(c::CreateSubtaskParams::task_gid), String));
static_assert(__is_same(decltype(c::CreateSubtaskParams::name), String));
static_assert(__is_same(decltype(c::CreateSubtaskParams::notes), Field<String>));
static_assert(__is_same(decltype(c::CreateSubtaskParams::assignee), Field<String>));
static_assert(__is_same(decltype(c::CreateSubtaskParams::due_on), Field<String>));
constexpr BindRow kBindCreateSubtask[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
    {.place = Place::kBody, .field = 1, .wire = "/data/name"},
    {.place = Place::kBody, .field = 2, .wire = "/data/notes"},
    {.place = Place::kBody, .field = 3, .wire = "/data/assignee"},
    {.place = Place::kBody, .field = 4, .wire = "/data/due_on"},
};
constexpr HttpBinding kHttpCreateSubtask = {.method = "POST", .path = "/tasks/{task_gid}/subtasks",
    .rows = {kBindCreateSubtask, 5}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsMoveTaskParams[] = {
    {"section", "Gid of a section; list_sections has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::MoveTaskParams, section), Kind::kString, 1},
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::MoveTaskParams, task_gid), Kind::kString, 1},
    {"insert_before", "Task of the section to put it before; this or insert_after.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::MoveTaskParams, insert_before), Kind::kString, 0},
    {"insert_after", "Task of the section to put it behind.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::MoveTaskParams, insert_after), Kind::kString, 0},
};
constexpr ObjectTable kObjectMoveTaskParams = {"MoveTaskParams", {kFieldsMoveTaskParams, 4},
    sizeof(c::MoveTaskParams), false};
static_assert(__is_same(decltype(c::MoveTaskParams::section), String));
static_assert(__is_same(decltype(c::MoveTaskParams::task_gid), String));
static_assert(__is_same(decltype(c::MoveTaskParams::insert_before), Field<String>));
static_assert(__is_same(decltype(c::MoveTaskParams::insert_after), Field<String>));
constexpr FieldRow kFieldsMoveTaskResult[] = {
    {"data", "Empty.", nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::MoveTaskResult, data), Kind::kMap, 0},
};
constexpr ObjectTable kObjectMoveTaskResult = {"MoveTaskResult", {kFieldsMoveTaskResult, 1},
    sizeof(c::MoveTaskResult), true};
static_assert(__is_same(decltype(c::MoveTaskResult::data), Field<List<Entry<Json>>>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectMoveTaskResult}};
constexpr BindRow kBindMoveTask[] = {
    {.place = Place::kPath, .field = 0, .wire = "section"},
    {.place = Place::kBody, .field = 1, .wire = "/data/task"},
    {.place = Place::kBody, .field = 2, .wire = "/data/insert_before"},
    {.place = Place::kBody, .field = 3, .wire = "/data/insert_after"},
};
constexpr HttpBinding kHttpMoveTask = {.method = "POST", .path = "/sections/{section}/addTask",
    .rows = {kBindMoveTask, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListCommentsParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListCommentsParams, task_gid), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListCommentsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCommentsParams = {"ListCommentsParams", {kFieldsListCommentsParams,
    3}, sizeof(c::ListCommentsParams), false};
static_assert(__is_same(decltype(c::ListCommentsParams::task_gid), String));
static_assert(__is_same(decltype(c::ListCommentsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCommentsParams::next_page), Field<String>));
constexpr FieldRow kFieldsStoryCreatedBy[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::StoryCreatedBy, gid),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::StoryCreatedBy, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectStoryCreatedBy = {"StoryCreatedBy", {kFieldsStoryCreatedBy, 2},
    sizeof(c::StoryCreatedBy), true};
static_assert(__is_same(decltype(c::StoryCreatedBy::gid), Field<String>));
static_assert(__is_same(decltype(c::StoryCreatedBy::name), Field<String>));
constexpr FieldRow kFieldsStory[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Story, gid), Kind::kString, 0},
    {"resource_subtype", "comment_added, or the kind of change.", nullptr, nullptr, {},
     __builtin_offsetof(c::Story, resource_subtype), Kind::kString, 0},
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Story, text), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Story, created_at),
     Kind::kString, 0},
    {"created_by", nullptr, nullptr, nullptr, {.object = &kObjectStoryCreatedBy},
     __builtin_offsetof(c::Story, created_by), Kind::kObject, 2},
    {"is_pinned", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Story, is_pinned),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectStory = {"Story", {kFieldsStory, 6}, sizeof(c::Story), true};
static_assert(__is_same(decltype(c::Story::gid), Field<String>));
static_assert(__is_same(decltype(c::Story::resource_subtype), Field<String>));
static_assert(__is_same(decltype(c::Story::text), Field<String>));
static_assert(__is_same(decltype(c::Story::created_at), Field<String>));
static_assert(__is_same(decltype(c::Story::created_by), Field<c::StoryCreatedBy>));
static_assert(__is_same(decltype(c::Story::is_pinned), Field<bool>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectStory}};
constexpr FieldRow kFieldsListCommentsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListCommentsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCommentsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCommentsResult = {"ListCommentsResult", {kFieldsListCommentsResult,
    2}, sizeof(c::ListCommentsResult), true};
static_assert(__is_same(decltype(c::ListCommentsResult::items), List<c::Story>));
static_assert(__is_same(decltype(c::ListCommentsResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListCommentsResult}};
constexpr BindRow kBindListComments[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
};
constexpr HttpBinding kHttpListComments = {.method = "GET", .path = "/tasks/{task_gid}/stories",
    .rows = {kBindListComments, 1}, .pagination = &kPagination1};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 65535};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"task_gid", "Gid of the task; the last number in its address.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::AddCommentParams, task_gid), Kind::kString, 1},
    {"comment", "Text of the comment.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::AddCommentParams, comment), Kind::kString, 1},
    {"is_pinned", "Pins the comment to the top of the task.", nullptr, nullptr, {},
     __builtin_offsetof(c::AddCommentParams, is_pinned), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 3},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::task_gid), String));
static_assert(__is_same(decltype(c::AddCommentParams::comment), String));
static_assert(__is_same(decltype(c::AddCommentParams::is_pinned), Field<bool>));
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "task_gid"},
    {.place = Place::kBody, .field = 1, .wire = "/data/text"},
    {.place = Place::kBody, .field = 2, .wire = "/data/is_pinned"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST", .path = "/tasks/{task_gid}/stories",
    .rows = {kBindAddComment, 3}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr Limits kLimits13 = {.has = 64, .max_size = 1000, .pattern = "^https://.+"};
constexpr FieldRow kFieldsCreateWebhookParams[] = {
    {"resource", "Gid of the project or task whose changes to send.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateWebhookParams, resource), Kind::kString, 1},
    {"target", "Address to send to, as pie webhooks create asana shows it.", nullptr, &kLimits13,
     {}, __builtin_offsetof(c::CreateWebhookParams, target), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateWebhookParams = {"CreateWebhookParams",
    {kFieldsCreateWebhookParams, 2}, sizeof(c::CreateWebhookParams), false};
static_assert(__is_same(decltype(c::CreateWebhookParams::resource), String));
static_assert(__is_same(decltype(c::CreateWebhookParams::target), String));
constexpr FieldRow kFieldsWebhook[] = {
    {"gid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, gid), Kind::kString, 0},
    {"active", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, active),
     Kind::kBoolean, 0},
    {"resource", nullptr, nullptr, nullptr, {.object = &kObjectNamed},
     __builtin_offsetof(c::Webhook, resource), Kind::kObject, 0},
    {"target", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook, target), Kind::kString,
     0},
    {"last_success_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook,
     last_success_at), Kind::kString, 2},
    {"last_failure_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook,
     last_failure_at), Kind::kString, 2},
    {"last_failure_content", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Webhook,
     last_failure_content), Kind::kString, 2},
};
constexpr ObjectTable kObjectWebhook = {"Webhook", {kFieldsWebhook, 7}, sizeof(c::Webhook), true};
static_assert(__is_same(decltype(c::Webhook::gid), Field<String>));
static_assert(__is_same(decltype(c::Webhook::active), Field<bool>));
static_assert(__is_same(decltype(c::Webhook::resource), Field<c::Named>));
static_assert(__is_same(decltype(c::Webhook::target), Field<String>));
static_assert(__is_same(decltype(c::Webhook::last_success_at), Field<String>));
static_assert(__is_same(decltype(c::Webhook::last_failure_at), Field<String>));
static_assert(__is_same(decltype(c::Webhook::last_failure_content), Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectWebhook}};
constexpr BindRow kBindCreateWebhook[] = {
    {.place = Place::kBody, .field = 0, .wire = "/data/resource"},
    {.place = Place::kBody, .field = 1, .wire = "/data/target"},
};
constexpr HttpBinding kHttpCreateWebhook = {.method = "POST", .path = "/webhooks",
    .rows = {kBindCreateWebhook, 2}, .body = BodyKind::kJson, .result_at = "/data"};
constexpr FieldRow kFieldsListWebhooksParams[] = {
    {"workspace", "Gid of the workspace; list_workspaces has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::ListWebhooksParams, workspace), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::ListWebhooksParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWebhooksParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListWebhooksParams = {"ListWebhooksParams", {kFieldsListWebhooksParams,
    3}, sizeof(c::ListWebhooksParams), false};
static_assert(__is_same(decltype(c::ListWebhooksParams::workspace), String));
static_assert(__is_same(decltype(c::ListWebhooksParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListWebhooksParams::next_page), Field<String>));
constexpr FieldRow kFieldsListWebhooksResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListWebhooksResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListWebhooksResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListWebhooksResult = {"ListWebhooksResult", {kFieldsListWebhooksResult,
    2}, sizeof(c::ListWebhooksResult), true};
static_assert(__is_same(decltype(c::ListWebhooksResult::items), List<c::Webhook>));
static_assert(__is_same(decltype(c::ListWebhooksResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListWebhooksResult}};
constexpr BindRow kBindListWebhooks[] = {
    {.place = Place::kQuery, .field = 0, .wire = "workspace"},
};
constexpr HttpBinding kHttpListWebhooks = {.method = "GET", .path = "/webhooks",
    .rows = {kBindListWebhooks, 1}, .pagination = &kPagination1};
constexpr FieldRow kFieldsDeleteWebhookParams[] = {
    {"webhook_gid", "Gid of the webhook; list_webhooks has it.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteWebhookParams, webhook_gid), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteWebhookParams = {"DeleteWebhookParams",
    {kFieldsDeleteWebhookParams, 1}, sizeof(c::DeleteWebhookParams), false};
static_assert(__is_same(decltype(c::DeleteWebhookParams::webhook_gid), String));
constexpr FieldRow kFieldsDeleteWebhookResult[] = {
    {"data", "Empty.", nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::DeleteWebhookResult, data), Kind::kMap, 0},
};
constexpr ObjectTable kObjectDeleteWebhookResult = {"DeleteWebhookResult",
    {kFieldsDeleteWebhookResult, 1}, sizeof(c::DeleteWebhookResult), true};
static_assert(__is_same(decltype(c::DeleteWebhookResult::data), Field<List<Entry<Json>>>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectDeleteWebhookResult}};
constexpr BindRow kBindDeleteWebhook[] = {
    {.place = Place::kPath, .field = 0, .wire = "webhook_gid"},
};
constexpr HttpBinding kHttpDeleteWebhook = {.method = "DELETE", .path = "/webhooks/{webhook_gid}",
    .rows = {kBindDeleteWebhook, 1}};
constexpr ActionRow kActions[] = {
    {.name = "list_workspaces", .title = "List workspaces",
     .description = "Workspaces and organisations of the user.", .effect = Effect::kRead,
     .params = &kObjectListWorkspacesParams, .result = &kType2, .http = &kHttpListWorkspaces,
     .tool_name = "asana_list_workspaces"},
    {.name = "list_projects", .title = "List projects",
     .description = "Projects of a workspace or team.", .effect = Effect::kRead,
     .params = &kObjectListProjectsParams, .result = &kType4, .http = &kHttpListProjects,
     .tool_name = "asana_list_projects"},
    {.name = "create_project", .title = "Create a project",
     .description = "Creates a project in a workspace; organisations need a team.",
     .params = &kObjectCreateProjectParams, .result = &kType3, .http = &kHttpCreateProject,
     .tool_name = "asana_create_project"},
    {.name = "list_sections", .title = "List sections",
     .description = "Sections of a project, which are the columns of a board.",
     .effect = Effect::kRead, .params = &kObjectListSectionsParams, .result = &kType5,
     .http = &kHttpListSections, .tool_name = "asana_list_sections"},
    {.name = "list_users", .title = "List people", .description = "People of a workspace.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType7,
     .http = &kHttpListUsers, .tool_name = "asana_list_users"},
    {.name = "list_tasks", .title = "List tasks",
     .description = "Tasks of a project, of a section, or of a person in a workspace (assignee "
     "and workspace).", .effect = Effect::kRead, .params = &kObjectListTasksParams,
     .result = &kType11, .http = &kHttpListTasks, .tool_name = "asana_list_tasks"},
    {.name = "search_tasks", .title = "Search tasks",
     .description = "Searches the tasks of a workspace; Asana allows it in paid plans " "only.",
     .effect = Effect::kRead, .params = &kObjectSearchTasksParams, .result = &kType14,
     .http = &kHttpSearchTasks, .tool_name = "asana_search_tasks"},
    {.name = "get_task", .title = "Read a task",
     .description = "One task with notes, sections and custom fields.", .effect = Effect::kRead,
     .params = &kObjectGetTaskParams, .result = &kType10, .http = &kHttpGetTask,
     .tool_name = "asana_get_task"},
    {.name = "create_task", .title = "Create a task",
     .description = "Creates a task in projects, or in a workspace without a project.",
     .params = &kObjectCreateTaskParams, .result = &kType10, .http = &kHttpCreateTask,
     .tool_name = "asana_create_task"},
    {.name = "update_task", .title = "Change a task",
     .description = "Changes what is given and leaves the rest.",
     .params = &kObjectUpdateTaskParams, .result = &kType10, .http = &kHttpUpdateTask,
     .tool_name = "asana_update_task"},
    {.name = "complete_task", .title = "Complete a task", .description = "Marks a task as done.",
     .params = &kObjectCompleteTaskParams, .result = &kType10, .http = &kHttpCompleteTask,
     .tool_name = "asana_complete_task"},
    {.name = "delete_task", .title = "Delete a task",
     .description = "Moves a task to the trash of the user who deletes it; Asana empties "
     "it after 30 days.", .effect = Effect::kDestructive, .params = &kObjectDeleteTaskParams,
     .result = &kType16, .http = &kHttpDeleteTask, .tool_name = "asana_delete_task"},
    {.name = "list_subtasks", .title = "List subtasks",
     .description = "Tasks that are parts of a task.", .effect = Effect::kRead,
     .params = &kObjectListSubtasksParams, .result = &kType17, .http = &kHttpListSubtasks,
     .tool_name = "asana_list_subtasks"},
    {.name = "create_subtask", .title = "Create a subtask",
     .description = "Adds a task as a part of another one.", .params = &kObjectCreateSubtaskParams,
     .result = &kType10, .http = &kHttpCreateSubtask, .tool_name = "asana_create_subtask"},
    {.name = "move_task", .title = "Move a task to a section",
     .description = "Puts a task into a section of a project, for example into another "
     "column of a board.", .params = &kObjectMoveTaskParams, .result = &kType18,
     .http = &kHttpMoveTask, .tool_name = "asana_move_task"},
    {.name = "list_comments", .title = "List comments and history",
     .description = "Comments on a task and what was changed, oldest first; comments have "
     "the subtype comment_added.", .effect = Effect::kRead, .params = &kObjectListCommentsParams,
     .result = &kType20, .http = &kHttpListComments, .tool_name = "asana_list_comments"},
    {.name = "add_comment", .title = "Comment on a task",
     .description = "Adds a comment; followers of the task are told.",
     .params = &kObjectAddCommentParams, .result = &kType19, .http = &kHttpAddComment,
     .tool_name = "asana_add_comment"},
    {.name = "create_webhook", .title = "Start sending events",
     .description = "Makes Asana send changes of a project or task to this connector's "
     "webhook address.", .params = &kObjectCreateWebhookParams, .result = &kType21,
     .http = &kHttpCreateWebhook, .tool_name = "asana_create_webhook", .timeout_ms = 30000},
    {.name = "list_webhooks", .title = "List webhooks",
     .description = "Webhooks of this app in a workspace, with their last success and " "failure.",
     .effect = Effect::kRead, .params = &kObjectListWebhooksParams, .result = &kType22,
     .http = &kHttpListWebhooks, .tool_name = "asana_list_webhooks"},
    {.name = "delete_webhook", .title = "Stop sending events",
     .description = "Removes a webhook from Asana.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteWebhookParams, .result = &kType23, .http = &kHttpDeleteWebhook,
     .tool_name = "asana_delete_webhook"},
};
constexpr const char* kTexts2[] = {"/errors/0/message"};
constexpr ApiRow kApi = {.base_url = "https://app.asana.com/api/1.0",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}}, .retry_after = "retry-after", .per_minute = 150,
    .verify_method = "GET", .verify_path = "/users/me", .verify_account = "/data/email"};
constexpr const char* kTexts3[] = {"app.asana.com"};
constexpr const char* kTexts4[] = {"tasks:read", "tasks:write", "tasks:delete", "projects:read",
    "projects:write", "stories:read", "stories:write", "users:read", "workspaces:read",
    "webhooks:read", "webhooks:write", "webhooks:delete"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Asana",
    .authorization_url = "https://app.asana.com/-/oauth_authorize",
    .token_url = "https://app.asana.com/-/oauth_token",
    .user_info_url = "https://app.asana.com/api/1.0/users/me",
    .revoke_url = "https://app.asana.com/-/oauth_revoke", .scopes = {kTexts4, 12},
    .client_id_secret = "ASANA_CLIENT_ID", .client_secret_secret = "ASANA_CLIENT_SECRET",
    .token_auth_method = "post", .account_pointer = "/data/email"};
constexpr SecretRow kSecrets[] = {
    {"ASANA_CLIENT_ID", "Client ID of your Asana app (app.asana.com/0/my-apps).", true, false},
    {"ASANA_CLIENT_SECRET", "Client secret of the same app.", true, false},
};
constexpr EventRow kEvents0[] = {
    {"task", "Tasks were added, changed, removed or deleted; events/*/action says " "which."},
    {"story", "Comments or other entries were added to tasks."},
    {"project", "The project was changed or deleted."},
    {"section", "Sections were added or changed."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Asana has no form for webhooks: call create_webhook with a project "
     "and this connector's webhook URL.", .event_type_field = "/events/0/resource/resource_type",
     .events = {kEvents0, 4}, .verify = {.scheme = VerifyScheme::kHmac, .algorithm = "sha256",
     .encoding = "hex", .header = "X-Hook-Signature", .payload = "{body}",
     .secret_encoding = "text"}, .challenge = {.kind = ChallengeKind::kHeader,
     .field = "X-Hook-Secret"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersTaskCreated[] = {
    {.source = "tool", .action = "create_task"},
    {.source = "tool", .action = "create_subtask"},
};
constexpr MatcherRow kMatchersTaskUpdated[] = {
    {.source = "tool", .action = "update_task"},
    {.source = "tool", .action = "move_task"},
    {.source = "webhook", .event = "task"},
};
constexpr MatcherRow kMatchersTaskCompleted[] = {
    {.source = "tool", .action = "complete_task"},
};
constexpr MatcherRow kMatchersTaskDeleted[] = {
    {.source = "tool", .action = "delete_task"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
    {.source = "webhook", .event = "story"},
};
constexpr MatcherRow kMatchersProjectCreated[] = {
    {.source = "tool", .action = "create_project"},
};
constexpr MatcherRow kMatchersProjectUpdated[] = {
    {.source = "webhook", .event = "project"},
};
constexpr MatcherRow kMatchersWebhookCreated[] = {
    {.source = "tool", .action = "create_webhook"},
};
constexpr MatcherRow kMatchersWebhookDeleted[] = {
    {.source = "tool", .action = "delete_webhook"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "task_created", .display_name = "Task Created", .matchers = {kMatchersTaskCreated, 2}},
    {.id = "task_updated", .display_name = "Task Updated", .matchers = {kMatchersTaskUpdated, 3}},
    {.id = "task_completed", .display_name = "Task Completed", .matchers = {kMatchersTaskCompleted,
     1}},
    {.id = "task_deleted", .display_name = "Task Deleted", .matchers = {kMatchersTaskDeleted, 1}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     2}},
    {.id = "project_created", .display_name = "Project Created",
     .matchers = {kMatchersProjectCreated, 1}},
    {.id = "project_updated", .display_name = "Project Updated",
     .matchers = {kMatchersProjectUpdated, 1}},
    {.id = "webhook_created", .display_name = "Webhook Created",
     .matchers = {kMatchersWebhookCreated, 1}},
    {.id = "webhook_deleted", .display_name = "Webhook Deleted",
     .matchers = {kMatchersWebhookDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "asana",
    .display_name = "Asana",
    .description = "Read, search, create, change and complete Asana tasks, with projects,"
        " sections, subtasks and comments.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "asana",
    .tool_description = "Reads and writes Asana. Ids (gid) come from the list and search actions; "
        "people may be named by e-mail address, me is the user. Show the user "
        "what you are about to write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_workspaces\",\"list_projects\",\"create_project\","
        "\"list_sections\",\"list_users\",\"list_tasks\",\"search_tasks\","
        "\"get_task\",\"create_task\",\"update_task\",\"complete_task\",\"delete_task\","
        "\"list_subtasks\",\"create_subtask\",\"move_task\",\"list_comments\","
        "\"add_comment\",\"create_webhook\",\"list_webhooks\",\"delete_webhook\"],"
        "\"description\":\"What to do.\"},\"workspace\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^[0-9]+$\",\"description\":\"Gid of "
        "the workspace; list_workspaces has it.\"},\"team\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^[0-9]+$\",\"description\":\"Gid of "
        "the team; projects of an organisation belong to one.\"},\"project\":{\"type\":\"strin"
        "g\",\"maxLength\":30,\"pattern\":\"^[0-9]+$\",\"description\":\"Gid "
        "of the project; the first number in its address.\"},\"section\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^[0-9]+$\",\"description\":\"Gid of "
        "a section; list_sections has it.\"},\"task_gid\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^[0-9]+$\",\"description\":\"Gid of "
        "the task; the last number in its address.\"},\"webhook_gid\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^[0-9]+$\",\"description\":\"Gid of "
        "the webhook; list_webhooks has it.\"},\"archived\":{\"type\":\"boolean\","
        "\"description\":\"Only archived projects, or only those that are "
        "not.\"},\"assignee\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":320,"
        "\"description\":\"Gid or e-mail address of a person, or me.\"},\"completed_since\":{\""
        "type\":\"string\",\"maxLength\":40,\"pattern\":\"^(now|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0"
        "-9:.]+(Z|[+-][0-9:]+))?)$\",\"description\":\"Only open tasks and "
        "those completed after this time, as 2026-01-31T00:00:00Z; now gives "
        "open ones.\"},\"modified_since\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Only tasks changed after this time.\"},\"text\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":1024,\"description\":\"Words in name "
        "or notes.\"},\"assignee_filter\":{\"type\":\"array\",\"maxItems\":20,"
        "\"items\":{\"type\":\"string\",\"maxLength\":320},\"description\":\"Tasks "
        "of one of these people; gids or me.\"},\"project_filter\":{\"type\":\"array\","
        "\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":30,\"pattern\":\"^[0-9]+"
        "$\"},\"description\":\"Tasks in one of these projects.\"},\"completed_filter\":{\"typ"
        "e\":\"boolean\",\"description\":\"Only completed tasks, or only open "
        "ones.\"},\"due_before\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"Due before this day.\"},\"due_after\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Due after this day.\"},\"sort_by\":{\"type\":\""
        "string\",\"enum\":[\"due_date\",\"created_at\",\"completed_at\",\"likes\","
        "\"modified_at\",\"relevance\"],\"description\":\"What to sort by; "
        "modified_at when left out.\"},\"search_limit\":{\"type\":\"integer\","
        "\"minimum\":1,\"maximum\":100,\"description\":\"How many tasks to "
        "return.\"},\"name\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1024,"
        "\"description\":\"Name of the task or project.\"},\"notes\":{\"type\":\"string\","
        "\"maxLength\":65535,\"description\":\"Description as plain text.\"},"
        "\"due_on\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Day "
        "it is due; not together with due_at.\"},\"due_at\":{\"type\":\"string\","
        "\"format\":\"date-time\",\"description\":\"Time it is due.\"},\"start_on\":{\"type\":"
        "\"string\",\"format\":\"date\",\"description\":\"First day of work; "
        "needs due_on.\"},\"completed\":{\"type\":\"boolean\",\"description\":\"Completes "
        "or reopens the task.\"},\"projects\":{\"type\":\"array\",\"maxItems\":20,"
        "\"items\":{\"type\":\"string\",\"maxLength\":30,\"pattern\":\"^[0-9]+$\"},"
        "\"description\":\"Gids of projects to put the task into.\"},\"followers\":{\"type\":\""
        "array\",\"maxItems\":20,\"items\":{\"type\":\"string\",\"maxLength\":320},"
        "\"description\":\"People to tell about changes; gids or e-mail addresses.\"},"
        "\"tags\":{\"type\":\"array\",\"maxItems\":20,\"items\":{\"type\":\"string\","
        "\"maxLength\":30,\"pattern\":\"^[0-9]+$\"},\"description\":\"Gids "
        "of tags.\"},\"custom_fields\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values by gid of the custom field; choices by their "
        "gid.\"},\"insert_before\":{\"type\":\"string\",\"maxLength\":30,\"pattern\":\"^[0-9]+"
        "$\",\"description\":\"Task of the section to put it before; this "
        "or insert_after.\"},\"insert_after\":{\"type\":\"string\",\"maxLength\":30,"
        "\"pattern\":\"^[0-9]+$\",\"description\":\"Task of the section to "
        "put it behind.\"},\"comment\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":65535,\"description\":\"Text of the comment.\"},\"is_pinned\":{\"type\""
        ":\"boolean\",\"description\":\"Pins the comment to the top of the "
        "task.\"},\"color\":{\"type\":\"string\",\"enum\":[\"dark-pink\",\"dark-green\","
        "\"dark-blue\",\"dark-red\",\"dark-teal\",\"dark-brown\",\"dark-orange\","
        "\"dark-purple\",\"dark-warm-gray\",\"light-pink\",\"light-green\","
        "\"light-blue\",\"light-red\",\"light-teal\",\"light-brown\",\"light-orange\","
        "\"light-purple\",\"light-warm-gray\"],\"description\":\"Colour of "
        "the project.\"},\"default_view\":{\"type\":\"string\",\"enum\":[\"list\","
        "\"board\",\"calendar\",\"timeline\"],\"description\":\"How the project "
        "opens.\"},\"resource\":{\"type\":\"string\",\"maxLength\":30,\"pattern\":\"^[0-9]+$\""
        ",\"description\":\"Gid of the project or task whose changes to send.\"},"
        "\"target\":{\"type\":\"string\",\"maxLength\":1000,\"pattern\":\"^https://.+\","
        "\"description\":\"Address to send to, as pie webhooks create asana "
        "shows it.\"},\"max_items\":{\"description\":\"Fetch pages until there "
        "are this many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "asana",
    .actions = {kActions, 20},
    .api = kApi,
    .egress = {kTexts3, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 9},
};

}  // namespace pie::detail::tables::asana

namespace pie::asana {

constinit const ConnectorTable kAsana = ::pie::detail::tables::asana::kConnector;

Task<ListWorkspacesResult> ListWorkspaces(Context& context, ListWorkspacesParams params) {
  return Task<ListWorkspacesResult>(::pie::ContextAccess::Call(context, kAsana, 0, &params));
}

Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params) {
  return Task<ListProjectsResult>(::pie::ContextAccess::Call(context, kAsana, 1, &params));
}

Task<Project> CreateProject(Context& context, CreateProjectParams params) {
  return Task<Project>(::pie::ContextAccess::Call(context, kAsana, 2, &params));
}

Task<ListSectionsResult> ListSections(Context& context, ListSectionsParams params) {
  return Task<ListSectionsResult>(::pie::ContextAccess::Call(context, kAsana, 3, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kAsana, 4, &params));
}

Task<ListTasksResult> ListTasks(Context& context, ListTasksParams params) {
  return Task<ListTasksResult>(::pie::ContextAccess::Call(context, kAsana, 5, &params));
}

Task<List<Task_>> SearchTasks(Context& context, SearchTasksParams params) {
  return Task<List<Task_>>(::pie::ContextAccess::Call(context, kAsana, 6, &params));
}

Task<Task_> GetTask(Context& context, GetTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kAsana, 7, &params));
}

Task<Task_> CreateTask(Context& context, CreateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kAsana, 8, &params));
}

Task<Task_> UpdateTask(Context& context, UpdateTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kAsana, 9, &params));
}

Task<Task_> CompleteTask(Context& context, CompleteTaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kAsana, 10, &params));
}

Task<DeleteTaskResult> DeleteTask(Context& context, DeleteTaskParams params) {
  return Task<DeleteTaskResult>(::pie::ContextAccess::Call(context, kAsana, 11, &params));
}

Task<ListSubtasksResult> ListSubtasks(Context& context, ListSubtasksParams params) {
  return Task<ListSubtasksResult>(::pie::ContextAccess::Call(context, kAsana, 12, &params));
}

Task<Task_> CreateSubtask(Context& context, CreateSubtaskParams params) {
  return Task<Task_>(::pie::ContextAccess::Call(context, kAsana, 13, &params));
}

Task<MoveTaskResult> MoveTask(Context& context, MoveTaskParams params) {
  return Task<MoveTaskResult>(::pie::ContextAccess::Call(context, kAsana, 14, &params));
}

Task<ListCommentsResult> ListComments(Context& context, ListCommentsParams params) {
  return Task<ListCommentsResult>(::pie::ContextAccess::Call(context, kAsana, 15, &params));
}

Task<Story> AddComment(Context& context, AddCommentParams params) {
  return Task<Story>(::pie::ContextAccess::Call(context, kAsana, 16, &params));
}

Task<Webhook> CreateWebhook(Context& context, CreateWebhookParams params) {
  return Task<Webhook>(::pie::ContextAccess::Call(context, kAsana, 17, &params));
}

Task<ListWebhooksResult> ListWebhooks(Context& context, ListWebhooksParams params) {
  return Task<ListWebhooksResult>(::pie::ContextAccess::Call(context, kAsana, 18, &params));
}

Task<DeleteWebhookResult> DeleteWebhook(Context& context, DeleteWebhookParams params) {
  return Task<DeleteWebhookResult>(::pie::ContextAccess::Call(context, kAsana, 19, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.asana_client_id = context.Secret("ASANA_CLIENT_ID");
  secrets.asana_client_secret = context.Secret("ASANA_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::asana
