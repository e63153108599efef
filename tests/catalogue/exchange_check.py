"""One request of a case and its reply against one operation of the facts."""
import json
import re

import schemas

_CONTENT = {"json": "application/json", "form": "application/x-www-form-urlencoded", "multipart": "multipart/form-data"}
# Their reply schemas were inferred from one sample each.
_SAMPLED = "scrapecreators"


class Exchange:
    """One request and its reply against one operation."""

    def __init__(self, checker, case, operation, exchange, url):
        self.checker, self.case, self.operation = checker, case, operation
        self.connector = checker.connector
        self.request = exchange.get("request") or {}
        self.response = exchange.get("response") or {}
        self.status = int(self.response.get("status", 200))
        self.url = url
        self.action = self.connector.actions.get(case.action) or {}
        # What the vendor refuses on purpose is not asked to be right in its values.
        self.refused = self.status in (400, 422) and case.fails

    def say(self, text, soft=False):
        self.checker.report.add(self.case, text, soft or self.operation.soft, self.case.action)

    def check(self):
        query = self.request.get("query") or {}
        self._path_values()
        self._query(query)
        self._headers()
        if not self.refused:
            self._body()
        self._reply()

    def _path_values(self):
        values = self.operation.match(self.url) or {}
        for param in self.operation.params:
            value = values.get("p_" + re.sub(r"\W", "_", param["name"])) if param["in"] == "path" else None
            if value is None:
                continue
            if not self.refused:
                self._value(f"path {param['name']}", param, value)
            wanted = (self.operation.fixed.get("path") or {}).get(param["name"])
            if wanted is not None and value != str(wanted):
                self.say(f"path {param['name']} is {value!r}, this action needs {wanted!r}")

    def _value(self, where, param, value):
        schema = dict(param.get("schema") or {k: v for k, v in param.items() if k not in (
            "name", "in", "required", "style", "explode", "from", "deprecated", "content_type")})
        if "array" in schemas.types_of(schema) and not isinstance(value, list):
            value = value.split(",") if param.get("explode") is False and isinstance(value, str) else [value]
        value = schemas.from_text(schema, value)
        for problem in schemas.problems(schemas.prepare(schema, True), value):
            self.say(f"{where}{problem.removeprefix('/')}", bool(param.get("from")))

    def _query(self, query):
        known = {p["name"]: p for p in self.operation.params if p["in"] == "query"}
        free = set(self.operation.facts.get("common_query_params") or [])
        free |= {s.get("param") for s in self.operation.facts["auth"]["schemes"] if s.get("in") == "query"}
        extra = self.operation.data.get("extra_query")
        nested = {}
        for name, value in query.items():
            base = name.split("[")[0]
            if name in known:
                param = known[name]
            elif base in known and schemas.types_of(known[base].get("schema") or known[base]) & {"object", "array"}:
                nested[name] = value
                continue
            elif name in free:
                continue
            elif extra and re.search(extra["pattern"], str(value)):
                continue
            else:
                self.say(f"unknown query name '{name}'; known: {', '.join(sorted(known)) or 'none'}")
                continue
            self._joined(name, param, value)
            if param.get("deprecated"):
                self.say(f"query '{name}' is deprecated", True)
            if not self.refused:
                self._value(f"query {name}: ", param, value)
        values = schemas.tree(nested)
        for name, value in values.items():
            self._value(f"query {name}: ", known[name], value)
        present = set(query) | set(values)
        fixed = self.operation.fixed
        for name in [n for n, p in known.items() if p.get("required")] + list(fixed.get("query_required") or []):
            if name not in present:
                self.say(f"required query name '{name}' is missing", bool(known.get(name, {}).get("from")))
        for name, wanted in (fixed.get("query") or {}).items():
            self._statement(f"query {name}", str(query.get(name, "")), str(wanted))
        for name, wanted in (fixed.get("query_prefix") or {}).items():
            if wanted.strip() not in str(query.get(name, "")):
                self.say(f"query {name} must begin with '{wanted}'")

    def _joined(self, name, param, value):
        """A list that was sent as one text where the vendor wants its name repeated."""
        if param.get("explode", True) and isinstance(value, str) and "," in value:
            for given in (self.case.data.get("input") or {}).values():
                if isinstance(given, list) and len(given) > 1 and ",".join(map(str, given)) == value:
                    if "array" in schemas.types_of(param.get("schema") or param):
                        self.say(f"query {name}: a comma list, the vendor wants the name repeated")

    def _statement(self, where, text, wanted):
        """A query language: what counts is the table that is read."""
        table = re.search(r"\bfrom\s+(\w+)", wanted, re.I)
        if table and not re.search(rf"\bfrom\s+{table[1]}\b", text, re.I):
            self.say(f"{where}: expected a query of {table[1]}, found '{text}'")

    def _headers(self):
        sent = {n.lower(): v for source in (self.connector.api.get("headers"), self.action.get("headers"),
                                            self.request.get("headers"))
                if isinstance(source, dict) for n, v in source.items()}
        sent |= {n.lower(): "" for n in self.action.get("headers") or [] if isinstance(n, str)}
        for way in self.connector.ways_to_sign_in():
            sent.setdefault(str(way.get("name", "authorization")).lower(), "")
        key = (self.action.get("idempotency") or {}).get("header")
        for param in self.operation.params:
            if param["in"] != "header":
                continue
            header = param["name"].lower()
            if param.get("required") and header not in sent and header not in ((key or "").lower(), "content-type"):
                self.say(f"required header '{param['name']}' is missing", bool(param.get("from")))
            value = {n.lower(): v for n, v in (self.request.get("headers") or {}).items()}.get(header)
            if value is not None and param.get("content_type") == "application/json" and not self.refused:
                for problem in schemas.problems(schemas.prepare(param["schema"], True), json.loads(value)):
                    self.say(f"header {param['name']} {problem}")

    def _body(self):
        facts = self.operation.data.get("body")
        kind = next((k for k in ("json", "form", "multipart", "body") if k in self.request), None)
        if facts is None:
            if kind and self.request[kind]:
                self.say(f"the vendor's operation has no body, the case sends {kind}")
            return
        soft = facts.get("schema_from") == "general-knowledge"
        schema = facts.get("schema") or {}
        relaxed = facts.get("relaxed_required") or ()
        needed = [n for n in schema.get("required") or [] if n not in relaxed]
        if kind is None:
            if facts.get("required") and needed:
                self.say(f"a body with {', '.join(needed)} is needed, the case sends none", soft)
            return
        self._content_type(facts, kind, soft)
        value = self.request[kind]
        if kind == "body":
            return
        if kind == "form":
            if not any("[" in n for n in schema.get("properties") or {}):
                value = schemas.tree(value)
            value = schemas.from_text(schema, value)
        if kind == "multipart":
            adds = next((s.get("adds") for s in (facts.get("other_schemas") or {}).values() if s.get("adds")), {})
            schema = schema | {"properties": (schema.get("properties") or {}) | adds} if adds else schema
            value = {n: schemas.from_text(schemas.member(schema, n), self._part(v)) for n, v in value.items()}
        for problem in schemas.problems(schemas.prepare(schema, True, relaxed), value):
            # Descriptions seldom say that null empties a field.
            empties = self.request.get("method") == "PATCH" and problem.endswith("found None")
            self.say(f"body {problem}", soft or empties)
        one_of = facts.get("required_one_of")
        if one_of and not any(n in value for n in one_of):
            self.say(f"body: one of {', '.join(one_of)} is needed", soft)
        self._fixed(value)

    @staticmethod
    def _part(value):
        if isinstance(value, dict):
            return str(value.get("text", value.get("data", "")))
        return value

    def _content_type(self, facts, kind, soft):
        sent = _CONTENT.get(kind) or (self.action.get("raw") or {}).get("contentType") or ""
        headers = {**(self.connector.api.get("headers") or {}), **(self.request.get("headers") or {})}
        sent = next((str(v) for n, v in headers.items() if n.lower() == "content-type"), sent)
        allowed = facts.get("content_types") or []
        plain = sent.split(";")[0].strip()
        if plain and "*/*" not in allowed and plain not in [a.split(";")[0] for a in allowed]:
            if not (plain == "multipart/form-data" and "multipart/related" in allowed):
                self.say(f"content type {plain} is not one of {', '.join(allowed)}", soft)

    def _fixed(self, value):
        fixed = self.operation.fixed
        for name, wanted in (fixed.get("body") or {}).items():
            found = value.get(name) if isinstance(value, dict) else None
            if (found != wanted) if wanted != {} else not isinstance(found, dict):
                self.say(f"body /{name} is {found!r}, this action needs {wanted!r}")
        for name, prefix in (fixed.get("value_prefix") or {}).items():
            if name in value and not str(value[name]).startswith(prefix):
                self.say(f"body /{name} must begin with '{prefix}'")
        if fixed.get("body_path") and not _reaches(value, re.split(r"\.|(?=\[\])", fixed["body_path"])):
            self.say(f"body has no {fixed['body_path']}, which this action is about")
        if fixed.get("gaql_from"):
            self._statement("body /query", str(value.get("query")), "from " + fixed["gaql_from"])

    def _reply(self):
        success = self.operation.data.get("success") or {}
        if self.status >= 400 or "json" not in self.response:
            return
        statuses = [success.get("status"), *(success.get("also") or [])]
        statuses = [str(s) for s in statuses if s is not None]
        if statuses and str(self.status) not in statuses and "default" not in statuses:
            self.say(f"reply has status {self.status}, the vendor's has {' or '.join(statuses)}", self.status // 100 == 2)
        if self.case.fails or not success.get("schema"):
            return
        soft = bool(success.get("schema_from")) or _SAMPLED in self.operation.data["server"]
        schema = schemas.prepare(success["schema"], False)
        dated = "dated" in self.operation.facts
        for problem in schemas.problems(schema, self.response["json"]):
            self.say(f"reply {problem}", soft or (dated and "unknown name" in problem))


def _reaches(value, keys):
    for key in (k for k in keys if k):
        if key == "[]":
            value = value[0] if isinstance(value, list) and value else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value is not None
