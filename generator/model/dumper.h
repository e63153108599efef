// Lines of a model dump. For model/dump*.cc only.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"
#include "source/json_text.h"

namespace pie::gen {

class Dumper {
 public:
  Dumper(std::vector<std::string>& lines, std::string prefix)
      : lines_(lines), prefix_(std::move(prefix)) {}

  Dumper In(const std::string& name) const { return Dumper(lines_, prefix_ + name + "."); }
  // Nothing is added for empty text, zero and false.
  void Add(const std::string& name, std::string_view text) {
    if (!text.empty()) lines_.push_back(prefix_ + name + " = " + OneLine(text));
  }
  void Add(const std::string& name, const char* text) { Add(name, std::string_view(text)); }
  void Add(const std::string& name, const std::string& text) { Add(name, std::string_view(text)); }
  void Add(const std::string& name, std::same_as<bool> auto value) {
    if (value) lines_.push_back(prefix_ + name + " = true");
  }
  template <std::integral T>
  requires(!std::same_as<T, bool>) void Add(const std::string& name, T number) {
    if (number != 0) lines_.push_back(prefix_ + name + " = " + std::to_string(number));
  }

 private:
  static std::string OneLine(std::string_view text) {
    bool plain = text.find_first_of("\n\r\t") == std::string_view::npos;
    return plain ? std::string(text) : JsonString(text);
  }

  std::vector<std::string>& lines_;
  std::string prefix_;
};

void DumpType(Dumper out, const TypeSpec& type);
// Tool, actions, api, oauth.
void DumpCalls(Dumper& out, const Connector& connector);

}  // namespace pie::gen
