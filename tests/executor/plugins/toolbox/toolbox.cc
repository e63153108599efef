// One member of the Context API per name; JSON goes in and out, so that scripts can try them all.
#include "toolbox/toolbox.h"

#include <string>

#include "pie/pie.h"

namespace pie {
namespace {

struct Member {
  const char* name;
  Task<Json> (*call)(Context& context, Json with);
};

Json FromCalls(const List<ToolCall>& calls) {
  Json out = Json::Array();
  for (const ToolCall& call : calls) {
    Json row = Json::Object();
    out.Push(row.Set("id", call.id).Set("name", call.name).Set("arguments", call.arguments));
  }
  return out;
}

ChatMessage ToMessage(const Json& json) {
  ChatMessage message(json["role"].AsString(), json["content"]);
  message.tool_call_id = json["tool_call_id"].AsString();
  return message;
}

Json FromReply(const ChatReply& reply) {
  Json usage = Json::Object();
  usage.Set("input", reply.usage.input_tokens).Set("output", reply.usage.output_tokens);
  Json out = Json::Object();
  out.Set("content", reply.content ? Json(*reply.content) : Json());
  out.Set("toolCalls", FromCalls(reply.tool_calls)).Set("usage", usage);
  return out.Set("model", reply.model).Set("finish", reply.finish_reason);
}

Task<Json> Chat(Context& context, Json with) {
  ChatRequest request;
  for (Size i = 0; i < with["messages"].size(); ++i) {
    request.messages.push_back(ToMessage(with["messages"][i]));
  }
  request.tools = with["tools"];
  request.model = with["model"].AsString();
  request.reasoning_effort = with["reasoningEffort"].AsString();
  if (with.Has("temperature")) request.temperature = with["temperature"].AsNumber();
  ChatReply reply = co_await context.ai().Chat(request);
  if (!with["answers"].is_object() || reply.tool_calls.empty()) co_return FromReply(reply);
  // A round of tools: what the model asked for, and its last word.
  request.messages.push_back(reply.message());
  for (const ToolCall& call : reply.tool_calls) {
    request.messages.push_back(ChatMessage::ToolResult(call, with["answers"][call.name]));
  }
  ChatReply last = co_await context.ai().Chat(request);
  co_return FromReply(last);
}

Task<Json> Analyze(Context& context, Json with) {
  return context.ai().Analyze(with["prompt"].AsString(), with["data"], with["model"].AsString());
}

Task<Json> Summarize(Context& context, Json with) {
  String text = co_await context.ai().Summarize(with["text"].AsString());
  co_return Json(text);
}

Task<Json> ListModels(Context& context, Json) {
  List<AiModel> models = co_await context.ai().ListModels();
  Json out = Json::Array();
  for (const AiModel& model : models) {
    Json row = Json::Object();
    out.Push(row.Set("id", model.id).Set("name", model.name).Set("provider", model.provider));
  }
  co_return out;
}

Task<Json> ManyChats(Context& context, Json with) {
  for (long long i = 0; i < with["count"].AsInt(); ++i) {
    (void)co_await context.ai().Summarize("hello");
  }
  co_return Json(true);
}

Json FromQuery(const QueryResult& result) {
  Json columns = Json::Array();
  for (const String& column : result.columns) columns.Push(column);
  Json out = Json::Object();
  out.Set("rows", result.rows).Set("columns", columns).Set("rowCount", result.row_count);
  return out.Set("truncated", result.truncated).Set("executionTimeMs", result.execution_time_ms);
}

Task<Json> DbQuery(Context& context, Json with) {
  ExternalQuery query;
  query.connection_string = with["connectionString"].AsString();
  if (with.Has("ssl")) query.ssl = with["ssl"].AsString();
  query.sql = with["sql"].AsString();
  for (Size i = 0; i < with["params"].size(); ++i) query.params.push_back(with["params"][i]);
  if (with.Has("timeoutMs")) query.timeout_ms = static_cast<unsigned>(with["timeoutMs"].AsInt());
  if (with.Has("maxRows")) query.max_rows = static_cast<unsigned>(with["maxRows"].AsInt());
  ExternalResult result = co_await context.db().Query(query);
  co_return FromQuery(result).Set("statementType", result.statement_type);
}

Task<Json> Upload(Context& context, Json with) {
  String data = with["text"].AsString();
  if (with.Has("bytes")) data = String(std::string(with["bytes"].AsInt(), 'x'));
  StoredFile file = co_await context.files().Upload(with["filename"].AsString(),
                                                    with["mimeType"].AsString(), data);
  co_return file.ToJson();
}

Task<Json> ListFiles(Context& context, Json with) {
  List<StoredFile> files = co_await context.files().List(with["mimeType"].AsString());
  Json out = Json::Array();
  for (const StoredFile& file : files) out.Push(file.ToJson());
  co_return out;
}

Task<Json> GetFile(Context& context, Json with) {
  StoredFile file = co_await context.files().Get(with["id"].AsString());
  co_return file.ToJson();
}

Task<Json> ReadFile(Context& context, Json with) {
  String data = co_await context.files().Read(with["id"].AsString());
  co_return Json(data);
}

Task<Json> FileUrl(Context& context, Json with) {
  String url = co_await context.files().GetUrl(with["id"].AsString());
  co_return Json(url);
}

Task<Json> DeleteFile(Context& context, Json with) {
  co_await context.files().Delete(with["id"].AsString());
  co_return Json(true);
}

Task<Json> ExtractText(Context& context, Json with) {
  unsigned pages = static_cast<unsigned>(with["maxPages"].AsInt(200));
  PdfText pdf = co_await context.pdf().ExtractText(with["url"].AsString(), pages);
  Json out = Json::Object();
  co_return out.Set("text", pdf.text).Set("pages", pdf.pages).Set("info", pdf.info);
}

Task<Json> Charge(Context& context, Json with) {
  long long charged = 0;
  for (long long i = 0; i < with["times"].AsInt(1); ++i) {
    charged += co_await context.billing().ChargeUsage(with["amount"].AsInt(),
                                                      with["description"].AsString());
  }
  co_return Json(charged);
}

Task<Json> ShowWidget(Context& context, Json with) {
  co_await context.widget().Show(with["show"]);
  if (with.Has("update")) co_await context.widget().Update(with["update"]);
  if (with["hide"].AsBool()) co_await context.widget().Hide();
  co_return Json(true);
}

Task<Json> GetMetadata(Context& context, Json) { return context.session().GetMetadata(); }

Task<Json> UpdateMetadata(Context& context, Json with) {
  co_await context.session().UpdateMetadata(with);
  Json metadata = co_await context.session().GetMetadata();
  co_return metadata;
}

Task<Json> Fetch(Context& context, Json with) {
  int status = 0;
  for (long long i = 0; i < with["times"].AsInt(1); ++i) {
    FetchRequest request(with["url"].AsString());
    request.timeout_ms = static_cast<unsigned>(with["timeoutMs"].AsInt());
    FetchResponse response = co_await context.Fetch(request);
    status = response.status;
  }
  co_return Json(status);
}

Task<Json> Stream(Context& context, Json with) {
  for (long long i = 0; i < with["count"].AsInt(3); ++i) {
    co_await context.StreamEvent("browser_live_view", Json::Object().Set("step", i));
    co_await context.Progress(static_cast<double>(i + 1), with["count"].AsNumber(3), "a step");
    co_await context.Sleep(50);
  }
  co_return Json(true);
}

// More than fits in any buffer between the action and a client that does not read.
Task<Json> Flood(Context& context, Json with) {
  String text(std::string(static_cast<size_t>(with["size"].AsInt()), 'x'));
  for (long long i = 0; i < with["count"].AsInt(); ++i) {
    co_await context.StreamEvent("flood", Json::Object().Set("step", i).Set("text", text));
  }
  co_return Json(true);
}

// Says the secret wherever an action can speak.
Task<Json> TellSecret(Context& context, Json with) {
  String secret = context.Secret("TOOLBOX_KEY");
  co_await context.StreamEvent(secret, Json(secret));
  co_await context.Progress(1, 2, secret);
  co_await context.Log(LogLevel::kInfo, Json(secret));
  co_await context.Notify(secret);
  co_await context.widget().Show(Json(secret));
  UserTask task;
  task.name = secret;
  task.schedule = Schedule::Cron("0 9 * * *");
  task.payload = Json::Object().Set("kind", "heartbeat").Set("message", secret);
  task.enabled = false;
  (void)co_await context.tasks().Create(task);
  if (with["charge"].AsBool()) (void)co_await context.billing().ChargeUsage(100, secret);
  context.Reply(Content::Text(secret));
  co_return Json(secret);
}

Task<Json> Self(Context& context, Json) {
  Json user = Json::Object().Set("id", context.user().id);
  user.Set("displayName", context.user().display_name);
  Json out = Json::Object().Set("user", user).Set("userConfig", context.user_config());
  out.Set("secret", !context.Secret("TOOLBOX_KEY").empty());
  out.Set("unset", context.Secret("TOOLBOX_UNSET"));
  co_return out.Set("undeclared", context.Secret("PATH"));
}

Task<Json> ShowPublicApp(Context& context, Json) {
  PublicAppInfo app = co_await context.public_app().Deployed();
  Json out = Json::Object().Set("instanceId", app.instance_id);
  out.Set("instanceSlug", app.instance_slug).Set("pluginSlug", app.plugin_slug);
  co_return out.Set("baseUrl", app.base_url);
}

Task<Json> RespondToNobody(Context& context, Json with) {
  co_await context.public_app().Respond(with);
  co_return Json(true);
}

// Says that it runs, and fails when the session's metadata has `go`.
Task<Json> FailWhenTold(Context& context, Json) {
  co_await context.StreamEvent("running", Json());
  for (;;) {
    Json metadata = co_await context.session().GetMetadata();
    if (metadata["go"].AsBool()) co_return Error(ErrorCode::kUpstream, "it failed");
    co_await context.Sleep(20);
  }
}

Task<Json> ManagedQuery(Context& context, Json with) {
  List<Json> params;
  for (Size i = 0; i < with["params"].size(); ++i) params.push_back(with["params"][i]);
  QueryOptions options;
  options.timeout_ms = with["timeoutMs"].AsInt(options.timeout_ms);
  options.max_rows = with["maxRows"].AsInt(options.max_rows);
  QueryResult result = co_await context.Query(with["sql"].AsString(), params, options);
  co_return FromQuery(result);
}

Json FromTask(const UserTask& task) {
  Json out = Json::Object();
  out.Set("id", task.id).Set("name", task.name).Set("enabled", task.enabled);
  out.Set("kind", task.schedule.kind).Set("expr", task.schedule.expr);
  return out.Set("nextRunAt", task.next_run_at_ms);
}

Task<Json> CreateTask(Context& context, Json with) {
  UserTask task;
  task.name = with["name"].AsString();
  task.schedule = with.Has("expr") ? Schedule::Cron(with["expr"].AsString())
                                   : Schedule::Every(with["everyMs"].AsInt());
  task.payload = Json::Object().Set("kind", "heartbeat").Set("message", "hello");
  UserTask made = co_await context.tasks().Create(task);
  co_return FromTask(made);
}

Task<Json> ListTasks(Context& context, Json) {
  List<UserTask> tasks = co_await context.tasks().List();
  Json out = Json::Array();
  for (const UserTask& task : tasks) out.Push(FromTask(task));
  co_return out;
}

Task<Json> DisableTask(Context& context, Json with) {
  TaskChanges changes;
  changes.enabled = false;
  UserTask changed = co_await context.tasks().Update(with["id"].AsString(), changes);
  co_return FromTask(changed);
}

Task<Json> DeleteTask(Context& context, Json with) {
  co_await context.tasks().Delete(with["id"].AsString());
  co_return Json(true);
}

Task<Json> Notify(Context& context, Json with) {
  NotifyOptions options;
  options.title = with["title"].AsString();
  options.urgent = with["urgent"].AsBool();
  co_await context.Notify(with["message"].AsString(), options);
  co_return Json(true);
}

constexpr Member kMembers[] = {
    {"ai.chat", Chat},
    {"ai.analyze", Analyze},
    {"ai.summarize", Summarize},
    {"ai.listModels", ListModels},
    {"ai.many", ManyChats},
    {"db.query", DbQuery},
    {"files.upload", Upload},
    {"files.list", ListFiles},
    {"files.get", GetFile},
    {"files.read", ReadFile},
    {"files.getUrl", FileUrl},
    {"files.delete", DeleteFile},
    {"pdf.extractText", ExtractText},
    {"billing.chargeUsage", Charge},
    {"widget.show", ShowWidget},
    {"session.get", GetMetadata},
    {"session.update", UpdateMetadata},
    {"fetch", Fetch},
    {"streamEvent", Stream},
    {"flood", Flood},
    {"tellSecret", TellSecret},
    {"failWhenTold", FailWhenTold},
    {"self", Self},
    {"publicApp", ShowPublicApp},
    {"publicApp.respond", RespondToNobody},
    {"managedDb.query", ManagedQuery},
    {"notify", Notify},
    {"tasks.create", CreateTask},
    {"tasks.list", ListTasks},
    {"tasks.disable", DisableTask},
    {"tasks.delete", DeleteTask},
};

}  // namespace

Task<Json> toolbox::OnPublicAction(Context& context, Json input) {
  if (input["actionId"] == Json("fail")) co_return Error(ErrorCode::kNotFound, "no such form");
  Json data = Json::Object();
  data.Set("action", input["actionId"]).Set("payload", input["payload"]);
  data.Set("visitor", context.public_app().visitor_ip()).Set("owner", context.user().id);
  data.Set("slug", context.public_app().instance_slug());
  data.Set("marked", input["_publicAction"]);
  PublicAppInfo app = co_await context.public_app().Deployed();
  data.Set("same", app.instance_slug == context.public_app().instance_slug());
  co_await context.public_app().Respond(data);
  co_return Json::Object().Set("success", true);
}

Task<Json> toolbox::Toolbox(Context& context, Params params) {
  for (const Member& member : kMembers) {
    if (params.member == member.name) {
      Json value = co_await member.call(context, params.with.value_or(Json()));
      co_return Json::Object().Set("value", value);
    }
  }
  co_return Error(ErrorCode::kInvalidArgument, "no such member");
}

}  // namespace pie
