"""How a connector signs in, against what the facts say about the vendor's schemes, URLs and scopes."""
import re

# What piec knows by itself: URLs (generator/model/resolve_oauth.cc).
_BUILT_IN = ("google", "github", "slack", "notion")


def check(connector, facts, report):
    schemes = facts["auth"].get("schemes") or []
    soft = bool(facts.get("third_party")) or all(s.get("from") == "general-knowledge" for s in schemes)

    def say(text, soft=soft):
        report.add(f"plugins/{connector.name}/{connector.name}.pie", text, soft)

    ways = connector.ways_to_sign_in()
    for way in ways or [{"type": None}]:
        if not any(_fits(way, s, facts["auth"]) for s in schemes):
            named = f"{way['type']} '{way['name']}'" if way.get("name") else way.get("type")
            say(f"auth {named} is none of the vendor's ways: {', '.join(sorted({_scheme(s) for s in schemes}))}")
    oauth = connector.body.get("oauth")
    if oauth and any(way.get("type") == "oauth" for way in ways):
        _urls(oauth, facts["auth"], say)
        _habits(oauth, facts["auth"], say)
        _scopes(connector, oauth, facts, say)


def _scheme(scheme):
    if scheme.get("type") == "apiKey":
        return f"{scheme['in']} '{scheme['param']}'"
    return scheme.get("scheme") or scheme.get("type") or scheme["name"]


def _fits(way, scheme, facts):
    """Whether a way to sign in is one that the vendor's scheme allows."""
    kind, header = way.get("type"), str(way.get("name", ""))
    in_header = scheme.get("in") == "header"
    bearer = scheme.get("scheme") == "bearer" or scheme.get("type") == "oauth2" or (
        in_header and scheme["param"].lower() == "authorization")
    if kind in ("oauth", "bearer", "two_step", "jwt"):
        # A vendor that lets users sign in gets tokens in this header, whatever else it calls them.
        return bearer or (kind == "oauth" and ("authorizationUrl" in facts or not scheme.get("type")))
    if kind == "client_credentials":
        return bearer
    if kind == "header":
        return (in_header and scheme["param"].lower() == header.lower()) or (bearer and header.lower() == "authorization")
    if kind == "query":
        return scheme.get("in") == "query"
    if kind == "basic":
        return scheme.get("scheme") == "basic"
    return kind == "none" and scheme.get("in") == "path"


def _shape(url):
    return re.sub(r"\{[^}]*\}", "{}", str(url)).rstrip("/")


def _urls(oauth, facts, say):
    if oauth.get("provider") in _BUILT_IN:
        return
    soft = facts.get("urls_from") != "spec"
    for key in ("authorizationUrl", "tokenUrl"):
        known = {_shape(u) for u in (facts.get(key), (facts.get("spec_urls") or {}).get(key)) if u}
        for scheme in facts.get("schemes") or []:
            for flow in (scheme.get("flows") or {}).values():
                known |= {_shape(flow[key])} if flow.get(key) else set()
        if known and _shape(oauth.get(key)) not in known:
            say(f"oauth {key} is {oauth.get(key)}, the vendor's is {' or '.join(sorted(known))}", soft)


def _habits(oauth, facts, say):
    if oauth.get("provider") in _BUILT_IN:
        return
    if facts.get("pkce_required") and oauth.get("pkce") is False:
        say("oauth pkce is false, the vendor requires it")
    method = facts.get("token_auth")
    if method and oauth.get("tokenAuthMethod", "post") != method:
        say(f"oauth tokenAuthMethod is {oauth.get('tokenAuthMethod', 'post')}, the vendor's is {method}", True)
    given = oauth.get("extraParams") or {}
    for name, value in (facts.get("authorization_params") or {}).items():
        if str(given.get(name)) != str(value):
            say(f"oauth extraParams lacks {name}={value}", True)
    separator = facts.get("scope_separator")
    if separator and len(oauth.get("scopes") or []) > 1 and oauth.get("scopeSeparator", " ") != separator:
        say(f"oauth scopeSeparator is '{oauth.get('scopeSeparator', ' ')}', the vendor's is '{separator}'", True)
    offline = facts.get("offline_scope")
    if offline and offline not in (oauth.get("scopes") or []):
        say(f"oauth scopes lack {offline}: without it there is no refresh token")


def _scopes(connector, oauth, facts, say):
    """Each action works with the scopes that the connector asks for."""
    asked = set(oauth.get("scopes") or [])
    for name, action in facts["actions"].items():
        if name not in connector.actions or action.get("replaced_by"):
            continue
        alternatives = [set(scopes) for way in action.get("security") or [] for scopes in way.values()]
        if alternatives and not any(scopes & asked or not scopes for scopes in alternatives):
            wanted = " or ".join(" ".join(sorted(s)) for s in alternatives)
            say(f"{name} needs the scope {wanted[:200]}; oauth asks for {' '.join(sorted(asked)) or 'none'}", True)
