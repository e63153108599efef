// Native code for texts: Jira takes descriptions and comments only as trees of paragraphs and
// lists, which bindings cannot make out of plain text.
#include "jira/jira.h"

#include <string>
#include <string_view>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

Json Node(const char* type) { return Json::Object().Set("type", type); }

// Lines of a paragraph, with line breaks between them.
class Paragraph {
 public:
  void Add(std::string_view line) {
    if (content_.size()) content_.Push(Node("hardBreak"));
    content_.Push(Node("text").Set("text", String(std::string(line))));
  }
  bool empty() const { return content_.size() == 0; }
  Json Take() {
    Json node = Node("paragraph").Set("content", std::move(content_));
    content_ = Json::Array();
    return node;
  }

 private:
  Json content_ = Json::Array();
};

// Atlassian's document format: empty lines part paragraphs, lines with "- " are a list.
class Document {
 public:
  explicit Document(std::string_view text) {
    while (!text.empty()) {
      size_t end = text.find('\n');
      Line(text.substr(0, end));
      text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    EndParagraph();
    EndList();
  }

  Json Take() { return Node("doc").Set("version", 1).Set("content", std::move(blocks_)); }

 private:
  void Line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    bool item = (line.starts_with("- ") || line.starts_with("* ")) && line.size() > 2;
    if (!item) EndList();
    if (item) {
      EndParagraph();
      Paragraph words;
      words.Add(line.substr(2));
      items_.Push(Node("listItem").Set("content", Json::Array().Push(words.Take())));
    } else if (line.find_first_not_of(" \t") == std::string_view::npos) {
      EndParagraph();
    } else {
      paragraph_.Add(line);
    }
  }

  void EndParagraph() {
    if (!paragraph_.empty()) blocks_.Push(paragraph_.Take());
  }

  void EndList() {
    if (items_.size() == 0) return;
    blocks_.Push(Node("bulletList").Set("content", std::move(items_)));
    items_ = Json::Array();
  }

  Json blocks_ = Json::Array();
  Json items_ = Json::Array();
  Paragraph paragraph_;
};

Json ToDocument(const String& text) { return Document(std::string(text)).Take(); }

Json Member(const char* key, const String& value) { return Json::Object().Set(key, value); }

List<Entry<Json>> Members(const Json& object) {
  List<Entry<Json>> members;
  for (const String& key : object.Keys()) members.push_back(Entry<Json>(key, object[key]));
  return members;
}

// What create_issue and update_issue have in common, in the form that Jira wants.
template <typename Params>
Json Fields(const Params& params) {
  Json fields = Json::Object();
  if (params.other_fields) {
    for (const auto& other : *params.other_fields) fields.Set(other.key, other.value);
  }
  if (params.description) fields.Set("description", ToDocument(*params.description));
  if (params.assignee) fields.Set("assignee", Member("accountId", *params.assignee));
  if (params.priority) fields.Set("priority", Member("name", *params.priority));
  if (params.parent) fields.Set("parent", Member("key", *params.parent));
  if (params.due_date) fields.Set("duedate", *params.due_date);
  if (params.labels) {
    Json labels = Json::Array();
    for (const String& label : *params.labels) labels.Push(label);
    fields.Set("labels", std::move(labels));
  }
  return fields;
}

}  // namespace

Task<jira::CreatedIssue> jira::CreateIssue(Context& context, CreateIssueParams params) {
  PostIssueParams request;
  Json fields = Fields(params);
  fields.Set("project", Member("key", params.project))
      .Set("issuetype", Member("name", params.issue_type))
      .Set("summary", params.summary);
  request.all_fields = Members(fields);
  co_return co_await PostIssue(context, std::move(request));
}

Task<jira::UpdateIssueResult> jira::UpdateIssue(Context& context, UpdateIssueParams params) {
  PutIssueParams request;
  request.issue_key = params.issue_key;
  Json fields = Fields(params);
  if (params.summary) fields.Set("summary", *params.summary);
  if (fields.size() == 0) {
    co_return Error(ErrorCode::kInvalidArgument,
                    "nothing to change: give at least one field, as summary or labels");
  }
  request.changed_fields = Members(fields);
  request.notify_users = params.notify_users;
  co_await PutIssue(context, std::move(request));
  co_return UpdateIssueResult();
}

Task<jira::Comment> jira::AddComment(Context& context, AddCommentParams params) {
  PostCommentParams request;
  request.issue_key = std::move(params.issue_key);
  request.document = Members(ToDocument(params.text));
  co_return co_await PostComment(context, std::move(request));
}

}  // namespace pie
