// `database`.
#include <algorithm>

#include "model/column_definition.h"
#include "model/resolve_parts.h"
#include "source/suggest.h"

namespace pie::gen {
namespace {

void ResolveColumns(const Node& node, Table& table, Diagnostics& diags) {
  if (!ExpectMap(node, "'columns'", diags)) return;
  for (const Member& member : node.members) {
    Column column;
    column.wire = member.key;
    auto text = ReadText(member.value, "column " + Quoted(member.key.value), diags);
    if (!text) continue;
    column.definition = *text;
    std::replace(column.definition.value.begin(), column.definition.value.end(), '\n', ' ');
    std::string problem = ParseColumnDefinition(column);
    if (!problem.empty()) {
      diags.Error(text->span, "bad-column", "column " + Quoted(member.key.value) + ": " + problem);
    }
    if (column.primary_key) table.primary_key.push_back(column.wire);
    table.columns.push_back(std::move(column));
  }
}

void ResolveIndexes(const Node& node, Table& table, Diagnostics& diags) {
  if (!ExpectSequence(node, "'indexes'", diags)) return;
  for (const Node& item : node.items) {
    IndexSpec index;
    if (item.IsMap()) {
      MapReader map(item, "index", diags);
      map.Require("columns");
      map.TextList("columns", index.columns);
      map.Boolean("unique", index.unique);
      map.Finish();
    } else {
      index.columns = ReadTexts(item, "index", diags);
    }
    if (!index.columns.empty()) table.indexes.push_back(std::move(index));
  }
}

}  // namespace

void ResolveDatabase(const Node& node, Connector& connector, Diagnostics& diags) {
  MapReader map(node, "'database'", diags);
  const Node* tables = map.Find("tables");
  map.Finish();
  if (tables == nullptr || !ExpectMap(*tables, "'tables'", diags)) return;
  for (const Member& member : tables->members) {
    Table table;
    table.wire = member.key;
    table.span = member.key.span;
    MapReader entry(member.value, "table " + Quoted(member.key.value), diags);
    if (!entry.ok()) continue;
    if (const Node* columns = entry.Find("columns")) ResolveColumns(*columns, table, diags);
    entry.Text("rls", table.rls);
    std::vector<LocatedString> key;
    if (entry.TextList("primaryKey", key)) table.primary_key = key;
    if (const Node* indexes = entry.Find("indexes")) ResolveIndexes(*indexes, table, diags);
    entry.Finish();
    connector.tables.push_back(std::move(table));
  }
}

}  // namespace pie::gen
