// Context: what the runtime offers to an action while it runs.
//
// One Context belongs to one execution (one call of one action for one user). It lives as long as
// the action's task. Everything is bounded by the execution's budget.
#pragma once

#include "pie/http.h"
#include "pie/json.h"
#include "pie/task.h"

namespace pie {

struct ConnectorTable;
struct TableRow;

// The parts of the Context API; pie/services.h has them all.
class Ai;
class Billing;
class ExternalDb;
class Files;
class Oauth;
class Pdf;
class Poll;
class PublicApp;
class Tasks;
class UserSession;
class Widget;
class Wire;

struct User {
  String id;
  String display_name;
  User() = default;
};

// One block of a tool's reply (MCP content). Text, image, audio, or an embedded resource.
struct Content {
  String type;  // text, image, audio, resource, resource_link
  String text;  // text, or the text of a resource
  String data;  // base64, for image, audio and blobs of a resource
  String mime_type;
  String uri;   // resource, resource_link
  String name;  // resource_link
  Content() = default;
  static Content Text(String text);
  static Content Image(String base64, String mime_type);
  static Content Audio(String base64, String mime_type);
  static Content Resource(String uri, String mime_type, String text);
};

enum class LogLevel : unsigned char { kDebug, kInfo, kNotice, kWarning, kError };

// What a user answered to Ask().
struct Answer {
  String action;  // accept, decline, cancel
  Json content;   // fits the schema when accepted
  Answer() = default;
  bool accepted() const { return action == "accept"; }
};

// A question to the caller's side, in the words of MCP. The key names the answer; without one it
// is the question's number within the action, so it must not depend on chance.
struct Question {
  String key;
  String method;  // elicitation/create, sampling/createMessage or roots/list
  Json params;
  Question() = default;
  static Question User(String message, Json schema, String key = {});  // a flat JSON Schema object
  static Question Model(Json request, String key = {});
  static Question Folders(String key = {});
};

// A condition for generated table functions: Where("title = $1 and done = $2", title, false).
// The text is trusted SQL of the author; values go as parameters.
struct Where {
  String condition;  // empty: every row of the user
  List<Json> values;
  String order_by;
  long long limit = 0;  // 0: the limit of the managed database, 10,000 rows
  Where() = default;
  template <class... Values>
  explicit Where(String condition, const Values&... values)
      : condition(static_cast<String&&>(condition)) {
    (this->values.push_back(Json(values)), ...);
  }
  Where& OrderBy(String text) {
    order_by = static_cast<String&&>(text);
    return *this;
  }
  Where& Limit(long long rows) {
    limit = rows;
    return *this;
  }
};

struct QueryResult {
  Json rows;  // array of objects
  List<String> columns;
  long long row_count = 0;
  bool truncated = false;
  long long execution_time_ms = 0;
  QueryResult() = default;
};

struct QueryOptions {
  long long timeout_ms = 30000;
  long long max_rows = 10000;
  QueryOptions() = default;
};

struct NotifyOptions {
  String title;
  bool urgent = false;
  NotifyOptions() = default;
};

class Context {
 public:
  Context() = default;
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  virtual ~Context() = default;

  virtual const User& user() const = 0;
  // A declared secret; empty when it is optional and not set.
  virtual String Secret(const char* name) const = 0;
  // The user's settings (userFields), with defaults filled in.
  virtual Json user_config() const = 0;
  // The fields that the manifest declares under `connection`, by name, as text; those without a
  // value are not there. Secret ones are among them.
  virtual Json connection() const = 0;

  // An HTTP request to a host that the manifest allows, without credentials; oauth().Fetch()
  // has them.
  virtual Task<FetchResponse> Fetch(FetchRequest request) = 0;

  // SQL against the connector's own tables, as the calling user (row-level security).
  virtual Task<QueryResult> Query(String sql, List<Json> params = {},
                                  QueryOptions options = {}) = 0;

  virtual Oauth& oauth() = 0;
  virtual Ai& ai() = 0;
  virtual Files& files() = 0;
  virtual Tasks& tasks() = 0;
  virtual Poll& poll() = 0;
  virtual ExternalDb& db() = 0;
  virtual Pdf& pdf() = 0;
  virtual Billing& billing() = 0;
  virtual Widget& widget() = 0;
  virtual PublicApp& public_app() = 0;
  virtual UserSession& session() = 0;
  virtual Wire& wire() = 0;
  // A notice for the user, in markdown, to be read later.
  virtual Task<void> Notify(String message, NotifyOptions options = {}) = 0;

  // Adds a block to the tool's reply, before the result.
  virtual void Reply(Content content) = 0;
  // Progress to the caller, when it asked for it. `total` 0: unknown.
  virtual Task<void> Progress(double progress, double total = 0, String message = {}) = 0;
  // A log message to the caller.
  virtual Task<void> Log(LogLevel level, Json message) = 0;
  // An event to the caller while the action runs.
  virtual Task<void> StreamEvent(String type, Json data) = 0;
  // Asks the user (MCP elicitation). `schema` is a flat JSON Schema object. Fails with
  // kNotImplemented when the caller cannot ask.
  //
  // An action may run several times for one call: a caller of the stateless protocol gets the
  // question as the reply, and calls again with the answer; the action then starts anew and finds
  // the answers so far at once. So ask first, and do what has effects after the last question.
  Task<Answer> Ask(String message, Json schema, String key = {});
  // Asks the caller's model (MCP sampling). Takes and gives the protocol's JSON.
  Task<Json> Sample(Json request, String key = {});
  // Several questions at once; the answers are the protocol's JSON, in the order of the questions.
  virtual Task<List<Json>> AskAll(List<Question> questions) = 0;
  // Whether the caller takes questions of this method.
  virtual bool CanAsk(const char* method) const = 0;
  // The resource at `uri` has changed: tells its subscribers.
  virtual void ResourceChanged(String uri) = 0;
  virtual Task<void> Sleep(unsigned milliseconds) = 0;

  // The answer of a stub.
  Error NotImplemented() const;

 private:
  friend struct ContextAccess;
  // Behind generated code; see pie/generated.h.
  virtual detail::TaskState* StartAction(const ConnectorTable& connector, unsigned action,
                                         const void* params) = 0;
  virtual detail::TaskState* SelectRows(const TableRow& table, Where where) = 0;
  virtual detail::TaskState* InsertRow(const TableRow& table, const void* row,
                                       const char* conflict) = 0;
  virtual detail::TaskState* UpdateRows(const TableRow& table, Where where, const void* row) = 0;
  virtual Task<long long> DeleteRows(const TableRow& table, Where where) = 0;
};

}  // namespace pie
