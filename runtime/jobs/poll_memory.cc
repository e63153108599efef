#include "jobs/poll_memory.h"

#include <set>

#include "db/sql_array.h"

namespace pie {
namespace {

Param Texts(const std::vector<std::string>& texts) {
  SqlArray array;
  for (const std::string& text : texts) array.AddText(text);
  return array.Take();
}

std::set<std::string> FirstColumn(const SqlRows& rows) {
  std::set<std::string> texts;
  for (size_t i = 0; i < rows.size(); ++i) texts.insert(rows.Copy(i, 0));
  return texts;
}

// Those that are new, or have another version than before.
Result<std::set<std::string>> Upsert(Transaction& transaction, const std::string& poll,
                                     const std::string& list, const std::vector<std::string>& ids,
                                     const std::vector<std::string>& versions) {
  auto rows = transaction.Query(
      "INSERT INTO pie.poll_items AS i (poll, list, item, version)"
      " SELECT $1, $2, t.item, t.version FROM unnest($3::text[], $4::text[]) AS t(item, version)"
      " ON CONFLICT (poll, list, item) DO UPDATE SET version = excluded.version"
      " WHERE i.version <> excluded.version RETURNING i.item",
      ParamsOf(poll, list, Texts(ids), Texts(versions)));
  if (!rows) return rows.error();
  return FirstColumn(*rows);
}

// Never an item that the page shows: however long it stays, it is news once.
Result<Unit> Forget(Transaction& transaction, const std::string& poll, const std::string& list,
                    const std::vector<std::string>& shown) {
  auto rows = transaction.Query(
      "DELETE FROM pie.poll_items WHERE poll = $1 AND list = $2 AND item <> ALL ($3::text[])"
      " AND number <= (SELECT number FROM pie.poll_items WHERE poll = $1 AND list = $2"
      "  AND item <> ALL ($3::text[]) ORDER BY number DESC OFFSET $4 LIMIT 1)",
      ParamsOf(poll, list, Texts(shown), kMaxPollMemory));
  if (!rows) return rows.error();
  return Unit();
}

// In a list with the newest first, what is unknown below all that is known moved up from the next
// page. `known` is what was known before.
size_t EndOfNews(const PollPage& page, const std::set<std::string>& known, bool newest_first) {
  size_t end = page.items.size();
  if (!newest_first || known.empty()) return end;
  while (end > 0 && !known.count(page.items[end - 1].id)) --end;
  return end;
}

}  // namespace

Result<std::vector<size_t>> RememberPage(Transaction& transaction, const std::string& poll,
                                         const std::string& list, const PollPage& page,
                                         bool newest_first, long long began_ms) {
  Result<Unit> noted = NoteTry(transaction, poll, list, began_ms);
  if (!noted) return noted.error();
  auto before = transaction.Query(
      "SELECT checked_at IS NULL FROM pie.poll_lists WHERE poll = $1 AND list = $2 FOR UPDATE",
      ParamsOf(poll, list));
  if (!before) return before.error();
  bool first = before->Bool(0, 0);
  std::vector<std::string> ids, versions;
  for (const PollItem& item : page.items) {
    ids.push_back(item.id);
    versions.push_back(item.version);
  }
  auto rows = transaction.Query(
      "SELECT item FROM pie.poll_items WHERE poll = $1 AND list = $2 AND item = ANY ($3::text[])",
      ParamsOf(poll, list, Texts(ids)));
  if (!rows) return rows.error();
  std::set<std::string> known = FirstColumn(*rows);
  auto changed = Upsert(transaction, poll, list, ids, versions);
  if (!changed) return changed.error();
  if (Result<Unit> forgot = Forget(transaction, poll, list, ids); !forgot) return forgot.error();
  auto marked = transaction.Query(
      "UPDATE pie.poll_lists SET checked_at = greatest(checked_at,"
      " to_timestamp($3::bigint / 1000.0)) WHERE poll = $1 AND list = $2",
      ParamsOf(poll, list, began_ms));
  if (!marked) return marked.error();
  std::vector<size_t> news;
  size_t end = first ? 0 : EndOfNews(page, known, newest_first);
  for (size_t i = 0; i < end; ++i) {
    if (changed->count(page.items[i].id)) news.push_back(i);
  }
  return news;
}

Result<Unit> NoteTry(Transaction& transaction, const std::string& poll, const std::string& list,
                     long long began_ms) {
  auto rows = transaction.Query(
      "INSERT INTO pie.poll_lists (poll, list, tried_at) VALUES ($1, $2,"
      " to_timestamp($3::bigint / 1000.0)) ON CONFLICT (poll, list) DO UPDATE"
      " SET tried_at = excluded.tried_at",
      ParamsOf(poll, list, began_ms));
  if (!rows) return rows.error();
  return Unit();
}

Result<Unit> KeepLists(Transaction& transaction, const std::string& poll,
                       const std::vector<std::string>& lists) {
  auto rows =
      transaction.Query("DELETE FROM pie.poll_lists WHERE poll = $1 AND list <> ALL ($2::text[])",
                        ParamsOf(poll, Texts(lists)));
  if (!rows) return rows.error();
  return Unit();
}

}  // namespace pie
