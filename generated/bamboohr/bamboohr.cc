// Generated from plugins/bamboohr/bamboohr.pie. Do not edit.
#include "bamboohr/bamboohr.h"

#include "pie/generated.h"

namespace pie::detail::tables::bamboohr {
namespace c = ::pie::bamboohr;

constexpr const char* kTexts1[] = {"hr", "employees", "time off", "people"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 27};
constexpr const char* kNamesListEmployeesParamsEmployeeFieldsItem[] = {"workEmail", "homeEmail",
    "bestEmail", "middleName", "workPhone", "workPhoneExtension", "mobilePhone", "homePhone",
    "birthDate", "hireDate", "divisionName", "divisionId", "departmentName", "departmentId",
    "locationName", "locationId", "jobTitleId", "employmentStatusName", "employmentStatusId",
    "reportsToName", "reportsToId"};
constexpr EnumTable kEnumListEmployeesParamsEmployeeFieldsItem =
    {"ListEmployeesParamsEmployeeFieldsItem", {kNamesListEmployeesParamsEmployeeFieldsItem, 21}};
constexpr TypeRow kType1 = {Kind::kEnum, false,
    {.names = &kEnumListEmployeesParamsEmployeeFieldsItem}};
constexpr const char* kNamesListEmployeesParamsEmployed[] = {"active", "inactive"};
constexpr EnumTable kEnumListEmployeesParamsEmployed = {"ListEmployeesParamsEmployed",
    {kNamesListEmployeesParamsEmployed, 2}};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 200,
    .pattern = "^-?[A-Za-z]+(,-?[A-Za-z]+)*$"};
constexpr Limits kLimits3 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListEmployeesParams[] = {
    {"employee_fields", "Fields beyond name, title and photo.", nullptr, &kLimits1,
     {.element = &kType1}, __builtin_offsetof(c::ListEmployeesParams, employee_fields), Kind::kList,
     0},
    {"employed", "Only employees who work here, or only those who left.", nullptr, nullptr,
     {.names = &kEnumListEmployeesParamsEmployed}, __builtin_offsetof(c::ListEmployeesParams,
     employed), Kind::kEnum, 0},
    {"sort", "Fields to sort by, with a dash in front for the reverse order: lastName,"
     "-hireDate.", nullptr, &kLimits2, {}, __builtin_offsetof(c::ListEmployeesParams, sort),
     Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits3, {}, __builtin_offsetof(c::ListEmployeesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEmployeesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListEmployeesParams = {"ListEmployeesParams",
    {kFieldsListEmployeesParams, 5}, sizeof(c::ListEmployeesParams), false};
static_assert(__is_same(decltype(c::ListEmployeesParams::employee_fields),
    Field<List<c::ListEmployeesParamsEmployeeFieldsItem>>));
static_assert(__is_same(decltype(c::ListEmployeesParams::employed),
    Field<c::ListEmployeesParamsEmployed>));
static_assert(__is_same(decltype(c::ListEmployeesParams::sort), Field<String>));
static_assert(__is_same(decltype(c::ListEmployeesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListEmployeesParams::next_page), Field<String>));
constexpr FieldRow kFieldsListed[] = {
    {"employeeId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, employee_id),
     Kind::kString, 0},
    {"firstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, first_name),
     Kind::kString, 2},
    {"lastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, last_name),
     Kind::kString, 2},
    {"preferredName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, preferred_name),
     Kind::kString, 2},
    {"jobTitleName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, job_title_name),
     Kind::kString, 2},
    {"departmentName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed,
     department_name), Kind::kString, 2},
    {"divisionName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, division_name),
     Kind::kString, 2},
    {"locationName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, location_name),
     Kind::kString, 2},
    {"reportsToId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, reports_to_id),
     Kind::kString, 2},
    {"reportsToName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, reports_to_name),
     Kind::kString, 2},
    {"workEmail", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, work_email),
     Kind::kString, 2},
    {"workPhone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, work_phone),
     Kind::kString, 2},
    {"hireDate", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, hire_date),
     Kind::kString, 2},
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, status), Kind::kString,
     2},
    {"photoUrl", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Listed, photo_url),
     Kind::kString, 2},
};
constexpr ObjectTable kObjectListed = {"Listed", {kFieldsListed, 15}, sizeof(c::Listed), true};
static_assert(__is_same(decltype(c::Listed::employee_id), Field<String>));
static_assert(__is_same(decltype(c::Listed::first_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::last_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::preferred_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::job_title_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::department_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::division_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::location_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::reports_to_id), Field<String>));
static_assert(__is_same(decltype(c::Listed::reports_to_name), Field<String>));
static_assert(__is_same(decltype(c::Listed::work_email), Field<String>));
static_assert(__is_same(decltype(c::Listed::work_phone), Field<String>));
static_assert(__is_same(decltype(c::Listed::hire_date), Field<String>));
static_assert(__is_same(decltype(c::Listed::status), Field<String>));
static_assert(__is_same(decltype(c::Listed::photo_url), Field<String>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectListed}};
constexpr FieldRow kFieldsListEmployeesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::ListEmployeesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListEmployeesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListEmployeesResult = {"ListEmployeesResult",
    {kFieldsListEmployeesResult, 2}, sizeof(c::ListEmployeesResult), true};
static_assert(__is_same(decltype(c::ListEmployeesResult::items), List<c::Listed>));
static_assert(__is_same(decltype(c::ListEmployeesResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectListEmployeesResult}};
constexpr BindRow kBindListEmployees[] = {
    {.place = Place::kQuery, .field = 0, .wire = "fields"},
    {.place = Place::kQuery, .field = 2, .wire = "sort"},
    {.place = Place::kQuery, .field = 1, .wire = "filter[status]"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/data",
    .cursor_pointer = "/meta/page/nextCursor", .param = "page[after]", .size_param = "page[limit]",
    .size = 100};
constexpr HttpBinding kHttpListEmployees = {.method = "GET", .path = "/api/v1/employees",
    .rows = {kBindListEmployees, 3}, .pagination = &kPagination1};
constexpr ObjectTable kObjectGetDirectoryParams = {"GetDirectoryParams", {},
    sizeof(c::GetDirectoryParams), false};
constexpr FieldRow kFieldsGetDirectoryResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem, id),
     Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     display_name), Kind::kString, 2},
    {"firstName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     first_name), Kind::kString, 2},
    {"lastName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     last_name), Kind::kString, 2},
    {"jobTitle", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     job_title), Kind::kString, 2},
    {"department", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     department), Kind::kString, 2},
    {"location", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     location), Kind::kString, 2},
    {"workEmail", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     work_email), Kind::kString, 2},
    {"workPhone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     work_phone), Kind::kString, 2},
    {"supervisor", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetDirectoryResultItem,
     supervisor), Kind::kString, 2},
};
constexpr ObjectTable kObjectGetDirectoryResultItem = {"GetDirectoryResultItem",
    {kFieldsGetDirectoryResultItem, 10}, sizeof(c::GetDirectoryResultItem), true};
