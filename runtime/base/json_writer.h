// JsonWriter: appends JSON to a string. Commas are put in by the writer; the caller keeps begin and
// end in balance. Output is always valid UTF-8: invalid bytes become U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace pie {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void BeginObject() { Open('{'); }
  void EndObject() { Close('}'); }
  void BeginArray() { Open('['); }
  void EndArray() { Close(']'); }
  void Key(std::string_view key);

  void Null() { Raw("null"); }
  void Bool(bool value) { Raw(value ? "true" : "false"); }
  void Int(long long value);
  // Shortest text that reads back as the same double; NaN and infinity are null.
  void Double(double value);
  void String(std::string_view text);
  // A value that is JSON text already.
  void Raw(std::string_view json) {
    Separate();
    out_.append(json);
  }

  // To take back what was written: resize the string, then return to the mark made before.
  using Mark = bool;
  Mark mark() const { return comma_; }
  void Return(Mark mark) { comma_ = mark; }

  // Key and value in one.
  void Member(std::string_view key, std::string_view text) {
    Key(key);
    String(text);
  }

 private:
  void Separate() {
    if (comma_) out_.push_back(',');
    comma_ = true;
  }
  void Open(char c) {
    Separate();
    out_.push_back(c);
    comma_ = false;
  }
  void Close(char c) {
    out_.push_back(c);
    comma_ = true;
  }

  std::string& out_;
  bool comma_ = false;
};

// `text` as a JSON string with its quotes, appended.
void AppendJsonString(std::string& out, std::string_view text);

}  // namespace pie
