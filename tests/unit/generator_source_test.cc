#include <gtest/gtest.h>

#include "source/check_ids.h"
#include "source/diagnostics.h"
#include "source/json_text.h"
#include "source/line_table.h"
#include "source/snippet.h"
#include "source/suggest.h"
#include "source/utf8.h"

namespace pie::gen {
namespace {

TEST(LineTable, CountsFromOneInBytes) {
  std::string_view text = "a\nb\xC3\xA4\r\n\nlast";
  LineTable lines(text);
  struct {
    uint32_t offset, line, column;
  } cases[] = {{0, 1, 1}, {1, 1, 2}, {2, 2, 1},  {5, 2, 4},
               {7, 3, 1}, {8, 4, 1}, {12, 4, 5}, {99, 4, 92}};
  for (const auto& c : cases) {
    LineColumn at = lines.At(c.offset);
    EXPECT_EQ(at.line, c.line) << c.offset;
    EXPECT_EQ(at.column, c.column) << c.offset;
  }
  EXPECT_EQ(lines.Line(text, 2), "b\xC3\xA4");  // without the CR
  EXPECT_EQ(lines.Line(text, 3), "");
  EXPECT_EQ(lines.Line(text, 4), "last");
}

TEST(Snippet, CaretLinesUp) {
  SourceFiles files;
  uint32_t file = files.Add("x", "\tk\xC3\xA4y: v\n");
  EXPECT_EQ(Snippet(files[file], {file, 1, 5}), "    1 | \tk\xC3\xA4y: v\n      | \t^~~\n");
  EXPECT_EQ(Snippet(files[file], {file, 8, 8}), "    1 | \tk\xC3\xA4y: v\n      | \t      ^\n")
      << "a point behind the last byte";
  EXPECT_EQ(Snippet(files[file], {file, 500, 501}), "");
}

TEST(Snippet, HidesControlCharactersAndBadBytes) {
  SourceFiles files;
  uint32_t file = files.Add("x",
                            "a\x1B[31mb\xFF"
                            "c");
  EXPECT_EQ(Snippet(files[file], {file, 0, 1}), "    1 | a?[31mb?c\n      | ^\n");
}

TEST(Snippet, ShowsPartOfALongLine) {
  SourceFiles files;
  uint32_t file = files.Add("x", std::string(1000, 'a') + "X" + std::string(1000, 'b'));
  std::string snippet = Snippet(files[file], {file, 1000, 1001});
  EXPECT_LT(snippet.size(), 300u);
  size_t caret = snippet.find('^') - snippet.find('\n') - 1;
  EXPECT_EQ(snippet[caret], 'X');
}

TEST(Suggest, FindsTheNearestWithinTwoEdits) {
  std::vector<std::string> known = {"description", "displayName", "version", "tool"};
  EXPECT_EQ(Suggest("descripton", known), "description");
  EXPECT_EQ(Suggest("dipslayName", known), "displayName") << "a swap is one edit";
  EXPECT_EQ(Suggest("displayname", known), "displayName");
  EXPECT_EQ(Suggest("tol", known), "tool");
  EXPECT_EQ(Suggest("manifest", known), "");
  EXPECT_EQ(Suggest("x", known), "") << "a name is not replaced whole";
  EXPECT_EQ(Suggest("", known), "");
  EXPECT_EQ(Suggest(std::string(10000, 'a'), known), "");
  EXPECT_EQ(DidYouMean("tol", known), "; did you mean 'tool'?");
}

TEST(Quoted, IsShortAndPrintable) {
  EXPECT_EQ(Quoted("a\nb"), "'a?b'");
  EXPECT_EQ(Quoted(std::string(59, 'a') + "\xC3\xA4z"), "'" + std::string(59, 'a') + "...'");
}

TEST(Utf8, RefusesWhatUnicodeRefuses) {
  for (const char* good : {"a", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
    EXPECT_EQ(FindInvalidUtf8(good), std::string_view::npos) << good;
  }
  // Lone continuation, overlong, surrogate, above U+10FFFF, cut off.
  for (const char* bad :
       {"\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82"}) {
    EXPECT_EQ(FindInvalidUtf8(bad), 0u) << bad;
  }
  EXPECT_EQ(FindInvalidUtf8("ab\xFF"), 2u);
}

TEST(JsonText, EscapesAndShortens) {
  EXPECT_EQ(JsonString("a\"\\\n\t\x01\xFF"), R"("a\"\\\n\t\u0001\ufffd")");
  EXPECT_EQ(JsonNumber(3.0), "3");
  EXPECT_EQ(JsonNumber(0.1), "0.1");
  EXPECT_EQ(JsonNumber(-2.5), "-2.5");
}

TEST(Diagnostics, AreSortedAndCounted) {
  SourceFiles files;
  uint32_t file = files.Add("a.pie", "one\ntwo\n");
  Diagnostics diags(files);
  diags.Warning({file, 4, 7}, "unknown-key", "second");
  diags.Error({file, 0, 3}, "unknown-key", "first").Note({file, 4, 7}, "see here");
  EXPECT_EQ(diags.RenderText(),
            "a.pie:1:1: error: first [unknown-key]\n    1 | one\n      | ^~~\n"
            "a.pie:2:1: note: see here\n    2 | two\n      | ^~~\n"
            "a.pie:2:1: warning: second [unknown-key]\n    2 | two\n      | ^~~\n"
            "1 error, 1 warning\n");
  EXPECT_TRUE(diags.HasErrors(file));
  EXPECT_FALSE(diags.HasErrors(file + 1));
}

TEST(Diagnostics, MemoryIsBounded) {
  SourceFiles files;
  uint32_t file = files.Add("a.pie", "x");
  Diagnostics diags(files);
  for (int i = 0; i < 5000; ++i) diags.Error({file, 0, 1}, "unknown-key", "again");
  EXPECT_EQ(diags.error_count(), 5000u);
  EXPECT_NE(diags.RenderText().find("... and 4980 more problems"), std::string::npos);
}

TEST(CheckIds, AreSortedAndKebabCase) {
  std::string_view before;
  for (const CheckId& check : CheckIds()) {
    EXPECT_LT(before, check.id);
    EXPECT_EQ(check.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-"),
              std::string_view::npos);
    EXPECT_FALSE(check.summary.empty());
    before = check.id;
  }
}

}  // namespace
}  // namespace pie::gen