static_assert(__is_same(decltype(c::GetDirectoryResultItem::id), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::display_name), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::first_name), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::last_name), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::job_title), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::department), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::location), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::work_email), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::work_phone), Field<String>));
static_assert(__is_same(decltype(c::GetDirectoryResultItem::supervisor), Field<String>));
constexpr TypeRow kType4 = {Kind::kObject, false, {.object = &kObjectGetDirectoryResultItem}};
constexpr TypeRow kType5 = {Kind::kList, false, {.element = &kType4}};
constexpr HttpBinding kHttpGetDirectory = {.method = "GET", .path = "/api/v1/employees/directory",
    .result_at = "/employees"};
constexpr Limits kLimits4 = {.has = 96, .min_size = 1, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits6 = {.has = 64, .max_size = 100, .pattern = "^[A-Za-z0-9_.]+$"};
constexpr TypeRow kType6 = {Kind::kString, false, {}, &kLimits6};
constexpr FieldRow kFieldsGetEmployeeParams[] = {
    {"id", "Id of the employee; 0 is the user of the API key.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::GetEmployeeParams, id), Kind::kString, 1},
    {"fields", "Names of the fields, such as hireDate, department, workEmail; list_fields "
     "has them.", nullptr, &kLimits5, {.element = &kType6}, __builtin_offsetof(c::GetEmployeeParams,
     fields), Kind::kList, 1},
};
constexpr ObjectTable kObjectGetEmployeeParams = {"GetEmployeeParams", {kFieldsGetEmployeeParams,
    2}, sizeof(c::GetEmployeeParams), false};
static_assert(__is_same(decltype(c::GetEmployeeParams::id), String));
static_assert(__is_same(decltype(c::GetEmployeeParams::fields), List<String>));
constexpr TypeRow kType7 = {Kind::kJson};
constexpr TypeRow kType8 = {Kind::kMap, false, {.element = &kType7}};
constexpr BindRow kBindGetEmployee[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kQuery, .list_style = ListStyle::kComma, .field = 1, .wire = "fields"},
};
constexpr HttpBinding kHttpGetEmployee = {.method = "GET", .path = "/api/v1/employees/{id}",
    .rows = {kBindGetEmployee, 2}};
constexpr FieldRow kFieldsCreateEmployeeParams[] = {
    {"firstName", "First name of the employee.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateEmployeeParams, first_name), Kind::kString, 1},
    {"lastName", "Last name of the employee.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::CreateEmployeeParams, last_name), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateEmployeeParams = {"CreateEmployeeParams",
    {kFieldsCreateEmployeeParams, 2}, sizeof(c::CreateEmployeeParams), false};
static_assert(__is_same(decltype(c::CreateEmployeeParams::first_name), String));
static_assert(__is_same(decltype(c::CreateEmployeeParams::last_name), String));
constexpr FieldRow kFieldsCreateEmployeeResult[] = {
    {"id", "Id of the new employee.", nullptr, nullptr, {},
     __builtin_offsetof(c::CreateEmployeeResult, id), Kind::kString, 0},
};
constexpr ObjectTable kObjectCreateEmployeeResult = {"CreateEmployeeResult",
    {kFieldsCreateEmployeeResult, 1}, sizeof(c::CreateEmployeeResult), true};
static_assert(__is_same(decltype(c::CreateEmployeeResult::id), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectCreateEmployeeResult}};
static TaskState* InvokeCreateEmployee(Context& context, void* params) {
  return Erase(c::CreateEmployee(context,
      static_cast<c::CreateEmployeeParams&&>(*static_cast<c::CreateEmployeeParams*>(params))));
}
constexpr TypeRow kType10 = {Kind::kString};
constexpr TypeRow kType11 = {Kind::kNumber};
constexpr const TypeRow* kChoices1[] = {&kType10, &kType11};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 2}};
constexpr TypeRow kType12 = {Kind::kJson, true, {.alternatives = &kAlternatives1}};
constexpr FieldRow kFieldsUpdateEmployeeParams[] = {
    {"id", "Id of the employee; 0 is the user of the API key.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::UpdateEmployeeParams, id), Kind::kString, 1},
    {"values", "Values by name of the field, such as {jobTitle: Engineer, mobilePhone: " "..}.",
     nullptr, &kLimits5, {.element = &kType12}, __builtin_offsetof(c::UpdateEmployeeParams, values),
     Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateEmployeeParams = {"UpdateEmployeeParams",
    {kFieldsUpdateEmployeeParams, 2}, sizeof(c::UpdateEmployeeParams), false};
static_assert(__is_same(decltype(c::UpdateEmployeeParams::id), String));
static_assert(__is_same(decltype(c::UpdateEmployeeParams::values), List<Entry<Json>>));
constexpr ObjectTable kObjectUpdateEmployeeResult = {"UpdateEmployeeResult", {},
    sizeof(c::UpdateEmployeeResult), true};
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectUpdateEmployeeResult}};
constexpr BindRow kBindUpdateEmployee[] = {
    {.place = Place::kPath, .field = 0, .wire = "id"},
    {.place = Place::kBody, .field = 1, .wire = ""},
};
constexpr HttpBinding kHttpUpdateEmployee = {.method = "POST", .path = "/api/v1/employees/{id}",
    .rows = {kBindUpdateEmployee, 2}, .body = BodyKind::kJson};
constexpr Limits kLimits7 = {.format = "date-time"};
constexpr const char* kNamesListChangedEmployeesParamsChangeType[] = {"inserted", "updated",
    "deleted"};
constexpr EnumTable kEnumListChangedEmployeesParamsChangeType =
    {"ListChangedEmployeesParamsChangeType", {kNamesListChangedEmployeesParamsChangeType, 3}};
constexpr FieldRow kFieldsListChangedEmployeesParams[] = {
    {"since", "Time from which on changes count.", nullptr, &kLimits7, {},
     __builtin_offsetof(c::ListChangedEmployeesParams, since), Kind::kString, 1},
    {"change_type", "Only changes of this kind.", nullptr, nullptr,
     {.names = &kEnumListChangedEmployeesParamsChangeType},
     __builtin_offsetof(c::ListChangedEmployeesParams, change_type), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectListChangedEmployeesParams = {"ListChangedEmployeesParams",
    {kFieldsListChangedEmployeesParams, 2}, sizeof(c::ListChangedEmployeesParams), false};
static_assert(__is_same(decltype(c::ListChangedEmployeesParams::since), String));
static_assert(__is_same(decltype(c::ListChangedEmployeesParams::change_type),
    Field<c::ListChangedEmployeesParamsChangeType>));
constexpr FieldRow kFieldsListChangedEmployeesResult[] = {
    {"latest", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListChangedEmployeesResult,
     latest), Kind::kString, 0},
    {"employees", "By id: what happened, and when.", nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::ListChangedEmployeesResult, employees), Kind::kMap, 0},
};
constexpr ObjectTable kObjectListChangedEmployeesResult = {"ListChangedEmployeesResult",
    {kFieldsListChangedEmployeesResult, 2}, sizeof(c::ListChangedEmployeesResult), true};
static_assert(__is_same(decltype(c::ListChangedEmployeesResult::latest), Field<String>));
static_assert(__is_same(decltype(c::ListChangedEmployeesResult::employees),
    Field<List<Entry<Json>>>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListChangedEmployeesResult}};
constexpr BindRow kBindListChangedEmployees[] = {
    {.place = Place::kQuery, .field = 0, .wire = "since"},
    {.place = Place::kQuery, .field = 1, .wire = "type"},
};
constexpr HttpBinding kHttpListChangedEmployees = {.method = "GET",
    .path = "/api/v1/employees/changed", .rows = {kBindListChangedEmployees, 2}};
constexpr ObjectTable kObjectListFieldsParams = {"ListFieldsParams", {},
    sizeof(c::ListFieldsParams), false};
constexpr TypeRow kType15 = {Kind::kInteger};
constexpr const TypeRow* kChoices2[] = {&kType15, &kType10};
constexpr Alternatives kAlternatives2 = {false, {kChoices2, 2}};
constexpr FieldRow kFieldsListFieldsResultItem[] = {
    {"id", "Number or name.", nullptr, nullptr, {.alternatives = &kAlternatives2},
     __builtin_offsetof(c::ListFieldsResultItem, id), Kind::kJson, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFieldsResultItem, name),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFieldsResultItem, type),
     Kind::kString, 0},
    {"alias", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListFieldsResultItem, alias),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListFieldsResultItem = {"ListFieldsResultItem",
    {kFieldsListFieldsResultItem, 4}, sizeof(c::ListFieldsResultItem), true};
static_assert(__is_same(decltype(c::ListFieldsResultItem::id), Field<Json>));
static_assert(__is_same(decltype(c::ListFieldsResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListFieldsResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListFieldsResultItem::alias), Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false, {.object = &kObjectListFieldsResultItem}};
constexpr TypeRow kType17 = {Kind::kList, false, {.element = &kType16}};
constexpr HttpBinding kHttpListFields = {.method = "GET", .path = "/api/v1/meta/fields"};
constexpr Limits kLimits8 = {.format = "date"};
constexpr Limits kLimits9 = {.has = 96, .min_size = 1, .max_size = 60, .pattern = "^[a-z,]+$"};
constexpr FieldRow kFieldsListTimeoffParams[] = {
    {"start", "First day, as 2026-12-24.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListTimeoffParams, start), Kind::kString, 1},
    {"end", "Last day, as 2026-12-27.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListTimeoffParams, end), Kind::kString, 1},
    {"employeeId", "Id of the employee.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::ListTimeoffParams, employee_id), Kind::kInteger, 0},
    {"status", "Only these states, with commas: approved, denied, superceded, requested,"
     " canceled.", nullptr, &kLimits9, {}, __builtin_offsetof(c::ListTimeoffParams, status),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListTimeoffParams = {"ListTimeoffParams", {kFieldsListTimeoffParams,
    4}, sizeof(c::ListTimeoffParams), false};
static_assert(__is_same(decltype(c::ListTimeoffParams::start), String));
static_assert(__is_same(decltype(c::ListTimeoffParams::end), String));
static_assert(__is_same(decltype(c::ListTimeoffParams::employee_id), Field<long long>));
static_assert(__is_same(decltype(c::ListTimeoffParams::status), Field<String>));
constexpr FieldRow kFieldsTimeoffStatus[] = {
    {"status", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TimeoffStatus, status),
     Kind::kString, 0},
    {"lastChanged", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TimeoffStatus,
     last_changed), Kind::kString, 0},
    {"lastChangedByUserId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TimeoffStatus,
     last_changed_by_user_id), Kind::kInteger, 2},
};
constexpr ObjectTable kObjectTimeoffStatus = {"TimeoffStatus", {kFieldsTimeoffStatus, 3},
    sizeof(c::TimeoffStatus), true};
static_assert(__is_same(decltype(c::TimeoffStatus::status), Field<String>));
static_assert(__is_same(decltype(c::TimeoffStatus::last_changed), Field<String>));
static_assert(__is_same(decltype(c::TimeoffStatus::last_changed_by_user_id), Field<long long>));
constexpr FieldRow kFieldsTimeoffType[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TimeoffType, id), Kind::kInteger,
     0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TimeoffType, name), Kind::kString,
     0},
};
constexpr ObjectTable kObjectTimeoffType = {"TimeoffType", {kFieldsTimeoffType, 2},
    sizeof(c::TimeoffType), true};
static_assert(__is_same(decltype(c::TimeoffType::id), Field<long long>));
static_assert(__is_same(decltype(c::TimeoffType::name), Field<String>));
constexpr FieldRow kFieldsTimeoffAmount[] = {
    {"unit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TimeoffAmount, unit),
     Kind::kString, 0},
    {"amount", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::TimeoffAmount, amount),
     Kind::kNumber, 0},
};
constexpr ObjectTable kObjectTimeoffAmount = {"TimeoffAmount", {kFieldsTimeoffAmount, 2},
    sizeof(c::TimeoffAmount), true};
