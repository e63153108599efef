// Generated from acme.pie. Do not edit.
#include "acme/acme.h"

#include "pie/generated.h"

namespace pie::detail::tables::acme {
namespace c = ::pie::acme;

constexpr const char* kNamesListFilesParamsOrder[] = {"newest", "name"};
constexpr EnumTable kEnumListFilesParamsOrder = {"ListFilesParamsOrder",
    {kNamesListFilesParamsOrder, 2}};
constexpr Limits kLimits1 = {.has = 2, .maximum = 100};
constexpr TypeRow kType1 = {Kind::kString};
constexpr FieldRow kFieldsListFilesParams[] = {
    {"folder", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFilesParams, folder),
     Kind::kString, 1},
    {"order", nullptr, nullptr, nullptr, {.names = &kEnumListFilesParamsOrder},
     __builtin_offsetof(c::ListFilesParams, order), Kind::kEnum, 0},
    {"size", nullptr, nullptr, &kLimits1, {}, __builtin_offsetof(c::ListFilesParams, size),
     Kind::kInteger, 0},
    {"deep", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFilesParams, deep),
     Kind::kBoolean, 0},
    {"within", nullptr, nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::ListFilesParams, within), Kind::kList, 0},
};
constexpr ObjectTable kObjectListFilesParams = {"ListFilesParams", {kFieldsListFilesParams, 5},
    sizeof(c::ListFilesParams), false};
static_assert(__is_same(decltype(c::ListFilesParams::folder), String));
static_assert(__is_same(decltype(c::ListFilesParams::order), Field<c::ListFilesParamsOrder>));
static_assert(__is_same(decltype(c::ListFilesParams::size), Field<long long>));
static_assert(__is_same(decltype(c::ListFilesParams::deep), Field<bool>));
static_assert(__is_same(decltype(c::ListFilesParams::within), Field<List<String>>));
constexpr FieldRow kFieldsListFilesResultFilesItemOwner[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFilesResultFilesItemOwner,
     name), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFilesResultFilesItemOwner = {"ListFilesResultFilesItemOwner",
    {kFieldsListFilesResultFilesItemOwner, 1}, sizeof(c::ListFilesResultFilesItemOwner), true};
static_assert(__is_same(decltype(c::ListFilesResultFilesItemOwner::name), Field<String>));
constexpr FieldRow kFieldsListFilesResultFilesItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFilesResultFilesItem, id),
     Kind::kString, 0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectListFilesResultFilesItemOwner},
     __builtin_offsetof(c::ListFilesResultFilesItem, owner), Kind::kObject, 0},
    {"modified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFilesResultFilesItem,
     modified), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFilesResultFilesItem = {"ListFilesResultFilesItem",
    {kFieldsListFilesResultFilesItem, 3}, sizeof(c::ListFilesResultFilesItem), true};
static_assert(__is_same(decltype(c::ListFilesResultFilesItem::id), Field<String>));
static_assert(__is_same(decltype(c::ListFilesResultFilesItem::owner),
    Field<c::ListFilesResultFilesItemOwner>));
static_assert(__is_same(decltype(c::ListFilesResultFilesItem::modified), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListFilesResultFilesItem}};
constexpr FieldRow kFieldsListFilesResult[] = {
    {"files", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListFilesResult, files), Kind::kList, 0},
};
constexpr ObjectTable kObjectListFilesResult = {"ListFilesResult", {kFieldsListFilesResult, 1},
    sizeof(c::ListFilesResult), true};
static_assert(__is_same(decltype(c::ListFilesResult::files),
    Field<List<c::ListFilesResultFilesItem>>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListFilesResult}};
constexpr BindRow kBindListFiles[] = {
    {.place = Place::kQuery, .field = 0, .wire = "folder"},
    {.place = Place::kQuery, .field = 1, .wire = "order"},
    {.place = Place::kQuery, .field = 2, .wire = "size"},
    {.place = Place::kQuery, .field = 3, .wire = "deep"},
    {.place = Place::kQuery, .field = 4, .wire = "within"},
};
constexpr HttpBinding kHttpListFiles = {.method = "GET", .path = "/files", .rows = {kBindListFiles,
    5}};
