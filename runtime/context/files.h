// context.files() over the store.
#pragma once

#include "context/file_store.h"
#include "engine/parts.h"

namespace pie {

ServiceFactory<Files> FilesFactory(FileStore& store);

}  // namespace pie
