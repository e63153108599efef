// Generated from plugins/digitalocean/digitalocean.pie. Do not edit.
#include "digitalocean/digitalocean.h"

#include "pie/generated.h"

namespace pie::detail::tables::digitalocean {
namespace c = ::pie::digitalocean;

constexpr const char* kTexts1[] = {"cloud", "servers", "droplets", "dns", "devops"};
constexpr ObjectTable kObjectGetAccountParams = {"GetAccountParams", {},
    sizeof(c::GetAccountParams), false};
constexpr FieldRow kFieldsGetAccountResultTeam[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResultTeam, name),
     Kind::kString, 0},
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResultTeam, uuid),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectGetAccountResultTeam = {"GetAccountResultTeam",
    {kFieldsGetAccountResultTeam, 2}, sizeof(c::GetAccountResultTeam), true};
static_assert(__is_same(decltype(c::GetAccountResultTeam::name), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResultTeam::uuid), Field<String>));
constexpr FieldRow kFieldsGetAccountResult[] = {
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult, email),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult, name),
     Kind::kString, 0},
    {"uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult, uuid),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult, status),
     Kind::kString, 0},
    {"status_message", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult,
     status_message), Kind::kString, 0},
    {"droplet_limit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult,
     droplet_limit), Kind::kInteger, 0},
    {"email_verified", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetAccountResult,
     email_verified), Kind::kBoolean, 0},
    {"team", nullptr, nullptr, nullptr, {.object = &kObjectGetAccountResultTeam},
     __builtin_offsetof(c::GetAccountResult, team), Kind::kObject, 0},
};
constexpr ObjectTable kObjectGetAccountResult = {"GetAccountResult", {kFieldsGetAccountResult, 8},
    sizeof(c::GetAccountResult), true};
static_assert(__is_same(decltype(c::GetAccountResult::email), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::uuid), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::status), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::status_message), Field<String>));
static_assert(__is_same(decltype(c::GetAccountResult::droplet_limit), Field<long long>));
static_assert(__is_same(decltype(c::GetAccountResult::email_verified), Field<bool>));
static_assert(__is_same(decltype(c::GetAccountResult::team), Field<c::GetAccountResultTeam>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectGetAccountResult}};
constexpr HttpBinding kHttpGetAccount = {.method = "GET", .path = "/v2/account",
    .result_at = "/account"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 255};
constexpr Limits kLimits2 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListDropletsParams[] = {
    {"tag_name", "Only droplets with this tag.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDropletsParams, tag_name), Kind::kString, 0},
    {"name_filter", "Only droplets with exactly this name.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDropletsParams, name_filter), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListDropletsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDropletsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDropletsParams = {"ListDropletsParams", {kFieldsListDropletsParams,
    4}, sizeof(c::ListDropletsParams), false};
static_assert(__is_same(decltype(c::ListDropletsParams::tag_name), Field<String>));
static_assert(__is_same(decltype(c::ListDropletsParams::name_filter), Field<String>));
static_assert(__is_same(decltype(c::ListDropletsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDropletsParams::next_page), Field<String>));
constexpr FieldRow kFieldsDropletRegion[] = {
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletRegion, slug),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletRegion, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDropletRegion = {"DropletRegion", {kFieldsDropletRegion, 2},
    sizeof(c::DropletRegion), true};
static_assert(__is_same(decltype(c::DropletRegion::slug), Field<String>));
static_assert(__is_same(decltype(c::DropletRegion::name), Field<String>));
constexpr FieldRow kFieldsDropletImage[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletImage, id), Kind::kInteger,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletImage, name),
     Kind::kString, 0},
    {"distribution", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletImage,
     distribution), Kind::kString, 0},
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletImage, slug),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectDropletImage = {"DropletImage", {kFieldsDropletImage, 4},
    sizeof(c::DropletImage), true};
static_assert(__is_same(decltype(c::DropletImage::id), Field<long long>));
static_assert(__is_same(decltype(c::DropletImage::name), Field<String>));
static_assert(__is_same(decltype(c::DropletImage::distribution), Field<String>));
static_assert(__is_same(decltype(c::DropletImage::slug), Field<String>));
constexpr FieldRow kFieldsDropletNetworksV4Item[] = {
    {"ip_address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletNetworksV4Item,
     ip_address), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletNetworksV4Item, type),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDropletNetworksV4Item = {"DropletNetworksV4Item",
    {kFieldsDropletNetworksV4Item, 2}, sizeof(c::DropletNetworksV4Item), true};
static_assert(__is_same(decltype(c::DropletNetworksV4Item::ip_address), Field<String>));
static_assert(__is_same(decltype(c::DropletNetworksV4Item::type), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectDropletNetworksV4Item}};
constexpr FieldRow kFieldsDropletNetworksV6Item[] = {
    {"ip_address", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletNetworksV6Item,
     ip_address), Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DropletNetworksV6Item, type),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDropletNetworksV6Item = {"DropletNetworksV6Item",
    {kFieldsDropletNetworksV6Item, 2}, sizeof(c::DropletNetworksV6Item), true};
static_assert(__is_same(decltype(c::DropletNetworksV6Item::ip_address), Field<String>));
static_assert(__is_same(decltype(c::DropletNetworksV6Item::type), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectDropletNetworksV6Item}};
constexpr FieldRow kFieldsDropletNetworks[] = {
    {"v4", nullptr, nullptr, nullptr, {.element = &kType2}, __builtin_offsetof(c::DropletNetworks,
     v4), Kind::kList, 0},
    {"v6", nullptr, nullptr, nullptr, {.element = &kType3}, __builtin_offsetof(c::DropletNetworks,
     v6), Kind::kList, 0},
};
constexpr ObjectTable kObjectDropletNetworks = {"DropletNetworks", {kFieldsDropletNetworks, 2},
    sizeof(c::DropletNetworks), true};
static_assert(__is_same(decltype(c::DropletNetworks::v4), Field<List<c::DropletNetworksV4Item>>));
static_assert(__is_same(decltype(c::DropletNetworks::v6), Field<List<c::DropletNetworksV6Item>>));
constexpr TypeRow kType4 = {Kind::kString};
constexpr FieldRow kFieldsDroplet[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, name), Kind::kString, 0},
    {"memory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, memory),
     Kind::kInteger, 0},
    {"vcpus", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, vcpus), Kind::kInteger,
     0},
    {"disk", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, disk), Kind::kInteger,
     0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, status), Kind::kString,
     0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, created_at),
     Kind::kString, 0},
    {"size_slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, size_slug),
     Kind::kString, 0},
    {"region", nullptr, nullptr, nullptr, {.object = &kObjectDropletRegion},
     __builtin_offsetof(c::Droplet, region), Kind::kObject, 0},
    {"image", nullptr, nullptr, nullptr, {.object = &kObjectDropletImage},
     __builtin_offsetof(c::Droplet, image), Kind::kObject, 0},
    {"networks", nullptr, nullptr, nullptr, {.object = &kObjectDropletNetworks},
     __builtin_offsetof(c::Droplet, networks), Kind::kObject, 0},
    {"tags", nullptr, nullptr, nullptr, {.element = &kType4}, __builtin_offsetof(c::Droplet, tags),
     Kind::kList, 2},
    {"vpc_uuid", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, vpc_uuid),
     Kind::kString, 0},
    {"locked", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Droplet, locked),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectDroplet = {"Droplet", {kFieldsDroplet, 14}, sizeof(c::Droplet), true};
