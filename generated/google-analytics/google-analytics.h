// Generated from plugins/google-analytics/google-analytics.pie. Do not edit.
// Run reports on websites and apps in Google Analytics 4, see who is there right now, and look up
// accounts, properties, data streams, dimensions and metrics. Reads only.
#pragma once

#include "pie/context.h"
#include "pie/json.h"
#include "pie/task.h"
#include "pie/types.h"

namespace pie {
struct ConnectorTable;
}

namespace pie::google_analytics {

struct Named {
  String name;
  Named() = default;
};

struct Metric {
  String name;
  // A formula of metrics, for example eventCount/activeUsers; name is then its title.
  Field<String> expression;
  Metric() = default;
};

struct DateRange {
  // First day: 2026-04-01, today, yesterday or 28daysAgo.
  String start_date;
  // Last day.
  String end_date;
  // Title of this span in the rows.
  Field<String> name;
  DateRange() = default;
};

struct MinuteRange {
  long long start_minutes_ago = {};
  Field<long long> end_minutes_ago;
  Field<String> name;
  MinuteRange() = default;
};

struct OrderMetric {
  String metric_name;
  OrderMetric() = default;
};

enum class OrderDimensionOrderType : int {
  kAlphanumeric,
  kCaseInsensitiveAlphanumeric,
  kNumeric,
};

struct OrderDimension {
  String dimension_name;
  Field<OrderDimensionOrderType> order_type;
  OrderDimension() = default;
};

struct Order {
  Field<OrderMetric> metric;
  Field<OrderDimension> dimension;
  // Largest first.
  Field<bool> desc;
  Order() = default;
};

struct Pivot {
  List<String> field_names;
  // Most groups, as text; needed.
  String limit;
  Field<String> offset;
  Field<List<Order>> order_bys;
  Pivot() = default;
};

struct Value {
  Field<String> value;
  Value() = default;
};

struct Row {
  // In the order of dimensionHeaders.
  Field<List<Value>> dimension_values;
  // In the order of metricHeaders.
  Field<List<Value>> metric_values;
  Row() = default;
};

struct MetricHeader {
  Field<String> name;
  Field<String> type;
  MetricHeader() = default;
};

struct Quota {
  Field<long long> consumed;
  Field<long long> remaining;
  Quota() = default;
};

struct PropertyQuota {
  Field<Quota> tokens_per_day;
  Field<Quota> tokens_per_hour;
  Field<Quota> concurrent_requests;
  PropertyQuota() = default;
};

struct ReportDimensionHeadersItem {
  Field<String> name;
  ReportDimensionHeadersItem() = default;
};

struct ReportMetadata {
  Field<String> currency_code;
  Field<String> time_zone;
  // Whether rows were left out to protect people.
  Field<bool> subject_to_thresholding;
  // Whether much is summed up as (other).
  Field<bool> data_loss_from_other_row;
  ReportMetadata() = default;
};

struct Report {
  Field<List<ReportDimensionHeadersItem>> dimension_headers;
  Field<List<MetricHeader>> metric_headers;
  Field<List<Row>> rows;
  Field<List<Row>> totals;
  Field<List<Row>> minimums;
  Field<List<Row>> maximums;
  // Rows there are, whatever the limit.
  Field<long long> row_count;
  Field<ReportMetadata> metadata;
  Field<PropertyQuota> property_quota;
  Report() = default;
};

struct Field_ {
  // Name to use in reports.
  Field<String> api_name;
  Field<String> ui_name;
  Field<String> description;
  Field<String> category;
  // Of a metric.
  Field<String> type;
  Field<bool> custom_definition;
  Field_() = default;
};

struct Property {
  // properties/ and the number.
  Field<String> name;
  Field<String> display_name;
  Field<String> parent;
  Field<String> account;
  Field<String> property_type;
  Field<String> time_zone;
  Field<String> currency_code;
  Field<String> industry_category;
  Field<String> service_level;
  Field<String> create_time;
  Field<String> delete_time;
  Property() = default;
};

struct AccountSummaryPropertySummariesItem {
  // properties/ and the number.
  Field<String> property;
  Field<String> display_name;
  Field<String> property_type;
  Field<String> parent;
  AccountSummaryPropertySummariesItem() = default;
};

struct AccountSummary {
  // accounts/ and the number.
  Field<String> account;
  Field<String> display_name;
  Field<List<AccountSummaryPropertySummariesItem>> property_summaries;
  AccountSummary() = default;
};

struct DataStreamWebStreamData {
  // G- and letters; what the website sends.
  Field<String> measurement_id;
  Field<String> default_uri;
  DataStreamWebStreamData() = default;
};

struct DataStreamAndroidAppStreamData {
  Field<String> package_name;
  Field<String> firebase_app_id;
  DataStreamAndroidAppStreamData() = default;
};

struct DataStreamIosAppStreamData {
  Field<String> bundle_id;
  Field<String> firebase_app_id;
  DataStreamIosAppStreamData() = default;
};

struct DataStream {
  Field<String> name;
  Field<String> type;
  Field<String> display_name;
  Field<DataStreamWebStreamData> web_stream_data;
  Field<DataStreamAndroidAppStreamData> android_app_stream_data;
  Field<DataStreamIosAppStreamData> ios_app_stream_data;
  Field<String> create_time;
  DataStream() = default;
};

struct KeyEvent {
  Field<String> name;
  Field<String> event_name;
  Field<String> counting_method;
  Field<bool> custom;
  Field<bool> deletable;
  Field<String> create_time;
  KeyEvent() = default;
};

struct CustomDimension {
  Field<String> name;
  Field<String> parameter_name;
  Field<String> display_name;
  Field<String> description;
  Field<String> scope;
  CustomDimension() = default;
};

// Values are positions in the table's `actions`.
enum class Action : int {
  kRunReport,
  kRunPivotReport,
  kGetRealtimeReport,
  kCheckCompatibility,
  kGetMetadata,
  kListAccountSummaries,
  kListProperties,
  kGetProperty,
  kListDataStreams,
  kListKeyEvents,
  kListCustomDimensions,
};

enum class RunReportParamsMetricAggregationsItem : int {
  kTotal,
  kMinimum,
  kMaximum,
  kCount,
};

struct RunReportParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  // Spans of days to report on; a second one is a comparison.
  List<DateRange> date_ranges;
  // What to split by, for example [{name: country}].
  Field<List<Named>> dimensions;
  // What to count, for example [{name: activeUsers}].
  List<Metric> metrics;
  // Which rows count: {filter: {fieldName: country, stringFilter: {value: Portugal}}}, or andGroup,
  // orGroup and notExpression of such.
  Field<List<Entry<Json>>> dimension_filter;
  // Which rows are shown, by a metric: {filter: {fieldName: sessions, numericFilter: {operation:
  // GREATER_THAN, value: {int64Value: '10'}}}}.
  Field<List<Entry<Json>>> metric_filter;
  // What to sort by.
  Field<List<Order>> order_bys;
  // Most rows to return; 10,000 unless given.
  Field<long long> limit;
  // Rows to pass over.
  Field<long long> offset;
  // Extra rows with sums or extremes.
  Field<List<RunReportParamsMetricAggregationsItem>> metric_aggregations;
  // Whether rows with nothing but zeros are shown.
  Field<bool> keep_empty_rows;
  // Currency of amounts of money, for example EUR; that of the property unless given.
  Field<String> currency_code;
  // Whether the reply tells how much of the quota is left.
  Field<bool> return_property_quota;
  RunReportParams() = default;
};

