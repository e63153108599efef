#include "context/external_address.h"

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <memory>

namespace pie {
namespace {

constexpr std::string_view kSslModes[] = {"disable", "prefer", "require", "verify-ca",
                                          "verify-full"};

Error Invalid(std::string message) {
  return Error(ErrorCode::kInvalidArgument, "connection: " + message);
}

// One `key='value'`, as libpq reads it.
void Add(std::string& out, const char* key, std::string_view value) {
  out += key;
  out += "='";
  for (char c : value) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  out += "' ";
}

// Takes one setting over; false when it is none that may be given.
bool Take(ExternalAddress& address, std::string_view key, std::string_view value,
          std::string& port) {
  if (key == "host")
    address.host = value;
  else if (key == "port")
    port = value;
  else if (key == "user")
    address.user = value;
  else if (key == "password")
    address.password = value;
  else if (key == "dbname")
    address.database = value;
  else if (key == "sslmode")
    address.ssl = value;
  else
    return key == "application_name" || key == "connect_timeout";
  return true;
}

}  // namespace

std::string ExternalAddress::ConnectionInfo(const IpAddress& address,
                                            const std::string& ca_file) const {
  std::string out;
  Add(out, "host", host);
  Add(out, "hostaddr", address.ToString());
  Add(out, "port", std::to_string(port));
  Add(out, "user", user);
  Add(out, "password", password);
  Add(out, "dbname", database);
  Add(out, "sslmode", ssl);
  Add(out, "sslrootcert", ssl.starts_with("verify") ? ca_file : "/nonexistent");
  for (const char* key : {"passfile", "sslcert", "sslkey", "sslcrl"}) Add(out, key, "/nonexistent");
  Add(out, "gssencmode", "disable");
  return out;
}

Result<ExternalAddress> ParseExternalAddress(const std::string& text, std::string_view ssl) {
  if (text.empty() || text.size() > 4096 || text.find('\0') != text.npos) {
    return Invalid("expected postgresql://user:password@host/database");
  }
  char* words = nullptr;
  std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> settings(
      PQconninfoParse(text.c_str(), &words), PQconninfoFree);
  PQfreemem(words);
  if (!settings) return Invalid("expected postgresql://user:password@host/database");
  ExternalAddress address;
  address.ssl = ssl;
  std::string port;
  for (const PQconninfoOption* row = settings.get(); row->keyword; ++row) {
    if (!row->val || !*row->val) continue;
    if (!Take(address, row->keyword, row->val, port)) {
      return Invalid(std::string("'") + row->keyword + "' cannot be given here");
    }
  }
  if (std::find(std::begin(kSslModes), std::end(kSslModes), address.ssl) == std::end(kSslModes)) {
    return Invalid(
        "ssl: expected one of 'disable', 'prefer', 'require', 'verify-ca', "
        "'verify-full'");
  }
  if (address.host.empty() || address.host[0] == '/' || address.host[0] == '@' ||
      address.host.find(',') != std::string::npos) {
    return Invalid("expected one host that is reached over the network");
  }
  if (address.user.empty()) return Invalid("expected a user");
  if (address.database.empty()) address.database = address.user;
  if (!port.empty()) {
    auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), address.port);
    if (error != std::errc() || end != port.data() + port.size() || address.port == 0) {
      return Invalid("expected one port from 1 to 65535");
    }
  }
  return address;
}

}  // namespace pie
