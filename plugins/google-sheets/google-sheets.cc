// What the polling trigger looks at: news stand at the end of a sheet, and rows have no ids.
#include "google-sheets/google-sheets.h"

#include <utility>

#include "pie/pie.h"

namespace pie {
namespace {

constexpr Size kLastRows = 500;  // as many as a poll looks at

}  // namespace

Task<google_sheets::ListLastRowsResult> google_sheets::ListLastRows(Context& context,
                                                                    ListLastRowsParams params) {
  GetValuesParams wanted;
  wanted.spreadsheet_id = std::move(params.spreadsheet_id);
  wanted.range = std::move(params.range);
  Cells cells = co_await GetValues(context, std::move(wanted));
  ListLastRowsResult result;
  List<Row> rows;
  for (Size i = cells.values->size(); i > 0 && rows.size() < kLastRows; --i) {
    List<Json>& from = (*cells.values)[i - 1];
    if (from.empty()) continue;
    Json all = Json::Array();
    for (const Json& cell : from) all.Push(cell);
    Row row;
    row.text = all.Dump();
    row.cells = std::move(from);
    rows.push_back(std::move(row));
  }
  result.rows = std::move(rows);
  co_return result;
}

}  // namespace pie
