// Native code for mails: Gmail takes and gives them as MIME, in base64. Requests are hidden
// actions.
#include "gmail/gmail.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "compose.h"
#include "pie/encoding.h"
#include "pie/pie.h"
#include "read.h"

namespace pie {
namespace {

using gmail::Mail;

std::vector<std::string> Texts(const List<String>& list) {
  std::vector<std::string> texts;
  for (const String& text : list) texts.emplace_back(text);
  return texts;
}

std::vector<std::string> Texts(const Field<List<String>>& list) {
  return list ? Texts(*list) : std::vector<std::string>();
}

// send_message and create_draft have the same parameters.
template <class Params>
Result<String> ComposeNew(Params& params) {
  Mail mail;
  mail.to = Texts(params.to);
  mail.cc = Texts(params.cc);
  mail.bcc = Texts(params.bcc);
  mail.reply_to = Texts(params.reply_to);
  mail.subject = std::string(params.subject);
  mail.text = std::move(params.text);
  mail.html = std::move(params.html);
  if (params.attachments) mail.attachments = std::move(*params.attachments);
  return Compose(mail);
}

void AddUnlessThere(std::vector<std::string>& entries, const std::string& entry,
                    const std::vector<std::string>& others, const std::string& own) {
  std::string address = gmail::BareAddress(entry);
  auto same = [&](const std::string& e) { return gmail::BareAddress(e) == address; };
  if (address == own || std::any_of(entries.begin(), entries.end(), same) ||
      std::any_of(others.begin(), others.end(), same)) {
    return;
  }
  entries.push_back(entry);
}

// Who gets the answer to `original`: its sender, or whom one's own mail went to; and all others.
void Address(Mail& mail, const Json& original, const std::string& own, bool all) {
  std::string from = gmail::HeaderOf(original, "From");
  std::string to = gmail::HeaderOf(original, "To");
  std::string reply_to = gmail::HeaderOf(original, "Reply-To");
  bool mine = gmail::BareAddress(from) == own;
  mail.to = gmail::SplitAddresses(mine ? to : reply_to.empty() ? from : reply_to);
  if (!all) return;
  for (const std::string& header : {to, gmail::HeaderOf(original, "Cc")}) {
    for (const std::string& entry : gmail::SplitAddresses(header)) {
      AddUnlessThere(mail.cc, entry, mail.to, own);
    }
  }
}

void Thread(Mail& mail, const Json& original) {
  std::string subject = gmail::HeaderOf(original, "Subject");
  bool answered = subject.size() >= 3 && (subject[0] == 'R' || subject[0] == 'r') &&
                  (subject[1] == 'e' || subject[1] == 'E') && subject[2] == ':';
  mail.subject = answered ? subject : "Re: " + subject;
  mail.in_reply_to = gmail::HeaderOf(original, "Message-ID");
  mail.references = gmail::HeaderOf(original, "References");
  if (!mail.in_reply_to.empty()) {
    mail.references += (mail.references.empty() ? "" : " ") + mail.in_reply_to;
  }
}

Task<Json> FetchHeaders(Context& context, String id, List<String> names) {
  gmail::FetchMessageParams request;
  request.id = std::move(id);
  request.format = gmail::FetchMessageParamsFormat::kMetadata;
  request.metadata_headers = std::move(names);
  co_return co_await gmail::FetchMessage(context, std::move(request));
}

}  // namespace

Task<gmail::SearchMessagesResult> gmail::SearchMessages(Context& context,
                                                        SearchMessagesParams params) {
  FindIdsParams request;
  request.q = std::move(params.q);
  request.max_results = params.max_results.value_or(20);
  request.page_token = std::move(params.page_token);
  request.include_spam_trash = params.include_spam_trash;
  FindIdsResult found = co_await FindIds(context, std::move(request));
  List<Task<Json>> tasks;
  for (Stored& stored : *found.messages) {
    tasks.push_back(
        FetchHeaders(context, *stored.id, List<String>::Of("From", "To", "Subject", "Date")));
  }
  List<Result<Json>> messages = co_await All(std::move(tasks));
  SearchMessagesResult result;
  result.messages = List<Summary>();
  for (Result<Json>& message : messages) {
    if (message) {
      result.messages->push_back(ToSummary(*message));
    } else if (message.error().code != ErrorCode::kNotFound) {  // gone since it was found
      co_return message.error();
    }
  }
  result.next_page_token = std::move(found.next_page_token);
  co_return result;
}

Task<gmail::Message> gmail::GetMessage(Context& context, GetMessageParams params) {
  FetchMessageParams request;
  request.id = std::move(params.id);
  request.format = FetchMessageParamsFormat::kFull;
  Json message = co_await FetchMessage(context, std::move(request));
  co_return ToMessage(message);
}

Task<gmail::GetThreadResult> gmail::GetThread(Context& context, GetThreadParams params) {
  FetchThreadParams request;
  request.thread_id = std::move(params.thread_id);
  FetchThreadResult thread = co_await FetchThread(context, std::move(request));
  GetThreadResult result;
  result.id = std::move(thread.id);
  result.messages = List<Message>();
  for (const Json& message : *thread.messages) result.messages->push_back(ToMessage(message));
  co_return result;
}

Task<gmail::GetAttachmentResult> gmail::GetAttachment(Context& context,
                                                      GetAttachmentParams params) {
  FetchAttachmentParams request;
  request.id = std::move(params.id);
  request.attachment_id = std::move(params.attachment_id);
  FetchAttachmentResult file = co_await FetchAttachment(context, std::move(request));
  Result<String> bytes = DecodeBase64(*file.data);
  if (!bytes) {
    co_return Error(ErrorCode::kUpstream, "Gmail gave an attachment that is no base64; try again");
  }
  GetAttachmentResult result;
  result.size = static_cast<long long>(bytes->size());
  if (IsUtf8(*bytes)) {
    result.text = std::move(*bytes);
  } else {
    result.data = EncodeBase64(*bytes);
  }
  co_return result;
}

Task<gmail::Stored> gmail::SendMessage(Context& context, SendMessageParams params) {
  Result<String> mail = ComposeNew(params);
  if (!mail) co_return mail.error();
  SendRawParams request;
  request.raw = EncodeBase64Url(*mail);
  request.thread_id = std::move(params.thread_id);
  co_return co_await SendRaw(context, std::move(request));
}

Task<gmail::Draft> gmail::CreateDraft(Context& context, CreateDraftParams params) {
  Result<String> mail = ComposeNew(params);
  if (!mail) co_return mail.error();
  SaveRawParams request;
  request.raw = EncodeBase64Url(*mail);
  request.thread_id = std::move(params.thread_id);
  co_return co_await SaveRaw(context, std::move(request));
}

Task<gmail::Stored> gmail::ReplyToMessage(Context& context, ReplyToMessageParams params) {
  GetProfileParams nothing;
  GetProfileResult profile = co_await GetProfile(context, std::move(nothing));
  Json original = co_await FetchHeaders(
      context, params.id,
      List<String>::Of("From", "Reply-To", "To", "Cc", "Subject", "Message-ID", "References"));
  Mail mail;
  mail.cc = Texts(params.cc);
  mail.bcc = Texts(params.bcc);
  std::string own = BareAddress(std::string(*profile.email_address));
  Address(mail, original, own, params.reply_all.value_or(false));
  if (mail.to.empty()) {
    co_return Error(ErrorCode::kInvalidArgument,
                    "id: this mail names nobody who could be answered; use send_message");
  }
  Thread(mail, original);
  mail.text = std::move(params.text);
  mail.html = std::move(params.html);
  if (params.attachments) mail.attachments = std::move(*params.attachments);
  Result<String> composed = Compose(mail);
  if (!composed) co_return composed.error();
  SendRawParams request;
  request.raw = EncodeBase64Url(*composed);
  request.thread_id = original["threadId"].AsString();
  co_return co_await SendRaw(context, std::move(request));
}

}  // namespace pie
