// Generated from plugins/supabase/supabase.pie. Do not edit.
#include "supabase/supabase.h"

#include "pie/generated.h"

namespace pie::detail::tables::supabase {
namespace c = ::pie::supabase;

constexpr const char* kTexts1[] = {"database", "postgres", "tables", "backend"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 63,
    .pattern = "^[A-Za-z_][A-Za-z0-9_$-]*$"};
constexpr FieldRow kFieldsListTablesParams[] = {
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListTablesParams, schema), Kind::kString, 0},
};
constexpr ObjectTable kObjectListTablesParams = {"ListTablesParams", {kFieldsListTablesParams, 1},
    sizeof(c::ListTablesParams), false};
static_assert(__is_same(decltype(c::ListTablesParams::schema), Field<String>));
constexpr TypeRow kType1 = {Kind::kJson};
constexpr TypeRow kType2 = {Kind::kMap, false, {.element = &kType1}};
constexpr BindRow kBindListTables[] = {
    {.place = Place::kHeader, .field = 0, .wire = "Accept-Profile"},
    {.place = Place::kHeader, .wire = "Accept", .constant = "\"application/openapi+json\""},
};
constexpr HttpBinding kHttpListTables = {.method = "GET", .path = "/rest/v1/",
    .rows = {kBindListTables, 2}, .result_at = "/definitions"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 63};
constexpr Limits kLimits3 = {.has = 96, .min_size = 1, .max_size = 2000};
constexpr Limits kLimits4 = {.has = 96, .min_size = 3, .max_size = 4000};
constexpr Limits kLimits5 = {.has = 96, .min_size = 1, .max_size = 500};
constexpr Limits kLimits6 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsQueryTableParams[] = {
    {"table", "Name of the table or view.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::QueryTableParams, table), Kind::kString, 1},
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::QueryTableParams, schema), Kind::kString, 0},
    {"select", "Columns with commas between; related tables in brackets, for example "
     "id,name,customers(name). All columns when left out.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::QueryTableParams, select), Kind::kString, 0},
    {"filter", "Conditions such as status.eq.open,amount.gte.5,name.ilike.*milk*; "
     "or(a.eq.1,b.eq.2) and not work too. Operators: eq neq gt gte lt lte "
     "like ilike is in cs. Texts with a comma or bracket stand in double " "quotes.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::QueryTableParams, filter), Kind::kString, 0},
    {"order", "Columns to sort by, for example created_at.desc,name.", nullptr, &kLimits5, {},
     __builtin_offsetof(c::QueryTableParams, order), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::QueryTableParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::QueryTableParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectQueryTableParams = {"QueryTableParams", {kFieldsQueryTableParams, 7},
    sizeof(c::QueryTableParams), false};
static_assert(__is_same(decltype(c::QueryTableParams::table), String));
static_assert(__is_same(decltype(c::QueryTableParams::schema), Field<String>));
static_assert(__is_same(decltype(c::QueryTableParams::select), Field<String>));
static_assert(__is_same(decltype(c::QueryTableParams::filter), Field<String>));
static_assert(__is_same(decltype(c::QueryTableParams::order), Field<String>));
static_assert(__is_same(decltype(c::QueryTableParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::QueryTableParams::next_page), Field<String>));
constexpr FieldRow kFieldsQueryTableResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType2},
     __builtin_offsetof(c::QueryTableResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::QueryTableResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectQueryTableResult = {"QueryTableResult", {kFieldsQueryTableResult, 2},
    sizeof(c::QueryTableResult), true};
static_assert(__is_same(decltype(c::QueryTableResult::items), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::QueryTableResult::next_page), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectQueryTableResult}};
constexpr BindRow kBindQueryTable[] = {
    {.place = Place::kPath, .field = 0, .wire = "table"},
    {.place = Place::kQuery, .field = 2, .wire = "select"},
    {.place = Place::kQuery, .wire = "and", .text = "({filter})"},
    {.place = Place::kQuery, .field = 4, .wire = "order"},
    {.place = Place::kHeader, .field = 1, .wire = "Accept-Profile"},
};
constexpr Pagination kPagination1 = {.kind = PageKind::kOffset, .param = "offset",
    .size_param = "limit", .size = 100};
constexpr HttpBinding kHttpQueryTable = {.method = "GET", .path = "/rest/v1/{table}",
    .rows = {kBindQueryTable, 5}, .pagination = &kPagination1};
constexpr FieldRow kFieldsInsertRowParams[] = {
    {"table", "Name of the table or view.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::InsertRowParams, table), Kind::kString, 1},
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::InsertRowParams, schema), Kind::kString, 0},
    {"row", "Values by name of the column.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::InsertRowParams, row), Kind::kMap, 1},
};
constexpr ObjectTable kObjectInsertRowParams = {"InsertRowParams", {kFieldsInsertRowParams, 3},
    sizeof(c::InsertRowParams), false};
static_assert(__is_same(decltype(c::InsertRowParams::table), String));
static_assert(__is_same(decltype(c::InsertRowParams::schema), Field<String>));
static_assert(__is_same(decltype(c::InsertRowParams::row), List<Entry<Json>>));
constexpr BindRow kBindInsertRow[] = {
    {.place = Place::kPath, .field = 0, .wire = "table"},
    {.place = Place::kHeader, .field = 1, .wire = "Content-Profile"},
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
    {.place = Place::kBody, .field = 2, .wire = ""},
};
constexpr HttpBinding kHttpInsertRow = {.method = "POST", .path = "/rest/v1/{table}",
    .rows = {kBindInsertRow, 4}, .body = BodyKind::kJson, .result_at = "/0"};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 1000};
constexpr FieldRow kFieldsInsertRowsParams[] = {
    {"table", "Name of the table or view.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::InsertRowsParams, table), Kind::kString, 1},
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::InsertRowsParams, schema), Kind::kString, 0},
    {"rows", "Rows, each with values by name of the column; all with the same columns.", nullptr,
     &kLimits7, {.element = &kType2}, __builtin_offsetof(c::InsertRowsParams, rows), Kind::kList,
     1},
};
constexpr ObjectTable kObjectInsertRowsParams = {"InsertRowsParams", {kFieldsInsertRowsParams, 3},
    sizeof(c::InsertRowsParams), false};
