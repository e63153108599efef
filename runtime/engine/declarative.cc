#include "engine/declarative.h"

#include <algorithm>

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "engine/result.h"
#include "engine/upstream_error.h"
#include "table/path.h"

namespace pie {
namespace {

UpstreamOptions OptionsOf(const PreparedAction& action, const HttpRequest& request) {
  const HttpBinding& http = *action.row->http;
  UpstreamOptions options;
  options.retry = &http.retry;
  options.repeatable = IsIdempotent(request.method) || action.row->effect == Effect::kRead ||
                       http.idempotency_header;
  return options;
}

// Binds and signs one request of the action.
Result<HttpRequest> MakeRequest(const BindSource& source, const std::string& url,
                                const std::string& key) {
  Result<HttpRequest> request = BindRequest(source);
  if (!request) return request;
  if (!url.empty()) {
    Result<Url> next = Url::Parse(url);
    if (!next || !next->SameOrigin(request->url)) {
      return WrongParam(source, "next_page", "a next_page of an earlier result", "another");
    }
    request->url = std::move(*next);
  }
  const HttpBinding& http = *source.action.row->http;
  if (http.idempotency_header) request->headers.Set(http.idempotency_header, key);
  if (Result<Unit> signed_in = Authorize(source, *request); !signed_in) return signed_in.error();
  return request;
}

// Sends a request of the action, with error replies as errors. A refused token is replaced, once:
// the service has done nothing yet.
Task<HttpResponse> SendAction(Execution& execution, const BindSource& source, Access& access,
                              std::string url, const std::string& key) {
  for (bool first = true;; first = false) {
    Result<HttpRequest> request = MakeRequest(source, url, key);
    if (!request) co_await Fail(std::move(request.error()));
    UpstreamOptions options = OptionsOf(source.action, *request);
    options.signer = SignerOf(source);
    HttpResponse response =
        co_await SendUpstream(execution, access, std::move(*request), std::move(options));
    std::optional<Error> error = ReplyError(access.connector(), source.action.row, response);
    if (!error) co_return response;
    bool again = false;
    if (first && error->code == ErrorCode::kNotConnected) {
      again = co_await execution.ReplaceToken(access, *source.action.auth);
    }
    if (!again) co_await Fail(std::move(*error));
  }
}

// Walks the pages of a list until the caller has enough.
class PageWalk {
 public:
  PageWalk(Execution& execution, Access& access, PreparedAction& action, const void* params)
      : execution_(execution),
        access_(access),
        action_(action),
        params_(params),
        pagination_(*action.row->http->pagination) {}

  Result<Unit> Begin() {
    ParamValue most = Param(action_.max_items);
    if (most.state == FieldState::kValue && most.row->kind == Kind::kInteger) {
      long long wanted = *static_cast<const long long*>(most.data);
      max_items_ = static_cast<size_t>(std::max(1LL, wanted));
    }
    at_.size = pagination_.size;
    if (max_items_ && at_.size)
      at_.size = static_cast<unsigned>(std::min<size_t>(at_.size, max_items_));
    ParamValue token = Param(action_.next_page);
    if (token.state != FieldState::kValue || token.row->kind != Kind::kString) return Unit();
    const String& text = *static_cast<const String*>(token.data);
    auto opened = execution_.core.page_tokens.Open(text, Scope());
    if (!opened) {
      return WrongParam(Source_(), "next_page", "the next_page of an earlier result of this action",
                        "another text");
    }
    at_ = std::move(*opened);
    return Unit();
  }

  Task<std::string> Run() {
    unsigned pages = max_items_ ? std::max(1u, pagination_.max_pages) : 1;
    std::string key = execution_.NewKey();
    for (unsigned page = 0; page < pages && !done_; ++page) {
      PageValues values;
      bool link = pagination_.kind == PageKind::kLink;
      if (!link) values.position = at_.position;
      values.size = at_.size;
      BindSource source = Source_();
      source.page = &values;
      // Named first: g++ 12 destroys a conditional temporary of an await twice.
      std::string url = link ? at_.position : std::string();
      HttpResponse response = co_await SendAction(execution_, source, access_, std::move(url), key);
      if (Result<Unit> taken = Take(response); !taken) co_await Fail(taken.error());
    }
    co_return Finish();
  }

