// Generated from plugins/weather/weather.pie. Do not edit.
#include "weather/weather.h"

#include "pie/generated.h"

namespace pie::detail::tables::weather {
namespace c = ::pie::weather;

constexpr const char* kTexts1[] = {"weather", "forecast", "temperature", "rain", "wind"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 2, .max_size = 200};
constexpr FieldRow kFieldsCurrentParams[] = {
    {"city", "City, postal code, or latitude,longitude.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CurrentParams, city), Kind::kString, 1},
};
constexpr ObjectTable kObjectCurrentParams = {"CurrentParams", {kFieldsCurrentParams, 1},
    sizeof(c::CurrentParams), false};
static_assert(__is_same(decltype(c::CurrentParams::city), String));
constexpr FieldRow kFieldsCurrentResultLocation[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultLocation, name),
     Kind::kString, 0},
    {"region", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultLocation, region),
     Kind::kString, 0},
    {"country", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultLocation,
     country), Kind::kString, 0},
    {"localtime", "Local time of the place.", nullptr, nullptr, {},
     __builtin_offsetof(c::CurrentResultLocation, localtime), Kind::kString, 0},
};
constexpr ObjectTable kObjectCurrentResultLocation = {"CurrentResultLocation",
    {kFieldsCurrentResultLocation, 4}, sizeof(c::CurrentResultLocation), true};
static_assert(__is_same(decltype(c::CurrentResultLocation::name), Field<String>));
static_assert(__is_same(decltype(c::CurrentResultLocation::region), Field<String>));
static_assert(__is_same(decltype(c::CurrentResultLocation::country), Field<String>));
static_assert(__is_same(decltype(c::CurrentResultLocation::localtime), Field<String>));
constexpr FieldRow kFieldsCurrentResultCurrentCondition[] = {
    {"text", "The sky in words.", nullptr, nullptr, {},
     __builtin_offsetof(c::CurrentResultCurrentCondition, text), Kind::kString, 0},
};
constexpr ObjectTable kObjectCurrentResultCurrentCondition = {"CurrentResultCurrentCondition",
    {kFieldsCurrentResultCurrentCondition, 1}, sizeof(c::CurrentResultCurrentCondition), true};
