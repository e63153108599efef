// Generated from plugins/vercel/vercel.pie. Do not edit.
// See and control projects, deployments, environment variables and domains on Vercel.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::vercel {

struct Project {
  Field<String> id;
  Field<String> name;
  Field<String> account_id;
  Field<String> framework;
  Field<String> node_version;
  Field<String> root_directory;
  Field<String> build_command;
  Field<String> output_directory;
  Field<bool> live;
  Field<double> created_at;
  Field<double> updated_at;
  Project() = default;
};

struct ListedDeploymentCreator {
  Field<String> uid;
  Field<String> username;
  ListedDeploymentCreator() = default;
};

struct ListedDeployment {
  Field<String> uid;
  Field<String> name;
  Field<String> url;
  Field<String> state;
  Field<String> ready_state;
  Field<String> target;
  Field<double> created;
  Field<double> ready;
  Field<String> source;
  Field<String> inspector_url;
  Field<ListedDeploymentCreator> creator;
  ListedDeployment() = default;
};

struct Deployment {
  Field<String> id;
  Field<String> name;
  Field<String> url;
  Field<String> ready_state;
  Field<String> target;
  Field<List<String>> alias;
  Field<double> created_at;
  Field<double> ready;
  Field<String> inspector_url;
  Field<String> error_code;
  Field<String> error_message;
  Deployment() = default;
};

struct Variable {
  Field<String> id;
  Field<String> key;
  Field<String> type;
  // Of any kind.
  Field<Json> target;
  Field<String> git_branch;
  Field<String> comment;
  Field<double> created_at;
  Field<double> updated_at;
  Variable() = default;
};

struct ProjectDomainVerificationItem {
  Field<String> type;
  Field<String> domain;
  Field<String> value;
  Field<String> reason;
  ProjectDomainVerificationItem() = default;
};

struct ProjectDomain {
  Field<String> name;
  Field<String> apex_name;
  Field<String> project_id;
  Field<String> redirect;
  Field<String> git_branch;
  Field<bool> verified;
  Field<List<ProjectDomainVerificationItem>> verification;
  ProjectDomain() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListProjects,
  kGetProject,
  kCreateProject,
  kDeleteProject,
  kListDeployments,
  kGetDeployment,
  kCreateDeployment,
  kRedeployDeployment,
  kCancelDeployment,
  kListProjectEnv,
  kCreateProjectEnv,
  kDeleteProjectEnv,
  kListProjectDomains,
  kAddProjectDomain,
};

struct ListProjectsParams {
  // Words in the name.
  Field<String> search;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListProjectsParams() = default;
};

struct ListProjectsResult {
  List<Project> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListProjectsResult() = default;
};

struct GetProjectParams {
  // Id or name of the project.
  String id_or_name;
  GetProjectParams() = default;
};

enum class CreateProjectParamsRepositoryType : int {
  kGithub,
  kGitlab,
  kBitbucket,
};

struct CreateProjectParams {
  // Name of the project: small letters, digits, dots, dashes, underscores.
  String name;
  // Framework preset, such as nextjs, astro or vite.
  Field<String> framework;
  // Repository to link, as owner/name.
  Field<String> repository;
  // Where the repository is.
  Field<CreateProjectParamsRepositoryType> repository_type;
  // Command that builds the project.
  Field<String> build_command;
  // Folder with the result of the build.
  Field<String> output_directory;
  // Folder of the project inside of the repository.
  Field<String> root_directory;
  CreateProjectParams() = default;
};

struct DeleteProjectParams {
  // Id or name of the project.
  String id_or_name;
  DeleteProjectParams() = default;
};

struct DeleteProjectResult {
  DeleteProjectResult() = default;
};

enum class ListDeploymentsParamsTargetFilter : int {
  kProduction,
  kPreview,
};

struct ListDeploymentsParams {
  // Only deployments of this project, by id or name.
  Field<String> project_id;
  // Only deployments to this target.
  Field<ListDeploymentsParamsTargetFilter> target_filter;
  // Only these states, with commas: BUILDING, ERROR, INITIALIZING, QUEUED, READY, CANCELED.
  Field<String> state;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDeploymentsParams() = default;
};

struct ListDeploymentsResult {
  List<ListedDeployment> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDeploymentsResult() = default;
};

struct GetDeploymentParams {
  // Id (dpl_..) or host name of the deployment.
  String deployment;
  GetDeploymentParams() = default;
};

enum class CreateDeploymentParamsTarget : int {
  kProduction,
  kStaging,
};

struct CreateDeploymentParams {
  // Name of the project: small letters, digits, dots, dashes, underscores.
  String name;
  // Owner of the GitHub repository.
  String org;
  // Name of the GitHub repository.
  String repo;
  // Branch, tag or commit to deploy.
  String ref;
  // Where to deploy to; without it a preview.
  Field<CreateDeploymentParamsTarget> target;
  CreateDeploymentParams() = default;
};

enum class RedeployDeploymentParamsTarget : int {
  kProduction,
  kStaging,
};

struct RedeployDeploymentParams {
  // Name of the project: small letters, digits, dots, dashes, underscores.
  String name;
  // Id of the deployment to build again.
  String deployment_id;
  // Where to deploy to; without it a preview.
  Field<RedeployDeploymentParamsTarget> target;
  RedeployDeploymentParams() = default;
};

