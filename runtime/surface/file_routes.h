// Files over HTTP: a user's own with a key, one file for whoever has a signed link.
#pragma once

#include "surface/routes.h"

namespace pie {

class FileStore;

// `files` must outlive the routes.
void AddFileRoutes(Routes& routes, FileStore& files);

}  // namespace pie