static_assert(__is_same(decltype(c::CurrentResultCurrentCondition::text), Field<String>));
constexpr FieldRow kFieldsCurrentResultCurrent[] = {
    {"temp_c", "Degrees Celsius.", nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultCurrent,
     temp_c), Kind::kNumber, 0},
    {"temp_f", "Degrees Fahrenheit.", nullptr, nullptr, {},
     __builtin_offsetof(c::CurrentResultCurrent, temp_f), Kind::kNumber, 0},
    {"feelslike_c", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultCurrent,
     feelslike_c), Kind::kNumber, 0},
    {"humidity", "Percent.", nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultCurrent,
     humidity), Kind::kInteger, 0},
    {"wind_kph", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultCurrent,
     wind_kph), Kind::kNumber, 0},
    {"wind_dir", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultCurrent,
     wind_dir), Kind::kString, 0},
    {"precip_mm", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CurrentResultCurrent,
     precip_mm), Kind::kNumber, 0},
    {"condition", nullptr, nullptr, nullptr, {.object = &kObjectCurrentResultCurrentCondition},
     __builtin_offsetof(c::CurrentResultCurrent, condition), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCurrentResultCurrent = {"CurrentResultCurrent",
    {kFieldsCurrentResultCurrent, 8}, sizeof(c::CurrentResultCurrent), true};
static_assert(__is_same(decltype(c::CurrentResultCurrent::temp_c), Field<double>));
static_assert(__is_same(decltype(c::CurrentResultCurrent::temp_f), Field<double>));
static_assert(__is_same(decltype(c::CurrentResultCurrent::feelslike_c), Field<double>));
static_assert(__is_same(decltype(c::CurrentResultCurrent::humidity), Field<long long>));
static_assert(__is_same(decltype(c::CurrentResultCurrent::wind_kph), Field<double>));
static_assert(__is_same(decltype(c::CurrentResultCurrent::wind_dir), Field<String>));
static_assert(__is_same(decltype(c::CurrentResultCurrent::precip_mm), Field<double>));
static_assert(__is_same(decltype(c::CurrentResultCurrent::condition),
    Field<c::CurrentResultCurrentCondition>));
constexpr FieldRow kFieldsCurrentResult[] = {
    {"location", nullptr, nullptr, nullptr, {.object = &kObjectCurrentResultLocation},
     __builtin_offsetof(c::CurrentResult, location), Kind::kObject, 0},
    {"current", nullptr, nullptr, nullptr, {.object = &kObjectCurrentResultCurrent},
     __builtin_offsetof(c::CurrentResult, current), Kind::kObject, 0},
};
constexpr ObjectTable kObjectCurrentResult = {"CurrentResult", {kFieldsCurrentResult, 2},
    sizeof(c::CurrentResult), true};
static_assert(__is_same(decltype(c::CurrentResult::location), Field<c::CurrentResultLocation>));
static_assert(__is_same(decltype(c::CurrentResult::current), Field<c::CurrentResultCurrent>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectCurrentResult}};
constexpr BindRow kBindCurrent[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
};
constexpr HttpBinding kHttpCurrent = {.method = "GET", .path = "/current.json",
    .rows = {kBindCurrent, 1}};
constexpr Limits kLimits2 = {.has = 3, .minimum = 1, .maximum = 3};
constexpr FieldRow kFieldsForecastParams[] = {
    {"city", "City, postal code, or latitude,longitude.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ForecastParams, city), Kind::kString, 1},
    {"days", "Number of days, today included.", "3", &kLimits2, {},
     __builtin_offsetof(c::ForecastParams, days), Kind::kInteger, 0},
};
constexpr ObjectTable kObjectForecastParams = {"ForecastParams", {kFieldsForecastParams, 2},
    sizeof(c::ForecastParams), false};
static_assert(__is_same(decltype(c::ForecastParams::city), String));
static_assert(__is_same(decltype(c::ForecastParams::days), Field<long long>));
constexpr Limits kLimits3 = {.format = "date"};
constexpr FieldRow kFieldsForecastResultItemDayCondition[] = {
    {"text", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ForecastResultItemDayCondition,
     text), Kind::kString, 0},
};
constexpr ObjectTable kObjectForecastResultItemDayCondition = {"ForecastResultItemDayCondition",
    {kFieldsForecastResultItemDayCondition, 1}, sizeof(c::ForecastResultItemDayCondition), true};
static_assert(__is_same(decltype(c::ForecastResultItemDayCondition::text), Field<String>));
constexpr FieldRow kFieldsForecastResultItemDay[] = {
    {"maxtemp_c", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ForecastResultItemDay,
     maxtemp_c), Kind::kNumber, 0},
    {"mintemp_c", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ForecastResultItemDay,
     mintemp_c), Kind::kNumber, 0},
    {"maxtemp_f", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ForecastResultItemDay,
     maxtemp_f), Kind::kNumber, 0},
    {"mintemp_f", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ForecastResultItemDay,
     mintemp_f), Kind::kNumber, 0},
    {"totalprecip_mm", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ForecastResultItemDay,
     totalprecip_mm), Kind::kNumber, 0},
    {"daily_chance_of_rain", "Percent.", nullptr, nullptr, {},
     __builtin_offsetof(c::ForecastResultItemDay, daily_chance_of_rain), Kind::kInteger, 0},
    {"condition", nullptr, nullptr, nullptr, {.object = &kObjectForecastResultItemDayCondition},
     __builtin_offsetof(c::ForecastResultItemDay, condition), Kind::kObject, 0},
};
constexpr ObjectTable kObjectForecastResultItemDay = {"ForecastResultItemDay",
    {kFieldsForecastResultItemDay, 7}, sizeof(c::ForecastResultItemDay), true};
static_assert(__is_same(decltype(c::ForecastResultItemDay::maxtemp_c), Field<double>));
static_assert(__is_same(decltype(c::ForecastResultItemDay::mintemp_c), Field<double>));
static_assert(__is_same(decltype(c::ForecastResultItemDay::maxtemp_f), Field<double>));
static_assert(__is_same(decltype(c::ForecastResultItemDay::mintemp_f), Field<double>));
static_assert(__is_same(decltype(c::ForecastResultItemDay::totalprecip_mm), Field<double>));
static_assert(__is_same(decltype(c::ForecastResultItemDay::daily_chance_of_rain),
    Field<long long>));
