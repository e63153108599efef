// ActionContext: the Context that native code gets.
#pragma once

#include "engine/execution.h"
#include "pie/services.h"

namespace pie {

class ActionContext final : public Context {
 public:
  // Both must outlive the context; `access` has everything loaded.
  ActionContext(Execution& execution, Access& access);

  const User& user() const override { return user_; }
  String Secret(const char* name) const override;
  Json user_config() const override { return access_.settings; }
  Json connection() const override;
  Task<FetchResponse> Fetch(FetchRequest request) override;
  Task<QueryResult> Query(String sql, List<Json> params, QueryOptions options) override;
  Oauth& oauth() override { return Part<Oauth>(parts_.oauth, factories().oauth); }
  Ai& ai() override { return Part<Ai>(parts_.ai, factories().ai); }
  Files& files() override { return Part<Files>(parts_.files, factories().files); }
  Tasks& tasks() override { return Part<Tasks>(parts_.tasks, factories().tasks); }
  Poll& poll() override { return Part<Poll>(parts_.poll, factories().poll); }
  ExternalDb& db() override { return Part<ExternalDb>(parts_.db, factories().db); }
  Pdf& pdf() override { return Part<Pdf>(parts_.pdf, factories().pdf); }
  Billing& billing() override { return Part<Billing>(parts_.billing, factories().billing); }
  Widget& widget() override { return Part<Widget>(parts_.widget, factories().widget); }
  PublicApp& public_app() override {
    return Part<PublicApp>(parts_.public_app, factories().public_app);
  }
  UserSession& session() override { return Part<UserSession>(parts_.session, factories().session); }
  Wire& wire() override { return Part<Wire>(parts_.wire, factories().wire); }
  Task<void> Notify(String message, NotifyOptions options) override;
  void Reply(Content content) override;
  Task<void> Progress(double progress, double total, String message) override;
  Task<void> Log(LogLevel level, Json message) override;
  Task<void> StreamEvent(String type, Json data) override;
  Task<List<Json>> AskAll(List<Question> questions) override;
  bool CanAsk(const char* method) const override;
  void ResourceChanged(String uri) override;
  Task<void> Sleep(unsigned milliseconds) override;

 private:
  String Clean(String text) const;  // without secrets
  detail::TaskState* StartAction(const ConnectorTable& connector, unsigned action,
                                 const void* params) override;
  detail::TaskState* SelectRows(const TableRow& table, Where where) override;
  detail::TaskState* InsertRow(const TableRow& table, const void* row,
                               const char* conflict) override;
  detail::TaskState* UpdateRows(const TableRow& table, Where where, const void* row) override;
  Task<long long> DeleteRows(const TableRow& table, Where where) override;

  const ServiceFactories& factories() const { return execution_.core.parts.services; }
  template <class T>
  T& Part(std::unique_ptr<T>& part, const ServiceFactory<T>& make) {
    if (!part && make) part = make(ServiceCall(*this, execution_, access_));
    if (!part) part = std::make_unique<T>();
    return *part;
  }

  Execution& execution_;
  Access& access_;
  User user_;
  // Made on first use.
  struct {
    std::unique_ptr<Oauth> oauth;
    std::unique_ptr<Ai> ai;
    std::unique_ptr<Files> files;
    std::unique_ptr<Tasks> tasks;
    std::unique_ptr<Poll> poll;
    std::unique_ptr<ExternalDb> db;
    std::unique_ptr<Pdf> pdf;
    std::unique_ptr<Billing> billing;
    std::unique_ptr<Widget> widget;
    std::unique_ptr<PublicApp> public_app;
    std::unique_ptr<UserSession> session;
    std::unique_ptr<Wire> wire;
    std::unique_ptr<Notifier> notifier;
  } parts_;
};

}  // namespace pie
