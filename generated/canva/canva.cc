// Generated from plugins/canva/canva.pie. Do not edit.
#include "canva/canva.h"

#include "pie/generated.h"

namespace pie::detail::tables::canva {
namespace c = ::pie::canva;

constexpr const char* kTexts1[] = {"design", "templates", "images", "export"};
constexpr ObjectTable kObjectGetProfileParams = {"GetProfileParams", {},
    sizeof(c::GetProfileParams), false};
constexpr FieldRow kFieldsGetProfileResult[] = {
    {"display_name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetProfileResult,
     display_name), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetProfileResult = {"GetProfileResult", {kFieldsGetProfileResult, 1},
    sizeof(c::GetProfileResult), true};
static_assert(__is_same(decltype(c::GetProfileResult::display_name), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetProfileResult}};
constexpr HttpBinding kHttpGetProfile = {.method = "GET", .path = "/v1/users/me/profile",
    .result_at = "/profile"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr const char* kNamesListDesignsParamsOwnership[] = {"any", "owned", "shared"};
constexpr EnumTable kEnumListDesignsParamsOwnership = {"ListDesignsParamsOwnership",
    {kNamesListDesignsParamsOwnership, 3}};
constexpr const char* kNamesListDesignsParamsSortBy[] = {"relevance", "modified_descending",
    "modified_ascending", "title_descending", "title_ascending"};
constexpr EnumTable kEnumListDesignsParamsSortBy = {"ListDesignsParamsSortBy",
    {kNamesListDesignsParamsSortBy, 5}};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListDesignsParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDesignsParams, query), Kind::kString, 0},
    {"ownership", "Own ones, those shared with the user, or both.", nullptr, nullptr,
     {.names = &kEnumListDesignsParamsOwnership}, __builtin_offsetof(c::ListDesignsParams,
     ownership), Kind::kEnum, 0},
    {"sort_by", "Order of the results.", nullptr, nullptr, {.names = &kEnumListDesignsParamsSortBy},
     __builtin_offsetof(c::ListDesignsParams, sort_by), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListDesignsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDesignsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDesignsParams = {"ListDesignsParams", {kFieldsListDesignsParams,
    5}, sizeof(c::ListDesignsParams), false};
static_assert(__is_same(decltype(c::ListDesignsParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListDesignsParams::ownership),
    Field<c::ListDesignsParamsOwnership>));
static_assert(__is_same(decltype(c::ListDesignsParams::sort_by),
    Field<c::ListDesignsParamsSortBy>));
static_assert(__is_same(decltype(c::ListDesignsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDesignsParams::next_page), Field<String>));
constexpr FieldRow kFieldsDesignUrls[] = {
    {"edit_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DesignUrls, edit_url),
     Kind::kString, 0},
    {"view_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DesignUrls, view_url),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDesignUrls = {"DesignUrls", {kFieldsDesignUrls, 2},
    sizeof(c::DesignUrls), true};
static_assert(__is_same(decltype(c::DesignUrls::edit_url), Field<String>));
static_assert(__is_same(decltype(c::DesignUrls::view_url), Field<String>));
constexpr FieldRow kFieldsThumbnail[] = {
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Thumbnail, url), Kind::kString, 0},
    {"width", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Thumbnail, width),
     Kind::kInteger, 0},
    {"height", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Thumbnail, height),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectThumbnail = {"Thumbnail", {kFieldsThumbnail, 3}, sizeof(c::Thumbnail),
    true};
static_assert(__is_same(decltype(c::Thumbnail::url), Field<String>));
static_assert(__is_same(decltype(c::Thumbnail::width), Field<long long>));
static_assert(__is_same(decltype(c::Thumbnail::height), Field<long long>));
constexpr FieldRow kFieldsDesignOwner[] = {
    {"user_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DesignOwner, user_id),
     Kind::kString, 0},
    {"team_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DesignOwner, team_id),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDesignOwner = {"DesignOwner", {kFieldsDesignOwner, 2},
    sizeof(c::DesignOwner), true};
static_assert(__is_same(decltype(c::DesignOwner::user_id), Field<String>));
static_assert(__is_same(decltype(c::DesignOwner::team_id), Field<String>));
constexpr FieldRow kFieldsDesign[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Design, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Design, title), Kind::kString,
     0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Design, created_at),
     Kind::kInteger, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Design, updated_at),
     Kind::kInteger, 0},
    {"page_count", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Design, page_count),
     Kind::kInteger, 0},
    {"urls", nullptr, nullptr, nullptr, {.object = &kObjectDesignUrls},
     __builtin_offsetof(c::Design, urls), Kind::kObject, 0},
    {"thumbnail", nullptr, nullptr, nullptr, {.object = &kObjectThumbnail},
     __builtin_offsetof(c::Design, thumbnail), Kind::kObject, 0},
    {"owner", nullptr, nullptr, nullptr, {.object = &kObjectDesignOwner},
     __builtin_offsetof(c::Design, owner), Kind::kObject, 0},
};
constexpr ObjectTable kObjectDesign = {"Design", {kFieldsDesign, 8}, sizeof(c::Design), true};
static_assert(__is_same(decltype(c::Design::id), Field<String>));
static_assert(__is_same(decltype(c::Design::title), Field<String>));
static_assert(__is_same(decltype(c::Design::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Design::updated_at), Field<long long>));
static_assert(__is_same(decltype(c::Design::page_count), Field<long long>));
static_assert(__is_same(decltype(c::Design::urls), Field<c::DesignUrls>));
static_assert(__is_same(decltype(c::Design::thumbnail), Field<c::Thumbnail>));
static_assert(__is_same(decltype(c::Design::owner), Field<c::DesignOwner>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectDesign}};
constexpr FieldRow kFieldsListDesignsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListDesignsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDesignsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDesignsResult = {"ListDesignsResult", {kFieldsListDesignsResult,
    2}, sizeof(c::ListDesignsResult), true};
static_assert(__is_same(decltype(c::ListDesignsResult::items), List<c::Design>));
static_assert(__is_same(decltype(c::ListDesignsResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListDesignsResult}};
constexpr BindRow kBindListDesigns[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "ownership"},
    {.place = Place::kQuery, .field = 2, .wire = "sort_by"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/items",
    .cursor_pointer = "/continuation", .param = "continuation", .size_param = "limit", .size = 50};
constexpr HttpBinding kHttpListDesigns = {.method = "GET", .path = "/v1/designs",
    .rows = {kBindListDesigns, 3}, .pagination = &kPagination1};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 50,
    .pattern = "^[A-Za-z0-9_-]+$"};
