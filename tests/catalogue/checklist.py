"""What every connector of the catalogue has. Each rule yields what is missing, in words that say what to write."""
import re

import events
import facts_check
import vendors

_VERBS = ("list get search find create update add insert append delete remove send post reply complete cancel close "
          "start stop pause resume run query execute make share upload download move copy rename clear set export capture "
          "refund void archive assign tag merge invite submit insert upsert mark approve publish schedule react import "
          "record check lookup convert lock unlock star follow unfollow like count poll generate render retry revoke read "
          "write reschedule enroll subscribe unsubscribe watch accept decline attach detach keywords redeploy trigger "
          "describe aggregate verify format batch increment restore reopen modify resolve replace finalize pay play skip").split()
_DELETES = re.compile(r"^(delete|remove|purge|void|refund|revoke|clear|cancel|destroy|drop|erase)_")
_READS = re.compile(r"^(list|get|search|find|count|lookup)_")
# Where a way to sign in puts its credential, if not into a header; a signature differs each time.
_CARRIER = {"query": "query", "body": None, "oauth1": None, "none": None}
_LIMITS = {"enum", "const", "pattern", "maxLength", "format"}


def _types(schema):
    kinds = schema.get("type")
    found = set(kinds if isinstance(kinds, list) else [kinds] if kinds else []) - {"null"}
    for branch in (schema.get("anyOf") or []) + (schema.get("oneOf") or []):
        found |= _types(branch)
    return found


def names(c):
    snake = c.name.replace("-", "_")
    if c.tool.get("name") != snake:
        yield f"tool.name is '{c.tool.get('name')}', expected '{snake}'"
    shape = (c.body.get("tools") or {})
    prefix = str(shape.get("prefix", snake))
    if len(c.action_names()) > 1 and shape.get("shape") != "action":
        yield "tools.shape is not 'action': each action is a tool of its own"
    if prefix and not snake.startswith(prefix):
        yield f"tools.prefix '{prefix}' is no beginning of '{snake}'"
    for name in c.action_names():
        if not re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", name) or name.split("_")[0] not in _VERBS:
            yield f"action '{name}' does not begin with a verb such as list, get, search, create, update, add, send"
    for key in ("displayName", "description", "version"):
        if not c.manifest.get(key):
            yield f"'{key}' is missing"
    if len(c.manifest.get("tags") or []) < 2:
        yield "'tags' has fewer than two entries; clients search them"


def sign_in(c):
    ways = [way.get("type") for way in c.ways_to_sign_in()]
    if not ways and c.api:
        yield "api.auth is missing (none, oauth, a map, or a list of them)"
    oauth = c.body.get("oauth") or {}
    facts = facts_check.facts_of(c.name) or {"auth": {}}
    if "oauth" in ways:
        known = facts["auth"].get("scopes_suggested") or facts["auth"].get("scopes_used")
        if known and not oauth.get("scopes"):
            yield f"oauth.scopes is empty; the vendor has {', '.join(known)[:120]}"
        for key in ("clientIdSecret", "clientSecretSecret"):
            if not oauth.get(key) and oauth.get("tokenAuthMethod") != "none":
                yield f"oauth.{key} is missing"
    if set(ways) - {"none"} and not c.api.get("verify") and not _unverifiable(c):
        yield "api.verify is missing: a cheap request that shows whether the credentials work"
    for group in ("developerSecrets", "userSecrets", "connection", "userFields"):
        for name, entry in (c.body.get(group) or {}).items():
            if len(str((entry or {}).get("description") or "")) < 15:
                yield f"{group}.{name} needs a description that says where to find it"
    mode = vendors.SECOND_MODE.get(c.name)
    if mode and ways == ["oauth"] and not re.search(rf"({mode})[\s\S]*--token", c.readme or "", re.I):
        yield f"README.md does not show the second way to sign in: a {mode} with `pie connect {c.name} --token -`"


def _unverifiable(c):
    """Services without a free GET that every token may do: GraphQL, Google's narrow scopes, lookups that cost."""
    google = (c.body.get("oauth") or {}).get("provider") == "google"
    return bool(c.api.get("graphql")) or google or "scrapecreators" in str(c.api.get("baseUrl"))


def service(c):
    if not c.api:
        return
    errors = c.api.get("errors") or {}
    if not errors.get("message"):
        yield "api.errors.message is missing: where the vendor's error text is in its replies"
    if errors.get("code") and not errors.get("hints"):
        yield "api.errors.hints is missing: what to do about the two or three errors people meet, by the vendor's code"
    if errors.get("hints") and not errors.get("code"):
        yield "api.errors.hints needs api.errors.code: hints are found by the vendor's code"
    if not c.api.get("limits"):
        yield "api.limits is missing: retryAfter and the vendor's documented rates"
    header = vendors.IDEMPOTENCY.get(c.name)
    for name in c.action_names():
        if header and name in header[1] and (c.actions.get(name) or {}).get("idempotency") is None:
            yield f"action {name}: idempotency: {{header: {header[0]}}} is missing"


