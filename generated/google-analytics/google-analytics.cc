// Generated from plugins/google-analytics/google-analytics.pie. Do not edit.
#include "google-analytics/google-analytics.h"

#include "pie/generated.h"

namespace pie::detail::tables::google_analytics {
namespace c = ::pie::google_analytics;

constexpr const char* kTexts1[] = {"analytics", "reports", "google", "website", "statistics"};
constexpr Limits kLimits1 = {.has = 96, .min_size = 1, .max_size = 20, .pattern = "^[0-9]+$"};
constexpr Limits kLimits2 = {.has = 96, .min_size = 1, .max_size = 4};
constexpr Limits kLimits3 = {.pattern = "^(\\d{4}-\\d{2}-\\d{2}|today|yesterday|\\d+daysAgo)$"};
constexpr Limits kLimits4 = {.has = 64, .max_size = 100};
constexpr FieldRow kFieldsDateRange[] = {
    {"startDate", "First day: 2026-04-01, today, yesterday or 28daysAgo.", nullptr, &kLimits3, {},
     __builtin_offsetof(c::DateRange, start_date), Kind::kString, 1},
    {"endDate", "Last day.", nullptr, &kLimits3, {}, __builtin_offsetof(c::DateRange, end_date),
     Kind::kString, 1},
    {"name", "Title of this span in the rows.", nullptr, &kLimits4, {},
     __builtin_offsetof(c::DateRange, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectDateRange = {"DateRange", {kFieldsDateRange, 3}, sizeof(c::DateRange),
    true};
static_assert(__is_same(decltype(c::DateRange::start_date), String));
static_assert(__is_same(decltype(c::DateRange::end_date), String));
static_assert(__is_same(decltype(c::DateRange::name), Field<String>));
constexpr TypeRow kType1 = {Kind::kObject, false, {.object = &kObjectDateRange}};
constexpr Limits kLimits5 = {.has = 64, .max_size = 9};
constexpr Limits kLimits6 = {.has = 96, .min_size = 1, .max_size = 200};
constexpr FieldRow kFieldsNamed[] = {
    {"name", nullptr, nullptr, &kLimits6, {}, __builtin_offsetof(c::Named, name), Kind::kString, 1},
};
constexpr ObjectTable kObjectNamed = {"Named", {kFieldsNamed, 1}, sizeof(c::Named), true};
static_assert(__is_same(decltype(c::Named::name), String));
constexpr TypeRow kType2 = {Kind::kObject, false, {.object = &kObjectNamed}};
constexpr Limits kLimits7 = {.has = 96, .min_size = 1, .max_size = 10};
constexpr Limits kLimits8 = {.has = 64, .max_size = 500};
constexpr FieldRow kFieldsMetric[] = {
    {"name", nullptr, nullptr, &kLimits6, {}, __builtin_offsetof(c::Metric, name), Kind::kString,
     1},
    {"expression", "A formula of metrics, for example eventCount/activeUsers; name is "
     "then its title.", nullptr, &kLimits8, {}, __builtin_offsetof(c::Metric, expression),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMetric = {"Metric", {kFieldsMetric, 2}, sizeof(c::Metric), true};
static_assert(__is_same(decltype(c::Metric::name), String));
static_assert(__is_same(decltype(c::Metric::expression), Field<String>));
constexpr TypeRow kType3 = {Kind::kObject, false, {.object = &kObjectMetric}};
constexpr TypeRow kType4 = {Kind::kJson};
constexpr Limits kLimits9 = {.has = 64, .max_size = 10};
constexpr FieldRow kFieldsOrderMetric[] = {
    {"metricName", nullptr, nullptr, &kLimits6, {}, __builtin_offsetof(c::OrderMetric, metric_name),
     Kind::kString, 1},
};
constexpr ObjectTable kObjectOrderMetric = {"OrderMetric", {kFieldsOrderMetric, 1},
    sizeof(c::OrderMetric), true};
static_assert(__is_same(decltype(c::OrderMetric::metric_name), String));
constexpr const char* kNamesOrderDimensionOrderType[] = {"ALPHANUMERIC",
    "CASE_INSENSITIVE_ALPHANUMERIC", "NUMERIC"};
constexpr EnumTable kEnumOrderDimensionOrderType = {"OrderDimensionOrderType",
    {kNamesOrderDimensionOrderType, 3}};
constexpr FieldRow kFieldsOrderDimension[] = {
    {"dimensionName", nullptr, nullptr, &kLimits6, {}, __builtin_offsetof(c::OrderDimension,
     dimension_name), Kind::kString, 1},
    {"orderType", nullptr, nullptr, nullptr, {.names = &kEnumOrderDimensionOrderType},
     __builtin_offsetof(c::OrderDimension, order_type), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectOrderDimension = {"OrderDimension", {kFieldsOrderDimension, 2},
    sizeof(c::OrderDimension), true};
static_assert(__is_same(decltype(c::OrderDimension::dimension_name), String));
static_assert(__is_same(decltype(c::OrderDimension::order_type),
    Field<c::OrderDimensionOrderType>));
constexpr FieldRow kFieldsOrder[] = {
    {"metric", nullptr, nullptr, nullptr, {.object = &kObjectOrderMetric},
     __builtin_offsetof(c::Order, metric), Kind::kObject, 0},
    {"dimension", nullptr, nullptr, nullptr, {.object = &kObjectOrderDimension},
     __builtin_offsetof(c::Order, dimension), Kind::kObject, 0},
    {"desc", "Largest first.", nullptr, nullptr, {}, __builtin_offsetof(c::Order, desc),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectOrder = {"Order", {kFieldsOrder, 3}, sizeof(c::Order), true};
static_assert(__is_same(decltype(c::Order::metric), Field<c::OrderMetric>));
static_assert(__is_same(decltype(c::Order::dimension), Field<c::OrderDimension>));
static_assert(__is_same(decltype(c::Order::desc), Field<bool>));
constexpr TypeRow kType5 = {Kind::kObject, false, {.object = &kObjectOrder}};
constexpr Limits kLimits10 = {.has = 3, .minimum = 1, .maximum = 250000};
constexpr Limits kLimits11 = {.has = 3, .minimum = 0, .maximum = 1e+09};
constexpr Limits kLimits12 = {.has = 64, .max_size = 4};
constexpr const char* kNamesRunReportParamsMetricAggregationsItem[] = {"TOTAL", "MINIMUM",
    "MAXIMUM", "COUNT"};
constexpr EnumTable kEnumRunReportParamsMetricAggregationsItem =
    {"RunReportParamsMetricAggregationsItem", {kNamesRunReportParamsMetricAggregationsItem, 4}};
constexpr TypeRow kType6 = {Kind::kEnum, false,
    {.names = &kEnumRunReportParamsMetricAggregationsItem}};
constexpr Limits kLimits13 = {.pattern = "^[A-Z]{3}$"};
constexpr FieldRow kFieldsRunReportParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RunReportParams, property), Kind::kString, 1},
    {"dateRanges", "Spans of days to report on; a second one is a comparison.", nullptr, &kLimits2,
     {.element = &kType1}, __builtin_offsetof(c::RunReportParams, date_ranges), Kind::kList, 1},
    {"dimensions", "What to split by, for example [{name: country}].", nullptr, &kLimits5,
     {.element = &kType2}, __builtin_offsetof(c::RunReportParams, dimensions), Kind::kList, 0},
    {"metrics", "What to count, for example [{name: activeUsers}].", nullptr, &kLimits7,
     {.element = &kType3}, __builtin_offsetof(c::RunReportParams, metrics), Kind::kList, 1},
    {"dimensionFilter", "Which rows count: {filter: {fieldName: country, stringFilter: {value: "
     "Portugal}}}, or andGroup, orGroup and notExpression of such.", nullptr, nullptr,
     {.element = &kType4}, __builtin_offsetof(c::RunReportParams, dimension_filter), Kind::kMap, 0},
    {"metricFilter", "Which rows are shown, by a metric: {filter: {fieldName: sessions,"
     " numericFilter: {operation: GREATER_THAN, value: {int64Value: '10'}}}}.", nullptr, nullptr,
     {.element = &kType4}, __builtin_offsetof(c::RunReportParams, metric_filter), Kind::kMap, 0},
    {"orderBys", "What to sort by.", nullptr, &kLimits9, {.element = &kType5},
     __builtin_offsetof(c::RunReportParams, order_bys), Kind::kList, 0},
    {"limit", "Most rows to return; 10,000 unless given.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::RunReportParams, limit), Kind::kInteger, 0},
    {"offset", "Rows to pass over.", nullptr, &kLimits11, {}, __builtin_offsetof(c::RunReportParams,
     offset), Kind::kInteger, 0},
    {"metricAggregations", "Extra rows with sums or extremes.", nullptr, &kLimits12,
     {.element = &kType6}, __builtin_offsetof(c::RunReportParams, metric_aggregations), Kind::kList,
     0},
    {"keepEmptyRows", "Whether rows with nothing but zeros are shown.", nullptr, nullptr, {},
     __builtin_offsetof(c::RunReportParams, keep_empty_rows), Kind::kBoolean, 0},
    {"currencyCode", "Currency of amounts of money, for example EUR; that of the property "
     "unless given.", nullptr, &kLimits13, {}, __builtin_offsetof(c::RunReportParams,
     currency_code), Kind::kString, 0},
    {"returnPropertyQuota", "Whether the reply tells how much of the quota is left.", nullptr,
     nullptr, {}, __builtin_offsetof(c::RunReportParams, return_property_quota), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRunReportParams = {"RunReportParams", {kFieldsRunReportParams, 13},
    sizeof(c::RunReportParams), false};
static_assert(__is_same(decltype(c::RunReportParams::property), String));
static_assert(__is_same(decltype(c::RunReportParams::date_ranges), List<c::DateRange>));
static_assert(__is_same(decltype(c::RunReportParams::dimensions), Field<List<c::Named>>));
static_assert(__is_same(decltype(c::RunReportParams::metrics), List<c::Metric>));
static_assert(__is_same(decltype(c::RunReportParams::dimension_filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::RunReportParams::metric_filter), Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::RunReportParams::order_bys), Field<List<c::Order>>));
static_assert(__is_same(decltype(c::RunReportParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::RunReportParams::offset), Field<long long>));
static_assert(__is_same(decltype(c::RunReportParams::metric_aggregations),
    Field<List<c::RunReportParamsMetricAggregationsItem>>));
static_assert(__is_same(decltype(c::RunReportParams::keep_empty_rows), Field<bool>));
static_assert(__is_same(decltype(c::RunReportParams::currency_code), Field<String>));
static_assert(__is_same(decltype(c::RunReportParams::return_property_quota), Field<bool>));
constexpr FieldRow kFieldsReportDimensionHeadersItem[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ReportDimensionHeadersItem, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectReportDimensionHeadersItem = {"ReportDimensionHeadersItem",
    {kFieldsReportDimensionHeadersItem, 1}, sizeof(c::ReportDimensionHeadersItem), true};
static_assert(__is_same(decltype(c::ReportDimensionHeadersItem::name), Field<String>));
constexpr TypeRow kType7 = {Kind::kObject, false, {.object = &kObjectReportDimensionHeadersItem}};
constexpr FieldRow kFieldsMetricHeader[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MetricHeader, name),
     Kind::kString, 0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::MetricHeader, type),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMetricHeader = {"MetricHeader", {kFieldsMetricHeader, 2},
    sizeof(c::MetricHeader), true};
static_assert(__is_same(decltype(c::MetricHeader::name), Field<String>));
static_assert(__is_same(decltype(c::MetricHeader::type), Field<String>));
constexpr TypeRow kType8 = {Kind::kObject, false, {.object = &kObjectMetricHeader}};
constexpr FieldRow kFieldsValue[] = {
    {"value", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Value, value), Kind::kString, 0},
};
constexpr ObjectTable kObjectValue = {"Value", {kFieldsValue, 1}, sizeof(c::Value), true};
static_assert(__is_same(decltype(c::Value::value), Field<String>));
constexpr TypeRow kType9 = {Kind::kObject, false, {.object = &kObjectValue}};
constexpr FieldRow kFieldsRow[] = {
    {"dimensionValues", "In the order of dimensionHeaders.", nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::Row, dimension_values), Kind::kList, 0},
    {"metricValues", "In the order of metricHeaders.", nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::Row, metric_values), Kind::kList, 0},
};
constexpr ObjectTable kObjectRow = {"Row", {kFieldsRow, 2}, sizeof(c::Row), true};
static_assert(__is_same(decltype(c::Row::dimension_values), Field<List<c::Value>>));
static_assert(__is_same(decltype(c::Row::metric_values), Field<List<c::Value>>));
constexpr TypeRow kType10 = {Kind::kObject, false, {.object = &kObjectRow}};
constexpr FieldRow kFieldsReportMetadata[] = {
    {"currencyCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ReportMetadata,
     currency_code), Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::ReportMetadata, time_zone),
     Kind::kString, 0},
    {"subjectToThresholding", "Whether rows were left out to protect people.", nullptr, nullptr, {},
     __builtin_offsetof(c::ReportMetadata, subject_to_thresholding), Kind::kBoolean, 0},
    {"dataLossFromOtherRow", "Whether much is summed up as (other).", nullptr, nullptr, {},
     __builtin_offsetof(c::ReportMetadata, data_loss_from_other_row), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectReportMetadata = {"ReportMetadata", {kFieldsReportMetadata, 4},
    sizeof(c::ReportMetadata), true};
static_assert(__is_same(decltype(c::ReportMetadata::currency_code), Field<String>));
static_assert(__is_same(decltype(c::ReportMetadata::time_zone), Field<String>));
static_assert(__is_same(decltype(c::ReportMetadata::subject_to_thresholding), Field<bool>));
static_assert(__is_same(decltype(c::ReportMetadata::data_loss_from_other_row), Field<bool>));
constexpr FieldRow kFieldsQuota[] = {
    {"consumed", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Quota, consumed),
     Kind::kInteger, 0},
    {"remaining", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Quota, remaining),
     Kind::kInteger, 0},
};
constexpr ObjectTable kObjectQuota = {"Quota", {kFieldsQuota, 2}, sizeof(c::Quota), true};
static_assert(__is_same(decltype(c::Quota::consumed), Field<long long>));
static_assert(__is_same(decltype(c::Quota::remaining), Field<long long>));
constexpr FieldRow kFieldsPropertyQuota[] = {
    {"tokensPerDay", nullptr, nullptr, nullptr, {.object = &kObjectQuota},
     __builtin_offsetof(c::PropertyQuota, tokens_per_day), Kind::kObject, 0},
    {"tokensPerHour", nullptr, nullptr, nullptr, {.object = &kObjectQuota},
     __builtin_offsetof(c::PropertyQuota, tokens_per_hour), Kind::kObject, 0},
    {"concurrentRequests", nullptr, nullptr, nullptr, {.object = &kObjectQuota},
     __builtin_offsetof(c::PropertyQuota, concurrent_requests), Kind::kObject, 0},
};
constexpr ObjectTable kObjectPropertyQuota = {"PropertyQuota", {kFieldsPropertyQuota, 3},
    sizeof(c::PropertyQuota), true};
static_assert(__is_same(decltype(c::PropertyQuota::tokens_per_day), Field<c::Quota>));
static_assert(__is_same(decltype(c::PropertyQuota::tokens_per_hour), Field<c::Quota>));
static_assert(__is_same(decltype(c::PropertyQuota::concurrent_requests), Field<c::Quota>));
constexpr FieldRow kFieldsReport[] = {
    {"dimensionHeaders", nullptr, nullptr, nullptr, {.element = &kType7},
     __builtin_offsetof(c::Report, dimension_headers), Kind::kList, 0},
    {"metricHeaders", nullptr, nullptr, nullptr, {.element = &kType8}, __builtin_offsetof(c::Report,
     metric_headers), Kind::kList, 0},
    {"rows", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Report, rows),
     Kind::kList, 0},
    {"totals", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Report,
     totals), Kind::kList, 0},
    {"minimums", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Report,
     minimums), Kind::kList, 0},
    {"maximums", nullptr, nullptr, nullptr, {.element = &kType10}, __builtin_offsetof(c::Report,
     maximums), Kind::kList, 0},
    {"rowCount", "Rows there are, whatever the limit.", nullptr, nullptr, {},
     __builtin_offsetof(c::Report, row_count), Kind::kInteger, 0},
    {"metadata", nullptr, nullptr, nullptr, {.object = &kObjectReportMetadata},
     __builtin_offsetof(c::Report, metadata), Kind::kObject, 0},
    {"propertyQuota", nullptr, nullptr, nullptr, {.object = &kObjectPropertyQuota},
     __builtin_offsetof(c::Report, property_quota), Kind::kObject, 0},
};
constexpr ObjectTable kObjectReport = {"Report", {kFieldsReport, 9}, sizeof(c::Report), true};
static_assert(__is_same(decltype(c::Report::dimension_headers),
    Field<List<c::ReportDimensionHeadersItem>>));
static_assert(__is_same(decltype(c::Report::metric_headers), Field<List<c::MetricHeader>>));
static_assert(__is_same(decltype(c::Report::rows), Field<List<c::Row>>));
static_assert(__is_same(decltype(c::Report::totals), Field<List<c::Row>>));
static_assert(__is_same(decltype(c::Report::minimums), Field<List<c::Row>>));
static_assert(__is_same(decltype(c::Report::maximums), Field<List<c::Row>>));
static_assert(__is_same(decltype(c::Report::row_count), Field<long long>));
static_assert(__is_same(decltype(c::Report::metadata), Field<c::ReportMetadata>));
static_assert(__is_same(decltype(c::Report::property_quota), Field<c::PropertyQuota>));
constexpr TypeRow kType11 = {Kind::kObject, false, {.object = &kObjectReport}};
constexpr BindRow kBindRunReport[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
    {.place = Place::kBody, .field = 1, .wire = "/dateRanges"},
    {.place = Place::kBody, .field = 2, .wire = "/dimensions"},
    {.place = Place::kBody, .field = 3, .wire = "/metrics"},
    {.place = Place::kBody, .field = 4, .wire = "/dimensionFilter"},
    {.place = Place::kBody, .field = 5, .wire = "/metricFilter"},
    {.place = Place::kBody, .field = 6, .wire = "/orderBys"},
    {.place = Place::kBody, .wire = "/limit", .text = "{limit}"},
    {.place = Place::kBody, .wire = "/offset", .text = "{offset}"},
    {.place = Place::kBody, .field = 9, .wire = "/metricAggregations"},
    {.place = Place::kBody, .field = 10, .wire = "/keepEmptyRows"},
    {.place = Place::kBody, .field = 11, .wire = "/currencyCode"},
    {.place = Place::kBody, .field = 12, .wire = "/returnPropertyQuota"},
};
constexpr HttpBinding kHttpRunReport = {.method = "POST",
    .path = "/v1beta/properties/{property}:runReport", .rows = {kBindRunReport, 13},
    .body = BodyKind::kJson};
constexpr Limits kLimits14 = {.has = 96, .min_size = 1, .max_size = 8};
constexpr Limits kLimits15 = {.has = 96, .min_size = 1, .max_size = 15};
constexpr Limits kLimits16 = {.has = 64, .max_size = 200};
constexpr TypeRow kType12 = {Kind::kString, false, {}, &kLimits16};
constexpr Limits kLimits17 = {.pattern = "^[0-9]{1,6}$"};
constexpr Limits kLimits18 = {.pattern = "^[0-9]{1,9}$"};
constexpr FieldRow kFieldsPivot[] = {
    {"fieldNames", nullptr, nullptr, &kLimits15, {.element = &kType12}, __builtin_offsetof(c::Pivot,
     field_names), Kind::kList, 1},
    {"limit", "Most groups, as text; needed.", nullptr, &kLimits17, {}, __builtin_offsetof(c::Pivot,
     limit), Kind::kString, 1},
    {"offset", nullptr, nullptr, &kLimits18, {}, __builtin_offsetof(c::Pivot, offset),
     Kind::kString, 0},
    {"orderBys", nullptr, nullptr, &kLimits9, {.element = &kType5}, __builtin_offsetof(c::Pivot,
     order_bys), Kind::kList, 0},
};
constexpr ObjectTable kObjectPivot = {"Pivot", {kFieldsPivot, 4}, sizeof(c::Pivot), true};
static_assert(__is_same(decltype(c::Pivot::field_names), List<String>));
static_assert(__is_same(decltype(c::Pivot::limit), String));
static_assert(__is_same(decltype(c::Pivot::offset), Field<String>));
static_assert(__is_same(decltype(c::Pivot::order_bys), Field<List<c::Order>>));
constexpr TypeRow kType13 = {Kind::kObject, false, {.object = &kObjectPivot}};
constexpr FieldRow kFieldsRunPivotReportParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::RunPivotReportParams, property), Kind::kString, 1},
    {"dateRanges", "Spans of days to report on; a second one is a comparison.", nullptr, &kLimits2,
     {.element = &kType1}, __builtin_offsetof(c::RunPivotReportParams, date_ranges), Kind::kList,
     1},
    {"dimensions", "What to split by, for example [{name: country}].", nullptr, &kLimits5,
     {.element = &kType2}, __builtin_offsetof(c::RunPivotReportParams, dimensions), Kind::kList, 1},
    {"metrics", "What to count, for example [{name: activeUsers}].", nullptr, &kLimits7,
     {.element = &kType3}, __builtin_offsetof(c::RunPivotReportParams, metrics), Kind::kList, 1},
    {"pivots", "How the table is laid out: one pivot for rows, others for columns.", nullptr,
     &kLimits14, {.element = &kType13}, __builtin_offsetof(c::RunPivotReportParams, pivots),
     Kind::kList, 1},
    {"dimensionFilter", "Which rows count: {filter: {fieldName: country, stringFilter: {value: "
     "Portugal}}}, or andGroup, orGroup and notExpression of such.", nullptr, nullptr,
     {.element = &kType4}, __builtin_offsetof(c::RunPivotReportParams, dimension_filter),
     Kind::kMap, 0},
    {"metricFilter", "Which rows are shown, by a metric: {filter: {fieldName: sessions,"
     " numericFilter: {operation: GREATER_THAN, value: {int64Value: '10'}}}}.", nullptr, nullptr,
     {.element = &kType4}, __builtin_offsetof(c::RunPivotReportParams, metric_filter), Kind::kMap,
     0},
    {"keepEmptyRows", "Whether rows with nothing but zeros are shown.", nullptr, nullptr, {},
     __builtin_offsetof(c::RunPivotReportParams, keep_empty_rows), Kind::kBoolean, 0},
    {"currencyCode", "Currency of amounts of money, for example EUR; that of the property "
     "unless given.", nullptr, &kLimits13, {}, __builtin_offsetof(c::RunPivotReportParams,
     currency_code), Kind::kString, 0},
    {"returnPropertyQuota", "Whether the reply tells how much of the quota is left.", nullptr,
     nullptr, {}, __builtin_offsetof(c::RunPivotReportParams, return_property_quota),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectRunPivotReportParams = {"RunPivotReportParams",
    {kFieldsRunPivotReportParams, 10}, sizeof(c::RunPivotReportParams), false};
static_assert(__is_same(decltype(c::RunPivotReportParams::property), String));
static_assert(__is_same(decltype(c::RunPivotReportParams::date_ranges), List<c::DateRange>));
static_assert(__is_same(decltype(c::RunPivotReportParams::dimensions), List<c::Named>));
static_assert(__is_same(decltype(c::RunPivotReportParams::metrics), List<c::Metric>));
static_assert(__is_same(decltype(c::RunPivotReportParams::pivots), List<c::Pivot>));
static_assert(__is_same(decltype(c::RunPivotReportParams::dimension_filter),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::RunPivotReportParams::metric_filter),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::RunPivotReportParams::keep_empty_rows), Field<bool>));
static_assert(__is_same(decltype(c::RunPivotReportParams::currency_code), Field<String>));
static_assert(__is_same(decltype(c::RunPivotReportParams::return_property_quota), Field<bool>));
constexpr FieldRow kFieldsRunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem[] = {
    {"dimensionValues", nullptr, nullptr, nullptr, {.element = &kType9},
     __builtin_offsetof(c::RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem,
     dimension_values), Kind::kList, 0},
};
constexpr ObjectTable kObjectRunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem =
    {"RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem",
    {kFieldsRunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem, 1},
    sizeof(c::RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem), true};