static_assert(__is_same(decltype(c::InsertRowsParams::table), String));
static_assert(__is_same(decltype(c::InsertRowsParams::schema), Field<String>));
static_assert(__is_same(decltype(c::InsertRowsParams::rows), List<List<Entry<Json>>>));
constexpr TypeRow kType4 = {Kind::kList, false, {.element = &kType2}};
constexpr BindRow kBindInsertRows[] = {
    {.place = Place::kPath, .field = 0, .wire = "table"},
    {.place = Place::kHeader, .field = 1, .wire = "Content-Profile"},
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
    {.place = Place::kBody, .field = 2, .wire = ""},
};
constexpr HttpBinding kHttpInsertRows = {.method = "POST", .path = "/rest/v1/{table}",
    .rows = {kBindInsertRows, 4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpsertRowsParams[] = {
    {"table", "Name of the table or view.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpsertRowsParams, table), Kind::kString, 1},
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpsertRowsParams, schema), Kind::kString, 0},
    {"rows", "Rows, each with values by name of the column; all with the same columns.", nullptr,
     &kLimits7, {.element = &kType2}, __builtin_offsetof(c::UpsertRowsParams, rows), Kind::kList,
     1},
    {"on_conflict", "Columns of a unique key, with commas between; the primary key when "
     "left out.", nullptr, &kLimits5, {}, __builtin_offsetof(c::UpsertRowsParams, on_conflict),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectUpsertRowsParams = {"UpsertRowsParams", {kFieldsUpsertRowsParams, 4},
    sizeof(c::UpsertRowsParams), false};
static_assert(__is_same(decltype(c::UpsertRowsParams::table), String));
static_assert(__is_same(decltype(c::UpsertRowsParams::schema), Field<String>));
static_assert(__is_same(decltype(c::UpsertRowsParams::rows), List<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::UpsertRowsParams::on_conflict), Field<String>));
constexpr BindRow kBindUpsertRows[] = {
    {.place = Place::kPath, .field = 0, .wire = "table"},
    {.place = Place::kQuery, .field = 3, .wire = "on_conflict"},
    {.place = Place::kHeader, .field = 1, .wire = "Content-Profile"},
    {.place = Place::kHeader, .wire = "Prefer",
     .constant = "\"resolution=merge-duplicates,return=representation\""},
    {.place = Place::kBody, .field = 2, .wire = ""},
};
constexpr HttpBinding kHttpUpsertRows = {.method = "POST", .path = "/rest/v1/{table}",
    .rows = {kBindUpsertRows, 5}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsUpdateRowParams[] = {
    {"table", "Name of the table or view.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::UpdateRowParams, table), Kind::kString, 1},
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::UpdateRowParams, schema), Kind::kString, 0},
    {"filter", "Conditions such as status.eq.open,amount.gte.5,name.ilike.*milk*; "
     "or(a.eq.1,b.eq.2) and not work too. Operators: eq neq gt gte lt lte "
     "like ilike is in cs. Texts with a comma or bracket stand in double " "quotes.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::UpdateRowParams, filter), Kind::kString, 1},
    {"changes", "New values by name of the column.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::UpdateRowParams, changes), Kind::kMap, 1},
};
constexpr ObjectTable kObjectUpdateRowParams = {"UpdateRowParams", {kFieldsUpdateRowParams, 4},
    sizeof(c::UpdateRowParams), false};
static_assert(__is_same(decltype(c::UpdateRowParams::table), String));
static_assert(__is_same(decltype(c::UpdateRowParams::schema), Field<String>));
static_assert(__is_same(decltype(c::UpdateRowParams::filter), String));
static_assert(__is_same(decltype(c::UpdateRowParams::changes), List<Entry<Json>>));
constexpr BindRow kBindUpdateRow[] = {
    {.place = Place::kPath, .field = 0, .wire = "table"},
    {.place = Place::kQuery, .wire = "and", .text = "({filter})"},
    {.place = Place::kHeader, .field = 1, .wire = "Content-Profile"},
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
    {.place = Place::kBody, .field = 3, .wire = ""},
};
constexpr HttpBinding kHttpUpdateRow = {.method = "PATCH", .path = "/rest/v1/{table}",
    .rows = {kBindUpdateRow, 5}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsDeleteRowParams[] = {
    {"table", "Name of the table or view.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::DeleteRowParams, table), Kind::kString, 1},
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::DeleteRowParams, schema), Kind::kString, 0},
    {"filter", "Conditions such as status.eq.open,amount.gte.5,name.ilike.*milk*; "
     "or(a.eq.1,b.eq.2) and not work too. Operators: eq neq gt gte lt lte "
     "like ilike is in cs. Texts with a comma or bracket stand in double " "quotes.", nullptr,
     &kLimits4, {}, __builtin_offsetof(c::DeleteRowParams, filter), Kind::kString, 1},
};
constexpr ObjectTable kObjectDeleteRowParams = {"DeleteRowParams", {kFieldsDeleteRowParams, 3},
    sizeof(c::DeleteRowParams), false};
static_assert(__is_same(decltype(c::DeleteRowParams::table), String));
static_assert(__is_same(decltype(c::DeleteRowParams::schema), Field<String>));
static_assert(__is_same(decltype(c::DeleteRowParams::filter), String));
constexpr BindRow kBindDeleteRow[] = {
    {.place = Place::kPath, .field = 0, .wire = "table"},
    {.place = Place::kQuery, .wire = "and", .text = "({filter})"},
    {.place = Place::kHeader, .field = 1, .wire = "Content-Profile"},
    {.place = Place::kHeader, .wire = "Prefer", .constant = "\"return=representation\""},
};
constexpr HttpBinding kHttpDeleteRow = {.method = "DELETE", .path = "/rest/v1/{table}",
    .rows = {kBindDeleteRow, 4}};
constexpr FieldRow kFieldsRunRpcParams[] = {
    {"function_name", "Name of the database function.", nullptr, &kLimits2, {},
     __builtin_offsetof(c::RunRpcParams, function_name), Kind::kString, 1},
    {"schema", "Schema of the table or function; public when left out. It must be "
     "exposed in the project's settings.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RunRpcParams, schema), Kind::kString, 0},
    {"args", "Arguments by name.", nullptr, nullptr, {.element = &kType1},
     __builtin_offsetof(c::RunRpcParams, args), Kind::kMap, 0},
};
constexpr ObjectTable kObjectRunRpcParams = {"RunRpcParams", {kFieldsRunRpcParams, 3},
    sizeof(c::RunRpcParams), false};
static_assert(__is_same(decltype(c::RunRpcParams::function_name), String));
static_assert(__is_same(decltype(c::RunRpcParams::schema), Field<String>));
static_assert(__is_same(decltype(c::RunRpcParams::args), Field<List<Entry<Json>>>));
constexpr TypeRow kType5 = {Kind::kString};
constexpr TypeRow kType6 = {Kind::kNumber};
constexpr TypeRow kType7 = {Kind::kBoolean};
constexpr const TypeRow* kChoices1[] = {&kType2, &kType4, &kType5, &kType6, &kType7};
constexpr Alternatives kAlternatives1 = {false, {kChoices1, 5}};
constexpr TypeRow kType8 = {Kind::kJson, false, {.alternatives = &kAlternatives1}};
constexpr BindRow kBindRunRpc[] = {
    {.place = Place::kPath, .field = 0, .wire = "function_name"},
    {.place = Place::kHeader, .field = 1, .wire = "Content-Profile"},
    {.place = Place::kBody, .field = 2, .wire = ""},
};
constexpr HttpBinding kHttpRunRpc = {.method = "POST", .path = "/rest/v1/rpc/{function_name}",
    .rows = {kBindRunRpc, 3}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsListUsersParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListUsersParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListUsersParams = {"ListUsersParams", {kFieldsListUsersParams, 2},
    sizeof(c::ListUsersParams), false};
static_assert(__is_same(decltype(c::ListUsersParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListUsersParams::next_page), Field<String>));
constexpr FieldRow kFieldsUser[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, id), Kind::kString, 0},
    {"email", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, email), Kind::kString, 2},
    {"phone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, phone), Kind::kString, 2},
    {"role", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, role), Kind::kString, 0},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, created_at),
     Kind::kString, 0},
    {"last_sign_in_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User, last_sign_in_at),
     Kind::kString, 2},
    {"email_confirmed_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::User,
     email_confirmed_at), Kind::kString, 2},
    {"user_metadata", nullptr, nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::User,
     user_metadata), Kind::kMap, 0},
};
constexpr ObjectTable kObjectUser = {"User", {kFieldsUser, 8}, sizeof(c::User), true};
static_assert(__is_same(decltype(c::User::id), Field<String>));
static_assert(__is_same(decltype(c::User::email), Field<String>));
static_assert(__is_same(decltype(c::User::phone), Field<String>));
static_assert(__is_same(decltype(c::User::role), Field<String>));
static_assert(__is_same(decltype(c::User::created_at), Field<String>));
static_assert(__is_same(decltype(c::User::last_sign_in_at), Field<String>));
static_assert(__is_same(decltype(c::User::email_confirmed_at), Field<String>));
static_assert(__is_same(decltype(c::User::user_metadata), Field<List<Entry<Json>>>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectUser}};
constexpr FieldRow kFieldsListUsersResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::ListUsersResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListUsersResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListUsersResult = {"ListUsersResult", {kFieldsListUsersResult, 2},
    sizeof(c::ListUsersResult), true};
