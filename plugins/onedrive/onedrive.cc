// Native code for downloads: content comes from a short-lived address on another host, which must
// not get the token.
#include <string>
#include <utility>

#include "onedrive/onedrive.h"
#include "pie/encoding.h"
#include "pie/pie.h"

namespace pie {
namespace {

constexpr long long kMaxBytes = 10'000'000;

}  // namespace

Task<onedrive::FileContent> onedrive::DownloadFile(Context& context, DownloadFileParams params) {
  LocateContentParams about;
  about.item_id = std::move(params.item_id);
  LocateContentResult file = co_await LocateContent(context, std::move(about));
  std::string address(*file.microsoft_graph_download_url);
  if (address.empty()) {
    co_return Error(ErrorCode::kInvalidArgument,
                    "itemId: this is a folder or a notebook, which has no content of its own; "
                    "list_files shows what is in a folder");
  }
  if (*file.size > kMaxBytes) {
    co_return Error(ErrorCode::kTooLarge, "the file has " + std::to_string(*file.size) +
                                              " bytes, more than 10 MB; open " +
                                              std::string(*file.web_url) + " instead");
  }
  // The address itself is the permission.
  FetchResponse response = co_await context.Fetch(FetchRequest(String(address)));
  if (!response.ok()) {
    co_return Error(ErrorCode::kUpstream, "OneDrive did not give the content (" +
                                              std::to_string(response.status) + "); try again");
  }
  FileContent content;
  content.name = std::move(file.name);
  content.mime_type = std::move(file.file->mime_type);
  content.size = static_cast<long long>(response.body.size());
  if (IsUtf8(response.body)) {
    content.text = std::move(response.body);
  } else {
    content.data = EncodeBase64(response.body);
  }
  co_return content;
}

}  // namespace pie
