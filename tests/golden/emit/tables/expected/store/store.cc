// Generated from store.pie. Do not edit.
#include "store/store.h"

#include "pie/generated.h"

namespace pie::detail::tables::store {
namespace c = ::pie::store;

constexpr FieldRow kFieldsParams[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Params, text), Kind::kString, 0},
};
constexpr ObjectTable kObjectParams = {"Params", {kFieldsParams, 1}, sizeof(c::Params), false};
static_assert(__is_same(decltype(c::Params::text), Field<String>));
static TaskState* InvokeStore(Context& context, void* params) {
  return Erase(c::Store(context, static_cast<c::Params&&>(*static_cast<c::Params*>(params))));
}
constexpr ActionRow kActions[] = {
    {.name = "store", .description = "Keeps things.", .params = &kObjectParams,
     .invoke = InvokeStore, .tool_name = "store"},
};
constexpr TypeRow kType1 = {Kind::kInteger};
constexpr FieldRow kFieldsPartsRow[] = {
    {"id", "bigint primary key generated always as identity", nullptr, nullptr, {},
     __builtin_offsetof(c::PartsRow, id), Kind::kInteger, 2},
    {"thing", "uuid not null references things(id) on delete cascade", nullptr, nullptr, {},
     __builtin_offsetof(c::PartsRow, thing), Kind::kString, 2},
    {"counts", "integer[]", nullptr, nullptr, {.element = &kType1}, __builtin_offsetof(c::PartsRow,
     counts), Kind::kList, 2},
    {"ratio", "double precision not null default 0", nullptr, nullptr, {},
     __builtin_offsetof(c::PartsRow, ratio), Kind::kNumber, 2},
};
constexpr ObjectTable kObjectPartsRow = {"PartsRow", {kFieldsPartsRow, 4}, sizeof(c::PartsRow),
    true};
static_assert(__is_same(decltype(c::PartsRow::id), Field<long long>));
static_assert(__is_same(decltype(c::PartsRow::thing), Field<String>));
static_assert(__is_same(decltype(c::PartsRow::counts), Field<List<long long>>));
static_assert(__is_same(decltype(c::PartsRow::ratio), Field<double>));
constexpr ColumnRow kColumnsParts[] = {
    {"id", "bigint", "bigint primary key generated always as identity"},
    {"thing", "uuid", "uuid not null references things(id) on delete cascade"},
    {"counts", "integer[]", "integer[]"},
    {"ratio", "double precision", "double precision not null default 0"},
};
constexpr FieldRow kFieldsThingsRow[] = {
    {"id", "uuid primary key default gen_random_uuid()", nullptr, nullptr, {},
     __builtin_offsetof(c::ThingsRow, id), Kind::kString, 2},
    {"owner", "text not null default current_setting('app.user_id', true)", nullptr, nullptr, {},
     __builtin_offsetof(c::ThingsRow, owner), Kind::kString, 2},
    {"order", "text not null", nullptr, nullptr, {}, __builtin_offsetof(c::ThingsRow, order),
     Kind::kString, 2},
    {"data", "jsonb", nullptr, nullptr, {}, __builtin_offsetof(c::ThingsRow, data), Kind::kJson, 2},
    {"at", "timestamptz not null default now()", nullptr, nullptr, {},
     __builtin_offsetof(c::ThingsRow, at), Kind::kString, 2},
};
constexpr ObjectTable kObjectThingsRow = {"ThingsRow", {kFieldsThingsRow, 5}, sizeof(c::ThingsRow),
    true};