static_assert(__is_same(decltype(c::TimeoffAmount::unit), Field<String>));
static_assert(__is_same(decltype(c::TimeoffAmount::amount), Field<double>));
constexpr FieldRow kFieldsTimeoff[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Timeoff, id), Kind::kInteger, 0},
    {"employeeId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Timeoff, employee_id),
     Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Timeoff, name), Kind::kString, 0},
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Timeoff, start), Kind::kString,
     0},
    {"end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Timeoff, end), Kind::kString, 0},
    {"created", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Timeoff, created),
     Kind::kString, 0},
    {"status", nullptr, nullptr, nullptr, {.object = &kObjectTimeoffStatus},
     __builtin_offsetof(c::Timeoff, status), Kind::kObject, 0},
    {"type", nullptr, nullptr, nullptr, {.object = &kObjectTimeoffType},
     __builtin_offsetof(c::Timeoff, type), Kind::kObject, 0},
    {"amount", nullptr, nullptr, nullptr, {.object = &kObjectTimeoffAmount},
     __builtin_offsetof(c::Timeoff, amount), Kind::kObject, 0},
    {"dates", nullptr, nullptr, nullptr, {.element = &kType7}, __builtin_offsetof(c::Timeoff,
     dates), Kind::kMap, 0},
};
constexpr ObjectTable kObjectTimeoff = {"Timeoff", {kFieldsTimeoff, 10}, sizeof(c::Timeoff), true};
static_assert(__is_same(decltype(c::Timeoff::id), Field<long long>));
static_assert(__is_same(decltype(c::Timeoff::employee_id), Field<long long>));
static_assert(__is_same(decltype(c::Timeoff::name), Field<String>));
static_assert(__is_same(decltype(c::Timeoff::start), Field<String>));
static_assert(__is_same(decltype(c::Timeoff::end), Field<String>));
static_assert(__is_same(decltype(c::Timeoff::created), Field<String>));
static_assert(__is_same(decltype(c::Timeoff::status), Field<c::TimeoffStatus>));
static_assert(__is_same(decltype(c::Timeoff::type), Field<c::TimeoffType>));
static_assert(__is_same(decltype(c::Timeoff::amount), Field<c::TimeoffAmount>));
static_assert(__is_same(decltype(c::Timeoff::dates), Field<List<Entry<Json>>>));
constexpr TypeRow kType18 = {Kind::kObject, false, {.object = &kObjectTimeoff}};
constexpr TypeRow kType19 = {Kind::kList, false, {.element = &kType18}};
constexpr BindRow kBindListTimeoff[] = {
    {.place = Place::kQuery, .field = 0, .wire = "start"},
    {.place = Place::kQuery, .field = 1, .wire = "end"},
    {.place = Place::kQuery, .field = 2, .wire = "employeeId"},
    {.place = Place::kQuery, .field = 3, .wire = "status"},
};
constexpr HttpBinding kHttpListTimeoff = {.method = "GET", .path = "/api/v1/time_off/requests",
    .rows = {kBindListTimeoff, 4}};