constexpr FieldRow kFieldsGetDesignParams[] = {
    {"design_id", "Id of the design.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetDesignParams, design_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetDesignParams = {"GetDesignParams", {kFieldsGetDesignParams, 1},
    sizeof(c::GetDesignParams), false};
static_assert(__is_same(decltype(c::GetDesignParams::design_id), String));
constexpr BindRow kBindGetDesign[] = {
    {.place = Place::kPath, .field = 0, .wire = "design_id"},
};
constexpr HttpBinding kHttpGetDesign = {.method = "GET", .path = "/v1/designs/{design_id}",
    .rows = {kBindGetDesign, 1}, .result_at = "/design"};
constexpr const char* kNamesCreateDesignParamsPreset[] = {"doc", "email", "presentation",
    "whiteboard"};
constexpr EnumTable kEnumCreateDesignParamsPreset = {"CreateDesignParamsPreset",
    {kNamesCreateDesignParamsPreset, 4}};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr FieldRow kFieldsCreateDesignParams[] = {
    {"preset", "Kind of the design; instead of width and height.", nullptr, nullptr,
     {.names = &kEnumCreateDesignParamsPreset}, __builtin_offsetof(c::CreateDesignParams, preset),
     Kind::kEnum, 1},
    {"title", "Title of the design.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateDesignParams, title), Kind::kString, 0},
    {"asset_id", "Id of an image of the user to put into the design.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateDesignParams, asset_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateDesignParams = {"CreateDesignParams", {kFieldsCreateDesignParams,
    3}, sizeof(c::CreateDesignParams), false};
static_assert(__is_same(decltype(c::CreateDesignParams::preset), c::CreateDesignParamsPreset));
static_assert(__is_same(decltype(c::CreateDesignParams::title), Field<String>));
static_assert(__is_same(decltype(c::CreateDesignParams::asset_id), Field<String>));
constexpr BindRow kBindCreateDesign[] = {
    {.place = Place::kBody, .wire = "/type", .constant = "\"type_and_asset\""},
    {.place = Place::kBody, .wire = "/design_type/type", .constant = "\"preset\""},
    {.place = Place::kBody, .field = 0, .wire = "/design_type/name"},
    {.place = Place::kBody, .field = 1, .wire = "/title"},
    {.place = Place::kBody, .field = 2, .wire = "/asset_id"},
};
constexpr HttpBinding kHttpCreateDesign = {.method = "POST", .path = "/v1/designs",
    .rows = {kBindCreateDesign, 5}, .body = BodyKind::kJson, .result_at = "/design"};
constexpr Limits kLimits5 = {.has = 3, .minimum = 40, .maximum = 8000};
constexpr FieldRow kFieldsCreateCustomDesignParams[] = {
    {"width", "Width in pixels.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateCustomDesignParams, width), Kind::kInteger, 1},
    {"height", "Height in pixels.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateCustomDesignParams, height), Kind::kInteger, 1},
    {"title", "Title of the design.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateCustomDesignParams, title), Kind::kString, 0},
    {"asset_id", "Id of an image of the user to put into the design.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateCustomDesignParams, asset_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateCustomDesignParams = {"CreateCustomDesignParams",
    {kFieldsCreateCustomDesignParams, 4}, sizeof(c::CreateCustomDesignParams), false};
static_assert(__is_same(decltype(c::CreateCustomDesignParams::width), long long));
static_assert(__is_same(decltype(c::CreateCustomDesignParams::height), long long));
static_assert(__is_same(decltype(c::CreateCustomDesignParams::title), Field<String>));
static_assert(__is_same(decltype(c::CreateCustomDesignParams::asset_id), Field<String>));
constexpr BindRow kBindCreateCustomDesign[] = {
    {.place = Place::kBody, .wire = "/type", .constant = "\"type_and_asset\""},
    {.place = Place::kBody, .wire = "/design_type/type", .constant = "\"custom\""},
    {.place = Place::kBody, .field = 0, .wire = "/design_type/width"},
    {.place = Place::kBody, .field = 1, .wire = "/design_type/height"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
    {.place = Place::kBody, .field = 3, .wire = "/asset_id"},
};
constexpr HttpBinding kHttpCreateCustomDesign = {.method = "POST", .path = "/v1/designs",
    .rows = {kBindCreateCustomDesign, 6}, .body = BodyKind::kJson, .result_at = "/design"};
constexpr const char* kNamesExportDesignParamsFormat[] = {"pdf", "jpg", "png", "pptx", "gif",
    "mp4"};
constexpr EnumTable kEnumExportDesignParamsFormat = {"ExportDesignParamsFormat",
    {kNamesExportDesignParamsFormat, 6}};
constexpr const char* kNamesExportDesignParamsExportQuality[] = {"regular", "pro"};
constexpr EnumTable kEnumExportDesignParamsExportQuality = {"ExportDesignParamsExportQuality",
    {kNamesExportDesignParamsExportQuality, 2}};
constexpr Limits kLimits6 = {.has = 3, .minimum = 1, .maximum = 100};
constexpr TypeRow kType4 = {Kind::kInteger, false, {}, &kLimits6};
constexpr const char* kTexts2[] = {"horizontal_480p", "horizontal_720p", "horizontal_1080p",
    "horizontal_4k", "vertical_480p", "vertical_720p", "vertical_1080p", "vertical_4k"};
constexpr EnumTable kEnumTable1 = {.name = "value", .values = {kTexts2, 8}};
constexpr TypeRow kType5 = {Kind::kEnum, false, {.names = &kEnumTable1}};
constexpr const TypeRow* kChoices1[] = {&kType4, &kType5};
constexpr Alternatives kAlternatives1 = {true, {kChoices1, 2}};
constexpr TypeRow kType6 = {Kind::kInteger, false, {}, &kLimits2};
constexpr FieldRow kFieldsExportDesignParams[] = {
    {"design_id", "Id of the design.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ExportDesignParams, design_id), Kind::kString, 1},
    {"format", "Format of the files.", nullptr, nullptr, {.names = &kEnumExportDesignParamsFormat},
     __builtin_offsetof(c::ExportDesignParams, format), Kind::kEnum, 1},
    {"export_quality", "Quality; pro may need a paid plan.", nullptr, nullptr,
     {.names = &kEnumExportDesignParamsExportQuality}, __builtin_offsetof(c::ExportDesignParams,
     export_quality), Kind::kEnum, 0},
    {"quality", "For jpg 1 to 100, for mp4 a size such as horizontal_1080p; both need " "it.",
     nullptr, nullptr, {.alternatives = &kAlternatives1}, __builtin_offsetof(c::ExportDesignParams,
     quality), Kind::kJson, 0},
    {"pages", "Pages to export, from 1; without it all.", nullptr, &kLimits4, {.element = &kType6},
     __builtin_offsetof(c::ExportDesignParams, pages), Kind::kList, 0},
};
constexpr ObjectTable kObjectExportDesignParams = {"ExportDesignParams", {kFieldsExportDesignParams,
    5}, sizeof(c::ExportDesignParams), false};
static_assert(__is_same(decltype(c::ExportDesignParams::design_id), String));
static_assert(__is_same(decltype(c::ExportDesignParams::format), c::ExportDesignParamsFormat));
static_assert(__is_same(decltype(c::ExportDesignParams::export_quality),
    Field<c::ExportDesignParamsExportQuality>));
static_assert(__is_same(decltype(c::ExportDesignParams::quality), Field<Json>));
static_assert(__is_same(decltype(c::ExportDesignParams::pages), Field<List<long long>>));
constexpr TypeRow kType7 = {Kind::kString};
constexpr FieldRow kFieldsJobError_[] = {
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobError_, code), Kind::kString,
     0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::JobError_, message),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectJobError_ = {"JobError_", {kFieldsJobError_, 2}, sizeof(c::JobError_),
    true};
static_assert(__is_same(decltype(c::JobError_::code), Field<String>));
static_assert(__is_same(decltype(c::JobError_::message), Field<String>));
constexpr FieldRow kFieldsJob[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, id), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Job, status), Kind::kString, 0},
    {"urls", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Job, urls),
     Kind::kList, 0},
    {"error", nullptr, nullptr, nullptr, {.object = &kObjectJobError_}, __builtin_offsetof(c::Job,
     error), Kind::kObject, 0},
};
constexpr ObjectTable kObjectJob = {"Job", {kFieldsJob, 4}, sizeof(c::Job), true};
static_assert(__is_same(decltype(c::Job::id), Field<String>));
static_assert(__is_same(decltype(c::Job::status), Field<String>));
static_assert(__is_same(decltype(c::Job::urls), Field<List<String>>));
static_assert(__is_same(decltype(c::Job::error), Field<c::JobError_>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectJob}};
constexpr BindRow kBindExportDesign[] = {
    {.place = Place::kBody, .field = 0, .wire = "/design_id"},
    {.place = Place::kBody, .field = 1, .wire = "/format/type"},
    {.place = Place::kBody, .field = 2, .wire = "/format/export_quality"},
    {.place = Place::kBody, .field = 3, .wire = "/format/quality"},
    {.place = Place::kBody, .field = 4, .wire = "/format/pages"},
};
constexpr HttpBinding kHttpExportDesign = {.method = "POST", .path = "/v1/exports",
    .rows = {kBindExportDesign, 5}, .body = BodyKind::kJson, .result_at = "/job"};
constexpr FieldRow kFieldsGetExportParams[] = {
    {"export_id", "Id of the export.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetExportParams, export_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetExportParams = {"GetExportParams", {kFieldsGetExportParams, 1},
    sizeof(c::GetExportParams), false};
static_assert(__is_same(decltype(c::GetExportParams::export_id), String));
constexpr BindRow kBindGetExport[] = {
    {.place = Place::kPath, .field = 0, .wire = "export_id"},
};
constexpr HttpBinding kHttpGetExport = {.method = "GET", .path = "/v1/exports/{export_id}",
    .rows = {kBindGetExport, 1}, .result_at = "/job"};
constexpr const char* kNamesListTemplatesParamsOwnership[] = {"any", "owned", "shared"};
constexpr EnumTable kEnumListTemplatesParamsOwnership = {"ListTemplatesParamsOwnership",
    {kNamesListTemplatesParamsOwnership, 3}};
constexpr const char* kNamesListTemplatesParamsSortBy[] = {"relevance", "modified_descending",
    "modified_ascending", "title_descending", "title_ascending"};
constexpr EnumTable kEnumListTemplatesParamsSortBy = {"ListTemplatesParamsSortBy",
    {kNamesListTemplatesParamsSortBy, 5}};
constexpr const char* kNamesListTemplatesParamsDataset[] = {"any", "non_empty"};
constexpr EnumTable kEnumListTemplatesParamsDataset = {"ListTemplatesParamsDataset",
    {kNamesListTemplatesParamsDataset, 2}};
constexpr FieldRow kFieldsListTemplatesParams[] = {
    {"query", "Words to search for.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTemplatesParams, query), Kind::kString, 0},
    {"ownership", "Own ones, those shared with the user, or both.", nullptr, nullptr,
     {.names = &kEnumListTemplatesParamsOwnership}, __builtin_offsetof(c::ListTemplatesParams,
     ownership), Kind::kEnum, 0},
    {"sort_by", "Order of the results.", nullptr, nullptr,
     {.names = &kEnumListTemplatesParamsSortBy}, __builtin_offsetof(c::ListTemplatesParams,
     sort_by), Kind::kEnum, 0},
    {"dataset", "Only templates with fields to fill in, or all.", nullptr, nullptr,
     {.names = &kEnumListTemplatesParamsDataset}, __builtin_offsetof(c::ListTemplatesParams,
     dataset), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListTemplatesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTemplatesParams = {"ListTemplatesParams",
    {kFieldsListTemplatesParams, 6}, sizeof(c::ListTemplatesParams), false};
static_assert(__is_same(decltype(c::ListTemplatesParams::query), Field<String>));
static_assert(__is_same(decltype(c::ListTemplatesParams::ownership),
    Field<c::ListTemplatesParamsOwnership>));
static_assert(__is_same(decltype(c::ListTemplatesParams::sort_by),
    Field<c::ListTemplatesParamsSortBy>));
static_assert(__is_same(decltype(c::ListTemplatesParams::dataset),
    Field<c::ListTemplatesParamsDataset>));
static_assert(__is_same(decltype(c::ListTemplatesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListTemplatesParams::next_page), Field<String>));
constexpr FieldRow kFieldsTemplate[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, id), Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, title), Kind::kString,
     0},
    {"view_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, view_url),
     Kind::kString, 0},
    {"create_url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, create_url),
     Kind::kString, 0},
    {"thumbnail", nullptr, nullptr, nullptr, {.object = &kObjectThumbnail},
     __builtin_offsetof(c::Template, thumbnail), Kind::kObject, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, created_at),
     Kind::kInteger, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Template, updated_at),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectTemplate = {"Template", {kFieldsTemplate, 7}, sizeof(c::Template),
    true};
static_assert(__is_same(decltype(c::Template::id), Field<String>));
static_assert(__is_same(decltype(c::Template::title), Field<String>));
static_assert(__is_same(decltype(c::Template::view_url), Field<String>));
static_assert(__is_same(decltype(c::Template::create_url), Field<String>));
static_assert(__is_same(decltype(c::Template::thumbnail), Field<c::Thumbnail>));
static_assert(__is_same(decltype(c::Template::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Template::updated_at), Field<long long>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectTemplate}};
constexpr FieldRow kFieldsListTemplatesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListTemplatesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListTemplatesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTemplatesResult = {"ListTemplatesResult",
    {kFieldsListTemplatesResult, 2}, sizeof(c::ListTemplatesResult), true};
static_assert(__is_same(decltype(c::ListTemplatesResult::items), List<c::Template>));
static_assert(__is_same(decltype(c::ListTemplatesResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListTemplatesResult}};
constexpr BindRow kBindListTemplates[] = {
    {.place = Place::kQuery, .field = 0, .wire = "query"},
    {.place = Place::kQuery, .field = 1, .wire = "ownership"},
    {.place = Place::kQuery, .field = 2, .wire = "sort_by"},
    {.place = Place::kQuery, .field = 3, .wire = "dataset"},
};
constexpr HttpBinding kHttpListTemplates = {.method = "GET", .path = "/v1/brand-templates",
    .rows = {kBindListTemplates, 4}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetTemplateFieldsParams[] = {
    {"brand_template_id", "Id of the brand template.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetTemplateFieldsParams, brand_template_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetTemplateFieldsParams = {"GetTemplateFieldsParams",
    {kFieldsGetTemplateFieldsParams, 1}, sizeof(c::GetTemplateFieldsParams), false};
static_assert(__is_same(decltype(c::GetTemplateFieldsParams::brand_template_id), String));
constexpr TypeRow kType11 = {Kind::kJson};
constexpr FieldRow kFieldsGetTemplateFieldsResult[] = {
    {"dataset", nullptr, nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::GetTemplateFieldsResult, dataset), Kind::kMap, 0},
};
constexpr ObjectTable kObjectGetTemplateFieldsResult = {"GetTemplateFieldsResult",
    {kFieldsGetTemplateFieldsResult, 1}, sizeof(c::GetTemplateFieldsResult), true};
static_assert(__is_same(decltype(c::GetTemplateFieldsResult::dataset), Field<List<Entry<Json>>>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectGetTemplateFieldsResult}};
constexpr BindRow kBindGetTemplateFields[] = {
    {.place = Place::kPath, .field = 0, .wire = "brand_template_id"},
};
constexpr HttpBinding kHttpGetTemplateFields = {.method = "GET",
    .path = "/v1/brand-templates/{brand_template_id}/dataset", .rows = {kBindGetTemplateFields, 1}};
constexpr FieldRow kFieldsCreateAutofillParams[] = {
    {"brand_template_id", "Id of the brand template.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateAutofillParams, brand_template_id), Kind::kString, 1},
    {"data", "Values by field, such as {name: {type: text, text: Ada}} or {photo: "
     "{type: image, asset_id: ..}}.", nullptr, nullptr, {.element = &kType11},
     __builtin_offsetof(c::CreateAutofillParams, data), Kind::kMap, 1},
    {"title", "Title of the design.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateAutofillParams, title), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateAutofillParams = {"CreateAutofillParams",
    {kFieldsCreateAutofillParams, 3}, sizeof(c::CreateAutofillParams), false};
static_assert(__is_same(decltype(c::CreateAutofillParams::brand_template_id), String));
static_assert(__is_same(decltype(c::CreateAutofillParams::data), List<Entry<Json>>));
static_assert(__is_same(decltype(c::CreateAutofillParams::title), Field<String>));
constexpr FieldRow kFieldsCreateAutofillResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateAutofillResult, id),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CreateAutofillResult, status),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateAutofillResult = {"CreateAutofillResult",
    {kFieldsCreateAutofillResult, 2}, sizeof(c::CreateAutofillResult), true};
static_assert(__is_same(decltype(c::CreateAutofillResult::id), Field<String>));
static_assert(__is_same(decltype(c::CreateAutofillResult::status), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectCreateAutofillResult}};
constexpr BindRow kBindCreateAutofill[] = {
    {.place = Place::kBody, .field = 0, .wire = "/brand_template_id"},
    {.place = Place::kBody, .field = 1, .wire = "/data"},
    {.place = Place::kBody, .field = 2, .wire = "/title"},
};
constexpr HttpBinding kHttpCreateAutofill = {.method = "POST", .path = "/v1/autofills",
    .rows = {kBindCreateAutofill, 3}, .body = BodyKind::kJson, .result_at = "/job"};
constexpr FieldRow kFieldsGetAutofillParams[] = {
    {"job_id", "Id of the job.", nullptr, &kLimits4, {}, __builtin_offsetof(c::GetAutofillParams,
     job_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetAutofillParams = {"GetAutofillParams", {kFieldsGetAutofillParams,
    1}, sizeof(c::GetAutofillParams), false};
static_assert(__is_same(decltype(c::GetAutofillParams::job_id), String));
constexpr FieldRow kFieldsGetAutofillResultResult_Design[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResultResult_Design, id),
     Kind::kString, 0},
    {"title", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResultResult_Design,
     title), Kind::kString, 0},
    {"url", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResultResult_Design,
     url), Kind::kString, 0},
    {"thumbnail", nullptr, nullptr, nullptr, {.object = &kObjectThumbnail},
     __builtin_offsetof(c::GetAutofillResultResult_Design, thumbnail), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetAutofillResultResult_Design = {"GetAutofillResultResult_Design",
    {kFieldsGetAutofillResultResult_Design, 4}, sizeof(c::GetAutofillResultResult_Design), true};
static_assert(__is_same(decltype(c::GetAutofillResultResult_Design::id), Field<String>));
static_assert(__is_same(decltype(c::GetAutofillResultResult_Design::title), Field<String>));
static_assert(__is_same(decltype(c::GetAutofillResultResult_Design::url), Field<String>));
static_assert(__is_same(decltype(c::GetAutofillResultResult_Design::thumbnail),
    Field<c::Thumbnail>));
constexpr FieldRow kFieldsGetAutofillResultResult_[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResultResult_, type),
     Kind::kString, 0},
    {"design", nullptr, nullptr, nullptr, {.object = &kObjectGetAutofillResultResult_Design},
     __builtin_offsetof(c::GetAutofillResultResult_, design), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetAutofillResultResult_ = {"GetAutofillResultResult_",
    {kFieldsGetAutofillResultResult_, 2}, sizeof(c::GetAutofillResultResult_), true};
static_assert(__is_same(decltype(c::GetAutofillResultResult_::type), Field<String>));
static_assert(__is_same(decltype(c::GetAutofillResultResult_::design),
    Field<c::GetAutofillResultResult_Design>));
constexpr FieldRow kFieldsGetAutofillResultError_[] = {
    {"code", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResultError_, code),
     Kind::kString, 0},
    {"message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResultError_,
     message), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetAutofillResultError_ = {"GetAutofillResultError_",
    {kFieldsGetAutofillResultError_, 2}, sizeof(c::GetAutofillResultError_), true};
static_assert(__is_same(decltype(c::GetAutofillResultError_::code), Field<String>));
static_assert(__is_same(decltype(c::GetAutofillResultError_::message), Field<String>));
constexpr FieldRow kFieldsGetAutofillResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResult, id),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAutofillResult, status),
     Kind::kString, 0},
    {"result", nullptr, nullptr, nullptr, {.object = &kObjectGetAutofillResultResult_},
     __builtin_offsetof(c::GetAutofillResult, result), Kind::kObject, 0},
    {"error", nullptr, nullptr, nullptr, {.object = &kObjectGetAutofillResultError_},
     __builtin_offsetof(c::GetAutofillResult, error), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetAutofillResult = {"GetAutofillResult", {kFieldsGetAutofillResult,
    4}, sizeof(c::GetAutofillResult), true};
static_assert(__is_same(decltype(c::GetAutofillResult::id), Field<String>));
static_assert(__is_same(decltype(c::GetAutofillResult::status), Field<String>));
static_assert(__is_same(decltype(c::GetAutofillResult::result),
    Field<c::GetAutofillResultResult_>));
static_assert(__is_same(decltype(c::GetAutofillResult::error), Field<c::GetAutofillResultError_>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectGetAutofillResult}};
constexpr BindRow kBindGetAutofill[] = {
    {.place = Place::kPath, .field = 0, .wire = "job_id"},
};
constexpr HttpBinding kHttpGetAutofill = {.method = "GET", .path = "/v1/autofills/{job_id}",
    .rows = {kBindGetAutofill, 1}, .result_at = "/job"};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 3};
constexpr const char* kNamesListFolderItemsParamsItemTypesItem[] = {"design", "folder", "image"};
constexpr EnumTable kEnumListFolderItemsParamsItemTypesItem = {"ListFolderItemsParamsItemTypesItem",
    {kNamesListFolderItemsParamsItemTypesItem, 3}};
constexpr TypeRow kType15 = {Kind::kEnum, false,
    {.names = &kEnumListFolderItemsParamsItemTypesItem}};
constexpr FieldRow kFieldsListFolderItemsParams[] = {
    {"folder_id", "Id of the folder; root for the projects of the user.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListFolderItemsParams, folder_id), Kind::kString, 1},
    {"item_types", "Kinds of items.", nullptr, &kLimits7, {.element = &kType15},
     __builtin_offsetof(c::ListFolderItemsParams, item_types), Kind::kList, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListFolderItemsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFolderItemsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFolderItemsParams = {"ListFolderItemsParams",
    {kFieldsListFolderItemsParams, 4}, sizeof(c::ListFolderItemsParams), false};
static_assert(__is_same(decltype(c::ListFolderItemsParams::folder_id), String));
static_assert(__is_same(decltype(c::ListFolderItemsParams::item_types),
    Field<List<c::ListFolderItemsParamsItemTypesItem>>));
static_assert(__is_same(decltype(c::ListFolderItemsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFolderItemsParams::next_page), Field<String>));
constexpr FieldRow kFieldsFolder[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, name), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, created_at),
     Kind::kInteger, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Folder, updated_at),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectFolder = {"Folder", {kFieldsFolder, 4}, sizeof(c::Folder), true};
static_assert(__is_same(decltype(c::Folder::id), Field<String>));
static_assert(__is_same(decltype(c::Folder::name), Field<String>));
static_assert(__is_same(decltype(c::Folder::created_at), Field<long long>));
static_assert(__is_same(decltype(c::Folder::updated_at), Field<long long>));
constexpr FieldRow kFieldsListFolderItemsResultItemImage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFolderItemsResultItemImage, id),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFolderItemsResultItemImage,
     name), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFolderItemsResultItemImage = {"ListFolderItemsResultItemImage",
    {kFieldsListFolderItemsResultItemImage, 2}, sizeof(c::ListFolderItemsResultItemImage), true};
static_assert(__is_same(decltype(c::ListFolderItemsResultItemImage::id), Field<String>));
static_assert(__is_same(decltype(c::ListFolderItemsResultItemImage::name), Field<String>));
constexpr FieldRow kFieldsListFolderItemsResultItem[] = {
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFolderItemsResultItem, type),
     Kind::kString, 0},
    {"design", nullptr, nullptr, nullptr, {.object = &kObjectDesign},
     __builtin_offsetof(c::ListFolderItemsResultItem, design), Kind::kObject, 0},
    {"folder", nullptr, nullptr, nullptr, {.object = &kObjectFolder},
     __builtin_offsetof(c::ListFolderItemsResultItem, folder), Kind::kObject, 0},
    {"image", nullptr, nullptr, nullptr, {.object = &kObjectListFolderItemsResultItemImage},
     __builtin_offsetof(c::ListFolderItemsResultItem, image), Kind::kObject, 0},
};
constexpr ObjectTable kObjectListFolderItemsResultItem = {"ListFolderItemsResultItem",
    {kFieldsListFolderItemsResultItem, 4}, sizeof(c::ListFolderItemsResultItem), true};
static_assert(__is_same(decltype(c::ListFolderItemsResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListFolderItemsResultItem::design), Field<c::Design>));
static_assert(__is_same(decltype(c::ListFolderItemsResultItem::folder), Field<c::Folder>));
static_assert(__is_same(decltype(c::ListFolderItemsResultItem::image),
    Field<c::ListFolderItemsResultItemImage>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListFolderItemsResultItem}};
constexpr FieldRow kFieldsListFolderItemsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::ListFolderItemsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFolderItemsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFolderItemsResult = {"ListFolderItemsResult",
    {kFieldsListFolderItemsResult, 2}, sizeof(c::ListFolderItemsResult), true};
static_assert(__is_same(decltype(c::ListFolderItemsResult::items),
    List<c::ListFolderItemsResultItem>));
static_assert(__is_same(decltype(c::ListFolderItemsResult::next_page), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListFolderItemsResult}};
constexpr BindRow kBindListFolderItems[] = {
    {.place = Place::kPath, .field = 0, .wire = "folder_id"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "item_types"},
};
constexpr HttpBinding kHttpListFolderItems = {.method = "GET",
    .path = "/v1/folders/{folder_id}/items", .rows = {kBindListFolderItems, 2},
    .pagination = &kPagination1};
constexpr FieldRow kFieldsCreateFolderParams[] = {
    {"name", "Name of the folder.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateFolderParams, name), Kind::kString, 1},
    {"parent_folder_id", "Id of the folder that it goes into; root for the top.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::CreateFolderParams, parent_folder_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateFolderParams = {"CreateFolderParams", {kFieldsCreateFolderParams,
    2}, sizeof(c::CreateFolderParams), false};
static_assert(__is_same(decltype(c::CreateFolderParams::name), String));
static_assert(__is_same(decltype(c::CreateFolderParams::parent_folder_id), String));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectFolder}};
constexpr BindRow kBindCreateFolder[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/parent_folder_id"},
};
constexpr HttpBinding kHttpCreateFolder = {.method = "POST", .path = "/v1/folders",
    .rows = {kBindCreateFolder, 2}, .body = BodyKind::kJson, .result_at = "/folder"};
