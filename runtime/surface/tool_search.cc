#include "surface/tool_search.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_writer.h"
#include "surface/tool_schema.h"
#include "surface/visible.h"

namespace pie {
namespace {

constexpr size_t kMaxQuery = 1000;

// What models are told of the connector as a whole has words that its single actions lack.
std::string About(const ConnectorTable& connector) {
  std::string text = connector.description ? connector.description : "";
  if (connector.tool_description) text += std::string(" ") + connector.tool_description;
  return text;
}

// Sorted, so a stable text; one row per action that may be called.
std::string DocumentsJson(const Catalog& catalog) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginArray();
  for (const Tool& tool : catalog.tools()) {
    if (!tool.for_models) continue;
    const ConnectorTable& connector = *tool.connector;
    std::string tags;
    for (const char* tag : connector.tags) tags += std::string(tag) + ' ';
    for (unsigned i = 0; i < connector.actions.count; ++i) {
      const ActionRow& action = connector.actions.data[i];
      if (action.hidden || (tool.action >= 0 && static_cast<unsigned>(tool.action) != i)) continue;
      writer.BeginObject();
      writer.Member("connector", connector.name);
      writer.Member("action", action.name);
      writer.Member("display", connector.display_name ? connector.display_name : "");
      writer.Member("title", action.title ? action.title : "");
      writer.Member("description", action.description ? action.description : DescriptionOf(tool));
      writer.Member("about", About(connector));
      writer.Member("tags", tags);
      writer.EndObject();
    }
  }
  writer.EndArray();
  return out;
}

constexpr const char* kIndex =
    "INSERT INTO pie.tool_index (digest, connector, action, name, words)"
    " SELECT $1, d.connector, d.action, translate(d.connector || ' ' || d.action, '_-', '  '),"
    " setweight(to_tsvector('english', translate(d.connector || ' ' || d.action || ' ' ||"
    "   d.display || ' ' || d.title, '_-', '  ')), 'A') ||"
    " setweight(to_tsvector('english', d.tags), 'B') ||"
    " setweight(to_tsvector('english', d.description), 'C') ||"
    " setweight(to_tsvector('english', d.about), 'D')"
    " FROM jsonb_to_recordset($2::jsonb) AS d(connector text, action text, display text,"
    "   title text, description text, about text, tags text)"
    " ON CONFLICT DO NOTHING";

// All words are better than some; a name that looks like the query counts, too.
constexpr const char* kFind =
    "WITH q AS (SELECT replace(plainto_tsquery('english', $2)::text, '&', '|')::tsquery AS any,"
    "   plainto_tsquery('english', $2) AS every)"
    " SELECT i.connector, i.action, (ts_rank(i.words, q.any, 1)"
    "   + CASE WHEN i.words @@ q.every THEN 0.5 ELSE 0 END"
    "   + pie.likeness(lower($2), i.name) * 0.5)::float8 AS score"
    " FROM pie.tool_index i, q WHERE i.digest = $1"
    " AND ($3 OR i.connector = ANY(string_to_array($4, ','))"
    "   OR i.connector || '.' || i.action = ANY(string_to_array($5, ',')))"
    " AND (i.words @@ q.any OR pie.likeness(lower($2), i.name) > 0.3)"
    " ORDER BY score DESC, i.connector, i.action LIMIT $6";

constexpr const char* kIsThere = "SELECT FROM pie.tool_indexes WHERE digest = $1";

// What a policy leaves, for the database: it may be far down among the matches.
struct Visible {
  std::string connectors;  // all of whose actions
  std::string actions;     // of the others

  Visible() = default;
  Visible(const Catalog& catalog, const KeyPolicy& policy) {
    for (const ConnectorTable* connector : catalog.registry()) {
      std::string allowed;
      Size count = 0;
      for (const ActionRow& action : connector->actions) {
        if (!policy.Allows(connector->name, action.name)) continue;
        allowed += std::string(connector->name) + '.' + action.name + ',';
        ++count;
      }
      if (count == connector->actions.count) {
        connectors += std::string(connector->name) + ',';
      } else {
        actions += allowed;
      }
    }
  }
};

}  // namespace