struct RunPivotReportParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  // Spans of days to report on; a second one is a comparison.
  List<DateRange> date_ranges;
  // What to split by, for example [{name: country}].
  List<Named> dimensions;
  // What to count, for example [{name: activeUsers}].
  List<Metric> metrics;
  // How the table is laid out: one pivot for rows, others for columns.
  List<Pivot> pivots;
  // Which rows count: {filter: {fieldName: country, stringFilter: {value: Portugal}}}, or andGroup,
  // orGroup and notExpression of such.
  Field<List<Entry<Json>>> dimension_filter;
  // Which rows are shown, by a metric: {filter: {fieldName: sessions, numericFilter: {operation:
  // GREATER_THAN, value: {int64Value: '10'}}}}.
  Field<List<Entry<Json>>> metric_filter;
  // Whether rows with nothing but zeros are shown.
  Field<bool> keep_empty_rows;
  // Currency of amounts of money, for example EUR; that of the property unless given.
  Field<String> currency_code;
  // Whether the reply tells how much of the quota is left.
  Field<bool> return_property_quota;
  RunPivotReportParams() = default;
};

struct RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem {
  Field<List<Value>> dimension_values;
  RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem() = default;
};

struct RunPivotReportResultPivotHeadersItem {
  Field<long long> row_count;
  Field<List<RunPivotReportResultPivotHeadersItemPivotDimensionHeadersItem>>
      pivot_dimension_headers;
  RunPivotReportResultPivotHeadersItem() = default;
};