def _parameters(c):
    """(where, schema) of every parameter that a caller can give."""
    for name, schema in ((c.tool.get("parameters") or {}).get("properties") or {}).items():
        if name != "action":
            yield f"parameter {name}", schema or {}
    for action in c.action_names():
        own = (c.actions.get(action) or {}).get("params")
        for name, schema in (own.items() if isinstance(own, dict) else ()):
            yield f"action {action}: parameter {name}", schema or {}


def _untyped(c, schema):
    """What a schema lacks to be typed and limited."""
    if "$ref" in schema or "enum" in schema or "const" in schema:
        return
    kinds = _types(schema)
    if not kinds:
        yield "has no type"
    if kinds == {"string"} and not _LIMITS & set(schema) and not schema.get("anyOf") and not schema.get("oneOf"):
        yield "has no limit (maxLength, pattern, enum or format)"
    if kinds & {"integer", "number"} and "minimum" not in schema and "exclusiveMinimum" not in schema:
        if not schema.get("anyOf") and not schema.get("oneOf"):
            yield "has no minimum"
    if "array" in kinds and "type" in schema:
        if "items" not in schema:
            yield "does not say what its items are"
        if "maxItems" not in schema and "enum" not in (schema.get("items") or {}):
            yield "has no maxItems"
    if kinds == {"object"} and not (schema.get("properties") or schema.get("additionalProperties")):
        yield "does not say what its members are (properties or additionalProperties)"


def parameters(c):
    for where, schema in _parameters(c):
        for problem in _untyped(c, schema):
            yield f"{where} {problem}"
        if len(str(schema.get("description") or "")) < 8:
            yield f"{where} has no description"


def actions(c):
    paged = {n for n, a in (facts_check.facts_of(c.name) or {"actions": {}})["actions"].items()
             if len(a.get("pagination") or {}) > 1 and "from" not in a["pagination"]}
    for name in c.action_names():
        action = c.actions.get(name) or {}
        for key in ("title", "description", "effect"):
            if not action.get(key):
                yield f"action {name}: '{key}' is missing"
        yield from (f"action {name}: {problem}" for problem in _result(action, _answers(c, name)))
        effect = action.get("effect")
        if _DELETES.match(name) and effect != "destructive":
            yield f"action {name}: effect is {effect}, expected destructive"
        if _READS.match(name) and effect not in ("read", None):
            yield f"action {name}: effect is {effect}, expected read"
        is_list = (action.get("result") or {}).get("type") == "array"
        if name in paged and is_list and not action.get("paginate"):
            yield f"action {name}: 'paginate' is missing, the vendor sends pages"


def _answers(c, action):
    """Whether a case of the action gets a JSON reply."""
    last = [case.exchanges[-1].get("response") or {} for case in c.cases
            if case.action == action and not case.fails and case.exchanges]
    return any("json" in reply for reply in last)


def _result(action, answers):
    result = action.get("result")
    if not result:
        yield "'result' is missing"
        return
    inner = result.get("items") or {} if result.get("type") == "array" else result
    if inner.get("properties") == {} and answers:
        yield "'result' has no members, though the vendor's reply has"
    if {"$ref", "properties", "additionalProperties", "anyOf", "oneOf"} & set(inner):
        return
    if inner.get("type") in (None, "object", "array"):
        yield "'result' does not say which members there are"


def confirmation(c):
    writes = [n for n in c.action_names() if (c.actions.get(n) or {}).get("effect") != "read"]
    remote = [n for n in writes if (c.actions.get(n) or {}).get("http") or (c.actions.get(n) or {}).get("graphql")]
    if remote and not re.search(r"wait for a yes|confirm", str(c.tool.get("description")), re.I):
        yield "tool.description lacks the rule for writes: show what will be written and wait for a yes"


def heartbeat(c):
    listed = (c.body.get("heartbeatEvents") or {}).get("events") or []
    reported = {}
    for event in listed:
        if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", str(event.get("id"))):
            yield f"heartbeat event '{event.get('id')}' is not of the form noun_verbed"
        for matcher in event.get("matchers") or []:
            if matcher.get("source") == "tool":
                reported.setdefault(matcher.get("action"), set()).add(event["id"])
    for name in c.action_names():
        if (c.actions.get(name) or {}).get("effect") == "read":
            continue
        if name not in reported:
            yield f"no heartbeat event for {name}, expected {events.expected(name)}"
        elif events.standard(name) and not events.standard(name) & reported[name]:
            yield (f"heartbeat event of {name} is {', '.join(sorted(reported[name]))}, the standard name is "
                   f"{' or '.join(sorted(events.standard(name)))}")


