#include "pie/json.h"

#include <gmock/gmock.h>

#include <limits>
#include <string>
#include <utility>

#include "base/json_access.h"
#include "base/json_writer.h"

namespace pie {
namespace {

std::string Round(std::string_view text) {
  Result<Json> json = JsonAccess::Parse(text);
  return json ? JsonAccess::Dump(*json) : std::string(json.error().message);
}

TEST(Json, ZeroBytesAreNull) {
  Json json;
  EXPECT_TRUE(json.is_null());
  EXPECT_EQ(JsonAccess::Dump(json), "null");
  EXPECT_TRUE(json["a"][3]["b"].is_null());
}

TEST(Json, TextGoesThroughUnchanged) {
  for (const char* text : {"null",
                           "true",
                           "false",
                           "0",
                           "-1",
                           "1.5",
                           "\"\"",
                           "[]",
                           "{}",
                           R"({"b":1,"a":[1,2,{"c":null}]})",
                           "9223372036854775807",
                           "-9223372036854775808",
                           "4611686018427387904",
                           "2305843009213693952",
                           "-2305843009213693953",
                           "18446744073709551615",
                           "123456789012345678901234567890",
                           "1e400",
                           R"("\"\\\b\f\n\r\t\u0001")",
                           "\"\u00e4\u20ac\U0001F600\"",
                           "1e+22",
                           "0.1",
                           "5e-324"}) {
    EXPECT_EQ(Round(text), text);
  }
}

TEST(Json, EscapesAreDecoded) {
  EXPECT_EQ(Round(R"("\u00e4\u20AC\ud83d\ude00\/")"), "\"\u00e4\u20ac\U0001F600/\"");
  EXPECT_EQ(Round(R"("\ud83d")"), "\"\uFFFD\"");
  EXPECT_EQ(Round(R"("\ud83d\u0041\ude00")"), "\"\uFFFDA\uFFFD\"");
}

TEST(Json, MalformedTextIsRefusedWithAPlace) {
  const std::pair<const char*, const char*> cases[] = {
      {"", "line 1, column 1: expected a value, found the end"},
      {"[1,", "line 1, column 4: expected a value, found the end"},
      {"[1,]", "line 1, column 4: expected a value, found ']'"},
      {"[1 2]", "line 1, column 4: expected ',' or ']', found '2'"},
      {"{\"a\" 1}", "line 1, column 6: expected ':', found '1'"},
      {"{a:1}", "line 1, column 2: expected a key or '}', found 'a'"},
      {"{\"a\":1,}", "line 1, column 8: expected a key, found '}'"},
      {"{\n\"a\":tru}", "line 2, column 5: expected a value, found 't'"},
      {"01", "line 1, column 3: expected a number, found the end"},
      {"-", "line 1, column 2: expected a number, found the end"},
      {"1.", "line 1, column 3: expected a digit, found the end"},
      {"1e+", "line 1, column 4: expected a digit, found the end"},
      {"1 1", "line 1, column 3: expected nothing after the value, found '1'"},
      {"\"a", "line 1, column 3: expected '\"' at the end of the string, found the end"},
      {"\"\n\"", "line 1, column 2: expected an escaped control character, found byte 0x0a"},
      {"\"\xff\"", "line 1, column 2: expected valid UTF-8, found byte 0xff"},
      {"\"\xc0\x80\"", "line 1, column 2: expected valid UTF-8, found byte 0xc0"},
      {"\"\xed\xa0\x80\"", "line 1, column 2: expected valid UTF-8, found byte 0xed"},
      {"\"\\x\"", "line 1, column 3: expected an escape such as \\n, found 'x'"},
      {"\"\\u12g4\"", "line 1, column 6: expected four hexadecimal digits, found 'g'"},
      {"\xEF\xBB\xBF{}", "line 1, column 1: expected a value, found '\xEF\xBB\xBF'"},
      {"NaN", "line 1, column 1: expected a value, found 'N'"},
  };
  for (auto& [text, message] : cases) {
    EXPECT_EQ(Round(text), std::string("not valid JSON: ") + message) << text;
  }
}

TEST(Json, DepthIsLimited) {
  std::string deep = std::string(128, '[') + std::string(128, ']');
  EXPECT_EQ(Round(deep), deep);
  EXPECT_EQ(Round("[" + deep + "]"),
            "not valid JSON: line 1, column 129: expected at most 128 levels, found '['");
  EXPECT_EQ(Round(std::string(1000000, '[')).substr(0, 15), "not valid JSON:");
}

TEST(Json, NumbersKeepTheirType) {
  EXPECT_EQ(Json::Parse("9007199254740993")->AsInt(), 9007199254740993);
  EXPECT_EQ(Json::Parse("1.0")->type(), Json::Type::kNumber);
  EXPECT_EQ(Json::Parse("1.0")->AsInt(7), 1);
  EXPECT_EQ(Json::Parse("1.5")->AsInt(7), 7);
  EXPECT_EQ(Json(3).AsNumber(), 3.0);
  EXPECT_EQ(Json("3").AsInt(7), 7);
  EXPECT_EQ(JsonAccess::Dump(Json(std::numeric_limits<double>::infinity())), "null");
  EXPECT_EQ(JsonAccess::Dump(Json(std::numeric_limits<long long>::min())), "-9223372036854775808");
  EXPECT_EQ(JsonAccess::Dump(Json(0.1)), "0.1");
}

TEST(Json, CopiesAreIndependent) {
  Json a = Json::Object().Set("list", Json::Array().Push(1).Push("two"));
  Json b = a;
  Json list = a["list"];
  list.Push(3);
  b.Set("list", list).Set("more", true);
  EXPECT_EQ(JsonAccess::Dump(a), R"({"list":[1,"two"]})");
  EXPECT_EQ(JsonAccess::Dump(b), R"({"list":[1,"two",3],"more":true})");
  b.Remove("list");
  EXPECT_EQ(JsonAccess::Dump(b), R"({"more":true})");
}

TEST(Json, LargeObjectsKeepOrderAndFindKeys) {
  Json object;
  for (int i = 0; i < 100; ++i) object.Set(std::to_string(i), i);
  object.Remove("50");
  object.Set("7", "seven");
  EXPECT_EQ(object.size(), 99u);
  EXPECT_EQ(object["99"].AsInt(), 99);
  EXPECT_FALSE(object.Has("50"));
  EXPECT_EQ(object.Keys()[7], "7");
  EXPECT_EQ(object["7"].AsString(), "seven");
}

TEST(Json, HostileKeysDoNotTakeLong) {
  std::string text = "{";
  for (int i = 0; i < 300000; ++i) text += (i ? ",\"" : "\"") + std::to_string(i) + "\":0";
  Result<Json> json = JsonAccess::Parse(text + "}");
  ASSERT_TRUE(json.ok());
  EXPECT_EQ(json->size(), 300000u);
}

TEST(Json, LastOfTwoEqualKeysCounts) {
  EXPECT_EQ(Round(R"({"a":1,"b":2,"a":3})"), R"({"a":3,"b":2})");
}

TEST(Json, PointersFollowTheRfc) {
  Json json = *Json::Parse(R"({"data":[{"id":7}],"a/b":{"m~n":1},"":2})");
  EXPECT_EQ(json.At("/data/0/id").AsInt(), 7);
  EXPECT_EQ(json.At("/a~1b/m~0n").AsInt(), 1);
  EXPECT_EQ(json.At("/").AsInt(), 2);
  EXPECT_EQ(json.At(""), json);
  for (const char* nothing :
       {"/data/1", "/data/00", "/data/-", "/data/x", "data", "/no", "/data/0/id/x"}) {
    EXPECT_TRUE(json.At(nothing).is_null()) << nothing;
  }
}

TEST(Json, EqualityIsThatOfTheValue) {
  auto equal = [](const char* a, const char* b) { return *Json::Parse(a) == *Json::Parse(b); };
  EXPECT_TRUE(equal("1", "1.0"));
  EXPECT_TRUE(equal(R"({"a":1,"b":[true]})", R"({"b":[true],"a":1})"));
  EXPECT_FALSE(equal("1", "true"));
  EXPECT_FALSE(equal("true", "false"));
  EXPECT_FALSE(equal("[1,2]", "[2,1]"));
  EXPECT_FALSE(equal(R"({"a":1})", R"({"b":1})"));
  EXPECT_FALSE(equal("9007199254740993", "9007199254740992"));
  EXPECT_TRUE(equal("9223372036854775807", "9223372036854775807"));
}

TEST(Json, InvalidUtf8IsReplacedInOutput) {
  EXPECT_EQ(JsonAccess::Dump(Json(String("a\xff\xc3", 3))), "\"a\uFFFD\uFFFD\"");
}

TEST(JsonReader, PicksMembersWithoutATree) {
  std::string_view text = R"( {"jsonrpc":"2.0","params":{"arguments":{"a":[1,"}"]}},"id":1} )";
  JsonReader reader(text);
  std::string_view key, params;
  ASSERT_TRUE(reader.EnterObject());
  while (reader.NextMember(key)) {
    bool wanted = key == "params";
    std::string_view value = reader.Skip();
    if (wanted) params = value;
  }
  EXPECT_TRUE(reader.Finish());
  EXPECT_EQ(params, R"({"arguments":{"a":[1,"}"]}})");
}

