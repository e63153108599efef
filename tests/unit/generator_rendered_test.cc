// What stands between the text of a manifest and the files that piec writes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "emit/layout.h"
#include "emit/rendered.h"

namespace pie::gen {
namespace {

TEST(CppString, Escapes) {
  const std::pair<std::string, std::string> cases[] = {
      {"", R"("")"},
      {"plain", R"("plain")"},
      {R"(say "hi" \ bye)", R"("say \"hi\" \\ bye")"},
      {"a\tb", R"("a\tb")"},
      {"bell \a1", R"("bell \0071")"},  // octal escapes end after three digits, hex ones would not
      {"what?"
       "?/",
       R"("what?\?/")"},  // no trigraph
      {"???", R"("?\?\?")"},
      {"§ ☃ 🎲", R"("§ ☃ 🎲")"},
      {"\xff", R"("\377")"},                  // not UTF-8
      {"\xe2\x80\xae", R"("\342\200\256")"},  // right-to-left override
      {"\xe2\x80", R"("\342\200")"},          // cut in two
      {std::string("a\0b", 3), R"("a\000b")"},
      {"*/ //", R"("*/ //")"},
      {")\"", R"(")\"")"},
  };
  for (const auto& [text, want] : cases) EXPECT_EQ(CppString(text).text(), want) << text;
}

TEST(CppString, LongTextsAreCutIntoPiecesThatFitALine) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "\"\\\n"[i % 3];
  std::string code = CppString(text).text();
  std::string joined, piece;
  for (char c : code) {
    if (c == ' ') {
      EXPECT_LE(piece.size(), 90u) << piece;
      piece.clear();
    } else {
      piece += c;
    }
  }
}

TEST(CppString, NoEscapeIsCutInTwo) {
  std::string code = CppString(std::string(300, '\a')).text();
  for (size_t at = code.find('\\'); at != std::string::npos; at = code.find('\\', at + 1)) {
    EXPECT_EQ(code.substr(at, 4), "\\007");
  }
}

TEST(CppString, EmptyIsNullOnRequest) {
  EXPECT_EQ(CppStringOrNull("").text(), "nullptr");
  EXPECT_EQ(CppStringOrNull("x").text(), "\"x\"");
}

TEST(Comment, NothingGetsOutOfIt) {
  const std::pair<std::string, std::string> cases[] = {
      {"", ""},
      {"one line", "// one line\n"},
      {"two\nlines\r\n#include <x>", "// two lines #include <x>\n"},
      {"*/ int x; /*", "// */ int x; /*\n"},
      {"ends in \\", "// ends in \\.\n"},
      {"trigraph ?"
       "?/",
       "// trigraph ? ?/\n"},
      {"bidi \xe2\x80\xae txt", "// bidi txt\n"},
      {std::string("nul \0 x", 7), "// nul x\n"},
      {"\xff\xfe", ""},
  };
  for (const auto& [text, want] : cases) EXPECT_EQ(Comment(text, "// ").text(), want) << text;
}

TEST(Comment, WrapsAtHundredColumns) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "word\\ ";
  std::string out = Comment(text, "  // ").text();
  size_t start = 0;
  for (size_t end = out.find('\n'); end != std::string::npos; end = out.find('\n', start)) {
    std::string line = out.substr(start, end - start);
    EXPECT_LE(line.size(), 100u);
    EXPECT_TRUE(line.starts_with("  // word")) << line;
    EXPECT_FALSE(line.ends_with('\\')) << line;
    start = end + 1;
  }
}

TEST(Sql, QuotesEndNothing) {
  EXPECT_EQ(SqlIdent("order").text(), R"("order")");
  EXPECT_EQ(SqlIdent(R"(a"; drop table x; --)").text(), R"("a""; drop table x; --")");
  EXPECT_EQ(SqlString("it's").text(), "'it''s'");
  EXPECT_EQ(SqlString(R"(\'; drop)").text(), R"(E'\\''; drop')");
}

TEST(Markdown, IsNoMarkup) {
  EXPECT_EQ(Markdown("a | b\n*c* <b> [x](y) create_issue _em_").text(),
            R"(a \| b \*c\* \<b\> \[x\](y) create_issue \_em\_)");
  EXPECT_EQ(MarkdownCode("a`b").text(), "`` a`b ``");
  EXPECT_EQ(MarkdownCode("a|b").text(), R"(`a\|b`)");
  EXPECT_EQ(MarkdownBlock("x\n```\ny", "cpp").text(), "````cpp\nx\n```\ny\n````\n");
}

TEST(Shell, QuotesEndNothing) {
  EXPECT_EQ(ShellWord("it's $HOME `x`").text(), R"('it'\''s $HOME `x`')");
}

TEST(Wrap, BreaksBetweenPiecesOfLiterals) {
  std::string text(150, 'x');
  Rendered row = Code("{");
  (row += CppString(text)).Add(", nullptr},");
  EXPECT_EQ(Wrap(row, 4, 5).text(), "    {\"" + std::string(85, 'x') + "\"\n     \"" +
                                        std::string(65, 'x') + "\", nullptr},\n");
}

TEST(Wrap, LeavesSpacesInLiteralsAlone) {
  Rendered code = Code("call(" + CppString("a, b, c").text() + ", " + std::string(90, 'y') + ");");
  EXPECT_EQ(Wrap(code, 0, 4).text(), "call(\"a, b, c\",\n    " + std::string(90, 'y') + ");\n");
}

TEST(Wrap, CountsColumnsNotBytes) {
  std::string snow;
  for (int i = 0; i < 40; ++i) snow += "☃";  // 120 bytes, 40 columns
  Rendered code = Code("x = " + CppString(snow, 200).text() + " + y;");
  EXPECT_THAT(Wrap(code, 0, 4).text(), testing::Not(testing::HasSubstr("\n    ")));
}

TEST(Init, LeavesDefaultsOut) {
  Init init;
  init.Text("a", "").Number("b", 0).Flag("c", false).Number("d", 10, 10).Member("e", Rendered());
  EXPECT_TRUE(init.empty());
  init.Text("a", "x").Number("b", 1).Flag("c", true).Real("f", 0.5);
  EXPECT_EQ(init.Braced().text(), "{.a = \"x\", .b = 1, .c = true, .f = 0.5}");
  EXPECT_EQ(init.Lines(2).text(), "  .a = \"x\",\n  .b = 1,\n  .c = true,\n  .f = 0.5,\n");
}

}  // namespace
}  // namespace pie::gen
