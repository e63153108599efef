#include "cells.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "pie/encoding.h"

namespace pie::mysql {
namespace {

constexpr unsigned kBinary = 63;  // number of the character set of bytes
constexpr auto kTypeJson = static_cast<enum_field_types>(245);

// The shortest digits that mean this float: 1.1, not 1.10000002384.
double FromFloat(double number) {
  char digits[64];
  auto end = std::to_chars(digits, digits + sizeof digits, static_cast<float>(number)).ptr;
  std::from_chars(digits, end, number);
  return number;
}

}  // namespace

Values::Values(const Json& params) : binds_(params.size()) {
  for (Size i = 0; i < params.size(); ++i) {
    const Json value = params[i];
    MYSQL_BIND& bind = binds_[i];
    bind = MYSQL_BIND();
    switch (value.type()) {
      case Json::Type::kNull:
        bind.buffer_type = MYSQL_TYPE_NULL;
        break;
      case Json::Type::kBoolean:
      case Json::Type::kInteger:
        integers_.push_back(value.type() == Json::Type::kBoolean ? value.AsBool() : value.AsInt());
        bind.buffer_type = MYSQL_TYPE_LONGLONG;
        bind.buffer = &integers_.back();
        break;
      case Json::Type::kNumber:
        numbers_.push_back(value.AsNumber());
        bind.buffer_type = MYSQL_TYPE_DOUBLE;
        bind.buffer = &numbers_.back();
        break;
      default:
        texts_.push_back(std::string(value.AsString()));
        bind.buffer_type = MYSQL_TYPE_STRING;
        bind.buffer = texts_.back().data();
        bind.buffer_length = texts_.back().size();
    }
  }
}

Cells::Kind Cells::KindOf(const MYSQL_FIELD& field) {
  switch (field.type) {
    case MYSQL_TYPE_TINY:
    case MYSQL_TYPE_SHORT:
    case MYSQL_TYPE_INT24:
    case MYSQL_TYPE_LONG:
    case MYSQL_TYPE_LONGLONG:
    case MYSQL_TYPE_YEAR:
      return field.flags & UNSIGNED_FLAG ? Kind::kUnsigned : Kind::kInteger;
    case MYSQL_TYPE_FLOAT:
      return Kind::kFloat;
    case MYSQL_TYPE_DOUBLE:
      return Kind::kDouble;
    case MYSQL_TYPE_BIT:
      return Kind::kBits;
    case MYSQL_TYPE_DATETIME:
    case MYSQL_TYPE_TIMESTAMP:
      return Kind::kTime;
    case kTypeJson:
      return Kind::kJson;
    case MYSQL_TYPE_TINY_BLOB:
    case MYSQL_TYPE_MEDIUM_BLOB:
    case MYSQL_TYPE_LONG_BLOB:
    case MYSQL_TYPE_BLOB:
    case MYSQL_TYPE_STRING:
    case MYSQL_TYPE_VAR_STRING:
    case MYSQL_TYPE_VARCHAR:
    case MYSQL_TYPE_GEOMETRY:
      return field.charsetnr == kBinary ? Kind::kBytes : Kind::kText;
    default:
      return Kind::kText;
  }
}

Cells::Cells(MYSQL_STMT* statement, const MYSQL_FIELD* fields, unsigned count)
    : statement_(statement), cells_(count), binds_(count) {
  for (unsigned i = 0; i < count; ++i) {
    std::string name(fields[i].name, fields[i].name_length), free = name;
    for (int n = 2; std::find(names_.begin(), names_.end(), free) != names_.end(); ++n) {
      free = name + "_" + std::to_string(n);
    }
    names_.push_back(std::move(free));
    Cell& cell = cells_[i];
    MYSQL_BIND& bind = binds_[i];
    cell.kind = KindOf(fields[i]);
    bind = MYSQL_BIND();
    bind.is_null = &cell.is_null;
    bind.length = &cell.length;
    bind.error = &cell.error;
    if (cell.kind == Kind::kInteger || cell.kind == Kind::kUnsigned) {
      bind.buffer_type = MYSQL_TYPE_LONGLONG;
      bind.buffer = &cell.integer;
      bind.is_unsigned = cell.kind == Kind::kUnsigned;
    } else if (cell.kind == Kind::kFloat || cell.kind == Kind::kDouble) {
      bind.buffer_type = MYSQL_TYPE_DOUBLE;
      bind.buffer = &cell.number;
    } else {
      // No buffer yet: the fetch tells the length, and Fetch() then gets the rest.
      bind.buffer_type = cell.kind == Kind::kBytes || cell.kind == Kind::kBits ? MYSQL_TYPE_BLOB
                                                                               : MYSQL_TYPE_STRING;
    }
  }
  mysql_stmt_bind_result(statement_, binds_.data());
}

std::string Cells::Fetch(unsigned column) {
  std::string text(cells_[column].length, '\0');
  if (text.empty()) return text;
  MYSQL_BIND bind{};
  unsigned long length = 0;
  my_bool is_null = 0, error = 0;
  bind.buffer_type = binds_[column].buffer_type;
  bind.buffer = text.data();
  bind.buffer_length = text.size();
  bind.length = &length;
  bind.is_null = &is_null;
  bind.error = &error;
  mysql_stmt_fetch_column(statement_, &bind, column, 0);
  text.resize(std::min<size_t>(length, text.size()));
  return text;
}

Json Cells::ToJson(unsigned column) {
  const Cell& cell = cells_[column];
  if (cell.is_null) return Json();
  switch (cell.kind) {
    case Kind::kInteger:
      return cell.integer;
    case Kind::kUnsigned:
      return cell.integer < 0 ? Json(std::to_string(static_cast<unsigned long long>(cell.integer)))
                              : Json(cell.integer);
    case Kind::kFloat:
      return FromFloat(cell.number);
    case Kind::kDouble:
      return cell.number;
    default:
      break;
  }
  std::string text = Fetch(column);
  if (cell.kind == Kind::kBytes) return EncodeBase64(text);
  if (cell.kind == Kind::kTime && text.size() > 10) text[10] = 'T';
  if (cell.kind == Kind::kJson) {
    Result<Json> parsed = Json::Parse(text);
    if (parsed) return *parsed;
  }
  if (cell.kind == Kind::kBits) {
    long long bits = 0;
    for (char c : text)
      bits = static_cast<long long>(static_cast<unsigned long long>(bits) << 8 |
                                    static_cast<unsigned char>(c));
    return bits;
  }
  return text;
}

Json Cells::Row(size_t* bytes) {
  Json row = Json::Object();
  for (unsigned i = 0; i < cells_.size(); ++i) {
    *bytes += names_[i].size() + 8 + cells_[i].length;
    row.Set(names_[i], ToJson(i));
  }
  return row;
}

}  // namespace pie::mysql
