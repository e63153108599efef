// Recorded cases: the parser, the runner that must find every difference, and the sandbox.
#include "engine/access.h"
#include "engine/case_runner.h"
#include "engine/replay.h"
#include "unit/engine/world.h"

namespace pie {
namespace {

class CasesTest : public World {
 protected:
  // What the runner says about one case.
  std::vector<std::string> Run(const std::string& yaml, const std::string& connector = "acme") {
    Result<std::vector<Case>> cases = ParseCases("acme/cases/t.yaml", yaml);
    if (!cases) return {std::string(cases.error().message)};
    CaseLibrary library("");
    library.Add(connector, *cases);
    Result<CaseReport> report =
        loop().RunUntilDone(RunCases(*engine, library, ConnectorNamed(connector)));
    EXPECT_TRUE(report.ok());
    return report->results.at(0).differences;
  }
  using Lines = std::vector<std::string>;
};

constexpr const char* kIssue = R"(
- action: create_issue
  input: {owner: o, repo: r/s, title: t, labels: [a]}
  exchanges:
    - request:
        method: POST
        path: /repos/o/r%2Fs/issues
        headers: {Authorization: Bearer sandbox-ACME_KEY, X-Region: eu}
        json: {title: t, labels: [a], source: pie, note: for o}
      response: {status: 201, json: {issue: {number: 7, html_url: u, x: 1}}}
  output: {number: 7, html_url: u}
)";

std::string With(std::string text, const std::string& from, const std::string& to) {
  size_t at = text.find(from);
  EXPECT_NE(at, text.npos) << from;
  return text.replace(at, from.size(), to);
}

TEST_F(CasesTest, ARightCasePasses) {
  EXPECT_EQ(Run(kIssue), Lines());
  EXPECT_TRUE(seen.empty());
}

TEST_F(CasesTest, EveryDifferenceOfARequestIsFound) {
  EXPECT_EQ(Run(With(kIssue, "method: POST", "method: PUT")),
            Lines{"request 1: method: expected PUT, found POST"});
  EXPECT_EQ(Run(With(kIssue, "r%2Fs", "r/s")),
            Lines{"request 1: path: expected /v2/repos/o/r/s/issues, found "
                  "/v2/repos/o/r%2Fs/issues"});
  EXPECT_EQ(Run(With(kIssue, "path: /repos/o/r%2Fs/issues",
                     "url: https://x.acme.test/v2/repos/o/r%2Fs/issues")),
            Lines{"request 1: host: expected https://x.acme.test, found https://mini.acme.test"});
  EXPECT_EQ(Run(With(kIssue, "source: pie, ", "")),
            Lines{"request 1: json.source: expected nothing, found \"pie\""});
  EXPECT_EQ(Run(With(kIssue, "source: pie, ", "source: pie, more: 1, ")),
            Lines{"request 1: json.more: expected 1, found nothing"});
  EXPECT_EQ(Run(With(kIssue, "labels: [a], source", "labels: [a, b], source")),
            Lines{"request 1: json.labels: expected [\"a\",\"b\"], found [\"a\"]"});
  EXPECT_EQ(Run(With(kIssue, "        json:", "        query: {a: 1}\n        json:")),
            Lines{"request 1: query 'a': expected '1', found nothing"});
  EXPECT_EQ(Run(With(kIssue, "X-Region: eu", "X-Region: us")),
            Lines{"request 1: header X-Region: expected 'us', found 'eu'"});
  EXPECT_EQ(Run(With(kIssue, "number: 7, html_url: u}\n", "number: 8}\n")),
            (Lines{"output.number: expected 8, found 7",
                   "output.html_url: expected nothing, found \"u\""}));
}

TEST_F(CasesTest, RequestsTooManyOrTooFew) {
  std::string none = R"(
- {action: get_thing, input: {id: "1"}}
)";
  Lines lines = Run(none);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0], "a request too many: GET https://mini.acme.test/v2/things/1");
  EXPECT_EQ(Run(R"(
- action: get_thing
  input: {id: "1"}
  exchanges:
    - {request: {path: /things/1}, response: {json: {}}}
    - {request: {path: /things/2}, response: {json: {}}}
)"),
            Lines{"request 2 was not sent: GET /things/2"});
}

