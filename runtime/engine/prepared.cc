#include "engine/prepared.h"

#include <algorithm>

#include "engine/parts.h"
#include "net/http.h"

namespace pie {
namespace {

void AddUnique(std::vector<int>& list, int value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

// Notes what a template needs, so that a call loads no more than that.
void Note(const Template& text, PreparedAction& action) {
  for (const TemplatePiece& piece : text.pieces()) {
    if (piece.source == Source::kSecret) AddUnique(action.secrets, piece.index);
    if (piece.source == Source::kConnection) action.needs_connection = true;
    if (piece.source == Source::kSetting) action.needs_settings = true;
  }
}

std::string Unescape(std::string_view token) {
  std::string out;
  for (size_t i = 0; i < token.size(); ++i) {
    bool escape = token[i] == '~' && i + 1 < token.size();
    if (escape && token[i + 1] == '0')
      out += '~', ++i;
    else if (escape && token[i + 1] == '1')
      out += '/', ++i;
    else
      out += token[i];
  }
  return out;
}

BodyNode& Child(BodyNode& node, const std::string& key) {
  for (BodyNode& child : node.children) {
    if (child.key == key) return child;
  }
  node.children.emplace_back();
  node.children.back().key = key;
  return node.children.back();
}

// The leaf at a JSON pointer; "" is the root. A name without a slash is one level.
BodyNode& Leaf(BodyNode& root, std::string_view pointer) {
  BodyNode* node = &root;
  if (!pointer.empty() && pointer[0] != '/') return Child(root, std::string(pointer));
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    size_t end = std::min(pointer.find('/'), pointer.size());
    node = &Child(*node, Unescape(pointer.substr(0, end)));
    pointer.remove_prefix(end);
  }
  return *node;
}

void MarkNodes(const std::vector<PreparedBind>& binds, BodyNode& node) {
  node.is_list = !node.children.empty();
  node.from_params = node.bind >= 0 && binds[static_cast<size_t>(node.bind)].IsParam();
  for (size_t i = 0; i < node.children.size(); ++i) {
    BodyNode& child = node.children[i];
    if (child.key != std::to_string(i)) node.is_list = false;
    MarkNodes(binds, child);
    node.from_params = node.from_params || child.from_params;
  }
}

// Puts a page parameter where the manifest says; the row of a parameter with the same name stays
// and counts until pagination has a value of its own.
void AddPageSlot(PreparedAction& action, const char* wire, PageSlot slot, bool in_body) {
  if (!wire) return;
  if (!in_body) {
    for (PreparedBind& bind : action.query) {
      if (bind.wire == wire) return void(bind.slot = slot);
    }
    action.query.emplace_back();
    action.query.back().wire = wire;
    action.query.back().slot = slot;
    return;
  }
  BodyNode& leaf = Leaf(action.tree, wire);
  if (leaf.bind < 0) {
    leaf.bind = static_cast<int>(action.body.size());
    action.body.emplace_back();
  }
  action.body[leaf.bind].slot = slot;
}

void SplitPath(PreparedAction& action, std::string_view path, const ConnectorTable& connector) {
  size_t scheme = path.find("://");
  if (scheme != path.npos) {
    size_t end = std::min(path.find('/', scheme + 3), path.size());
    action.absolute = true;
    action.origin = Template(path.substr(0, end), connector, action.row);
    path.remove_prefix(end);
  }
  size_t question = std::min(path.find('?'), path.size());
  action.path = Template(path.substr(0, question), connector, action.row);
  if (question < path.size()) {
    action.path_query = Template(path.substr(question + 1), connector, action.row);
  }
  Note(action.origin, action);
  Note(action.path, action);
  Note(action.path_query, action);
}

void AddRows(PreparedAction& action, const HttpBinding& http, const ConnectorTable& connector) {
  for (const BindRow& row : http.rows) {
    PreparedBind bind;
    bind.row = &row;
    bind.wire = row.wire ? row.wire : "";
    if (row.text) bind.text = Template(row.text, connector, action.row);
    Note(bind.text, action);
    if (row.place == Place::kQuery) {
      action.query.push_back(std::move(bind));
    } else if (row.place == Place::kHeader) {
      if (EqualsIgnoreCase(bind.wire, "accept")) action.has_accept = true;
      action.headers.push_back(std::move(bind));
    } else if (row.place == Place::kBody) {
      Leaf(action.tree, bind.wire).bind = static_cast<int>(action.body.size());
      action.body.push_back(std::move(bind));
    }
  }
}

std::vector<PreparedNamed> PrepareNamed(const Rows<NamedText>& rows,
                                        const ConnectorTable& connector) {
  std::vector<PreparedNamed> list;
  for (const NamedText& row : rows) {
    list.push_back({row.name, Template(row.value ? row.value : "", connector, nullptr)});
  }
  return list;
}

void SetAuth(PreparedAction& action, const AuthRow& auth, const ConnectorTable& connector) {
  action.auth = &auth;
  if (auth.value) action.auth_value = Template(auth.value, connector, nullptr);
  if (auth.username) action.auth_username = Template(auth.username, connector, nullptr);
  if (auth.password) action.auth_password = Template(auth.password, connector, nullptr);
  for (const Template* text : {&action.auth_value, &action.auth_username, &action.auth_password}) {
    Note(*text, action);
  }
  action.members = PrepareNamed(auth.members, connector);
  for (const PreparedNamed& member : action.members) Note(member.value, action);
  if (auth.kind == AuthKind::kOauth1) {
    for (const char* text :
         {auth.client_id, auth.client_secret, auth.token, auth.token_secret, auth.realm}) {
      action.oauth1.emplace_back(text ? text : "", connector, nullptr);
    }
  } else if (auth.kind == AuthKind::kOauth && IsOauth1(connector.oauth)) {
    for (const char* name :
         {connector.oauth->client_id_secret, connector.oauth->client_secret_secret}) {
      action.oauth1.emplace_back("{" + std::string(name) + "}", connector, nullptr);
    }
  }
  for (const Template& text : action.oauth1) Note(text, action);
  if (UsesToken(auth.kind)) action.needs_connection = true;
}

// What every request of the connector needs besides its own binding.
void NoteApi(PreparedAction& action, const PreparedConnector& prepared) {
  if (!action.absolute) Note(prepared.base_url, action);
  for (const auto* list : {&prepared.headers, &prepared.query}) {
    for (const PreparedNamed& named : *list) {
      Note(named.value, action);
      if (EqualsIgnoreCase(named.name, "accept")) action.has_accept = true;
    }
  }
}

std::unique_ptr<PreparedAction> PrepareAction(const PreparedConnector& prepared,
                                              const ActionRow& row) {
  const ConnectorTable& connector = *prepared.table;
  auto action = std::make_unique<PreparedAction>();
  action->row = &row;
  action->max_items = FindField(row.params, "max_items");
  action->next_page = FindField(row.params, "next_page");
  if (const HttpBinding* http = row.http) {
    SplitPath(*action,
              http->path              ? http->path
              : connector.api.graphql ? connector.api.graphql
                                      : "",
              connector);
    AddRows(*action, *http, connector);
    if (const Pagination* page = http->pagination) {
      AddPageSlot(*action, page->param, PageSlot::kPosition, page->in_body);
      AddPageSlot(*action, page->size_param, PageSlot::kSize, page->in_body);
    }
    MarkNodes(action->body, action->tree);
    action->tree.from_params = false;
    SetAuth(*action, row.auth ? *row.auth : *prepared.auth, connector);
    NoteApi(*action, prepared);
  }
  return action;
}

std::shared_ptr<const EgressPolicy> PolicyOf(const ConnectorTable& connector,
                                             const EngineParts& parts) {
  auto policy = std::make_shared<EgressPolicy>();
  if (parts.egress) *policy = *parts.egress;
  // The policy knows hosts, not ports.
  for (std::string_view host : connector.egress) {
    if (host.find('{') == host.npos) policy->hosts.emplace_back(host.substr(0, host.find(':')));
  }
  policy->allow_http |= parts.options.allow_http;
  policy->allow_private |= parts.options.allow_private_egress;
  return policy;
}

}  // namespace

bool PreparedBind::IsParam() const {
  if (!row || slot != PageSlot::kNone) return false;
  const auto& pieces = text.pieces();
  return row->field >= 0 ||
         std::any_of(pieces.begin(), pieces.end(),
                     [](const TemplatePiece& piece) { return piece.source == Source::kParam; });
}

PreparedAction& PreparedConnector::Action(unsigned index) {
  std::unique_ptr<PreparedAction>& slot = actions.at(index);
  if (!slot) slot = PrepareAction(*this, table->actions.data[index]);
  return *slot;
}

PreparedAction& PreparedConnector::Bare() {
  if (!bare_) {
    bare_ = std::make_unique<PreparedAction>();
    SetAuth(*bare_, auth == &table->api.auth ? AuthOf(*table) : *auth, *table);
    NoteApi(*bare_, *this);
  }
  return *bare_;
}

namespace {

std::unique_ptr<PreparedConnector> PrepareWith(const ConnectorTable& connector, const AuthRow& auth,
                                               const EngineParts& parts) {
  auto prepared = std::make_unique<PreparedConnector>();
  prepared->table = &connector;
  prepared->auth = &auth;
  if (const char* base = auth.base_url ? auth.base_url : connector.api.base_url) {
    prepared->base_url = Template(base, connector, nullptr);
    Result<Url> fixed = Url::Parse(base);
    if (fixed && prepared->base_url.is_constant()) prepared->fixed_base = std::move(*fixed);
  }
  prepared->headers = PrepareNamed(connector.api.headers, connector);
  prepared->query = PrepareNamed(connector.api.query, connector);
  prepared->egress = PolicyOf(connector, parts);
  for (const char* host : connector.egress) {
    if (std::string_view(host).find('{') == std::string_view::npos) continue;
    prepared->own_hosts.emplace_back(host, connector, nullptr);
  }
  prepared->actions.resize(connector.actions.count);
  return prepared;
}

}  // namespace

std::unique_ptr<PreparedConnector> Prepare(const ConnectorTable& connector,
                                           const EngineParts& parts) {
  std::unique_ptr<PreparedConnector> prepared = PrepareWith(connector, connector.api.auth, parts);
  for (const AuthRow& auth : connector.api.other_auth) {
    prepared->others.push_back(PrepareWith(connector, auth, parts));
  }
  return prepared;
}

}  // namespace pie
