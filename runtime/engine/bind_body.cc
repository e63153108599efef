#include <algorithm>

#include "base/encoding.h"
#include "base/json_reader.h"
#include "base/json_writer.h"
#include "engine/bind.h"
#include "net/url.h"

namespace pie {

void AppendPair(std::string& out, std::string_view name, std::string_view value, Escape escape) {
  if (!out.empty()) out.push_back('&');
  escape(out, name);
  out.push_back('=');
  escape(out, value);
}

namespace {

// Writes one value, of any shape, as pairs.
class Pairs {
 public:
  Pairs(std::string& out, ListStyle style, Escape escape)
      : out_(out), style_(style), escape_(escape) {}

  void Write(const std::string& name, std::string_view json) {
    JsonReader reader(json);
    switch (reader.Peek()) {
      case JsonReader::Type::kObject:
        return WriteObject(name, json);
      case JsonReader::Type::kArray:
        return WriteArray(name, json);
      default:
        WriteScalar(name, json);
    }
  }

 private:
  void WriteScalar(const std::string& name, std::string_view json) {
    std::string text;
    AppendJsonScalar(text, json);
    AppendPair(out_, name, text, escape_);
  }

  void WriteObject(const std::string& name, std::string_view json) {
    if (style_ == ListStyle::kJson) return AppendPair(out_, name, json, escape_);
    JsonReader reader(json);
    reader.EnterObject();
    std::string_view key;
    while (reader.NextMember(key)) {
      std::string inner = name + "[" + std::string(key) + "]";
      Write(inner, reader.Skip());
    }
  }

  void WriteArray(const std::string& name, std::string_view json) {
    switch (style_) {
      case ListStyle::kJson:
        return AppendPair(out_, name, json, escape_);
      case ListStyle::kComma:
        return WriteJoined(name, json, ',');
      case ListStyle::kSpace:
        return WriteJoined(name, json, ' ');
      case ListStyle::kPipe:
        return WriteJoined(name, json, '|');
      default:
        break;
    }
    JsonReader reader(json);
    reader.EnterArray();
    for (size_t index = 0; reader.NextElement(); ++index) {
      bool scalar = IsScalar(reader.Peek());
      Write(ElementName(name, index, scalar), reader.Skip());
    }
  }

  static bool IsScalar(JsonReader::Type type) {
    return type != JsonReader::Type::kObject && type != JsonReader::Type::kArray;
  }

  // Elements that are objects need their position, or their members could not be told apart.
  std::string ElementName(const std::string& name, size_t index, bool scalar) const {
    if (style_ == ListStyle::kBrackets && scalar) return name + "[]";
    if (style_ == ListStyle::kRepeat && scalar) return name;
    return name + "[" + std::to_string(index) + "]";
  }

  void WriteJoined(const std::string& name, std::string_view json, char separator) {
    std::string joined;
    JsonReader reader(json);
    reader.EnterArray();
    for (size_t index = 0; reader.NextElement(); ++index) {
      if (index) joined.push_back(separator);
      std::string_view element;
      if (reader.Peek() == JsonReader::Type::kString) {
        if (reader.ReadString(element)) joined.append(element);
        continue;
      }
      element = reader.Skip();
      if (!AppendJsonScalar(joined, element)) joined.append(element);
    }
    AppendPair(out_, name, joined, escape_);
  }

