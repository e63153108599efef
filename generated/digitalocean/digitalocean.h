// Generated from plugins/digitalocean/digitalocean.pie. Do not edit.
// List, create and control droplets, and manage domains and DNS records of a DigitalOcean team.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::digitalocean {

struct DropletRegion {
  Field<String> slug;
  Field<String> name;
  DropletRegion() = default;
};

struct DropletImage {
  Field<long long> id;
  Field<String> name;
  Field<String> distribution;
  Field<String> slug;
  DropletImage() = default;
};

struct DropletNetworksV4Item {
  Field<String> ip_address;
  Field<String> type;
  DropletNetworksV4Item() = default;
};

struct DropletNetworksV6Item {
  Field<String> ip_address;
  Field<String> type;
  DropletNetworksV6Item() = default;
};

struct DropletNetworks {
  Field<List<DropletNetworksV4Item>> v4;
  Field<List<DropletNetworksV6Item>> v6;
  DropletNetworks() = default;
};

struct Droplet {
  Field<long long> id;
  Field<String> name;
  Field<long long> memory;
  Field<long long> vcpus;
  Field<long long> disk;
  Field<String> status;
  Field<String> created_at;
  Field<String> size_slug;
  Field<DropletRegion> region;
  Field<DropletImage> image;
  Field<DropletNetworks> networks;
  Field<List<String>> tags;
  Field<String> vpc_uuid;
  Field<bool> locked;
  Droplet() = default;
};

struct Action_ {
  Field<long long> id;
  Field<String> status;
  Field<String> type;
  Field<String> started_at;
  Field<String> completed_at;
  Field<long long> resource_id;
  Field<String> resource_type;
  Field<String> region_slug;
  Action_() = default;
};

struct Domain {
  Field<String> name;
  Field<long long> ttl;
  Domain() = default;
};

struct Record {
  Field<long long> id;
  Field<String> type;
  Field<String> name;
  Field<String> data;
  Field<long long> priority;
  Field<long long> port;
  Field<long long> ttl;
  Field<long long> weight;
  Field<long long> flags;
  Field<String> tag;
  Record() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetAccount,
  kListDroplets,
  kGetDroplet,
  kCreateDroplet,
  kDeleteDroplet,
  kRunDropletAction,
  kCreateSnapshot,
  kGetAction,
  kListSizes,
  kListRegions,
  kListImages,
  kListSshKeys,
  kListDomains,
  kListDomainRecords,
  kCreateDomainRecord,
  kUpdateDomainRecord,
  kDeleteDomainRecord,
};

struct GetAccountParams {
  GetAccountParams() = default;
};

struct GetAccountResultTeam {
  Field<String> name;
  Field<String> uuid;
  GetAccountResultTeam() = default;
};

struct GetAccountResult {
  Field<String> email;
  Field<String> name;
  Field<String> uuid;
  Field<String> status;
  Field<String> status_message;
  Field<long long> droplet_limit;
  Field<bool> email_verified;
  Field<GetAccountResultTeam> team;
  GetAccountResult() = default;
};

struct ListDropletsParams {
  // Only droplets with this tag.
  Field<String> tag_name;
  // Only droplets with exactly this name.
  Field<String> name_filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDropletsParams() = default;
};

struct ListDropletsResult {
  List<Droplet> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDropletsResult() = default;
};

struct GetDropletParams {
  // Id of the droplet.
  long long droplet_id = {};
  GetDropletParams() = default;
};

struct CreateDropletParams {
  // Name of the droplet: letters, digits, dots and dashes.
  String name;
  // Slug of a region such as fra1.
  String region;
  // Slug of a size such as s-1vcpu-1gb.
  String size;
  // Slug of a public image such as ubuntu-24-04-x64, or the number of an own image or snapshot;
  // list_images has them.
  Json image;
  // Ids or fingerprints of the SSH keys that may sign in.
  Field<List<Json>> ssh_keys;
  // Whether to make backups; costs more.
  Field<bool> backups;
  // Whether to give an IPv6 address.
  Field<bool> ipv6;
  // Whether to install the monitoring agent.
  Field<bool> monitoring;
  // Cloud-init text for the first start.
  Field<String> user_data;
  // Id of the private network.
  Field<String> vpc_uuid;
  // Tags of the droplet.
  Field<List<String>> tags;
  CreateDropletParams() = default;
};

struct DeleteDropletParams {
  // Id of the droplet.
  long long droplet_id = {};
  DeleteDropletParams() = default;
};

