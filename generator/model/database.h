// `database`: managed tables.
#pragma once

#include <string>
#include <vector>

#include "source/source_span.h"

namespace pie::gen {

enum class ColumnKind {
  kText,
  kInteger,
  kBigint,
  kSmallint,
  kReal,
  kDouble,
  kNumeric,
  kBoolean,
  kUuid,
  kTimestamptz,
  kTimestamp,
  kDate,
  kTime,
  kInterval,
  kJson,
  kJsonb,
  kBytea,
  kTextArray,
  kIntegerArray,
  kBigintArray,
  kUuidArray,
};

struct Column {
  LocatedString wire;        // "created_at"
  std::string cpp;           // "created_at"
  LocatedString definition;  // "timestamptz not null default now()" as written, one line
  ColumnKind kind = ColumnKind::kText;
  std::string sql_type;   // "timestamptz", "varchar(20)"
  bool not_null = false;  // also for primary keys
  bool primary_key = false;
  bool unique = false;
  bool generated = false;         // identity, serial or `generated always`: never inserted
  std::string default_sql;        // empty: none
  LocatedString references;       // table; empty: none
  std::string references_column;  // may be empty: its primary key
};

struct IndexSpec {
  std::vector<LocatedString> columns;
  bool unique = false;
};

struct Table {
  LocatedString wire;           // "linkedin_monitors"
  std::string cpp;              // "LinkedinMonitors"; row struct is cpp + "Row"
  std::vector<Column> columns;  // manifest order
  std::vector<LocatedString> primary_key;
  std::vector<IndexSpec> indexes;
  LocatedString rls;  // column; empty: no row-level security asked for
  SourceSpan span;
};

}  // namespace pie::gen
