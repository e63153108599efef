// Connections and sign-ins over HTTP.
#pragma once

#include <functional>
#include <string>

#include "auth/auth.h"
#include "engine/engine.h"
#include "surface/catalog.h"
#include "surface/routes.h"

namespace pie {

// All must outlive the routes; `public_url` is asked when a link is made.
//
//   GET    /api/connections[?connector=]      POST /api/connections  {connector, token, fields,
//   label, default} GET    /api/connections/{id}              PATCH {label, default, fields},
//   DELETE POST   /api/connections/{id}/verify POST   /api/plugins/{plugin}/connect      {label |
//   connection, fields} -> {url}: open it in a browser GET    /api/plugins/{plugin}/connect the
//   same for a browser that has the key GET    /api/oauth/plugin/{plugin}/start,
//   /api/oauth/plugin/{plugin}/callback   for browsers
void AddOauthRoutes(Routes& routes, Engine& engine, Auth& auth, const Catalog& catalog,
                    std::function<std::string()> public_url);

}  // namespace pie
