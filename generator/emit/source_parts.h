// The parts of <name>.cc. For source*.cc only.
#pragma once

#include "emit/layout.h"
#include "emit/prepared.h"
#include "emit/table_writer.h"
#include "emit/template.h"

namespace pie::gen {

class SourceEmitter {
 public:
  SourceEmitter(const Prepared& prepared, const Templates& templates)
      : prepared_(prepared),
        connector_(prepared.connector),
        templates_(templates),
        shape_(templates["source.cc.tmpl"]),
        writer_(tables_) {}
  Rendered Emit();

 private:
  // source_actions.cc
  void Actions();
  Rendered ActionRow(size_t index);
  Rendered HttpRef(const PreparedAction& action);
  Rendered BindRows(const PreparedAction& action, size_t& count);
  Rendered PaginationRef(const Paginate& paginate);
  void ActionFunctions();
  // source_service.cc: how the service is reached
  Init TradeInit(const TradeSpec& trade);
  Init AuthInit(const AuthSpec& auth);
  // `owner`: for the names of arrays, the action's or none.
  Init ErrorsInit(const ApiErrors& errors, const std::string& owner);
  void Api();
  void OAuth();
  void ConnectionFields();
  void SecretRows();
  void UserFieldRows();
  // source_automation.cc
  void Triggers();
  Rendered EventRows(const Trigger& trigger, const std::string& name);
  Rendered PollRows(const Trigger& trigger, const std::string& name);
  void EventFunctions();
  void Hooks();
  void Heartbeats();
  // source_data.cc: tables, MCP resources and prompts, pages
  void Tables();
  void TableFunctions();
  void Resources();
  void Prompts();
  void Pages();
  void SettingFunctions();

  // A static function that takes the type off: gives its name.
  Rendered JsonInvoker(const std::string& function);
  void AddFunction(const std::string& signature, const std::string& call);
  std::string Tables(std::string_view name) const;  // a name in the tables' namespace

  const Prepared& prepared_;
  const Connector& connector_;
  const Templates& templates_;
  const Template& shape_;
  Rendered tables_, functions_;
  TableWriter writer_;
  Init members_;
};

}  // namespace pie::gen
