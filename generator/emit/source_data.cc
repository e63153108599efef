// Managed tables, MCP resources and prompts, widgets, public apps, limits and prices.
#include "emit/emit.h"
#include "emit/source_parts.h"

namespace pie::gen {

void SourceEmitter::Tables() {
  Rendered rows;
  for (const PreparedTable& prepared : prepared_.tables) {
    const Table& table = *prepared.table;
    Rendered columns;
    for (const Column& column : table.columns) {
      Rendered row = Code("{");
      (row += CppString(column.wire)).Add(", ") += CppString(column.sql_type);
      row.Add(", ") += CppString(column.definition);
      columns += Wrap(row.Add("},"), 4, 5);
    }
    Init row;
    row.Text("name", table.wire.value).Text("rls", table.rls.value);
    row.Member("row", writer_.ObjectRef(*prepared.row, Storage::kStruct));
    row.Member("columns", writer_.ArrayRef("ColumnRow", "kColumns" + table.cpp, columns,
                                           table.columns.size()));
    rows += Wrap(row.Braced().Add(","), 4, 5);
  }
  members_.Member("tables",
                  writer_.ArrayRef("TableRow", "kTables", rows, connector_.tables.size()));
  if (!connector_.tables.empty()) members_.Text("ddl", EmitTables(connector_, templates_).text());
}

void SourceEmitter::TableFunctions() {
  for (size_t i = 0; i < prepared_.tables.size(); ++i) {
    const Table& table = *prepared_.tables[i].table;
    const std::string& row = prepared_.tables[i].row->cpp_name;
    std::string at = Tables("kTables") + "[" + std::to_string(i) + "]";
    std::string access = "::pie::ContextAccess::";
    std::string one = "Task<" + row + ">", many = "Task<List<" + row + ">>";
    std::string where = "where";
    std::string take_row = "(Context& context, const " + row + "& row)";
    AddFunction(many + " Select" + table.cpp + "(Context& context, Where where)",
                many + "(" + access + "Select(context, " + at + ", " + where + "))");
    AddFunction(one + " Insert" + table.cpp + take_row,
                one + "(" + access + "Insert(context, " + at + ", &row, nullptr))");
    if (!table.primary_key.empty()) {
      std::string key;
      for (const LocatedString& column : table.primary_key) {
        key.append(key.empty() ? "" : ",").append(column.value);
      }
      AddFunction(
          one + " Upsert" + table.cpp + take_row,
          one + "(" + access + "Insert(context, " + at + ", &row, " + CppString(key).text() + "))");
    }
    AddFunction(
        many + " Update" + table.cpp + "(Context& context, Where where, const " + row + "& row)",
        many + "(" + access + "Update(context, " + at + ", " + where + ", &row))");
    AddFunction("Task<long long> Delete" + table.cpp + "(Context& context, Where where)",
                access + "Delete(context, " + at + ", " + where + ")");
  }
}

void SourceEmitter::Resources() {
  Rendered rows;
  for (const Resource& resource : connector_.resources) {
    Init row;
    row.Text("uri", resource.uri.value).Text("name", resource.wire.value);
    row.Text("title", resource.title).Text("description", resource.description);
    row.Text("mime_type", resource.mime_type).Text("text", resource.text);
    row.Text("blob", resource.blob_base64);
    bool native = resource.text.empty() && resource.blob_base64.empty();
    if (native) row.Member("invoke", JsonInvoker(resource.cpp + "Resource"));
    rows += Wrap(row.Flag("is_template", resource.is_template).Braced().Add(","), 4, 5);
  }
  members_.Member("resources",
                  writer_.ArrayRef("ResourceRow", "kResources", rows, connector_.resources.size()));
}

void SourceEmitter::Prompts() {
  Rendered rows;
  for (const Prompt& prompt : connector_.prompts) {
    TypeSpec arguments;
    arguments.kind = TypeKind::kObject;
    arguments.cpp_name = prompt.cpp + "Arguments";
    for (const PromptArgument& argument : prompt.arguments) {
      FieldSpec& field = arguments.fields.emplace_back();
      field.wire = argument.wire;
      field.required = argument.required;
      field.type.kind = TypeKind::kString;
      field.type.description = argument.description.empty() ? argument.title : argument.description;
    }
    Rendered messages;
    for (const PromptMessage& message : prompt.messages) {
      Rendered row = Code("{");
      (row += CppString(message.role)).Add(", ") += CppString(message.text);
      messages += Wrap(row.Add("},"), 4, 5);
    }
    Init row;
    row.Text("name", prompt.wire.value).Text("title", prompt.title);
    row.Text("description", prompt.description);
    row.Member("arguments", writer_.ObjectRef(arguments, Storage::kNone));
    row.Member("messages", writer_.ArrayRef("PromptMessageRow", "kMessages" + prompt.cpp, messages,
                                            prompt.messages.size()));
    if (prompt.messages.empty()) row.Member("invoke", JsonInvoker(prompt.cpp + "Prompt"));
    rows += Wrap(row.Braced().Add(","), 4, 5);
  }
  members_.Member("prompts",
                  writer_.ArrayRef("PromptRow", "kPrompts", rows, connector_.prompts.size()));
}

void SourceEmitter::Pages() {
  if (connector_.widget.present) {
    const Widget& widget = connector_.widget;
    Init row;
    row.Text("html", widget.html);
    row.Member("allowed_scripts", writer_.StringsRef(widget.allowed_scripts));
    row.Member("allowed_styles", writer_.StringsRef(widget.allowed_styles));
    row.Number("max_height", widget.max_height, 600);
    row.Number("default_height", widget.default_height, 280);
    members_.Member("widget",
                    writer_.RowRef("WidgetRow", row.Flag("launchable", widget.launchable)));
  }
  const PublicApp& app = connector_.public_app;
  members_.Text("public_entry", app.entry.value);
  Rendered routes, files;
  for (const PublicRoute& route : app.routes) {
    Rendered row = Code("{");
    (row += CppString(route.path)).Add(route.spa ? ", true}," : ", false},");
    routes += Wrap(row, 4, 5);
  }
  for (const PublicFile& file : app.files) {
    Rendered row = Code("{");
    (row += CppString(file.path)).Add(", ") += CppString(file.content);
    files += Wrap(row.Add(", ").Add(std::to_string(file.content.size())).Add("},"), 4, 5);
  }
  members_.Member("public_routes",
                  writer_.ArrayRef("RouteRow", "kRoutes", routes, app.routes.size()));
  members_.Member("public_files", writer_.ArrayRef("FileRow", "kFiles", files, app.files.size()));
  const Budget& budget = connector_.budget;
  Init limits;
  limits.Number("requests", budget.requests).Number("seconds", budget.seconds);
  limits.Number("bytes", budget.bytes);
  if (!limits.empty()) members_.Member("budget", limits.Braced());
  const Pricing& pricing = connector_.pricing;
  Init prices;
  prices.Number("install_price_cents", pricing.install_price_cents);
  prices.Number("monthly_price_cents", pricing.monthly_price_cents);
  prices.Number("per_usage_microdollars", pricing.per_usage_microdollars);
  prices.Number("free_usage_quota", pricing.free_usage_quota);
  prices.Flag("custom_usage_enabled", pricing.custom_usage_enabled);
  prices.Number("max_custom_charge_microdollars", pricing.max_custom_charge_microdollars, 5000000);
  if (pricing.present) members_.Member("pricing", writer_.RowRef("PricingRow", prices));
  members_.Flag("persistent", connector_.runtime.persistent);
  members_.Number("session_timeout_ms", connector_.runtime.timeout_ms);
  members_.Number("max_session_age_ms", connector_.runtime.max_session_age_ms);
}

}  // namespace pie::gen