static_assert(__is_same(decltype(c::ListUsersResult::items), List<c::User>));
static_assert(__is_same(decltype(c::ListUsersResult::next_page), Field<String>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectListUsersResult}};
constexpr Pagination kPagination2 = {.kind = PageKind::kPage, .items = "/users", .param = "page",
    .size_param = "per_page", .size = 50};
constexpr HttpBinding kHttpListUsers = {.method = "GET", .path = "/auth/v1/admin/users",
    .pagination = &kPagination2};
constexpr ObjectTable kObjectListBucketsParams = {"ListBucketsParams", {},
    sizeof(c::ListBucketsParams), false};
constexpr FieldRow kFieldsBucket[] = {
    {"id", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bucket, id), Kind::kString, 0},
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bucket, name), Kind::kString, 0},
    {"public", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bucket, public_),
     Kind::kBoolean, 0},
    {"file_size_limit", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bucket,
     file_size_limit), Kind::kInteger, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Bucket, created_at),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectBucket = {"Bucket", {kFieldsBucket, 5}, sizeof(c::Bucket), true};
static_assert(__is_same(decltype(c::Bucket::id), Field<String>));
static_assert(__is_same(decltype(c::Bucket::name), Field<String>));
static_assert(__is_same(decltype(c::Bucket::public_), Field<bool>));
static_assert(__is_same(decltype(c::Bucket::file_size_limit), Field<long long>));
static_assert(__is_same(decltype(c::Bucket::created_at), Field<String>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectBucket}};
constexpr TypeRow kType12 = {Kind::kList, false, {.element = &kType11}};
constexpr HttpBinding kHttpListBuckets = {.method = "GET", .path = "/storage/v1/bucket"};
constexpr Limits kLimits8 = {.has = 96, .min_size = 1, .max_size = 100};
constexpr Limits kLimits9 = {.has = 64, .max_size = 1000};
constexpr Limits kLimits10 = {.has = 64, .max_size = 200};
constexpr FieldRow kFieldsListFilesParams[] = {
    {"bucket", "Name of the storage bucket.", nullptr, &kLimits8, {},
     __builtin_offsetof(c::ListFilesParams, bucket), Kind::kString, 1},
    {"prefix", "Folder in the bucket; its root when left out.", "\"\"", &kLimits9, {},
     __builtin_offsetof(c::ListFilesParams, prefix), Kind::kString, 0},
    {"search", "Part of the name of a file.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::ListFilesParams, search), Kind::kString, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits6, {}, __builtin_offsetof(c::ListFilesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListFilesParams = {"ListFilesParams", {kFieldsListFilesParams, 5},
    sizeof(c::ListFilesParams), false};
static_assert(__is_same(decltype(c::ListFilesParams::bucket), String));
static_assert(__is_same(decltype(c::ListFilesParams::prefix), Field<String>));
static_assert(__is_same(decltype(c::ListFilesParams::search), Field<String>));
static_assert(__is_same(decltype(c::ListFilesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListFilesParams::next_page), Field<String>));
constexpr FieldRow kFieldsFileMetadata[] = {
    {"size", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileMetadata, size),
     Kind::kInteger, 0},
    {"mimetype", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::FileMetadata, mimetype),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectFileMetadata = {"FileMetadata", {kFieldsFileMetadata, 2},
    sizeof(c::FileMetadata), true};
static_assert(__is_same(decltype(c::FileMetadata::size), Field<long long>));
static_assert(__is_same(decltype(c::FileMetadata::mimetype), Field<String>));
constexpr FieldRow kFieldsFile[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, name), Kind::kString, 0},
    {"id", "Null for folders.", nullptr, nullptr, {}, __builtin_offsetof(c::File, id),
     Kind::kString, 2},
    {"created_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, created_at),
     Kind::kString, 2},
    {"updated_at", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::File, updated_at),
     Kind::kString, 2},
    {"metadata", nullptr, nullptr, nullptr, {.object = &kObjectFileMetadata},
     __builtin_offsetof(c::File, metadata), Kind::kObject, 2},
};
constexpr ObjectTable kObjectFile = {"File", {kFieldsFile, 5}, sizeof(c::File), true};
static_assert(__is_same(decltype(c::File::name), Field<String>));
static_assert(__is_same(decltype(c::File::id), Field<String>));
static_assert(__is_same(decltype(c::File::created_at), Field<String>));
static_assert(__is_same(decltype(c::File::updated_at), Field<String>));
static_assert(__is_same(decltype(c::File::metadata), Field<c::FileMetadata>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectFile}};
constexpr FieldRow kFieldsListFilesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType13},
     __builtin_offsetof(c::ListFilesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListFilesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListFilesResult = {"ListFilesResult", {kFieldsListFilesResult, 2},
    sizeof(c::ListFilesResult), true};
static_assert(__is_same(decltype(c::ListFilesResult::items), List<c::File>));
static_assert(__is_same(decltype(c::ListFilesResult::next_page), Field<String>));
constexpr TypeRow kType14 = {Kind::kObject, false, {.object = &kObjectListFilesResult}};
constexpr BindRow kBindListFiles[] = {
    {.place = Place::kPath, .field = 0, .wire = "bucket"},
    {.place = Place::kBody, .field = 1, .wire = "/prefix"},
    {.place = Place::kBody, .field = 2, .wire = "/search"},
    {.place = Place::kBody, .wire = "/sortBy/column", .constant = "\"name\""},
    {.place = Place::kBody, .wire = "/sortBy/order", .constant = "\"asc\""},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kOffset, .param = "/offset",
    .size_param = "/limit", .in_body = true, .size = 100};
constexpr HttpBinding kHttpListFiles = {.method = "POST",
    .path = "/storage/v1/object/list/{bucket}", .rows = {kBindListFiles, 5},
    .body = BodyKind::kJson, .pagination = &kPagination3};
constexpr ActionRow kActions[] = {
    {.name = "list_tables", .title = "List tables",
     .description = "Tables and views that the key can reach, each with its columns and "
     "their types; needs the secret key.", .effect = Effect::kRead,
     .params = &kObjectListTablesParams, .result = &kType2, .http = &kHttpListTables,
     .tool_name = "supabase_list_tables"},
    {.name = "query_table", .title = "Query a table",
     .description = "Rows of a table, filtered and sorted.", .effect = Effect::kRead,
     .params = &kObjectQueryTableParams, .result = &kType3, .http = &kHttpQueryTable,
     .tool_name = "supabase_query_table"},
    {.name = "insert_row", .title = "Insert a row",
     .description = "Adds a row and returns it as it was stored.",
     .params = &kObjectInsertRowParams, .result = &kType2, .http = &kHttpInsertRow,
     .tool_name = "supabase_insert_row"},
    {.name = "insert_rows", .title = "Insert rows",
     .description = "Adds rows, all or none of them.", .params = &kObjectInsertRowsParams,
     .result = &kType4, .http = &kHttpInsertRows, .tool_name = "supabase_insert_rows"},
    {.name = "upsert_rows", .title = "Insert or change rows",
     .description = "Changes the rows whose key is there already and adds the others, "
     "all or none.", .params = &kObjectUpsertRowsParams, .result = &kType4,
     .http = &kHttpUpsertRows, .tool_name = "supabase_upsert_rows"},
    {.name = "update_row", .title = "Change rows",
     .description = "Changes every row that fulfils the filter, and returns them; look "
     "with query_table first.", .params = &kObjectUpdateRowParams, .result = &kType4,
     .http = &kHttpUpdateRow, .tool_name = "supabase_update_row"},
    {.name = "delete_row", .title = "Delete rows",
     .description = "Deletes every row that fulfils the filter, for good, and returns "
     "them; look with query_table first.", .effect = Effect::kDestructive,
     .params = &kObjectDeleteRowParams, .result = &kType4, .http = &kHttpDeleteRow,
     .tool_name = "supabase_delete_row"},
    {.name = "run_rpc", .title = "Call a function",
     .description = "Calls a function of the database; it may change or delete data.",
     .effect = Effect::kDestructive, .params = &kObjectRunRpcParams, .result = &kType8,
     .http = &kHttpRunRpc, .tool_name = "supabase_run_rpc"},
    {.name = "list_users", .title = "List users",
     .description = "Users who signed up in the project; needs the secret key.",
     .effect = Effect::kRead, .params = &kObjectListUsersParams, .result = &kType10,
     .http = &kHttpListUsers, .tool_name = "supabase_list_users"},
    {.name = "list_buckets", .title = "List buckets",
     .description = "Buckets of the project's storage.", .effect = Effect::kRead,
     .params = &kObjectListBucketsParams, .result = &kType12, .http = &kHttpListBuckets,
     .tool_name = "supabase_list_buckets"},
    {.name = "list_files", .title = "List files",
     .description = "Files and folders in a folder of a bucket, by name.", .effect = Effect::kRead,
     .params = &kObjectListFilesParams, .result = &kType14, .http = &kHttpListFiles,
     .tool_name = "supabase_list_files"},
};
constexpr NamedText kPairs1[] = {{"apikey", "{SUPABASE_KEY}"}};
constexpr const char* kTexts2[] = {"/message", "/msg", "/error_description", "/error"};
constexpr const char* kTexts3[] = {"/code"};
constexpr NamedText kPairs2[] = {{"42501",
    "The key may not do this: use the secret key, or write a policy for " "row level security."},
    {"23505", "A row with this key is there already; use upsert_rows or update_row."}, {"23503",
    "The row that this one points to is not there, or others point to " "it."}, {"42703",
    "The table has no such column; list_tables has the names."}, {"PGRST100",
    "The filter is not readable; write conditions as column.operator.value,"
    " for example status.eq.open."}, {"PGRST204",
    "The table has no such column; list_tables has the names."}, {"PGRST205",
    "There is no such table in this schema; list_tables has the names."}, {"PGRST202",
    "There is no such function with these arguments; compare their names."}};
constexpr ApiRow kApi = {.base_url = "{url}", .auth = {.kind = AuthKind::kBearer,
    .name = "Authorization", .prefix = "Bearer ", .value = "{SUPABASE_KEY}"}, .headers = {kPairs1,
    1}, .errors = {.message = {kTexts2, 4}, .code = {kTexts3, 1}, .hints = {kPairs2, 8}},
    .retry_after = "retry-after", .concurrency = 10, .verify_method = "GET",
    .verify_path = "/auth/v1/settings"};
constexpr Limits kLimits11 = {.pattern = "https?://[A-Za-z0-9.:-]+"};
constexpr FieldRow kFieldsConnection[] = {
    {"url", "Project Settings, Data API; or the address of an instance of your " "own.", nullptr,
     &kLimits11, {}, 0, Kind::kString, 1},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 1}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "url", .label = "Project URL",
     .placeholder = "https://abcdefghijklmnopqrst.supabase.co"},
};
constexpr const char* kTexts4[] = {"{url}"};
constexpr SecretRow kSecrets[] = {
    {"SUPABASE_WEBHOOK_SECRET",
     "A text of your choice that database webhooks send in the header X-Webhook-Secret; "
     "needed for events only.", false, false},
    {"SUPABASE_KEY", "Secret key (sb_secret_... or service_role), or a publishable key "
     "for what row level security allows; Project Settings, API Keys.", true, true},
};
constexpr EventRow kEvents0[] = {
    {"INSERT", "A row was added; it is under record."},
    {"UPDATE", "A row was changed; record has the new values, old_record the old " "ones."},
    {"DELETE", "A row was deleted; it is under old_record."},
};
constexpr TriggerRow kTriggers[] = {
    {.kind = TriggerKind::kWebhook,
     .description = "Integrations, Database Webhooks, Create: this connector's webhook "
     "URL, method POST, and the header X-Webhook-Secret with your secret.",
     .event_type_field = "type", .events = {kEvents0, 3}, .verify = {.scheme = VerifyScheme::kToken,
     .secret = "SUPABASE_WEBHOOK_SECRET", .algorithm = "sha256", .encoding = "text",
     .header = "X-Webhook-Secret", .payload = "{body}", .secret_encoding = "text"},
     .delivery_id = "{body}"},
};
constexpr MatcherRow kMatchersRecordCreated[] = {
    {.source = "tool", .action = "insert_row"},
    {.source = "tool", .action = "insert_rows"},
    {.source = "webhook", .event = "INSERT"},
};
constexpr MatcherRow kMatchersRecordUpdated[] = {
    {.source = "tool", .action = "update_row"},
    {.source = "tool", .action = "upsert_rows"},
    {.source = "webhook", .event = "UPDATE"},
};
constexpr MatcherRow kMatchersRecordDeleted[] = {
    {.source = "tool", .action = "delete_row"},
    {.source = "webhook", .event = "DELETE"},
};
constexpr MatcherRow kMatchersRpcRun[] = {
    {.source = "tool", .action = "run_rpc"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "record_created", .display_name = "Row Created", .matchers = {kMatchersRecordCreated,
     3}},
    {.id = "record_updated", .display_name = "Row Updated", .matchers = {kMatchersRecordUpdated,
     3}},
    {.id = "record_deleted", .display_name = "Row Deleted", .matchers = {kMatchersRecordDeleted,
     2}},
    {.id = "rpc_run", .display_name = "Function Called", .matchers = {kMatchersRpcRun, 1}},
};
constexpr ConnectorTable kConnector = {
    .name = "supabase",
    .display_name = "Supabase",
    .description = "Query, insert, change and delete rows of a Supabase database, call "
        "its functions, and list users and files.",
    .version = "1.0.0",
    .tags = {kTexts1, 4},
    .tier = Tier::kConnector,
    .tool_name = "supabase",
    .tool_description = "Reads and writes the database of a Supabase project. Filters are "
        "conditions column.operator.value with commas between them, all of "
        "which must hold. Show the user what you are about to write, how many "
        "rows it concerns, and wait for a yes.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"list_tables\",\"query_table\",\"insert_row\",\"insert_rows\","
        "\"upsert_rows\",\"update_row\",\"delete_row\",\"run_rpc\",\"list_users\","
        "\"list_buckets\",\"list_files\"],\"description\":\"What to do.\"},"
        "\"schema\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":63,"
        "\"pattern\":\"^[A-Za-z_][A-Za-z0-9_$-]*$\",\"description\":\"Schema "
        "of the table or function; public when left out. It must be exposed "
        "in the project's settings.\"},\"table\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":63,\"description\":\"Name of the table or view.\"},"
        "\"select\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":2000,"
        "\"description\":\"Columns with commas between; related tables in "
        "brackets, for example id,name,customers(name). All columns when left "
        "out.\"},\"filter\":{\"type\":\"string\",\"minLength\":3,\"maxLength\":4000,"
        "\"description\":\"Conditions such as status.eq.open,amount.gte.5,"
        "name.ilike.*milk*; or(a.eq.1,b.eq.2) and not work too. Operators: "
        "eq neq gt gte lt lte like ilike is in cs. Texts with a comma or bracket "
        "stand in double quotes.\"},\"order\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":500,\"description\":\"Columns to sort by, for example "
        "created_at.desc,name.\"},\"row\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Values by name of the column.\"},\"rows\":{\"type\":\"array\","
        "\"minItems\":1,\"maxItems\":1000,\"items\":{\"type\":\"object\",\"additionalPropertie"
        "s\":true},\"description\":\"Rows, each with values by name of the "
        "column; all with the same columns.\"},\"on_conflict\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":500,\"description\":\"Columns of a "
        "unique key, with commas between; the primary key when left out.\"},"
        "\"changes\":{\"type\":\"object\",\"additionalProperties\":true,\"description\":\"New "
        "values by name of the column.\"},\"function_name\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":63,\"description\":\"Name of the database "
        "function.\"},\"args\":{\"type\":\"object\",\"additionalProperties\":true,"
        "\"description\":\"Arguments by name.\"},\"bucket\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":100,\"description\":\"Name of the storage "
        "bucket.\"},\"prefix\":{\"type\":\"string\",\"maxLength\":1000,\"default\":\"\","
        "\"description\":\"Folder in the bucket; its root when left out.\"},"
        "\"search\":{\"type\":\"string\",\"maxLength\":200,\"description\":\"Part "
        "of the name of a file.\"},\"max_items\":{\"description\":\"Fetch "
        "pages until there are this many items; default: one page.\",\"type\":\"integer\","
        "\"minimum\":1},\"next_page\":{\"description\":\"Where to go on: next_page "
        "of an earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "supabase",
    .actions = {kActions, 11},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 1},
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 2},
    .triggers = {kTriggers, 1},
    .automation_timeout_s = 120,
    .heartbeats = {kHeartbeats, 4},
};

}  // namespace pie::detail::tables::supabase