static_assert(__is_same(decltype(c::Droplet::id), Field<long long>));
static_assert(__is_same(decltype(c::Droplet::name), Field<String>));
static_assert(__is_same(decltype(c::Droplet::memory), Field<long long>));
static_assert(__is_same(decltype(c::Droplet::vcpus), Field<long long>));
static_assert(__is_same(decltype(c::Droplet::disk), Field<long long>));
static_assert(__is_same(decltype(c::Droplet::status), Field<String>));
static_assert(__is_same(decltype(c::Droplet::created_at), Field<String>));
static_assert(__is_same(decltype(c::Droplet::size_slug), Field<String>));
static_assert(__is_same(decltype(c::Droplet::region), Field<c::DropletRegion>));
static_assert(__is_same(decltype(c::Droplet::image), Field<c::DropletImage>));
static_assert(__is_same(decltype(c::Droplet::networks), Field<c::DropletNetworks>));
static_assert(__is_same(decltype(c::Droplet::tags), Field<List<String>>));
static_assert(__is_same(decltype(c::Droplet::vpc_uuid), Field<String>));
static_assert(__is_same(decltype(c::Droplet::locked), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectDroplet}};
constexpr FieldRow kFieldsListDropletsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType5},
     __builtin_offsetof(c::ListDropletsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDropletsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDropletsResult = {"ListDropletsResult", {kFieldsListDropletsResult,
    2}, sizeof(c::ListDropletsResult), true};
static_assert(__is_same(decltype(c::ListDropletsResult::items), List<c::Droplet>));
static_assert(__is_same(decltype(c::ListDropletsResult::next_page), Field<String>));
constexpr TypeRow kType6 = {Kind::kObject, false, {.object = &kObjectListDropletsResult}};
constexpr BindRow kBindListDroplets[] = {
    {.place = Place::kQuery, .field = 0, .wire = "tag_name"},
    {.place = Place::kQuery, .field = 1, .wire = "name"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kPage, .items = "/droplets",
    .total_pointer = "/meta/total", .param = "page", .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListDroplets = {.method = "GET", .path = "/v2/droplets",
    .rows = {kBindListDroplets, 2}, .pagination = &kPagination1};
constexpr FieldRow kFieldsGetDropletParams[] = {
    {"droplet_id", "Id of the droplet.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetDropletParams, droplet_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetDropletParams = {"GetDropletParams", {kFieldsGetDropletParams, 1},
    sizeof(c::GetDropletParams), false};
static_assert(__is_same(decltype(c::GetDropletParams::droplet_id), long long));
constexpr BindRow kBindGetDroplet[] = {
    {.place = Place::kPath, .field = 0, .wire = "droplet_id"},
};
constexpr HttpBinding kHttpGetDroplet = {.method = "GET", .path = "/v2/droplets/{droplet_id}",
    .rows = {kBindGetDroplet, 1}, .result_at = "/droplet"};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 255,
    .pattern = "^[a-zA-Z0-9]?[a-z0-9A-Z.-]*[a-z0-9A-Z]$"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 20};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 60};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr TypeRow kType7 = {Kind::kString, false, {}, &kLimits6};
constexpr TypeRow kType8 = {Kind::kInteger, false, {}, &kLimits2};
constexpr const TypeRow* kChoices1[] = {&kType7, &kType8};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr Limits kLimits7 = {.has = 64, .max_size = 50};
constexpr TypeRow kType9 = {Kind::kJson, false, {.alternatives = &kAlternatives1}};
constexpr Limits kLimits8 = {.has = 64, .max_size = 65536};
constexpr Limits kLimits9 = {.format = "uuid"};
constexpr TypeRow kType10 = {Kind::kString, false, {}, &kLimits1};
constexpr FieldRow kFieldsCreateDropletParams[] = {
    {"name", "Name of the droplet: letters, digits, dots and dashes.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateDropletParams, name), Kind::kString, 1},
    {"region", "Slug of a region such as fra1.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::CreateDropletParams, region), Kind::kString, 1},
    {"size", "Slug of a size such as s-1vcpu-1gb.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateDropletParams, size), Kind::kString, 1},
    {"image", "Slug of a public image such as ubuntu-24-04-x64, or the number of "
     "an own image or snapshot; list_images has them.", nullptr, nullptr,
     {.alternatives = &kAlternatives1}, __builtin_offsetof(c::CreateDropletParams, image),
     Kind::kJson, 1},
    {"ssh_keys", "Ids or fingerprints of the SSH keys that may sign in.", nullptr, &kLimits7,
     {.element = &kType9}, __builtin_offsetof(c::CreateDropletParams, ssh_keys), Kind::kList, 0},
    {"backups", "Whether to make backups; costs more.", "false", nullptr, {},
     __builtin_offsetof(c::CreateDropletParams, backups), Kind::kBoolean, 0},
    {"ipv6", "Whether to give an IPv6 address.", "false", nullptr, {},
     __builtin_offsetof(c::CreateDropletParams, ipv6), Kind::kBoolean, 0},
    {"monitoring", "Whether to install the monitoring agent.", "false", nullptr, {},
     __builtin_offsetof(c::CreateDropletParams, monitoring), Kind::kBoolean, 0},
    {"user_data", "Cloud-init text for the first start.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateDropletParams, user_data), Kind::kString, 0},
    {"vpc_uuid", "Id of the private network.", nullptr, &kLimits9, {},
     __builtin_offsetof(c::CreateDropletParams, vpc_uuid), Kind::kString, 0},
    {"tags", "Tags of the droplet.", nullptr, &kLimits7, {.element = &kType10},
     __builtin_offsetof(c::CreateDropletParams, tags), Kind::kList, 0},
};
constexpr ObjectTable kObjectCreateDropletParams = {"CreateDropletParams",
    {kFieldsCreateDropletParams, 11}, sizeof(c::CreateDropletParams), false};
static_assert(__is_same(decltype(c::CreateDropletParams::name), String));
static_assert(__is_same(decltype(c::CreateDropletParams::region), String));
static_assert(__is_same(decltype(c::CreateDropletParams::size), String));
static_assert(__is_same(decltype(c::CreateDropletParams::image), Json));
static_assert(__is_same(decltype(c::CreateDropletParams::ssh_keys), Field<List<Json>>));
static_assert(__is_same(decltype(c::CreateDropletParams::backups), Field<bool>));
static_assert(__is_same(decltype(c::CreateDropletParams::ipv6), Field<bool>));
static_assert(__is_same(decltype(c::CreateDropletParams::monitoring), Field<bool>));
static_assert(__is_same(decltype(c::CreateDropletParams::user_data), Field<String>));
static_assert(__is_same(decltype(c::CreateDropletParams::vpc_uuid), Field<String>));
static_assert(__is_same(decltype(c::CreateDropletParams::tags), Field<List<String>>));
constexpr BindRow kBindCreateDroplet[] = {
    {.place = Place::kBody, .field = 0, .wire = "/name"},
    {.place = Place::kBody, .field = 1, .wire = "/region"},
    {.place = Place::kBody, .field = 2, .wire = "/size"},
    {.place = Place::kBody, .field = 3, .wire = "/image"},
    {.place = Place::kBody, .field = 4, .wire = "/ssh_keys"},
    {.place = Place::kBody, .field = 5, .wire = "/backups"},
    {.place = Place::kBody, .field = 6, .wire = "/ipv6"},
    {.place = Place::kBody, .field = 7, .wire = "/monitoring"},
    {.place = Place::kBody, .field = 8, .wire = "/user_data"},
    {.place = Place::kBody, .field = 9, .wire = "/vpc_uuid"},
    {.place = Place::kBody, .field = 10, .wire = "/tags"},
};
constexpr HttpBinding kHttpCreateDroplet = {.method = "POST", .path = "/v2/droplets",
    .rows = {kBindCreateDroplet, 11}, .body = BodyKind::kJson, .result_at = "/droplet"};
constexpr FieldRow kFieldsDeleteDropletParams[] = {
    {"droplet_id", "Id of the droplet.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteDropletParams, droplet_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeleteDropletParams = {"DeleteDropletParams",
    {kFieldsDeleteDropletParams, 1}, sizeof(c::DeleteDropletParams), false};
static_assert(__is_same(decltype(c::DeleteDropletParams::droplet_id), long long));
constexpr ObjectTable kObjectDeleteDropletResult = {"DeleteDropletResult", {},
    sizeof(c::DeleteDropletResult), true};
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectDeleteDropletResult}};
constexpr BindRow kBindDeleteDroplet[] = {
    {.place = Place::kPath, .field = 0, .wire = "droplet_id"},
};
constexpr HttpBinding kHttpDeleteDroplet = {.method = "DELETE", .path = "/v2/droplets/{droplet_id}",
    .rows = {kBindDeleteDroplet, 1}};
constexpr const char* kNamesRunDropletActionParamsType[] = {"power_on", "power_off", "power_cycle",
    "shutdown", "reboot"};
constexpr EnumTable kEnumRunDropletActionParamsType = {"RunDropletActionParamsType",
    {kNamesRunDropletActionParamsType, 5}};
constexpr FieldRow kFieldsRunDropletActionParams[] = {
    {"droplet_id", "Id of the droplet.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RunDropletActionParams, droplet_id), Kind::kInteger, 1},
    {"type", "What the droplet shall do; shutdown is the gentle way, power_off " "pulls the plug.",
     nullptr, nullptr, {.names = &kEnumRunDropletActionParamsType},
     __builtin_offsetof(c::RunDropletActionParams, type), Kind::kEnum, 1},
};
constexpr ObjectTable kObjectRunDropletActionParams = {"RunDropletActionParams",
    {kFieldsRunDropletActionParams, 2}, sizeof(c::RunDropletActionParams), false};
static_assert(__is_same(decltype(c::RunDropletActionParams::droplet_id), long long));
static_assert(__is_same(decltype(c::RunDropletActionParams::type), c::RunDropletActionParamsType));
constexpr FieldRow kFieldsAction_[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, id), Kind::kInteger, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, status), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, type), Kind::kString, 0},
    {"started_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, started_at),
     Kind::kString, 0},
    {"completed_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, completed_at),
     Kind::kString, 2},
    {"resource_id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, resource_id),
     Kind::kInteger, 2},
    {"resource_type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, resource_type),
     Kind::kString, 0},
    {"region_slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Action_, region_slug),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectAction_ = {"Action_", {kFieldsAction_, 8}, sizeof(c::Action_), true};
static_assert(__is_same(decltype(c::Action_::id), Field<long long>));
static_assert(__is_same(decltype(c::Action_::status), Field<String>));
static_assert(__is_same(decltype(c::Action_::type), Field<String>));
static_assert(__is_same(decltype(c::Action_::started_at), Field<String>));
static_assert(__is_same(decltype(c::Action_::completed_at), Field<String>));
static_assert(__is_same(decltype(c::Action_::resource_id), Field<long long>));
static_assert(__is_same(decltype(c::Action_::resource_type), Field<String>));
static_assert(__is_same(decltype(c::Action_::region_slug), Field<String>));
constexpr TypeRow kType12 = {Kind::kObject, false, {.object = &kObjectAction_}};
constexpr BindRow kBindRunDropletAction[] = {
    {.place = Place::kPath, .field = 0, .wire = "droplet_id"},
    {.place = Place::kBody, .field = 1, .wire = "/type"},
};
constexpr HttpBinding kHttpRunDropletAction = {.method = "POST",
    .path = "/v2/droplets/{droplet_id}/actions", .rows = {kBindRunDropletAction, 2},
    .body = BodyKind::kJson, .result_at = "/action"};
constexpr FieldRow kFieldsCreateSnapshotParams[] = {
    {"droplet_id", "Id of the droplet.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::CreateSnapshotParams, droplet_id), Kind::kInteger, 1},
    {"snapshot_name", "Name of the snapshot.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CreateSnapshotParams, snapshot_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateSnapshotParams = {"CreateSnapshotParams",
    {kFieldsCreateSnapshotParams, 2}, sizeof(c::CreateSnapshotParams), false};
static_assert(__is_same(decltype(c::CreateSnapshotParams::droplet_id), long long));
static_assert(__is_same(decltype(c::CreateSnapshotParams::snapshot_name), String));
constexpr BindRow kBindCreateSnapshot[] = {
    {.place = Place::kPath, .field = 0, .wire = "droplet_id"},
    {.place = Place::kBody, .wire = "/type", .constant = "\"snapshot\""},
    {.place = Place::kBody, .field = 1, .wire = "/name"},
};
constexpr HttpBinding kHttpCreateSnapshot = {.method = "POST",
    .path = "/v2/droplets/{droplet_id}/actions", .rows = {kBindCreateSnapshot, 3},
    .body = BodyKind::kJson, .result_at = "/action"};
constexpr FieldRow kFieldsGetActionParams[] = {
    {"action_id", "Id that an action on a droplet gave back.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::GetActionParams, action_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectGetActionParams = {"GetActionParams", {kFieldsGetActionParams, 1},
    sizeof(c::GetActionParams), false};
static_assert(__is_same(decltype(c::GetActionParams::action_id), long long));
constexpr BindRow kBindGetAction[] = {
    {.place = Place::kPath, .field = 0, .wire = "action_id"},
};
constexpr HttpBinding kHttpGetAction = {.method = "GET", .path = "/v2/actions/{action_id}",
    .rows = {kBindGetAction, 1}, .result_at = "/action"};
constexpr FieldRow kFieldsListSizesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListSizesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSizesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSizesParams = {"ListSizesParams", {kFieldsListSizesParams, 2},
    sizeof(c::ListSizesParams), false};
static_assert(__is_same(decltype(c::ListSizesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSizesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSizesResultItem[] = {
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem, slug),
     Kind::kString, 0},
    {"memory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem, memory),
     Kind::kInteger, 0},
    {"vcpus", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem, vcpus),
     Kind::kInteger, 0},
    {"disk", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem, disk),
     Kind::kInteger, 0},
    {"price_monthly", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem,
     price_monthly), Kind::kNumber, 0},
    {"price_hourly", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem,
     price_hourly), Kind::kNumber, 0},
    {"regions", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListSizesResultItem, regions), Kind::kList, 0},
    {"available", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem,
     available), Kind::kBoolean, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSizesResultItem,
     description), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSizesResultItem = {"ListSizesResultItem",
    {kFieldsListSizesResultItem, 9}, sizeof(c::ListSizesResultItem), true};
static_assert(__is_same(decltype(c::ListSizesResultItem::slug), Field<String>));
static_assert(__is_same(decltype(c::ListSizesResultItem::memory), Field<long long>));
static_assert(__is_same(decltype(c::ListSizesResultItem::vcpus), Field<long long>));
static_assert(__is_same(decltype(c::ListSizesResultItem::disk), Field<long long>));
static_assert(__is_same(decltype(c::ListSizesResultItem::price_monthly), Field<double>));
static_assert(__is_same(decltype(c::ListSizesResultItem::price_hourly), Field<double>));
static_assert(__is_same(decltype(c::ListSizesResultItem::regions), Field<List<String>>));
static_assert(__is_same(decltype(c::ListSizesResultItem::available), Field<bool>));
static_assert(__is_same(decltype(c::ListSizesResultItem::description), Field<String>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectListSizesResultItem}};
constexpr FieldRow kFieldsListSizesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListSizesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSizesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSizesResult = {"ListSizesResult", {kFieldsListSizesResult, 2},
    sizeof(c::ListSizesResult), true};
static_assert(__is_same(decltype(c::ListSizesResult::items), List<c::ListSizesResultItem>));
static_assert(__is_same(decltype(c::ListSizesResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListSizesResult}};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/sizes",
    .total_pointer = "/meta/total", .param = "page", .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListSizes = {.method = "GET", .path = "/v2/sizes",
    .pagination = &kPagination2};
constexpr FieldRow kFieldsListRegionsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListRegionsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRegionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListRegionsParams = {"ListRegionsParams", {kFieldsListRegionsParams,
    2}, sizeof(c::ListRegionsParams), false};
static_assert(__is_same(decltype(c::ListRegionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListRegionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsListRegionsResultItem[] = {
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListRegionsResultItem, slug),
     Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListRegionsResultItem, name),
     Kind::kString, 0},
    {"available", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListRegionsResultItem,
     available), Kind::kBoolean, 0},
    {"sizes", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListRegionsResultItem, sizes), Kind::kList, 0},
    {"features", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListRegionsResultItem, features), Kind::kList, 0},
};
constexpr ObjectTable kObjectListRegionsResultItem = {"ListRegionsResultItem",
    {kFieldsListRegionsResultItem, 5}, sizeof(c::ListRegionsResultItem), true};
static_assert(__is_same(decltype(c::ListRegionsResultItem::slug), Field<String>));
static_assert(__is_same(decltype(c::ListRegionsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListRegionsResultItem::available), Field<bool>));
static_assert(__is_same(decltype(c::ListRegionsResultItem::sizes), Field<List<String>>));
static_assert(__is_same(decltype(c::ListRegionsResultItem::features), Field<List<String>>));
constexpr TypeRow kType15 = {Kind::kObject, false, {.object = &kObjectListRegionsResultItem}};
constexpr FieldRow kFieldsListRegionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::ListRegionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListRegionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListRegionsResult = {"ListRegionsResult", {kFieldsListRegionsResult,
    2}, sizeof(c::ListRegionsResult), true};
static_assert(__is_same(decltype(c::ListRegionsResult::items), List<c::ListRegionsResultItem>));
static_assert(__is_same(decltype(c::ListRegionsResult::next_page), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListRegionsResult}};
constexpr Pagination kPagination3 = {.kind = PageKind::kPage, .items = "/regions",
    .total_pointer = "/meta/total", .param = "page", .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListRegions = {.method = "GET", .path = "/v2/regions",
    .pagination = &kPagination3};
constexpr const char* kNamesListImagesParamsImageType[] = {"distribution", "application"};
constexpr EnumTable kEnumListImagesParamsImageType = {"ListImagesParamsImageType",
    {kNamesListImagesParamsImageType, 2}};
constexpr FieldRow kFieldsListImagesParams[] = {
    {"image_type", "Only images of this kind.", nullptr, nullptr,
     {.names = &kEnumListImagesParamsImageType}, __builtin_offsetof(c::ListImagesParams,
     image_type), Kind::kEnum, 0},
    {"private", "Only the team's own images and snapshots.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListImagesParams, private_), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListImagesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListImagesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListImagesParams = {"ListImagesParams", {kFieldsListImagesParams, 4},
    sizeof(c::ListImagesParams), false};
static_assert(__is_same(decltype(c::ListImagesParams::image_type),
    Field<c::ListImagesParamsImageType>));
static_assert(__is_same(decltype(c::ListImagesParams::private_), Field<bool>));
static_assert(__is_same(decltype(c::ListImagesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListImagesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListImagesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListImagesResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListImagesResultItem, name),
     Kind::kString, 0},
    {"distribution", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListImagesResultItem,
     distribution), Kind::kString, 0},
    {"slug", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListImagesResultItem, slug),
     Kind::kString, 2},
    {"regions", nullptr, nullptr, nullptr, {.element = &kType4},
     __builtin_offsetof(c::ListImagesResultItem, regions), Kind::kList, 0},
    {"min_disk_size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListImagesResultItem,
     min_disk_size), Kind::kInteger, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListImagesResultItem,
     created_at), Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListImagesResultItem, status),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListImagesResultItem = {"ListImagesResultItem",
    {kFieldsListImagesResultItem, 8}, sizeof(c::ListImagesResultItem), true};