TEST_F(CasesTest, CallsThatAreNotHttp) {
  Result<std::vector<Case>> cases = ParseCases("acme/cases/t.yaml", R"(
- action: get_thing
  exchanges:
    - {call: {query: "<string>", params: [1]}, reply: {rows: []}}
    - {call: {query: b}, error: {code: timeout, message: too slow}}
    - {call: {query: c}}
    - {request: {path: /things/1}, response: {json: {}}}
)");
  ASSERT_TRUE(cases.ok()) << std::string(cases.error().message);
  PreparedConnector prepared;
  prepared.table = &ConnectorNamed("acme");
  Access access;
  access.prepared = &prepared;
  Replay replay((*cases)[0], true);
  auto ask = [&](const char* text) { return replay.AnswerCall(access, *Json::Parse(text)); };
  Result<Json> rows = ask(R"({"query": "a", "params": [2]})");
  ASSERT_TRUE(rows.ok());
  EXPECT_EQ(std::string(rows->Dump()), R"({"rows":[]})");
  Result<Json> slow = ask(R"({"query": "b"})");
  ASSERT_FALSE(slow.ok());
  EXPECT_EQ(slow.error().code, ErrorCode::kTimeout);
  EXPECT_EQ(std::string(slow.error().message), "too slow");
  EXPECT_TRUE(ask(R"({"query": "c"})")->is_null());
  EXPECT_FALSE(ask(R"({"query": "d"})").ok());
  EXPECT_EQ(replay.Finish(),
            (Lines{"call 1.params[0]: expected 1, found 2", R"(a request too many: {"query":"d"})",
                   "request 4 was not sent: GET /things/1"}));
  EXPECT_NE(Run("- {action: get_thing, exchanges: [{call: {a: 1}, response: {json: {}}}]}")[0].find(
                "'call' and 'reply' or 'error'"),
            std::string::npos);
}

TEST_F(CasesTest, FormsFilesQueriesAndVariables) {
  EXPECT_EQ(Run(R"(
- action: charge
  input: {amount: 5, card: {number: "1"}, labels: [a, b]}
  exchanges:
    - request: {method: POST, path: /charges, form: {amount: 5, "source[number]": "1", "tags[]": [a, b], "metadata[via]": pie}}
      response: {json: {id: ch}}
  output: {id: ch}
)"),
            Lines());
  EXPECT_EQ(Run(R"(
- action: upload
  input: {name: n, file: {filename: a.txt, text: hi}}
  exchanges:
    - request: {method: POST, path: /files, multipart: {name: n, file: {filename: a.txt, text: ho}}}
      response: {json: {}}
)"),
            Lines{"request 1: multipart.file.text: expected \"ho\", found \"hi\""});
  EXPECT_EQ(Run(R"(
- action: find_issue
  input: {id: "7"}
  exchanges:
    - request: {method: POST, path: /graphql, variables: {id: "8"}}
      response: {json: {data: {issue: {title: t}}}}
)"),
            Lines{"request 1: variables.id: expected \"8\", found \"7\""});
}

TEST_F(CasesTest, PartsOfOneNameAreAllCompared) {
  std::string files = R"(
- action: files
  input: {id: "7", pictures: [{filename: a.txt, text: one}, {filename: b.txt, text: two}]}
  exchanges:
    - request:
        method: POST
        path: /files
        multipart: {id: "7", pictures: [{filename: a.txt, text: one}, {filename: b.txt, text: two}]}
      response: {json: {}}
)";
  EXPECT_EQ(Run(files, "hooli"), Lines());
  EXPECT_EQ(Run(With(files, "multipart: {id: \"7\", pictures: [{filename: a.txt, text: one}",
                     "multipart: {id: \"7\", pictures: [{filename: a.txt, text: uno}"),
                "hooli"),
            Lines{"request 1: multipart.pictures[0].text: expected \"uno\", found \"one\""});
  EXPECT_EQ(Run(With(files, "multipart: {id: \"7\", pictures: [{filename: a.txt, text: one}, ",
                     "multipart: {id: \"7\", pictures: ["),
                "hooli")
                .size(),
            1u);
}

TEST_F(CasesTest, ACaseChoosesOneOfTheSignIns) {
  std::string first = R"(
- action: look
  input: {id: "7"}
  connection: {key: abc, email: ada@x.test, site: mine}
  exchanges:
    - request: {url: "https://api.globex.test/v1/look/7", headers: {X-Key: Key abc}}
      response: {json: {}}
)";
  EXPECT_EQ(Run(first, "hooli"), Lines());
  std::string second = With(first, "  input:", "  auth: 1\n  input:");
  EXPECT_EQ(
      Run(second, "hooli"),
      (Lines{"request 1: host: expected https://api.globex.test, found https://mine.hooli.test",
             "request 1: path: expected /v1/look/7, found /v2/look/7",
             "request 1: header X-Key: expected 'Key abc', found ''"}));
  second = With(second, "https://api.globex.test/v1", "https://mine.hooli.test/v2");
  second = With(second, "X-Key: Key abc", "Authorization: Basic YWRhQHgudGVzdC90b2tlbjphYmM=");
  EXPECT_EQ(Run(second, "hooli"), Lines());
  EXPECT_EQ(Run(With(second, "auth: 1", "auth: 2"), "hooli"),
            Lines{"auth: api.auth has no entry 2; the first one is 0"});
  EXPECT_EQ(Run(With(second, "auth: 1", "auth: basic"), "hooli"),
            Lines{"acme/cases/t.yaml:3: auth: expected a number from 0"});
}

