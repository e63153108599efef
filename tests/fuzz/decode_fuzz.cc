// Feeds arbitrary bytes to everything that reads JSON, and holds the readers against each other.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/json_access.h"
#include "table/decode.h"
#include "table/encode.h"
#include "table/layout.h"
#include "table/path.h"
#include "table/project.h"
#include "unit/table_fixture.h"

namespace pie {
namespace {

void Require(bool holds, const char* what, const std::string& text) {
  if (holds) return;
  std::fprintf(stderr, "%s: %s\n", what, text.c_str());
  std::abort();
}

bool IsJson(std::string_view text) {
  JsonReader reader(text);
  reader.Skip();
  return reader.Finish();
}

void CheckTree(const std::string& text) {
  Result<Json> json = JsonAccess::Parse(text);
  Require(json.ok() == IsJson(text), "Parse and Skip differ", text);
  if (!json) return;
  std::string dumped = JsonAccess::Dump(*json);
  Result<Json> again = JsonAccess::Parse(dumped);
  Require(again.ok() && *again == *json, "a tree is another one after Dump and Parse", dumped);
  Require(JsonAccess::Dump(*again) == dumped, "Dump is not stable", dumped);
}

void CheckDecode(const std::string& text) {
  OwnedValue object(fixture::kIssue), again(fixture::kIssue);
  bool fits = Decode(fixture::kIssue, text, object.get()).empty();
  Require(fits == Validate(fixture::kIssue, text).empty(), "Decode and Validate differ", text);
  if (!fits) return;
  std::string encoded = EncodeText(fixture::kIssue, object.get());
  Require(Decode(fixture::kIssue, encoded, again.get()).empty(), "Encode does not fit", encoded);
  Require(EncodeText(fixture::kIssue, again.get()) == encoded, "Encode is not stable", encoded);
}

void CheckReply(const std::string& text) {
  OwnedValue object(fixture::kIssue);
  List<Problem> mismatches;
  DecodeOptions options;
  options.tolerant = true;
  options.mismatches = &mismatches;
  bool json = Decode(fixture::kIssue, text, object.get(), options).empty();
  Require(json == IsJson(text), "tolerant Decode refuses JSON, or takes what is none", text);
  TypeRow type{Kind::kObject};
  type.detail.object = &fixture::kIssue;
  std::string projected, again;
  if (!Project(type, text, projected)) return;
  Require(Project(type, projected, again).ok() && projected == again, "Project is not stable",
          projected);
}

}  // namespace
}  // namespace pie

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  pie::CheckTree(text);
  pie::CheckDecode(text);
  pie::CheckReply(text);
  for (const char* pointer : {"/title", "/watchers/-1/login", "/extra/0", "/0"}) {
    std::string_view found = pie::FindPointer(text, pointer);
    pie::Require(found.empty() || pie::IsJson(found), "FindPointer gives no value", text);
  }
  return 0;
}
