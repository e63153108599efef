// Uploading takes three calls: ask for an address, send the bytes there, share the file.
#include "slack/slack.h"

#include <utility>

#include "pie/pie.h"

namespace pie {

Task<slack::UploadedFile> slack::UploadFile(Context& context, UploadFileParams params) {
  GetUploadUrlParams request;
  request.filename = params.filename;
  request.length = static_cast<long long>(params.content.size());
  GetUploadUrlResult upload = co_await GetUploadUrl(context, std::move(request));

  // The address itself is the permission: no token goes there.
  FetchRequest send(*upload.upload_url);
  send.method = "POST";
  send.headers.push_back(Header("Content-Type", "application/octet-stream"));
  send.body = params.content;
  FetchResponse sent = co_await context.Fetch(std::move(send));
  if (!sent.ok()) {
    co_return Error(ErrorCode::kUpstream, "Slack did not take the file; try again");
  }

  UploadedFile file;
  file.id = upload.file_id;
  file.title = params.title ? *params.title : params.filename;
  CompleteUploadParams share;
  share.files.push_back(std::move(file));
  share.channel_id = params.channel;
  share.initial_comment = std::move(params.initial_comment);
  share.thread_ts = std::move(params.thread_ts);
  List<UploadedFile> files = co_await CompleteUpload(context, std::move(share));
  if (files.empty()) {
    co_return Error(ErrorCode::kUpstream, "Slack took the file but did not share it; try again");
  }
  co_return std::move(files[0]);
}

}  // namespace pie
