// The one file of a multipart/form-data body (RFC 7578).
#pragma once

#include <string>
#include <string_view>

#include "pie/result.h"

namespace pie {

struct FormFile {
  std::string filename;
  std::string mime_type;
  std::string_view data;  // inside the body

  FormFile() = default;
};

// kInvalidArgument unless the body has exactly one file.
Result<FormFile> ReadFormFile(std::string_view content_type, std::string_view body);

}  // namespace pie
