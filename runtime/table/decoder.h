// The work behind decode.h. Not for other folders.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/json_reader.h"
#include "table/decode.h"
#include "table/layout.h"

namespace pie {

// Where a value is: a chain on the stack that becomes text only for a problem.
struct Spot {
  const Spot* parent = nullptr;
  std::string_view name;  // of a member; unset for an element
  Size index = 0;
};

// The field with that name, or nullptr. Callers mostly send members in the order of the table:
// `hint` starts as 0 and is kept by the function between the members of one object.
const FieldRow* FindField(const ObjectTable& table, std::string_view key, unsigned& hint);

static_assert(Kind::kBoolean < Kind::kString && Kind::kInteger < Kind::kString &&
              Kind::kNumber < Kind::kString && Kind::kEnum > Kind::kString);

// Whether null is a value of the type itself, without `nullable`: only of free JSON.
bool TakesNull(Kind kind, Detail detail);

// What a scalar must fit besides its own type, or nullptr.
inline const Alternatives* ScalarChoices(const TypeRow& type) {
  bool scalar = type.kind <= Kind::kString;
  return scalar ? type.detail.alternatives : nullptr;
}

// What is found where a member is missing, or has a name that nobody declared: messages have
// shorter words for these.
inline constexpr std::string_view kNoValue = "no value";
inline constexpr std::string_view kUnknownName = "an unknown name";

// Problems of one decode, its alternatives included.
class ProblemSink {
 public:
  ProblemSink(const DecodeOptions& options, List<Problem>* problems)
      : options_(options), problems_(problems) {}

  void Add(const Spot* spot, std::string expected, std::string found);
  // False when a problem would only be counted, so that its words need not be made.
  bool listens() const { return problems_ && count_ < kMaxProblems; }
  unsigned count() const { return count_; }

 private:
  const DecodeOptions& options_;
  List<Problem>* problems_;  // may be null: only counted
  unsigned count_ = 0;
};

class Decoder {
 public:
  // `work` bounds the bytes that are read again for alternatives; shared by nested decoders.
  Decoder(std::string_view json, const DecodeOptions& options, ProblemSink& sink, long long& work)
      : reader_(json), options_(options), sink_(sink), work_(work) {}

  // Reads one value and stores it at `to`, unless that is null. False when the value did not fit;
  // it has been read all the same, and `to` may hold a part of it.
  bool Value(const TypeRow& type, void* to, const Spot* spot);
  // The value and the end of the text.
  bool Document(const TypeRow& type, void* to, const Spot* spot);

  JsonReader& reader() { return reader_; }
  void set_secret(bool secret) { secret_ = secret; }

 private:
  bool Dispatch(const TypeRow& type, void* to, const Spot* spot);
  bool Boolean(const TypeRow& type, bool* to, const Spot* spot);
  bool Integer(const TypeRow& type, long long* to, const Spot* spot);
  bool Number(const TypeRow& type, double* to, const Spot* spot);
  bool Text(const TypeRow& type, String* to, const Spot* spot);
  bool Enum(const TypeRow& type, int* to, const Spot* spot);
  bool Tree(const TypeRow& type, void* to, const Spot* spot);
  bool Elements(const TypeRow& type, void* to, const Spot* spot);
  bool Object(const ObjectTable& table, void* to, const Spot* spot);
  void Member(const FieldRow& field, void* object, const Spot* spot);
  void Missing(const FieldRow& field, void* object, const Spot* spot);
  void Unknown(const ObjectTable& table, std::string_view key, const Spot* spot);
  bool FitsAlternatives(const Alternatives& alternatives, std::string_view json, const Spot* spot);
  unsigned Try(const TypeRow& type, std::string_view json, const Spot* spot, ProblemSink& sink);
  void TellClosest(const Alternatives& alternatives, std::string_view json, const Spot* spot);

  // Limits; each returns whether the value keeps them.
  bool CheckNumber(const TypeRow& type, const JsonNumber& number, const Spot* spot);
  bool CheckText(const TypeRow& type, std::string_view text, const Spot* spot);
  bool CheckSize(const TypeRow& type, Size size, const Spot* spot);
  bool CheckUnique(std::string_view json, const Spot* spot);
  bool CheckConst(const char* wanted, std::string_view json, const Spot* spot);

  // A value of another type: tells it and reads over it. Always false.
  bool Mismatch(const TypeRow& type, const Spot* spot);
  bool ReadNumber(const TypeRow& type, JsonNumber& number, const Spot* spot);
  // Found(), but for a secret only its type.
  std::string Shown(std::string_view json) const;
  bool Tell(const Spot* spot, std::string expected, std::string found);
  bool limits_apply(const TypeRow& type) const { return type.limits && !options_.tolerant; }

  JsonReader reader_;
  const DecodeOptions& options_;
  ProblemSink& sink_;
  long long& work_;
  bool secret_ = false;  // the value must not be quoted in a problem
};

// "a string", "one of 'a', 'b'", "an object": what a type takes.
std::string Expected(const TypeRow& type);
// "'a', 'b'", shortened.
std::string QuotedList(const std::vector<std::string_view>& names);
std::string OneOf(const EnumTable& names);
// A value as a problem quotes it: "'urgent'", "5", "an object".
std::string Found(std::string_view json);
// A name in single quotes, cut to a bearable length.
std::string Quoted(std::string_view text);
// "3 characters", "1 element".
std::string Count(long long count, const char* noun);

}  // namespace pie
