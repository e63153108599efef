#include "engine/bind.h"

#include <algorithm>

#include "base/json_writer.h"
#include "net/url.h"
#include "net/url_value.h"

namespace pie {

void PlainText(std::string& out, std::string_view text) { out += text; }

std::string BindSource::Where() const {
  std::string where = connector().name;
  if (action.row && connector().has_actions) where.append(".").append(action.row->name);
  return where;
}

Error WrongParam(const BindSource& source, std::string_view param, const char* expected,
                 std::string_view found) {
  std::string shown(found.substr(0, 60));
  Error error(ErrorCode::kInvalidArgument, source.Where() + ": " + std::string(param) +
                                               ": expected " + expected + ", found " + shown);
  error.problems.push_back(Problem(param, expected, shown));
  return error;
}

namespace {

Error NoField(const std::string& connector, const std::string& field) {
  return Error(ErrorCode::kNotConnected, connector + " is not connected: '" + field +
                                             "' is missing; set it with: pie connect " + connector);
}

}  // namespace

bool IsOptional(const TemplatePiece& piece, const ConnectorTable& connector) {
  if (piece.source == Source::kSecret) return !connector.secrets.data[piece.index].required;
  if (piece.source != Source::kConnection) return false;
  return !(connector.connection->fields.data[piece.index].flags & FieldRow::kRequired);
}

Error MissingValue(const TemplatePiece& piece, const BindSource& source) {
  std::string name = source.connector().name;
  switch (piece.source) {
    case Source::kParam:
      return WrongParam(source, piece.text, "a value", "none");
    case Source::kConnection:
      return NoField(name, piece.text);
    case Source::kSecret:
      return Error(ErrorCode::kNotConnected, name + ": the secret " + piece.text + " is not set");
    default:
      return Error(ErrorCode::kNotConnected, name + ": the setting '" + piece.text +
                                                 "' has no value; fill it in and call again");
  }
}

namespace {

// [1,"a"] -> 1,a for places without a syntax for lists; other shapes stay JSON.
std::string JoinedList(const std::string& json) {
  if (json.empty() || json[0] != '[') return json;
  std::string pairs;
  AppendPairs(pairs, "", json, ListStyle::kComma, PlainText);
  return pairs.substr(1);  // behind the '=' of an empty name
}

}  // namespace

bool AppendPiece(std::string& out, const TemplatePiece& piece, const BindSource& source,
                 Escape escape) {
  const Access& access = source.access;
  size_t index = static_cast<size_t>(piece.index);
  switch (piece.source) {
    case Source::kLiteral:
      out += piece.text;
      return true;
    case Source::kParam: {
      if (!source.params) return false;
      ParamValue value = ParamAt(*source.action.row->params, source.params, piece.index);
      if (value.state != FieldState::kValue) return false;
      std::string text;
      if (!AppendScalar(text, value)) {
        std::string json;
        AppendJson(json, value);
        text = JoinedList(json);
      }
      escape(out, text);
      return true;
    }
    case Source::kConnection:
      if (index >= access.fields.size() || !access.fields[index]) return false;
      escape(out, *access.fields[index]);
      return true;
    case Source::kSecret:
      if (index >= access.secrets.size() || !access.secrets[index]) return false;
      escape(out, access.secrets[index]->Reveal());
      return true;
    case Source::kSetting: {
      Json value = access.settings[piece.text.c_str()];
      if (value.is_null()) return false;
      std::string text = value.Dump(), plain;
      escape(out, AppendJsonScalar(plain, text) ? plain : text);
      return true;
    }
  }
  return false;
}

bool Render(std::string& out, const Template& text, const BindSource& source, Escape escape,
            const TemplatePiece** missing) {
  for (const TemplatePiece& piece : text.pieces()) {
    if (AppendPiece(out, piece, source, escape)) continue;
    if (missing) *missing = &piece;
    return false;
  }
  return true;
}

namespace {

// A value that stands in a URL's path: never empty, never a step to another folder.
Result<Unit> AppendPathValue(std::string& path, const TemplatePiece& piece,
                             const BindSource& source) {
  std::string text;
  if (!AppendPiece(text, piece, source, PlainText)) return MissingValue(piece, source);
  if (text.empty() || HasDotStep(text)) {
    if (piece.source == Source::kParam) {
      return WrongParam(source, piece.text, "a name that can be part of a URL's path",
                        text.empty() ? "an empty text" : "'" + text + "'");
    }
    return Error(ErrorCode::kNotConnected, std::string(source.connector().name) + ": '" +
                                               piece.text + "' cannot be part of a URL's path");
  }
  AppendPercentEncoded(path, text);
  return Unit();
}

Result<std::string> BindPath(const BindSource& source) {
  std::string path;
  for (const TemplatePiece& piece : source.action.path.pieces()) {
    if (piece.source == Source::kLiteral) {
      path += piece.text;
    } else if (Result<Unit> added = AppendPathValue(path, piece, source); !added) {
      return added.error();
    }
  }
  return path;
}

Error WrongHost(const TemplatePiece& piece, const BindSource& source, const char* expected) {
  std::string name = source.connector().name;
  return Error(ErrorCode::kNotConnected, name + ": '" + piece.text + "' must be " + expected +
                                             "; correct it with: pie connect " + name);
}

}  // namespace

Result<Url> HostUrl(const Template& text, const BindSource& source) {
  std::string out;
  const auto& pieces = text.pieces();
  for (size_t i = 0; i < pieces.size(); ++i) {
    const TemplatePiece& piece = pieces[i];
    if (piece.source == Source::kLiteral) {
      out += piece.text;
      continue;
    }
    bool last = i + 1 == pieces.size();
    bool literal = !last && pieces[i + 1].source == Source::kLiteral;
    UrlPart part = UrlPartAt(out, literal ? pieces[i + 1].text : std::string_view(), last);
    if (part == UrlPart::kPath) {
      if (Result<Unit> added = AppendPathValue(out, piece, source); !added) return added.error();
      continue;
    }
    std::string value;
    if (!AppendPiece(value, piece, source, PlainText)) return MissingValue(piece, source);
    if (const char* expected = UrlValueProblem(part, value)) {
      return WrongHost(piece, source, expected);
    }
    if (part == UrlPart::kOrigin && value.back() == '/') value.pop_back();
    out += value;
  }
  Result<Url> url = Url::Parse(out);
  if (!url) {
    return Error(ErrorCode::kNotConnected,
                 std::string(source.connector().name) + ": the address of the service is no URL");
  }
  return url;
}

Result<Url> BaseUrl(const BindSource& source) {
  if (source.access.prepared->fixed_base) return *source.access.prepared->fixed_base;
  if (source.access.prepared->base_url.empty()) {
    return Error(ErrorCode::kInternal,
                 std::string(source.connector().name) + ": the manifest has no api.baseUrl");
  }
  return HostUrl(source.access.prepared->base_url, source);
}

Result<Unit> RequireFields(const Access& access) {
  const ConnectorTable& connector = access.connector();
  for (size_t i = 0; i < access.fields.size(); ++i) {
    const FieldRow& row = connector.connection->fields.data[i];
    bool missing = !access.fields[i] || access.fields[i]->empty();
    if (!(row.flags & FieldRow::kRequired) || !missing) continue;
    return NoField(connector.name, row.name);
  }
  return Unit();
}

std::shared_ptr<const EgressPolicy> EgressOf(Access& access) {
  const PreparedConnector& prepared = *access.prepared;
  if (prepared.own_hosts.empty()) return prepared.egress;
  if (access.own_egress) return access.own_egress;
  auto policy = std::make_shared<EgressPolicy>(*prepared.egress);
  BindSource source{access, access.prepared->Bare()};
  for (const Template& host : prepared.own_hosts) {
    std::string text;
    if (!Render(text, host, source, PlainText)) continue;
    // The value is a host, or an address like https://host.
    Result<Url> url = Url::Parse(text.find("://") == text.npos ? "https://" + text : text);
    if (url) policy->hosts.push_back(url->host());
  }
  access.own_egress = policy;
  return policy;
}

BoundKind BindText(std::string& out, const PreparedBind& bind, const BindSource& source) {
  if (const PageValues* page = source.page) {
    if (bind.slot == PageSlot::kPosition && !page->position.empty()) {
      return AppendJsonScalar(out, page->position) ? BoundKind::kText : BoundKind::kAbsent;
    }
    if (bind.slot == PageSlot::kSize && page->size) {
      out += std::to_string(page->size);
      return BoundKind::kText;
    }
  }
  if (!bind.row) return BoundKind::kAbsent;
  if (bind.row->constant) {
    if (AppendJsonScalar(out, bind.row->constant)) return BoundKind::kText;
    out += bind.row->constant;
    return BoundKind::kJson;
  }
  if (bind.row->text) {
    size_t start = out.size();
    if (Render(out, bind.text, source, PlainText)) return BoundKind::kText;
    out.resize(start);
    return BoundKind::kAbsent;
  }
  ParamValue value = ParamAt(*source.action.row->params, source.params, bind.row->field);
  if (value.state == FieldState::kAbsent) return BoundKind::kAbsent;
  if (value.state == FieldState::kValue && AppendScalar(out, value)) return BoundKind::kText;
  AppendJson(out, value);
  return BoundKind::kJson;
}

bool BindJson(std::string& out, const PreparedBind& bind, const BindSource& source) {
  if (const PageValues* page = source.page) {
    if (bind.slot == PageSlot::kPosition && !page->position.empty()) {
      out += page->position;
      return true;
    }
    if (bind.slot == PageSlot::kSize && page->size) {
      out += std::to_string(page->size);
      return true;
    }
  }
  if (!bind.row) return false;
  if (bind.row->constant) {
    out += bind.row->constant;
    return true;
  }
  if (bind.row->text) {
    std::string text;
    if (!Render(text, bind.text, source, PlainText)) return false;
    AppendJsonString(out, text);
    return true;
  }
  ParamValue value = ParamAt(*source.action.row->params, source.params, bind.row->field);
  if (value.state == FieldState::kAbsent) return false;
  // Some services want an object as a text that holds JSON (monday.com's column values).
  if (bind.row->list_style == ListStyle::kJson && value.state == FieldState::kValue) {
    std::string text;
    AppendJson(text, value);
    AppendJsonString(out, text);
    return true;
  }
  AppendJson(out, value);
  return true;
}

namespace {

// A list of strings that goes out with commas: the usual list, which needs no JSON in between.
bool BindJoined(std::string& out, const PreparedBind& bind, const BindSource& source) {
  if (!bind.row || bind.slot != PageSlot::kNone || bind.row->field < 0) return false;
  if (bind.row->list_style != ListStyle::kComma) return false;
  return AppendJoined(out, ParamAt(*source.action.row->params, source.params, bind.row->field));
}

void AppendBoundPairs(std::string& out, const PreparedBind& bind, const BindSource& source) {
  std::string value;
  if (BindJoined(value, bind, source)) {
    return AppendPair(out, bind.wire, value, AppendPercentEncoded);
  }
  switch (BindText(value, bind, source)) {
    case BoundKind::kAbsent:
      return;
    case BoundKind::kText:
      return AppendPair(out, bind.wire, value, AppendPercentEncoded);
    case BoundKind::kJson: {
      if (value == "null") return;
      ListStyle style = bind.row ? bind.row->list_style : ListStyle::kDefault;
      if (style == ListStyle::kDefault) style = ListStyle::kRepeat;
      return AppendPairs(out, bind.wire, value, style, AppendPercentEncoded);
    }
  }
}

Result<std::string> BindQuery(const BindSource& source) {
  std::string query;
  if (!source.action.path_query.empty()) {
    const TemplatePiece* missing = nullptr;
    if (!Render(query, source.action.path_query, source, AppendPercentEncoded, &missing)) {
      return MissingValue(*missing, source);
    }
  }
  for (const PreparedNamed& named : source.access.prepared->query) {
    std::string value;
    const TemplatePiece* missing = nullptr;
    if (!Render(value, named.value, source, PlainText, &missing)) {
      if (IsOptional(*missing, source.connector())) continue;
      return MissingValue(*missing, source);
    }
    AppendPair(query, named.name, value, AppendPercentEncoded);
  }
  for (const PreparedBind& bind : source.action.query) AppendBoundPairs(query, bind, source);
  return query;
}

Result<Unit> BindHeaders(const BindSource& source, HttpRequest& request) {
  for (const PreparedNamed& named : source.access.prepared->headers) {
    std::string value;
    const TemplatePiece* missing = nullptr;
    if (!Render(value, named.value, source, PlainText, &missing)) {
      if (IsOptional(*missing, source.connector())) continue;
      return MissingValue(*missing, source);
    }
    request.headers.Set(named.name, value);
  }
  for (const PreparedBind& bind : source.action.headers) {
    std::string value;
    BoundKind kind = BindText(value, bind, source);
    if (kind == BoundKind::kAbsent || value == "null") continue;
    if (kind == BoundKind::kJson) value = JoinedList(value);
    if (!IsHeaderValue(value)) {
      int field = bind.row ? bind.row->field : -1;
      return WrongParam(source,
                        field < 0 ? bind.wire : source.action.row->params->fields.data[field].name,
                        "a text without line breaks or control characters", "one with them");
    }
    request.headers.Set(bind.wire, value);
  }
  if (!source.action.has_accept) request.headers.Add("Accept", "application/json");
  return Unit();
}

}  // namespace

Result<HttpRequest> BindRequest(const BindSource& source) {
  Result<Url> url =
      source.action.absolute ? HostUrl(source.action.origin, source) : BaseUrl(source);
  if (!url) return std::move(url.error());
  Result<std::string> path = BindPath(source);
  if (!path) return std::move(path.error());
  if (Result<Unit> added = url->AddPath(*path); !added) {
    return Error(ErrorCode::kInvalidArgument,
                 source.Where() +
                     ": the parameters do not make a URL: " + std::string(added.error().message));
  }
  Result<std::string> query = BindQuery(source);
  if (!query) return std::move(query.error());
  url->AddQuery(*query);
  const char* method = source.action.row->http->method;
  HttpRequest request(method ? method : "POST", std::move(*url));
  if (Result<Unit> headers = BindHeaders(source, request); !headers) return headers.error();
  if (Result<Unit> body = BindBody(source, request); !body) return body.error();
  return request;
}

}  // namespace pie
