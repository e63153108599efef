#include "surface/billing_routes.h"

#include <iterator>

#include "base/json_access.h"
#include "surface/error_json.h"
#include "surface/rest/rest.h"
#include "table/find.h"

namespace pie {
namespace {

constexpr Limits Between(double least, double most) {
  Limits limits;
  limits.has = Limits::kMinimum | Limits::kMaximum;
  limits.minimum = least;
  limits.maximum = most;
  return limits;
}
constexpr Limits kCents = Between(0, kMostCents);
constexpr Limits kMoney = Between(0, kMostMicrodollars);
constexpr Limits kCustom = Between(100, kMostMicrodollars);
constexpr Limits kPayment = Between(1, kMostMicrodollars);
constexpr Limits kText = {
    .has = Limits::kMinSize | Limits::kMaxSize, .min_size = 1, .max_size = 200};

constexpr FieldRow kPriceFields[] = {
    {.name = "installPriceCents", .limits = &kCents, .kind = Kind::kInteger},
    {.name = "monthlyPriceCents", .limits = &kCents, .kind = Kind::kInteger},
    {.name = "perUsageMicrodollars", .limits = &kMoney, .kind = Kind::kInteger},
    {.name = "freeUsageQuota", .limits = &kMoney, .kind = Kind::kInteger},
    {.name = "customUsageEnabled", .kind = Kind::kBoolean},
    {.name = "maxCustomChargeMicrodollars", .limits = &kCustom, .kind = Kind::kInteger},
};
constexpr ObjectTable kPrices{"Pricing", {kPriceFields, std::size(kPriceFields)}, 0, false};

constexpr FieldRow kTopUpFields[] = {
    {.name = "microdollars",
     .limits = &kPayment,
     .kind = Kind::kInteger,
     .flags = FieldRow::kRequired},
    {.name = "key", .limits = &kText, .kind = Kind::kString, .flags = FieldRow::kRequired},
    {.name = "description", .limits = &kText, .kind = Kind::kString},
};
constexpr ObjectTable kTopUp{"TopUp", {kTopUpFields, std::size(kTopUpFields)}, 0, false};

Json PricesJson(const Prices& prices) {
  Json json = Json::Object();
  json.Set("installPriceCents", prices.install_cents);
  json.Set("monthlyPriceCents", prices.monthly_cents);
  json.Set("perUsageMicrodollars", prices.per_use);
  json.Set("freeUsageQuota", prices.free_uses);
  json.Set("customUsageEnabled", prices.custom);
  json.Set("maxCustomChargeMicrodollars", prices.max_custom);
  return json;
}

Prices PricesFrom(const Json& body) {
  Prices prices;
  prices.install_cents = body["installPriceCents"].AsInt();
  prices.monthly_cents = body["monthlyPriceCents"].AsInt();
  prices.per_use = body["perUsageMicrodollars"].AsInt();
  prices.free_uses = body["freeUsageQuota"].AsInt();
  prices.custom = body["customUsageEnabled"].AsBool();
  prices.max_custom = body["maxCustomChargeMicrodollars"].AsInt(prices.max_custom);
  return prices;
}

bool IsMonth(std::string_view text) {
  auto digits = [&](size_t at, size_t count) {
    return text.substr(at, count).find_first_not_of("0123456789") == std::string_view::npos;
  };
  return text.size() == 7 && text[4] == '-' && digits(0, 4) && digits(5, 2) && text >= "2000-01" &&
         text.substr(5) >= "01" && text.substr(5) <= "12";
}

struct Topic {
  BillingStore& billing;
  const Registry& registry;

  Task<void> MustExist(const std::string& connector) const {
    if (FindConnector(registry, connector)) co_return;
    co_await Fail(Error(ErrorCode::kNotFound, "there is no connector '" + connector + "'"));
  }

  Task<void> GetPrices(RouteCall& call) const {
    co_await MustExist(call.param(0));
    Prices prices = co_await billing.GetPrices(call.param(0));
    SendJsonBody(call.response, JsonAccess::Dump(PricesJson(prices)));
  }

  Task<void> PutPrices(RouteCall& call) const {
    co_await MustExist(call.param(0));
    Result<Json> body = BodyObject(call.request, kPrices);
    if (!body) co_await Fail(body.error());
    Prices prices = PricesFrom(*body);
    co_await billing.SetPrices(call.param(0), call.user(), prices);
    SendJsonBody(call.response, JsonAccess::Dump(PricesJson(prices)));
  }

  Task<void> Earnings(RouteCall& call) const {
    co_await MustExist(call.param(0));
    std::string month = QueryValue(call.request.query, "month");
    if (!IsMonth(month)) {
      co_await Fail(Error(ErrorCode::kInvalidArgument, "say which month: ?month=2026-11"));
    }
    Json earnings = co_await billing.Earnings(call.param(0), month);
    SendJsonBody(call.response, JsonAccess::Dump(earnings));
  }

  Task<void> Balance(RouteCall& call) const {
    long long balance = co_await billing.Balance(call.user());
    SendJsonBody(call.response, R"({"microdollars":)" + std::to_string(balance) + "}");
  }

  Task<void> History(RouteCall& call) const {
    HistoryPage page;
    Result<long long> before = QueryNumber(call.request, "before", 0);
    Result<long long> limit = QueryNumber(call.request, "limit", page.limit);
    if (!before || !limit) co_await Fail(before ? limit.error() : before.error());
    page.before = *before;
    page.scope = call.scope.Seen();
    page.limit = static_cast<int>(std::min(*limit, 200ll));
    Json history = co_await billing.History(call.user(), page);
    SendJsonBody(call.response, JsonAccess::Dump(history));
  }

  Task<void> AddBalance(RouteCall& call) const {
    Result<Json> body = BodyObject(call.request, kTopUp);
    if (!body) co_await Fail(body.error());
    long long amount = (*body)["microdollars"].AsInt();
    std::string key((*body)["key"].AsString());
    std::string description((*body)["description"].AsString("Top-up"));
    bool added = co_await billing.AddBalance(key, call.param(0), amount, description);
    long long balance = co_await billing.Balance(call.param(0));
    SendJsonBody(call.response, std::string(R"({"added":)") + (added ? "true" : "false") +
                                    R"(,"microdollars":)" + std::to_string(balance) + "}");
  }
};

}  // namespace

void AddBillingRoutes(Routes& routes, BillingStore& billing, const Registry& registry) {
  Topic topic{billing, registry};
  auto add = [&](const char* method, const char* path, auto member, RouteGuard guard,
                 RouteReach reach) {
    routes.Add(
        method, path, [topic, member](RouteCall& call) { return (topic.*member)(call); }, guard,
        reach);
  };
  constexpr RouteGuard kKey = RouteGuard::kKey, kAdmin = RouteGuard::kAdmin;
  constexpr RouteReach kConnector = RouteReach::kConnector;
  add("GET", "/api/plugins/{id}/pricing", &Topic::GetPrices, kKey, kConnector);
  add("PUT", "/api/plugins/{id}/pricing", &Topic::PutPrices, kAdmin, kConnector);
  add("GET", "/api/plugins/{id}/earnings", &Topic::Earnings, kAdmin, kConnector);
  add("GET", "/api/balance", &Topic::Balance, kKey, RouteReach::kFree);
  add("GET", "/api/balance/history", &Topic::History, kKey, RouteReach::kRows);
  add("POST", "/api/users/{id}/top-up", &Topic::AddBalance, kAdmin, RouteReach::kWhole);
}

}  // namespace pie