static_assert(__is_same(decltype(c::RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem::dimension_values),
    Field<List<c::Value>>));
constexpr TypeRow kType14 = {Kind::kObject, false,
    {.object = &kObjectRunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem}};
constexpr FieldRow kFieldsRunPivotReportResultPivotHeadersItem[] = {
    {"rowCount", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::RunPivotReportResultPivotHeadersItem, row_count), Kind::kInteger, 0},
    {"pivotDimensionHeaders", nullptr, nullptr, nullptr, {.element = &kType14},
     __builtin_offsetof(c::RunPivotReportResultPivotHeadersItem, pivot_dimension_headers),
     Kind::kList, 0},
};
constexpr ObjectTable kObjectRunPivotReportResultPivotHeadersItem =
    {"RunPivotReportResultPivotHeadersItem", {kFieldsRunPivotReportResultPivotHeadersItem, 2},
    sizeof(c::RunPivotReportResultPivotHeadersItem), true};
static_assert(__is_same(decltype(c::RunPivotReportResultPivotHeadersItem::row_count),
    Field<long long>));
static_assert(__is_same(decltype(c::RunPivotReportResultPivotHeadersItem::pivot_dimension_headers),
    Field<List<c::RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem>>));
constexpr TypeRow kType15 = {Kind::kObject, false,
    {.object = &kObjectRunPivotReportResultPivotHeadersItem}};
