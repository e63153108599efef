// What the conformance suite calls, feature by feature.
#include "everything/everything.h"

#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

// One pixel, and a sound without samples.
constexpr char kPng[] =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
    "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
constexpr char kWav[] = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

Json Property(const char* type, const char* description = nullptr) {
  Json property = Json::Object();
  property.Set("type", Json(type));
  if (description) property.Set("description", Json(description));
  return property;
}

Json WithDefault(const char* type, Json value) {
  return std::move(Property(type).Set("default", std::move(value)));
}

template <class... Names>
Json Strings(Names... names) {
  Json list = Json::Array();
  (list.Push(Json(names)), ...);
  return list;
}

// A flat object schema.
Json Schema(Json properties, Json required = Json()) {
  Json schema = Json::Object();
  schema.Set("type", Json("object")).Set("properties", std::move(properties));
  if (required.is_array()) schema.Set("required", std::move(required));
  return schema;
}

Json OneProperty(const char* name, const char* type) {
  Json properties = Json::Object();
  properties.Set(name, Property(type));
  return Schema(std::move(properties), Strings(name));
}

Json Sampling(String text, int max_tokens) {
  Json content = Json::Object();
  content.Set("type", Json("text")).Set("text", Json(text));
  Json message = Json::Object();
  message.Set("role", Json("user")).Set("content", std::move(content));
  Json messages = Json::Array();
  messages.Push(std::move(message));
  Json request = Json::Object();
  request.Set("messages", std::move(messages)).Set("maxTokens", Json(max_tokens));
  return request;
}

void ReplyText(Context& context, const std::string& text) { context.Reply(Content::Text(text)); }

std::string Described(const Answer& answer) {
  return "action=" + std::string(answer.action) + ", content=" + std::string(answer.content.Dump());
}

// {"const": value, "title": title} for each pair.
Json Titled(std::initializer_list<std::pair<const char*, const char*>> choices) {
  Json list = Json::Array();
  for (const auto& [value, title] : choices) {
    Json choice = Json::Object();
    choice.Set("const", Json(value)).Set("title", Json(title));
    list.Push(std::move(choice));
  }
  return list;
}

Json TextMessage(const char* text) {
  Json content = Json::Object();
  content.Set("type", Json("text")).Set("text", Json(text));
  Json message = Json::Object();
  message.Set("role", Json("user")).Set("content", std::move(content));
  return message;
}

Json Messages(Json content, const char* text) {
  Json first = Json::Object();
  first.Set("role", Json("user")).Set("content", std::move(content));
  Json messages = Json::Array();
  messages.Push(std::move(first)).Push(TextMessage(text));
  Json result = Json::Object();
  result.Set("messages", std::move(messages));
  return result;
}

}  // namespace

Task<Json> everything::TestSimpleText(Context& context, TestSimpleTextParams) {
  ReplyText(context, "This is a simple text response for testing.");
  co_return Json();
}

Task<Json> everything::TestImageContent(Context& context, TestImageContentParams) {
  context.Reply(Content::Image(kPng, "image/png"));
  co_return Json();
}

Task<Json> everything::TestAudioContent(Context& context, TestAudioContentParams) {
  context.Reply(Content::Audio(kWav, "audio/wav"));
  co_return Json();
}

Task<Json> everything::TestEmbeddedResource(Context& context, TestEmbeddedResourceParams) {
  context.Reply(Content::Resource("test://embedded-resource", "text/plain",
                                  "This is an embedded resource content."));
  co_return Json();
}

Task<Json> everything::TestMultipleContentTypes(Context& context, TestMultipleContentTypesParams) {
  ReplyText(context, "Multiple content types test:");
  context.Reply(Content::Image(kPng, "image/png"));
  context.Reply(Content::Resource("test://mixed-content-resource", "application/json",
                                  R"({"test":"data","value":123})"));
  co_return Json();
}

Task<Json> everything::TestToolWithLogging(Context& context, TestToolWithLoggingParams) {
  co_await context.Log(LogLevel::kInfo, Json("Tool execution started"));
  co_await context.Sleep(50);
  co_await context.Log(LogLevel::kInfo, Json("Tool processing data"));
  co_await context.Sleep(50);
  co_await context.Log(LogLevel::kInfo, Json("Tool execution completed"));
  ReplyText(context, "Tool with logging executed successfully");
  co_return Json();
}

