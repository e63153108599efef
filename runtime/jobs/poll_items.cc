#include "jobs/poll_items.h"

#include <algorithm>
#include <charconv>

#include "base/clock_text.h"
#include "base/encoding.h"
#include "base/json_access.h"

namespace pie {
namespace {

constexpr size_t kLongestText = 200;  // of an id or version that is kept as it is

bool IsNameChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || c == '.' || c == ':';
}

// "since", "now", "ago:3d", each also with ":epoch", ":epochMs", ":date" behind it.
struct TimeName {
  bool known = false;
  long long ms = 0;
  std::string_view format;
};

long long Span(std::string_view text) {
  long long count = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end + 1 != text.data() + text.size()) return 0;
  return count * 1000 * (*end == 'd' ? 86'400 : *end == 'h' ? 3'600 : 60);
}

TimeName ReadTime(std::string_view name, const PollTimes& times) {
  TimeName time;
  auto next = [&name] {
    std::string_view part = name.substr(0, name.find(':'));
    name.remove_prefix(std::min(name.size(), part.size() + 1));
    return part;
  };
  std::string_view base = next();
  time.known = base == "since" || base == "now" || base == "ago";
  time.ms = base == "since" ? times.since : times.now;
  if (base == "ago") time.ms -= Span(next());
  time.format = name;
  return time;
}

std::string Written(const TimeName& time) {
  if (time.format == "epoch") return std::to_string(time.ms / 1000);
  if (time.format == "epochMs") return std::to_string(time.ms);
  std::string text = IsoTime(time.ms);
  return time.format == "date" ? text.substr(0, text.find('T')) : text;
}

