#include <cstdio>
#include <ctime>

#include "auth/key_names.h"
#include "base/json_writer.h"
#include "db/migrations.h"
#include "executor/commands.h"
#include "executor/open_house.h"
#include "surface/rest/run_json.h"
#include "vault/rotation.h"

namespace pie {
namespace {

std::string TimeText(int64_t unix_ms) {
  std::time_t seconds = static_cast<std::time_t>(unix_ms / 1000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts);
  return text;
}

// Opens the store, runs `work` with it and tells what went wrong.
template <class Work>
int WithStore(const Options& options, Work work) {
  auto house = OpenStore(options);
  if (!house) return Failed(options, house.error());
  Result<Unit> done = work(**house);
  return done ? kOk : Failed(options, done.error());
}

std::string KeyJson(const ApiKey& key) {
  std::string out;
  JsonWriter writer(out);
  writer.BeginObject();
  writer.Member("id", key.id);
  writer.Member("user", key.user);
  writer.Member("name", key.name);
  writer.Key("created_ms");
  writer.Int(key.created_ms);
  writer.Key("revoked");
  writer.Bool(key.revoked_ms != 0);
  writer.EndObject();
  return out;
}

Json Texts(const std::vector<std::string>& texts) {
  Json list = Json::Array();
  for (const std::string& text : texts) list.Push(Json(text));
  return list;
}

// As auth/key_policy.h has them.
Json KeyOptions(const Options& options) {
  Json json = Json::Object();
  if (!options.allow.empty()) json.Set("allow", Texts(options.allow));
  if (!options.deny.empty()) json.Set("deny", Texts(options.deny));
  if (!options.confirm.empty()) json.Set("confirm", options.confirm);
  if (options.per_minute) json.Set("per_minute", options.per_minute);
  if (options.discover) json.Set("discover", true);
  return json;
}

void PrintRuns(const Options& options, const std::vector<RunRecord>& runs) {
  std::string json = R"({"runs":[)";
  for (const RunRecord& run : runs) {
    if (options.json) {
      json += (json.back() == '[' ? "" : ",") + RunJson(run);
      continue;
    }
    std::printf("%s  %s  %-28s %-5s %8.1f ms  %s\n", TimeText(run.started_ms).c_str(),
                run.id.c_str(), (run.connector + "." + run.action).c_str(), run.surface.c_str(),
                static_cast<double>(run.duration_us) / 1000, run.status.c_str());
  }
  if (options.json) std::printf("%s]}\n", json.c_str());
}

}  // namespace

int DbMigrate(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    Result<int> applied = house.loop().RunUntilDone(Migrate(house.pool()));
    if (!applied) return applied.error();
    std::printf(options.json ? "{\"applied\":%d}\n" : "%d steps applied\n", *applied);
    return Unit();
  });
}

int DbStatus(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    auto status = house.loop().RunUntilDone(GetMigrationStatus(house.pool()));
    if (!status) return status.error();
    if (options.json) {
      std::printf("{\"current\":%d,\"pending\":%d,\"newer\":%s}\n", status->current,
                  status->pending, status->newer ? "true" : "false");
      return Unit();
    }
    for (const MigrationState& step : status->steps) {
      std::printf("%3d  %-32s %s\n", step.number, step.name.c_str(),
                  step.applied_at.empty() ? "pending" : step.applied_at.c_str());
    }
    if (status->newer) std::printf("The database is newer than this binary: update pie.\n");
    return Unit();
  });
}

int KeysCreate(const Options& options, const Registry& registry) {
  Json chosen = KeyOptions(options);
  if (Result<Unit> known = CheckKeyNames(chosen, registry); !known) {
    return Failed(options, known.error());
  }
  return WithStore(options, [&](House& house) -> Result<Unit> {
    Result<int> migrated = house.loop().RunUntilDone(Migrate(house.pool()));
    if (!migrated) return migrated.error();
    auto ensured = house.loop().RunUntilDone(house.keys().EnsureUser(options.user, options.user));
    if (!ensured) return ensured.error();
    auto created =
        house.loop().RunUntilDone(house.keys().Create(options.user, options.name, 0, chosen));
    if (!created) return created.error();
    std::string text(created->text.Reveal());
    std::printf(options.json ? "{\"key\":\"%s\"}\n" : "%s\n", text.c_str());
    return Unit();
  });
}

int VaultRotate(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    Result<int> migrated = house.loop().RunUntilDone(Migrate(house.pool()));
    if (!migrated) return migrated.error();
    auto rows = house.loop().RunUntilDone(RotateAllSealed(house.pool(), house.vault()));
    if (!rows) return rows.error();
    std::string key = house.vault().current_key_id();
    if (options.json) {
      std::printf("{\"key\":\"%s\",\"rows\":%d}\n", key.c_str(), *rows);
    } else {
      std::printf("key '%s' seals everything; %d rows were sealed anew\n", key.c_str(), *rows);
    }
    return Unit();
  });
}

int KeysList(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    auto keys = house.loop().RunUntilDone(house.keys().List(""));
    if (!keys) return keys.error();
    std::string json = R"({"keys":[)";
    for (const ApiKey& key : *keys) {
      if (options.json) {
        json += (json.back() == '[' ? "" : ",") + KeyJson(key);
        continue;
      }
      std::printf("%-18s %-16s %s  %s%s\n", key.id.c_str(), key.user.c_str(),
                  TimeText(key.created_ms).c_str(), key.name.c_str(),
                  key.revoked_ms ? " (revoked)" : "");
    }
    if (options.json) std::printf("%s]}\n", json.c_str());
    return Unit();
  });
}

int KeysRevoke(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    auto revoked = house.loop().RunUntilDone(house.keys().Revoke(options.key, ""));
    if (!revoked) return revoked.error();
    std::printf(options.json ? "{\"revoked\":true}\n" : "revoked\n");
    return Unit();
  });
}

int ListRuns(const Options& options) {
  return WithStore(options, [&](House& house) -> Result<Unit> {
    if (!options.run.empty()) {
      auto run = house.loop().RunUntilDone(house.run_log().Get(options.run, ""));
      if (!run) return run.error();
      std::printf("%s\n", RunJson(*run).c_str());
      return Unit();
    }
    RunQuery query;
    query.connector = options.connector;
    query.status = options.status;
    query.limit = options.limit;
    auto runs = house.loop().RunUntilDone(house.run_log().List(std::move(query)));
    if (!runs) return runs.error();
    PrintRuns(options, *runs);
    return Unit();
  });
}

}  // namespace pie
