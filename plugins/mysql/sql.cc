#include "sql.h"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace pie::mysql {
namespace {

constexpr std::string_view kQueries[] = {"SELECT", "WITH", "SHOW", "DESCRIBE", "DESC", "EXPLAIN"};
constexpr std::string_view kExecuted[] = {"INSERT",   "REPLACE", "UPDATE", "DELETE",
                                          "WITH",     "CREATE",  "ALTER",  "DROP",
                                          "TRUNCATE", "RENAME",  "CALL"};
constexpr std::string_view kFiles[] = {"OUTFILE", "DUMPFILE", "LOAD_FILE", "INFILE"};

bool IsWordPart(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || (c & 0x80);
}

std::string Upper(std::string_view text) {
  std::string upper(text);
  for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return upper;
}

// Without the blanks, comments and opening brackets in front. A comment that the server runs
// (/*! .. */) is none to us: a statement cannot begin with it.
std::string_view SkipToWord(std::string_view sql) {
  while (!sql.empty()) {
    if (sql.starts_with("/*") && !sql.starts_with("/*!") && !sql.starts_with("/*M!")) {
      size_t end = sql.find("*/", 2);
      sql.remove_prefix(end == sql.npos ? sql.size() : end + 2);
    } else if (sql[0] == '#' || sql.starts_with("-- ") || sql.starts_with("--\n")) {
      sql.remove_prefix(std::min(sql.find('\n'), sql.size()));
    } else if (std::string_view(" \t\r\n\f\v(").find(sql[0]) != sql.npos) {
      sql.remove_prefix(1);
    } else {
      break;
    }
  }
  return sql;
}

bool HasWord(std::string_view upper, std::string_view word) {
  for (size_t at = upper.find(word); at != upper.npos; at = upper.find(word, at + 1)) {
    size_t end = at + word.size();
    bool begins = at == 0 || !IsWordPart(upper[at - 1]);
    if (begins && (end == upper.size() || !IsWordPart(upper[end]))) return true;
  }
  return false;
}

}  // namespace

Result<Unit> CheckStatement(std::string_view sql, bool read_only) {
  std::string upper = Upper(SkipToWord(sql));
  size_t length = 0;
  while (length < upper.size() && IsWordPart(upper[length])) ++length;
  std::string_view word = std::string_view(upper).substr(0, length);
  if (read_only &&
      std::find(std::begin(kQueries), std::end(kQueries), word) == std::end(kQueries)) {
    return Error(
        ErrorCode::kInvalidArgument,
        "only SELECT, WITH, SHOW, DESCRIBE and EXPLAIN can be queried; use execute for what "
        "changes something");
  }
  if (!read_only &&
      std::find(std::begin(kExecuted), std::end(kExecuted), word) == std::end(kExecuted)) {
    return Error(ErrorCode::kInvalidArgument,
                 "only statements that change rows or tables can be executed: INSERT, REPLACE, "
                 "UPDATE, DELETE, CREATE, ALTER, DROP, TRUNCATE, RENAME, CALL or WITH");
  }
  for (std::string_view file : kFiles) {
    if (!HasWord(upper, file)) continue;
    return Error(ErrorCode::kInvalidArgument,
                 "'" + std::string(file) +
                     "' reaches files of the server and is refused; give texts "
                     "that hold this word in params");
  }
  return Unit();
}

}  // namespace pie::mysql