TEST(JsonReader, SkippedTextIsCheckedToo) {
  for (const char* text : {"[\"\xff\"]", "{\"a\":01}", "[\"\\q\"]", "[1}", "{\"a\":1]"}) {
    JsonReader reader(text);
    EXPECT_EQ(reader.Skip(), "");
    EXPECT_FALSE(reader.Finish()) << text;
  }
}

TEST(JsonReader, EveryPrefixOfATextIsAMistake) {
  std::string_view text = R"({"a":[1,-2.5e3,"x\u00e4\ud83d\ude00",null,true,{"b":{}}],"c":"\n"})";
  for (std::size_t size = 0; size < text.size(); ++size) {
    std::string copy(text.substr(0, size));  // so that ASan sees a read past the end
    JsonReader reader(copy);
    reader.Skip();
    EXPECT_FALSE(reader.Finish()) << copy;
  }
}

TEST(JsonWriter, EscapesWhereverInALongTextItIsDue) {
  const std::pair<const char*, const char*> kCases[] = {{"\"", "\\\""},
                                                        {"\\", "\\\\"},
                                                        {"\n", "\\n"},
                                                        {"\x01", "\\u0001"},
                                                        {"é", "é"},
                                                        {"\xff", "\xEF\xBF\xBD"},
                                                        {"\"\"\"", "\\\"\\\"\\\""}};
  for (auto [plain, escaped] : kCases) {
    for (size_t before = 0; before < 560; before += before < 40 ? 1 : 7) {
      for (size_t after : {0, 1, 15, 16, 40}) {
        std::string out = "x", head(before, 'a'), tail(after, 'b');
        AppendJsonString(out, head + plain + tail);
        ASSERT_EQ(out, "x\"" + head + escaped + tail + "\"") << before << " " << after;
      }
    }
  }
  std::string controls(2000, '\x02'), out, expected;
  for (size_t i = 0; i < controls.size(); ++i) expected += "\\u0002";
  AppendJsonString(out, controls);
  EXPECT_EQ(out, "\"" + expected + "\"");
}

TEST(JsonWriter, PutsCommasItself) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("a");
  writer.BeginArray();
  writer.Int(1);
  writer.BeginObject();
  writer.EndObject();
  writer.Null();
  writer.EndArray();
  writer.Member("b", "x\"");
  writer.Key("c");
  writer.Raw("[2]");
  writer.Key("d");
  writer.Double(1e300);
  writer.EndObject();
  EXPECT_EQ(out, R"({"a":[1,{},null],"b":"x\"","c":[2],"d":1e+300})");
}

}  // namespace
}  // namespace pie