constexpr Limits kLimits10 = {.has = 3, .minimum = 0, .maximum = 10000};
constexpr Limits kLimits11 = {.has = 96, .min_size = 1, .max_size = 2};
constexpr const char* kNamesCreateTimeoffRequestParamsNotesItemFrom[] = {"employee", "manager"};
constexpr EnumTable kEnumCreateTimeoffRequestParamsNotesItemFrom =
    {"CreateTimeoffRequestParamsNotesItemFrom", {kNamesCreateTimeoffRequestParamsNotesItemFrom, 2}};
constexpr Limits kLimits12 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr FieldRow kFieldsCreateTimeoffRequestParamsNotesItem[] = {
    {"from", nullptr, nullptr, nullptr, {.names = &kEnumCreateTimeoffRequestParamsNotesItemFrom},
     __builtin_offsetof(c::CreateTimeoffRequestParamsNotesItem, from), Kind::kEnum, 1},
    {"note", nullptr, nullptr, &kLimits12, {},
     __builtin_offsetof(c::CreateTimeoffRequestParamsNotesItem, note), Kind::kString, 1},
};
constexpr ObjectTable kObjectCreateTimeoffRequestParamsNotesItem =
    {"CreateTimeoffRequestParamsNotesItem", {kFieldsCreateTimeoffRequestParamsNotesItem, 2},
    sizeof(c::CreateTimeoffRequestParamsNotesItem), true};
static_assert(__is_same(decltype(c::CreateTimeoffRequestParamsNotesItem::from),
    c::CreateTimeoffRequestParamsNotesItemFrom));
static_assert(__is_same(decltype(c::CreateTimeoffRequestParamsNotesItem::note), String));
constexpr TypeRow kType20 = {Kind::kObject, false,
    {.object = &kObjectCreateTimeoffRequestParamsNotesItem}};
