#include "executor/commands.h"
#include "pie/registry.h"

int main(int argc, char** argv) { return pie::RunPie(argc, argv, pie::kRegistry); }