static_assert(__is_same(decltype(c::ForecastResultItemDay::condition),
    Field<c::ForecastResultItemDayCondition>));
constexpr FieldRow kFieldsForecastResultItem[] = {
    {"date", nullptr, nullptr, &kLimits3, {}, __builtin_offsetof(c::ForecastResultItem, date),
     Kind::kString, 0},
    {"day", nullptr, nullptr, nullptr, {.object = &kObjectForecastResultItemDay},
     __builtin_offsetof(c::ForecastResultItem, day), Kind::kObject, 0},
};
constexpr ObjectTable kObjectForecastResultItem = {"ForecastResultItem", {kFieldsForecastResultItem,
    2}, sizeof(c::ForecastResultItem), true};
static_assert(__is_same(decltype(c::ForecastResultItem::date), Field<String>));
static_assert(__is_same(decltype(c::ForecastResultItem::day), Field<c::ForecastResultItemDay>));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectForecastResultItem}};
constexpr TypeRow kType3 = {Kind::kList, false, {.element = &kType2}};
constexpr BindRow kBindForecast[] = {
    {.place = Place::kQuery, .field = 0, .wire = "q"},
    {.place = Place::kQuery, .field = 1, .wire = "days"},
};
constexpr HttpBinding kHttpForecast = {.method = "GET", .path = "/forecast.json",
    .rows = {kBindForecast, 2}, .result_at = "/forecast/forecastday"};
constexpr ActionRow kActions[] = {
    {.name = "current", .title = "Weather now",
     .description = "Temperature, wind, humidity and sky at this moment.", .effect = Effect::kRead,
     .params = &kObjectCurrentParams, .result = &kType1, .http = &kHttpCurrent,
     .tool_name = "get_weather_current"},
    {.name = "forecast", .title = "Forecast",
     .description = "Highs, lows, rain and sky for up to three days.", .effect = Effect::kRead,
     .params = &kObjectForecastParams, .result = &kType3, .http = &kHttpForecast,
     .tool_name = "get_weather_forecast"},
};
constexpr const char* kTexts2[] = {"/error/message"};
constexpr const char* kTexts3[] = {"/error/code"};
constexpr ApiRow kApi = {.base_url = "https://api.weatherapi.com/v1",
    .auth = {.kind = AuthKind::kQuery, .name = "key", .value = "{WEATHER_API_KEY}"},
    .errors = {.message = {kTexts2, 1}, .code = {kTexts3, 1}}};
constexpr const char* kTexts4[] = {"api.weatherapi.com"};
constexpr SecretRow kSecrets[] = {
    {"WEATHER_API_KEY", "Key of a WeatherAPI.com account (a free plan is enough).", true, false},
};
constexpr ConnectorTable kConnector = {
    .name = "weather",
    .display_name = "Weather",
    .description = "Current weather and a forecast of up to three days for a city, a "
        "postal code or coordinates, from WeatherAPI.com.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tool_name = "get_weather",
    .tool_description = "Tells the weather at a place, now and for the next days.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"current\",\"forecast\"],\"description\":\"current for "
        "now, forecast for the next days.\"},\"city\":{\"type\":\"string\","
        "\"minLength\":2,\"maxLength\":200,\"description\":\"City, postal "
        "code, or latitude,longitude.\"},\"days\":{\"type\":\"integer\",\"minimum\":1,"
        "\"maximum\":3,\"default\":3,\"description\":\"Number of days, today "
        "included.\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .actions = {kActions, 2},
    .api = kApi,
    .egress = {kTexts4, 1},
    .secrets = {kSecrets, 1},
};

}  // namespace pie::detail::tables::weather

namespace pie::weather {

constinit const ConnectorTable kWeather = ::pie::detail::tables::weather::kConnector;

Task<CurrentResult> Current(Context& context, CurrentParams params) {
  return Task<CurrentResult>(::pie::ContextAccess::Call(context, kWeather, 0, &params));
}

Task<List<ForecastResultItem>> Forecast(Context& context, ForecastParams params) {
  return Task<List<ForecastResultItem>>(::pie::ContextAccess::Call(context, kWeather, 1, &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.weather_api_key = context.Secret("WEATHER_API_KEY");
  return secrets;
}

}  // namespace pie::weather