constexpr FieldRow kFieldsCreateFileParams[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateFileParams, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateFileParams = {"CreateFileParams", {kFieldsCreateFileParams, 1},
    sizeof(c::CreateFileParams), false};
static_assert(__is_same(decltype(c::CreateFileParams::name), Field<String>));
constexpr BindRow kBindCreateFile[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
};
constexpr HttpBinding kHttpCreateFile = {.method = "POST", .path = "/files",
    .rows = {kBindCreateFile, 1}, .body = BodyKind::kJson};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListPagesParams[] = {
    {"after", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPagesParams, after),
     Kind::kInteger, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListPagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPagesParams = {"ListPagesParams", {kFieldsListPagesParams, 3},
    sizeof(c::ListPagesParams), false};
static_assert(__is_same(decltype(c::ListPagesParams::after), Field<long long>));
static_assert(__is_same(decltype(c::ListPagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListPagesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPagesResultItem, id),
     Kind::kInteger, 0},
    {"state", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListPagesResultItem, state),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListPagesResultItem = {"ListPagesResultItem",
    {kFieldsListPagesResultItem, 2}, sizeof(c::ListPagesResultItem), true};
static_assert(__is_same(decltype(c::ListPagesResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListPagesResultItem::state), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectListPagesResultItem}};
constexpr FieldRow kFieldsListPagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListPagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPagesResult = {"ListPagesResult", {kFieldsListPagesResult, 2},
    sizeof(c::ListPagesResult), true};
static_assert(__is_same(decltype(c::ListPagesResult::items), List<c::ListPagesResultItem>));
static_assert(__is_same(decltype(c::ListPagesResult::next_page), Field<String>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectListPagesResult}};
constexpr BindRow kBindListPages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "after"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/next", .param = "cursor"};
constexpr HttpBinding kHttpListPages = {.method = "GET", .path = "/pages", .rows = {kBindListPages,
    1}, .pagination = &kPagination1};
constexpr ActionRow kActions[] = {
    {.name = "list_files", .description = "Lists files.", .effect = Effect::kRead,
     .params = &kObjectListFilesParams, .result = &kType3, .http = &kHttpListFiles,
     .tool_name = "acme_list_files"},
    {.name = "create_file", .description = "Creates a file.", .params = &kObjectCreateFileParams,
     .http = &kHttpCreateFile, .tool_name = "acme_create_file"},
    {.name = "list_pages", .description = "Lists pages of files.", .effect = Effect::kRead,
     .params = &kObjectListPagesParams, .result = &kType5, .http = &kHttpListPages,
     .tool_name = "acme_list_pages"},
};
constexpr ApiRow kApi = {.base_url = "https://api.acme.com"};
constexpr const char* kTexts1[] = {"api.acme.com"};
constexpr FieldRow kFieldsUserFields[] = {
    {"folder", "Folder", nullptr, nullptr, {}, __builtin_offsetof(c::UserFields, folder),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUserFields = {"UserFields", {kFieldsUserFields, 1},
    sizeof(c::UserFields), true};
static_assert(__is_same(decltype(c::UserFields::folder), Field<String>));
constexpr FormRow kUserForm[] = {
    {.name = "folder", .label = "Folder"},
};
constexpr const char* kTexts2[] = {"/id"};
constexpr const char* kTexts3[] = {"/modified", "/owner/name"};
constexpr PollRow kPolls0[] = {
    {.event = "file_detected", .action = 0,
     .arguments = "{\"folder\":\"{folder}\",\"order\":\"newest\",\"size\":50,\"deep\":true,"
     "\"within\":[\"{since}\",\"{ago:3d:date}\",\"{now}\"]}", .items = "/files", .id = {kTexts2, 1},
     .version = {kTexts3, 2}, .newest_first = true},
};
constexpr PollRow kPolls1[] = {
    {.event = "page_detected", .action = 2, .arguments = "{\"after\":\"{since:epoch}\"}",
     .items = "/items", .id = {kTexts2, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval, .description = "Looks for new files.", .every_ms = 900000,
     .polls = {kPolls0, 1}},
    {.kind = TriggerKind::kCron, .description = "Looks for pages.", .cron = "0 * * * *",
     .polls = {kPolls1, 1}},
};
constexpr MatcherRow kMatchersPageDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersFileDetected[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersFileCreated[] = {
    {.source = "tool", .action = "create_file"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "page_detected", .display_name = "Page found", .matchers = {kMatchersPageDetected, 1}},
    {.id = "file_detected", .display_name = "File found", .matchers = {kMatchersFileDetected, 1}},
    {.id = "file_created", .display_name = "File created", .matchers = {kMatchersFileCreated, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "acme",
    .display_name = "acme",
    .tier = Tier::kConnector,
    .tool_name = "acme",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"description\":\"The "
        "action to perform.\",\"type\":\"string\",\"enum\":[\"list_files\","
        "\"create_file\",\"list_pages\"]},\"folder\":{\"type\":\"string\"},"
        "\"order\":{\"type\":\"string\",\"enum\":[\"newest\",\"name\"]},\"size\":{\"type\":\"i"
        "nteger\",\"maximum\":100},\"deep\":{\"type\":\"boolean\"},\"within\":{\"type\":\"arra"
        "y\",\"items\":{\"type\":\"string\"}},\"name\":{\"type\":\"string\"},"
        "\"after\":{\"type\":\"integer\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .actions = {kActions, 3},
    .api = kApi,
    .egress = {kTexts1, 1},
    .user_fields = &kObjectUserFields,
    .user_form = {kUserForm, 1},
    .triggers = {kTriggers, 2},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 3},
};

}  // namespace pie::detail::tables::acme

namespace pie::acme {

constinit const ConnectorTable kAcme = ::pie::detail::tables::acme::kConnector;

Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params) {
  return Task<ListFilesResult>(::pie::ContextAccess::Call(context, kAcme, 0, &params));
}

Task<Json> CreateFile(Context& context, CreateFileParams params) {
  return Task<Json>(::pie::ContextAccess::Call(context, kAcme, 1, &params));
}

Task<ListPagesResult> ListPages(Context& context, ListPagesParams params) {
  return Task<ListPagesResult>(::pie::ContextAccess::Call(context, kAcme, 2, &params));
}

Result<UserFields> ReadUserFields(Context& context) {
  return ::pie::detail::DecodeAs<UserFields>(::pie::detail::tables::acme::kObjectUserFields,
      context.user_config(), ::pie::detail::From::kUser);
}

}  // namespace pie::acme
