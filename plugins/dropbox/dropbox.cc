// Native code for content: downloads answer bytes, with the metadata in a header, and uploads take
// their arguments as JSON in a header; bindings have neither.
#include "dropbox/dropbox.h"

#include <cstdio>
#include <string>
#include <utility>

#include "pie/encoding.h"
#include "pie/pie.h"

namespace pie {
namespace {

// JSON that fits into a header: everything beyond ASCII as \uXXXX, in UTF-16.
std::string HeaderJson(const Json& value) {
  std::string text(value.Dump());
  std::string out;
  auto unit = [&out](unsigned code) {
    char digits[7];
    std::snprintf(digits, sizeof digits, "\\u%04x", code & 0xffff);
    out += digits;
  };
  for (size_t i = 0; i < text.size();) {
    unsigned char lead = static_cast<unsigned char>(text[i]);
    size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length == 1) {
      if (lead == 0x7f) {
        unit(lead);
      } else {
        out += text[i];
      }
    } else {
      unsigned code = lead & (0xff >> (length + 1));
      for (size_t k = 1; k < length && i + k < text.size(); ++k) {
        code = code << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3f);
      }
      if (code >= 0x10000) {
        unit(0xd800 + ((code - 0x10000) >> 10));
        code = 0xdc00 + ((code - 0x10000) & 0x3ff);
      }
      unit(code);
    }
    i += length;
  }
  return out;
}

Json Metadata(const FetchResponse& response) {
  for (const Header& header : response.headers) {
    std::string name(header.name);
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (name == "dropbox-api-result") {
      FetchResponse inner;
      inner.body = header.value;
      return inner.json();
    }
  }
  return Json();
}

Error Refused(const FetchResponse& response) {
  std::string words(response.json()["error_summary"].AsString());
  bool missing = words.find("not_found") != std::string::npos;
  ErrorCode code = missing                  ? ErrorCode::kNotFound
                   : response.status == 401 ? ErrorCode::kNotConnected
                   : response.status == 409 ? ErrorCode::kInvalidArgument
                   : response.status == 429 ? ErrorCode::kRateLimited
                                            : ErrorCode::kUpstream;
  Error error(code, "Dropbox did not give the content (" + std::to_string(response.status) + ")" +
                        (words.empty() ? "" : ": " + words) +
                        "; list_folder and search_files have the paths");
  error.upstream_status = response.status;
  return error;
}

}  // namespace

Task<dropbox::FileContent> dropbox::DownloadFile(Context& context, DownloadFileParams params) {
  Json argument = Json::Object();
  argument.Set("path", Json(params.path));
  FetchRequest request("https://content.dropboxapi.com/2/files/download");
  request.method = "POST";
  request.headers.push_back(Header("Dropbox-API-Arg", HeaderJson(argument)));
  FetchResponse response = co_await context.oauth().Fetch(std::move(request));
  if (!response.ok()) co_return Refused(response);
  Json metadata = Metadata(response);
  FileContent content;
  content.name = metadata["name"].AsString();
  content.path_display = metadata["path_display"].AsString();
  content.rev = metadata["rev"].AsString();
  content.size = static_cast<long long>(response.body.size());
  if (IsUtf8(response.body)) {
    content.text = std::move(response.body);
  } else {
    content.data = EncodeBase64(response.body);
  }
  co_return content;
}

Task<dropbox::FileEntry> dropbox::UploadFile(Context& context, UploadFileParams params) {
  if (params.text.has_value() == params.data.has_value()) {
    co_return Error(ErrorCode::kInvalidArgument,
                    "give the content either as text or, in base64, as data");
  }
  Result<String> bytes = params.data ? DecodeBase64(*params.data) : Result<String>(*params.text);
  if (!bytes) {
    co_return Error(ErrorCode::kInvalidArgument, "data: expected base64, found another text");
  }
  bool overwrite = params.mode && *params.mode == UploadFileParamsMode::kOverwrite;
  Json argument = Json::Object();
  argument.Set("path", Json(params.new_path));
  argument.Set("mode", Json(overwrite ? "overwrite" : "add"));
  argument.Set("autorename", Json(params.autorename && *params.autorename));
  SendContentParams content;
  content.argument = String(HeaderJson(argument));
  content.body = std::move(*bytes);
  co_return co_await SendContent(context, std::move(content));
}

}  // namespace pie
