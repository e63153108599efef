// Generated from plugins/bamboohr/bamboohr.pie. Do not edit.
// Look up employees, change their records, and read, request and approve time off in BambooHR.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::bamboohr {

struct Listed {
  Field<String> employee_id;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> preferred_name;
  Field<String> job_title_name;
  Field<String> department_name;
  Field<String> division_name;
  Field<String> location_name;
  Field<String> reports_to_id;
  Field<String> reports_to_name;
  Field<String> work_email;
  Field<String> work_phone;
  Field<String> hire_date;
  Field<String> status;
  Field<String> photo_url;
  Listed() = default;
};

struct TimeoffStatus {
  Field<String> status;
  Field<String> last_changed;
  Field<long long> last_changed_by_user_id;
  TimeoffStatus() = default;
};

struct TimeoffType {
  Field<long long> id;
  Field<String> name;
  TimeoffType() = default;
};

struct TimeoffAmount {
  Field<String> unit;
  Field<double> amount;
  TimeoffAmount() = default;
};

struct Timeoff {
  Field<long long> id;
  Field<long long> employee_id;
  Field<String> name;
  Field<String> start;
  Field<String> end;
  Field<String> created;
  Field<TimeoffStatus> status;
  Field<TimeoffType> type;
  Field<TimeoffAmount> amount;
  Field<List<Entry<Json>>> dates;
  Timeoff() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kListEmployees,
  kGetDirectory,
  kGetEmployee,
  kCreateEmployee,
  kUpdateEmployee,
  kListChangedEmployees,
  kListFields,
  kListTimeoff,
  kCreateTimeoffRequest,
  kUpdateTimeoffStatus,
  kListTimeoffTypes,
  kGetTimeoffBalance,
  kListWhosOut,
};

enum class ListEmployeesParamsEmployeeFieldsItem : int {
  kWorkEmail,
  kHomeEmail,
  kBestEmail,
  kMiddleName,
  kWorkPhone,
  kWorkPhoneExtension,
  kMobilePhone,
  kHomePhone,
  kBirthDate,
  kHireDate,
  kDivisionName,
  kDivisionId,
  kDepartmentName,
  kDepartmentId,
  kLocationName,
  kLocationId,
  kJobTitleId,
  kEmploymentStatusName,
  kEmploymentStatusId,
  kReportsToName,
  kReportsToId,
};

enum class ListEmployeesParamsEmployed : int {
  kActive,
  kInactive,
};

struct ListEmployeesParams {
  // Fields beyond name, title and photo.
  Field<List<ListEmployeesParamsEmployeeFieldsItem>> employee_fields;
  // Only employees who work here, or only those who left.
  Field<ListEmployeesParamsEmployed> employed;
  // Fields to sort by, with a dash in front for the reverse order: lastName,-hireDate.
  Field<String> sort;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListEmployeesParams() = default;
};

struct ListEmployeesResult {
  List<Listed> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListEmployeesResult() = default;
};

struct GetDirectoryParams {
  GetDirectoryParams() = default;
};

struct GetDirectoryResultItem {
  Field<String> id;
  Field<String> display_name;
  Field<String> first_name;
  Field<String> last_name;
  Field<String> job_title;
  Field<String> department;
  Field<String> location;
  Field<String> work_email;
  Field<String> work_phone;
  Field<String> supervisor;
  GetDirectoryResultItem() = default;
};

struct GetEmployeeParams {
  // Id of the employee; 0 is the user of the API key.
  String id;
  // Names of the fields, such as hireDate, department, workEmail; list_fields has them.
  List<String> fields;
  GetEmployeeParams() = default;
};

struct CreateEmployeeParams {
  // First name of the employee.
  String first_name;
  // Last name of the employee.
  String last_name;
  CreateEmployeeParams() = default;
};

struct CreateEmployeeResult {
  // Id of the new employee.
  Field<String> id;
  CreateEmployeeResult() = default;
};

struct UpdateEmployeeParams {
  // Id of the employee; 0 is the user of the API key.
  String id;
  // Values by name of the field, such as {jobTitle: Engineer, mobilePhone: ..}.
  List<Entry<Json>> values;
  UpdateEmployeeParams() = default;
};

struct UpdateEmployeeResult {
  UpdateEmployeeResult() = default;
};

enum class ListChangedEmployeesParamsChangeType : int {
  kInserted,
  kUpdated,
  kDeleted,
};

struct ListChangedEmployeesParams {
  // Time from which on changes count.
  String since;
  // Only changes of this kind.
  Field<ListChangedEmployeesParamsChangeType> change_type;
  ListChangedEmployeesParams() = default;
};

struct ListChangedEmployeesResult {
  Field<String> latest;
  // By id: what happened, and when.
  Field<List<Entry<Json>>> employees;
  ListChangedEmployeesResult() = default;
};

struct ListFieldsParams {
  ListFieldsParams() = default;
};

struct ListFieldsResultItem {
  // Number or name.
  Field<Json> id;
  Field<String> name;
  Field<String> type;
  Field<String> alias;
  ListFieldsResultItem() = default;
};

struct ListTimeoffParams {
  // First day, as 2026-12-24.
  String start;
  // Last day, as 2026-12-27.
  String end;
  // Id of the employee.
  Field<long long> employee_id;
  // Only these states, with commas: approved, denied, superceded, requested, canceled.
  Field<String> status;
  ListTimeoffParams() = default;
};

enum class CreateTimeoffRequestParamsNotesItemFrom : int {
  kEmployee,
  kManager,
};