struct RunPivotReportResultDimensionHeadersItem {
  Field<String> name;
  RunPivotReportResultDimensionHeadersItem() = default;
};

struct RunPivotReportResult {
  Field<List<RunPivotReportResultPivotHeadersItem>> pivot_headers;
  Field<List<RunPivotReportResultDimensionHeadersItem>> dimension_headers;
  Field<List<MetricHeader>> metric_headers;
  Field<List<Row>> rows;
  Field<PropertyQuota> property_quota;
  RunPivotReportResult() = default;
};

enum class GetRealtimeReportParamsMetricAggregationsItem : int {
  kTotal,
  kMinimum,
  kMaximum,
  kCount,
};

struct GetRealtimeReportParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  // What to split by, for example [{name: country}].
  Field<List<Named>> dimensions;
  // What to count, for example [{name: activeUsers}].
  List<Metric> metrics;
  // Which rows count: {filter: {fieldName: country, stringFilter: {value: Portugal}}}, or andGroup,
  // orGroup and notExpression of such.
  Field<List<Entry<Json>>> dimension_filter;
  // Which rows are shown, by a metric: {filter: {fieldName: sessions, numericFilter: {operation:
  // GREATER_THAN, value: {int64Value: '10'}}}}.
  Field<List<Entry<Json>>> metric_filter;
  // What to sort by.
  Field<List<Order>> order_bys;
  // Most rows to return; 10,000 unless given.
  Field<long long> limit;
  // Extra rows with sums or extremes.
  Field<List<GetRealtimeReportParamsMetricAggregationsItem>> metric_aggregations;
  // Minutes to look at; the last 30 unless given.
  Field<List<MinuteRange>> minute_ranges;
  // Whether the reply tells how much of the quota is left.
  Field<bool> return_property_quota;
  GetRealtimeReportParams() = default;
};

enum class CheckCompatibilityParamsCompatibilityFilter : int {
  kCompatible,
  kIncompatible,
};

struct CheckCompatibilityParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  // What to split by, for example [{name: country}].
  Field<List<Named>> dimensions;
  // What to count, for example [{name: activeUsers}].
  Field<List<Metric>> metrics;
  // Show only fields that fit, or only those that do not.
  Field<CheckCompatibilityParamsCompatibilityFilter> compatibility_filter;
  CheckCompatibilityParams() = default;
};

struct CheckCompatibilityResultDimensionCompatibilitiesItem {
  Field<Field_> dimension_metadata;
  Field<String> compatibility;
  CheckCompatibilityResultDimensionCompatibilitiesItem() = default;
};

struct CheckCompatibilityResultMetricCompatibilitiesItem {
  Field<Field_> metric_metadata;
  Field<String> compatibility;
  CheckCompatibilityResultMetricCompatibilitiesItem() = default;
};

struct CheckCompatibilityResult {
  Field<List<CheckCompatibilityResultDimensionCompatibilitiesItem>> dimension_compatibilities;
  Field<List<CheckCompatibilityResultMetricCompatibilitiesItem>> metric_compatibilities;
  CheckCompatibilityResult() = default;
};