constexpr FieldRow kFieldsRunPivotReportResultDimensionHeadersItem[] = {
    {"name", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::RunPivotReportResultDimensionHeadersItem, name), Kind::kString, 0},
};
constexpr ObjectTable kObjectRunPivotReportResultDimensionHeadersItem =
    {"RunPivotReportResultDimensionHeadersItem", {kFieldsRunPivotReportResultDimensionHeadersItem,
    1}, sizeof(c::RunPivotReportResultDimensionHeadersItem), true};
static_assert(__is_same(decltype(c::RunPivotReportResultDimensionHeadersItem::name),
    Field<String>));
constexpr TypeRow kType16 = {Kind::kObject, false,
    {.object = &kObjectRunPivotReportResultDimensionHeadersItem}};
constexpr FieldRow kFieldsRunPivotReportResult[] = {
    {"pivotHeaders", nullptr, nullptr, nullptr, {.element = &kType15},
     __builtin_offsetof(c::RunPivotReportResult, pivot_headers), Kind::kList, 0},
    {"dimensionHeaders", nullptr, nullptr, nullptr, {.element = &kType16},
     __builtin_offsetof(c::RunPivotReportResult, dimension_headers), Kind::kList, 0},
    {"metricHeaders", nullptr, nullptr, nullptr, {.element = &kType8},
     __builtin_offsetof(c::RunPivotReportResult, metric_headers), Kind::kList, 0},
    {"rows", nullptr, nullptr, nullptr, {.element = &kType10},
     __builtin_offsetof(c::RunPivotReportResult, rows), Kind::kList, 0},
    {"propertyQuota", nullptr, nullptr, nullptr, {.object = &kObjectPropertyQuota},
     __builtin_offsetof(c::RunPivotReportResult, property_quota), Kind::kObject, 0},
};
constexpr ObjectTable kObjectRunPivotReportResult = {"RunPivotReportResult",
    {kFieldsRunPivotReportResult, 5}, sizeof(c::RunPivotReportResult), true};
static_assert(__is_same(decltype(c::RunPivotReportResult::pivot_headers),
    Field<List<c::RunPivotReportResultPivotHeadersItem>>));
static_assert(__is_same(decltype(c::RunPivotReportResult::dimension_headers),
    Field<List<c::RunPivotReportResultDimensionHeadersItem>>));
static_assert(__is_same(decltype(c::RunPivotReportResult::metric_headers),
    Field<List<c::MetricHeader>>));
static_assert(__is_same(decltype(c::RunPivotReportResult::rows), Field<List<c::Row>>));
static_assert(__is_same(decltype(c::RunPivotReportResult::property_quota),
    Field<c::PropertyQuota>));
constexpr TypeRow kType17 = {Kind::kObject, false, {.object = &kObjectRunPivotReportResult}};
constexpr BindRow kBindRunPivotReport[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
    {.place = Place::kBody, .field = 1, .wire = "/dateRanges"},
    {.place = Place::kBody, .field = 2, .wire = "/dimensions"},
    {.place = Place::kBody, .field = 3, .wire = "/metrics"},
    {.place = Place::kBody, .field = 4, .wire = "/pivots"},
    {.place = Place::kBody, .field = 5, .wire = "/dimensionFilter"},
    {.place = Place::kBody, .field = 6, .wire = "/metricFilter"},
    {.place = Place::kBody, .field = 7, .wire = "/keepEmptyRows"},
    {.place = Place::kBody, .field = 8, .wire = "/currencyCode"},
    {.place = Place::kBody, .field = 9, .wire = "/returnPropertyQuota"},
};
constexpr HttpBinding kHttpRunPivotReport = {.method = "POST",
    .path = "/v1beta/properties/{property}:runPivotReport", .rows = {kBindRunPivotReport, 10},
    .body = BodyKind::kJson};
constexpr const char* kNamesGetRealtimeReportParamsMetricAggregationsItem[] = {"TOTAL", "MINIMUM",
    "MAXIMUM", "COUNT"};
constexpr EnumTable kEnumGetRealtimeReportParamsMetricAggregationsItem =
    {"GetRealtimeReportParamsMetricAggregationsItem",
    {kNamesGetRealtimeReportParamsMetricAggregationsItem, 4}};
constexpr TypeRow kType18 = {Kind::kEnum, false,
    {.names = &kEnumGetRealtimeReportParamsMetricAggregationsItem}};
