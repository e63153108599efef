#include "table/project.h"

#include <algorithm>

#include "base/json_writer.h"
#include "table/decoder.h"
#include "table/field_set.h"

namespace pie {
namespace {

class Projector {
 public:
  Projector(std::string_view json, ProblemSink& sink, const DecodeOptions& options,
            std::string& out)
      : reader_(json), sink_(sink), options_(options), out_(out), writer_(out) {}

  bool Document(const TypeRow& type) {
    bool written = Value(type, reader_.Peek(), nullptr);
    return reader_.Finish() && written;
  }
  const JsonReader& reader() const { return reader_; }

 private:
  // Writes the next value, which is `found` by its first byte. False when it does not fit: then it
  // has been read and nothing written.
  bool Value(const TypeRow& type, JsonReader::Type found, const Spot* spot) {
    if (type.nullable && found == JsonReader::Type::kNull) {
      writer_.Raw(reader_.Skip());
      return true;
    }
    switch (type.kind) {
      case Kind::kJson:
        writer_.Raw(reader_.Skip());
        return true;
      case Kind::kObject:
        if (found == JsonReader::Type::kObject) return Object(*type.detail.object, spot);
        break;
      case Kind::kMap:
      case Kind::kList:
        if (found ==
            (type.kind == Kind::kMap ? JsonReader::Type::kObject : JsonReader::Type::kArray)) {
          return Elements(type, spot);
        }
        break;
      default:
        return Scalar(type, found, spot);
    }
    std::string_view json = reader_.Skip();
    if (reader_.ok()) sink_.Add(spot, Expected(type), Found(json));
    return false;
  }

  bool Scalar(const TypeRow& type, JsonReader::Type found, const Spot* spot) {
    std::string_view json = reader_.Skip();
    if (!reader_.ok()) return false;
    bool text = type.kind == Kind::kString || type.kind == Kind::kEnum;
    if (text && found == JsonReader::Type::kString) {
      writer_.Raw(json);
      return true;
    }
    bool nested = found == JsonReader::Type::kObject || found == JsonReader::Type::kArray;
    if (!nested && found != JsonReader::Type::kNull && Convert(type, json)) return true;
    sink_.Add(spot, Expected(type), Found(json));
    return false;
  }

  // Whether the text is a number that fits the type for sure and can stay as it is.
  static bool IsShortNumber(Kind kind, std::string_view json) {
    if (json.size() > 17 || (kind != Kind::kInteger && kind != Kind::kNumber)) return false;
    return std::all_of(json.begin(), json.end(), [kind](char c) {
      return (c >= '0' && c <= '9') || (c == '.' && kind == Kind::kNumber);
    });
  }

  // `json` is a boolean, a number or a string.
  bool Convert(const TypeRow& type, std::string_view json) {
    if (type.kind == Kind::kString || type.kind == Kind::kEnum) {
      writer_.String(json);
      return true;
    }
    if (IsShortNumber(type.kind, json)) {
      writer_.Raw(json);
      return true;
    }
    // The decoder knows what becomes a number or boolean without loss.
    union {
      bool boolean;
      long long integer;
      double number;
    } value = {};
    ProblemSink unheard(options_, nullptr);
    long long work = 0;
    Decoder decoder(json, options_, unheard, work);
    if (!decoder.Document(TypeRow{type.kind}, &value, nullptr)) return false;
    if (type.kind == Kind::kBoolean) writer_.Bool(value.boolean);
    if (type.kind == Kind::kInteger) writer_.Int(value.integer);
    if (type.kind == Kind::kNumber) {
      std::string_view number = json;  // as written, but without quotes and escapes
      JsonReader reader(json);
      if (json[0] == '"') reader.ReadString(number);
      writer_.Raw(number);
    }
    return true;
  }

  bool Elements(const TypeRow& type, const Spot* spot) {
    bool map = type.kind == Kind::kMap;
    std::string key;
    std::string_view name;
    map ? writer_.BeginObject() : writer_.BeginArray();
    map ? reader_.EnterObject() : reader_.EnterArray();
    for (Size count = 0; map ? reader_.NextMember(name) : reader_.NextElement(); ++count) {
      if (map) writer_.Key(key = name);
      Spot here{spot, map ? std::string_view(key) : std::string_view(), count};
      ValueOrNull(*type.detail.element, &here);
    }
    map ? writer_.EndObject() : writer_.EndArray();
    return true;
  }

  void ValueOrNull(const TypeRow& type, const Spot* spot) {
    JsonReader::Type found = reader_.Peek();
    bool null = found == JsonReader::Type::kNull;
    if (null) reader_.ReadNull();
    if (null || !Value(type, found, spot)) writer_.Null();
  }

  bool Object(const ObjectTable& table, const Spot* spot) {
    FieldSet written(table.fields.count);
    unsigned hint = 0;
    std::string_view key;
    writer_.BeginObject();
    reader_.EnterObject();
    for (;;) {
      const FieldRow* field = nullptr;
      std::string_view as_written;
      std::size_t before = reader_.offset();
      if (hint < table.fields.count && reader_.TryMember(table.fields.data[hint].name)) {
        field = &table.fields.data[hint++];
        as_written = reader_.Since(before);
      } else if (reader_.NextMember(key)) {
        field = FindField(table, key, hint);
      } else {
        break;
      }
      unsigned index = field ? static_cast<unsigned>(field - table.fields.data) : 0;
      if (!field || written.Has(index)) {
        reader_.Skip();
      } else if (Member(*field, as_written, spot)) {
        written.Add(index);
      }
    }
    for (unsigned i = 0; written.count() < table.fields.count && i < table.fields.count; ++i) {
      const FieldRow& field = table.fields.data[i];
      if (written.Has(i) || !(field.flags & FieldRow::kRequired)) continue;
      writer_.Key(field.name);
      writer_.Null();
    }
    writer_.EndObject();
    return true;
  }

  // `key` is how the text has it, up to the colon; empty when it is to be written anew.
  bool Member(const FieldRow& field, std::string_view key, const Spot* spot) {
    Spot here{spot, field.name};
    std::size_t size = out_.size();
    JsonWriter::Mark mark = writer_.mark();
    if (key.empty()) {
      writer_.Key(field.name);
    } else {
      writer_.Raw(key.substr(key.find('"')));
      writer_.Return(JsonWriter::Mark());  // no comma: the value follows
    }
    JsonReader::Type found = reader_.Peek();
    if (found == JsonReader::Type::kNull) {
      reader_.ReadNull();
      writer_.Null();
      return true;
    }
    if (Value(TypeRow{field.kind, false, field.detail, field.limits}, found, &here)) return true;
    out_.resize(size);
    writer_.Return(mark);
    return false;
  }

  JsonReader reader_;
  ProblemSink& sink_;
  const DecodeOptions& options_;
  std::string& out_;
  JsonWriter writer_;
};

}  // namespace

Result<Unit> Project(const TypeRow& type, std::string_view json, std::string& out,
                     List<Problem>* mismatches) {
  DecodeOptions options;
  options.tolerant = true;
  List<Problem> unheard;
  List<Problem>& problems = mismatches ? *mismatches : unheard;
  ProblemSink sink(options, &problems);
  std::size_t size = out.size();
  Projector projector(json, sink, options, out);
  if (projector.Document(type)) return Unit();
  out.resize(size);
  std::string reason = projector.reader().ok() && !problems.empty()
                           ? Describe(problems[problems.size() - 1])
                           : "not valid JSON: " + projector.reader().ErrorText();
  return Error(ErrorCode::kUpstream, "the reply does not fit the declared result: " + reason);
}

}  // namespace pie
