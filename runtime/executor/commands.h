// The commands of `pie`. Each returns its exit code.
#pragma once

#include "executor/options.h"
#include "pie/result.h"
#include "pie/table.h"

namespace pie {

int Serve(const Options& options, const Registry& registry);
int CallAction(const Options& options, const Registry& registry);
int ListTools(const Options& options, const Registry& registry);
int ServeStdio(const Options& options, const Registry& registry);
int Connect(const Options& options, const Registry& registry);
int DbMigrate(const Options& options);
int DbStatus(const Options& options);
int KeysCreate(const Options& options, const Registry& registry);
int KeysList(const Options& options);
int VaultRotate(const Options& options);
int KeysRevoke(const Options& options);
int ListRuns(const Options& options);
int Webhooks(const Options& options, const Registry& registry);
int ListJobs(const Options& options);
int ReplayJobs(const Options& options);
int Doctor(const Options& options, const Registry& registry);
int CheckCases(const Options& options, const Registry& registry);

// Tells what went wrong, on stderr or as JSON on stdout; returns kFailed.
int Failed(const Options& options, const Error& error);

// main() of an executor with these connectors.
int ExecutorMain(int argc, char** argv, const Registry& registry);

}  // namespace pie