constexpr Limits kLimits19 = {.has = 96, .min_size = 1, .max_size = 2};
constexpr Limits kLimits20 = {.has = 3, .minimum = 0, .maximum = 59};
constexpr FieldRow kFieldsMinuteRange[] = {
    {"startMinutesAgo", nullptr, nullptr, &kLimits20, {}, __builtin_offsetof(c::MinuteRange,
     start_minutes_ago), Kind::kInteger, 1},
    {"endMinutesAgo", nullptr, nullptr, &kLimits20, {}, __builtin_offsetof(c::MinuteRange,
     end_minutes_ago), Kind::kInteger, 0},
    {"name", nullptr, nullptr, &kLimits4, {}, __builtin_offsetof(c::MinuteRange, name),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectMinuteRange = {"MinuteRange", {kFieldsMinuteRange, 3},
    sizeof(c::MinuteRange), true};
static_assert(__is_same(decltype(c::MinuteRange::start_minutes_ago), long long));
static_assert(__is_same(decltype(c::MinuteRange::end_minutes_ago), Field<long long>));
static_assert(__is_same(decltype(c::MinuteRange::name), Field<String>));
constexpr TypeRow kType19 = {Kind::kObject, false, {.object = &kObjectMinuteRange}};
constexpr FieldRow kFieldsGetRealtimeReportParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetRealtimeReportParams, property), Kind::kString, 1},
    {"dimensions", "What to split by, for example [{name: country}].", nullptr, &kLimits5,
     {.element = &kType2}, __builtin_offsetof(c::GetRealtimeReportParams, dimensions), Kind::kList,
     0},
    {"metrics", "What to count, for example [{name: activeUsers}].", nullptr, &kLimits7,
     {.element = &kType3}, __builtin_offsetof(c::GetRealtimeReportParams, metrics), Kind::kList, 1},
    {"dimensionFilter", "Which rows count: {filter: {fieldName: country, stringFilter: {value: "
     "Portugal}}}, or andGroup, orGroup and notExpression of such.", nullptr, nullptr,
     {.element = &kType4}, __builtin_offsetof(c::GetRealtimeReportParams, dimension_filter),
     Kind::kMap, 0},
    {"metricFilter", "Which rows are shown, by a metric: {filter: {fieldName: sessions,"
     " numericFilter: {operation: GREATER_THAN, value: {int64Value: '10'}}}}.", nullptr, nullptr,
     {.element = &kType4}, __builtin_offsetof(c::GetRealtimeReportParams, metric_filter),
     Kind::kMap, 0},
    {"orderBys", "What to sort by.", nullptr, &kLimits9, {.element = &kType5},
     __builtin_offsetof(c::GetRealtimeReportParams, order_bys), Kind::kList, 0},
    {"limit", "Most rows to return; 10,000 unless given.", nullptr, &kLimits10, {},
     __builtin_offsetof(c::GetRealtimeReportParams, limit), Kind::kInteger, 0},
    {"metricAggregations", "Extra rows with sums or extremes.", nullptr, &kLimits12,
     {.element = &kType18}, __builtin_offsetof(c::GetRealtimeReportParams, metric_aggregations),
     Kind::kList, 0},
    {"minuteRanges", "Minutes to look at; the last 30 unless given.", nullptr, &kLimits19,
     {.element = &kType19}, __builtin_offsetof(c::GetRealtimeReportParams, minute_ranges),
     Kind::kList, 0},
    {"returnPropertyQuota", "Whether the reply tells how much of the quota is left.", nullptr,
     nullptr, {}, __builtin_offsetof(c::GetRealtimeReportParams, return_property_quota),
     Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectGetRealtimeReportParams = {"GetRealtimeReportParams",
    {kFieldsGetRealtimeReportParams, 10}, sizeof(c::GetRealtimeReportParams), false};
static_assert(__is_same(decltype(c::GetRealtimeReportParams::property), String));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::dimensions), Field<List<c::Named>>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::metrics), List<c::Metric>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::dimension_filter),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::metric_filter),
    Field<List<Entry<Json>>>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::order_bys), Field<List<c::Order>>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::limit), Field<long long>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::metric_aggregations),
    Field<List<c::GetRealtimeReportParamsMetricAggregationsItem>>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::minute_ranges),
    Field<List<c::MinuteRange>>));
static_assert(__is_same(decltype(c::GetRealtimeReportParams::return_property_quota), Field<bool>));
constexpr BindRow kBindGetRealtimeReport[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
    {.place = Place::kBody, .field = 1, .wire = "/dimensions"},
    {.place = Place::kBody, .field = 2, .wire = "/metrics"},
    {.place = Place::kBody, .field = 3, .wire = "/dimensionFilter"},
    {.place = Place::kBody, .field = 4, .wire = "/metricFilter"},
    {.place = Place::kBody, .field = 5, .wire = "/orderBys"},
    {.place = Place::kBody, .wire = "/limit", .text = "{limit}"},
    {.place = Place::kBody, .field = 7, .wire = "/metricAggregations"},
    {.place = Place::kBody, .field = 8, .wire = "/minuteRanges"},
    {.place = Place::kBody, .field = 9, .wire = "/returnPropertyQuota"},
};
constexpr HttpBinding kHttpGetRealtimeReport = {.method = "POST",
    .path = "/v1beta/properties/{property}:runRealtimeReport", .rows = {kBindGetRealtimeReport, 10},
    .body = BodyKind::kJson};
constexpr const char* kNamesCheckCompatibilityParamsCompatibilityFilter[] = {"COMPATIBLE",
    "INCOMPATIBLE"};
constexpr EnumTable kEnumCheckCompatibilityParamsCompatibilityFilter =
    {"CheckCompatibilityParamsCompatibilityFilter",
    {kNamesCheckCompatibilityParamsCompatibilityFilter, 2}};
constexpr FieldRow kFieldsCheckCompatibilityParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::CheckCompatibilityParams, property), Kind::kString, 1},
    {"dimensions", "What to split by, for example [{name: country}].", nullptr, &kLimits5,
     {.element = &kType2}, __builtin_offsetof(c::CheckCompatibilityParams, dimensions), Kind::kList,
     0},
    {"metrics", "What to count, for example [{name: activeUsers}].", nullptr, &kLimits7,
     {.element = &kType3}, __builtin_offsetof(c::CheckCompatibilityParams, metrics), Kind::kList,
     0},
    {"compatibilityFilter", "Show only fields that fit, or only those that do not.", nullptr,
     nullptr, {.names = &kEnumCheckCompatibilityParamsCompatibilityFilter},
     __builtin_offsetof(c::CheckCompatibilityParams, compatibility_filter), Kind::kEnum, 0},
};
constexpr ObjectTable kObjectCheckCompatibilityParams = {"CheckCompatibilityParams",
    {kFieldsCheckCompatibilityParams, 4}, sizeof(c::CheckCompatibilityParams), false};
static_assert(__is_same(decltype(c::CheckCompatibilityParams::property), String));
static_assert(__is_same(decltype(c::CheckCompatibilityParams::dimensions), Field<List<c::Named>>));
static_assert(__is_same(decltype(c::CheckCompatibilityParams::metrics), Field<List<c::Metric>>));
static_assert(__is_same(decltype(c::CheckCompatibilityParams::compatibility_filter),
    Field<c::CheckCompatibilityParamsCompatibilityFilter>));
constexpr FieldRow kFieldsField_[] = {
    {"apiName", "Name to use in reports.", nullptr, nullptr, {}, __builtin_offsetof(c::Field_,
     api_name), Kind::kString, 0},
    {"uiName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_, ui_name), Kind::kString,
     0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_, description),
     Kind::kString, 0},
    {"category", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_, category),
     Kind::kString, 0},
    {"type", "Of a metric.", nullptr, nullptr, {}, __builtin_offsetof(c::Field_, type),
     Kind::kString, 0},
    {"customDefinition", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Field_,
     custom_definition), Kind::kBoolean, 0},
};
constexpr ObjectTable kObjectField_ = {"Field_", {kFieldsField_, 6}, sizeof(c::Field_), true};
static_assert(__is_same(decltype(c::Field_::api_name), Field<String>));
static_assert(__is_same(decltype(c::Field_::ui_name), Field<String>));
static_assert(__is_same(decltype(c::Field_::description), Field<String>));
static_assert(__is_same(decltype(c::Field_::category), Field<String>));
static_assert(__is_same(decltype(c::Field_::type), Field<String>));
static_assert(__is_same(decltype(c::Field_::custom_definition), Field<bool>));
constexpr FieldRow kFieldsCheckCompatibilityResultDimensionCompatibilitiesItem[] = {
    {"dimensionMetadata", nullptr, nullptr, nullptr, {.object = &kObjectField_},
     __builtin_offsetof(c::CheckCompatibilityResultDimensionCompatibilitiesItem,
     dimension_metadata), Kind::kObject, 0},
    {"compatibility", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CheckCompatibilityResultDimensionCompatibilitiesItem, compatibility),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCheckCompatibilityResultDimensionCompatibilitiesItem =
    {"CheckCompatibilityResultDimensionCompatibilitiesItem",
    {kFieldsCheckCompatibilityResultDimensionCompatibilitiesItem, 2},
    sizeof(c::CheckCompatibilityResultDimensionCompatibilitiesItem), true};
static_assert(__is_same(decltype(c::CheckCompatibilityResultDimensionCompatibilitiesItem::dimension_metadata),
    Field<c::Field_>));
static_assert(__is_same(decltype(c::CheckCompatibilityResultDimensionCompatibilitiesItem::compatibility),
    Field<String>));
constexpr TypeRow kType20 = {Kind::kObject, false,
    {.object = &kObjectCheckCompatibilityResultDimensionCompatibilitiesItem}};
constexpr FieldRow kFieldsCheckCompatibilityResultMetricCompatibilitiesItem[] = {
    {"metricMetadata", nullptr, nullptr, nullptr, {.object = &kObjectField_},
     __builtin_offsetof(c::CheckCompatibilityResultMetricCompatibilitiesItem, metric_metadata),
     Kind::kObject, 0},
    {"compatibility", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::CheckCompatibilityResultMetricCompatibilitiesItem, compatibility),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCheckCompatibilityResultMetricCompatibilitiesItem =
    {"CheckCompatibilityResultMetricCompatibilitiesItem",
    {kFieldsCheckCompatibilityResultMetricCompatibilitiesItem, 2},
    sizeof(c::CheckCompatibilityResultMetricCompatibilitiesItem), true};
static_assert(__is_same(decltype(c::CheckCompatibilityResultMetricCompatibilitiesItem::metric_metadata),
    Field<c::Field_>));
static_assert(__is_same(decltype(c::CheckCompatibilityResultMetricCompatibilitiesItem::compatibility),
    Field<String>));
constexpr TypeRow kType21 = {Kind::kObject, false,
    {.object = &kObjectCheckCompatibilityResultMetricCompatibilitiesItem}};
constexpr FieldRow kFieldsCheckCompatibilityResult[] = {
    {"dimensionCompatibilities", nullptr, nullptr, nullptr, {.element = &kType20},
     __builtin_offsetof(c::CheckCompatibilityResult, dimension_compatibilities), Kind::kList, 0},
    {"metricCompatibilities", nullptr, nullptr, nullptr, {.element = &kType21},
     __builtin_offsetof(c::CheckCompatibilityResult, metric_compatibilities), Kind::kList, 0},
};
constexpr ObjectTable kObjectCheckCompatibilityResult = {"CheckCompatibilityResult",
    {kFieldsCheckCompatibilityResult, 2}, sizeof(c::CheckCompatibilityResult), true};
static_assert(__is_same(decltype(c::CheckCompatibilityResult::dimension_compatibilities),
    Field<List<c::CheckCompatibilityResultDimensionCompatibilitiesItem>>));
static_assert(__is_same(decltype(c::CheckCompatibilityResult::metric_compatibilities),
    Field<List<c::CheckCompatibilityResultMetricCompatibilitiesItem>>));
constexpr TypeRow kType22 = {Kind::kObject, false, {.object = &kObjectCheckCompatibilityResult}};
constexpr BindRow kBindCheckCompatibility[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
    {.place = Place::kBody, .field = 1, .wire = "/dimensions"},
    {.place = Place::kBody, .field = 2, .wire = "/metrics"},
    {.place = Place::kBody, .field = 3, .wire = "/compatibilityFilter"},
};
constexpr HttpBinding kHttpCheckCompatibility = {.method = "POST",
    .path = "/v1beta/properties/{property}:checkCompatibility", .rows = {kBindCheckCompatibility,
    4}, .body = BodyKind::kJson};
constexpr FieldRow kFieldsGetMetadataParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetMetadataParams, property), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetMetadataParams = {"GetMetadataParams", {kFieldsGetMetadataParams,
    1}, sizeof(c::GetMetadataParams), false};
static_assert(__is_same(decltype(c::GetMetadataParams::property), String));
constexpr TypeRow kType23 = {Kind::kObject, false, {.object = &kObjectField_}};
constexpr FieldRow kFieldsGetMetadataResult[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::GetMetadataResult, name),
     Kind::kString, 0},
    {"dimensions", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::GetMetadataResult, dimensions), Kind::kList, 0},
    {"metrics", nullptr, nullptr, nullptr, {.element = &kType23},
     __builtin_offsetof(c::GetMetadataResult, metrics), Kind::kList, 0},
};
constexpr ObjectTable kObjectGetMetadataResult = {"GetMetadataResult", {kFieldsGetMetadataResult,
    3}, sizeof(c::GetMetadataResult), true};