struct CancelDeploymentParams {
  // Id (dpl_..) or host name of the deployment.
  String deployment;
  CancelDeploymentParams() = default;
};

struct ListProjectEnvParams {
  // Id or name of the project.
  String id_or_name;
  ListProjectEnvParams() = default;
};

enum class CreateProjectEnvParamsEnvType : int {
  kEncrypted,
  kPlain,
  kSensitive,
};

enum class CreateProjectEnvParamsEnvTargetItem : int {
  kProduction,
  kPreview,
  kDevelopment,
};

enum class CreateProjectEnvParamsUpsert : int {
  kTrue,
  kFalse,
};

struct CreateProjectEnvParams {
  // Id or name of the project.
  String id_or_name;
  // Name of the variable.
  String key;
  // Value of the variable.
  String value;
  // How it is kept; the value of a sensitive one can never be read.
  CreateProjectEnvParamsEnvType env_type = {};
  // Environments that get the variable.
  List<CreateProjectEnvParamsEnvTargetItem> env_target;
  // Only for previews of this branch.
  Field<String> git_branch;
  // What it is for.
  Field<String> comment;
  // Whether to replace a variable of the same name.
  Field<CreateProjectEnvParamsUpsert> upsert;
  CreateProjectEnvParams() = default;
};

struct DeleteProjectEnvParams {
  // Id or name of the project.
  String id_or_name;
  // Id of the variable.
  String env_id;
  DeleteProjectEnvParams() = default;
};

struct ListProjectDomainsParams {
  // Id or name of the project.
  String id_or_name;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListProjectDomainsParams() = default;
};

struct ListProjectDomainsResult {
  List<ProjectDomain> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListProjectDomainsResult() = default;
};

struct AddProjectDomainParams {
  // Id or name of the project.
  String id_or_name;
  // Host name, such as www.example.com.
  String domain;
  // Host name to send visitors to.
  Field<String> redirect;
  // Only for previews of this branch.
  Field<String> git_branch;
  AddProjectDomainParams() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // A deployment was started.
  kDeploymentCreated,
  // A deployment was built.
  kDeploymentSucceeded,
  // A deployment can be visited.
  kDeploymentReady,
  // A deployment became the production one.
  kDeploymentPromoted,
  // A deployment failed.
  kDeploymentError,
  // A deployment was cancelled.
  kDeploymentCanceled,
  // A project was made.
  kProjectCreated,
  // A project was deleted.
  kProjectRemoved,
  // A domain was added.
  kDomainCreated,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Project Created
  kProjectCreated,
  // Project Deleted
  kProjectDeleted,
  // Deployment Created
  kDeploymentCreated,
  // Deployment Redeployed
  kDeploymentRedeployed,
  // Deployment Cancelled
  kDeploymentCancelled,
  // Deployment Failed
  kDeploymentFailed,
  // Project Env Created
  kProjectEnvCreated,
  // Project Env Deleted
  kProjectEnvDeleted,
  // Project Domain Added
  kProjectDomainAdded,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Secret that Vercel shows when a webhook is made; needed for events only. May be empty.
  String vercel_webhook_secret;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // Access token (Vercel, Account Settings, Tokens).
  String vercel_token;
  UserSecrets() = default;
};

// Projects, by words in their name. Only reads.
Task<ListProjectsResult> ListProjects(Context& context, ListProjectsParams params);

// One project. Only reads.
Task<Project> GetProject(Context& context, GetProjectParams params);

// Makes a project, linked to a repository if one is given.
Task<Project> CreateProject(Context& context, CreateProjectParams params);

// Deletes a project with all its deployments for good. Destructive: may delete or overwrite.
Task<DeleteProjectResult> DeleteProject(Context& context, DeleteProjectParams params);

// Deployments, newest first. Only reads.
Task<ListDeploymentsResult> ListDeployments(Context& context, ListDeploymentsParams params);

// How far a deployment is, and why it failed. Only reads.
Task<Deployment> GetDeployment(Context& context, GetDeploymentParams params);

// Deploys a branch or commit of a GitHub repository.
Task<Deployment> CreateDeployment(Context& context, CreateDeploymentParams params);

// Builds an earlier deployment again.
Task<Deployment> RedeployDeployment(Context& context, RedeployDeploymentParams params);

// Stops a build that is running. Destructive: may delete or overwrite.
Task<Deployment> CancelDeployment(Context& context, CancelDeploymentParams params);

// Environment variables of a project, without secret values. Only reads.
Task<List<Variable>> ListProjectEnv(Context& context, ListProjectEnvParams params);

// Adds an environment variable; it works from the next deployment on.
Task<Variable> CreateProjectEnv(Context& context, CreateProjectEnvParams params);

// Deletes an environment variable of a project. Destructive: may delete or overwrite.
Task<Variable> DeleteProjectEnv(Context& context, DeleteProjectEnvParams params);

// Host names of a project. Only reads.
Task<ListProjectDomainsResult> ListProjectDomains(Context& context,
    ListProjectDomainsParams params);

// Gives a project a host name.
Task<ProjectDomain> AddProjectDomain(Context& context, AddProjectDomainParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kVercel;

}  // namespace pie::vercel
