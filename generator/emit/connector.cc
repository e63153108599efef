#include "emit/emit.h"

namespace pie::gen {

std::vector<OutputFile> EmitConnector(const Prepared& prepared,
                                      const std::vector<Example>& examples,
                                      const Templates& templates) {
  const Connector& connector = prepared.connector;
  const std::string& name = connector.name.value;
  std::string base = name + "/" + name;
  std::vector<OutputFile> files;
  files.push_back({base + ".h", EmitHeader(prepared, templates).text()});
  files.push_back({base + ".cc", EmitSource(prepared, templates).text()});
  if (!connector.tables.empty()) {
    files.push_back({base + ".sql", EmitSql(connector, templates).text()});
  }
  files.push_back({name + "/README.md", EmitDocs(prepared, examples, templates).text()});
  return files;
}

}  // namespace pie::gen
