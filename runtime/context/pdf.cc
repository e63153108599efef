#include "context/pdf.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "base/json_access.h"
#include "context/filter_process.h"
#include "engine/declarative.h"

namespace pie {
namespace {

constexpr size_t kMaxBytes = 20 << 20;
constexpr unsigned kMaxPages = 200;
constexpr unsigned kLoadTimeMs = 30'000;
constexpr Milliseconds kReadTime{20'000};
constexpr size_t kMaxOutput = 32 << 20;

Error About(const Error& error) {
  Error told(error.code, "the PDF: " + std::string(error.message));
  told.detail = error.detail;
  return told;
}

// A document may be larger than the replies of a whole execution.
class Allowance {
 public:
  explicit Allowance(Execution& execution) : execution_(execution), used_(execution.bytes) {
    execution_.max_bytes += kMaxBytes + 1;
    execution_.max_reply_bytes += kMaxBytes + 1;
  }
  Allowance(const Allowance&) = delete;
  ~Allowance() {
    execution_.max_bytes -= kMaxBytes + 1;
    execution_.max_reply_bytes -= kMaxBytes + 1;
    execution_.bytes = used_;
  }

 private:
  Execution& execution_;
  const unsigned long long used_;
};

class HelperPdf final : public Pdf {
 public:
  HelperPdf(Workers& workers, std::string program, const ServiceCall& call)
      : workers_(workers),
        program_(std::move(program)),
        execution_(call.execution),
        access_(call.access) {}

  Task<PdfText> ExtractText(String url, unsigned max_pages) override {
    std::string loaded = co_await Load(std::move(url));
    auto document = std::make_shared<const std::string>(std::move(loaded));
    std::string pages = std::to_string(std::clamp(max_pages, 1u, kMaxPages));
    Milliseconds timeout = std::min(kReadTime, execution_.Remaining());
    std::function<Result<std::string>()> work = [document, pages, timeout, program = program_] {
      std::vector<std::string> argv = {program, pages};
      return RunFilter(argv, *document, kMaxOutput, timeout);
    };
    Result<std::string> output = co_await workers_.Run<std::string>(std::move(work)).AsResult();
    if (!output) co_await Fail(About(output.error()));
    Result<Json> json = JsonAccess::Parse(*output);
    if (!json) co_await Fail(About(Error(ErrorCode::kUpstream, "it holds no readable text")));
    if (json->Has("error")) {
      co_await Fail(About(Error(ErrorCode::kUpstream, (*json)["error"].AsString())));
    }
    PdfText text;
    text.text = (*json)["text"].AsString();
    text.pages = static_cast<unsigned>((*json)["pages"].AsInt());
    text.info = (*json)["info"];
    co_return text;
  }

 private:
  Task<std::string> Load(String url) {
    FetchRequest request(std::move(url));
    request.timeout_ms = kLoadTimeMs;
    Result<HttpResponse> response;
    {
      Allowance allowance(execution_);
      Result<HttpResponse> loaded =
          co_await FetchUpstream(execution_, access_, request, false).AsResult();
      response = std::move(loaded);
    }
    if (!response) co_await Fail(About(response.error()));
    if (response->status != 200) {
      co_await Fail(About(Error(ErrorCode::kUpstream, "the server answered with status " +
                                                          std::to_string(response->status))));
    }
    if (response->body.size() > kMaxBytes) {
      co_await Fail(About(Error(ErrorCode::kTooLarge, "it has more than 20 MB")));
    }
    co_return std::move(response->body);
  }

  Workers& workers_;
  const std::string program_;
  Execution& execution_;
  Access& access_;
};

}  // namespace

std::string PdfProgram() {
  std::error_code error;
  auto self = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return {};
  auto program = self.parent_path() / "pie-pdf";
  return access(program.c_str(), X_OK) == 0 ? program.string() : std::string();
}

ServiceFactory<Pdf> PdfFactory(Workers& workers, std::string program) {
  return [&workers, program = std::move(program)](const ServiceCall& call) {
    return std::make_unique<HelperPdf>(workers, program, call);
  };
}

}  // namespace pie
