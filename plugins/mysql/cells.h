// Values on their way into a prepared statement, and cells on their way out.
#pragma once

#include <mysql.h>

#include <deque>
#include <string>
#include <vector>

#include "pie/pie.h"

namespace pie::mysql {

// The parameters; must outlive the execution.
class Values {
 public:
  explicit Values(const Json& params);
  Values(const Values&) = delete;
  Values& operator=(const Values&) = delete;
  MYSQL_BIND* binds() { return binds_.data(); }

 private:
  std::vector<MYSQL_BIND> binds_;
  std::deque<std::string> texts_;
  std::deque<long long> integers_;
  std::deque<double> numbers_;
};

// One row after another of a statement that was executed. Bytes are base64, times ISO 8601, JSON
// is JSON; DECIMAL and integers beyond 64 bits are texts.
class Cells {
 public:
  Cells(MYSQL_STMT* statement, const MYSQL_FIELD* fields, unsigned count);
  Cells(const Cells&) = delete;
  Cells& operator=(const Cells&) = delete;

  // As they are in a JSON object: a name that is there twice gets a number.
  const std::vector<std::string>& names() const { return names_; }
  // After mysql_stmt_fetch(). Adds to `bytes` about what the row takes.
  Json Row(size_t* bytes);

 private:
  enum class Kind : unsigned char {
    kInteger,
    kUnsigned,
    kFloat,
    kDouble,
    kBits,
    kTime,
    kBytes,
    kJson,
    kText
  };
  struct Cell {
    Kind kind = Kind::kText;
    long long integer = 0;
    double number = 0;
    unsigned long length = 0;
    my_bool is_null = 0;
    my_bool error = 0;
  };
  static Kind KindOf(const MYSQL_FIELD& field);
  std::string Fetch(unsigned column);
  Json ToJson(unsigned column);

  MYSQL_STMT* statement_;
  std::vector<std::string> names_;
  std::vector<Cell> cells_;
  std::vector<MYSQL_BIND> binds_;
};

}  // namespace pie::mysql