struct DeleteDropletResult {
  DeleteDropletResult() = default;
};

enum class RunDropletActionParamsType : int {
  kPowerOn,
  kPowerOff,
  kPowerCycle,
  kShutdown,
  kReboot,
};

struct RunDropletActionParams {
  // Id of the droplet.
  long long droplet_id = {};
  // What the droplet shall do; shutdown is the gentle way, power_off pulls the plug.
  RunDropletActionParamsType type = {};
  RunDropletActionParams() = default;
};

struct CreateSnapshotParams {
  // Id of the droplet.
  long long droplet_id = {};
  // Name of the snapshot.
  String snapshot_name;
  CreateSnapshotParams() = default;
};

struct GetActionParams {
  // Id that an action on a droplet gave back.
  long long action_id = {};
  GetActionParams() = default;
};

struct ListSizesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSizesParams() = default;
};

struct ListSizesResultItem {
  Field<String> slug;
  Field<long long> memory;
  Field<long long> vcpus;
  Field<long long> disk;
  Field<double> price_monthly;
  Field<double> price_hourly;
  Field<List<String>> regions;
  Field<bool> available;
  Field<String> description;
  ListSizesResultItem() = default;
};

struct ListSizesResult {
  List<ListSizesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSizesResult() = default;
};

struct ListRegionsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListRegionsParams() = default;
};

struct ListRegionsResultItem {
  Field<String> slug;
  Field<String> name;
  Field<bool> available;
  Field<List<String>> sizes;
  Field<List<String>> features;
  ListRegionsResultItem() = default;
};

struct ListRegionsResult {
  List<ListRegionsResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListRegionsResult() = default;
};

enum class ListImagesParamsImageType : int {
  kDistribution,
  kApplication,
};

struct ListImagesParams {
  // Only images of this kind.
  Field<ListImagesParamsImageType> image_type;
  // Only the team's own images and snapshots.
  Field<bool> private_;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListImagesParams() = default;
};

struct ListImagesResultItem {
  Field<long long> id;
  Field<String> name;
  Field<String> distribution;
  Field<String> slug;
  Field<List<String>> regions;
  Field<long long> min_disk_size;
  Field<String> created_at;
  Field<String> status;
  ListImagesResultItem() = default;
};

struct ListImagesResult {
  List<ListImagesResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListImagesResult() = default;
};

struct ListSshKeysParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSshKeysParams() = default;
};

struct ListSshKeysResultItem {
  Field<long long> id;
  Field<String> name;
  Field<String> fingerprint;
  Field<String> public_key;
  ListSshKeysResultItem() = default;
};

struct ListSshKeysResult {
  List<ListSshKeysResultItem> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSshKeysResult() = default;
};

struct ListDomainsParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDomainsParams() = default;
};

struct ListDomainsResult {
  List<Domain> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDomainsResult() = default;
};

enum class ListDomainRecordsParamsRecordFilter : int {
  kA,
  kAaaa,
  kCaa,
  kCname,
  kMx,
  kNs,
  kSoa,
  kSrv,
  kTxt,
};

struct ListDomainRecordsParams {
  // Name of the domain, such as example.com.
  String domain_name;
  // Only records of this type.
  Field<ListDomainRecordsParamsRecordFilter> record_filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDomainRecordsParams() = default;
};

struct ListDomainRecordsResult {
  List<Record> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDomainRecordsResult() = default;
};

enum class CreateDomainRecordParamsRecordType : int {
  kA,
  kAaaa,
  kCaa,
  kCname,
  kMx,
  kNs,
  kSrv,
  kTxt,
};

enum class CreateDomainRecordParamsTag : int {
  kIssue,
  kIssuewild,
  kIodef,
};

struct CreateDomainRecordParams {
  // Name of the domain, such as example.com.
  String domain_name;
  // Type of the record.
  CreateDomainRecordParamsRecordType record_type = {};
  // Name inside of the domain: www, or @ for the domain itself.
  String record_name;
  // Value: an address, a host name with a dot at its end, or a text.
  String data;
  // Priority of MX and SRV records.
  Field<long long> priority;
  // Port of SRV records.
  Field<long long> port;
  // Seconds that others may keep the record.
  Field<long long> ttl;
  // Weight of SRV records.
  Field<long long> weight;
  // Flags of CAA records.
  Field<long long> flags;
  // Tag of CAA records.
  Field<CreateDomainRecordParamsTag> tag;
  CreateDomainRecordParams() = default;
};