static_assert(__is_same(decltype(c::ListImagesResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListImagesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListImagesResultItem::distribution), Field<String>));
static_assert(__is_same(decltype(c::ListImagesResultItem::slug), Field<String>));
static_assert(__is_same(decltype(c::ListImagesResultItem::regions), Field<List<String>>));
static_assert(__is_same(decltype(c::ListImagesResultItem::min_disk_size), Field<long long>));
static_assert(__is_same(decltype(c::ListImagesResultItem::created_at), Field<String>));
static_assert(__is_same(decltype(c::ListImagesResultItem::status), Field<String>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectListImagesResultItem}};
constexpr FieldRow kFieldsListImagesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType17},
     __builtin_offsetof(c::ListImagesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListImagesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListImagesResult = {"ListImagesResult", {kFieldsListImagesResult, 2},
    sizeof(c::ListImagesResult), true};
static_assert(__is_same(decltype(c::ListImagesResult::items), List<c::ListImagesResultItem>));
static_assert(__is_same(decltype(c::ListImagesResult::next_page), Field<String>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectListImagesResult}};
constexpr BindRow kBindListImages[] = {
    {.place = Place::kQuery, .field = 0, .wire = "type"},
    {.place = Place::kQuery, .field = 1, .wire = "private"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kPage, .items = "/images",
    .total_pointer = "/meta/total", .param = "page", .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListImages = {.method = "GET", .path = "/v2/images",
    .rows = {kBindListImages, 2}, .pagination = &kPagination4};
constexpr FieldRow kFieldsListSshKeysParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListSshKeysParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSshKeysParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSshKeysParams = {"ListSshKeysParams", {kFieldsListSshKeysParams,
    2}, sizeof(c::ListSshKeysParams), false};
static_assert(__is_same(decltype(c::ListSshKeysParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListSshKeysParams::next_page), Field<String>));
constexpr FieldRow kFieldsListSshKeysResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSshKeysResultItem, id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSshKeysResultItem, name),
     Kind::kString, 0},
    {"fingerprint", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSshKeysResultItem,
     fingerprint), Kind::kString, 0},
    {"public_key", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListSshKeysResultItem,
     public_key), Kind::kString, 0},
};
constexpr ObjectTable kObjectListSshKeysResultItem = {"ListSshKeysResultItem",
    {kFieldsListSshKeysResultItem, 4}, sizeof(c::ListSshKeysResultItem), true};