TEST_F(CasesTest, TheSandboxSignsInAsItsCaseDoes) {
  CaseLibrary library("");
  library.Add("hooli", *ParseCases("c.yaml", R"(
- action: look
  auth: 1
  input: {id: "7"}
  connection: {key: abc, email: ada@x.test, site: mine}
  exchanges: [{request: {path: /look/7}, response: {json: {name: seven}}}]
)"));
  sandbox = &library;
  MakeEngine();
  EXPECT_EQ(Do("hooli", "look", R"({"id":"7"})"), R"({"name":"seven"})");
  EXPECT_TRUE(seen.empty());
}

TEST_F(CasesTest, ErrorsAndWildcards) {
  std::string error = R"(
- action: get_thing
  input: {id: "1"}
  exchanges: [{request: {path: /things/1}, response: {status: 404, json: {}}}]
  error: {code: not_found, message: no such thing}
)";
  EXPECT_EQ(Run(error), Lines());
  EXPECT_EQ(Run(With(error, "code: not_found, ", "")), Lines());
  EXPECT_EQ(Run(With(error, "no such thing", "gone")),
            Lines{"expected the error not_found 'gone', found not_found: Acme has no such thing "
                  "(404); check 'id'"});
  EXPECT_EQ(Run(With(error, "status: 404", "status: 200")),
            Lines{"expected the error not_found, found success: {}"});
  EXPECT_EQ(Run(R"(
- action: get_thing
  input: {id: "1"}
  exchanges: [{request: {path: /things/1}, response: {json: {a: 1, b: 0b0c7e5a-5d52-4d4e-9a51-0c7a2f3f8d11, c: x}}}]
  output: {a: <integer>, b: <uuid>, c: <integer>, d: null}
)"),
            Lines{"output.c: expected \"<integer>\", found \"x\""});
}

TEST_F(CasesTest, MistakesInFiles) {
  auto message = [](const char* text) {
    Result<std::vector<Case>> cases = ParseCases("a.yaml", text);
    return cases ? std::string("none") : std::string(cases.error().message);
  };
  EXPECT_EQ(message("{}"), "a.yaml:1: expected a list of cases");
  EXPECT_EQ(message("- {action: x, colour: red}\n- {output: 1}"),
            "a.yaml:1: unknown key 'colour' in a case\na.yaml:2: a case needs 'action'");
  EXPECT_EQ(message("- action: x\n  action: y"), "a.yaml:2: 'action' is there twice");
  EXPECT_EQ(message("- action: x\n  exchanges: [{request: {}}]"),
            "a.yaml:2: a request has either 'path' or 'url'");
  EXPECT_EQ(message("- {action: x"), "a.yaml:1: end of map flow not found");
  EXPECT_EQ(message("- {action: x, input: [1]}"), "a.yaml:1: input: expected a map");
  EXPECT_EQ(message("[]"), "none");
}

TEST_F(CasesTest, ActionsWithoutACaseAreTold) {
  CaseLibrary library("");
  library.Add("globex", {});
  Result<CaseReport> report =
      loop().RunUntilDone(RunCases(*engine, library, ConnectorNamed("globex")));
  ASSERT_TRUE(report.ok());
  EXPECT_FALSE(report->passed());
  EXPECT_EQ(report->Text(true),
            "FAIL globex: action 'ping' has no case\nFAIL globex: action 'big' has no case\n");
}

TEST_F(CasesTest, TheSandboxAnswersWithoutCredentials) {
  CaseLibrary library("");
  library.Add("acme", *ParseCases("c.yaml", R"(
- action: get_thing
  input: {id: "1"}
  exchanges: [{request: {path: /things/1}, response: {json: {name: one}}}]
- action: get_thing
  input: {id: "2"}
  exchanges: [{request: {path: /things/2}, response: {json: {name: two}}}]
- action: get_thing
  input: {id: gone}
  exchanges: [{request: {path: /things/gone}, response: {status: 404, json: {}}}]
  error: {code: not_found}
)"));
  sandbox = &library;
  user.user_id += "-without-connection";
  unsetenv("PIE_SECRET_ACME_ACME_KEY");
  MakeEngine();
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"2"})"), R"({"name":"two"})");
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"another"})"), R"({"name":"one"})");
  EXPECT_EQ(Do("acme", "get_thing", R"({"id":"gone"})"),
            "not_found: Acme has no such thing (404); check 'id'");
  EXPECT_EQ(Do("acme", "delete_thing", R"({"id":"1"})"),
            "not_found: the sandbox has no recorded answer for DELETE /v2/things/1; "
            "plugins/acme/cases holds what it knows");
  EXPECT_EQ(Do("acme", "get_thing", R"({})"), "invalid_argument: get_thing: id: required");
  EXPECT_TRUE(seen.empty());
}

}  // namespace
}  // namespace pie
