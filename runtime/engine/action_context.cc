#include "engine/action_context.h"

#include "base/json_access.h"
#include "db/managed.h"
#include "engine/call.h"
#include "engine/clean_json.h"
#include "engine/declarative.h"
#include "engine/erased_task.h"
#include "engine/table_sql.h"
#include "table/decode.h"
#include "table/encode.h"

namespace pie {

ActionContext::ActionContext(Execution& execution, Access& access)
    : execution_(execution), access_(access) {
  user_.id = execution.principal.user_id;
  user_.display_name = execution.principal.display_name;
}

String ActionContext::Secret(const char* name) const {
  int index = FindSecret(access_.connector(), name);
  if (index < 0 || !access_.secrets[index]) return String();
  return String(access_.secrets[index]->Reveal());
}

Json ActionContext::connection() const {
  Json fields = Json::Object();
  for (size_t i = 0; i < access_.fields.size(); ++i) {
    if (!access_.fields[i]) continue;
    fields.Set(access_.connector().connection->fields.data[i].name, Json(*access_.fields[i]));
  }
  return fields;
}

Task<FetchResponse> ActionContext::Fetch(FetchRequest request) {
  HttpResponse response = co_await FetchUpstream(execution_, access_, request, false);
  co_return ToFetchResponse(response);
}

Task<QueryResult> ActionContext::Query(String sql, List<Json> params, QueryOptions options) {
  ManagedDb* managed = execution_.core.parts.managed;
  if (!managed) {
    co_await Fail(Error(ErrorCode::kUnavailable, "this executor runs without a database"));
  }
  QueryResult result =
      co_await managed->Query(access_.connector().name, execution_.principal.user_id,
                              std::string(sql), std::move(params), std::move(options));
  co_return result;
}

Task<void> ActionContext::Notify(String message, NotifyOptions options) {
  return Part<Notifier>(parts_.notifier, factories().notifier)
      .Send(std::move(message), std::move(options));
}

void ActionContext::Reply(Content content) { execution_.content.push_back(std::move(content)); }

String ActionContext::Clean(String text) const {
  return WithoutSecrets(execution_, Json(text)).AsString();
}

Task<void> ActionContext::Progress(double progress, double total, String message) {
  if (!execution_.sink) co_return;
  if (!message.empty()) message = Clean(std::move(message));
  co_await execution_.sink->Progress(progress, total, std::move(message));
}

Task<void> ActionContext::Log(LogLevel level, Json message) {
  if (!execution_.sink) co_return;
  message = WithoutSecrets(execution_, std::move(message));
  co_await execution_.sink->Log(level, std::move(message));
}

Task<void> ActionContext::StreamEvent(String type, Json data) {
  if (!execution_.sink) co_return;
  data = WithoutSecrets(execution_, std::move(data));
  type = Clean(std::move(type));
  co_await execution_.sink->StreamEvent(std::move(type), std::move(data));
}

Task<List<Json>> ActionContext::AskAll(List<Question> questions) {
  for (Question& question : questions) {
    question.params = WithoutSecrets(execution_, std::move(question.params));
  }
  CallSink nobody;
  CallSink& sink = execution_.sink ? *execution_.sink : nobody;
  List<Json> answers = co_await sink.AskAll(std::move(questions));
  co_return answers;
}

bool ActionContext::CanAsk(const char* method) const {
  return execution_.sink && execution_.sink->CanAsk(method);
}

void ActionContext::ResourceChanged(String uri) {
  auto& listener = execution_.core.resource_changed;
  if (listener) listener(execution_.principal.user_id, std::string_view(uri));
}

Task<void> ActionContext::Sleep(unsigned milliseconds) {
  return execution_.core.loop.Sleep(Milliseconds(milliseconds));
}

namespace {

ErasedTask FailedStart(Error error) { co_return error; }

// `params` is a copy: the caller's may be gone before the task runs.
ErasedTask RunNested(Execution& execution, const ConnectorTable& connector, unsigned index,
                     OwnedValue params) {
  if (Result<Unit> allowed = CountNested(execution); !allowed) co_await Fail(allowed.error());
  Access& access = execution.AccessTo(connector);
  if (Execution::MustChoose(access)) co_await execution.Choose(access);
  PreparedAction& action = access.prepared->Action(index);
  std::string json = co_await RunDeclarative(execution, access, action, params.get());
  const TypeRow* type = action.row->result;
  if (!type) {
    Result<Json> parsed = JsonAccess::Parse(json);
    if (!parsed) co_await Fail(parsed.error());
    co_return ErasedValue(std::move(*parsed));
  }
  OwnedValue value(*type);
  DecodeOptions options;
  options.tolerant = true;
  options.defaults = false;
  List<Problem> problems = DecodeValue(*type, json, value.get(), options);
  if (!problems.empty()) {
    co_await Fail(Error(ErrorCode::kUpstream, "the reply is no correct JSON"));
  }
  co_return ErasedValue(std::move(value));
}

}  // namespace

detail::TaskState* ActionContext::StartAction(const ConnectorTable& connector, unsigned index,
                                              const void* params) {
  const ActionRow& row = connector.actions.data[index];
  if (!row.http) {
    return FailedStart(Error(ErrorCode::kInternal, std::string(row.name) + " is not declarative"))
        .state();
  }
  OwnedValue copy(*row.params);
  List<Problem> problems = Decode(*row.params, EncodeText(*row.params, params), copy.get());
  if (!problems.empty()) {
    return FailedStart(InputError(connector, row, std::move(problems))).state();
  }
  return RunNested(execution_, connector, index, std::move(copy)).state();
}

namespace {

Task<QueryResult> RunStatement(Context& context, Statement statement) {
  return context.Query(String(statement.sql), std::move(statement.params));
}

Result<OwnedValue> RowsFrom(const TypeRow& type, const Json& json) {
  OwnedValue value(type);
  DecodeOptions options;
  options.tolerant = true;
  options.defaults = false;
  List<Problem> problems = DecodeValue(type, JsonAccess::Dump(json), value.get(), options);
  if (!problems.empty()) return Error(ErrorCode::kInternal, "the database's rows do not fit");
  return value;
}

TypeRow RowType(const TableRow& table) {
  TypeRow type{Kind::kObject};
  type.detail.object = table.row;
  return type;
}

// The value keeps pointing at its element type, so that type lives as long as the task's frame.
ErasedTask AllRows(Context& context, const TypeRow element, Result<Statement> statement) {
  if (!statement) co_return statement.error();
  QueryResult result = co_await RunStatement(context, std::move(*statement));
  TypeRow list{Kind::kList};
  list.detail.element = &element;
  Result<OwnedValue> rows = RowsFrom(list, result.rows);
  if (!rows) co_return rows.error();
  co_return ErasedValue(std::move(*rows));
}

ErasedTask OneRow(Context& context, const TypeRow type, Result<Statement> statement) {
  if (!statement) co_return statement.error();
  QueryResult result = co_await RunStatement(context, std::move(*statement));
  Result<OwnedValue> row = RowsFrom(type, result.rows[0]);
  if (!row) co_return row.error();
  co_return ErasedValue(std::move(*row));
}

}  // namespace

detail::TaskState* ActionContext::SelectRows(const TableRow& table, Where where) {
  return AllRows(*this, RowType(table), SelectSql(table, std::move(where))).state();
}

detail::TaskState* ActionContext::InsertRow(const TableRow& table, const void* row,
                                            const char* conflict) {
  return OneRow(*this, RowType(table), InsertSql(table, row, conflict)).state();
}

detail::TaskState* ActionContext::UpdateRows(const TableRow& table, Where where, const void* row) {
  return AllRows(*this, RowType(table), UpdateSql(table, std::move(where), row)).state();
}

Task<long long> ActionContext::DeleteRows(const TableRow& table, Where where) {
  QueryResult result = co_await RunStatement(*this, DeleteSql(table, std::move(where)));
  co_return result.row_count;
}

}  // namespace pie