constexpr FieldRow kFieldsMoveItemParams[] = {
    {"item_id", "Id of the design, image or folder to move.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::MoveItemParams, item_id), Kind::kString, 1},
    {"folder_id", "Id of the folder; root for the projects of the user.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::MoveItemParams, folder_id), Kind::kString, 1},
};
constexpr ObjectTable kObjectMoveItemParams = {"MoveItemParams", {kFieldsMoveItemParams, 2},
    sizeof(c::MoveItemParams), false};
static_assert(__is_same(decltype(c::MoveItemParams::item_id), String));
static_assert(__is_same(decltype(c::MoveItemParams::folder_id), String));
constexpr ObjectTable kObjectMoveItemResult = {"MoveItemResult", {}, sizeof(c::MoveItemResult),
    true};
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectMoveItemResult}};
constexpr BindRow kBindMoveItem[] = {
    {.place = Place::kBody, .field = 0, .wire = "/item_id"},
    {.place = Place::kBody, .field = 1, .wire = "/to_folder_id"},
};
constexpr HttpBinding kHttpMoveItem = {.method = "POST", .path = "/v1/folders/move",
    .rows = {kBindMoveItem, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 2048};
constexpr FieldRow kFieldsAddCommentParams[] = {
    {"design_id", "Id of the design.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::AddCommentParams, design_id), Kind::kString, 1},
    {"message", "Text of the comment.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::AddCommentParams, message), Kind::kString, 1},
};
constexpr ObjectTable kObjectAddCommentParams = {"AddCommentParams", {kFieldsAddCommentParams, 2},
    sizeof(c::AddCommentParams), false};
static_assert(__is_same(decltype(c::AddCommentParams::design_id), String));
static_assert(__is_same(decltype(c::AddCommentParams::message), String));
constexpr FieldRow kFieldsAddCommentResult[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddCommentResult, id),
     Kind::kString, 0},
    {"design_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddCommentResult, design_id),
     Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddCommentResult,
     created_at), Kind::kInteger, 0},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AddCommentResult,
     updated_at), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectAddCommentResult = {"AddCommentResult", {kFieldsAddCommentResult, 4},
    sizeof(c::AddCommentResult), true};
