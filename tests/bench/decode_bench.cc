// Decode and validate into a struct: tables against nlohmann, on the two sizes of PERFORMANCE marks
// (158 B, 1.1 KB). nlohmann parses, checks the same rules by hand and fills the same struct.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "table/decode.h"
#include "table/layout.h"

namespace pie {
namespace {

struct Comment {
  String author;
  String text;
  Field<long long> likes;
  Comment() = default;
};

struct Ticket {
  String owner;
  String repo;
  String title;
  Field<String> body;
  Field<long long> milestone;
  Field<List<String>> labels;
  Field<bool> draft;
  Field<double> weight;
  Field<List<Comment>> comments;
  Ticket() = default;
};

constexpr Limits kTitle{.has = Limits::kMinSize | Limits::kMaxSize, .min_size = 1, .max_size = 256};
constexpr Limits kMilestone{.has = Limits::kMinimum, .minimum = 1};
constexpr TypeRow kText{Kind::kString};
constexpr FieldRow kCommentFields[] = {
    {"author",
     "",
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Comment, author),
     Kind::kString,
     FieldRow::kRequired},
    {"text",
     "",
     nullptr,
     &kTitle,
     {nullptr},
     __builtin_offsetof(Comment, text),
     Kind::kString,
     FieldRow::kRequired},
    {"likes",
     "",
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Comment, likes),
     Kind::kInteger,
     0},
};
constexpr ObjectTable kComment{"Comment", {kCommentFields, 3}, sizeof(Comment), false};
constexpr TypeRow kCommentType{Kind::kObject, false, {.object = &kComment}};
constexpr FieldRow kTicketFields[] = {
    {"owner",
     "",
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Ticket, owner),
     Kind::kString,
     FieldRow::kRequired},
    {"repo",
     "",
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Ticket, repo),
     Kind::kString,
     FieldRow::kRequired},
    {"title",
     "",
     nullptr,
     &kTitle,
     {nullptr},
     __builtin_offsetof(Ticket, title),
     Kind::kString,
     FieldRow::kRequired},
    {"body", "", nullptr, nullptr, {nullptr}, __builtin_offsetof(Ticket, body), Kind::kString, 0},
    {"milestone",
     "",
     nullptr,
     &kMilestone,
     {nullptr},
     __builtin_offsetof(Ticket, milestone),
     Kind::kInteger,
     0},
    {"labels",
     "",
     nullptr,
     nullptr,
     {.element = &kText},
     __builtin_offsetof(Ticket, labels),
     Kind::kList,
     0},
    {"draft",
     "",
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Ticket, draft),
     Kind::kBoolean,
     0},
    {"weight",
     "",
     nullptr,
     nullptr,
     {nullptr},
     __builtin_offsetof(Ticket, weight),
     Kind::kNumber,
     0},
    {"comments",
     "",
     nullptr,
     nullptr,
     {.element = &kCommentType},
     __builtin_offsetof(Ticket, comments),
     Kind::kList,
     0},
};
constexpr ObjectTable kTicket{"Ticket", {kTicketFields, 9}, sizeof(Ticket), false};

std::string Input(bool large) {
  std::string text =
      R"({"owner":"octo-org","repo":"hello-world","title":"Search is slow on large lists","body":"Seen in 2.3",)"
      R"("milestone":12,"labels":["bug","perf"],"draft":false)";
  if (large) {
    text += R"(,"weight":1.5,"comments":[)";
    for (int i = 0; i < 8; ++i) {
      text +=
          (i ? "," : "") + std::string(R"({"author":"user-)") + std::to_string(i) +
          R"(","text":"I can reproduce this with about ten thousand rows; scrolling takes seconds.","likes":)" +
          std::to_string(i * 7) + "}";
    }
    text += "]";
  }
  return text + "}";
}

void Tables(benchmark::State& state) {
  std::string text = Input(state.range(0) != 0);
  for (auto _ : state) {
    Ticket ticket;
    List<Problem> problems = Decode(kTicket, text, &ticket);
    if (!problems.empty()) state.SkipWithError("problems");
    benchmark::DoNotOptimize(ticket);
  }
  state.SetLabel(std::to_string(text.size()) + " B");
}
BENCHMARK(Tables)->Arg(0)->Arg(1)->ArgName("large");

std::string Required(const nlohmann::json& json, const char* key, std::size_t longest = 1 << 30) {
  auto text = json.at(key).get<std::string>();
  if (text.empty() || text.size() > longest) throw std::out_of_range(key);
  return text;
}

void Known(const nlohmann::json& json, std::initializer_list<const char*> keys) {
  for (auto& [key, value] : json.items()) {
    bool known = false;
    for (const char* name : keys) known |= key == name;
    if (!known) throw std::out_of_range(key);
  }
}

Ticket WithNlohmann(const std::string& text) {
  auto json = nlohmann::json::parse(text);
  Known(json,
        {"owner", "repo", "title", "body", "milestone", "labels", "draft", "weight", "comments"});
  Ticket ticket;
  ticket.owner = Required(json, "owner");
  ticket.repo = Required(json, "repo");
  ticket.title = Required(json, "title", 256);
  if (json.contains("body")) ticket.body = String(json["body"].get<std::string>());
  if (json.contains("milestone")) {
    auto milestone = json["milestone"].get<long long>();
    if (milestone < 1) throw std::out_of_range("milestone");
    ticket.milestone = milestone;
  }
  if (json.contains("labels")) {
    List<String> labels;
    for (auto& label : json["labels"]) labels.push_back(label.get<std::string>());
    ticket.labels = labels;
  }
  if (json.contains("draft")) ticket.draft = json["draft"].get<bool>();
  if (json.contains("weight")) ticket.weight = json["weight"].get<double>();
  if (json.contains("comments")) {
    List<Comment> comments;
    for (auto& item : json["comments"]) {
      Known(item, {"author", "text", "likes"});
      Comment comment;
      comment.author = Required(item, "author");
      comment.text = Required(item, "text", 256);
      if (item.contains("likes")) comment.likes = item["likes"].get<long long>();
      comments.push_back(comment);
    }
    ticket.comments = comments;
  }
  return ticket;
}

void Nlohmann(benchmark::State& state) {
  std::string text = Input(state.range(0) != 0);
  for (auto _ : state) {
    Ticket ticket = WithNlohmann(text);
    benchmark::DoNotOptimize(ticket);
  }
  state.SetLabel(std::to_string(text.size()) + " B");
}
BENCHMARK(Nlohmann)->Arg(0)->Arg(1)->ArgName("large");

}  // namespace
}  // namespace pie

BENCHMARK_MAIN();