 private:
  BindSource Source_() const { return BindSource{access_, action_, params_}; }

  ParamValue Param(int index) const {
    return index < 0 ? ParamValue() : ParamAt(*action_.row->params, params_, index);
  }

  std::string Scope() const {
    return std::string(access_.connector().name) + '\0' + action_.row->name + '\0' +
           execution_.principal.user_id + '\0' + access_.connection;
  }

  const char* ItemsPointer() const {
    if (pagination_.items) return pagination_.items;
    const char* at = action_.row->http->result_at;
    return at ? at : "";
  }

  // Takes over the items of a page, and decides where the list goes on.
  Result<Unit> Take(const HttpResponse& response) {
    std::string_view list = FindPointer(response.body, ItemsPointer());
    JsonReader reader(list);
    size_t count = 0;
    bool cut = false;
    delivered_ = at_.skip;
    if (reader.Peek() == JsonReader::Type::kArray && reader.EnterArray()) {
      while (reader.NextElement()) {
        std::string_view item = reader.Skip();
        if (count++ < at_.skip) continue;
        if (max_items_ && taken_ >= max_items_) {
          cut = true;
          continue;
        }
        if (taken_++) items_.push_back(',');
        items_ += item;
        delivered_ = static_cast<unsigned>(count);
      }
    } else if (!list.empty() && list != "null") {
      return NotAList();
    }
    if (!reader.ok() && !list.empty() && list != "null") return NotAList();
    if (cut) {
      at_.skip = delivered_;
      more_ = done_ = true;
      return Unit();
    }
    auto next = NextPosition(pagination_, response, at_.position, count, at_.size);
    if (!next) return next.error();
    at_.seen += count;
    // A page that reaches beyond what the service gives would be an error.
    unsigned long long wanted = at_.size ? at_.size : count;
    capped_ = next->has_value() && pagination_.cap && at_.seen + wanted > pagination_.cap;
    more_ = next->has_value() && !capped_;
    done_ = !more_ || (max_items_ && taken_ >= max_items_);
    if (more_) at_.position = std::move(**next);
    at_.skip = 0;
    return Unit();
  }

  Error NotAList() const {
    return Error(ErrorCode::kUpstream, std::string(ServiceName(access_.connector())) +
                                           " answered without the list that was expected");
  }

  std::string Finish() {
    std::string out = "{\"items\":[" + items_ + "]";
    if (more_) {
      out += ",\"next_page\":";
      AppendJsonString(out, execution_.core.page_tokens.Seal(at_, Scope()));
    }
    if (capped_) {
      out += ",\"incomplete\":";
      AppendJsonString(out, std::string(ServiceName(access_.connector())) + " gives at most " +
                                std::to_string(pagination_.cap) +
                                " items of one list; narrow it down to see the others");
    }
    return out + "}";
  }

