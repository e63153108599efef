// Few big sources instead of many small ones: hundreds of connectors compile in a tenth of the
// time.
//
// `bucket_NN.cc` includes the generated sources whose name has hash NN; the number of buckets never
// changes, so CMake can know them before the first manifest is read. `late.cc` includes those files
// of authors that did not exist when CMake listed its sources: a stub that this very run has
// written is linked at once.
#pragma once

#include <string>
#include <vector>

#include "emit/emit.h"

namespace pie::gen {

// `names` are connectors; their sources are <name>/<name>.cc in an include folder.
std::vector<OutputFile> EmitBuckets(const std::vector<std::string>& names, unsigned buckets);

// `late` are absolute paths.
OutputFile EmitLate(const std::vector<std::string>& late);

}  // namespace pie::gen