constexpr FieldRow kFieldsCreateTimeoffRequestParams[] = {
    {"employeeId", "Id of the employee.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::CreateTimeoffRequestParams, employee_id), Kind::kInteger, 1},
    {"start", "First day, as 2026-12-24.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTimeoffRequestParams, start), Kind::kString, 1},
    {"end", "Last day, as 2026-12-27.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::CreateTimeoffRequestParams, end), Kind::kString, 1},
    {"timeOffTypeId", "Id of the kind of time off; list_timeoff_types has it.", nullptr, &kLimits3,
     {}, __builtin_offsetof(c::CreateTimeoffRequestParams, time_off_type_id), Kind::kInteger, 1},
    {"amount", "Hours or days, as the kind of time off counts; without it BambooHR " "counts.",
     nullptr, &kLimits10, {}, __builtin_offsetof(c::CreateTimeoffRequestParams, amount),
     Kind::kNumber, 0},
    {"notes", "Notes on the request, by the employee or the manager.", nullptr, &kLimits11,
     {.element = &kType20}, __builtin_offsetof(c::CreateTimeoffRequestParams, notes), Kind::kList,
     0},
};
constexpr ObjectTable kObjectCreateTimeoffRequestParams = {"CreateTimeoffRequestParams",
    {kFieldsCreateTimeoffRequestParams, 6}, sizeof(c::CreateTimeoffRequestParams), false};
static_assert(__is_same(decltype(c::CreateTimeoffRequestParams::employee_id), long long));
static_assert(__is_same(decltype(c::CreateTimeoffRequestParams::start), String));
static_assert(__is_same(decltype(c::CreateTimeoffRequestParams::end), String));
static_assert(__is_same(decltype(c::CreateTimeoffRequestParams::time_off_type_id), long long));
static_assert(__is_same(decltype(c::CreateTimeoffRequestParams::amount), Field<double>));
static_assert(__is_same(decltype(c::CreateTimeoffRequestParams::notes),
    Field<List<c::CreateTimeoffRequestParamsNotesItem>>));
constexpr ObjectTable kObjectCreateTimeoffRequestResult = {"CreateTimeoffRequestResult", {},
    sizeof(c::CreateTimeoffRequestResult), true};
constexpr TypeRow kType21 = {Kind::kObject, false, {.object = &kObjectCreateTimeoffRequestResult}};
constexpr BindRow kBindCreateTimeoffRequest[] = {
    {.place = Place::kPath, .field = 0, .wire = "employeeId"},
    {.place = Place::kBody, .wire = "/status", .constant = "\"requested\""},
    {.place = Place::kBody, .field = 1, .wire = "/start"},
    {.place = Place::kBody, .field = 2, .wire = "/end"},
    {.place = Place::kBody, .field = 3, .wire = "/timeOffTypeId"},
    {.place = Place::kBody, .field = 4, .wire = "/amount"},
    {.place = Place::kBody, .field = 5, .wire = "/notes"},
};
constexpr HttpBinding kHttpCreateTimeoffRequest = {.method = "PUT",
    .path = "/api/v1/employees/{employeeId}/time_off/request", .rows = {kBindCreateTimeoffRequest,
    7}, .body = BodyKind::kJson};
constexpr const char* kNamesUpdateTimeoffStatusParamsNewStatus[] = {"approved", "denied",
    "canceled"};
constexpr EnumTable kEnumUpdateTimeoffStatusParamsNewStatus = {"UpdateTimeoffStatusParamsNewStatus",
    {kNamesUpdateTimeoffStatusParamsNewStatus, 3}};
constexpr FieldRow kFieldsUpdateTimeoffStatusParams[] = {
    {"requestId", "Id of the request.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::UpdateTimeoffStatusParams, request_id), Kind::kInteger, 1},
    {"new_status", "What becomes of the request.", nullptr, nullptr,
     {.names = &kEnumUpdateTimeoffStatusParamsNewStatus},
     __builtin_offsetof(c::UpdateTimeoffStatusParams, new_status), Kind::kEnum, 1},
    {"note", "Why it was decided so.", nullptr, &kLimits12, {},
     __builtin_offsetof(c::UpdateTimeoffStatusParams, note), Kind::kString, 0},
};
constexpr ObjectTable kObjectUpdateTimeoffStatusParams = {"UpdateTimeoffStatusParams",
    {kFieldsUpdateTimeoffStatusParams, 3}, sizeof(c::UpdateTimeoffStatusParams), false};
static_assert(__is_same(decltype(c::UpdateTimeoffStatusParams::request_id), long long));
static_assert(__is_same(decltype(c::UpdateTimeoffStatusParams::new_status),
    c::UpdateTimeoffStatusParamsNewStatus));
static_assert(__is_same(decltype(c::UpdateTimeoffStatusParams::note), Field<String>));
constexpr ObjectTable kObjectUpdateTimeoffStatusResult = {"UpdateTimeoffStatusResult", {},
    sizeof(c::UpdateTimeoffStatusResult), true};
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectUpdateTimeoffStatusResult}};
constexpr BindRow kBindUpdateTimeoffStatus[] = {
    {.place = Place::kPath, .field = 0, .wire = "requestId"},
    {.place = Place::kBody, .field = 1, .wire = "/status"},
    {.place = Place::kBody, .field = 2, .wire = "/note"},
};
constexpr HttpBinding kHttpUpdateTimeoffStatus = {.method = "PUT",
    .path = "/api/v1/time_off/requests/{requestId}/status", .rows = {kBindUpdateTimeoffStatus, 3},
    .body = BodyKind::kJson};
constexpr ObjectTable kObjectListTimeoffTypesParams = {"ListTimeoffTypesParams", {},
    sizeof(c::ListTimeoffTypesParams), false};
constexpr const TypeRow* kChoices3[] = {&kType10, &kType15};
constexpr Alternatives kAlternatives3 = {false, {kChoices3, 2}};
constexpr FieldRow kFieldsListTimeoffTypesResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {.alternatives = &kAlternatives3},
     __builtin_offsetof(c::ListTimeoffTypesResultItem, id), Kind::kJson, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTimeoffTypesResultItem, name),
     Kind::kString, 0},
    {"units", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTimeoffTypesResultItem,
     units), Kind::kString, 0},
    {"color", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListTimeoffTypesResultItem,
     color), Kind::kString, 2},
};
constexpr ObjectTable kObjectListTimeoffTypesResultItem = {"ListTimeoffTypesResultItem",
    {kFieldsListTimeoffTypesResultItem, 4}, sizeof(c::ListTimeoffTypesResultItem), true};
static_assert(__is_same(decltype(c::ListTimeoffTypesResultItem::id), Field<Json>));
static_assert(__is_same(decltype(c::ListTimeoffTypesResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListTimeoffTypesResultItem::units), Field<String>));
static_assert(__is_same(decltype(c::ListTimeoffTypesResultItem::color), Field<String>));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectListTimeoffTypesResultItem}};
constexpr TypeRow kType24 = {Kind::kList, false, {.element = &kType23}};
constexpr HttpBinding kHttpListTimeoffTypes = {.method = "GET",
    .path = "/api/v1/meta/time_off/types", .result_at = "/timeOffTypes"};
constexpr FieldRow kFieldsGetTimeoffBalanceParams[] = {
    {"employeeId", "Id of the employee.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::GetTimeoffBalanceParams, employee_id), Kind::kInteger, 1},
    {"day", "Day for which the balance is counted.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::GetTimeoffBalanceParams, day), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetTimeoffBalanceParams = {"GetTimeoffBalanceParams",
    {kFieldsGetTimeoffBalanceParams, 2}, sizeof(c::GetTimeoffBalanceParams), false};
static_assert(__is_same(decltype(c::GetTimeoffBalanceParams::employee_id), long long));
static_assert(__is_same(decltype(c::GetTimeoffBalanceParams::day), Field<String>));
constexpr FieldRow kFieldsGetTimeoffBalanceResultItem[] = {
    {"timeOffType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetTimeoffBalanceResultItem, time_off_type), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTimeoffBalanceResultItem,
     name), Kind::kString, 0},
    {"units", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTimeoffBalanceResultItem,
     units), Kind::kString, 0},
    {"balance", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTimeoffBalanceResultItem,
     balance), Kind::kString, 0},
    {"end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetTimeoffBalanceResultItem, end),
     Kind::kString, 0},
    {"usedYearToDate", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::GetTimeoffBalanceResultItem, used_year_to_date), Kind::kString, 0},
};
constexpr ObjectTable kObjectGetTimeoffBalanceResultItem = {"GetTimeoffBalanceResultItem",
    {kFieldsGetTimeoffBalanceResultItem, 6}, sizeof(c::GetTimeoffBalanceResultItem), true};