static_assert(__is_same(decltype(c::GetMetadataResult::name), Field<String>));
static_assert(__is_same(decltype(c::GetMetadataResult::dimensions), Field<List<c::Field_>>));
static_assert(__is_same(decltype(c::GetMetadataResult::metrics), Field<List<c::Field_>>));
constexpr TypeRow kType24 = {Kind::kObject, false, {.object = &kObjectGetMetadataResult}};
constexpr BindRow kBindGetMetadata[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
};
constexpr HttpBinding kHttpGetMetadata = {.method = "GET",
    .path = "/v1beta/properties/{property}/metadata", .rows = {kBindGetMetadata, 1}};
constexpr Limits kLimits21 = {.has = 1, .minimum = 1};
constexpr FieldRow kFieldsListAccountSummariesParams[] = {
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits21, {}, __builtin_offsetof(c::ListAccountSummariesParams, max_items), Kind::kInteger,
     0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAccountSummariesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListAccountSummariesParams = {"ListAccountSummariesParams",
    {kFieldsListAccountSummariesParams, 2}, sizeof(c::ListAccountSummariesParams), false};
static_assert(__is_same(decltype(c::ListAccountSummariesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListAccountSummariesParams::next_page), Field<String>));
constexpr FieldRow kFieldsAccountSummaryPropertySummariesItem[] = {
    {"property", "properties/ and the number.", nullptr, nullptr, {},
     __builtin_offsetof(c::AccountSummaryPropertySummariesItem, property), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::AccountSummaryPropertySummariesItem, display_name), Kind::kString, 0},
    {"propertyType", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::AccountSummaryPropertySummariesItem, property_type), Kind::kString, 0},
    {"parent", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::AccountSummaryPropertySummariesItem, parent), Kind::kString, 0},
};
constexpr ObjectTable kObjectAccountSummaryPropertySummariesItem =
    {"AccountSummaryPropertySummariesItem", {kFieldsAccountSummaryPropertySummariesItem, 4},
    sizeof(c::AccountSummaryPropertySummariesItem), true};
static_assert(__is_same(decltype(c::AccountSummaryPropertySummariesItem::property), Field<String>));
static_assert(__is_same(decltype(c::AccountSummaryPropertySummariesItem::display_name),
    Field<String>));
static_assert(__is_same(decltype(c::AccountSummaryPropertySummariesItem::property_type),
    Field<String>));
static_assert(__is_same(decltype(c::AccountSummaryPropertySummariesItem::parent), Field<String>));
constexpr TypeRow kType25 = {Kind::kObject, false,
    {.object = &kObjectAccountSummaryPropertySummariesItem}};
constexpr FieldRow kFieldsAccountSummary[] = {
    {"account", "accounts/ and the number.", nullptr, nullptr, {},
     __builtin_offsetof(c::AccountSummary, account), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::AccountSummary,
     display_name), Kind::kString, 0},
    {"propertySummaries", nullptr, nullptr, nullptr, {.element = &kType25},
     __builtin_offsetof(c::AccountSummary, property_summaries), Kind::kList, 0},
};
constexpr ObjectTable kObjectAccountSummary = {"AccountSummary", {kFieldsAccountSummary, 3},
    sizeof(c::AccountSummary), true};
static_assert(__is_same(decltype(c::AccountSummary::account), Field<String>));
static_assert(__is_same(decltype(c::AccountSummary::display_name), Field<String>));
static_assert(__is_same(decltype(c::AccountSummary::property_summaries),
    Field<List<c::AccountSummaryPropertySummariesItem>>));
constexpr TypeRow kType26 = {Kind::kObject, false, {.object = &kObjectAccountSummary}};
constexpr FieldRow kFieldsListAccountSummariesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType26},
     __builtin_offsetof(c::ListAccountSummariesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListAccountSummariesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListAccountSummariesResult = {"ListAccountSummariesResult",
    {kFieldsListAccountSummariesResult, 2}, sizeof(c::ListAccountSummariesResult), true};
static_assert(__is_same(decltype(c::ListAccountSummariesResult::items), List<c::AccountSummary>));
static_assert(__is_same(decltype(c::ListAccountSummariesResult::next_page), Field<String>));
constexpr TypeRow kType27 = {Kind::kObject, false, {.object = &kObjectListAccountSummariesResult}};
constexpr Pagination kPagination1 = {.kind = PageKind::kCursor, .items = "/accountSummaries",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 200};
constexpr HttpBinding kHttpListAccountSummaries = {.method = "GET",
    .path = "https://analyticsadmin.googleapis.com/v1beta/accountSummaries",
    .pagination = &kPagination1};
constexpr FieldRow kFieldsListPropertiesParams[] = {
    {"account", "Number of the Analytics account.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListPropertiesParams, account), Kind::kString, 1},
    {"showDeleted", "Whether properties in the trash are listed.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPropertiesParams, show_deleted), Kind::kBoolean, 0},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits21, {}, __builtin_offsetof(c::ListPropertiesParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPropertiesParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListPropertiesParams = {"ListPropertiesParams",
    {kFieldsListPropertiesParams, 4}, sizeof(c::ListPropertiesParams), false};
static_assert(__is_same(decltype(c::ListPropertiesParams::account), String));
static_assert(__is_same(decltype(c::ListPropertiesParams::show_deleted), Field<bool>));
static_assert(__is_same(decltype(c::ListPropertiesParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListPropertiesParams::next_page), Field<String>));
constexpr FieldRow kFieldsProperty[] = {
    {"name", "properties/ and the number.", nullptr, nullptr, {}, __builtin_offsetof(c::Property,
     name), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, display_name),
     Kind::kString, 0},
    {"parent", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, parent),
     Kind::kString, 0},
    {"account", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, account),
     Kind::kString, 0},
    {"propertyType", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, property_type),
     Kind::kString, 0},
    {"timeZone", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, time_zone),
     Kind::kString, 0},
    {"currencyCode", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, currency_code),
     Kind::kString, 0},
    {"industryCategory", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property,
     industry_category), Kind::kString, 0},
    {"serviceLevel", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, service_level),
     Kind::kString, 0},
    {"createTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, create_time),
     Kind::kString, 0},
    {"deleteTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::Property, delete_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectProperty = {"Property", {kFieldsProperty, 11}, sizeof(c::Property),
    true};
static_assert(__is_same(decltype(c::Property::name), Field<String>));
static_assert(__is_same(decltype(c::Property::display_name), Field<String>));
static_assert(__is_same(decltype(c::Property::parent), Field<String>));
static_assert(__is_same(decltype(c::Property::account), Field<String>));
static_assert(__is_same(decltype(c::Property::property_type), Field<String>));
static_assert(__is_same(decltype(c::Property::time_zone), Field<String>));
static_assert(__is_same(decltype(c::Property::currency_code), Field<String>));
static_assert(__is_same(decltype(c::Property::industry_category), Field<String>));
static_assert(__is_same(decltype(c::Property::service_level), Field<String>));
static_assert(__is_same(decltype(c::Property::create_time), Field<String>));
static_assert(__is_same(decltype(c::Property::delete_time), Field<String>));
constexpr TypeRow kType28 = {Kind::kObject, false, {.object = &kObjectProperty}};
constexpr FieldRow kFieldsListPropertiesResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType28},
     __builtin_offsetof(c::ListPropertiesResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListPropertiesResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListPropertiesResult = {"ListPropertiesResult",
    {kFieldsListPropertiesResult, 2}, sizeof(c::ListPropertiesResult), true};
static_assert(__is_same(decltype(c::ListPropertiesResult::items), List<c::Property>));
static_assert(__is_same(decltype(c::ListPropertiesResult::next_page), Field<String>));
constexpr TypeRow kType29 = {Kind::kObject, false, {.object = &kObjectListPropertiesResult}};
constexpr BindRow kBindListProperties[] = {
    {.place = Place::kQuery, .wire = "filter", .text = "parent:accounts/{account}"},
    {.place = Place::kQuery, .field = 1, .wire = "showDeleted"},
};
constexpr Pagination kPagination2 = {.kind = PageKind::kCursor, .items = "/properties",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 200};
constexpr HttpBinding kHttpListProperties = {.method = "GET",
    .path = "https://analyticsadmin.googleapis.com/v1beta/properties", .rows = {kBindListProperties,
    2}, .pagination = &kPagination2};
constexpr FieldRow kFieldsGetPropertyParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::GetPropertyParams, property), Kind::kString, 1},
};
constexpr ObjectTable kObjectGetPropertyParams = {"GetPropertyParams", {kFieldsGetPropertyParams,
    1}, sizeof(c::GetPropertyParams), false};
static_assert(__is_same(decltype(c::GetPropertyParams::property), String));
constexpr BindRow kBindGetProperty[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
};
constexpr HttpBinding kHttpGetProperty = {.method = "GET",
    .path = "https://analyticsadmin.googleapis.com/v1beta/properties/{property}",
    .rows = {kBindGetProperty, 1}};