Task<Json> everything::TestLoggingTool(Context& context, TestLoggingToolParams) {
  co_await context.Log(LogLevel::kInfo, Json("Logged while running"));
  ReplyText(context, "Logged once");
  co_return Json();
}

Task<Json> everything::TestErrorHandling(Context&, TestErrorHandlingParams) {
  co_return Error(ErrorCode::kUpstream, "This tool intentionally returns an error for testing");
}

Task<Json> everything::TestToolWithProgress(Context& context, TestToolWithProgressParams) {
  for (int progress = 0; progress <= 100; progress += 50) {
    if (progress > 0) co_await context.Sleep(50);
    co_await context.Progress(progress, 100);
  }
  ReplyText(context, "Tool with progress executed successfully");
  co_return Json();
}

Task<Json> everything::TestSampling(Context& context, TestSamplingParams params) {
  Json answer = co_await context.Sample(Sampling(params.prompt, 100));
  ReplyText(context, "LLM response: " + std::string(answer.At("/content/text").AsString()));
  co_return Json();
}

Task<Json> everything::TestElicitation(Context& context, TestElicitationParams params) {
  Json properties = Json::Object();
  properties.Set("username", Property("string", "User's response"));
  properties.Set("email", Property("string", "User's email address"));
  Json schema = Schema(std::move(properties), Strings("username", "email"));
  Answer answer = co_await context.Ask(params.message, std::move(schema));
  ReplyText(context, "User response: " + Described(answer));
  co_return Json();
}

Task<Json> everything::TestElicitationSep1034Defaults(Context& context,
                                                      TestElicitationSep1034DefaultsParams) {
  Json status = WithDefault("string", Json("active"));
  status.Set("enum", Strings("active", "inactive", "pending"));
  Json properties = Json::Object();
  properties.Set("name", WithDefault("string", Json("John Doe")));
  properties.Set("age", WithDefault("integer", Json(30)));
  properties.Set("score", WithDefault("number", Json(95.5)));
  properties.Set("status", std::move(status));
  properties.Set("verified", WithDefault("boolean", Json(true)));
  Answer answer = co_await context.Ask("Please check the values", Schema(std::move(properties)));
  ReplyText(context, "Elicitation completed: " + Described(answer));
  co_return Json();
}

Task<Json> everything::TestElicitationSep1330Enums(Context& context,
                                                   TestElicitationSep1330EnumsParams) {
  Json titled = Property("string");
  titled.Set("oneOf", Titled({{"value1", "First Option"},
                              {"value2", "Second Option"},
                              {"value3", "Third Option"}}));
  Json untitled = Property("string");
  untitled.Set("enum", Strings("option1", "option2", "option3"));
  Json legacy = Property("string");
  legacy.Set("enum", Strings("opt1", "opt2", "opt3"));
  legacy.Set("enumNames", Strings("Option One", "Option Two", "Option Three"));
  Json many = Property("array");
  many.Set("items", untitled);
  Json any = Json::Object();
  any.Set("anyOf", Titled({{"value1", "First Choice"},
                           {"value2", "Second Choice"},
                           {"value3", "Third Choice"}}));
  Json titled_many = Property("array");
  titled_many.Set("items", std::move(any));
  Json properties = Json::Object();
  properties.Set("untitledSingle", std::move(untitled)).Set("titledSingle", std::move(titled));
  properties.Set("legacyEnum", std::move(legacy)).Set("untitledMulti", std::move(many));
  properties.Set("titledMulti", std::move(titled_many));
  Answer answer = co_await context.Ask("Please choose", Schema(std::move(properties)));
  ReplyText(context, "Elicitation completed: " + Described(answer));
  co_return Json();
}

Task<Json> everything::TestStreamingElicitation(Context& context, TestStreamingElicitationParams) {
  co_await context.Progress(1, 2);
  Answer answer =
      co_await context.Ask("What is your name?", OneProperty("name", "string"), "user_name");
  ReplyText(context, "User response: " + Described(answer));
  co_return Json();
}

Task<Json> everything::TestMissingCapability(Context& context, TestMissingCapabilityParams) {
  Json answer = co_await context.Sample(Sampling("Say hello", 20), "greeting");
  ReplyText(context, std::string(answer.At("/content/text").AsString()));
  co_return Json();
}