static_assert(__is_same(decltype(c::ListSshKeysResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListSshKeysResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListSshKeysResultItem::fingerprint), Field<String>));
static_assert(__is_same(decltype(c::ListSshKeysResultItem::public_key), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectListSshKeysResultItem}};
constexpr FieldRow kFieldsListSshKeysResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType19},
     __builtin_offsetof(c::ListSshKeysResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListSshKeysResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListSshKeysResult = {"ListSshKeysResult", {kFieldsListSshKeysResult,
    2}, sizeof(c::ListSshKeysResult), true};
static_assert(__is_same(decltype(c::ListSshKeysResult::items), List<c::ListSshKeysResultItem>));
static_assert(__is_same(decltype(c::ListSshKeysResult::next_page), Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false, {.object = &kObjectListSshKeysResult}};
constexpr Pagination kPagination5 = {.kind = PageKind::kPage, .items = "/ssh_keys",
    .total_pointer = "/meta/total", .param = "page", .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListSshKeys = {.method = "GET", .path = "/v2/account/keys",
    .pagination = &kPagination5};
constexpr FieldRow kFieldsListDomainsParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListDomainsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDomainsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDomainsParams = {"ListDomainsParams", {kFieldsListDomainsParams,
    2}, sizeof(c::ListDomainsParams), false};
static_assert(__is_same(decltype(c::ListDomainsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDomainsParams::next_page), Field<String>));
constexpr FieldRow kFieldsDomain[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Domain, name), Kind::kString, 0},
    {"ttl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Domain, ttl), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectDomain = {"Domain", {kFieldsDomain, 2}, sizeof(c::Domain), true};
static_assert(__is_same(decltype(c::Domain::name), Field<String>));
static_assert(__is_same(decltype(c::Domain::ttl), Field<long long>));
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectDomain}};
constexpr FieldRow kFieldsListDomainsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::ListDomainsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDomainsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDomainsResult = {"ListDomainsResult", {kFieldsListDomainsResult,
    2}, sizeof(c::ListDomainsResult), true};
static_assert(__is_same(decltype(c::ListDomainsResult::items), List<c::Domain>));
static_assert(__is_same(decltype(c::ListDomainsResult::next_page), Field<String>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectListDomainsResult}};
constexpr Pagination kPagination6 = {.kind = PageKind::kPage, .items = "/domains",
    .total_pointer = "/meta/total", .param = "page", .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListDomains = {.method = "GET", .path = "/v2/domains",
    .pagination = &kPagination6};
constexpr Limits kLimits10 = {.has = 96, .min_size = 1, .max_size = 253,
    .pattern = "^[A-Za-z0-9.-]+$"};
constexpr const char* kNamesListDomainRecordsParamsRecordFilter[] = {"A", "AAAA", "CAA", "CNAME",
    "MX", "NS", "SOA", "SRV", "TXT"};
constexpr EnumTable kEnumListDomainRecordsParamsRecordFilter =
    {"ListDomainRecordsParamsRecordFilter", {kNamesListDomainRecordsParamsRecordFilter, 9}};
constexpr FieldRow kFieldsListDomainRecordsParams[] = {
    {"domain_name", "Name of the domain, such as example.com.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListDomainRecordsParams, domain_name), Kind::kString, 1},
    {"record_filter", "Only records of this type.", nullptr, nullptr,
     {.names = &kEnumListDomainRecordsParamsRecordFilter},
     __builtin_offsetof(c::ListDomainRecordsParams, record_filter), Kind::kEnum, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits2, {}, __builtin_offsetof(c::ListDomainRecordsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDomainRecordsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDomainRecordsParams = {"ListDomainRecordsParams",
    {kFieldsListDomainRecordsParams, 4}, sizeof(c::ListDomainRecordsParams), false};
static_assert(__is_same(decltype(c::ListDomainRecordsParams::domain_name), String));
static_assert(__is_same(decltype(c::ListDomainRecordsParams::record_filter),
    Field<c::ListDomainRecordsParamsRecordFilter>));
static_assert(__is_same(decltype(c::ListDomainRecordsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDomainRecordsParams::next_page), Field<String>));
constexpr FieldRow kFieldsRecord[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, id), Kind::kInteger, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, type), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, name), Kind::kString, 0},
    {"data", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, data), Kind::kString, 0},
    {"priority", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, priority),
     Kind::kInteger, 2},
    {"port", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, port), Kind::kInteger, 2},
    {"ttl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, ttl), Kind::kInteger, 0},
    {"weight", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, weight), Kind::kInteger,
     2},
    {"flags", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, flags), Kind::kInteger,
     2},
    {"tag", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Record, tag), Kind::kString, 2},
};
constexpr ObjectTable kObjectRecord = {"Record", {kFieldsRecord, 10}, sizeof(c::Record), true};
static_assert(__is_same(decltype(c::Record::id), Field<long long>));
static_assert(__is_same(decltype(c::Record::type), Field<String>));
static_assert(__is_same(decltype(c::Record::name), Field<String>));
static_assert(__is_same(decltype(c::Record::data), Field<String>));
static_assert(__is_same(decltype(c::Record::priority), Field<long long>));
static_assert(__is_same(decltype(c::Record::port), Field<long long>));
static_assert(__is_same(decltype(c::Record::ttl), Field<long long>));
static_assert(__is_same(decltype(c::Record::weight), Field<long long>));
static_assert(__is_same(decltype(c::Record::flags), Field<long long>));
static_assert(__is_same(decltype(c::Record::tag), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectRecord}};
constexpr FieldRow kFieldsListDomainRecordsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::ListDomainRecordsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDomainRecordsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDomainRecordsResult = {"ListDomainRecordsResult",
    {kFieldsListDomainRecordsResult, 2}, sizeof(c::ListDomainRecordsResult), true};