namespace pie::supabase {

constinit const ConnectorTable kSupabase = ::pie::detail::tables::supabase::kConnector;

Task<List<Entry<Json>>> ListTables(Context& context, ListTablesParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kSupabase, 0, &params));
}

Task<QueryTableResult> QueryTable(Context& context, QueryTableParams params) {
  return Task<QueryTableResult>(::pie::ContextAccess::Call(context, kSupabase, 1, &params));
}

Task<List<Entry<Json>>> InsertRow(Context& context, InsertRowParams params) {
  return Task<List<Entry<Json>>>(::pie::ContextAccess::Call(context, kSupabase, 2, &params));
}

Task<List<List<Entry<Json>>>> InsertRows(Context& context, InsertRowsParams params) {
  return Task<List<List<Entry<Json>>>>(::pie::ContextAccess::Call(context, kSupabase, 3, &params));
}

Task<List<List<Entry<Json>>>> UpsertRows(Context& context, UpsertRowsParams params) {
  return Task<List<List<Entry<Json>>>>(::pie::ContextAccess::Call(context, kSupabase, 4, &params));
}

Task<List<List<Entry<Json>>>> UpdateRow(Context& context, UpdateRowParams params) {
  return Task<List<List<Entry<Json>>>>(::pie::ContextAccess::Call(context, kSupabase, 5, &params));
}