def webhooks(c):
    triggers = ((c.body.get("automation") or {}).get("triggers")) or []
    hooks = [t for t in triggers if t.get("type") == "webhook"]
    for trigger in hooks:
        if trigger.get("verify") in (None, "none"):
            yield "the webhook trigger has no 'verify': anybody could send events"
        if not trigger.get("deliveryId"):
            yield "the webhook trigger has no 'deliveryId': repeated deliveries would count twice"
        if not trigger.get("description"):
            yield "the webhook trigger has no description of where to register its address"
        for event in trigger.get("events") or []:
            if not event.get("description"):
                yield f"webhook event {event.get('name')} has no description"
        if not trigger.get("events"):
            yield "the webhook trigger has no events"
    if c.name in vendors.WEBHOOKS and not hooks:
        yield "no webhook trigger, though the vendor has webhooks that can be verified"
    if not triggers:
        yield "no trigger at all: neither a webhook nor a `poll` tells what changes at the vendor"


def polls(c):
    """Events that come by polling: each is looked for, and README.md says so."""
    triggers = ((c.body.get("automation") or {}).get("triggers")) or []
    found = []
    for trigger in triggers:
        asked = trigger.get("poll") or []
        found += asked if isinstance(asked, list) else [asked]
        if asked and not trigger.get("description"):
            yield "the polling trigger has no description of what is looked for"
    for poll in found:
        if str(poll.get("event")) not in (c.readme or ""):
            yield f"README.md does not tell what makes the event {poll.get('event')}"
    native = any(t.get("type") != "webhook" and not t.get("poll") for t in triggers)
    told = {str(poll.get("event")) for poll in found}
    listed = c.body.get("heartbeatEvents") or []
    for event in listed.get("events") or [] if isinstance(listed, dict) else listed:
        by = [m for m in event.get("matchers") or [] if m.get("action") == "_poll_check"]
        if by and not native and str(event.get("id")) not in told:
            yield f"no trigger polls for the event {event.get('id')}"


def cases(c):
    passed = {case.action for case in c.cases if not case.fails}
    for name in c.action_names() or [c.tool.get("name")]:
        if name not in passed:
            yield f"no case shows action {name}"
    if not any(case.fails for case in c.cases):
        yield "no case shows an error of the vendor"
    seen = {}
    for case in c.cases:
        text = case.data.get("description")
        if not text:
            yield f"{case.file}:{case.line}: a case without description"
        elif (case.action, text) in seen:
            yield f"{case.file}:{case.line}: the same description as line {seen[case.action, text]}"
        seen[case.action, text] = case.line


def alternatives(c):
    """Each way to sign in but the first has a case that pins its address and where its credential goes."""
    for number, way in enumerate(c.ways_to_sign_in()):
        if number == 0:
            continue
        chosen = [case for case in c.cases if case.data.get("auth") == number and not case.fails]
        if not chosen:
            yield f"no case signs in with entry {number} of api.auth ({way.get('type')}): write `auth: {number}` into one"
        sent = [e.get("request") or {} for case in chosen for e in case.data.get("exchanges") or []]
        if chosen and way.get("baseUrl") and not any("url" in request for request in sent):
            yield f"the case with `auth: {number}` gives no `url` in full, so that nothing pins the baseUrl"
        place = _CARRIER.get(way.get("type"), "headers")
        name = str(way.get("name", "Authorization")).lower()
        if chosen and place and not any(name in map(str.lower, request.get(place) or {}) for request in sent):
            yield f"the case with `auth: {number}` does not show its credential under {place} ({name})"


def readme(c):
    if c.readme is None:
        yield "README.md is missing"
        return
    lines = c.readme.rstrip("\n").split("\n")
    if len(lines) > 40:
        yield f"README.md has {len(lines)} lines, the limit is 40"
    if len([line for line in lines if re.match(r"\d+\. ", line)]) < 2:
        yield "README.md has no numbered set-up steps"
    wanted = [n for group in ("developerSecrets", "userSecrets") for n in c.body.get(group) or {}]
    if c.body.get("oauth"):
        wanted.append(f"/api/oauth/plugin/{c.name}/callback")
    if wanted or c.body.get("connection"):
        wanted.append(f"pie connect {c.name}")
    if any(t.get("type") == "webhook" for t in (c.body.get("automation") or {}).get("triggers") or []):
        wanted.append(f"pie webhooks create {c.name}")
    for text in wanted:
        if text not in c.readme:
            yield f"README.md does not mention {text}"


RULES = (names, sign_in, service, parameters, actions, confirmation, heartbeat, webhooks, polls, cases, alternatives,
         readme)


def applies(c):
    """The catalogue's connectors, and others to a service. Skills and tools of our own have nothing to check here."""
    return c.name in vendors.CATALOGUE or (bool(c.api) and c.manifest.get("tier") == "connector")


def check(c, report):
    for rule in RULES:
        for problem in rule(c):
            where = "" if problem.startswith("plugins/") else f"plugins/{c.name}: "
            report.add(where.rstrip(": ") or "cases", problem)
            report.checked += 1
    return report