static_assert(__is_same(decltype(c::AddCommentResult::id), Field<String>));
static_assert(__is_same(decltype(c::AddCommentResult::design_id), Field<String>));
static_assert(__is_same(decltype(c::AddCommentResult::created_at), Field<long long>));
static_assert(__is_same(decltype(c::AddCommentResult::updated_at), Field<long long>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectAddCommentResult}};
constexpr BindRow kBindAddComment[] = {
    {.place = Place::kPath, .field = 0, .wire = "design_id"},
    {.place = Place::kBody, .field = 1, .wire = "/message_plaintext"},
};
constexpr HttpBinding kHttpAddComment = {.method = "POST",
    .path = "/v1/designs/{design_id}/comments", .rows = {kBindAddComment, 2},
    .body = BodyKind::kJson, .result_at = "/thread"};
constexpr ActionRow kActions[] = {
    {.name = "get_profile", .title = "Read the profile", .description = "Who is connected.",
     .effect = Effect::kRead, .params = &kObjectGetProfileParams, .result = &kType1,
     .http = &kHttpGetProfile, .tool_name = "canva_get_profile"},
    {.name = "list_designs", .title = "List designs",
     .description = "Designs of the user, by words.", .effect = Effect::kRead,
     .params = &kObjectListDesignsParams, .result = &kType3, .http = &kHttpListDesigns,
     .tool_name = "canva_list_designs"},
    {.name = "get_design", .title = "Read a design",
     .description = "One design with addresses to see and edit it.", .effect = Effect::kRead,
     .params = &kObjectGetDesignParams, .result = &kType2, .http = &kHttpGetDesign,
     .tool_name = "canva_get_design"},
    {.name = "create_design", .title = "Create a design",
     .description = "Makes an empty design of a kind.", .params = &kObjectCreateDesignParams,
     .result = &kType2, .http = &kHttpCreateDesign, .tool_name = "canva_create_design"},
    {.name = "create_custom_design", .title = "Create a design by size",
     .description = "Makes an empty design of a size in pixels.",
     .params = &kObjectCreateCustomDesignParams, .result = &kType2,
     .http = &kHttpCreateCustomDesign, .tool_name = "canva_create_custom_design"},
    {.name = "export_design", .title = "Export a design",
     .description = "Begins to make files of a design; get_export has their addresses.",
     .params = &kObjectExportDesignParams, .result = &kType8, .http = &kHttpExportDesign,
     .tool_name = "canva_export_design"},
    {.name = "get_export", .title = "Read an export",
     .description = "How far an export is; when done, addresses that work for a day.",
     .effect = Effect::kRead, .params = &kObjectGetExportParams, .result = &kType8,
     .http = &kHttpGetExport, .tool_name = "canva_get_export"},
    {.name = "list_templates", .title = "List brand templates",
     .description = "Brand templates of the team.", .effect = Effect::kRead,
     .params = &kObjectListTemplatesParams, .result = &kType10, .http = &kHttpListTemplates,
     .tool_name = "canva_list_templates"},
    {.name = "get_template_fields", .title = "Read fields of a template",
     .description = "Fields that can be filled in.", .effect = Effect::kRead,
     .params = &kObjectGetTemplateFieldsParams, .result = &kType12, .http = &kHttpGetTemplateFields,
     .tool_name = "canva_get_template_fields"},
    {.name = "create_autofill", .title = "Fill in a template",
     .description = "Begins to make a design of a brand template with values.",
     .params = &kObjectCreateAutofillParams, .result = &kType13, .http = &kHttpCreateAutofill,
     .tool_name = "canva_create_autofill"},
    {.name = "get_autofill", .title = "Read an autofill",
     .description = "How far it is, and the new design.", .effect = Effect::kRead,
     .params = &kObjectGetAutofillParams, .result = &kType14, .http = &kHttpGetAutofill,
     .tool_name = "canva_get_autofill"},
    {.name = "list_folder_items", .title = "List a folder",
     .description = "Designs, images and folders in a folder.", .effect = Effect::kRead,
     .params = &kObjectListFolderItemsParams, .result = &kType17, .http = &kHttpListFolderItems,
     .tool_name = "canva_list_folder_items"},
    {.name = "create_folder", .title = "Create a folder", .description = "Makes a folder.",
     .params = &kObjectCreateFolderParams, .result = &kType18, .http = &kHttpCreateFolder,
     .tool_name = "canva_create_folder"},
    {.name = "move_item", .title = "Move",
     .description = "Moves a design, image or folder into a folder.",
     .params = &kObjectMoveItemParams, .result = &kType19, .http = &kHttpMoveItem,
     .tool_name = "canva_move_item"},
    {.name = "add_comment", .title = "Comment",
     .description = "Begins a thread of comments on a design.", .params = &kObjectAddCommentParams,
     .result = &kType20, .http = &kHttpAddComment, .tool_name = "canva_add_comment"},
};
constexpr const char* kTexts3[] = {"/message"};
constexpr const char* kTexts4[] = {"/code"};
constexpr NamedText kPairs1[] = {{"invalid_access_token", "Connect Canva again."},
    {"revoked_access_token", "Connect Canva again."}, {"missing_scope",
    "The integration lacks a scope; tick it under Scopes and connect Canva " "again."},
    {"user_role_required", "This needs a Canva plan with brand templates (Enterprise)."},
    {"not_found", "Compare the id; list_designs and list_templates have them."}};
