// What an executor without a part of the Context API answers, and small helpers of the parts.
#include "pie/services.h"

#include <string>
#include <utility>

#include "base/json_access.h"

namespace pie {
namespace {

Error Without(const char* member, const char* advice) {
  return Error(ErrorCode::kUnavailable,
               std::string("context.") + member + " is not available here: " + advice);
}

Error WithoutConnections() { return Without("oauth", "this executor keeps no connections"); }
Error WithoutAi() {
  return Without("ai",
                 "start pie with --ai-url URL (or PIE_AI_URL) of an endpoint that speaks OpenAI's "
                 "chat API, and PIE_AI_KEY");
}
Error WithoutFiles() { return Without("files", "start pie with a database"); }
Error WithoutTasks() { return Without("tasks", "start pie with a database"); }
Error WithoutPoll() {
  return Without("poll", "only runs that a schedule starts have a monitor's memory");
}
Error WithoutDb() { return Without("db", "this executor reaches no other databases"); }
Error WithoutPdf() { return Without("pdf", "the program pie-pdf is not installed beside pie"); }
Error WithoutNotices() { return Without("notify", "start pie with a database"); }
Error WithoutBilling() { return Without("billing", "this executor charges nobody"); }
Error WithoutWidget() { return Without("widget", "the manifest declares no widget"); }
Error WithoutPublicApp() {
  return Without("public_app", "the manifest declares none, or no database is open");
}
Error WithoutVisit() { return Without("public_app", "no public action is running"); }
Error WithoutSession() {
  return Without("session",
                 "set runtime.persistent in the manifest, and start pie with a database");
}

Error WithoutWire() { return Without("wire", "this executor reaches services over HTTP only"); }

}  // namespace

Task<bool> Oauth::IsConnected() { co_return WithoutConnections(); }
Task<FetchResponse> Oauth::Fetch(FetchRequest) { co_return WithoutConnections(); }
Task<ConnectionInfo> Oauth::GetConnectionInfo() { co_return WithoutConnections(); }

Task<ChatReply> Ai::Chat(ChatRequest) { co_return WithoutAi(); }
Task<Json> Ai::Analyze(String, Json, String) { co_return WithoutAi(); }
Task<String> Ai::Summarize(String, String) { co_return WithoutAi(); }
Task<List<AiModel>> Ai::ListModels() { co_return WithoutAi(); }

Task<StoredFile> Files::Upload(String, String, String) { co_return WithoutFiles(); }
Task<pie::List<StoredFile>> Files::List(String) { co_return WithoutFiles(); }
Task<StoredFile> Files::Get(String) { co_return WithoutFiles(); }
Task<String> Files::Read(String) { co_return WithoutFiles(); }
Task<String> Files::GetUrl(String) { co_return WithoutFiles(); }
Task<void> Files::Delete(String) { co_await Fail(WithoutFiles()); }

Task<UserTask> Tasks::Create(UserTask) { co_return WithoutTasks(); }
Task<pie::List<UserTask>> Tasks::List() { co_return WithoutTasks(); }
Task<UserTask> Tasks::Update(String, TaskChanges) { co_return WithoutTasks(); }
Task<void> Tasks::Delete(String) { co_await Fail(WithoutTasks()); }

Task<Json> Poll::Cursor() { co_return WithoutPoll(); }
Task<void> Poll::SetCursor(Json) { co_await Fail(WithoutPoll()); }
Task<List<String>> Poll::Unseen(List<String>) { co_return WithoutPoll(); }
Task<void> Poll::MarkSeen(List<String>) { co_await Fail(WithoutPoll()); }
Task<void> Poll::Emit(String, String, Json) { co_await Fail(WithoutPoll()); }
Task<List<DueMonitor>> Poll::Due(List<PollMonitor>, unsigned) { co_return WithoutPoll(); }
Task<void> Poll::Checked(String) { co_await Fail(WithoutPoll()); }
Task<void> Poll::CheckSoon(String) { co_await Fail(WithoutPoll()); }

Task<ExternalResult> ExternalDb::Query(ExternalQuery) { co_return WithoutDb(); }
Task<ExternalResult> ExternalDb::Execute(ExternalQuery) { co_return WithoutDb(); }
Task<PdfText> Pdf::ExtractText(String, unsigned) { co_return WithoutPdf(); }
Task<void> Notifier::Send(String, NotifyOptions) { co_await Fail(WithoutNotices()); }
Task<long long> Billing::ChargeUsage(long long, String) { co_return WithoutBilling(); }

Task<void> Widget::Show(Json) { co_await Fail(WithoutWidget()); }
Task<void> Widget::Update(Json) { co_await Fail(WithoutWidget()); }
Task<void> Widget::Hide() { co_await Fail(WithoutWidget()); }

Task<PublicAppInfo> PublicApp::Deployed() { co_return WithoutPublicApp(); }
String PublicApp::instance_id() const { return {}; }
String PublicApp::instance_slug() const { return {}; }
String PublicApp::plugin_slug() const { return {}; }
String PublicApp::base_url() const { return {}; }
String PublicApp::visitor_ip() const { return {}; }
Task<void> PublicApp::Respond(Json) { co_await Fail(WithoutVisit()); }

Task<Json> Wire::Call(WireCall) { co_return WithoutWire(); }

Task<Json> UserSession::GetMetadata() { co_return WithoutSession(); }
Task<void> UserSession::UpdateMetadata(Json) { co_await Fail(WithoutSession()); }

Json ChatMessage::TextPart(const String& text) {
  return Json::Object().Set("type", "text").Set("text", Json(text));
}

Json ChatMessage::ImagePart(const String& url) {
  Json image = Json::Object().Set("url", Json(url));
  return Json::Object().Set("type", "image_url").Set("image_url", std::move(image));
}

ChatMessage ChatMessage::ToolResult(const ToolCall& call, const Json& result) {
  ChatMessage message("tool", result.is_string() ? result : Json(result.Dump()));
  message.tool_call_id = call.id;
  return message;
}

ChatMessage ChatReply::message() const {
  ChatMessage message("assistant", content ? Json(*content) : Json());
  message.tool_calls = tool_calls;
  return message;
}

Json StoredFile::ToJson() const {
  Json labels = Json::Array();
  for (const String& tag : tags) labels.Push(tag);
  Json json = Json::Object();
  json.Set("id", id).Set("filename", filename).Set("originalFilename", original_filename);
  json.Set("mimeType", mime_type).Set("size", size).Set("tags", std::move(labels));
  json.Set("description", description).Set("createdAt", created_at);
  if (!url.empty()) json.Set("url", url);
  return json;
}

Schedule Schedule::Once(long long at_ms) {
  Schedule schedule;
  schedule.kind = "once";
  schedule.at_ms = at_ms;
  return schedule;
}

Schedule Schedule::Cron(String expr, String timezone) {
  Schedule schedule;
  schedule.kind = "cron";
  schedule.expr = std::move(expr);
  schedule.timezone = std::move(timezone);
  return schedule;
}

Schedule Schedule::Every(long long every_ms) {
  Schedule schedule;
  schedule.kind = "interval";
  schedule.every_ms = every_ms;
  return schedule;
}

}  // namespace pie
