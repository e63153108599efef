// Stage "emit": a checked model to files in memory. Pure: no I/O, no clock, same input, same bytes.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "emit/example.h"
#include "emit/prepared.h"
#include "emit/rendered.h"
#include "emit/template.h"
#include "model/model.h"

namespace pie::gen {

struct OutputFile {
  std::string path;  // relative to the output folder, with '/'
  std::string content;
};

// A recorded exchange of an action: the example in its docs.
struct Example {
  std::string action;
  ExampleValue input;
};

// The parts of one connector's folder.
Rendered EmitHeader(const Prepared& prepared, const Templates& templates);
Rendered EmitSource(const Prepared& prepared, const Templates& templates);
// The statements alone, and the file.
Rendered EmitTables(const Connector& connector, const Templates& templates);
Rendered EmitSql(const Connector& connector, const Templates& templates);
Rendered EmitDocs(const Prepared& prepared, const std::vector<Example>& examples,
                  const Templates& templates);
// Everything that belongs to one connector, below `<name>/`.
std::vector<OutputFile> EmitConnector(const Prepared& prepared,
                                      const std::vector<Example>& examples,
                                      const Templates& templates);

// What the list of all connectors says of one, and what has to be unique in it.
struct RegistryEntry {
  std::string name;
  std::string cpp_namespace;
  std::string cpp;
  std::string catalog;             // its part of catalog.json
  std::vector<std::string> tools;  // names that callers see
};
RegistryEntry RegistryEntryOf(const Connector& connector);

// registry.cc and catalog.json. `entries` in any order.
std::vector<OutputFile> EmitRegistry(std::vector<RegistryEntry> entries,
                                     const Templates& templates);

}  // namespace pie::gen
