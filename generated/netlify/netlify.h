// Generated from plugins/netlify/netlify.pie. Do not edit.
// See and control sites, deploys, builds, forms and environment variables on Netlify.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::netlify {

struct SiteBuildSettings {
  Field<String> repo_url;
  Field<String> repo_branch;
  Field<String> cmd;
  Field<String> dir;
  SiteBuildSettings() = default;
};

struct SitePublishedDeploy {
  Field<String> id;
  Field<String> state;
  Field<String> branch;
  Field<String> published_at;
  SitePublishedDeploy() = default;
};

struct Site {
  Field<String> id;
  Field<String> name;
  Field<String> state;
  Field<String> url;
  Field<String> ssl_url;
  Field<String> admin_url;
  Field<String> custom_domain;
  Field<String> account_slug;
  Field<String> account_name;
  Field<String> screenshot_url;
  Field<String> created_at;
  Field<String> updated_at;
  Field<SiteBuildSettings> build_settings;
  Field<SitePublishedDeploy> published_deploy;
  Site() = default;
};

struct Deploy {
  Field<String> id;
  Field<String> site_id;
  Field<String> name;
  Field<String> state;
  Field<String> context;
  Field<String> branch;
  Field<String> title;
  Field<String> deploy_ssl_url;
  Field<String> ssl_url;
  Field<String> admin_url;
  Field<String> error_message;
  Field<String> commit_ref;
  Field<String> commit_url;
  Field<bool> draft;
  Field<bool> locked;
  Field<List<String>> required;
  Field<String> created_at;
  Field<String> updated_at;
  Field<String> published_at;
  Deploy() = default;
};

struct Build {
  Field<String> id;
  Field<String> deploy_id;
  Field<String> sha;
  Field<bool> done;
  Field<String> error;
  Field<String> created_at;
  Build() = default;
};

struct Form {
  Field<String> id;
  Field<String> site_id;
  Field<String> name;
  Field<long long> submission_count;
  Field<String> created_at;
  Form() = default;
};

struct Submission {
  Field<String> id;
  Field<long long> number;
  Field<String> name;
  Field<String> email;
  Field<String> summary;
  Field<String> body;
  Field<List<Entry<Json>>> data;
  Field<String> created_at;
  Field<String> site_url;
  Submission() = default;
};

struct Account {
  Field<String> id;
  Field<String> name;
  Field<String> slug;
  Field<String> type_name;
  Field<String> billing_email;
  Field<String> created_at;
  Account() = default;
};

struct VariableValuesItem {
  Field<String> id;
  Field<String> value;
  Field<String> context;
  VariableValuesItem() = default;
};

struct Variable {
  Field<String> key;
  Field<List<String>> scopes;
  Field<List<VariableValuesItem>> values;
  Field<bool> is_secret;
  Field<String> updated_at;
  Variable() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kGetCurrentUser,
  kListAccounts,
  kListSites,
  kGetSite,
  kCreateSite,
  kUpdateSite,
  kDeleteSite,
  kListDeploys,
  kGetDeploy,
  kCreateDeploy,
  kRunBuild,
  kCancelDeploy,
  kRestoreDeploy,
  kListForms,
  kListFormSubmissions,
  kListEnvVars,
  kSetEnvVar,
};

struct GetCurrentUserParams {
  GetCurrentUserParams() = default;
};

struct GetCurrentUserResult {
  Field<String> id;
  Field<String> full_name;
  Field<String> email;
  Field<long long> site_count;
  Field<String> created_at;
  Field<String> last_login;
  GetCurrentUserResult() = default;
};

struct ListAccountsParams {
  ListAccountsParams() = default;
};

enum class ListSitesParamsFilter : int {
  kAll,
  kOwner,
  kGuest,
};

struct ListSitesParams {
  // Words in the name of the site.
  Field<String> name_filter;
  // Whose sites: all, own ones, or those one is guest in.
  Field<ListSitesParamsFilter> filter;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListSitesParams() = default;
};

struct ListSitesResult {
  List<Site> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListSitesResult() = default;
};

struct GetSiteParams {
  // Id of the site, or its host name.
  String site_id;
  GetSiteParams() = default;
};

struct CreateSiteParams {
  // Short name of the team, from list_accounts.
  String account_slug;
  // Name of the site; its address begins with it.
  Field<String> name;
  // Own host name of the site.
  Field<String> custom_domain;
  CreateSiteParams() = default;
};

struct UpdateSiteParams {
  // Id of the site, or its host name.
  String site_id;
  // Name of the site; its address begins with it.
  Field<String> name;
  // Own host name of the site.
  Field<String> custom_domain;
  // Command that builds the site.
  Field<String> build_command;
  // Folder with the result of the build.
  Field<String> publish_dir;
  // Branch that is published.
  Field<String> repo_branch;
  UpdateSiteParams() = default;
};

struct DeleteSiteParams {
  // Id of the site, or its host name.
  String site_id;
  DeleteSiteParams() = default;
};

struct DeleteSiteResult {
  DeleteSiteResult() = default;
};

enum class ListDeploysParamsState : int {
  kNew,
  kPendingReview,
  kAccepted,
  kRejected,
  kEnqueued,
  kBuilding,
  kUploading,
  kUploaded,
  kPreparing,
  kPrepared,
  kProcessing,
  kProcessed,
  kReady,
  kError,
  kRetrying,
};

struct ListDeploysParams {
  // Id of the site, or its host name.
  String site_id;
  // Only deploys in this state.
  Field<ListDeploysParamsState> state;
  // Only deploys of this branch, or the branch of a new one.
  Field<String> branch;
  // Only production deploys, or only others.
  Field<bool> production;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDeploysParams() = default;
};

