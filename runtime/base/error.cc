#include "pie/result.h"

namespace pie {
namespace {

struct Row {
  ErrorCode code;
  const char* name;
  int status;
};

constexpr Row kRows[] = {
    {ErrorCode::kInvalidArgument, "invalid_argument", 422},
    {ErrorCode::kUnauthenticated, "unauthenticated", 401},
    {ErrorCode::kNotConnected, "not_connected", 409},
    {ErrorCode::kPermissionDenied, "permission_denied", 403},
    {ErrorCode::kNotFound, "not_found", 404},
    {ErrorCode::kConflict, "conflict", 409},
    {ErrorCode::kRateLimited, "rate_limited", 429},
    {ErrorCode::kUpstream, "upstream", 502},
    {ErrorCode::kUnavailable, "unavailable", 503},
    {ErrorCode::kTimeout, "timeout", 504},
    {ErrorCode::kCancelled, "cancelled", 499},
    {ErrorCode::kBudget, "budget", 422},
    {ErrorCode::kEgress, "egress", 403},
    {ErrorCode::kPaymentRequired, "payment_required", 402},
    {ErrorCode::kTooLarge, "too_large", 413},
    {ErrorCode::kNotImplemented, "not_implemented", 501},
    {ErrorCode::kInputRequired, "input_required", 428},
    {ErrorCode::kInternal, "internal", 500},
};

const Row& Find(ErrorCode code) {
  for (const Row& row : kRows) {
    if (row.code == code) return row;
  }
  return Find(ErrorCode::kInternal);
}

}  // namespace

Error::Error(ErrorCode code, String message)
    : code(code), message(static_cast<String&&>(message)) {}

namespace detail {

Error* KeepError(Error&& error) { return new Error(static_cast<Error&&>(error)); }
Error* KeepError(const Error& error) { return new Error(error); }
void DropError(Error* error) noexcept { delete error; }

}  // namespace detail

const char* ErrorName(ErrorCode code) { return Find(code).name; }
int HttpStatus(ErrorCode code) { return Find(code).status; }

}  // namespace pie