static_assert(__is_same(decltype(c::ListDomainRecordsResult::items), List<c::Record>));
static_assert(__is_same(decltype(c::ListDomainRecordsResult::next_page), Field<String>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectListDomainRecordsResult}};
constexpr BindRow kBindListDomainRecords[] = {
    {.place = Place::kPath, .field = 0, .wire = "domain_name"},
    {.place = Place::kQuery, .field = 1, .wire = "type"},
};
constexpr Pagination kPagination7 = {.kind = PageKind::kPage, .items = "/domain_records",
    .total_pointer = "/meta/total", .param = "page", .size_param = "per_page", .size = 100};
constexpr HttpBinding kHttpListDomainRecords = {.method = "GET",
    .path = "/v2/domains/{domain_name}/records", .rows = {kBindListDomainRecords, 2},
    .pagination = &kPagination7};
constexpr const char* kNamesCreateDomainRecordParamsRecordType[] = {"A", "AAAA", "CAA", "CNAME",
    "MX", "NS", "SRV", "TXT"};
constexpr EnumTable kEnumCreateDomainRecordParamsRecordType = {"CreateDomainRecordParamsRecordType",
    {kNamesCreateDomainRecordParamsRecordType, 8}};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 4096};
constexpr Limits kLimits12 = {.has = 3, .minimum = 0, .maximum = 65535};
constexpr Limits kLimits13 = {.has = 3, .minimum = 30, .maximum = 604800};
constexpr Limits kLimits14 = {.has = 3, .minimum = 0, .maximum = 255};
constexpr const char* kNamesCreateDomainRecordParamsTag[] = {"issue", "issuewild", "iodef"};
constexpr EnumTable kEnumCreateDomainRecordParamsTag = {"CreateDomainRecordParamsTag",
    {kNamesCreateDomainRecordParamsTag, 3}};
constexpr FieldRow kFieldsCreateDomainRecordParams[] = {
    {"domain_name", "Name of the domain, such as example.com.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::CreateDomainRecordParams, domain_name), Kind::kString, 1},
    {"record_type", "Type of the record.", nullptr, nullptr,
     {.names = &kEnumCreateDomainRecordParamsRecordType},
     __builtin_offsetof(c::CreateDomainRecordParams, record_type), Kind::kEnum, 1},
    {"record_name", "Name inside of the domain: www, or @ for the domain itself.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::CreateDomainRecordParams, record_name), Kind::kString, 1},
    {"data", "Value: an address, a host name with a dot at its end, or a text.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::CreateDomainRecordParams, data), Kind::kString, 1},
    {"priority", "Priority of MX and SRV records.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateDomainRecordParams, priority), Kind::kInteger, 0},
    {"port", "Port of SRV records.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateDomainRecordParams, port), Kind::kInteger, 0},
    {"ttl", "Seconds that others may keep the record.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::CreateDomainRecordParams, ttl), Kind::kInteger, 0},
    {"weight", "Weight of SRV records.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateDomainRecordParams, weight), Kind::kInteger, 0},
    {"flags", "Flags of CAA records.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::CreateDomainRecordParams, flags), Kind::kInteger, 0},
    {"tag", "Tag of CAA records.", nullptr, nullptr, {.names = &kEnumCreateDomainRecordParamsTag},
     __builtin_offsetof(c::CreateDomainRecordParams, tag), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCreateDomainRecordParams = {"CreateDomainRecordParams",
    {kFieldsCreateDomainRecordParams, 10}, sizeof(c::CreateDomainRecordParams), false};
static_assert(__is_same(decltype(c::CreateDomainRecordParams::domain_name), String));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::record_type),
    c::CreateDomainRecordParamsRecordType));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::record_name), String));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::data), String));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::priority), Field<long long>));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::port), Field<long long>));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::ttl), Field<long long>));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::weight), Field<long long>));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::flags), Field<long long>));
static_assert(__is_same(decltype(c::CreateDomainRecordParams::tag),
    Field<c::CreateDomainRecordParamsTag>));
constexpr BindRow kBindCreateDomainRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "domain_name"},
    {.place = Place::kBody, .field = 1, .wire = "/type"},
    {.place = Place::kBody, .field = 2, .wire = "/name"},
    {.place = Place::kBody, .field = 3, .wire = "/data"},
    {.place = Place::kBody, .field = 4, .wire = "/priority"},
    {.place = Place::kBody, .field = 5, .wire = "/port"},
    {.place = Place::kBody, .field = 6, .wire = "/ttl"},
    {.place = Place::kBody, .field = 7, .wire = "/weight"},
    {.place = Place::kBody, .field = 8, .wire = "/flags"},
    {.place = Place::kBody, .field = 9, .wire = "/tag"},
};
constexpr HttpBinding kHttpCreateDomainRecord = {.method = "POST",
    .path = "/v2/domains/{domain_name}/records", .rows = {kBindCreateDomainRecord, 10},
    .body = BodyKind::kJson, .result_at = "/domain_record"};