constexpr FieldRow kFieldsListDataStreamsParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListDataStreamsParams, property), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits21, {}, __builtin_offsetof(c::ListDataStreamsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDataStreamsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListDataStreamsParams = {"ListDataStreamsParams",
    {kFieldsListDataStreamsParams, 3}, sizeof(c::ListDataStreamsParams), false};
static_assert(__is_same(decltype(c::ListDataStreamsParams::property), String));
static_assert(__is_same(decltype(c::ListDataStreamsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListDataStreamsParams::next_page), Field<String>));
constexpr FieldRow kFieldsDataStreamWebStreamData[] = {
    {"measurementId", "G- and letters; what the website sends.", nullptr, nullptr, {},
     __builtin_offsetof(c::DataStreamWebStreamData, measurement_id), Kind::kString, 0},
    {"defaultUri", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataStreamWebStreamData,
     default_uri), Kind::kString, 0},
};
constexpr ObjectTable kObjectDataStreamWebStreamData = {"DataStreamWebStreamData",
    {kFieldsDataStreamWebStreamData, 2}, sizeof(c::DataStreamWebStreamData), true};
static_assert(__is_same(decltype(c::DataStreamWebStreamData::measurement_id), Field<String>));
static_assert(__is_same(decltype(c::DataStreamWebStreamData::default_uri), Field<String>));
constexpr FieldRow kFieldsDataStreamAndroidAppStreamData[] = {
    {"packageName", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::DataStreamAndroidAppStreamData, package_name), Kind::kString, 0},
    {"firebaseAppId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::DataStreamAndroidAppStreamData, firebase_app_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectDataStreamAndroidAppStreamData = {"DataStreamAndroidAppStreamData",
    {kFieldsDataStreamAndroidAppStreamData, 2}, sizeof(c::DataStreamAndroidAppStreamData), true};
static_assert(__is_same(decltype(c::DataStreamAndroidAppStreamData::package_name), Field<String>));
static_assert(__is_same(decltype(c::DataStreamAndroidAppStreamData::firebase_app_id),
    Field<String>));
constexpr FieldRow kFieldsDataStreamIosAppStreamData[] = {
    {"bundleId", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataStreamIosAppStreamData,
     bundle_id), Kind::kString, 0},
    {"firebaseAppId", nullptr, nullptr, nullptr, {},
     __builtin_offsetof(c::DataStreamIosAppStreamData, firebase_app_id), Kind::kString, 0},
};
constexpr ObjectTable kObjectDataStreamIosAppStreamData = {"DataStreamIosAppStreamData",
    {kFieldsDataStreamIosAppStreamData, 2}, sizeof(c::DataStreamIosAppStreamData), true};
static_assert(__is_same(decltype(c::DataStreamIosAppStreamData::bundle_id), Field<String>));
static_assert(__is_same(decltype(c::DataStreamIosAppStreamData::firebase_app_id), Field<String>));
constexpr FieldRow kFieldsDataStream[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataStream, name), Kind::kString,
     0},
    {"type", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataStream, type), Kind::kString,
     0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataStream, display_name),
     Kind::kString, 0},
    {"webStreamData", nullptr, nullptr, nullptr, {.object = &kObjectDataStreamWebStreamData},
     __builtin_offsetof(c::DataStream, web_stream_data), Kind::kObject, 0},
    {"androidAppStreamData", nullptr, nullptr, nullptr,
     {.object = &kObjectDataStreamAndroidAppStreamData}, __builtin_offsetof(c::DataStream,
     android_app_stream_data), Kind::kObject, 0},
    {"iosAppStreamData", nullptr, nullptr, nullptr, {.object = &kObjectDataStreamIosAppStreamData},
     __builtin_offsetof(c::DataStream, ios_app_stream_data), Kind::kObject, 0},
    {"createTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::DataStream, create_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectDataStream = {"DataStream", {kFieldsDataStream, 7},
    sizeof(c::DataStream), true};
static_assert(__is_same(decltype(c::DataStream::name), Field<String>));
static_assert(__is_same(decltype(c::DataStream::type), Field<String>));
static_assert(__is_same(decltype(c::DataStream::display_name), Field<String>));
static_assert(__is_same(decltype(c::DataStream::web_stream_data),
    Field<c::DataStreamWebStreamData>));
static_assert(__is_same(decltype(c::DataStream::android_app_stream_data),
    Field<c::DataStreamAndroidAppStreamData>));
static_assert(__is_same(decltype(c::DataStream::ios_app_stream_data),
    Field<c::DataStreamIosAppStreamData>));
static_assert(__is_same(decltype(c::DataStream::create_time), Field<String>));
constexpr TypeRow kType30 = {Kind::kObject, false, {.object = &kObjectDataStream}};
constexpr FieldRow kFieldsListDataStreamsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType30},
     __builtin_offsetof(c::ListDataStreamsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListDataStreamsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListDataStreamsResult = {"ListDataStreamsResult",
    {kFieldsListDataStreamsResult, 2}, sizeof(c::ListDataStreamsResult), true};
static_assert(__is_same(decltype(c::ListDataStreamsResult::items), List<c::DataStream>));
static_assert(__is_same(decltype(c::ListDataStreamsResult::next_page), Field<String>));
constexpr TypeRow kType31 = {Kind::kObject, false, {.object = &kObjectListDataStreamsResult}};
constexpr BindRow kBindListDataStreams[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
};
constexpr Pagination kPagination3 = {.kind = PageKind::kCursor, .items = "/dataStreams",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 200};
constexpr HttpBinding kHttpListDataStreams = {.method = "GET",
    .path = "https://analyticsadmin.googleapis.com/v1beta/properties/{property}/dataStreams",
    .rows = {kBindListDataStreams, 1}, .pagination = &kPagination3};
constexpr FieldRow kFieldsListKeyEventsParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListKeyEventsParams, property), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits21, {}, __builtin_offsetof(c::ListKeyEventsParams, max_items), Kind::kInteger, 0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeyEventsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListKeyEventsParams = {"ListKeyEventsParams",
    {kFieldsListKeyEventsParams, 3}, sizeof(c::ListKeyEventsParams), false};
static_assert(__is_same(decltype(c::ListKeyEventsParams::property), String));
static_assert(__is_same(decltype(c::ListKeyEventsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListKeyEventsParams::next_page), Field<String>));
constexpr FieldRow kFieldsKeyEvent[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::KeyEvent, name), Kind::kString,
     0},
    {"eventName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::KeyEvent, event_name),
     Kind::kString, 0},
    {"countingMethod", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::KeyEvent,
     counting_method), Kind::kString, 0},
    {"custom", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::KeyEvent, custom),
     Kind::kBoolean, 0},
    {"deletable", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::KeyEvent, deletable),
     Kind::kBoolean, 0},
    {"createTime", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::KeyEvent, create_time),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectKeyEvent = {"KeyEvent", {kFieldsKeyEvent, 6}, sizeof(c::KeyEvent),
    true};
static_assert(__is_same(decltype(c::KeyEvent::name), Field<String>));
static_assert(__is_same(decltype(c::KeyEvent::event_name), Field<String>));
static_assert(__is_same(decltype(c::KeyEvent::counting_method), Field<String>));
static_assert(__is_same(decltype(c::KeyEvent::custom), Field<bool>));
static_assert(__is_same(decltype(c::KeyEvent::deletable), Field<bool>));
static_assert(__is_same(decltype(c::KeyEvent::create_time), Field<String>));
constexpr TypeRow kType32 = {Kind::kObject, false, {.object = &kObjectKeyEvent}};
constexpr FieldRow kFieldsListKeyEventsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType32},
     __builtin_offsetof(c::ListKeyEventsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListKeyEventsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListKeyEventsResult = {"ListKeyEventsResult",
    {kFieldsListKeyEventsResult, 2}, sizeof(c::ListKeyEventsResult), true};
static_assert(__is_same(decltype(c::ListKeyEventsResult::items), List<c::KeyEvent>));
static_assert(__is_same(decltype(c::ListKeyEventsResult::next_page), Field<String>));
constexpr TypeRow kType33 = {Kind::kObject, false, {.object = &kObjectListKeyEventsResult}};
constexpr BindRow kBindListKeyEvents[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
};
constexpr Pagination kPagination4 = {.kind = PageKind::kCursor, .items = "/keyEvents",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 200};
constexpr HttpBinding kHttpListKeyEvents = {.method = "GET",
    .path = "https://analyticsadmin.googleapis.com/v1beta/properties/{property}/keyEvents",
    .rows = {kBindListKeyEvents, 1}, .pagination = &kPagination4};
constexpr FieldRow kFieldsListCustomDimensionsParams[] = {
    {"property", "Number of the GA4 property, for example 123456789.", nullptr, &kLimits1, {},
     __builtin_offsetof(c::ListCustomDimensionsParams, property), Kind::kString, 1},
    {"max_items", "Fetch pages until there are this many items; default: one page.", nullptr,
     &kLimits21, {}, __builtin_offsetof(c::ListCustomDimensionsParams, max_items), Kind::kInteger,
     0},
    {"next_page", "Where to go on: next_page of an earlier result.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomDimensionsParams, next_page), Kind::kString, 0},
};
constexpr ObjectTable kObjectListCustomDimensionsParams = {"ListCustomDimensionsParams",
    {kFieldsListCustomDimensionsParams, 3}, sizeof(c::ListCustomDimensionsParams), false};
static_assert(__is_same(decltype(c::ListCustomDimensionsParams::property), String));
static_assert(__is_same(decltype(c::ListCustomDimensionsParams::max_items), Field<long long>));
static_assert(__is_same(decltype(c::ListCustomDimensionsParams::next_page), Field<String>));
constexpr FieldRow kFieldsCustomDimension[] = {
    {"name", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomDimension, name),
     Kind::kString, 0},
    {"parameterName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomDimension,
     parameter_name), Kind::kString, 0},
    {"displayName", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomDimension,
     display_name), Kind::kString, 0},
    {"description", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomDimension,
     description), Kind::kString, 0},
    {"scope", nullptr, nullptr, nullptr, {}, __builtin_offsetof(c::CustomDimension, scope),
     Kind::kString, 0},
};
constexpr ObjectTable kObjectCustomDimension = {"CustomDimension", {kFieldsCustomDimension, 5},
    sizeof(c::CustomDimension), true};
