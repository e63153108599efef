#include "emit/sql.h"

#include <algorithm>
#include <cstdint>
#include <set>

#include "emit/emit.h"

namespace pie::gen {
namespace {

constexpr size_t kMaxIdentifier = 63;  // PostgreSQL cuts off the rest

std::string Lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
  }
  return text;
}

std::string IndexName(const Table& table, const std::vector<LocatedString>& columns) {
  std::string name = table.wire.value;
  for (const LocatedString& column : columns) name.append("_").append(column.value);
  name += "_idx";
  if (name.size() <= kMaxIdentifier) return name;
  uint32_t hash = 2166136261u;  // FNV-1a
  for (unsigned char c : name) hash = (hash ^ c) * 16777619u;
  std::string suffix = "_" + std::to_string(hash) + "_idx";
  return name.substr(0, kMaxIdentifier - suffix.size()) + suffix;
}

Rendered ColumnList(const std::vector<LocatedString>& columns) {
  Rendered list;
  for (const LocatedString& column : columns) {
    if (!list.empty()) list.Add(", ");
    list += SqlIdent(column);
  }
  return list;
}

// The author's own SQL: column definitions are his to write.
Rendered ColumnText(const Column& column) {
  return SqlIdent(column.wire) + Code(" " + column.definition.value);
}

// A dollar quote that does not occur in `text`.
std::string DollarQuote(const std::string& text) {
  std::string quote = "$pie$";
  for (int i = 1; text.find(quote) != std::string::npos; ++i) {
    quote = "$pie" + std::to_string(i) + "$";
  }
  return quote;
}

class SqlEmitter {
 public:
  explicit SqlEmitter(const Template& shape) : shape_(shape) {}

  Rendered EmitTable(const Table& table) const {
    return TemplateWriter(shape_.block("table"))
        .Set("name", SqlIdent(table.wire))
        .Set("columns", Columns(table))
        .Set("additions", Additions(table))
        .Set("indexes", Indexes(table))
        .Set("security", Security(table))
        .Finish();
  }

 private:
  Rendered Columns(const Table& table) const {
    Rendered columns;
    bool key_in_column = false;
    for (const Column& column : table.columns) {
      if (!columns.empty()) columns.Add(",\n");
      columns += ColumnText(column);
      key_in_column |= Lower(column.definition.value).find("primary key") != std::string::npos;
    }
    if (!table.primary_key.empty() && !key_in_column) {
      columns.Add(",\nPRIMARY KEY (") += ColumnList(table.primary_key);
      columns.Add(")");
    }
    return columns;
  }

  // Columns that the manifest got after the table was made.
  Rendered Additions(const Table& table) const {
    Rendered additions;
    for (const Column& column : table.columns) {
      if (column.primary_key) continue;
      bool required = column.not_null && column.default_sql.empty() && !column.generated;
      Rendered text = ColumnText(column);
      TemplateWriter writer(shape_.block(required ? "required_addition" : "addition"));
      writer.Set("name", SqlIdent(table.wire)).Set("column", text);
      if (required) {
        writer.Set("nullable", SqlIdent(column.wire) + Code(" " + column.sql_type));
        writer.Set("quote", Code(DollarQuote(text.text())));
      }
      additions += writer.Finish();
    }
    return additions;
  }

  Rendered Index(const Table& table, const std::vector<LocatedString>& columns, bool unique) const {
    return TemplateWriter(shape_.block("index"))
        .Set("kind", Code(unique ? "UNIQUE INDEX" : "INDEX"))
        .Set("index", SqlIdent(IndexName(table, columns)))
        .Set("name", SqlIdent(table.wire))
        .Set("columns", ColumnList(columns))
        .Finish();
  }

  // Those that are declared, and one that every query of a user needs.
  Rendered Indexes(const Table& table) const {
    Rendered indexes;
    auto leads = [&](const std::vector<LocatedString>& columns) {
      return !columns.empty() && columns[0].value == table.rls.value;
    };
    bool covered = table.rls.value.empty() || leads(table.primary_key);
    for (const IndexSpec& index : table.indexes) {
      indexes += Index(table, index.columns, index.unique);
      covered |= leads(index.columns);
    }
    if (!covered) indexes += Index(table, {table.rls}, false);
    return indexes;
  }

  Rendered Security(const Table& table) const {
    if (table.rls.value.empty()) return {};
    auto column = std::find_if(table.columns.begin(), table.columns.end(),
                               [&](const Column& c) { return c.wire.value == table.rls.value; });
    bool text = column == table.columns.end() || column->kind == ColumnKind::kText;
    return TemplateWriter(shape_.block("security"))
        .Set("name", SqlIdent(table.wire))
        .Set("column", SqlIdent(table.rls).Add(text ? "" : "::text"))
        .Finish();
  }

  const Template& shape_;
};

}  // namespace

std::vector<const Table*> CreationOrder(const std::vector<Table>& tables) {
  std::vector<const Table*> order;
  std::set<std::string> done;
  auto ready = [&](const Table& table) {
    return std::all_of(table.columns.begin(), table.columns.end(), [&](const Column& column) {
      const std::string& other = column.references.value;
      bool here = std::any_of(tables.begin(), tables.end(),
                              [&](const Table& t) { return t.wire.value == other; });
      return !here || other == table.wire.value || done.contains(other);
    });
  };
  while (order.size() < tables.size()) {
    const Table* next = nullptr;
    for (const Table& table : tables) {
      if (done.contains(table.wire.value)) continue;
      if (ready(table)) {
        next = &table;
        break;
      }
    }
    // Tables that refer to each other in a circle cannot be created anyway; keep their order.
    for (const Table& table : tables) {
      if (next == nullptr && !done.contains(table.wire.value)) next = &table;
    }
    if (next == nullptr) break;
    done.insert(next->wire.value);
    order.push_back(next);
  }
  return order;
}

Rendered EmitTables(const Connector& connector, const Templates& templates) {
  Rendered tables;
  SqlEmitter emitter(templates["schema.sql.tmpl"]);
  for (const Table* table : CreationOrder(connector.tables)) tables += emitter.EmitTable(*table);
  return tables;
}

Rendered EmitSql(const Connector& connector, const Templates& templates) {
  return TemplateWriter(templates["schema.sql.tmpl"].main())
      .Set("manifest", CommentWords(connector.path))
      .Set("tables", Code("\n") + EmitTables(connector, templates))
      .Finish();
}

}  // namespace pie::gen
