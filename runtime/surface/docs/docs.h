// Docs: the pages for people, made from the connectors' tables.
#pragma once

#include <string>
#include <string_view>

#include "surface/catalog.h"

namespace pie {

// Pages load nothing but /docs/style.css, run no script, and work with the binary alone.
class Docs {
 public:
  explicit Docs(const Catalog& catalog) : catalog_(catalog) {}

  // `base` is the address the reader came by: "http://127.0.0.1:8080".
  // `policy` null: of everything.
  std::string StartPage(std::string_view base, bool sandbox, const KeyPolicy* policy) const;
  std::string List(const KeyPolicy* policy) const;
  std::string Connector(const ConnectorTable& connector, std::string_view base,
                        const KeyPolicy* policy) const;
  std::string NotFound() const;
  static std::string_view Style();

 private:
  const Catalog& catalog_;
};

}  // namespace pie
