// Prices, balances and earnings: /api/plugins/{id}/pricing, /api/balance and their like.
#pragma once

#include "billing/billing_store.h"
#include "surface/routes.h"

namespace pie {

// Both must outlive the routes.
void AddBillingRoutes(Routes& routes, BillingStore& billing, const Registry& registry);

}  // namespace pie