constexpr ApiRow kApi = {.base_url = "https://api.canva.com/rest",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts3, 1}, .code = {kTexts4, 1}, .hints = {kPairs1, 5}},
    .retry_after = "retry-after", .per_minute = 20, .verify_method = "GET",
    .verify_path = "/v1/users/me/profile", .verify_account = "/profile/display_name"};
constexpr const char* kTexts5[] = {"api.canva.com"};
constexpr const char* kTexts6[] = {"design:meta:read", "design:content:read",
    "design:content:write", "brandtemplate:meta:read", "brandtemplate:content:read", "folder:read",
    "folder:write", "comment:read", "comment:write", "profile:read"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "Canva",
    .authorization_url = "https://www.canva.com/api/oauth/authorize",
    .token_url = "https://api.canva.com/rest/v1/oauth/token",
    .user_info_url = "https://api.canva.com/rest/v1/users/me/profile",
    .revoke_url = "https://api.canva.com/rest/v1/oauth/revoke", .scopes = {kTexts6, 10},
    .client_id_secret = "CANVA_CLIENT_ID", .client_secret_secret = "CANVA_CLIENT_SECRET",
    .token_auth_method = "basic", .account_pointer = "/profile/display_name"};
constexpr SecretRow kSecrets[] = {
    {"CANVA_CLIENT_ID", "Client ID of your integration (canva.com/developers/integrations).", true,
     false},
    {"CANVA_CLIENT_SECRET", "Client secret of the same integration.", true, false},
};
constexpr const char* kTexts7[] = {"/id"};
constexpr const char* kTexts8[] = {"/updated_at"};
constexpr PollRow kPolls0[] = {
    {.event = "design_changed", .action = 1, .arguments = "{\"sort_by\":\"modified_descending\"}",
     .items = "/items", .id = {kTexts7, 1}, .version = {kTexts8, 1}, .newest_first = true},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval, .description = "Looks for designs that are new or changed.",
     .every_ms = 900000, .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersDesignChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersDesignCreated[] = {
    {.source = "tool", .action = "create_design"},
    {.source = "tool", .action = "create_custom_design"},
};
constexpr MatcherRow kMatchersDesignExported[] = {
    {.source = "tool", .action = "export_design"},
};
constexpr MatcherRow kMatchersAutofillCreated[] = {
    {.source = "tool", .action = "create_autofill"},
};
constexpr MatcherRow kMatchersFolderCreated[] = {
    {.source = "tool", .action = "create_folder"},
};
constexpr MatcherRow kMatchersItemMoved[] = {
    {.source = "tool", .action = "move_item"},
};
constexpr MatcherRow kMatchersCommentAdded[] = {
    {.source = "tool", .action = "add_comment"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "design_changed", .display_name = "Design New or Changed",
     .matchers = {kMatchersDesignChanged, 1}},
    {.id = "design_created", .display_name = "Design Created", .matchers = {kMatchersDesignCreated,
     2}},
    {.id = "design_exported", .display_name = "Design Exported",
     .matchers = {kMatchersDesignExported, 1}},
    {.id = "autofill_created", .display_name = "Autofill Created",
     .matchers = {kMatchersAutofillCreated, 1}},
    {.id = "folder_created", .display_name = "Folder Created", .matchers = {kMatchersFolderCreated,
     1}},
    {.id = "item_moved", .display_name = "Item Moved", .matchers = {kMatchersItemMoved, 1}},
    {.id = "comment_added", .display_name = "Comment Added", .matchers = {kMatchersCommentAdded,
     1}},
};
constexpr ConnectorTable kConnector = {
    .name = "canva",
    .display_name = "Canva",
    .description = "Find, create and export Canva designs, and work with templates, folders "
        "and comments.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "canva",
    .tool_description = "Finds, creates and exports Canva designs. Exports and autofills run "
        "as jobs: start one, then read it until it is done. Show the user "
        "what you are about to create or write and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_profile\",\"list_designs\",\"get_design\",\"create_design\","
        "\"create_custom_design\",\"export_design\",\"get_export\",\"list_templates\","
        "\"get_template_fields\",\"create_autofill\",\"get_autofill\",\"list_folder_items\","
        "\"create_folder\",\"move_item\",\"add_comment\"],\"description\":\"What "
        "to do.\"},\"query\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Words to search for.\"},\"ownership\":{\"type\":\"string\","
        "\"enum\":[\"any\",\"owned\",\"shared\"],\"description\":\"Own ones,"
        " those shared with the user, or both.\"},\"sort_by\":{\"type\":\"string\","
        "\"enum\":[\"relevance\",\"modified_descending\",\"modified_ascending\","
        "\"title_descending\",\"title_ascending\"],\"description\":\"Order "
        "of the results.\"},\"dataset\":{\"type\":\"string\",\"enum\":[\"any\","
        "\"non_empty\"],\"description\":\"Only templates with fields to fill "
        "in, or all.\"},\"design_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":50,\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id "
        "of the design.\"},\"preset\":{\"type\":\"string\",\"enum\":[\"doc\","
        "\"email\",\"presentation\",\"whiteboard\"],\"description\":\"Kind "
        "of the design; instead of width and height.\"},\"width\":{\"type\":\"integer\","
        "\"minimum\":40,\"maximum\":8000,\"description\":\"Width in pixels.\"},"
        "\"height\":{\"type\":\"integer\",\"minimum\":40,\"maximum\":8000,"
        "\"description\":\"Height in pixels.\"},\"title\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255,\"description\":\"Title of the "
        "design.\"},\"asset_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"Id of an image of the user to put into the design.\"},"
        "\"format\":{\"type\":\"string\",\"enum\":[\"pdf\",\"jpg\",\"png\","
        "\"pptx\",\"gif\",\"mp4\"],\"description\":\"Format of the files.\"},"
        "\"export_quality\":{\"type\":\"string\",\"enum\":[\"regular\",\"pro\"],"
        "\"description\":\"Quality; pro may need a paid plan.\"},\"quality\":{\"oneOf\":[{\"ty"
        "pe\":\"integer\",\"minimum\":1,\"maximum\":100},{\"type\":\"string\","
        "\"enum\":[\"horizontal_480p\",\"horizontal_720p\",\"horizontal_1080p\","
        "\"horizontal_4k\",\"vertical_480p\",\"vertical_720p\",\"vertical_1080p\","
        "\"vertical_4k\"]}],\"description\":\"For jpg 1 to 100, for mp4 a "
        "size such as horizontal_1080p; both need it.\"},\"pages\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":100,\"items\":{\"type\":\"integer\",\"minimum\":1},"
        "\"description\":\"Pages to export, from 1; without it all.\"},\"export_id\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Id "
        "of the export.\"},\"brand_template_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":50,\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id "
        "of the brand template.\"},\"data\":{\"type\":\"object\",\"additionalProperties\":true"
        ",\"description\":\"Values by field, such as {name: {type: text, text: "
        "Ada}} or {photo: {type: image, asset_id: ..}}.\"},\"job_id\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the job.\"},"
        "\"folder_id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":50,"
        "\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id of the folder; "
        "root for the projects of the user.\"},\"item_types\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":3,\"items\":{\"type\":\"string\",\"enum\":[\"design\","
        "\"folder\",\"image\"]},\"description\":\"Kinds of items.\"},\"name\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":255,\"description\":\"Name of "
        "the folder.\"},\"parent_folder_id\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":50,\"pattern\":\"^[A-Za-z0-9_-]+$\",\"description\":\"Id "
        "of the folder that it goes into; root for the top.\"},\"item_id\":{\"type\":\"string\""
        ",\"minLength\":1,\"maxLength\":100,\"description\":\"Id of the design,"
        " image or folder to move.\"},\"message\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":2048,\"description\":\"Text of the comment.\"},\"max_items\":{\"descrip"
        "tion\":\"Fetch pages until there are this many items; default: one "
        "page.\",\"type\":\"integer\",\"minimum\":1},\"next_page\":{\"description\":\"Where "
        "to go on: next_page of an earlier result.\",\"type\":\"string\"}},"
        "\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "canva",
    .actions = {kActions, 15},
    .api = kApi,
    .egress = {kTexts5, 1},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 7},
};

}  // namespace pie::detail::tables::canva

