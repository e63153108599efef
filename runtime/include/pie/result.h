// Error and Result<T>: expected failures are values.
//
// The structs here and in generated code declare a constructor and so are no aggregates: g++ 12
// destroys an aggregate temporary twice when it is made inside a co_await expression.
#pragma once

#include "pie/types.h"

namespace pie {

// What went wrong, as a closed list. The wire name (ErrorName) is part of the API; the HTTP status
// is what the REST surface answers.
enum class ErrorCode : unsigned char {
  kInvalidArgument,   // invalid_argument   422  the input does not fit the schema
  kUnauthenticated,   // unauthenticated    401  no or a wrong API key
  kNotConnected,      // not_connected      409  the user has to connect (or reconnect) the service
  kPermissionDenied,  // permission_denied  403  a scope or a right is missing
  kNotFound,          // not_found          404
  kConflict,          // conflict           409
  kRateLimited,       // rate_limited       429  retry_after_ms says when
  kUpstream,          // upstream           502  the service answered with an error or nonsense
  kUnavailable,       // unavailable        503  the service or the database cannot be reached
  kTimeout,           // timeout            504
  kCancelled,         // cancelled          499
  kBudget,            // budget             422  requests, seconds or bytes of the execution used up
  kEgress,            // egress             403  the host is not one that the manifest allows
  kPaymentRequired,   // payment_required   402  the balance does not suffice, or not installed
  kTooLarge,          // too_large          413
  kNotImplemented,    // not_implemented    501  a stub without a body
  kInputRequired,  // input_required     428  the action asked; the caller calls again with answers
  kInternal,       // internal           500  a defect of ours
};

const char* ErrorName(ErrorCode code);
int HttpStatus(ErrorCode code);

// One thing that is wrong with an input, for example
// {"params.priority", "one of 'low', 'high'", "'urgent'"}.
struct Problem {
  String path;  // dots for members, [n] for elements; empty for the input itself
  String expected;
  String found;

  Problem() = default;
  Problem(String path, String expected, String found)
      : path(static_cast<String&&>(path)),
        expected(static_cast<String&&>(expected)),
        found(static_cast<String&&>(found)) {}
};

struct Error {
  ErrorCode code = ErrorCode::kInternal;
  String message;           // a sentence for a person, says what to do next; never holds a secret
  List<Problem> problems;   // all of them, when the input was wrong
  int upstream_status = 0;  // HTTP status of the service's answer, 0 when there was none
  long long retry_after_ms = 0;
  String detail;  // for the operator's log only, never sent to a caller

  Error() = default;
  [[gnu::cold]] Error(ErrorCode code, String message);
};

namespace detail {
// Marked cold, so that the compiler takes every path with an error for unlikely and moves its code
// out of the way of the others: most of a call's time goes into fetching code.
[[gnu::cold]] Error* KeepError(Error&& error);
[[gnu::cold]] Error* KeepError(const Error& error);
[[gnu::cold]] void DropError(Error* error) noexcept;
}  // namespace detail

// A value or an error. `T` must be default constructible.
template <class T>
class [[nodiscard]] Result {
 public:
  Result() = default;
  Result(T&& value) : value_(static_cast<T&&>(value)) {}
  Result(const T& value) : value_(value) {}
  Result(Error&& error) : error_(detail::KeepError(static_cast<Error&&>(error))) {}
  Result(const Error& error) : error_(detail::KeepError(error)) {}
  template <class U>
  requires(__is_constructible(T, U&&) && !__is_same(detail::Bare<U>, Result) &&
           !__is_same(detail::Bare<U>, T) && !__is_same(detail::Bare<U>, Error)) Result(U&& value)
      : value_(static_cast<U&&>(value)) {}
  Result(const Result& other)
      : value_(other.value_), error_(other.error_ ? detail::KeepError(*other.error_) : nullptr) {}
  Result(Result&& other) noexcept : value_(static_cast<T&&>(other.value_)), error_(other.error_) {
    other.error_ = nullptr;
  }
  Result& operator=(Result other) noexcept {
    value_ = static_cast<T&&>(other.value_);
    Error* error = error_;
    error_ = other.error_;
    other.error_ = error;
    return *this;
  }
  ~Result() {
    if (error_) detail::DropError(error_);
  }

  bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }
  // Only when ok().
  T& operator*() { return value_; }
  const T& operator*() const { return value_; }
  T* operator->() { return &value_; }
  const T* operator->() const { return &value_; }
  // Only when !ok().
  Error& error() { return *error_; }
  const Error& error() const { return *error_; }

 private:
  T value_{};
  Error* error_ = nullptr;
};

// The value of a Result<Unit> or Task<void>.
struct Unit {};

}  // namespace pie