constexpr const char* kNamesUpdateDomainRecordParamsRecordType[] = {"A", "AAAA", "CAA", "CNAME",
    "MX", "NS", "SRV", "TXT"};
constexpr EnumTable kEnumUpdateDomainRecordParamsRecordType = {"UpdateDomainRecordParamsRecordType",
    {kNamesUpdateDomainRecordParamsRecordType, 8}};
constexpr const char* kNamesUpdateDomainRecordParamsTag[] = {"issue", "issuewild", "iodef"};
constexpr EnumTable kEnumUpdateDomainRecordParamsTag = {"UpdateDomainRecordParamsTag",
    {kNamesUpdateDomainRecordParamsTag, 3}};
constexpr FieldRow kFieldsUpdateDomainRecordParams[] = {
    {"domain_name", "Name of the domain, such as example.com.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::UpdateDomainRecordParams, domain_name), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateDomainRecordParams, record_id), Kind::kInteger, 1},
    {"record_type", "Type of the record.", nullptr, nullptr,
     {.names = &kEnumUpdateDomainRecordParamsRecordType},
     __builtin_offsetof(c::UpdateDomainRecordParams, record_type), Kind::kEnum, 1},
    {"record_name", "Name inside of the domain: www, or @ for the domain itself.", nullptr,
     &kLimits1, {}, __builtin_offsetof(c::UpdateDomainRecordParams, record_name), Kind::kString, 0},
    {"data", "Value: an address, a host name with a dot at its end, or a text.", nullptr,
     &kLimits11, {}, __builtin_offsetof(c::UpdateDomainRecordParams, data), Kind::kString, 0},
    {"priority", "Priority of MX and SRV records.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateDomainRecordParams, priority), Kind::kInteger, 0},
    {"port", "Port of SRV records.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateDomainRecordParams, port), Kind::kInteger, 0},
    {"ttl", "Seconds that others may keep the record.", nullptr, &kLimits13, {},
     __builtin_offsetof(c::UpdateDomainRecordParams, ttl), Kind::kInteger, 0},
    {"weight", "Weight of SRV records.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateDomainRecordParams, weight), Kind::kInteger, 0},
    {"flags", "Flags of CAA records.", nullptr, &kLimits14, {},
     __builtin_offsetof(c::UpdateDomainRecordParams, flags), Kind::kInteger, 0},
    {"tag", "Tag of CAA records.", nullptr, nullptr, {.names = &kEnumUpdateDomainRecordParamsTag},
     __builtin_offsetof(c::UpdateDomainRecordParams, tag), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectUpdateDomainRecordParams = {"UpdateDomainRecordParams",
    {kFieldsUpdateDomainRecordParams, 11}, sizeof(c::UpdateDomainRecordParams), false};
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::domain_name), String));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::record_id), long long));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::record_type),
    c::UpdateDomainRecordParamsRecordType));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::record_name), Field<String>));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::data), Field<String>));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::priority), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::port), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::ttl), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::weight), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::flags), Field<long long>));
static_assert(__is_same(decltype(c::UpdateDomainRecordParams::tag),
    Field<c::UpdateDomainRecordParamsTag>));
constexpr BindRow kBindUpdateDomainRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "domain_name"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
    {.place = Place::kBody, .field = 2, .wire = "/type"},
    {.place = Place::kBody, .field = 3, .wire = "/name"},
    {.place = Place::kBody, .field = 4, .wire = "/data"},
    {.place = Place::kBody, .field = 5, .wire = "/priority"},
    {.place = Place::kBody, .field = 6, .wire = "/port"},
    {.place = Place::kBody, .field = 7, .wire = "/ttl"},
    {.place = Place::kBody, .field = 8, .wire = "/weight"},
    {.place = Place::kBody, .field = 9, .wire = "/flags"},
    {.place = Place::kBody, .field = 10, .wire = "/tag"},
};
constexpr HttpBinding kHttpUpdateDomainRecord = {.method = "PATCH",
    .path = "/v2/domains/{domain_name}/records/{record_id}", .rows = {kBindUpdateDomainRecord, 11},
    .body = BodyKind::kJson, .result_at = "/domain_record"};
constexpr FieldRow kFieldsDeleteDomainRecordParams[] = {
    {"domain_name", "Name of the domain, such as example.com.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::DeleteDomainRecordParams, domain_name), Kind::kString, 1},
    {"record_id", "Id of the record.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteDomainRecordParams, record_id), Kind::kInteger, 1},
};
constexpr ObjectTable kObjectDeleteDomainRecordParams = {"DeleteDomainRecordParams",
    {kFieldsDeleteDomainRecordParams, 2}, sizeof(c::DeleteDomainRecordParams), false};
static_assert(__is_same(decltype(c::DeleteDomainRecordParams::domain_name), String));
static_assert(__is_same(decltype(c::DeleteDomainRecordParams::record_id), long long));
constexpr ObjectTable kObjectDeleteDomainRecordResult = {"DeleteDomainRecordResult", {},
    sizeof(c::DeleteDomainRecordResult), true};
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectDeleteDomainRecordResult}};
constexpr BindRow kBindDeleteDomainRecord[] = {
    {.place = Place::kPath, .field = 0, .wire = "domain_name"},
    {.place = Place::kPath, .field = 1, .wire = "record_id"},
};
constexpr HttpBinding kHttpDeleteDomainRecord = {.method = "DELETE",
    .path = "/v2/domains/{domain_name}/records/{record_id}", .rows = {kBindDeleteDomainRecord, 2}};