const FieldRow* FindField(const ObjectTable* object, std::string_view name) {
  if (!object) return nullptr;
  for (const FieldRow& field : object->fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

class Filler {
 public:
  Filler(const ConnectorTable& connector, const Json& fields, const PollTimes& times)
      : connector_(connector), fields_(fields), times_(times) {}

  // `kind`: what the parameter is, where `value` is all of it.
  Json Fill(const Json& value, Kind kind) {
    if (value.is_string()) return FillText(JsonAccess::Text(value), kind);
    if (value.is_array()) {
      Json filled = Json::Array();
      for (Size i = 0; i < value.size(); ++i) {
        filled.Push(Fill(JsonAccess::Item(value, i), Kind::kJson));
      }
      return filled;
    }
    if (!value.is_object()) return value;
    Json filled = Json::Object();
    for (Size i = 0; i < value.size(); ++i) {
      filled.Set(JsonAccess::Key(value, i), Fill(JsonAccess::Value(value, i), Kind::kJson));
    }
    return filled;
  }

  const std::string& missing() const { return missing_; }

 private:
  bool IsField(std::string_view name) const {
    return FindField(connector_.user_fields, name) || FindField(connector_.connection, name);
  }
  // The value of a name; null is kept in missing().
  Json Value(std::string_view name) {
    const Json* found = JsonAccess::Find(fields_, name);
    bool empty = !found || found->is_null() ||
                 (found->is_string() && JsonAccess::Text(*found).empty()) ||
                 (found->is_array() && found->size() == 0);
    if (!empty) return *found;
    const FieldRow* field = FindField(connector_.connection, name);
    if (field && field->default_json) {
      if (Result<Json> usual = JsonAccess::Parse(field->default_json)) return *usual;
    }
    if (missing_.empty()) missing_ = std::string(name);
    return Json();
  }

  Json FillText(std::string_view text, Kind kind) {
    std::string filled;
    while (!text.empty()) {
      size_t end = 1;
      while (text[0] == '{' && end < text.size() && IsNameChar(text[end])) ++end;
      std::string_view name = text.substr(1, end - 1);
      TimeName time = ReadTime(name, times_);
      bool closed = end > 1 && end < text.size() && text[end] == '}';
      if (!closed || (!time.known && !IsField(name))) {
        filled += text[0];
        text.remove_prefix(1);
        continue;
      }
      bool whole = filled.empty() && end + 1 == text.size();
      text.remove_prefix(end + 1);
      if (time.known) {
        bool number = kind == Kind::kInteger || kind == Kind::kNumber;
        if (whole && number) return time.format == "epochMs" ? time.ms : time.ms / 1000;
        filled += Written(time);
        continue;
      }
      Json value = Value(name);
      if (whole) return value;
      filled += value.is_string() ? JsonAccess::Text(value) : JsonAccess::Dump(value);
    }
    return Json(filled);
  }

  const ConnectorTable& connector_;
  const Json& fields_;
  const PollTimes& times_;
  std::string missing_;
};

// Long ones by their hash, so that what is remembered of an item is small; likewise what the
// database does not take as text.
std::string Short(std::string text) {
  bool plain = text.size() <= kLongestText && text.find('\0') == text.npos;
  return plain ? text : "sha256:" + Hex(Sha256(text));
}

// The values at the pointers, as one text; empty when none is there.
std::string TextAt(const Json& item, const Rows<const char*>& pointers) {
  std::string text;
  bool found = false;
  for (unsigned i = 0; i < pointers.count; ++i) {
    const char* pointer = pointers.data[i];
    Json value = *pointer ? item.At(pointer) : item;
    found = found || !value.is_null();
    if (i > 0) text += '\n';
    if (!value.is_null()) {
      text += value.is_string() ? std::string(JsonAccess::Text(value)) : JsonAccess::Dump(value);
    }
  }
  return found ? Short(std::move(text)) : std::string();
}

}  // namespace

Result<Json> PollArguments(const ConnectorTable& connector, const PollRow& poll, const Json& fields,
                           PollTimes times) {
  Result<Json> declared = JsonAccess::Parse(poll.arguments ? poll.arguments : "{}");
  if (!declared) return declared.error();
  const ActionRow& action = connector.actions.data[poll.action];
  Filler filler(connector, fields, times);
  Json arguments = Json::Object();
  for (Size i = 0; i < declared->size(); ++i) {
    const String& name = JsonAccess::Key(*declared, i);
    const FieldRow* field = FindField(action.params, std::string_view(name));
    Kind kind = field ? field->kind : Kind::kJson;
    arguments.Set(name, filler.Fill(JsonAccess::Value(*declared, i), kind));
  }
  if (filler.missing().empty()) return arguments;
  return Error(ErrorCode::kNotConnected,
               "the setting '" + filler.missing() + "' of " + connector.name + " is not set");
}

Result<PollPage> ReadPollPage(const PollRow& poll, const Json& result) {
  Json list = poll.items && *poll.items ? result.At(poll.items) : result;
  PollPage page;
  // Services leave an empty list out.
  if (list.is_null()) return page;
  if (!list.is_array()) {
    return Error(ErrorCode::kUpstream, std::string("there is no list at '") +
                                           (poll.items ? poll.items : "") + "' of the result");
  }
  page.total = list.size();
  page.more = !result["next_page"].is_null();
  std::set<std::string> ids;
  for (Size i = 0; i < list.size() && page.items.size() < kMaxPollItems; ++i) {
    PollItem item;
    item.data = JsonAccess::Item(list, i);
    item.id = TextAt(item.data, poll.id);
    item.version = TextAt(item.data, poll.version);
    if (!item.id.empty() && ids.insert(item.id).second) page.items.push_back(std::move(item));
  }
  return page;
}

std::string PollListName(const ConnectorTable& connector, const PollRow& poll,
                         const std::string& connection, const Json& fields) {
  Result<Json> arguments = PollArguments(connector, poll, fields, PollTimes());
  Json name = Json::Array();
  name.Push(Json(connection)).Push(Json(poll.event));
  name.Push(Json(connector.actions.data[poll.action].name));
  name.Push(arguments ? *arguments : Json()).Push(Json(poll.items ? poll.items : ""));
  for (const Rows<const char*>* pointers : {&poll.id, &poll.version}) {
    Json list = Json::Array();
    for (const char* pointer : *pointers) list.Push(Json(pointer));
    name.Push(std::move(list));
  }
  return Hex(Sha256(JsonAccess::Dump(name))).substr(0, 32);
}

}  // namespace pie
