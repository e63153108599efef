// Random tables, and random JSON that mostly fits them. The same seed gives the same.
#pragma once

#include <deque>
#include <random>
#include <string>
#include <vector>

#include "pie/table.h"

namespace pie::oracle {

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  int Below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  bool Chance(int percent) { return Below(100) < percent; }
  template <class T>
  const T& Pick(const std::vector<T>& values) {
    return values[static_cast<std::size_t>(Below(static_cast<int>(values.size())))];
  }

 private:
  std::mt19937 engine_;
};

// Owns everything that the tables it makes point at.
class TableMaker {
 public:
  TableMaker(Random& random, bool with_limits) : random_(random), with_limits_(with_limits) {}
  const ObjectTable& Object(int depth);

 private:
  TypeRow Type(int depth);
  const Alternatives* ScalarChoices(Kind kind);
  const TypeRow& Kept(TypeRow type) { return types_.emplace_back(type); }
  const Limits* LimitsFor(Kind kind);
  void NumberLimits(Limits& limits);
  void SizeLimits(Limits& limits, int most);
  const char* Text(std::string text) { return texts_.emplace_back(std::move(text)).c_str(); }

  Random& random_;
  bool with_limits_;
  std::deque<std::string> texts_;
  std::deque<Limits> limits_;
  std::deque<EnumTable> enums_;
  std::deque<TypeRow> types_;
  std::deque<std::vector<const TypeRow*>> choices_;
  std::deque<Alternatives> alternatives_;
  std::deque<std::vector<FieldRow>> fields_;
  std::deque<ObjectTable> objects_;
};

class ValueMaker {
 public:
  explicit ValueMaker(Random& random) : random_(random) {}
  std::string Object(const ObjectTable& table);

 private:
  std::string Value(const TypeRow& type);
  std::string Fitting(const TypeRow& type);
  std::string Number(const Limits* limits, bool integer);
  std::string String(const Limits* limits);
  std::string Elements(const TypeRow& type);
  std::string Junk(int depth);

  Random& random_;
};

}  // namespace pie::oracle