namespace pie::canva {

constinit const ConnectorTable kCanva = ::pie::detail::tables::canva::kConnector;

Task<GetProfileResult> GetProfile(Context& context, GetProfileParams params) {
  return Task<GetProfileResult>(::pie::ContextAccess::Call(context, kCanva, 0, &params));
}

Task<ListDesignsResult> ListDesigns(Context& context, ListDesignsParams params) {
  return Task<ListDesignsResult>(::pie::ContextAccess::Call(context, kCanva, 1, &params));
}

Task<Design> GetDesign(Context& context, GetDesignParams params) {
  return Task<Design>(::pie::ContextAccess::Call(context, kCanva, 2, &params));
}

Task<Design> CreateDesign(Context& context, CreateDesignParams params) {
  return Task<Design>(::pie::ContextAccess::Call(context, kCanva, 3, &params));
}

Task<Design> CreateCustomDesign(Context& context, CreateCustomDesignParams params) {
  return Task<Design>(::pie::ContextAccess::Call(context, kCanva, 4, &params));
}

Task<Job> ExportDesign(Context& context, ExportDesignParams params) {
  return Task<Job>(::pie::ContextAccess::Call(context, kCanva, 5, &params));
}

Task<Job> GetExport(Context& context, GetExportParams params) {
  return Task<Job>(::pie::ContextAccess::Call(context, kCanva, 6, &params));
}

Task<ListTemplatesResult> ListTemplates(Context& context, ListTemplatesParams params) {
  return Task<ListTemplatesResult>(::pie::ContextAccess::Call(context, kCanva, 7, &params));
}

Task<GetTemplateFieldsResult> GetTemplateFields(Context& context, GetTemplateFieldsParams params) {
  return Task<GetTemplateFieldsResult>(::pie::ContextAccess::Call(context, kCanva, 8, &params));
}

Task<CreateAutofillResult> CreateAutofill(Context& context, CreateAutofillParams params) {
  return Task<CreateAutofillResult>(::pie::ContextAccess::Call(context, kCanva, 9, &params));
}

Task<GetAutofillResult> GetAutofill(Context& context, GetAutofillParams params) {
  return Task<GetAutofillResult>(::pie::ContextAccess::Call(context, kCanva, 10, &params));
}

Task<ListFolderItemsResult> ListFolderItems(Context& context, ListFolderItemsParams params) {
  return Task<ListFolderItemsResult>(::pie::ContextAccess::Call(context, kCanva, 11, &params));
}

Task<Folder> CreateFolder(Context& context, CreateFolderParams params) {
  return Task<Folder>(::pie::ContextAccess::Call(context, kCanva, 12, &params));
}

Task<MoveItemResult> MoveItem(Context& context, MoveItemParams params) {
  return Task<MoveItemResult>(::pie::ContextAccess::Call(context, kCanva, 13, &params));
}

Task<AddCommentResult> AddComment(Context& context, AddCommentParams params) {
  return Task<AddCommentResult>(::pie::ContextAccess::Call(context, kCanva, 14, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.canva_client_id = context.Secret("CANVA_CLIENT_ID");
  secrets.canva_client_secret = context.Secret("CANVA_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::canva
