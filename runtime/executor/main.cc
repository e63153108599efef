#include "executor/commands.h"
#include "pie/registry.h"

int main(int argc, char** argv) { return pie::ExecutorMain(argc, argv, pie::kRegistry); }