static_assert(__is_same(decltype(c::CustomDimension::name), Field<String>));
static_assert(__is_same(decltype(c::CustomDimension::parameter_name), Field<String>));
static_assert(__is_same(decltype(c::CustomDimension::display_name), Field<String>));
static_assert(__is_same(decltype(c::CustomDimension::description), Field<String>));
static_assert(__is_same(decltype(c::CustomDimension::scope), Field<String>));
constexpr TypeRow kType34 = {Kind::kObject, false, {.object = &kObjectCustomDimension}};
constexpr FieldRow kFieldsListCustomDimensionsResult[] = {
    {"items", nullptr, nullptr, nullptr, {.element = &kType34},
     __builtin_offsetof(c::ListCustomDimensionsResult, items), Kind::kList, 1},
    {"next_page", "Where to go on; null at the end.", nullptr, nullptr, {},
     __builtin_offsetof(c::ListCustomDimensionsResult, next_page), Kind::kString, 2},
};
constexpr ObjectTable kObjectListCustomDimensionsResult = {"ListCustomDimensionsResult",
    {kFieldsListCustomDimensionsResult, 2}, sizeof(c::ListCustomDimensionsResult), true};
static_assert(__is_same(decltype(c::ListCustomDimensionsResult::items), List<c::CustomDimension>));
static_assert(__is_same(decltype(c::ListCustomDimensionsResult::next_page), Field<String>));
constexpr TypeRow kType35 = {Kind::kObject, false, {.object = &kObjectListCustomDimensionsResult}};
constexpr BindRow kBindListCustomDimensions[] = {
    {.place = Place::kPath, .field = 0, .wire = "property"},
};
constexpr Pagination kPagination5 = {.kind = PageKind::kCursor, .items = "/customDimensions",
    .cursor_pointer = "/nextPageToken", .param = "pageToken", .size_param = "pageSize",
    .size = 200};
constexpr HttpBinding kHttpListCustomDimensions = {.method = "GET",
    .path = "https://analyticsadmin.googleapis.com/v1beta/properties/{property}/customDimensions",
    .rows = {kBindListCustomDimensions, 1}, .pagination = &kPagination5};
constexpr ActionRow kActions[] = {
    {.name = "run_report", .title = "Run a report",
     .description = "A table of metrics by dimensions over one or more spans of days.",
     .effect = Effect::kRead, .params = &kObjectRunReportParams, .result = &kType11,
     .http = &kHttpRunReport, .tool_name = "google_analytics_run_report", .timeout_ms = 90000},
    {.name = "run_pivot_report", .title = "Run a pivot report",
     .description = "A report whose columns are values of dimensions, for example sessions "
     "by country and browser.", .effect = Effect::kRead, .params = &kObjectRunPivotReportParams,
     .result = &kType17, .http = &kHttpRunPivotReport,
     .tool_name = "google_analytics_run_pivot_report", .timeout_ms = 90000},
    {.name = "get_realtime_report", .title = "See the last 30 minutes",
     .description = "Who is there right now and what they do; properties of Analytics "
     "360 go back 60 minutes.", .effect = Effect::kRead, .params = &kObjectGetRealtimeReportParams,
     .result = &kType11, .http = &kHttpGetRealtimeReport,
     .tool_name = "google_analytics_get_realtime_report"},
    {.name = "check_compatibility", .title = "Check which fields go together",
     .description = "Tells for each dimension and metric whether it can stand in a report "
     "beside the given ones.", .effect = Effect::kRead, .params = &kObjectCheckCompatibilityParams,
     .result = &kType22, .http = &kHttpCheckCompatibility,
     .tool_name = "google_analytics_check_compatibility"},
    {.name = "get_metadata", .title = "List dimensions and metrics",
     .description = "All dimensions and metrics that reports of a property can have, custom "
     "ones among them.", .effect = Effect::kRead, .params = &kObjectGetMetadataParams,
     .result = &kType24, .http = &kHttpGetMetadata, .tool_name = "google_analytics_get_metadata"},
    {.name = "list_account_summaries", .title = "List accounts and properties",
     .description = "All accounts that the user can see, each with its properties.",
     .effect = Effect::kRead, .params = &kObjectListAccountSummariesParams, .result = &kType27,
     .http = &kHttpListAccountSummaries, .tool_name = "google_analytics_list_account_summaries"},
    {.name = "list_properties", .title = "List properties",
     .description = "Properties of an account with time zone and currency.",
     .effect = Effect::kRead, .params = &kObjectListPropertiesParams, .result = &kType29,
     .http = &kHttpListProperties, .tool_name = "google_analytics_list_properties"},
    {.name = "get_property", .title = "Read a property",
     .description = "Name, time zone, currency and level of a property.", .effect = Effect::kRead,
     .params = &kObjectGetPropertyParams, .result = &kType28, .http = &kHttpGetProperty,
     .tool_name = "google_analytics_get_property"},
    {.name = "list_data_streams", .title = "List data streams",
     .description = "Websites and apps that send data to a property, with their measurement "
     "ids.", .effect = Effect::kRead, .params = &kObjectListDataStreamsParams, .result = &kType31,
     .http = &kHttpListDataStreams, .tool_name = "google_analytics_list_data_streams"},
    {.name = "list_key_events", .title = "List key events",
     .description = "Events that count as a success of the property, formerly called conversions.",
     .effect = Effect::kRead, .params = &kObjectListKeyEventsParams, .result = &kType33,
     .http = &kHttpListKeyEvents, .tool_name = "google_analytics_list_key_events"},
    {.name = "list_custom_dimensions", .title = "List custom dimensions",
     .description = "Dimensions that the owner of the property has defined.",
     .effect = Effect::kRead, .params = &kObjectListCustomDimensionsParams, .result = &kType35,
     .http = &kHttpListCustomDimensions, .tool_name = "google_analytics_list_custom_dimensions"},
};
constexpr const char* kTexts2[] = {"https://www.googleapis.com/auth/analytics.readonly"};
constexpr NamedText kPairs1[] = {{"iss", "{client_email}"}, {"sub", "{subject}"}, {"aud",
    "https://oauth2.googleapis.com/token"}};
constexpr AuthRow kOtherAuth[] = {
    {.kind = AuthKind::kJwt, .name = "Authorization", .prefix = "Bearer ",
     .token_url = "https://oauth2.googleapis.com/token", .token_auth_method = "post",
     .scopes = {kTexts2, 1}, .token_body_is_form = true, .lifetime_seconds = 3600,
     .algorithm = "RS256", .key = "{private_key}", .claims = {kPairs1, 3}, .exchange = true},
};
constexpr const char* kTexts3[] = {"/error/message"};
constexpr const char* kTexts4[] = {"/error/status"};
constexpr NamedText kPairs2[] = {{"RESOURCE_EXHAUSTED",
    "The property has used up its tokens of this hour or day; ask for "
    "fewer days and dimensions, or wait. returnPropertyQuota shows what " "is left."},
    {"PERMISSION_DENIED", "The connected account needs the role Viewer on this property; also "
    "check that the Google Analytics Data API and Admin API are enabled "
    "in the Google Cloud project."}, {"INVALID_ARGUMENT",
    "Names are case sensitive; get_metadata lists dimensions and metrics,"
    " check_compatibility tells which go together."}, {"NOT_FOUND",
    "Use the number of the property (list_account_summaries), not the "
    "measurement id that begins with G-."}};
constexpr ApiRow kApi = {.base_url = "https://analyticsdata.googleapis.com",
    .auth = {.kind = AuthKind::kOauth, .name = "Authorization", .prefix = "Bearer "},
    .other_auth = {kOtherAuth, 1}, .errors = {.message = {kTexts3, 1}, .code = {kTexts4, 1},
    .hints = {kPairs2, 4}}, .retry_after = "retry-after", .concurrency = 10, .verify_method = "GET",
    .verify_path = "https://analyticsadmin.googleapis.com/v1beta/accountSummaries"};
constexpr FieldRow kFieldsConnection[] = {
    {"client_email", "client_email of a service account's key file; only instead of a sign-in.",
     nullptr, nullptr, {}, 0, Kind::kString, 0},
    {"private_key", "private_key of the same file, in PEM; only instead of a sign-in.", nullptr,
     nullptr, {}, 0, Kind::kString, 4},
    {"subject", "Address of a user, when the service account has domain-wide delegation.", nullptr,
     nullptr, {}, 0, Kind::kString, 0},
};
constexpr ObjectTable kObjectConnection = {"Connection", {kFieldsConnection, 3}, 0, false};
constexpr FormRow kConnectionForm[] = {
    {.name = "client_email", .label = "Service account address",
     .placeholder = "robot@example-data.iam.gserviceaccount.com"},
    {.name = "private_key", .label = "Private key", .secret = true},
    {.name = "subject", .label = "User to act for", .placeholder = "ana@example.com"},
};
constexpr const char* kTexts5[] = {"analyticsdata.googleapis.com", "oauth2.googleapis.com",
    "openidconnect.googleapis.com", "analyticsadmin.googleapis.com"};
constexpr const char* kTexts6[] = {"openid", "email",
    "https://www.googleapis.com/auth/analytics.readonly"};
constexpr NamedText kPairs3[] = {{"access_type", "offline"}, {"prompt", "consent"}};
constexpr OauthRow kOauthRow1 = {.provider = "google", .provider_name = "Google",
    .authorization_url = "https://accounts.google.com/o/oauth2/v2/auth",
    .token_url = "https://oauth2.googleapis.com/token",
    .user_info_url = "https://openidconnect.googleapis.com/v1/userinfo",
    .revoke_url = "https://oauth2.googleapis.com/revoke", .scopes = {kTexts6, 3},
    .client_id_secret = "GOOGLE_CLIENT_ID", .client_secret_secret = "GOOGLE_CLIENT_SECRET",
    .token_auth_method = "post", .authorize_params = {kPairs3, 2}, .account_pointer = "/email"};