static_assert(__is_same(decltype(c::ThingsRow::id), Field<String>));
static_assert(__is_same(decltype(c::ThingsRow::owner), Field<String>));
static_assert(__is_same(decltype(c::ThingsRow::order), Field<String>));
static_assert(__is_same(decltype(c::ThingsRow::data), Field<Json>));
static_assert(__is_same(decltype(c::ThingsRow::at), Field<String>));
constexpr ColumnRow kColumnsThings[] = {
    {"id", "uuid", "uuid primary key default gen_random_uuid()"},
    {"owner", "text", "text not null default current_setting('app.user_id', true)"},
    {"order", "text", "text not null"},
    {"data", "jsonb", "jsonb"},
    {"at", "timestamptz", "timestamptz not null default now()"},
};
constexpr TableRow kTables[] = {
    {.name = "parts", .row = &kObjectPartsRow, .columns = {kColumnsParts, 4}},
    {.name = "things", .rls = "owner", .row = &kObjectThingsRow, .columns = {kColumnsThings, 5}},
};
constexpr ConnectorTable kConnector = {
    .name = "store",
    .display_name = "Store",
    .description = "Tables that refer to each other.",
    .version = "1.0.0",
    .tool_name = "store",
    .tool_description = "Keeps things.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\"}},"
        "\"additionalProperties\":false}",
    .actions = {kActions, 1},
    .tables = {kTables, 2},
    .ddl = "CREATE TABLE IF NOT EXISTS \"things\" (\n"
        "  \"id\" uuid primary key default gen_random_uuid(),\n"
        "  \"owner\" text not null default current_setting('app.user_id', " "true),\n"
        "  \"order\" text not null,\n"
        "  \"data\" jsonb,\n"
        "  \"at\" timestamptz not null default now()\n"
        ");\n"
        "ALTER TABLE \"things\" ADD COLUMN IF NOT EXISTS \"owner\" text not "
        "null default current_setting('app.user_id', true);\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"things\" ADD COLUMN IF NOT EXISTS \"order\" text " "not null;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"things\" ADD COLUMN IF NOT EXISTS \"order\" text;\n"
        "END $pie$;\n"
        "ALTER TABLE \"things\" ADD COLUMN IF NOT EXISTS \"data\" jsonb;\n"
        "ALTER TABLE \"things\" ADD COLUMN IF NOT EXISTS \"at\" timestamptz "
        "not null default now();\n"
        "CREATE INDEX IF NOT EXISTS \"things_owner_idx\" ON \"things\" (\"owner\");\n"
        "ALTER TABLE \"things\" ENABLE ROW LEVEL SECURITY;\n"
        "ALTER TABLE \"things\" FORCE ROW LEVEL SECURITY;\n"
        "DROP POLICY IF EXISTS \"pie_user\" ON \"things\";\n"
        "CREATE POLICY \"pie_user\" ON \"things\"\n"
        "  USING (\"owner\" = current_setting('app.user_id', true))\n"
        "  WITH CHECK (\"owner\" = current_setting('app.user_id', true));\n"
        "\n"
        "CREATE TABLE IF NOT EXISTS \"parts\" (\n"
        "  \"id\" bigint primary key generated always as identity,\n"
        "  \"thing\" uuid not null references things(id) on delete cascade," "\n"
        "  \"counts\" integer[],\n"
        "  \"ratio\" double precision not null default 0\n"
        ");\n"
        "-- Rows that exist already have no value for this column, and keep " "none.\n"
        "DO $pie$ BEGIN\n"
        "  ALTER TABLE \"parts\" ADD COLUMN IF NOT EXISTS \"thing\" uuid not "
        "null references things(id) on delete cascade;\n"
        "EXCEPTION WHEN not_null_violation THEN\n"
        "  ALTER TABLE \"parts\" ADD COLUMN IF NOT EXISTS \"thing\" uuid;\n"
        "END $pie$;\n"
        "ALTER TABLE \"parts\" ADD COLUMN IF NOT EXISTS \"counts\" integer[];\n"
        "ALTER TABLE \"parts\" ADD COLUMN IF NOT EXISTS \"ratio\" double precision "
        "not null default 0;\n"
        "CREATE UNIQUE INDEX IF NOT EXISTS \"parts_thing_ratio_idx\" ON \"parts\" "
        "(\"thing\", \"ratio\");\n"
        "\n",
};

}  // namespace pie::detail::tables::store

namespace pie::store {

constinit const ConnectorTable kStore = ::pie::detail::tables::store::kConnector;

Task<List<PartsRow>> SelectParts(Context& context, Where where) {
  return Task<List<PartsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::store::kTables[0], where));
}

Task<PartsRow> InsertParts(Context& context, const PartsRow& row) {
  return Task<PartsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::store::kTables[0], &row, nullptr));
}

Task<PartsRow> UpsertParts(Context& context, const PartsRow& row) {
  return Task<PartsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::store::kTables[0], &row, "id"));
}

Task<List<PartsRow>> UpdateParts(Context& context, Where where, const PartsRow& row) {
  return Task<List<PartsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::store::kTables[0], where, &row));
}

Task<long long> DeleteParts(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context, ::pie::detail::tables::store::kTables[0], where);
}

Task<List<ThingsRow>> SelectThings(Context& context, Where where) {
  return Task<List<ThingsRow>>(::pie::ContextAccess::Select(context,
      ::pie::detail::tables::store::kTables[1], where));
}

Task<ThingsRow> InsertThings(Context& context, const ThingsRow& row) {
  return Task<ThingsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::store::kTables[1], &row, nullptr));
}

Task<ThingsRow> UpsertThings(Context& context, const ThingsRow& row) {
  return Task<ThingsRow>(::pie::ContextAccess::Insert(context,
      ::pie::detail::tables::store::kTables[1], &row, "id"));
}

Task<List<ThingsRow>> UpdateThings(Context& context, Where where, const ThingsRow& row) {
  return Task<List<ThingsRow>>(::pie::ContextAccess::Update(context,
      ::pie::detail::tables::store::kTables[1], where, &row));
}

Task<long long> DeleteThings(Context& context, Where where) {
  return ::pie::ContextAccess::Delete(context, ::pie::detail::tables::store::kTables[1], where);
}

}  // namespace pie::store
