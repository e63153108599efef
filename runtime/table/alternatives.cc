// oneOf and anyOf: which alternatives a value fits, and if none, which one it was meant to be.
#include "base/json_access.h"
#include "table/decoder.h"

namespace pie {
namespace {

JsonReader::Type TypeOf(std::string_view json) { return JsonReader(json).Peek(); }

// Whether a value of that JSON type could fit at all.
bool Takes(const TypeRow& type, JsonReader::Type found) {
  if (found == JsonReader::Type::kNull) return type.nullable || type.kind == Kind::kJson;
  switch (type.kind) {
    case Kind::kBoolean:
      return found == JsonReader::Type::kBoolean;
    case Kind::kInteger:
    case Kind::kNumber:
      return found == JsonReader::Type::kNumber;
    case Kind::kString:
    case Kind::kEnum:
      return found == JsonReader::Type::kString;
    case Kind::kJson:
      return true;
    case Kind::kObject:
    case Kind::kMap:
      return found == JsonReader::Type::kObject;
    case Kind::kList:
      return found == JsonReader::Type::kArray;
  }
  return false;
}

std::string Words(const TypeRow& type) {
  if (type.limits && type.limits->const_json) return Found(type.limits->const_json);
  std::string text = Expected(type);
  if (type.kind != Kind::kObject) return text;
  const char* join = " with ";
  for (const FieldRow& field : type.detail.object->fields) {
    if (!(field.flags & FieldRow::kRequired)) continue;
    text += join + Quoted(field.name);
    join = " and ";
  }
  return text;
}

// "a string, an array or an object with 'id'"; "1, 2 or 3".
std::string Words(const Alternatives& alternatives) {
  constexpr unsigned kListed = 12;
  unsigned count = alternatives.types.count;
  if (count > kListed) {
    return Words({alternatives.exactly_one, {alternatives.types.data, kListed}}) + " and " +
           std::to_string(count - kListed) + " more";
  }
  std::string text;
  for (unsigned i = 0; i < count; ++i) {
    if (i) text += i + 1 == count ? " or " : ", ";
    text += Words(*alternatives.types.data[i]);
  }
  return text;
}

}  // namespace

unsigned Decoder::Try(const TypeRow& type, std::string_view json, const Spot* spot,
                      ProblemSink& sink) {
  unsigned before = sink.count();
  work_ -= static_cast<long long>(json.size());
  if (work_ < 0) {
    sink.Add(spot, "a value with less nesting", "one too costly to check");
    return 1;
  }
  Decoder decoder(json, options_, sink, work_);
  decoder.set_secret(secret_);
  decoder.Document(type, nullptr, spot);
  return sink.count() - before;
}

bool Decoder::FitsAlternatives(const Alternatives& alternatives, std::string_view json,
                               const Spot* spot) {
  unsigned fitting = 0;
  for (const TypeRow* type : alternatives.types) {
    if (!Takes(*type, TypeOf(json))) continue;
    ProblemSink unheard(options_, nullptr);
    if (Try(*type, json, spot, unheard) != 0) continue;
    ++fitting;
    if (!alternatives.exactly_one) return true;
  }
  if (fitting == 1) return true;
  if (fitting > 1) {
    return Tell(spot, "exactly one of " + Words(alternatives), "a value that fits several");
  }
  if (!sink_.listens()) return Tell(spot, "", "");
  TellClosest(alternatives, json, spot);
  return false;
}

// The alternative with the fewest problems is the one that was meant, when there is only one such.
void Decoder::TellClosest(const Alternatives& alternatives, std::string_view json,
                          const Spot* spot) {
  const TypeRow* closest = nullptr;
  unsigned fewest = ~0u;
  for (const TypeRow* type : alternatives.types) {
    if (!Takes(*type, TypeOf(json))) continue;
    ProblemSink unheard(options_, nullptr);
    unsigned problems = Try(*type, json, spot, unheard);
    if (problems > fewest) continue;
    closest = problems == fewest ? nullptr : type;
    fewest = problems;
  }
  if (closest) {
    Try(*closest, json, spot, sink_);
  } else {
    Tell(spot, Words(alternatives), Shown(json));
  }
}

}  // namespace pie
