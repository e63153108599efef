#include "executor/vault_watch.h"

#include <csignal>
#include <string>

#include "vault/rotation.h"

namespace pie {
namespace {

constexpr Milliseconds kLook{250};  // how soon a SIGHUP is seen
constexpr int kLooks = 120;         // between two readings of the file

volatile sig_atomic_t hung_up = 0;

void OnHangUp(int) { hung_up = 1; }

}  // namespace

VaultWatch::VaultWatch(House& house) : house_(house), tasks_(house.loop()) {
  struct sigaction action {};
  action.sa_handler = OnHangUp;
  action.sa_flags = SA_RESTART;
  sigaction(SIGHUP, &action, nullptr);
  tasks_.Spawn(Run());
}

VaultWatch::~VaultWatch() { std::signal(SIGHUP, SIG_DFL); }

Task<void> VaultWatch::Run() {
  // What an executor before left undone comes first.
  for (int looks = kLooks;; ++looks) {
    if (hung_up || looks >= kLooks) {
      hung_up = looks = 0;
      Result<Unit> done = co_await Rotate().AsResult();
      if (!done) {
        LogLine(LogLevel::kError, "vault: " + house_.redactor().Redact(done.error().message));
      }
    }
    co_await house_.loop().Sleep(kLook);
  }
}

Task<void> VaultWatch::Rotate() {
  Result<bool> changed = house_.vault().Reload();
  if (!changed) co_await Fail(changed.error());
  int rows = co_await RotateAllSealed(house_.pool(), house_.vault());
  if (!*changed && rows == 0) co_return;
  LogLine(LogLevel::kNotice, "vault: key '" + house_.vault().current_key_id() + "' is in use; " +
                                 std::to_string(rows) + " rows were sealed anew");
}

}  // namespace pie