constexpr ActionRow kActions[] = {
    {.name = "get_account", .title = "Read the account",
     .description = "Who is connected, and the limit of droplets.", .effect = Effect::kRead,
     .params = &kObjectGetAccountParams, .result = &kType1, .http = &kHttpGetAccount,
     .tool_name = "digitalocean_get_account"},
    {.name = "list_droplets", .title = "List droplets", .description = "Droplets, by tag or name.",
     .effect = Effect::kRead, .params = &kObjectListDropletsParams, .result = &kType6,
     .http = &kHttpListDroplets, .tool_name = "digitalocean_list_droplets"},
    {.name = "get_droplet", .title = "Read a droplet",
     .description = "One droplet with its addresses.", .effect = Effect::kRead,
     .params = &kObjectGetDropletParams, .result = &kType5, .http = &kHttpGetDroplet,
     .tool_name = "digitalocean_get_droplet"},
    {.name = "create_droplet", .title = "Create a droplet",
     .description = "Starts a new virtual server; it costs money from then on.",
     .params = &kObjectCreateDropletParams, .result = &kType5, .http = &kHttpCreateDroplet,
     .tool_name = "digitalocean_create_droplet"},
    {.name = "delete_droplet", .title = "Delete a droplet",
     .description = "Deletes a droplet and its disk for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteDropletParams, .result = &kType11, .http = &kHttpDeleteDroplet,
     .tool_name = "digitalocean_delete_droplet"},
    {.name = "run_droplet_action", .title = "Control a droplet",
     .description = "Starts, stops or restarts a droplet; what runs on it is interrupted.",
     .effect = Effect::kDestructive, .params = &kObjectRunDropletActionParams, .result = &kType12,
     .http = &kHttpRunDropletAction, .tool_name = "digitalocean_run_droplet_action"},
    {.name = "create_snapshot", .title = "Create a snapshot",
     .description = "Saves the disk of a droplet as an image.",
     .params = &kObjectCreateSnapshotParams, .result = &kType12, .http = &kHttpCreateSnapshot,
     .tool_name = "digitalocean_create_snapshot"},
    {.name = "get_action", .title = "Read an action",
     .description = "How far an action on a droplet is.", .effect = Effect::kRead,
     .params = &kObjectGetActionParams, .result = &kType12, .http = &kHttpGetAction,
     .tool_name = "digitalocean_get_action"},
    {.name = "list_sizes", .title = "List sizes",
     .description = "Sizes of droplets with their prices.", .effect = Effect::kRead,
     .params = &kObjectListSizesParams, .result = &kType14, .http = &kHttpListSizes,
     .tool_name = "digitalocean_list_sizes"},
    {.name = "list_regions", .title = "List regions",
     .description = "Regions and the sizes that they offer.", .effect = Effect::kRead,
     .params = &kObjectListRegionsParams, .result = &kType16, .http = &kHttpListRegions,
     .tool_name = "digitalocean_list_regions"},
    {.name = "list_images", .title = "List images",
     .description = "Images that a droplet can start from.", .effect = Effect::kRead,
     .params = &kObjectListImagesParams, .result = &kType18, .http = &kHttpListImages,
     .tool_name = "digitalocean_list_images"},
    {.name = "list_ssh_keys", .title = "List SSH keys", .description = "SSH keys of the account.",
     .effect = Effect::kRead, .params = &kObjectListSshKeysParams, .result = &kType20,
     .http = &kHttpListSshKeys, .tool_name = "digitalocean_list_ssh_keys"},
    {.name = "list_domains", .title = "List domains",
     .description = "Domains whose DNS is kept here.", .effect = Effect::kRead,
     .params = &kObjectListDomainsParams, .result = &kType22, .http = &kHttpListDomains,
     .tool_name = "digitalocean_list_domains"},
    {.name = "list_domain_records", .title = "List DNS records",
     .description = "DNS records of a domain.", .effect = Effect::kRead,
     .params = &kObjectListDomainRecordsParams, .result = &kType24, .http = &kHttpListDomainRecords,
     .tool_name = "digitalocean_list_domain_records"},
    {.name = "create_domain_record", .title = "Create a DNS record",
     .description = "Adds a DNS record to a domain.", .params = &kObjectCreateDomainRecordParams,
     .result = &kType23, .http = &kHttpCreateDomainRecord,
     .tool_name = "digitalocean_create_domain_record"},
    {.name = "update_domain_record", .title = "Change a DNS record",
     .description = "Changes what is given of a DNS record.",
     .params = &kObjectUpdateDomainRecordParams, .result = &kType23,
     .http = &kHttpUpdateDomainRecord, .tool_name = "digitalocean_update_domain_record"},
    {.name = "delete_domain_record", .title = "Delete a DNS record",
     .description = "Deletes a DNS record for good.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteDomainRecordParams, .result = &kType25,
     .http = &kHttpDeleteDomainRecord, .tool_name = "digitalocean_delete_domain_record"},
};
constexpr const char* kTexts2[] = {"/message"};
constexpr const char* kTexts3[] = {"/id"};
constexpr NamedText kPairs1[] = {{"unauthorized",
    "The token has ended or was revoked; connect DigitalOcean again."}, {"forbidden",
    "The token lacks a scope for this; connect again with write access."}, {"unprocessable_entity",
    "A value does not fit; list_sizes, list_regions and list_images have " "the slugs."}};
constexpr ApiRow kApi = {.base_url = "https://api.digitalocean.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}, .hints = {kPairs1, 3}},
    .retry_after = "retry-after", .remaining = "ratelimit-remaining", .reset_at = "ratelimit-reset",
    .reset_format = "epoch", .per_minute = 250, .verify_method = "GET",
    .verify_path = "/v2/account", .verify_account = "/account/email"};
constexpr const char* kTexts4[] = {"api.digitalocean.com", "cloud.digitalocean.com"};
constexpr const char* kTexts5[] = {"read", "write"};
constexpr OauthRow kOauthRow1 = {.provider = "custom", .provider_name = "DigitalOcean",
    .authorization_url = "https://cloud.digitalocean.com/v1/oauth/authorize",
    .token_url = "https://cloud.digitalocean.com/v1/oauth/token",
    .user_info_url = "https://api.digitalocean.com/v2/account",
    .revoke_url = "https://cloud.digitalocean.com/v1/oauth/revoke", .scopes = {kTexts5, 2},
    .client_id_secret = "DIGITALOCEAN_CLIENT_ID",
    .client_secret_secret = "DIGITALOCEAN_CLIENT_SECRET", .token_auth_method = "post",
    .pkce = false, .account_pointer = "/account/email"};