  Execution& execution_;
  Access& access_;
  PreparedAction& action_;
  const void* params_;
  const Pagination& pagination_;
  size_t max_items_ = 0;  // 0: one page
  PagePosition at_;
  std::string items_;
  size_t taken_ = 0;
  unsigned delivered_ = 0;
  bool more_ = false, done_ = false, capped_ = false;
};

}  // namespace

Task<std::string> RunDeclarative(Execution& execution, Access& access, PreparedAction& action,
                                 const void* params) {
  if (!execution.LoadRecent(access, action)) co_await execution.Load(access, action);
  if (action.row->http->pagination) {
    PageWalk walk(execution, access, action, params);
    if (Result<Unit> begun = walk.Begin(); !begun) co_await Fail(begun.error());
    std::string page = co_await walk.Run();
    co_return page;
  }
  BindSource source{access, action, params};
  std::string key = action.row->http->idempotency_header ? execution.NewKey() : std::string();
  HttpResponse response = co_await SendAction(execution, source, access, std::string(), key);
  Result<std::string> value = ReplyValue(access.connector(), *action.row, response);
  if (!value) co_await Fail(value.error());
  co_return std::move(*value);
}

namespace {

Result<Url> FetchUrl(const BindSource& source, std::string_view text, bool authorized) {
  if (text.find("://") != text.npos || !authorized) {
    Result<Url> url = Url::Parse(text);
    if (url) return url;
    return Error(ErrorCode::kInvalidArgument, "not a URL: " + std::string(text.substr(0, 100)));
  }
  Result<Url> base = BaseUrl(source);
  if (!base) return base;
  size_t question = std::min(text.find('?'), text.size());
  Result<Url> url = base->WithPath(text.substr(0, question));
  if (!url || question == text.size()) return url;
  return url->WithQuery(text.substr(question + 1));
}

// What every signed-in request of the connector carries.
Result<Unit> AddApiHeaders(const BindSource& source, HttpRequest& request) {
  for (const PreparedNamed& named : source.access.prepared->headers) {
    if (request.headers.Has(named.name)) continue;
    std::string value;
    const TemplatePiece* missing = nullptr;
    if (!Render(value, named.value, source, PlainText, &missing)) {
      if (IsOptional(*missing, source.connector())) continue;
      return MissingValue(*missing, source);
    }
    request.headers.Set(named.name, value);
  }
  return Unit();
}

}  // namespace

namespace {

Task<HttpResponse> FetchOnce(Execution& execution, Access& access, const FetchRequest& fetch,
                             bool authorized) {
  PreparedAction& bare = access.prepared->Bare();
  BindSource source{access, bare};
  Result<Url> url = FetchUrl(source, fetch.url, authorized);
  if (!url) co_await Fail(url.error());
  HttpRequest request(fetch.method, std::move(*url));
  for (const Header& header : fetch.headers) request.headers.Add(header.name, header.value);
  request.body = std::string(fetch.body);
  if (authorized) {
    if (Result<Unit> added = AddApiHeaders(source, request); !added) co_await Fail(added.error());
    if (Result<Unit> signed_in = Authorize(source, request); !signed_in) {
      co_await Fail(signed_in.error());
    }
  }
  UpstreamOptions options;
  options.repeatable = IsIdempotent(request.method);
  if (authorized) options.signer = SignerOf(source);
  if (fetch.timeout_ms && fetch.timeout_ms < 240'000)
    options.timeout = Milliseconds(fetch.timeout_ms);
  HttpResponse response =
      co_await SendUpstream(execution, access, std::move(request), std::move(options));
  co_return response;
}

}  // namespace

Task<HttpResponse> FetchUpstream(Execution& execution, Access& access, const FetchRequest& fetch,
                                 bool authorized) {
  if (authorized && Execution::MustChoose(access)) co_await execution.Choose(access);
  PreparedAction& bare = access.prepared->Bare();
  if (authorized && !execution.LoadRecent(access, bare)) co_await execution.Load(access, bare);
  HttpResponse response = co_await FetchOnce(execution, access, fetch, authorized);
  if (!authorized || response.status != 401) co_return response;
  bool again = co_await execution.ReplaceToken(access, *bare.auth);
  if (again) response = co_await FetchOnce(execution, access, fetch, authorized);
  co_return response;
}

FetchResponse ToFetchResponse(const HttpResponse& response) {
  FetchResponse out;
  out.status = response.status;
  for (size_t i = 0; i < response.headers.size(); ++i) {
    out.headers.push_back(Header(response.headers[i].name, response.headers[i].value));
  }
  out.body = response.body;
  return out;
}

Task<std::string> RunVerify(Execution& execution) {
  const ConnectorTable& connector = execution.root;
  if (!connector.api.verify_path) {
    co_await Fail(Error(ErrorCode::kNotImplemented,
                        std::string(connector.name) + ": the manifest has no api.verify"));
  }
  FetchRequest request(connector.api.verify_path);
  if (connector.api.verify_method) request.method = connector.api.verify_method;
  Access& access = execution.AccessTo(connector);
  HttpResponse response = co_await FetchUpstream(execution, access, request, true);
  std::optional<Error> error = ReplyError(connector, nullptr, response);
  if (error) co_await Fail(std::move(*error));
  const char* account = connector.api.verify_account;
  co_return account ? PointerText(response.body, account) : std::string();
}

}  // namespace pie