  std::string& out_;
  ListStyle style_;
  Escape escape_;
};

enum class Written : unsigned char { kNothing, kConstants, kParams };

Written KindOf(const PreparedBind& bind) {
  bool keeps = bind.IsParam() || (bind.row && bind.row->always);
  return keeps ? Written::kParams : Written::kConstants;
}

// Constants beside parameters that are all absent say nothing: the object goes with them. In a list
// a constant is an element of its own.
bool IsHollow(const BodyNode& node, Written any) {
  bool object = node.from_params && !node.is_list;
  return any == Written::kNothing || (object && any != Written::kParams);
}

// Appends the node's value, or nothing. Written at once and taken back when it stays hollow.
Written WriteNode(std::string& out, const BodyNode& node, const BindSource& source) {
  if (node.bind >= 0) {
    const PreparedBind& bind = source.action.body[static_cast<size_t>(node.bind)];
    if (BindJson(out, bind, source)) return KindOf(bind);
  }
  if (node.children.empty()) return Written::kNothing;
  size_t start = out.size();
  out.push_back(node.is_list ? '[' : '{');
  Written any = Written::kNothing;
  for (const BodyNode& child : node.children) {
    size_t before = out.size();
    if (any != Written::kNothing) out.push_back(',');
    if (!node.is_list) {
      AppendJsonString(out, child.key);
      out.push_back(':');
    }
    Written written = WriteNode(out, child, source);
    if (written == Written::kNothing) out.resize(before);
    any = std::max(any, written);
  }
  if (IsHollow(node, any)) {
    out.resize(start);
    return Written::kNothing;
  }
  out.push_back(node.is_list ? ']' : '}');
  return any;
}

void BindJsonBody(const BindSource& source, HttpRequest& request) {
  bool whole = source.action.tree.bind >= 0;
  if (WriteNode(request.body, source.action.tree, source) == Written::kNothing) {
    if (whole) return;  // the one parameter that is the body was not given
    request.body = "{}";
  }
  request.headers.Set("Content-Type", "application/json");
}

void BindGraphql(const BindSource& source, HttpRequest& request) {
  std::string& body = request.body;
  body = "{\"query\":";
  AppendJsonString(body, source.action.row->http->graphql);
  size_t before = body.size();
  body += ",\"variables\":";
  if (WriteNode(body, source.action.tree, source) == Written::kNothing) body.resize(before);
  body.push_back('}');
  request.headers.Set("Content-Type", "application/json");
}

// The whole body is one object: its members are the names.
void FormMembers(std::string& out, std::string_view json, ListStyle style) {
  JsonReader reader(json);
  std::string_view key;
  if (!reader.EnterObject()) return;
  while (reader.NextMember(key)) {
    std::string inner(key);
    AppendPairs(out, inner, reader.Skip(), style, AppendFormEncoded);
  }
}

Written FormNode(std::string& out, const std::string& name, const BodyNode& node,
                 const BindSource& source) {
  if (node.bind >= 0) {
    std::string value;
    const PreparedBind& bind = source.action.body[static_cast<size_t>(node.bind)];
    ListStyle style = bind.row ? bind.row->list_style : ListStyle::kDefault;
    BoundKind kind = BindText(value, bind, source);
    if (kind == BoundKind::kText) AppendPair(out, name, value, AppendFormEncoded);
    if (kind == BoundKind::kJson && name.empty()) FormMembers(out, value, style);
    if (kind == BoundKind::kJson && !name.empty()) {
      AppendPairs(out, name, value, style, AppendFormEncoded);
    }
    if (kind != BoundKind::kAbsent) return KindOf(bind);
  }
  size_t start = out.size();
  Written any = Written::kNothing;
  for (const BodyNode& child : node.children) {
    std::string inner = name.empty() ? child.key : name + "[" + child.key + "]";
    any = std::max(any, FormNode(out, inner, child, source));
  }
  if (IsHollow(node, any)) out.resize(start);
  return IsHollow(node, any) ? Written::kNothing : any;
}

// A value inside quotes of Content-Disposition.
void AppendQuoted(std::string& out, std::string_view text) {
  out.push_back('"');
  for (char c : text) {
    if (c == '"')
      out += "%22";
    else if (c == '\r')
      out += "%0D";
    else if (c == '\n')
      out += "%0A";
    else
      out.push_back(c);
  }
  out.push_back('"');
}

// A part of a multipart body that is a file: {"filename", "content_type", "data" (base64) or
// "text"}.
struct FilePart {
  std::string filename, content_type = "application/octet-stream", content;
  bool has_content = false;
  bool bad_base64 = false;

  bool is_file() const { return has_content && !filename.empty(); }
};

FilePart ReadFile(std::string_view json) {
  FilePart file;
  JsonReader reader(json);
  std::string_view key, text;
  if (!reader.EnterObject()) return file;
  while (reader.NextMember(key)) {
    bool name = key == "filename", type = key == "content_type", data = key == "data";
    if (!(name || type || data || key == "text") || reader.Peek() != JsonReader::Type::kString) {
      return FilePart();
    }
    if (!reader.ReadString(text)) return FilePart();
    if (name)
      file.filename = text;
    else if (type)
      file.content_type = text;
    else {
      file.has_content = true;
      if (!data)
        file.content = text;
      else if (auto bytes = FromBase64(text, Padding::kRequired))
        file.content = std::move(*bytes);
      else
        file.bad_base64 = true;
    }
  }
  return file;
}

class Multipart {
 public:
  explicit Multipart(HttpRequest& request)
      : body_(request.body), boundary_("pie-" + RandomText(24)) {
    request.headers.Set("Content-Type", "multipart/form-data; boundary=" + boundary_);
  }

