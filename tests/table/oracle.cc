// Prints random tables' schemas with random values and what the runtime makes of them, as JSON
// lines for oracle.mjs. Usage: table_oracle SEED TABLES
#include <cstdio>
#include <cstdlib>
#include <string>

#include "base/json_writer.h"
#include "table/decode.h"
#include "table/encode.h"
#include "table/layout.h"
#include "table/project.h"
#include "table/random_table.h"
#include "table/schema.h"

namespace pie::oracle {
namespace {

void PrintTable(const ObjectTable& table, bool limits) {
  std::string line;
  JsonWriter writer(line);
  writer.BeginObject();
  writer.Key("limits");
  writer.Bool(limits);
  for (auto [name, style] :
       {std::pair("loose", SchemaStyle::kLoose), std::pair("strict", SchemaStyle::kStrict),
        std::pair("output", SchemaStyle::kOutput)}) {
    std::string schema = Schema(table, style);
    writer.Key(name);
    schema.empty() ? writer.Null() : writer.Raw(schema);
  }
  writer.EndObject();
  std::puts(line.c_str());
}

void PrintValue(const ObjectTable& table, const std::string& value) {
  OwnedValue object(table);
  List<Problem> problems = Decode(table, value, object.get());
  TypeRow type{Kind::kObject};
  type.detail.object = &table;
  std::string line, projected;
  bool fits = Project(type, value, projected).ok();
  JsonWriter writer(line);
  writer.BeginObject();
  writer.Key("value");
  writer.Raw(value);
  writer.Member("problems", problems.empty() ? "" : std::string(InvalidInput(problems).message));
  writer.Key("encoded");
  problems.empty() ? writer.Raw(EncodeText(table, object.get())) : writer.Null();
  writer.Key("projected");
  fits ? writer.Raw(projected) : writer.Null();
  writer.EndObject();
  std::puts(line.c_str());
  if (problems.empty() == Validate(table, value).empty()) return;
  std::fprintf(stderr, "Decode and Validate differ on %s\n", value.c_str());
  std::exit(1);
}

}  // namespace
}  // namespace pie::oracle

int main(int argc, char** argv) {
  using namespace pie::oracle;
  if (argc != 3) return 2;
  Random random(static_cast<unsigned>(std::atoi(argv[1])));
  for (int tables = std::atoi(argv[2]); tables > 0; --tables) {
    bool limits = random.Chance(70);
    TableMaker maker(random, limits);
    const pie::ObjectTable& table = maker.Object(3);
    PrintTable(table, limits);
    ValueMaker values(random);
    for (int i = 0; i < 40; ++i) PrintValue(table, values.Object(table));
  }
}
