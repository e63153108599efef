// Where an external database is, as a connector gives it, made safe to hand to libpq.
#pragma once

#include <string>

#include "net/egress.h"
#include "pie/result.h"

namespace pie {

struct ExternalAddress {
  std::string host, user, password, database;
  uint16_t port = 5432;
  std::string ssl;

  ExternalAddress() = default;
  // The address and nothing but it: libpq's own sources (environment, password file, client
  // certificates in the home folder) are switched off.
  std::string ConnectionInfo(const IpAddress& address, const std::string& ca_file) const;
};

// A URL or "host=.. dbname=..". One host, reached over TCP; `ssl` is what applies unless the text
// says it. Errors never repeat the text: it holds a password.
Result<ExternalAddress> ParseExternalAddress(const std::string& text, std::string_view ssl);

}  // namespace pie