constexpr SecretRow kSecrets[] = {
    {"DIGITALOCEAN_CLIENT_ID",
     "Client ID of your OAuth application (control panel, API, OAuth Applications).", true, false},
    {"DIGITALOCEAN_CLIENT_SECRET", "Client secret of the same application.", true, false},
};
constexpr const char* kTexts6[] = {"/status"};
constexpr PollRow kPolls0[] = {
    {.event = "droplet_changed", .action = 1, .items = "/items", .id = {kTexts3, 1},
     .version = {kTexts6, 1}},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kInterval,
     .description = "Looks for droplets that are new, or whose status is.", .every_ms = 900000,
     .polls = {kPolls0, 1}},
};
constexpr MatcherRow kMatchersDropletChanged[] = {
    {.source = "tool", .action = "_poll_check"},
};
constexpr MatcherRow kMatchersDropletCreated[] = {
    {.source = "tool", .action = "create_droplet"},
};
constexpr MatcherRow kMatchersDropletDeleted[] = {
    {.source = "tool", .action = "delete_droplet"},
};
constexpr MatcherRow kMatchersDropletActionRun[] = {
    {.source = "tool", .action = "run_droplet_action"},
};
constexpr MatcherRow kMatchersSnapshotCreated[] = {
    {.source = "tool", .action = "create_snapshot"},
};
constexpr MatcherRow kMatchersDomainRecordCreated[] = {
    {.source = "tool", .action = "create_domain_record"},
};
constexpr MatcherRow kMatchersDomainRecordUpdated[] = {
    {.source = "tool", .action = "update_domain_record"},
};
constexpr MatcherRow kMatchersDomainRecordDeleted[] = {
    {.source = "tool", .action = "delete_domain_record"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "droplet_changed", .display_name = "Droplet New or Changed",
     .matchers = {kMatchersDropletChanged, 1}},
    {.id = "droplet_created", .display_name = "Droplet Created",
     .matchers = {kMatchersDropletCreated, 1}},
    {.id = "droplet_deleted", .display_name = "Droplet Deleted",
     .matchers = {kMatchersDropletDeleted, 1}},
    {.id = "droplet_action_run", .display_name = "Droplet Action Run",
     .matchers = {kMatchersDropletActionRun, 1}},
    {.id = "snapshot_created", .display_name = "Snapshot Created",
     .matchers = {kMatchersSnapshotCreated, 1}},
    {.id = "domain_record_created", .display_name = "Domain Record Created",
     .matchers = {kMatchersDomainRecordCreated, 1}},
    {.id = "domain_record_updated", .display_name = "Domain Record Updated",
     .matchers = {kMatchersDomainRecordUpdated, 1}},
    {.id = "domain_record_deleted", .display_name = "Domain Record Deleted",
     .matchers = {kMatchersDomainRecordDeleted, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "digitalocean",
    .display_name = "DigitalOcean",
    .description = "List, create and control droplets, and manage domains and DNS records "
        "of a DigitalOcean team.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "digitalocean",
    .tool_description = "Reads and controls DigitalOcean. New droplets cost money from the "
        "first hour; tell the user the price of the size. Show what you are "
        "about to create, change or delete and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"get_account\",\"list_droplets\",\"get_droplet\",\"create_droplet\","
        "\"delete_droplet\",\"run_droplet_action\",\"create_snapshot\",\"get_action\","
        "\"list_sizes\",\"list_regions\",\"list_images\",\"list_ssh_keys\","
        "\"list_domains\",\"list_domain_records\",\"create_domain_record\","
        "\"update_domain_record\",\"delete_domain_record\"],\"description\":\"What "
        "to do.\"},\"droplet_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the droplet.\"},\"tag_name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Only droplets with this tag.\"},"
        "\"name_filter\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255,"
        "\"description\":\"Only droplets with exactly this name.\"},\"name\":{\"type\":\"strin"
        "g\",\"minLength\":1,\"maxLength\":255,\"pattern\":\"^[a-zA-Z0-9]?[a-z0-9A-Z.-]*[a-z0-"
        "9A-Z]$\",\"description\":\"Name of the droplet: letters, digits, "
        "dots and dashes.\"},\"region\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":20,\"description\":\"Slug of a region such as fra1.\"},"
        "\"size\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":60,\"description\":\"Slug"
        " of a size such as s-1vcpu-1gb.\"},\"image\":{\"anyOf\":[{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100},{\"type\":\"integer\",\"minimum\":1}],"
        "\"description\":\"Slug of a public image such as ubuntu-24-04-x64,"
        " or the number of an own image or snapshot; list_images has them.\"},"
        "\"ssh_keys\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"anyOf\":[{\"type\":\"st"
        "ring\",\"minLength\":1,\"maxLength\":100},{\"type\":\"integer\",\"minimum\":1}]},"
        "\"description\":\"Ids or fingerprints of the SSH keys that may sign "
        "in.\"},\"backups\":{\"type\":\"boolean\",\"default\":false,\"description\":\"Whether "
        "to make backups; costs more.\"},\"ipv6\":{\"type\":\"boolean\",\"default\":false,"
        "\"description\":\"Whether to give an IPv6 address.\"},\"monitoring\":{\"type\":\"bool"
        "ean\",\"default\":false,\"description\":\"Whether to install the "
        "monitoring agent.\"},\"user_data\":{\"type\":\"string\",\"maxLength\":65536,"
        "\"description\":\"Cloud-init text for the first start.\"},\"vpc_uuid\":{\"type\":\"st"
        "ring\",\"format\":\"uuid\",\"description\":\"Id of the private network.\"},"
        "\"tags\":{\"type\":\"array\",\"maxItems\":50,\"items\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":255},\"description\":\"Tags of the "
        "droplet.\"},\"type\":{\"type\":\"string\",\"enum\":[\"power_on\","
        "\"power_off\",\"power_cycle\",\"shutdown\",\"reboot\"],\"description\":\"What "
        "the droplet shall do; shutdown is the gentle way, power_off pulls "
        "the plug.\"},\"snapshot_name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Name of the snapshot.\"},\"action_id\":{\"type\":"
        "\"integer\",\"minimum\":1,\"description\":\"Id that an action on "
        "a droplet gave back.\"},\"image_type\":{\"type\":\"string\",\"enum\":[\"distribution\""
        ",\"application\"],\"description\":\"Only images of this kind.\"},"
        "\"private\":{\"type\":\"boolean\",\"description\":\"Only the team's "
        "own images and snapshots.\"},\"domain_name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":253,\"pattern\":\"^[A-Za-z0-9.-]+$\","
        "\"description\":\"Name of the domain, such as example.com.\"},\"record_filter\":{\"ty"
        "pe\":\"string\",\"enum\":[\"A\",\"AAAA\",\"CAA\",\"CNAME\",\"MX\","
        "\"NS\",\"SOA\",\"SRV\",\"TXT\"],\"description\":\"Only records of "
        "this type.\"},\"record_type\":{\"type\":\"string\",\"enum\":[\"A\","
        "\"AAAA\",\"CAA\",\"CNAME\",\"MX\",\"NS\",\"SRV\",\"TXT\"],\"description\":\"Type "
        "of the record.\"},\"record_name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":255,\"description\":\"Name inside of the domain: www,"
        " or @ for the domain itself.\"},\"data\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":4096,\"description\":\"Value: an address, a host name "
        "with a dot at its end, or a text.\"},\"priority\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":65535,\"description\":\"Priority of MX "
        "and SRV records.\"},\"port\":{\"type\":\"integer\",\"minimum\":0,"
        "\"maximum\":65535,\"description\":\"Port of SRV records.\"},\"ttl\":{\"type\":\"integ"
        "er\",\"minimum\":30,\"maximum\":604800,\"description\":\"Seconds "
        "that others may keep the record.\"},\"weight\":{\"type\":\"integer\","
        "\"minimum\":0,\"maximum\":65535,\"description\":\"Weight of SRV records.\"},"
        "\"flags\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":255,\"description\":\"Flags"
        " of CAA records.\"},\"tag\":{\"type\":\"string\",\"enum\":[\"issue\","
        "\"issuewild\",\"iodef\"],\"description\":\"Tag of CAA records.\"},"
        "\"record_id\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the record.\"},\"max_items\":{\"description\":\"Fetch pages until "
        "there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "digitalocean",
    .actions = {kActions, 17},
    .api = kApi,
    .egress = {kTexts4, 2},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 8},
};

}  // namespace pie::detail::tables::digitalocean

namespace pie::digitalocean {

constinit const ConnectorTable kDigitalocean = ::pie::detail::tables::digitalocean::kConnector;

Task<GetAccountResult> GetAccount(Context& context, GetAccountParams params) {
  return Task<GetAccountResult>(::pie::ContextAccess::Call(context, kDigitalocean, 0, &params));
}

Task<ListDropletsResult> ListDroplets(Context& context, ListDropletsParams params) {
  return Task<ListDropletsResult>(::pie::ContextAccess::Call(context, kDigitalocean, 1, &params));
}

Task<Droplet> GetDroplet(Context& context, GetDropletParams params) {
  return Task<Droplet>(::pie::ContextAccess::Call(context, kDigitalocean, 2, &params));
}

Task<Droplet> CreateDroplet(Context& context, CreateDropletParams params) {
  return Task<Droplet>(::pie::ContextAccess::Call(context, kDigitalocean, 3, &params));
}

Task<DeleteDropletResult> DeleteDroplet(Context& context, DeleteDropletParams params) {
  return Task<DeleteDropletResult>(::pie::ContextAccess::Call(context, kDigitalocean, 4, &params));
}

Task<Action_> RunDropletAction(Context& context, RunDropletActionParams params) {
  return Task<Action_>(::pie::ContextAccess::Call(context, kDigitalocean, 5, &params));
}

Task<Action_> CreateSnapshot(Context& context, CreateSnapshotParams params) {
  return Task<Action_>(::pie::ContextAccess::Call(context, kDigitalocean, 6, &params));
}

Task<Action_> GetAction(Context& context, GetActionParams params) {
  return Task<Action_>(::pie::ContextAccess::Call(context, kDigitalocean, 7, &params));
}

Task<ListSizesResult> ListSizes(Context& context, ListSizesParams params) {
  return Task<ListSizesResult>(::pie::ContextAccess::Call(context, kDigitalocean, 8, &params));
}

Task<ListRegionsResult> ListRegions(Context& context, ListRegionsParams params) {
  return Task<ListRegionsResult>(::pie::ContextAccess::Call(context, kDigitalocean, 9, &params));
}

Task<ListImagesResult> ListImages(Context& context, ListImagesParams params) {
  return Task<ListImagesResult>(::pie::ContextAccess::Call(context, kDigitalocean, 10, &params));
}

Task<ListSshKeysResult> ListSshKeys(Context& context, ListSshKeysParams params) {
  return Task<ListSshKeysResult>(::pie::ContextAccess::Call(context, kDigitalocean, 11, &params));
}

Task<ListDomainsResult> ListDomains(Context& context, ListDomainsParams params) {
  return Task<ListDomainsResult>(::pie::ContextAccess::Call(context, kDigitalocean, 12, &params));
}

Task<ListDomainRecordsResult> ListDomainRecords(Context& context, ListDomainRecordsParams params) {
  return Task<ListDomainRecordsResult>(::pie::ContextAccess::Call(context, kDigitalocean, 13,
      &params));
}

Task<Record> CreateDomainRecord(Context& context, CreateDomainRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kDigitalocean, 14, &params));
}

Task<Record> UpdateDomainRecord(Context& context, UpdateDomainRecordParams params) {
  return Task<Record>(::pie::ContextAccess::Call(context, kDigitalocean, 15, &params));
}

Task<DeleteDomainRecordResult> DeleteDomainRecord(Context& context,
    DeleteDomainRecordParams params) {
  return Task<DeleteDomainRecordResult>(::pie::ContextAccess::Call(context, kDigitalocean, 16,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.digitalocean_client_id = context.Secret("DIGITALOCEAN_CLIENT_ID");
  secrets.digitalocean_client_secret = context.Secret("DIGITALOCEAN_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::digitalocean
