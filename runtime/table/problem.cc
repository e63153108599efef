// The words of problems. Tests pin them: they are part of the interface.
#include <cstring>
#include <utility>

#include "table/decoder.h"

namespace pie {
namespace {

constexpr std::size_t kQuoted = 60;  // bytes of a value that a message repeats
constexpr std::size_t kListed = 12;  // names that a message lists

void AppendSpot(std::string& path, const Spot& spot) {
  if (spot.parent) AppendSpot(path, *spot.parent);
  if (spot.name.data()) {
    if (!path.empty()) path += '.';
    path.append(spot.name.substr(0, kQuoted));
  } else {
    path += '[' + std::to_string(spot.index) + ']';
  }
}

std::string Words(Kind kind) {
  switch (kind) {
    case Kind::kBoolean:
      return "true or false";
    case Kind::kInteger:
      return "an integer";
    case Kind::kNumber:
      return "a number";
    case Kind::kString:
      return "a string";
    case Kind::kEnum:
      return "a name";
    case Kind::kJson:
      return "a value";
    case Kind::kObject:
    case Kind::kMap:
      return "an object";
    case Kind::kList:
      return "an array";
  }
  return "";
}

// "one of 'a', 'b'" -> "there are 'a', 'b'"; "only 'a'" -> "there is 'a'"; "'a'": "did you mean
// 'a'?"
std::string Known(const std::string& expected) {
  for (auto [start, words] :
       {std::pair("one of ", "there are "), std::pair("only ", "there is ")}) {
    if (expected.starts_with(start)) return words + expected.substr(std::strlen(start));
  }
  if (expected.starts_with('\'')) return "did you mean " + expected + "?";
  return expected + " are taken";
}

}  // namespace

void ProblemSink::Add(const Spot* spot, std::string expected, std::string found) {
  if (++count_ > kMaxProblems || !problems_) return;
  std::string path = options_.root;
  if (spot) AppendSpot(path, *spot);
  problems_->push_back(Problem(path, expected, found));
}

std::string Quoted(std::string_view text) {
  if (text.size() <= kQuoted) return "'" + std::string(text) + "'";
  std::size_t end = kQuoted;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return "'" + std::string(text.substr(0, end)) + "...'";
}

std::string Count(long long count, const char* noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string QuotedList(const std::vector<std::string_view>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < kListed; ++i) {
    text += (i ? ", " : "") + Quoted(names[i]);
  }
  std::size_t more = names.size() > kListed ? names.size() - kListed : 0;
  return more ? text + " and " + std::to_string(more) + " more" : text;
}

std::string OneOf(const EnumTable& names) {
  std::vector<std::string_view> values;
  for (const char* value : names.values) values.emplace_back(value);
  return (values.size() == 1 ? "" : "one of ") + QuotedList(values);
}

std::string Expected(const TypeRow& type) {
  std::string text = type.kind == Kind::kEnum ? OneOf(*type.detail.names) : Words(type.kind);
  return type.nullable ? text + " or null" : text;
}

std::string Found(std::string_view json) {
  switch (json.empty() ? ' ' : json[0]) {
    case ' ':
      return "nothing";
    case '{':
      return "an object";
    case '[':
      return "an array";
    case '"': {
      JsonReader reader(json);
      std::string_view text;
      reader.ReadString(text);
      return Quoted(text);
    }
    default:
      return std::string(json.substr(0, kQuoted));
  }
}

std::string Describe(const Problem& problem) {
  std::string text = problem.path;
  if (!text.empty()) text += ": ";
  std::string_view found = problem.found;
  if (found == kNoValue) return text + "required";
  if (found == kUnknownName) return text + "unknown, " + Known(std::string(problem.expected));
  if (problem.found.empty()) return text + std::string(problem.expected);
  return text + "expected " + std::string(problem.expected) + ", found " +
         std::string(problem.found);
}

Error InvalidInput(List<Problem> problems) {
  std::string message;
  for (const Problem& problem : problems) {
    message += (message.empty() ? "" : "; ") + Describe(problem);
  }
  if (problems.size() >= kMaxProblems) message += "; and maybe more";
  Error error(ErrorCode::kInvalidArgument, message);
  error.problems = std::move(problems);
  return error;
}

}  // namespace pie
