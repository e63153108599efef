// Tables and columns that are referred to exist, and their names are plain SQL identifiers.
#include <algorithm>

#include "checks/rules.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void CheckName(const LocatedString& name, std::string_view what, Diagnostics& diags) {
  constexpr std::string_view kGood = "abcdefghijklmnopqrstuvwxyz0123456789_";
  bool good = name->find_first_not_of(kGood) == std::string::npos && !name->empty() &&
              !(name->at(0) >= '0' && name->at(0) <= '9') && name->size() <= 63;
  if (good) return;
  diags.Error(name.span, "bad-name",
              "expected a " + std::string(what) +
                  " name of lower-case letters, digits and '_', at most 63, found " +
                  Quoted(name.value));
}

void ExpectColumn(const LocatedString& name, const Table& table, std::string_view what,
                  Diagnostics& diags) {
  if (name->empty() || FindWire(table.columns, name.value) != nullptr) return;
  diags.Error(name.span, "unknown-column",
              std::string(what) + ": table " + Quoted(table.wire.value) + " has no column " +
                  Quoted(name.value) + DidYouMean(name.value, WireNames(table.columns)));
}

void CheckReference(const Column& column, const Connector& connector, Diagnostics& diags) {
  const std::string& target = column.references.value;
  if (target.empty()) return;
  const Table* table = FindWire(connector.tables, target);
  if (table == nullptr) {
    diags.Error(column.references.span, "unknown-table",
                "column " + Quoted(column.wire.value) + " references table " + Quoted(target) +
                    ", which is not declared" + DidYouMean(target, WireNames(connector.tables)));
  } else if (!column.references_column.empty()) {
    ExpectColumn({column.references_column, column.references.span}, *table, "references", diags);
  } else if (table->primary_key.empty()) {
    diags.Error(column.references.span, "unknown-column",
                "table " + Quoted(target) + " has no primary key that could be referenced");
  }
}

}  // namespace

void CheckTables(const Connector& connector, Diagnostics& diags) {
  for (const Table& table : connector.tables) {
    CheckName(table.wire, "table", diags);
    if (table.columns.empty()) {
      diags.Error(table.span, "missing-key",
                  "table " + Quoted(table.wire.value) + " has no columns; list them in 'columns'");
      continue;
    }
    for (const Column& column : table.columns) {
      CheckName(column.wire, "column", diags);
      CheckReference(column, connector, diags);
    }
    ExpectColumn(table.rls, table, "rls", diags);
    const Column* owner = FindWire(table.columns, table.rls.value);
    if (owner != nullptr && owner->kind != ColumnKind::kText) {
      diags.Error(table.rls.span, "bad-rls",
                  "rls column " + Quoted(table.rls.value) + " must be text, found " +
                      Quoted(owner->sql_type));
    }
    size_t inline_keys = std::count_if(table.columns.begin(), table.columns.end(),
                                       [](const Column& column) { return column.primary_key; });
    if (inline_keys > 1) {
      diags.Error(table.span, "conflicting-keys",
                  "table " + Quoted(table.wire.value) +
                      " has several primary keys; write 'primaryKey: [a, b]' beside 'columns'");
    }
    for (const LocatedString& column : table.primary_key)
      ExpectColumn(column, table, "primaryKey", diags);
    for (const IndexSpec& index : table.indexes) {
      for (const LocatedString& column : index.columns)
        ExpectColumn(column, table, "indexes", diags);
    }
  }
}

}  // namespace pie::gen