  void Text(std::string_view name, std::string_view value) {
    Head(name);
    body_.append("\r\n\r\n").append(value).append("\r\n");
  }
  void JsonPart(std::string_view name, std::string_view json) {
    Head(name);
    body_.append("\r\nContent-Type: application/json\r\n\r\n").append(json).append("\r\n");
  }
  // False when the file's data is no base64 or its type could break the header line.
  bool File(std::string_view name, const FilePart& file) {
    if (file.bad_base64 || !IsHeaderValue(file.content_type)) return false;
    Head(name);
    body_ += "; filename=";
    AppendQuoted(body_, file.filename);
    body_.append("\r\nContent-Type: ").append(file.content_type);
    body_.append("\r\n\r\n").append(file.content).append("\r\n");
    return true;
  }
  void End() { body_.append("--").append(boundary_).append("--\r\n"); }

 private:
  void Head(std::string_view name) {
    body_.append("--").append(boundary_).append("\r\nContent-Disposition: form-data; name=");
    AppendQuoted(body_, name);
  }

  std::string& body_;
  std::string boundary_;
};

bool AddParts(Multipart& multipart, std::string_view name, std::string_view json) {
  JsonReader reader(json);
  JsonReader::Type type = reader.Peek();
  if (type == JsonReader::Type::kArray) {
    reader.EnterArray();
    while (reader.NextElement()) {
      if (!AddParts(multipart, name, reader.Skip())) return false;
    }
    return true;
  }
  if (type == JsonReader::Type::kObject) {
    FilePart file = ReadFile(json);
    if (file.is_file()) return multipart.File(name, file);
    multipart.JsonPart(name, json);
    return true;
  }
  std::string text;
  AppendJsonScalar(text, json);
  multipart.Text(name, text);
  return true;
}

Result<Unit> BindMultipart(const BindSource& source, HttpRequest& request) {
  Multipart multipart(request);
  for (const BodyNode& node : source.action.tree.children) {
    if (node.bind < 0) continue;
    std::string value;
    BoundKind kind = BindText(value, source.action.body[node.bind], source);
    if (kind == BoundKind::kText) multipart.Text(node.key, value);
    if (kind == BoundKind::kJson && value != "null" && !AddParts(multipart, node.key, value)) {
      return WrongParam(source, node.key, "a file with base64 in 'data'", "another text");
    }
  }
  multipart.End();
  return Unit();
}

Result<Unit> BindRaw(const BindSource& source, HttpRequest& request) {
  if (source.action.tree.bind < 0) return Unit();
  const PreparedBind& bind = source.action.body[source.action.tree.bind];
  BoundKind kind = BindText(request.body, bind, source);
  if (kind == BoundKind::kAbsent) return Unit();
  const char* type = source.action.row->http->content_type;
  if (kind == BoundKind::kJson) {
    // Bytes travel as {"data": base64}, as files of a multipart body do.
    FilePart file = ReadFile(request.body);
    if (file.bad_base64) {
      return WrongParam(source, "data", "base64", "another text");
    }
    if (file.has_content) request.body = std::move(file.content);
    if (!type) type = file.has_content ? "application/octet-stream" : "application/json";
  }
  request.headers.Set("Content-Type", type ? type : "text/plain; charset=utf-8");
  return Unit();
}

}  // namespace

void AppendPairs(std::string& out, std::string_view name, std::string_view json, ListStyle style,
                 Escape escape) {
  Pairs(out, style, escape).Write(std::string(name), json);
}

Result<Unit> BindBody(const BindSource& source, HttpRequest& request) {
  switch (source.action.row->http->body) {
    case BodyKind::kNone:
      break;
    case BodyKind::kJson:
      BindJsonBody(source, request);
      break;
    case BodyKind::kGraphql:
      BindGraphql(source, request);
      break;
    case BodyKind::kForm:
      FormNode(request.body, "", source.action.tree, source);
      request.headers.Set("Content-Type", "application/x-www-form-urlencoded");
      break;
    case BodyKind::kMultipart:
      return BindMultipart(source, request);
    case BodyKind::kRaw:
      return BindRaw(source, request);
  }
  return Unit();
}

}  // namespace pie
