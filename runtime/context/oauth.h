// context.oauth() over the connections that the engine loads.
#pragma once

#include "engine/parts.h"
#include "pie/services/oauth.h"

namespace pie {

std::unique_ptr<Oauth> MakeOauth(const ServiceCall& call);

}  // namespace pie
