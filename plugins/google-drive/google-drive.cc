// Native code for content: replies are bytes of any type, and uploads are multipart/related bodies,
// which bindings do not have.
#include "google-drive/google-drive.h"

#include <cstdlib>
#include <string>
#include <utility>

#include "pie/encoding.h"
#include "pie/pie.h"

namespace pie {
namespace {

using google_drive::File;
using google_drive::FileContent;

constexpr long long kMaxBytes = 10'000'000;

ErrorCode CodeOf(int status) {
  switch (status) {
    case 400:
      return ErrorCode::kInvalidArgument;
    case 401:
      return ErrorCode::kNotConnected;
    case 403:
      return ErrorCode::kPermissionDenied;
    case 404:
      return ErrorCode::kNotFound;
    case 429:
      return ErrorCode::kRateLimited;
    default:
      return ErrorCode::kUpstream;
  }
}

Error Refused(const FetchResponse& response, const std::string& advice) {
  std::string words = response.json()["error"]["message"].AsString();
  Error error(CodeOf(response.status), "Google Drive did not give the content (" +
                                           std::to_string(response.status) + ")" +
                                           (words.empty() ? "" : ": " + words) + "; " + advice);
  error.upstream_status = response.status;
  return error;
}

FileContent ToContent(FetchResponse response, const String& mime_type) {
  FileContent content;
  content.mime_type = mime_type;
  content.size = static_cast<long long>(response.body.size());
  if (IsUtf8(response.body)) {
    content.text = std::move(response.body);
  } else {
    content.data = EncodeBase64(response.body);
  }
  return content;
}

// Metadata and content as one multipart/related body. The content goes as base64, and JSON has no
// line breaks inside its texts, so the boundary of the manifest cannot occur in either.
Result<String> UploadBody(const Json& metadata, const Field<String>& text,
                          const Field<String>& data, const Field<String>& mime_type) {
  if (text.has_value() == data.has_value()) {
    return Error(ErrorCode::kInvalidArgument,
                 "give the content either as text or, in base64, as data");
  }
  Result<String> bytes = data ? DecodeBase64(*data) : Result<String>(*text);
  if (!bytes) {
    return Error(ErrorCode::kInvalidArgument, "data: expected base64, found another text");
  }
  std::string type = mime_type ? std::string(*mime_type)
                     : text    ? "text/plain; charset=UTF-8"
                               : "application/octet-stream";
  return String("--pie-file\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n" +
                std::string(metadata.Dump()) + "\r\n--pie-file\r\nContent-Type: " + type +
                "\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                std::string(EncodeBase64(*bytes)) + "\r\n--pie-file--\r\n");
}

const char* GoogleType(google_drive::UploadFileParamsConvertTo type) {
  using Type = google_drive::UploadFileParamsConvertTo;
  switch (type) {
    case Type::kApplicationVndGoogleAppsDocument:
      return "application/vnd.google-apps.document";
    case Type::kApplicationVndGoogleAppsSpreadsheet:
      return "application/vnd.google-apps.spreadsheet";
    case Type::kApplicationVndGoogleAppsPresentation:
      return "application/vnd.google-apps.presentation";
  }
  return "";
}

}  // namespace

Task<FileContent> google_drive::DownloadFile(Context& context, DownloadFileParams params) {
  GetFileParams about;
  about.file_id = params.file_id;
  File file = co_await GetFile(context, std::move(about));
  std::string type = *file.mime_type;
  if (type.starts_with("application/vnd.google-apps.")) {
    co_return Error(ErrorCode::kInvalidArgument,
                    "fileId: this is a Google document or folder without content of its own; "
                    "use export_file for documents");
  }
  if (file.size && std::atoll(std::string(*file.size).c_str()) > kMaxBytes) {
    co_return Error(ErrorCode::kTooLarge, "the file has " + std::string(*file.size) +
                                              " bytes, more than 10 MB; open " +
                                              std::string(*file.web_view_link) + " instead");
  }
  FetchRequest request("/drive/v3/files/" + std::string(UrlEncode(params.file_id)) +
                       "?alt=media&supportsAllDrives=true");
  FetchResponse response = co_await context.oauth().Fetch(std::move(request));
  if (!response.ok()) co_return Refused(response, "its owner may have forbidden downloads");
  co_return ToContent(std::move(response), *file.mime_type);
}

Task<FileContent> google_drive::ExportFile(Context& context, ExportFileParams params) {
  FetchRequest request("/drive/v3/files/" + std::string(UrlEncode(params.file_id)) +
                       "/export?mimeType=" + std::string(UrlEncode(params.export_type)));
  FetchResponse response = co_await context.oauth().Fetch(std::move(request));
  if (!response.ok()) {
    co_return Refused(response, "check the id, and that this kind of document has this format");
  }
  co_return ToContent(std::move(response), params.export_type);
}

Task<File> google_drive::UploadFile(Context& context, UploadFileParams params) {
  Json metadata = Json::Object();
  metadata.Set("name", Json(params.name));
  if (params.convert_to) metadata.Set("mimeType", Json(GoogleType(*params.convert_to)));
  if (params.description) metadata.Set("description", Json(*params.description));
  if (params.parents) {
    Json parents = Json::Array();
    for (const String& parent : *params.parents) parents.Push(Json(parent));
    metadata.Set("parents", std::move(parents));
  }
  Result<String> body = UploadBody(metadata, params.text, params.data, params.mime_type);
  if (!body) co_return body.error();
  CreateWithContentParams request;
  request.body = std::move(*body);
  co_return co_await CreateWithContent(context, std::move(request));
}

Task<File> google_drive::UpdateFileContent(Context& context, UpdateFileContentParams params) {
  Result<String> body = UploadBody(Json::Object(), params.text, params.data, params.mime_type);
  if (!body) co_return body.error();
  ReplaceContentParams request;
  request.file_id = std::move(params.file_id);
  request.body = std::move(*body);
  co_return co_await ReplaceContent(context, std::move(request));
}

}  // namespace pie
