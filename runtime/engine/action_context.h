// ActionContext: the Context that native code gets.
#pragma once

#include "engine/execution.h"

namespace pie {

class ActionContext final : public Context {
 public:
  // Both must outlive the context; `access` has everything loaded.
  ActionContext(Execution& execution, Access& access);

  const User& user() const override { return user_; }
  String Secret(const char* name) const override;
  Json user_config() const override { return access_.settings; }
  Task<FetchResponse> Fetch(FetchRequest request) override;
  Task<FetchResponse> FetchAuthorized(FetchRequest request) override;
  Task<QueryResult> Query(String sql, List<Json> params, QueryOptions options) override;
  void Reply(Content content) override;
  Task<void> Progress(double progress, double total, String message) override;
  Task<void> Log(LogLevel level, Json message) override;
  Task<void> StreamEvent(String type, Json data) override;
  Task<List<Json>> AskAll(List<Question> questions) override;
  bool CanAsk(const char* method) const override;
  void ResourceChanged(String uri) override;
  Task<void> Sleep(unsigned milliseconds) override;

 private:
  detail::TaskState* StartAction(const ConnectorTable& connector, unsigned action,
                                 const void* params) override;
  detail::TaskState* SelectRows(const TableRow& table, Where where) override;
  detail::TaskState* InsertRow(const TableRow& table, const void* row,
                               const char* conflict) override;
  detail::TaskState* UpdateRows(const TableRow& table, Where where, const void* row) override;
  Task<long long> DeleteRows(const TableRow& table, Where where) override;

  Execution& execution_;
  Access& access_;
  User user_;
};

}  // namespace pie
