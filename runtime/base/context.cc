#include "pie/context.h"

#include <utility>

namespace pie {
namespace {

Content Block(const char* type, String data, String mime_type) {
  Content content;
  content.type = type;
  content.data = std::move(data);
  content.mime_type = std::move(mime_type);
  return content;
}

Question Make(const char* method, Json params, String key) {
  Question question;
  question.key = std::move(key);
  question.method = method;
  question.params = std::move(params);
  return question;
}

}  // namespace

Content Content::Text(String text) {
  Content content;
  content.type = "text";
  content.text = std::move(text);
  return content;
}

Content Content::Image(String base64, String mime_type) {
  return Block("image", std::move(base64), std::move(mime_type));
}

Content Content::Audio(String base64, String mime_type) {
  return Block("audio", std::move(base64), std::move(mime_type));
}

Content Content::Resource(String uri, String mime_type, String text) {
  Content content = Block("resource", String(), std::move(mime_type));
  content.uri = std::move(uri);
  content.text = std::move(text);
  return content;
}

Question Question::User(String message, Json schema, String key) {
  Json params = Json::Object();
  params.Set("message", Json(message)).Set("requestedSchema", std::move(schema));
  return Make("elicitation/create", std::move(params), std::move(key));
}

Question Question::Model(Json request, String key) {
  return Make("sampling/createMessage", std::move(request), std::move(key));
}

Question Question::Folders(String key) {
  return Make("roots/list", Json::Object(), std::move(key));
}

Task<Answer> Context::Ask(String message, Json schema, String key) {
  List<Question> questions;
  questions.push_back(Question::User(std::move(message), std::move(schema), std::move(key)));
  List<Json> answers = co_await AskAll(std::move(questions));
  Answer answer;
  answer.action = answers[0]["action"].AsString();
  answer.content = answers[0]["content"];
  co_return answer;
}

Task<Json> Context::Sample(Json request, String key) {
  List<Question> questions;
  questions.push_back(Question::Model(std::move(request), std::move(key)));
  List<Json> answers = co_await AskAll(std::move(questions));
  co_return answers[0];
}

Error Context::NotImplemented() const {
  return Error(ErrorCode::kNotImplemented,
               "this action has no code yet: fill in its stub beside the manifest");
}

}  // namespace pie