struct GetMetadataParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  GetMetadataParams() = default;
};

struct GetMetadataResult {
  Field<String> name;
  Field<List<Field_>> dimensions;
  Field<List<Field_>> metrics;
  GetMetadataResult() = default;
};

struct ListAccountSummariesParams {
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListAccountSummariesParams() = default;
};

struct ListAccountSummariesResult {
  List<AccountSummary> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListAccountSummariesResult() = default;
};

struct ListPropertiesParams {
  // Number of the Analytics account.
  String account;
  // Whether properties in the trash are listed.
  Field<bool> show_deleted;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListPropertiesParams() = default;
};

struct ListPropertiesResult {
  List<Property> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListPropertiesResult() = default;
};

struct GetPropertyParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  GetPropertyParams() = default;
};

struct ListDataStreamsParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListDataStreamsParams() = default;
};

struct ListDataStreamsResult {
  List<DataStream> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListDataStreamsResult() = default;
};

struct ListKeyEventsParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListKeyEventsParams() = default;
};

struct ListKeyEventsResult {
  List<KeyEvent> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListKeyEventsResult() = default;
};

struct ListCustomDimensionsParams {
  // Number of the GA4 property, for example 123456789.
  String property;
  // Fetch pages until there are this many items; default: one page.
  Field<long long> max_items;
  // Where to go on: next_page of an earlier result.
  Field<String> next_page;
  ListCustomDimensionsParams() = default;
};

struct ListCustomDimensionsResult {
  List<CustomDimension> items;
  // Where to go on; null at the end.
  Field<String> next_page;
  ListCustomDimensionsResult() = default;
};

// Events that users can subscribe to.
enum class Heartbeat : int {
  // Report Run
  kReportRun,
};

// The values of developerSecrets. Never log them.
struct Secrets {
  // Client ID of an OAuth client of type web application in Google Cloud, with the Google Analytics
  // Data and Admin APIs enabled.
  String google_client_id;
  // Client secret of the same OAuth client.
  String google_client_secret;
  Secrets() = default;
};

// A table of metrics by dimensions over one or more spans of days. Only reads.
Task<Report> RunReport(Context& context, RunReportParams params);

// A report whose columns are values of dimensions, for example sessions by country and browser.
// Only reads.
Task<RunPivotReportResult> RunPivotReport(Context& context, RunPivotReportParams params);

// Who is there right now and what they do; properties of Analytics 360 go back 60 minutes. Only
// reads.
Task<Report> GetRealtimeReport(Context& context, GetRealtimeReportParams params);

// Tells for each dimension and metric whether it can stand in a report beside the given ones. Only
// reads.
Task<CheckCompatibilityResult> CheckCompatibility(Context& context,
    CheckCompatibilityParams params);

// All dimensions and metrics that reports of a property can have, custom ones among them. Only
// reads.
Task<GetMetadataResult> GetMetadata(Context& context, GetMetadataParams params);

// All accounts that the user can see, each with its properties. Only reads.
Task<ListAccountSummariesResult> ListAccountSummaries(Context& context,
    ListAccountSummariesParams params);

// Properties of an account with time zone and currency. Only reads.
Task<ListPropertiesResult> ListProperties(Context& context, ListPropertiesParams params);

// Name, time zone, currency and level of a property. Only reads.
Task<Property> GetProperty(Context& context, GetPropertyParams params);

// Websites and apps that send data to a property, with their measurement ids. Only reads.
Task<ListDataStreamsResult> ListDataStreams(Context& context, ListDataStreamsParams params);

// Events that count as a success of the property, formerly called conversions. Only reads.
Task<ListKeyEventsResult> ListKeyEvents(Context& context, ListKeyEventsParams params);

// Dimensions that the owner of the property has defined. Only reads.
Task<ListCustomDimensionsResult> ListCustomDimensions(Context& context,
    ListCustomDimensionsParams params);

Secrets ReadSecrets(Context& context);

// The connector's table, for pie::Registry.
extern const ConnectorTable kGoogleAnalytics;

}  // namespace pie::google_analytics
