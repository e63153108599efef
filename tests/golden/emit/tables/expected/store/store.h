// Generated from store.pie. Do not edit.
// Tables that refer to each other.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::store {

// Values are positions in the table's `actions`.
enum class Action : int {
  kStore,
};

struct Params {
  Field<String> text;
  Params() = default;
};

// A row of table parts. What is absent is not written; what is null becomes null.
struct PartsRow {
  // bigint primary key generated always as identity
  Field<long long> id;
  // uuid not null references things(id) on delete cascade
  Field<String> thing;
  // integer[]
  Field<List<long long>> counts;
  // double precision not null default 0
  Field<double> ratio;
  PartsRow() = default;
};

// A row of table things. What is absent is not written; what is null becomes null.
struct ThingsRow {
  // uuid primary key default gen_random_uuid()
  Field<String> id;
  // text not null default current_setting('app.user_id', true)
  Field<String> owner;
  // text not null
  Field<String> order;
  // jsonb
  Field<Json> data;
  // timestamptz not null default now()
  Field<String> at;
  ThingsRow() = default;
};

// Keeps things.
Task<Json> Store(Context& context, Params params);

// Rows of parts that belong to the calling user.
Task<List<PartsRow>> SelectParts(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<PartsRow> InsertParts(Context& context, const PartsRow& row);

// Inserts, or updates the row with the same primary key.
Task<PartsRow> UpsertParts(Context& context, const PartsRow& row);

// Gives the changed rows.
Task<List<PartsRow>> UpdateParts(Context& context, Where where, const PartsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteParts(Context& context, Where where);

// Rows of things that belong to the calling user.
Task<List<ThingsRow>> SelectThings(Context& context, Where where = Where());

// Gives the row as it is stored, with defaults.
Task<ThingsRow> InsertThings(Context& context, const ThingsRow& row);

// Inserts, or updates the row with the same primary key.
Task<ThingsRow> UpsertThings(Context& context, const ThingsRow& row);

// Gives the changed rows.
Task<List<ThingsRow>> UpdateThings(Context& context, Where where, const ThingsRow& row);

// Gives the number of deleted rows.
Task<long long> DeleteThings(Context& context, Where where);

// The connector's table, for pie::Registry.
extern const ConnectorTable kStore;

}  // namespace pie::store