struct CreateTimeoffRequestParamsNotesItem {
  CreateTimeoffRequestParamsNotesItemFrom from = {};
  String note;
  CreateTimeoffRequestParamsNotesItem() = default;
};

struct CreateTimeoffRequestParams {
  // Id of the employee.
  long long employee_id = {};
  // First day, as 2026-12-24.
  String start;
  // Last day, as 2026-12-27.
  String end;
  // Id of the kind of time off; list_timeoff_types has it.
  long long time_off_type_id = {};
  // Hours or days, as the kind of time off counts; without it BambooHR counts.
  Field<double> amount;
  // Notes on the request, by the employee or the manager.
  Field<List<CreateTimeoffRequestParamsNotesItem>> notes;
  CreateTimeoffRequestParams() = default;
};

struct CreateTimeoffRequestResult {
  CreateTimeoffRequestResult() = default;
};

enum class UpdateTimeoffStatusParamsNewStatus : int {
  kApproved,
  kDenied,
  kCanceled,
};

struct UpdateTimeoffStatusParams {
  // Id of the request.
  long long request_id = {};
  // What becomes of the request.
  UpdateTimeoffStatusParamsNewStatus new_status = {};
  // Why it was decided so.
  Field<String> note;
  UpdateTimeoffStatusParams() = default;
};

struct UpdateTimeoffStatusResult {
  UpdateTimeoffStatusResult() = default;
};

struct ListTimeoffTypesParams {
  ListTimeoffTypesParams() = default;
};

struct ListTimeoffTypesResultItem {
  Field<Json> id;
  Field<String> name;
  Field<String> units;
  Field<String> color;
  ListTimeoffTypesResultItem() = default;
};

struct GetTimeoffBalanceParams {
  // Id of the employee.
  long long employee_id = {};
  // Day for which the balance is counted.
  Field<String> day;
  GetTimeoffBalanceParams() = default;
};

struct GetTimeoffBalanceResultItem {
  Field<String> time_off_type;
  Field<String> name;
  Field<String> units;
  Field<String> balance;
  Field<String> end;
  Field<String> used_year_to_date;
  GetTimeoffBalanceResultItem() = default;
};

struct ListWhosOutParams {
  // First day, as 2026-12-24.
  Field<String> start;
  // Last day, as 2026-12-27.
  Field<String> end;
  ListWhosOutParams() = default;
};

struct ListWhosOutResultItem {
  Field<long long> id;
  Field<String> type;
  Field<long long> employee_id;
  Field<String> name;
  Field<String> start;
  Field<String> end;
  ListWhosOutResultItem() = default;
};

// What the service reports by webhook.
enum class Event : int {
  // An employee was added.
  kCreated,
  // A watched field of an employee changed.
  kUpdated,
  // An employee was removed.
  kDeleted,
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Employee Created
  kEmployeeCreated,
  // Employee Updated
  kEmployeeUpdated,
  // Timeoff Requested
  kTimeoffRequested,
  // Timeoff Decided
  kTimeoffDecided,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Private key that BambooHR shows when the webhook is made; needed for events only. May be empty.
  String bamboohr_webhook_key;
  Secrets() = default;
};

// The values of userSecrets. Never log them.
struct UserSecrets {
  // API key (BambooHR, your name at the bottom left, API Keys).
  String bamboohr_api_key;
  UserSecrets() = default;
};

// Employees that the user may see. Only reads.
Task<ListEmployeesResult> ListEmployees(Context& context, ListEmployeesParams params);

// The company directory, as everybody sees it. Only reads.
Task<List<GetDirectoryResultItem>> GetDirectory(Context& context, GetDirectoryParams params);

// Fields of one employee. Only reads.
Task<List<Entry<Json>>> GetEmployee(Context& context, GetEmployeeParams params);

// Adds an employee; needs the right to do so.
Task<CreateEmployeeResult> CreateEmployee(Context& context, CreateEmployeeParams params);

// Changes fields of an employee.
Task<UpdateEmployeeResult> UpdateEmployee(Context& context, UpdateEmployeeParams params);

// Ids of employees that changed since a time. Only reads.
Task<ListChangedEmployeesResult> ListChangedEmployees(Context& context,
    ListChangedEmployeesParams params);

// Names of the fields of employees. Only reads.
Task<List<ListFieldsResultItem>> ListFields(Context& context, ListFieldsParams params);

// Requests for time off between two days. Only reads.
Task<List<Timeoff>> ListTimeoff(Context& context, ListTimeoffParams params);

// Asks for time off for an employee.
Task<CreateTimeoffRequestResult> CreateTimeoffRequest(Context& context,
    CreateTimeoffRequestParams params);

// Approves, denies or cancels a request for time off. Destructive: may delete or overwrite.
Task<UpdateTimeoffStatusResult> UpdateTimeoffStatus(Context& context,
    UpdateTimeoffStatusParams params);

// Kinds of time off of the company. Only reads.
Task<List<ListTimeoffTypesResultItem>> ListTimeoffTypes(Context& context,
    ListTimeoffTypesParams params);

// How much time off an employee has on a day. Only reads.
Task<List<GetTimeoffBalanceResultItem>> GetTimeoffBalance(Context& context,
    GetTimeoffBalanceParams params);

// Time off and holidays between two days. Only reads.
Task<List<ListWhosOutResultItem>> ListWhosOut(Context& context, ListWhosOutParams params);

Secrets ReadSecrets(Context& context);

UserSecrets ReadUserSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kBamboohr;

}  // namespace pie::bamboohr
