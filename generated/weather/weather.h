// Generated from plugins/weather/weather.pie. Do not edit.
// Current weather and a forecast of up to three days for a city, a postal code or coordinates, from
// WeatherAPI.com.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::weather {

// Values are positions in the table's `actions`.
enum class Action : int {
  kCurrent,
  kForecast,
};

struct CurrentParams {
  // City, postal code, or latitude,longitude.
  String city;
  CurrentParams() = default;
};

struct CurrentResultLocation {
  Field<String> name;
  Field<String> region;
  Field<String> country;
  // Local time of the place.
  Field<String> localtime;
  CurrentResultLocation() = default;
};

struct CurrentResultCurrentCondition {
  // The sky in words.
  Field<String> text;
  CurrentResultCurrentCondition() = default;
};

struct CurrentResultCurrent {
  // Degrees Celsius.
  Field<double> temp_c;
  // Degrees Fahrenheit.
  Field<double> temp_f;
  Field<double> feelslike_c;
  // Percent.
  Field<long long> humidity;
  Field<double> wind_kph;
  Field<String> wind_dir;
  Field<double> precip_mm;
  Field<CurrentResultCurrentCondition> condition;
  CurrentResultCurrent() = default;
};

struct CurrentResult {
  Field<CurrentResultLocation> location;
  Field<CurrentResultCurrent> current;
  CurrentResult() = default;
};

struct ForecastParams {
  // City, postal code, or latitude,longitude.
  String city;
  // Number of days, today included.
  Field<long long> days;
  ForecastParams() = default;
};

struct ForecastResultItemDayCondition {
  Field<String> text;
  ForecastResultItemDayCondition() = default;
};

struct ForecastResultItemDay {
  Field<double> maxtemp_c;
  Field<double> mintemp_c;
  Field<double> maxtemp_f;
  Field<double> mintemp_f;
  Field<double> totalprecip_mm;
  // Percent.
  Field<long long> daily_chance_of_rain;
  Field<ForecastResultItemDayCondition> condition;
  ForecastResultItemDay() = default;
};

struct ForecastResultItem {
  Field<String> date;
  Field<ForecastResultItemDay> day;
  ForecastResultItem() = default;
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Key of a WeatherAPI.com account (a free plan is enough).
  String weather_api_key;
  Secrets() = default;
};

// Temperature, wind, humidity and sky at this moment. Only reads.
Task<CurrentResult> Current(Context& context, CurrentParams params);

// Highs, lows, rain and sky for up to three days. Only reads.
Task<List<ForecastResultItem>> Forecast(Context& context, ForecastParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kWeather;

}  // namespace pie::weather
