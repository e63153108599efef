// context.billing() over the ledger.
#pragma once

#include <memory>

#include "billing/billing_store.h"
#include "engine/parts.h"
#include "pie/services/interact.h"

namespace pie {

// `store` must outlive the engine.
std::unique_ptr<Billing> MakeBilling(const ServiceCall& call, BillingStore& store);

}  // namespace pie