enum class UpdateDomainRecordParamsRecordType : int {
  kA,
  kAaaa,
  kCaa,
  kCname,
  kMx,
  kNs,
  kSrv,
  kTxt,
};

enum class UpdateDomainRecordParamsTag : int {
  kIssue,
  kIssuewild,
  kIodef,
};

struct UpdateDomainRecordParams {
  // Name of the domain, such as example.com.
  String domain_name;
  // Id of the record.
  long long record_id = {};
  // Type of the record.
  UpdateDomainRecordParamsRecordType record_type = {};
  // Name inside of the domain: www, or @ for the domain itself.
  Field<String> record_name;
  // Value: an address, a host name with a dot at its end, or a text.
  Field<String> data;
  // Priority of MX and SRV records.
  Field<long long> priority;
  // Port of SRV records.
  Field<long long> port;
  // Seconds that others may keep the record.
  Field<long long> ttl;
  // Weight of SRV records.
  Field<long long> weight;
  // Flags of CAA records.
  Field<long long> flags;
  // Tag of CAA records.
  Field<UpdateDomainRecordParamsTag> tag;
  UpdateDomainRecordParams() = default;
};

struct DeleteDomainRecordParams {
  // Name of the domain, such as example.com.
  String domain_name;
  // Id of the record.
  long long record_id = {};
  DeleteDomainRecordParams() = default;
};

struct DeleteDomainRecordResult {
  DeleteDomainRecordResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Droplet New or Changed
  kDropletChanged,
  // Droplet Created
  kDropletCreated,
  // Droplet Deleted
  kDropletDeleted,
  // Droplet Action Run
  kDropletActionRun,
  // Snapshot Created
  kSnapshotCreated,
  // Domain Record Created
  kDomainRecordCreated,
  // Domain Record Updated
  kDomainRecordUpdated,
  // Domain Record Deleted
  kDomainRecordDeleted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your OAuth application (control panel, API, OAuth Applications).
  String digitalocean_client_id;
  // Client secret of the same application.
  String digitalocean_client_secret;
  Secrets() = default;
};

// Who is connected, and the limit of droplets. Only reads.
Task<GetAccountResult> GetAccount(Context& context, GetAccountParams params);

// Droplets, by tag or name. Only reads.
Task<ListDropletsResult> ListDroplets(Context& context, ListDropletsParams params);

// One droplet with its addresses. Only reads.
Task<Droplet> GetDroplet(Context& context, GetDropletParams params);

// Starts a new virtual server; it costs money from then on.
Task<Droplet> CreateDroplet(Context& context, CreateDropletParams params);

// Deletes a droplet and its disk for good. Destructive: may delete or overwrite.
Task<DeleteDropletResult> DeleteDroplet(Context& context, DeleteDropletParams params);

// Starts, stops or restarts a droplet; what runs on it is interrupted. Destructive: may delete or
// overwrite.
Task<Action_> RunDropletAction(Context& context, RunDropletActionParams params);

// Saves the disk of a droplet as an image.
Task<Action_> CreateSnapshot(Context& context, CreateSnapshotParams params);

// How far an action on a droplet is. Only reads.
Task<Action_> GetAction(Context& context, GetActionParams params);

// Sizes of droplets with their prices. Only reads.
Task<ListSizesResult> ListSizes(Context& context, ListSizesParams params);

// Regions and the sizes that they offer. Only reads.
Task<ListRegionsResult> ListRegions(Context& context, ListRegionsParams params);

// Images that a droplet can start from. Only reads.
Task<ListImagesResult> ListImages(Context& context, ListImagesParams params);

// SSH keys of the account. Only reads.
Task<ListSshKeysResult> ListSshKeys(Context& context, ListSshKeysParams params);

// Domains whose DNS is kept here. Only reads.
Task<ListDomainsResult> ListDomains(Context& context, ListDomainsParams params);

// DNS records of a domain. Only reads.
Task<ListDomainRecordsResult> ListDomainRecords(Context& context, ListDomainRecordsParams params);

// Adds a DNS record to a domain.
Task<Record> CreateDomainRecord(Context& context, CreateDomainRecordParams params);

// Changes what is given of a DNS record.
Task<Record> UpdateDomainRecord(Context& context, UpdateDomainRecordParams params);

// Deletes a DNS record for good. Destructive: may delete or overwrite.
Task<DeleteDomainRecordResult> DeleteDomainRecord(Context& context,
    DeleteDomainRecordParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kDigitalocean;

}  // namespace pie::digitalocean