constexpr SecretRow kSecrets[] = {
    {"GOOGLE_CLIENT_ID", "Client ID of an OAuth client of type web application in Google Cloud,"
     " with the Google Analytics Data and Admin APIs enabled.", true, false},
    {"GOOGLE_CLIENT_SECRET", "Client secret of the same OAuth client.", true, false},
};
constexpr MatcherRow kMatchersReportRun[] = {
    {.source = "tool", .action = "run_report"},
    {.source = "tool", .action = "run_pivot_report"},
};
constexpr HeartbeatRow kHeartbeats[] = {
    {.id = "report_run", .display_name = "Report Run", .matchers = {kMatchersReportRun, 2}},
};
constexpr ConnectorTable kConnector = {
    .name = "google-analytics",
    .display_name = "Google Analytics",
    .description = "Run reports on websites and apps in Google Analytics 4, see who is "
        "there right now, and look up accounts, properties, data streams, "
        "dimensions and metrics. Reads only.",
    .version = "1.0.0",
    .tags = {kTexts1, 5},
    .tier = Tier::kConnector,
    .tool_name = "google_analytics",
    .tool_description = "Reads Google Analytics 4; it changes nothing. A property is named "
        "by its number. Reports name dimensions such as date, country or sessionDefaultChannel"
        "Group and metrics such as activeUsers, sessions or keyEvents. Values " "come as text.",
    .tool_schema = "{\"type\":\"object\",\"properties\":{\"action\":{\"type\":\"string\","
        "\"enum\":[\"run_report\",\"run_pivot_report\",\"get_realtime_report\","
        "\"check_compatibility\",\"get_metadata\",\"list_account_summaries\","
        "\"list_properties\",\"get_property\",\"list_data_streams\",\"list_key_events\","
        "\"list_custom_dimensions\"],\"description\":\"What to do.\"},\"property\":{\"type\":\""
        "string\",\"minLength\":1,\"maxLength\":20,\"pattern\":\"^[0-9]+$\","
        "\"description\":\"Number of the GA4 property, for example 123456789.\"},"
        "\"account\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":20,"
        "\"pattern\":\"^[0-9]+$\",\"description\":\"Number of the Analytics "
        "account.\"},\"dateRanges\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":4,"
        "\"items\":{\"type\":\"object\",\"properties\":{\"startDate\":{\"type\":\"string\","
        "\"pattern\":\"^(\\\\d{4}-\\\\d{2}-\\\\d{2}|today|yesterday|\\\\d+daysAgo)$\","
        "\"description\":\"First day: 2026-04-01, today, yesterday or 28daysAgo.\"},"
        "\"endDate\":{\"type\":\"string\",\"pattern\":\"^(\\\\d{4}-\\\\d{2}-\\\\d{2}|today|yes"
        "terday|\\\\d+daysAgo)$\",\"description\":\"Last day.\"},\"name\":{\"type\":\"string\""
        ",\"maxLength\":100,\"description\":\"Title of this span in the rows.\"}},"
        "\"required\":[\"startDate\",\"endDate\"]},\"description\":\"Spans "
        "of days to report on; a second one is a comparison.\"},\"dimensions\":{\"type\":\"arr"
        "ay\",\"maxItems\":9,\"items\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\""
        ":\"string\",\"minLength\":1,\"maxLength\":200}},\"required\":[\"name\"]},"
        "\"description\":\"What to split by, for example [{name: country}].\"},"
        "\"metrics\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":10,\"items\":{\"type\":\""
        "object\",\"properties\":{\"name\":{\"type\":\"string\",\"minLength\":1,"
        "\"maxLength\":200},\"expression\":{\"type\":\"string\",\"maxLength\":500,"
        "\"description\":\"A formula of metrics, for example eventCount/activeUsers; "
        "name is then its title.\"}},\"required\":[\"name\"]},\"description\":\"What "
        "to count, for example [{name: activeUsers}].\"},\"dimensionFilter\":{\"type\":\"objec"
        "t\",\"additionalProperties\":true,\"description\":\"Which rows count: "
        "{filter: {fieldName: country, stringFilter: {value: Portugal}}}, "
        "or andGroup, orGroup and notExpression of such.\"},\"metricFilter\":{\"type\":\"objec"
        "t\",\"additionalProperties\":true,\"description\":\"Which rows are "
        "shown, by a metric: {filter: {fieldName: sessions, numericFilter: "
        "{operation: GREATER_THAN, value: {int64Value: '10'}}}}.\"},\"orderBys\":{\"type\":\"a"
        "rray\",\"maxItems\":10,\"items\":{\"type\":\"object\",\"properties\":{\"metric\":{\"t"
        "ype\":\"object\",\"properties\":{\"metricName\":{\"type\":\"string\","
        "\"minLength\":1,\"maxLength\":200}},\"required\":[\"metricName\"]},"
        "\"dimension\":{\"type\":\"object\",\"properties\":{\"dimensionName\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":200},\"orderType\":{\"type\":\"string\","
        "\"enum\":[\"ALPHANUMERIC\",\"CASE_INSENSITIVE_ALPHANUMERIC\",\"NUMERIC\"]}},"
        "\"required\":[\"dimensionName\"]},\"desc\":{\"type\":\"boolean\","
        "\"description\":\"Largest first.\"}}},\"description\":\"What to sort "
        "by.\"},\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":250000,"
        "\"description\":\"Most rows to return; 10,000 unless given.\"},\"offset\":{\"type\":\""
        "integer\",\"minimum\":0,\"maximum\":1000000000,\"description\":\"Rows "
        "to pass over.\"},\"metricAggregations\":{\"type\":\"array\",\"maxItems\":4,"
        "\"items\":{\"type\":\"string\",\"enum\":[\"TOTAL\",\"MINIMUM\",\"MAXIMUM\","
        "\"COUNT\"]},\"description\":\"Extra rows with sums or extremes.\"},"
        "\"keepEmptyRows\":{\"type\":\"boolean\",\"description\":\"Whether "
        "rows with nothing but zeros are shown.\"},\"currencyCode\":{\"type\":\"string\","
        "\"pattern\":\"^[A-Z]{3}$\",\"description\":\"Currency of amounts "
        "of money, for example EUR; that of the property unless given.\"},"
        "\"returnPropertyQuota\":{\"type\":\"boolean\",\"description\":\"Whether "
        "the reply tells how much of the quota is left.\"},\"minuteRanges\":{\"type\":\"array\""
        ",\"minItems\":1,\"maxItems\":2,\"items\":{\"type\":\"object\",\"properties\":{\"start"
        "MinutesAgo\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":59},"
        "\"endMinutesAgo\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":59},"
        "\"name\":{\"type\":\"string\",\"maxLength\":100}},\"required\":[\"startMinutesAgo\"]}"
        ",\"description\":\"Minutes to look at; the last 30 unless given.\"},"
        "\"pivots\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":8,\"items\":{\"type\":\"ob"
        "ject\",\"properties\":{\"fieldNames\":{\"type\":\"array\",\"minItems\":1,"
        "\"maxItems\":15,\"items\":{\"type\":\"string\",\"maxLength\":200}},"
        "\"limit\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,6}$\",\"description\":\"Most "
        "groups, as text; needed.\"},\"offset\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,"
        "9}$\"},\"orderBys\":{\"type\":\"array\",\"maxItems\":10,\"items\":{\"type\":\"object\""
        ",\"properties\":{\"metric\":{\"type\":\"object\",\"properties\":{\"metricName\":{\"ty"
        "pe\":\"string\",\"minLength\":1,\"maxLength\":200}},\"required\":[\"metricName\"]},"
        "\"dimension\":{\"type\":\"object\",\"properties\":{\"dimensionName\":{\"type\":\"stri"
        "ng\",\"minLength\":1,\"maxLength\":200},\"orderType\":{\"type\":\"string\","
        "\"enum\":[\"ALPHANUMERIC\",\"CASE_INSENSITIVE_ALPHANUMERIC\",\"NUMERIC\"]}},"
        "\"required\":[\"dimensionName\"]},\"desc\":{\"type\":\"boolean\","
        "\"description\":\"Largest first.\"}}}}},\"required\":[\"fieldNames\","
        "\"limit\"]},\"description\":\"How the table is laid out: one pivot "
        "for rows, others for columns.\"},\"compatibilityFilter\":{\"type\":\"string\","
        "\"enum\":[\"COMPATIBLE\",\"INCOMPATIBLE\"],\"description\":\"Show "
        "only fields that fit, or only those that do not.\"},\"showDeleted\":{\"type\":\"boole"
        "an\",\"description\":\"Whether properties in the trash are listed.\"},"
        "\"max_items\":{\"description\":\"Fetch pages until there are this "
        "many items; default: one page.\",\"type\":\"integer\",\"minimum\":1},"
        "\"next_page\":{\"description\":\"Where to go on: next_page of an "
        "earlier result.\",\"type\":\"string\"}},\"required\":[\"action\"]}",
    .has_actions = true,
    .tool_per_action = true,
    .tool_prefix = "google_analytics",
    .actions = {kActions, 11},
    .api = kApi,
    .connection = &kObjectConnection,
    .connection_form = {kConnectionForm, 3},
    .egress = {kTexts5, 4},
    .oauth = &kOauthRow1,
    .secrets = {kSecrets, 2},
    .heartbeats = {kHeartbeats, 1},
};

}  // namespace pie::detail::tables::google_analytics

namespace pie::google_analytics {

constinit const ConnectorTable kGoogleAnalytics = ::pie::detail::tables::google_analytics::kConnector;

Task<Report> RunReport(Context& context, RunReportParams params) {
  return Task<Report>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 0, &params));
}

Task<RunPivotReportResult> RunPivotReport(Context& context, RunPivotReportParams params) {
  return Task<RunPivotReportResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 1,
      &params));
}

Task<Report> GetRealtimeReport(Context& context, GetRealtimeReportParams params) {
  return Task<Report>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 2, &params));
}

Task<CheckCompatibilityResult> CheckCompatibility(Context& context,
    CheckCompatibilityParams params) {
  return Task<CheckCompatibilityResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 3,
      &params));
}

Task<GetMetadataResult> GetMetadata(Context& context, GetMetadataParams params) {
  return Task<GetMetadataResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 4, &params));
}

Task<ListAccountSummariesResult> ListAccountSummaries(Context& context,
    ListAccountSummariesParams params) {
  return Task<ListAccountSummariesResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 5,
      &params));
}

Task<ListPropertiesResult> ListProperties(Context& context, ListPropertiesParams params) {
  return Task<ListPropertiesResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 6,
      &params));
}

Task<Property> GetProperty(Context& context, GetPropertyParams params) {
  return Task<Property>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 7, &params));
}

Task<ListDataStreamsResult> ListDataStreams(Context& context, ListDataStreamsParams params) {
  return Task<ListDataStreamsResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 8,
      &params));
}

Task<ListKeyEventsResult> ListKeyEvents(Context& context, ListKeyEventsParams params) {
  return Task<ListKeyEventsResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 9,
      &params));
}

Task<ListCustomDimensionsResult> ListCustomDimensions(Context& context,
    ListCustomDimensionsParams params) {
  return Task<ListCustomDimensionsResult>(::pie::ContextAccess::Call(context, kGoogleAnalytics, 10,
      &params));
}

Secrets ReadSecrets(Context& context) {
  Secrets secrets;
  secrets.google_client_id = context.Secret("GOOGLE_CLIENT_ID");
  secrets.google_client_secret = context.Secret("GOOGLE_CLIENT_SECRET");
  return secrets;
}

}  // namespace pie::google_analytics