struct ListDeploysResult {
  List<Deploy> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDeploysResult() = default;
};

struct GetDeployParams {
  // Id of the site, or its host name.
  String site_id;
  // Id of the deploy.
  String deploy_id;
  GetDeployParams() = default;
};

struct CreateDeployParams {
  // Id of the site, or its host name.
  String site_id;
  // SHA-1 of each file by its path, such as {/index.html: ...}; Netlify answers which ones it
  // lacks.
  List<Entry<String>> files;
  // Words that say what the deploy is for.
  Field<String> title;
  // Only deploys of this branch, or the branch of a new one.
  Field<String> branch;
  // Whether to make a preview that is not published.
  Field<bool> draft;
  CreateDeployParams() = default;
};

struct RunBuildParams {
  // Id of the site, or its host name.
  String site_id;
  // Whether to build without the cache.
  Field<bool> clear_cache;
  // Words that say what the deploy is for.
  Field<String> title;
  RunBuildParams() = default;
};

struct CancelDeployParams {
  // Id of the deploy.
  String deploy_id;
  CancelDeployParams() = default;
};

struct RestoreDeployParams {
  // Id of the site, or its host name.
  String site_id;
  // Id of the deploy.
  String deploy_id;
  RestoreDeployParams() = default;
};

struct ListFormsParams {
  // Id of the site, or its host name.
  String site_id;
  ListFormsParams() = default;
};

struct ListFormSubmissionsParams {
  // Id of the form.
  String form_id;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListFormSubmissionsParams() = default;
};

struct ListFormSubmissionsResult {
  List<Submission> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListFormSubmissionsResult() = default;
};

struct ListEnvVarsParams {
  // Id of the team; list_accounts has it.
  String account_id;
  // Id of the site, or its host name.
  Field<String> site_id;
  ListEnvVarsParams() = default;
};

enum class SetEnvVarParamsContext_ : int {
  kAll,
  kProduction,
  kDeployPreview,
  kBranchDeploy,
  kDev,
};

struct SetEnvVarParams {
  // Id of the team; list_accounts has it.
  String account_id;
  // Name of the variable.
  String key;
  // Value of the variable.
  String value;
  // Deploys that get this value.
  SetEnvVarParamsContext_ context = {};
  // Id of the site, or its host name.
  Field<String> site_id;
  SetEnvVarParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A deploy began to build.
  kDeployBuilding,
  // A deploy has succeeded.
  kDeployCreated,
  // A deploy has failed.
  kDeployFailed,
  // Publishing was locked to one deploy.
  kDeployLocked,
  // Deploys are published by themselves again.
  kDeployUnlocked,
  // Somebody has sent a form.
  kSubmissionCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Site Created
  kSiteCreated,
  // Site Updated
  kSiteUpdated,
  // Site Deleted
  kSiteDeleted,
  // Deploy Created
  kDeployCreated,
  // Build Run
  kBuildRun,
  // Deploy Cancelled
  kDeployCancelled,
  // Deploy Restored
  kDeployRestored,
  // Env Var Set
  kEnvVarSet,
  // Deploy Finished
  kPipelineCompleted,
  // Form Sent
  kFormSubmitted,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of your app (User settings, Applications, OAuth).
  String netlify_client_id;
  // Secret of the same app.
  String netlify_client_secret;
  // JWS secret token of your HTTP notifications, a random text of your own; needed for events only.
  // May be empty.
  String netlify_webhook_secret;
  Secrets() = default;
};

// Who is connected. Only reads.
Task<GetCurrentUserResult> GetCurrentUser(Context& context, GetCurrentUserParams params);

// Teams of the user. Only reads.
Task<List<Account>> ListAccounts(Context& context, ListAccountsParams params);

// Sites, by words in their name. Only reads.
Task<ListSitesResult> ListSites(Context& context, ListSitesParams params);

// One site with its build settings. Only reads.
Task<Site> GetSite(Context& context, GetSiteParams params);

// Makes an empty site in a team.
Task<Site> CreateSite(Context& context, CreateSiteParams params);

// Changes name, host name or build settings.
Task<Site> UpdateSite(Context& context, UpdateSiteParams params);

// Deletes a site with all its deploys for good. Destructive: may delete or overwrite.
Task<DeleteSiteResult> DeleteSite(Context& context, DeleteSiteParams params);

// Deploys of a site, newest first. Only reads.
Task<ListDeploysResult> ListDeploys(Context& context, ListDeploysParams params);

// How far a deploy is, and why it failed. Only reads.
Task<Deploy> GetDeploy(Context& context, GetDeployParams params);

// Begins a deploy from a list of files; those under required still have to be uploaded.
Task<Deploy> CreateDeploy(Context& context, CreateDeployParams params);

// Builds the site from its repository and publishes it.
Task<Build> RunBuild(Context& context, RunBuildParams params);

// Stops a build that is running. Destructive: may delete or overwrite.
Task<Deploy> CancelDeploy(Context& context, CancelDeployParams params);

// Puts an earlier deploy in front of visitors again. Destructive: may delete or overwrite.
Task<Deploy> RestoreDeploy(Context& context, RestoreDeployParams params);

// Forms of a site. Only reads.
Task<List<Form>> ListForms(Context& context, ListFormsParams params);

// What visitors sent with a form. Only reads.
Task<ListFormSubmissionsResult> ListFormSubmissions(Context& context,
    ListFormSubmissionsParams params);

// Environment variables of a team, or of one of its sites. Only reads.
Task<List<Variable>> ListEnvVars(Context& context, ListEnvVarsParams params);

// Sets the value of a variable that is there, for one kind of deploys.
Task<Variable> SetEnvVar(Context& context, SetEnvVarParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kNetlify;

}  // namespace pie::netlify