static_assert(__is_same(decltype(c::GetTimeoffBalanceResultItem::time_off_type), Field<String>));
static_assert(__is_same(decltype(c::GetTimeoffBalanceResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::GetTimeoffBalanceResultItem::units), Field<String>));
static_assert(__is_same(decltype(c::GetTimeoffBalanceResultItem::balance), Field<String>));
static_assert(__is_same(decltype(c::GetTimeoffBalanceResultItem::end), Field<String>));
static_assert(__is_same(decltype(c::GetTimeoffBalanceResultItem::used_year_to_date),
    Field<String>));
constexpr TypeRow kType25 = {Kind::kObject, false, {.object = &kObjectGetTimeoffBalanceResultItem}};
constexpr TypeRow kType26 = {Kind::kList, false, {.element = &kType25}};
constexpr BindRow kBindGetTimeoffBalance[] = {
    {.place = Place::kPath, .field = 0, .wire = "employeeId"},
    {.place = Place::kQuery, .field = 1, .wire = "end"},
};
constexpr HttpBinding kHttpGetTimeoffBalance = {.method = "GET",
    .path = "/api/v1/employees/{employeeId}/time_off/calculator", .rows = {kBindGetTimeoffBalance,
    2}};
constexpr FieldRow kFieldsListWhosOutParams[] = {
    {"start", "First day, as 2026-12-24.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListWhosOutParams, start), Kind::kString, 0},
    {"end", "Last day, as 2026-12-27.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListWhosOutParams, end), Kind::kString, 0},
};
constexpr ObjectTable kObjectListWhosOutParams = {"ListWhosOutParams", {kFieldsListWhosOutParams,
    2}, sizeof(c::ListWhosOutParams), false};
static_assert(__is_same(decltype(c::ListWhosOutParams::start), Field<String>));
static_assert(__is_same(decltype(c::ListWhosOutParams::end), Field<String>));
constexpr FieldRow kFieldsListWhosOutResultItem[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWhosOutResultItem, id),
     Kind::kInteger, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWhosOutResultItem, type),
     Kind::kString, 0},
    {"employeeId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWhosOutResultItem,
     employee_id), Kind::kInteger, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWhosOutResultItem, name),
     Kind::kString, 0},
    {"start", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWhosOutResultItem, start),
     Kind::kString, 0},
    {"end", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ListWhosOutResultItem, end),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectListWhosOutResultItem = {"ListWhosOutResultItem",
    {kFieldsListWhosOutResultItem, 6}, sizeof(c::ListWhosOutResultItem), true};
static_assert(__is_same(decltype(c::ListWhosOutResultItem::id), Field<long long>));
static_assert(__is_same(decltype(c::ListWhosOutResultItem::type), Field<String>));
static_assert(__is_same(decltype(c::ListWhosOutResultItem::employee_id), Field<long long>));
static_assert(__is_same(decltype(c::ListWhosOutResultItem::name), Field<String>));
static_assert(__is_same(decltype(c::ListWhosOutResultItem::start), Field<String>));
static_assert(__is_same(decltype(c::ListWhosOutResultItem::end), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectListWhosOutResultItem}};
constexpr TypeRow kType28 = {Kind::kList, false, {.element = &kType27}};
constexpr BindRow kBindListWhosOut[] = {
    {.place = Place::kQuery, .field = 0, .wire = "start"},
    {.place = Place::kQuery, .field = 1, .wire = "end"},
};
constexpr HttpBinding kHttpListWhosOut = {.method = "GET", .path = "/api/v1/time_off/whos_out",
    .rows = {kBindListWhosOut, 2}};
constexpr ActionRow kActions[] = {
    {.name = "list_employees", .title = "List employees",
     .description = "Employees that the user may see.", .effect = Effect::kRead,
     .params = &kObjectListEmployeesParams, .result = &kType3, .http = &kHttpListEmployees,
     .tool_name = "bamboohr_list_employees"},
    {.name = "get_directory", .title = "Read the directory",
     .description = "The company directory, as everybody sees it.", .effect = Effect::kRead,
     .params = &kObjectGetDirectoryParams, .result = &kType5, .http = &kHttpGetDirectory,
     .tool_name = "bamboohr_get_directory"},
    {.name = "get_employee", .title = "Read an employee", .description = "Fields of one employee.",
     .effect = Effect::kRead, .params = &kObjectGetEmployeeParams, .result = &kType8,
     .http = &kHttpGetEmployee, .tool_name = "bamboohr_get_employee"},
    {.name = "create_employee", .title = "Add an employee",
     .description = "Adds an employee; needs the right to do so.",
     .params = &kObjectCreateEmployeeParams, .result = &kType9, .invoke = InvokeCreateEmployee,
     .tool_name = "bamboohr_create_employee"},
    {.name = "update_employee", .title = "Change an employee",
     .description = "Changes fields of an employee.", .params = &kObjectUpdateEmployeeParams,
     .result = &kType13, .http = &kHttpUpdateEmployee, .tool_name = "bamboohr_update_employee"},
    {.name = "list_changed_employees", .title = "List changes",
     .description = "Ids of employees that changed since a time.", .effect = Effect::kRead,
     .params = &kObjectListChangedEmployeesParams, .result = &kType14,
     .http = &kHttpListChangedEmployees, .tool_name = "bamboohr_list_changed_employees"},
    {.name = "list_fields", .title = "List fields",
     .description = "Names of the fields of employees.", .effect = Effect::kRead,
     .params = &kObjectListFieldsParams, .result = &kType17, .http = &kHttpListFields,
     .tool_name = "bamboohr_list_fields"},
    {.name = "list_timeoff", .title = "List time off",
     .description = "Requests for time off between two days.", .effect = Effect::kRead,
     .params = &kObjectListTimeoffParams, .result = &kType19, .http = &kHttpListTimeoff,
     .tool_name = "bamboohr_list_timeoff"},
    {.name = "create_timeoff_request", .title = "Request time off",
     .description = "Asks for time off for an employee.",
     .params = &kObjectCreateTimeoffRequestParams, .result = &kType21,
     .http = &kHttpCreateTimeoffRequest, .tool_name = "bamboohr_create_timeoff_request"},
    {.name = "update_timeoff_status", .title = "Decide on time off",
     .description = "Approves, denies or cancels a request for time off.",
     .effect = Effect::kDestructive, .params = &kObjectUpdateTimeoffStatusParams,
     .result = &kType22, .http = &kHttpUpdateTimeoffStatus,
     .tool_name = "bamboohr_update_timeoff_status"},
    {.name = "list_timeoff_types", .title = "List kinds of time off",
     .description = "Kinds of time off of the company.", .effect = Effect::kRead,
     .params = &kObjectListTimeoffTypesParams, .result = &kType24, .http = &kHttpListTimeoffTypes,
     .tool_name = "bamboohr_list_timeoff_types"},
    {.name = "get_timeoff_balance", .title = "Read balances",
     .description = "How much time off an employee has on a day.", .effect = Effect::kRead,
     .params = &kObjectGetTimeoffBalanceParams, .result = &kType26, .http = &kHttpGetTimeoffBalance,
     .tool_name = "bamboohr_get_timeoff_balance"},
    {.name = "list_whos_out", .title = "List who is out",
     .description = "Time off and holidays between two days.", .effect = Effect::kRead,
     .params = &kObjectListWhosOutParams, .result = &kType28, .http = &kHttpListWhosOut,
     .tool_name = "bamboohr_list_whos_out"},
};
constexpr NamedText kPairs1[] = {{"Accept", "application/json"}};
constexpr const char* kTexts2[] = {"X-BambooHR-Error-Message", "/error/message"};
constexpr ApiRow kApi = {.base_url = "https://{company}.bamboohr.com",
    .auth = {.kind = AuthKind::kBasic, .username = "{BAMBOOHR_API_KEY}", .password = "x"},
    .headers = {kPairs1, 1}, .errors = {.message = {kTexts2, 2}}, .retry_after = "retry-after",
    .per_second = 5, .verify_method = "GET", .verify_path = "/api/v1/meta/users"};