ToolSearch::ToolSearch(Pool& pool, const Catalog& catalog) : pool_(pool), catalog_(catalog) {}

Task<void> ToolSearch::Index() {
  std::string documents = DocumentsJson(catalog_);
  std::string digest = Hex(Sha256("1" + documents));
  std::function<Result<Unit>(Transaction&)> work =
      [digest, documents = std::move(documents)](Transaction& transaction) -> Result<Unit> {
    // Whoever comes second waits for the row, and finds it done.
    auto made = transaction.Query(
        "INSERT INTO pie.tool_indexes (digest) VALUES ($1) ON CONFLICT DO NOTHING RETURNING 1",
        ParamsOf(digest));
    if (!made) return made.error();
    if (made->empty()) {
      auto used = transaction.Query("UPDATE pie.tool_indexes SET used_at = now() WHERE digest = $1",
                                    ParamsOf(digest));
      return used ? Result<Unit>(Unit()) : used.error();
    }
    for (const auto& [sql, params] :
         {std::pair<const char*, Params>(kIndex, ParamsOf(digest, documents)),
          std::pair<const char*, Params>(
              "DELETE FROM pie.tool_indexes WHERE used_at < now() - interval '30 days'", {})}) {
      if (auto done = transaction.Query(sql, params); !done) return done.error();
    }
    return Unit();
  };
  co_await pool_.RunTransaction(std::move(work));
  digest_ = digest;
}

Task<std::vector<FoundTool>> ToolSearch::Find(std::string query, int limit,
                                              const KeyPolicy* policy) {
  if (query.empty() || query.size() > kMaxQuery || query.find('\0') != std::string::npos) {
    co_await Fail(Error(ErrorCode::kInvalidArgument,
                        "query: say in a few words what you want to do (at most 1000 bytes)"));
  }
  if (digest_.empty()) co_await Index();
  Visible visible = policy ? Visible(catalog_, *policy) : Visible();
  Params params = ParamsOf(digest_, query, policy == nullptr, visible.connectors, visible.actions,
                           std::clamp(limit, 1, kMostResults));
  SqlRows rows = co_await pool_.Query(kFind, params);
  if (rows.empty()) {
    // Or an executor that started meanwhile took the index for one that nobody uses any more.
    SqlRows kept = co_await pool_.Query(kIsThere, ParamsOf(digest_));
    if (kept.empty()) {
      co_await Index();
      rows = co_await pool_.Query(kFind, params);
    }
  }
  std::vector<FoundTool> all;
  for (size_t row = 0; row < rows.size(); ++row) {
    const ConnectorTable* connector = catalog_.FindConnector(rows.Text(row, 0));
    int action = connector ? FindAction(*connector, rows.Text(row, 1)) : -1;
    if (action < 0) continue;
    for (const Tool& tool : catalog_.tools()) {
      if (tool.connector != connector || (tool.action >= 0 && tool.action != action)) continue;
      FoundTool found;
      found.tool = &tool;
      found.action = action;
      found.score = std::atof(rows.Copy(row, 2).c_str());
      all.push_back(found);
      break;
    }
  }
  co_return all;
}

std::string FoundToolsJson(const std::vector<FoundTool>& found) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Key("tools");
  writer.BeginArray();
  for (const FoundTool& one : found) {
    const ActionRow& action = one.tool->connector->actions.data[one.action];
    writer.BeginObject();
    writer.Member("tool", one.tool->name);
    if (one.tool->action == Tool::kByArgument && one.tool->connector->has_actions) {
      writer.Member("action", action.name);
    }
    writer.Member("connector", one.tool->connector->name);
    if (action.title) writer.Member("title", action.title);
    if (action.description) {
      writer.Member("description", action.description);
    } else {
      writer.Member("description", DescriptionOf(*one.tool));
    }
    writer.Member("effect", EffectName(action.effect));
    writer.Key("inputSchema");
    writer.Raw(ActionSchema(action, SchemaStyle::kLoose));
    writer.EndObject();
  }
  writer.EndArray();
  writer.EndObject();
  return out;
}

}  // namespace pie
