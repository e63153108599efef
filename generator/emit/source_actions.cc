// The rows of actions and their HTTP bindings.
#include <algorithm>

#include "emit/functions.h"
#include "emit/schema_json.h"
#include "emit/source_parts.h"
#include "source/json_text.h"

namespace pie::gen {
namespace {

std::string Pointer(const std::vector<std::string>& path) {
  std::string pointer;
  for (const std::string& level : path) {
    pointer += '/';
    for (char c : level) {
      if (c == '~') {
        pointer += "~0";
      } else if (c == '/') {
        pointer += "~1";
      } else {
        pointer += c;
      }
    }
  }
  return pointer;
}

std::string_view StyleName(const std::string& style) {
  if (style == "repeat") return "ListStyle::kRepeat";
  if (style == "comma") return "ListStyle::kComma";
  if (style == "space") return "ListStyle::kSpace";
  if (style == "pipe") return "ListStyle::kPipe";
  if (style == "brackets") return "ListStyle::kBrackets";
  if (style == "json") return "ListStyle::kJson";
  return "ListStyle::kDefault";
}

std::string_view BodyName(BodyKind kind) {
  switch (kind) {
    case BodyKind::kJson:
      return "BodyKind::kJson";
    case BodyKind::kForm:
      return "BodyKind::kForm";
    case BodyKind::kMultipart:
      return "BodyKind::kMultipart";
    case BodyKind::kGraphql:
      return "BodyKind::kGraphql";
    case BodyKind::kRaw:
      return "BodyKind::kRaw";
    case BodyKind::kNone:
      break;
  }
  return "BodyKind::kNone";
}

std::string_view PageName(PageStyle style) {
  switch (style) {
    case PageStyle::kLink:
      return "PageKind::kLink";
    case PageStyle::kCursor:
      return "PageKind::kCursor";
    case PageStyle::kPage:
      return "PageKind::kPage";
    case PageStyle::kOffset:
      return "PageKind::kOffset";
    case PageStyle::kNone:
      break;
  }
  return "PageKind::kNone";
}

std::string_view EffectName(Effect effect) {
  switch (effect) {
    case Effect::kRead:
      return "Effect::kRead";
    case Effect::kDestructive:
      return "Effect::kDestructive";
    default:
      return "Effect::kWrite";
  }
}

std::string AnnotationsJson(const Annotations& annotations) {
  std::string json;
  auto add = [&](std::string_view name, const std::optional<bool>& value) {
    if (!value) return;
    json.append(json.empty() ? "{\"" : ",\"").append(name).append(*value ? "\":true" : "\":false");
  };
  add("readOnlyHint", annotations.read_only);
  add("destructiveHint", annotations.destructive);
  add("idempotentHint", annotations.idempotent);
  add("openWorldHint", annotations.open_world);
  return json.empty() ? json : json + "}";
}

bool HoldsSecret(const TypeSpec& type) {
  auto holds = [](const TypeSpec& part) { return HoldsSecret(part); };
  return std::any_of(type.fields.begin(), type.fields.end(),
                     [](const FieldSpec& f) { return f.type.secret || HoldsSecret(f.type); }) ||
         std::any_of(type.element.begin(), type.element.end(), holds) ||
         std::any_of(type.alternatives.begin(), type.alternatives.end(), holds);
}

int FieldIndex(const TypeSpec& params, const std::string& wire) {
  for (size_t i = 0; i < params.fields.size(); ++i) {
    if (params.fields[i].wire.value == wire) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

Rendered SourceEmitter::BindRows(const PreparedAction& action, size_t& count) {
  const HttpBinding& http = *action.action->http;
  Rendered rows;
  auto add = [&](std::string_view place, const Binding& binding, const std::string& wire) {
    Init row;
    row.Member("place", Code(place));
    row.Enum("list_style", StyleName(binding.style), "ListStyle::kDefault");
    if (binding.kind == Binding::Kind::kParam) {
      row.Member("field", Code(std::to_string(FieldIndex(*action.params, binding.param))));
    }
    row.Member("wire", CppString(wire));
    if (binding.kind == Binding::Kind::kConstant) row.Text("constant", binding.constant);
    if (binding.kind == Binding::Kind::kTemplate) row.Member("text", CppString(binding.text.text));
    row.Flag("always", binding.always);
    rows += Wrap(row.Braced().Add(","), 4, 5);
    ++count;
  };
  auto name = [](const Binding& binding) { return binding.path.empty() ? "" : binding.path[0]; };
  for (const TemplatePart& part : http.path.parts) {
    if (part.kind != RefKind::kParam) continue;
    Binding binding;
    binding.param = part.text;
    add("Place::kPath", binding, part.text);
  }
  for (const Binding& binding : http.query) add("Place::kQuery", binding, name(binding));
  for (const Binding& binding : http.headers) add("Place::kHeader", binding, name(binding));
  for (const Binding& binding : http.body) add("Place::kBody", binding, Pointer(binding.path));
  return rows;
}

Rendered SourceEmitter::PaginationRef(const Paginate& paginate) {
  if (paginate.style == PageStyle::kNone) return {};
  auto target = [&](const std::vector<std::string>& path) {
    return paginate.param_in_body || path.empty() ? Pointer(path) : path[0];
  };
  Init row;
  row.Member("kind", Code(PageName(paginate.style))).Text("items", paginate.items);
  row.Text("rel", paginate.rel).Text("url_pointer", paginate.url_pointer);
  row.Text("cursor_pointer", paginate.cursor_pointer);
  row.Text("cursor_from_last", paginate.cursor_from_last);
  row.Text("more_pointer", paginate.more_pointer).Text("total_pointer", paginate.total_pointer);
  row.Text("param", target(paginate.param)).Text("size_param", target(paginate.size_param));
  row.Flag("in_body", paginate.param_in_body).Number("size", paginate.size);
  row.Flag("until_empty", paginate.until_empty).Number("cap", paginate.cap);
  row.Number("first", paginate.first, 1).Number("max_pages", paginate.max_pages, 10);
  return writer_.RowRef("Pagination", row);
}

Rendered SourceEmitter::HttpRef(const PreparedAction& action) {
  const HttpBinding& http = *action.action->http;
  size_t count = 0;
  Rendered rows = BindRows(action, count);
  Init row;
  row.Text("method", http.method).Text("path", http.path.text);
  row.Member("rows", writer_.ArrayRef("BindRow", "kBind" + action.action->cpp, rows, count));
  row.Enum("body", BodyName(http.body_kind), "BodyKind::kNone");
  row.Text("content_type", http.content_type).Text("graphql", http.graphql);
  row.Text("result_at", action.action->result_at);
  row.Member("pagination", PaginationRef(action.action->paginate));
  row.Text("idempotency_header", action.action->idempotency.header);
  const Retry& retry = action.action->retry;
  Init again;
  again.Number("attempts", retry.attempts);
  Rendered statuses;
  for (uint32_t status : retry.statuses) {
    statuses.Add(statuses.empty() ? "" : ", ").Add(std::to_string(status));
  }
  if (!statuses.empty()) {
    statuses = Wrap(statuses.Add(","), 4, 4);
    again.Member("statuses", writer_.ArrayRef("unsigned short", "kRetry" + action.action->cpp,
                                              statuses, retry.statuses.size()));
  }
  if (!again.empty()) row.Member("retry", again.Braced());
  std::string name = "kHttp" + action.action->cpp;
  tables_ += row.Definition("HttpBinding " + name);
  return Code("&" + name);
}

Rendered SourceEmitter::ActionRow(size_t index) {
  const PreparedAction& prepared = prepared_.actions[index];
  const Action& action = *prepared.action;
  Init row;
  row.Text("name", action.wire.value).Text("title", action.title);
  row.Text("description", action.description);
  row.Enum("effect", EffectName(action.effect), "Effect::kWrite");
  row.Member("params", writer_.ObjectRef(*prepared.params, Storage::kStruct));
  if (prepared.result != nullptr) {
    row.Member("result", writer_.TypeRef(*prepared.result, Storage::kStruct));
  }
  if (action.http) row.Member("http", HttpRef(prepared));
  if (prepared.native) {
    const std::string& type = prepared.params->cpp_name;
    std::string call = "return Erase(c::" + action.cpp + "(context, static_cast<c::" + type +
                       "&&>(*static_cast<c::" + type + "*>(params))));";
    tables_ += TemplateWriter(shape_.block("invoke"))
                   .Set("invoker", Code("Invoke" + action.cpp))
                   .Set("call", Wrap(Code(call), 2, 6))
                   .Finish();
    row.Member("invoke", Code("Invoke" + action.cpp));
  }
  row.Text("input_schema", VerbatimInputSchema(prepared_, prepared));
  if (prepared.result != nullptr) row.Text("output_schema", prepared.result->raw_schema);
  row.Text("tool_name", action.tool_name);
  row.Text("annotations_json", AnnotationsJson(action.annotations));
  row.Member("scopes", writer_.StringsRef(action.scopes));
  if (action.auth) row.Member("auth", writer_.RowRef("AuthRow", AuthInit(*action.auth)));
  if (action.errors) {
    row.Member("errors", writer_.RowRef("ErrorShape", ErrorsInit(*action.errors, action.cpp)));
  }
  row.Number("timeout_ms", action.timeout_ms).Flag("hidden", action.hidden);
  row.Flag("secret_result", prepared.result != nullptr && HoldsSecret(*prepared.result));
  return Wrap(row.Braced().Add(","), 4, 5);
}

void SourceEmitter::Actions() {
  Rendered rows;
  for (size_t i = 0; i < prepared_.actions.size(); ++i) rows += ActionRow(i);
  members_.Member("actions",
                  writer_.ArrayRef("ActionRow", "kActions", rows, prepared_.actions.size()));
}

void SourceEmitter::ActionFunctions() {
  for (size_t i = 0; i < prepared_.actions.size(); ++i) {
    if (!prepared_.actions[i].callable || prepared_.actions[i].native) continue;
    Function function = ActionFunction(prepared_, i);
    std::string task = "Task<" + function.result + ">";
    AddFunction(task + " " + function.name + "(Context& context, " + function.parameter + ")",
                task + "(::pie::ContextAccess::Call(context, k" + connector_.cpp + ", " +
                    std::to_string(i) + ", &params))");
  }
}

}  // namespace pie::gen