constexpr Limits kLimits13 = {.pattern = "[A-Za-z0-9-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"company", "First part of your address: acme of acme.bamboohr.com.", nullptr, &kLimits13, {},
     0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "company", .label = "Company", .placeholder = "acme"},
};
constexpr const char* kTexts3[] = {"*.bamboohr.com"};
constexpr SecretRow kSecrets[] = {
    {"BAMBOOHR_WEBHOOK_KEY", "Private key that BambooHR shows when the webhook is made; needed "
     "for events only.", false, false},
    {"BAMBOOHR_API_KEY", "API key (BambooHR, your name at the bottom left, API Keys).", true, true},
};
constexpr EventRow kEvents0[] = {
    {"Created", "An employee was added."},
    {"Updated", "A watched field of an employee changed."},
    {"Deleted", "An employee was removed."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Settings, Account, Webhooks: this connector's webhook URL, JSON, "
     "data structure Field-Based, and the fields to watch.",
     .event_type_field = "/employees/0/action", .events = {kEvents0, 3},
     .verify = {.scheme = VerifyScheme::kHmacTimestamp, .secret = "BAMBOOHR_WEBHOOK_KEY",
     .algorithm = "sha256", .encoding = "hex", .header = "X-BambooHR-Signature",
     .timestamp_header = "X-BambooHR-Timestamp", .payload = "{body}{timestamp}",
     .secret_encoding = "text"}, .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersEmployeeCreated[] = {
    {.source = "tool", .action = "create_employee"},
    {.source = "webhook", .event = "Created"},
};
constexpr MatcherRow kMatchersEmployeeUpdated[] = {
    {.source = "tool", .action = "update_employee"},
    {.source = "webhook", .event = "Updated"},
};
constexpr MatcherRow kMatchersTimeoffRequested[] = {
    {.source = "tool", .action = "create_timeoff_request"},
};
constexpr MatcherRow kMatchersTimeoffDecided[] = {
    {.source = "tool", .action = "update_timeoff_status"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "employee_created", .display_name = "Employee Created",
     .matchers = {kMatchersEmployeeCreated, 2}},
    {.id = "employee_updated", .display_name = "Employee Updated",
     .matchers = {kMatchersEmployeeUpdated, 2}},
    {.id = "timeoff_requested", .display_name = "Timeoff Requested",
     .matchers = {kMatchersTimeoffRequested, 1}},
    {.id = "timeoff_decided", .display_name = "Timeoff Decided",
     .matchers = {kMatchersTimeoffDecided, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "bamboohr",
    .display_name = "BambooHR",
    .description = "Look up employees, change their records, and read, request and approve "
        "time off in BambooHR.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "bamboohr",
    .tool_description = "Reads and changes records of employees in BambooHR; what is visible "
        "depends on the user of the API key. Records are personal data: show "
        "only what is needed. Show the user what you are about to write and " "wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_employees\",\"get_directory\",\"get_employee\",\"create_employee\","
        "\"update_employee\",\"list_changed_employees\",\"list_fields\",\"list_timeoff\","
        "\"create_timeoff_request\",\"update_timeoff_status\",\"list_timeoff_types\","
        "\"get_timeoff_balance\",\"list_whos_out\"],\"description\":\"What "
        "to do.\"},\"fields\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":100,"
        "\"items\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_.]+$\",\"maxLength\":100},"
        "\"description\":\"Names of the fields, such as hireDate, department,"
        " workEmail; list_fields has them.\"},\"employee_fields\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":27,\"items\":{\"type\":\"string\",\"enum\":[\"workEmail\""
        ",\"homeEmail\",\"bestEmail\",\"middleName\",\"workPhone\",\"workPhoneExtension\","
        "\"mobilePhone\",\"homePhone\",\"birthDate\",\"hireDate\",\"divisionName\","
        "\"divisionId\",\"departmentName\",\"departmentId\",\"locationName\","
        "\"locationId\",\"jobTitleId\",\"employmentStatusName\",\"employmentStatusId\","
        "\"reportsToName\",\"reportsToId\"]},\"description\":\"Fields beyond "
        "name, title and photo.\"},\"employed\":{\"type\":\"string\",\"enum\":[\"active\","
        "\"inactive\"],\"description\":\"Only employees who work here, or "
        "only those who left.\"},\"sort\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200,\"pattern\":\"^-?[A-Za-z]+(,-?[A-Za-z]+)*$\",\"description\":\"Fiel"
        "ds to sort by, with a dash in front for the reverse order: lastName,"
        "-hireDate.\"},\"id\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20,"
        "\"pattern\":\"^[0-9]+$\",\"description\":\"Id of the employee; 0 "
        "is the user of the API key.\"},\"employeeId\":{\"type\":\"integer\","
        "\"minimum\":1,\"description\":\"Id of the employee.\"},\"values\":{\"type\":\"object\""
        ",\"additionalProperties\":{\"type\":[\"string\",\"number\",\"null\"]},"
        "\"minProperties\":1,\"maxProperties\":100,\"description\":\"Values "
        "by name of the field, such as {jobTitle: Engineer, mobilePhone: ..}.\"},"
        "\"firstName\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,"
        "\"description\":\"First name of the employee.\"},\"lastName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Last name of "
        "the employee.\"},\"since\":{\"type\":\"string\",\"format\":\"date-time\","
        "\"description\":\"Time from which on changes count.\"},\"change_type\":{\"type\":\"st"
        "ring\",\"enum\":[\"inserted\",\"updated\",\"deleted\"],\"description\":\"Only "
        "changes of this kind.\"},\"start\":{\"type\":\"string\",\"format\":\"date\","
        "\"description\":\"First day, as 2026-12-24.\"},\"end\":{\"type\":\"string\","
        "\"format\":\"date\",\"description\":\"Last day, as 2026-12-27.\"},"
        "\"status\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":60,"
        "\"pattern\":\"^[a-z,]+$\",\"description\":\"Only these states, with "
        "commas: approved, denied, superceded, requested, canceled.\"},\"timeOffTypeId\":{\"ty"
        "pe\":\"integer\",\"minimum\":1,\"description\":\"Id of the kind of "
        "time off; list_timeoff_types has it.\"},\"amount\":{\"type\":\"number\","
        "\"minimum\":0,\"maximum\":10000,\"description\":\"Hours or days, "
        "as the kind of time off counts; without it BambooHR counts.\"},\"note\":{\"type\":\"s"
        "tring\",\"minLength\":1,\"maxLength\":1000,\"description\":\"Why "
        "it was decided so.\"},\"notes\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":2,\"items\":{\"type\":\"object\",\"properties\":{\"from\":{\"type\":\"st"
        "ring\",\"enum\":[\"employee\",\"manager\"]},\"note\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":1000}},\"required\":[\"from\",\"note\"]},"
        "\"description\":\"Notes on the request, by the employee or the manager.\"},"
        "\"requestId\":{\"type\":\"integer\",\"minimum\":1,\"description\":\"Id "
        "of the request.\"},\"new_status\":{\"type\":\"string\",\"enum\":[\"approved\","
        "\"denied\",\"canceled\"],\"description\":\"What becomes of the request.\"},"
        "\"day\":{\"type\":\"string\",\"format\":\"date\",\"description\":\"Day "
        "for which the balance is counted.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "bamboohr",
    .actions = {kActions, 13},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts3, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::bamboohr

namespace pie::bamboohr {

constinit const ConnectorTable kBamboohr = ::pie::detail::tables::bamboohr::kConnector;

Task<ListEmployeesResult> ListEmployees(Context& context, ListEmployeesParams params) {
  return Task<ListEmployeesResult>(::pie::ContextAccess::Call(context, kBamboohr, 0, &params));
}

Task<List<GetDirectoryResultItem>> GetDirectory(Context& context, GetDirectoryParams params) {
  return Task<List<GetDirectoryResultItem>>(::pie::ContextAccess::Call(context, kBamboohr, 1,
      &params));
}

Task<List<Entry<Json>>> GetEmployee(Context& context, GetEmployeeParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kBamboohr, 2, &params));
}

Task<UpdateEmployeeResult> UpdateEmployee(Context& context, UpdateEmployeeParams params) {
  return Task<UpdateEmployeeResult>(::pie::ContextAccess::Call(context, kBamboohr, 4, &params));
}

Task<ListChangedEmployeesResult> ListChangedEmployees(Context& context,
    ListChangedEmployeesParams params) {
  return Task<ListChangedEmployeesResult>(::pie::ContextAccess::Call(context, kBamboohr, 5,
      &params));
}

Task<List<ListFieldsResultItem>> ListFields(Context& context, ListFieldsParams params) {
  return Task<List<ListFieldsResultItem>>(::pie::ContextAccess::Call(context, kBamboohr, 6,
      &params));
}

Task<List<Timeoff>> ListTimeoff(Context& context, ListTimeoffParams params) {
  return Task<List<Timeoff>>(::pie::ContextAccess::Call(context, kBamboohr, 7, &params));
}

Task<CreateTimeoffRequestResult> CreateTimeoffRequest(Context& context,
    CreateTimeoffRequestParams params) {
  return Task<CreateTimeoffRequestResult>(::pie::ContextAccess::Call(context, kBamboohr, 8,
      &params));
}

Task<UpdateTimeoffStatusResult> UpdateTimeoffStatus(Context& context,
    UpdateTimeoffStatusParams params) {
  return Task<UpdateTimeoffStatusResult>(::pie::ContextAccess::Call(context, kBamboohr, 9,
      &params));
}

Task<List<ListTimeoffTypesResultItem>> ListTimeoffTypes(Context& context,
    ListTimeoffTypesParams params) {
  return Task<List<ListTimeoffTypesResultItem>>(::pie::ContextAccess::Call(context, kBamboohr, 10,
      &params));
}

Task<List<GetTimeoffBalanceResultItem>> GetTimeoffBalance(Context& context,
    GetTimeoffBalanceParams params) {
  return Task<List<GetTimeoffBalanceResultItem>>(::pie::ContextAccess::Call(context, kBamboohr, 11,
      &params));
}

Task<List<ListWhosOutResultItem>> ListWhosOut(Context& context, ListWhosOutParams params) {
  return Task<List<ListWhosOutResultItem>>(::pie::ContextAccess::Call(context, kBamboohr, 12,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.bamboohr_webhook_key = context.Secret("BAMBOOHR_WEBHOOK_KEY");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.bamboohr_api_key = context.Secret("BAMBOOHR_API_KEY");
  return secrets;
}

}  // namespace pie::bamboohr
