// context.db(), context.pdf(): data from elsewhere.
#pragma once

#include "pie/context.h"
#include "pie/services/service.h"

namespace pie {

struct ExternalQuery {
  String connection_string;  // postgresql://user:password@host:port/database
  String ssl = "require";    // disable, prefer, require, verify-ca, verify-full
  String sql;                // one statement, with $1.. from `params`
  List<Json> params;
  unsigned timeout_ms = 20000;  // at most 30 s
  unsigned max_rows = 1000;     // at most 10,000
  ExternalQuery() = default;
};

struct ExternalResult : QueryResult {
  String statement_type;        // the statement's first word
  List<unsigned> column_types;  // pg_type.oid
  long long affected_rows = 0;  // by Execute()
  ExternalResult() = default;
};

// PostgreSQL of somebody else.
class ExternalDb : public Service {
 public:
  // One SELECT, WITH or EXPLAIN, in a transaction that is read-only for the server.
  virtual Task<ExternalResult> Query(ExternalQuery query);
  // One statement that changes rows or definitions, in a transaction of its own.
  virtual Task<ExternalResult> Execute(ExternalQuery query);
};

struct PdfText {
  String text;
  unsigned pages = 0;  // of the document
  Json info;           // title, author, ...
  PdfText() = default;
};

class Pdf : public Service {
 public:
  // Loads the document (20 MB, 30 s) and gives the text of its first `max_pages` (200 at most).
  virtual Task<PdfText> ExtractText(String url, unsigned max_pages = 200);
};

}  // namespace pie
