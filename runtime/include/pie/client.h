// Client: calls connectors from a C++ program.
//
//   pie::Credentials credentials;
//   credentials.SetSecret("acme", "ACME_KEY", getenv("ACME_KEY"));
//   pie::ClientOptions options;
//   options.credentials = &credentials;
//   pie::Result<pie::Client> client = pie::Client::Open(pie::kRegistry, options);
//   if (!client) ...client.error().message...
//   pie::Result<pie::acme::Ticket> ticket =
//       client->Run(pie::acme::kAcme, [](pie::Context& context) {
//         pie::acme::GetTicketParams params;
//         params.id = 7;
//         return pie::acme::GetTicket(context, params);
//       });
//
// What runs is the engine of `pie` itself: validation, credentials, budget, egress policy, retries,
// and the run log when there is a database.
#pragma once

#include "pie/all.h"  // IWYU pragma: export
#include "pie/context.h"
#include "pie/registry.h"

namespace pie {

// Where a secret belongs. A connection is the secret "connection.<id>" (id "default"), a JSON text
// {"fields": {..}, "token": ".."}; the user's settings are the secret "settings", a JSON object.
struct SecretName {
  String user;  // empty: for every user
  String connector;
  String name;
  SecretName() = default;
};

// The program's own secrets. Find() is called on the client's thread, so it must not block; what it
// does not have is looked for in the environment, in `home`/secrets.env and in the database.
class CredentialSource {
 public:
  virtual ~CredentialSource() = default;
  // Absent: not here. First asked with the user, then without.
  virtual Field<String> Find(const SecretName& name) = 0;
};

// The same as a list. Fill it before Client::Open().
class Credentials final : public CredentialSource {
 public:
  // A null `value` counts as not set, so that getenv() can be given as it is.
  void SetSecret(const String& connector, const String& name, const char* value);
  void SetSecret(const String& connector, const String& name, const String& value,
                 const String& user = {});
  // What the manifest declares under `connection`, and an access token, of one user.
  void SetConnection(const String& connector, const String& user, Json fields,
                     const String& token = {}, const String& id = "default");
  void SetSettings(const String& connector, const String& user, const Json& settings);
  Field<String> Find(const SecretName& name) override;

 private:
  struct Item {
    SecretName name;
    String value;
    Item() = default;
  };
  void Set(const String& user, const String& connector, const String& name, const String& value);
  List<Item> items_;
};

// Requests for `host` go to `address`:`port` in plain http instead; for tests.
struct HostMapping {
  String host;
  String address;  // 127.0.0.1
  int port = 0;
  HostMapping() = default;
  HostMapping(String host, String address, int port)
      : host(static_cast<String&&>(host)), address(static_cast<String&&>(address)), port(port) {}
};

using LogFunction = void (*)(LogLevel level, const String& line);

struct ClientOptions {
  // "postgresql://...", or "private" for a PostgreSQL of the client's own below `home`. Empty:
  // none; actions that touch tables then fail with kUnavailable, and there is no run log.
  String database;
  String home;  // folder for the key of what is stored encrypted; a database needs one
  CredentialSource* credentials = nullptr;  // must outlive the client
  List<HostMapping> hosts;
  bool allow_private_egress = false;  // services at private and loopback addresses
  bool allow_http = false;            // plain http
  String ca_file;                     // PEM, trusted beside the system's
  unsigned attempts = 3;              // per request that may be repeated, the first one included
  LogFunction log = nullptr;          // nullptr: standard error. Called on the client's thread.
  ClientOptions() = default;
};

// Of one Run(). Zeros: what the manifest says, else 10 requests, 120 s, 10 MB.
struct RunOptions {
  String user = "local";
  String connection;      // empty: the user's default one
  String name = "run";    // in the run log
  unsigned requests = 0;  // HTTP requests, with retries and pages
  unsigned seconds = 0;
  unsigned long long bytes = 0;
  RunOptions() = default;
  explicit RunOptions(String user) : user(static_cast<String&&>(user)) {}
};

namespace detail {
template <class T>
struct ValueOfTask;
template <class T>
struct ValueOfTask<Task<T>> {
  using Type = typename Task<T>::Value;
};
template <class Work>
using OutcomeOf = typename ValueOfTask<decltype((*static_cast<Work*>(nullptr))(
    *static_cast<Context*>(nullptr)))>::Type;

// Work that the engine can hold without its type.
struct ErasedWork {
  virtual ~ErasedWork() = default;
  virtual Task<void> Begin(Context& context) = 0;
  virtual void End(const Result<Unit>& status) = 0;  // once, with the outcome as the caller gets it
};

template <class Work, class Done>
struct WorkWith final : ErasedWork {
  using T = OutcomeOf<Work>;
  Work work;
  Done done;
  T value{};
  WorkWith(Work work, Done done)
      : work(static_cast<Work&&>(work)), done(static_cast<Done&&>(done)) {}
  Task<void> Begin(Context& context) override {
    auto task = work(context);
    Result<T> result = co_await task.AsResult();
    if (!result) co_await Fail(result.error());
    value = static_cast<T&&>(*result);
  }
  void End(const Result<Unit>& status) override {
    if (status)
      done(Result<T>(static_cast<T&&>(value)));
    else
      done(Result<T>(status.error()));
  }
};
}  // namespace detail

// Tasks run on one thread of the client's own; a Client may be used from any thread but that one.
class Client {
 public:
  // Blocks until the database, if any, is up to date. `registry`: kRegistry, or some of it.
  static Result<Client> Open(const Registry& registry, const ClientOptions& options = {});

  Client() = default;  // not open: every call fails
  Client(Client&& other) noexcept : impl_(other.impl_) { other.impl_ = nullptr; }
  Client& operator=(Client&& other) noexcept {
    Impl* impl = impl_;
    impl_ = other.impl_;
    other.impl_ = impl;
    return *this;
  }
  // Cancels what runs (kCancelled), writes the run log and stops the thread.
  ~Client();

  // Runs `work(context)`, which gives a Task<T>, to its end and gives a Result<T> (of Unit for a
  // Task<void>). The context is that of native code of `connector`: its secrets, settings and
  // tables, for `options.user`. Declarative actions of other connectors may be called with it, too.
  template <class Work>
  Result<detail::OutcomeOf<Work>> Run(const ConnectorTable& connector, Work work,
                                      const RunOptions& options = RunOptions()) {
    using T = detail::OutcomeOf<Work>;
    Result<T> result;
    auto done = [&result](Result<T> outcome) { result = static_cast<Result<T>&&>(outcome); };
    using Erased = detail::WorkWith<Work, decltype(done)>;
    Wait(connector, options, new Erased(static_cast<Work&&>(work), done));
    return result;
  }

  // The same without waiting: `done(Result<T>)` is called once, on the client's thread, or on this
  // one when the work cannot start. It must not block.
  template <class Work, class Done>
  void Start(const ConnectorTable& connector, Work work, Done done,
             const RunOptions& options = RunOptions()) {
    using Erased = detail::WorkWith<Work, Done>;
    Begin(connector, options, new Erased(static_cast<Work&&>(work), static_cast<Done&&>(done)));
  }

 private:
  struct Impl;
  explicit Client(Impl* impl) : impl_(impl) {}
  // Both own `work`.
  void Wait(const ConnectorTable& connector, const RunOptions& options, detail::ErasedWork* work);
  void Begin(const ConnectorTable& connector, const RunOptions& options, detail::ErasedWork* work);

  Impl* impl_ = nullptr;
};

}  // namespace pie
