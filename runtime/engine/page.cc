#include "engine/page.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>
#include <charconv>

#include "base/encoding.h"
#include "base/json_reader.h"
#include "table/path.h"

namespace pie {
namespace {

constexpr size_t kMaxToken = 16 << 10;
constexpr size_t kSignature = 16;

long long ToNumber(std::string_view text, long long fallback) {
  long long number = fallback;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// Some services write their flags as numbers; with others the next page's URL is there or is not.
bool SaysNoMore(const Pagination& pagination, std::string_view body) {
  static constexpr std::string_view kNo[] = {"", "null", "false", "0", "\"\"", "[]", "{}"};
  if (!pagination.more_pointer) return false;
  std::string_view more = FindPointer(body, pagination.more_pointer);
  return std::find(std::begin(kNo), std::end(kNo), more) != std::end(kNo);
}

std::string_view LastItem(const Pagination& pagination, std::string_view body) {
  std::string pointer = pagination.items ? pagination.items : "";
  return FindPointer(body, pointer + "/-1");
}

// A cursor as it stands in the reply; empty when it is null, missing or an empty text.
std::string Cursor(const Pagination& pagination, std::string_view body) {
  std::string_view json =
      pagination.cursor_from_last
          ? FindPointer(LastItem(pagination, body), pagination.cursor_from_last)
          : FindPointer(body, pagination.cursor_pointer ? pagination.cursor_pointer : "");
  JsonReader reader(json);
  JsonReader::Type type = reader.Peek();
  bool usable = type == JsonReader::Type::kString || type == JsonReader::Type::kNumber;
  return usable && json != "\"\"" ? std::string(json) : std::string();
}

std::string NextNumber(const Pagination& pagination, std::string_view body,
                       std::string_view current, size_t count, unsigned size) {
  bool pages = pagination.kind == PageKind::kPage;
  long long start = pages ? pagination.first : 0;
  long long here = current.empty() ? start : ToNumber(current, start);
  long long next = pages ? here + 1 : here + static_cast<long long>(count);
  if (count == 0) return {};
  if (!pagination.more_pointer && size && count < size) return {};
  if (pagination.total_pointer) {
    long long total = ToNumber(FindPointer(body, pagination.total_pointer), -1);
    long long seen =
        pages ? (here - start + 1) * static_cast<long long>(size ? size : count) : next;
    if (total >= 0 && seen >= total) return {};
  }
  return std::to_string(next);
}

// Behind a gateway that adds a prefix to every path (Atlassian's /ex/confluence/{site}) services
// name the next page without it: the same path but for its beginning, which is the gateway's.
std::string WithPrefixOf(const Url& current, const Url& next) {
  const std::string& path = current.path();
  if (path.size() <= next.path().size() || !path.ends_with(next.path())) return next.ToString();
  return next.Origin() + path.substr(0, path.size() - next.path().size()) + next.Target();
}

// A next URL goes where the first one went, or a reply could send the token anywhere.
Result<std::string> NextUrl(const Pagination& pagination, const HttpResponse& response) {
  std::string text;
  if (pagination.url_pointer) {
    text = PointerText(response.body, pagination.url_pointer);
  } else {
    const char* rel = pagination.rel ? pagination.rel : "next";
    for (size_t i = 0; i < response.headers.size() && text.empty(); ++i) {
      auto field = response.headers[i];
      if (EqualsIgnoreCase(field.name, "link")) text = LinkTarget(field.value, rel);
    }
  }
  if (text.empty()) return std::string();
  Result<Url> url = response.url.Resolve(text);
  if (!url || !url->SameOrigin(response.url)) {
    return Error(ErrorCode::kUpstream,
                 "the service named a next page on another host; it is not followed");
  }
  return text.starts_with('/') ? WithPrefixOf(response.url, *url) : url->ToString();
}

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Whether `; rel="next last"; title=x` names the relation.
bool HasRelation(std::string_view parameters, std::string_view rel) {
  while (!parameters.empty()) {
    size_t end = std::min(parameters.find(';'), parameters.size());
    std::string_view parameter = Trim(parameters.substr(0, end));
    parameters.remove_prefix(std::min(end + 1, parameters.size()));
    size_t equals = parameter.find('=');
    if (equals == parameter.npos || !EqualsIgnoreCase(Trim(parameter.substr(0, equals)), "rel")) {
      continue;
    }
    std::string_view value = Trim(parameter.substr(equals + 1));
    if (value.size() >= 2 && value.front() == '"') value = value.substr(1, value.size() - 2);
    while (!value.empty()) {
      size_t space = std::min(value.find(' '), value.size());
      if (EqualsIgnoreCase(value.substr(0, space), rel)) return true;
      value.remove_prefix(std::min(space + 1, value.size()));
    }
  }
  return false;
}

}  // namespace

std::string_view LinkTarget(std::string_view header, std::string_view rel) {
  while (true) {
    size_t open = header.find('<');
    size_t close = open == header.npos ? header.npos : header.find('>', open);
    if (close == header.npos) return {};
    std::string_view target = header.substr(open + 1, close - open - 1);
    header.remove_prefix(close + 1);
    // The parameters end at a comma outside quotes.
    size_t end = 0;
    for (bool quoted = false; end < header.size() && (quoted || header[end] != ','); ++end) {
      if (header[end] == '"') quoted = !quoted;
    }
    if (HasRelation(header.substr(0, end), rel)) return target;
    header.remove_prefix(end);
  }
}

Result<std::optional<std::string>> NextPosition(const Pagination& pagination,
                                                const HttpResponse& response,
                                                std::string_view current, size_t count,
                                                unsigned size) {
  using Next = std::optional<std::string>;
  if (SaysNoMore(pagination, response.body)) return Next();
  if (pagination.until_empty && count == 0) return Next();
  std::string next;
  if (pagination.kind == PageKind::kLink) {
    Result<std::string> url = NextUrl(pagination, response);
    if (!url) return url.error();
    next = std::move(*url);
    // A link or cursor that does not move would give the same page for ever.
    if (next == current || next == response.url.ToString()) next.clear();
  } else if (pagination.kind == PageKind::kCursor) {
    bool short_page = pagination.cursor_from_last && !pagination.more_pointer && count < size;
    if (!short_page) next = Cursor(pagination, response.body);
    if (next == current) next.clear();
  } else {
    next = NextNumber(pagination, response.body, current, count, size);
  }
  return next.empty() ? Next() : Next(std::move(next));
}

PageTokens::PageTokens(std::string key) : key_(std::move(key)) {
  if (!key_.empty()) return;
  key_.resize(32);
  RAND_bytes(reinterpret_cast<unsigned char*>(key_.data()), static_cast<int>(key_.size()));
}

std::string PageTokens::Sign(std::string_view payload, std::string_view scope) const {
  std::string input(scope);
  input.push_back('\0');
  input += payload;
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  HMAC(EVP_sha256(), key_.data(), static_cast<int>(key_.size()),
       reinterpret_cast<const unsigned char*>(input.data()), input.size(), digest, &size);
  return std::string(reinterpret_cast<char*>(digest), kSignature);
}

std::string PageTokens::Seal(const PagePosition& position, std::string_view scope) const {
  std::string payload = std::to_string(position.skip) + " " + std::to_string(position.size) + " " +
                        std::to_string(position.seen) + " " + position.position;
  return Base64Url(Sign(payload, scope) + payload);
}

std::optional<PagePosition> PageTokens::Open(std::string_view token, std::string_view scope) const {
  if (token.size() > kMaxToken) return std::nullopt;
  std::optional<std::string> bytes = FromBase64(token);
  if (!bytes || bytes->size() < kSignature) return std::nullopt;
  std::string payload = bytes->substr(kSignature);
  if (CRYPTO_memcmp(bytes->data(), Sign(payload, scope).data(), kSignature) != 0) {
    return std::nullopt;
  }
  PagePosition position;
  size_t numbers[3] = {};
  size_t at = 0;
  for (size_t& number : numbers) {
    size_t end = payload.find(' ', at);
    if (end == payload.npos) return std::nullopt;
    number = static_cast<size_t>(ToNumber(std::string_view(payload).substr(at, end - at), 0));
    at = end + 1;
  }
  position.skip = static_cast<unsigned>(numbers[0]);
  position.size = static_cast<unsigned>(numbers[1]);
  position.seen = numbers[2];
  position.position = payload.substr(at);
  return position;
}

}  // namespace pie