Task<Json> everything::TestTouchResource(Context& context, TestTouchResourceParams) {
  context.ResourceChanged("test://watched-resource");
  context.Reply(Content::Text("The watched resource changed."));
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultElicitation(
    Context& context, TestInputRequiredResultElicitationParams) {
  Answer answer =
      co_await context.Ask("What is your name?", OneProperty("name", "string"), "user_name");
  ReplyText(context, "Hello, " + std::string(answer.content["name"].AsString()) + "!");
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultSampling(Context& context,
                                                       TestInputRequiredResultSamplingParams) {
  Json answer =
      co_await context.Sample(Sampling("What is the capital of France?", 100), "capital_question");
  ReplyText(context, std::string(answer.At("/content/text").AsString()));
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultListRoots(Context& context,
                                                        TestInputRequiredResultListRootsParams) {
  List<Question> questions;
  questions.push_back(Question::Folders("client_roots"));
  List<Json> answers = co_await context.AskAll(std::move(questions));
  ReplyText(context, "Folders: " + std::string(answers[0]["roots"].Dump()));
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultRequestState(
    Context& context, TestInputRequiredResultRequestStateParams) {
  Answer answer = co_await context.Ask("Please confirm", OneProperty("ok", "boolean"), "confirm");
  ReplyText(context, "state-ok, " + Described(answer));
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultMultipleInputs(
    Context& context, TestInputRequiredResultMultipleInputsParams) {
  List<Question> questions;
  questions.push_back(
      Question::User("What is your name?", OneProperty("name", "string"), "user_name"));
  questions.push_back(Question::Model(Sampling("Generate a greeting", 50), "greeting"));
  questions.push_back(Question::Folders("client_roots"));
  List<Json> answers = co_await context.AskAll(std::move(questions));
  ReplyText(context, std::string(answers[1].At("/content/text").AsString()) + " " +
                         std::string(answers[0].At("/content/name").AsString()) + ", " +
                         std::to_string(answers[2]["roots"].size()) + " folders");
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultMultiRound(Context& context,
                                                         TestInputRequiredResultMultiRoundParams) {
  Answer name =
      co_await context.Ask("Step 1: What is your name?", OneProperty("name", "string"), "step1");
  Answer color = co_await context.Ask("Step 2: What is your favorite color?",
                                      OneProperty("color", "string"), "step2");
  ReplyText(context, std::string(name.content["name"].AsString()) + " likes " +
                         std::string(color.content["color"].AsString()));
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultTamperedState(
    Context& context, TestInputRequiredResultTamperedStateParams) {
  Answer answer = co_await context.Ask("Please confirm", OneProperty("ok", "boolean"), "confirm");
  ReplyText(context, "Confirmed: " + Described(answer));
  co_return Json();
}

Task<Json> everything::TestInputRequiredResultCapabilities(
    Context& context, TestInputRequiredResultCapabilitiesParams) {
  List<Question> questions;
  if (context.CanAsk("elicitation/create")) {
    questions.push_back(
        Question::User("What is your name?", OneProperty("name", "string"), "user_name"));
  }
  if (context.CanAsk("sampling/createMessage")) {
    questions.push_back(Question::Model(Sampling("Generate a greeting", 50), "greeting"));
  }
  List<Json> answers = co_await context.AskAll(std::move(questions));
  ReplyText(context, std::to_string(answers.size()) + " answers");
  co_return Json();
}

Task<Json> everything::TestPromptWithEmbeddedResourcePrompt(Context&, Json input) {
  Json resource = Json::Object();
  resource.Set("uri", input["resourceUri"]).Set("mimeType", Json("text/plain"));
  resource.Set("text", Json("Embedded resource content for testing."));
  Json content = Json::Object();
  content.Set("type", Json("resource")).Set("resource", std::move(resource));
  co_return Messages(std::move(content), "Please process the embedded resource above.");
}

Task<Json> everything::TestPromptWithImagePrompt(Context&, Json) {
  Json content = Json::Object();
  content.Set("type", Json("image")).Set("data", Json(kPng)).Set("mimeType", Json("image/png"));
  co_return Messages(std::move(content), "Please analyze the image above.");
}

Task<Json> everything::TestInputRequiredResultPromptPrompt(Context& context, Json) {
  Answer answer = co_await context.Ask("What context should the prompt use?",
                                       OneProperty("context", "string"), "user_context");
  Json messages = Json::Array();
  std::string text = "Use this context: " + std::string(answer.content["context"].AsString());
  messages.Push(TextMessage(text.c_str()));
  Json result = Json::Object();
  result.Set("messages", std::move(messages));
  co_return result;
}

}  // namespace pie