Task<List<List<Entry<Json>>>> DeleteRow(Context& context, DeleteRowParams params) {
  return Task<List<List<Entry<Json>>>>(::pie::ContextAccess::Call(context, kSupabase, 6, &params));
}

Task<Json> RunRpc(Context& context, RunRpcParams params) {
  return Task<Json>(::pie::ContextAccess::Call(context, kSupabase, 7, &params));
}

Task<ListUsersResult> ListUsers(Context& context, ListUsersParams params) {
  return Task<ListUsersResult>(::pie::ContextAccess::Call(context, kSupabase, 8, &params));
}

Task<List<Bucket>> ListBuckets(Context& context, ListBucketsParams params) {
  return Task<List<Bucket>>(::pie::ContextAccess::Call(context, kSupabase, 9, &params));
}

Task<ListFilesResult> ListFiles(Context& context, ListFilesParams params) {
  return Task<ListFilesResult>(::pie::ContextAccess::Call(context, kSupabase, 10, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.supabase_webhook_secret = context.Secret("SUPABASE_WEBHOOK_SECRET");
  return secrets;
}

UserSecrets ReadUserSecrets(Context& context) {
  UserSecrets secrets;
  secrets.supabase_key = context.Secret("SUPABASE_KEY");
  return secrets;
}

}  // namespace pie::supabase
