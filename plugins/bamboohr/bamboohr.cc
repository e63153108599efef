// Native code for create_employee: BambooHR names the new employee in the header Location alone,
// and says what was wrong in another header; bindings read neither.
#include "bamboohr/bamboohr.h"

#include <string>
#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

// `name` in lower case.
std::string HeaderOf(const FetchResponse& response, std::string_view name) {
  for (const Header& header : response.headers) {
    std::string found(header.name);
    for (char& c : found) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (found == name) return std::string(header.value);
  }
  return {};
}

Error Refused(const FetchResponse& response) {
  std::string words = HeaderOf(response, "x-bamboohr-error-message");
  ErrorCode code = response.status == 401   ? ErrorCode::kNotConnected
                   : response.status == 403 ? ErrorCode::kPermissionDenied
                   : response.status == 409 ? ErrorCode::kConflict
                   : response.status == 429 ? ErrorCode::kRateLimited
                   : response.status < 500  ? ErrorCode::kInvalidArgument
                                            : ErrorCode::kUpstream;
  Error error(code, "BambooHR did not add the employee (" + std::to_string(response.status) + ")" +
                        (words.empty() ? "" : ": " + words) +
                        "; the user of the API key needs the right to add employees");
  error.upstream_status = response.status;
  return error;
}

}  // namespace

Task<bamboohr::CreateEmployeeResult> bamboohr::CreateEmployee(Context& context,
                                                              CreateEmployeeParams params) {
  Json employee = Json::Object();
  employee.Set("firstName", Json(params.first_name));
  employee.Set("lastName", Json(params.last_name));
  FetchRequest request("/api/v1/employees");
  request.method = "POST";
  request.headers.push_back(Header("Accept", "application/json"));
  request.headers.push_back(Header("Content-Type", "application/json"));
  request.body = employee.Dump();
  FetchResponse response = co_await context.oauth().Fetch(std::move(request));
  if (!response.ok()) co_return Refused(response);
  // https://api.bamboohr.com/.../v1/employees/41
  std::string location = HeaderOf(response, "location");
  CreateEmployeeResult result;
  std::string id = location.substr(location.find_last_of('/') + 1);
  if (!id.empty() && id.find_first_not_of("0123456789") == std::string::npos) {
    result.id = String(std::move(id));
  }
  co_return result;
}

}  // namespace pie
