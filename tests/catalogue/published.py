"""Descriptions (OpenAPI 3, Swagger 2, GraphQL) that vendors publish as npm packages: cases are held against them like against facts.

An operation is translated into the form of the facts when a case needs it, so nothing of a description is kept here.
"""
import json
import os

import yaml

import connector as connectors
import facts_check
import published_graphql
import schemas
from exchange_check import Exchange

MODULES = os.path.join(os.path.dirname(os.path.dirname(facts_check.FACTS)), "node_modules")
DESCRIPTIONS = {
    "basecamp": "@37signals/basecamp/dist/generated/openapi-stripped.json",
    "figma": "@figma/rest-api-spec/openapi/openapi.yaml",
    "github": "@octokit/openapi/generated/api.github.com.json",
    "monday": "@mondaydotcomorg/api/dist/cjs/lib/generated/sdk.d.ts",
    "netlify": "@netlify/open-api/dist/swagger.json",
}
# For descriptions that name no server.
SERVERS = {"basecamp": "https://3.basecampapi.com/{accountId}"}
_METHODS = ("get", "put", "post", "delete", "patch")
# Further down anything goes; descriptions refer to themselves.
_DEPTH = 8
_KEPT = ("type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems",
         "maxItems", "minProperties", "maxProperties", "pattern", "required", "format")


def path_of(name):
    """Where the description of a connector's vendor lies, or None."""
    return os.path.join(MODULES, DESCRIPTIONS[name]) if name in DESCRIPTIONS else None


class Description:
    def __init__(self, path, server=None):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.data = json.loads(text) if text.startswith("{") else yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self.old = "swagger" in self.data
        if server:
            self.data["servers"] = [{"url": server}]
        schemes = {**(self.data.get("securityDefinitions") or {}), **((self.data.get("components") or {}).get("securitySchemes") or {})}
        self.facts = {"auth": {"schemes": [{"in": s.get("in"), "param": s.get("name")} for s in schemes.values()]}}
        self.routes = [(method.upper(), path, item) for path, item in self.data["paths"].items()
                       for method in item if method in _METHODS]
        self._operations = {}

    def find(self, method, urls):
        """(the operation that a request is, its address), the one whose path says most; or (None, None)."""
        for url in urls:
            fitting = []  # Only what ends like the address is worth translating.
            for verb, path, item in self.routes:
                if verb == method and url.rstrip("/").endswith(path.rpartition("}")[2].rstrip("/")):
                    operation = self._operation(verb, path, item)
                    if operation.match(url) is not None:
                        fitting.append((path.count("{"), operation))
            if fitting:
                return min(fitting, key=lambda f: f[0])[1], url
        return None, None

    def _operation(self, method, path, item):
        key = f"{method} {path}"
        if key not in self._operations:
            data = self._translated(method, path, item)
            self._operations[key] = facts_check.Operation(self.facts | {"actions": {key: data}}, key)
        return self._operations[key]

    def _translated(self, method, path, item):
        data = item[method.lower()]
        servers = self._servers(data, item)
        given = {}
        for param in [*(item.get("parameters") or []), *(data.get("parameters") or [])]:
            param = self._deref(param)
            given[param["name"], param["in"]] = param
        body = self._old_body(data, given) if self.old else self._body(data)
        return {"method": method, "server": servers[0], "servers": servers[1:], "path": path, "body": body,
                "params": [self._param(p) for p in given.values() if p["in"] in ("path", "query", "header")],
                "success": self._success(data)}

    def _servers(self, data, item):
        if self.old:
            return [f"https://{self.data.get('host', '')}{self.data.get('basePath', '').rstrip('/')}"]
        listed = data.get("servers") or item.get("servers") or self.data["servers"]
        return [s["url"].rstrip("/") for s in listed]

    def _deref(self, value):
        while isinstance(value, dict) and "$ref" in value:
            target = self.data
            for key in value["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def _param(self, param):
        """A parameter; Swagger has its schema's members beside the name."""
        schema = param if self.old else param.get("schema") or {}
        if not isinstance(schema.get("required"), list):
            schema = {k: v for k, v in schema.items() if k != "required"}
        result = {"name": param["name"], "in": param["in"], "required": bool(param.get("required")), "schema": self._schema(schema)}
        joined = param.get("collectionFormat", "csv") != "multi" if self.old else param.get("explode") is False
        return result | ({"explode": False} if joined else {}) | ({"deprecated": True} if param.get("deprecated") else {})

    def _body(self, data):
        body = self._deref(data.get("requestBody"))
        if not body:
            return None
        kinds = sorted(body["content"], key=lambda k: k != "application/json")
        return {"content_types": kinds, "required": bool(body.get("required")),
                "schema": self._schema(body["content"][kinds[0]].get("schema") or {}, hidden="readOnly")}

    def _old_body(self, data, given):
        for param in given.values():
            if param["in"] == "body":
                return {"content_types": data.get("consumes") or self.data.get("consumes") or ["application/json"],
                        "required": bool(param.get("required")), "schema": self._schema(param.get("schema") or {}, hidden="readOnly")}
        fields = {p["name"]: p for p in given.values() if p["in"] == "formData"}
        if not fields:
            return None
        named = {n: self._schema({k: v for k, v in p.items() if k != "required"}) for n, p in fields.items()}
        return {"content_types": data.get("consumes") or ["application/x-www-form-urlencoded", "multipart/form-data"],
                "schema": {"type": "object", "properties": named, "required": [n for n, p in fields.items() if p.get("required")]}}

    def _success(self, data):
        good = {str(s): self._deref(r) for s, r in data["responses"].items() if str(s).startswith("2") or s == "default"}
        result = {"status": next(iter(good), None), "also": list(good)[1:]}
        for reply in good.values():
            schema = reply.get("schema") or (reply.get("content") or {}).get("application/json", {}).get("schema")
            if schema and "schema" not in result:
                result["schema"] = self._schema(schema, hidden="writeOnly")
        return result

    def _schema(self, schema, depth=0, hidden=None):
        """A schema as the facts have it: whole, `anyOf` only, null as a type, without what a request or a reply has not."""
        schema = self._deref(schema)
        if not isinstance(schema, dict):
            return {}  # true
        if depth == _DEPTH:
            return {"cut": True}
        merged = self._merged(schema)
        result = {k: merged[k] for k in _KEPT if k in merged}
        named = {n: self._deref(s) for n, s in (merged.get("properties") or {}).items()}
        if named:
            result["properties"] = {n: self._schema(s, depth + 1, hidden) for n, s in named.items()
                                    if not (hidden and isinstance(s, dict) and s.get(hidden))}
            result["required"] = [n for n in result.get("required") or [] if n in result["properties"]]
        if "items" in merged:
            result["items"] = self._schema(merged["items"], depth + 1, hidden)
        more = merged.get("additionalProperties")
        if more not in (None, False):
            result["additionalProperties"] = self._schema(more, depth + 1, hidden) if isinstance(more, dict) else {}
        branches = merged.get("oneOf") or merged.get("anyOf")
        if branches:
            result["anyOf"] = [self._schema(b, depth, hidden) for b in branches]
        # Swagger cannot say that a reply may have null.
        empty = merged.get("nullable") or merged.get("x-nullable", self.old and hidden == "writeOnly")
        return self._with_null(result) if empty else result

    @staticmethod
    def _with_null(schema):
        if "type" in schema:
            kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            schema = schema | {"type": sorted({*kinds, "null"})}
        if "enum" in schema:
            schema = schema | {"enum": [*schema["enum"], None]}
        if "anyOf" in schema:
            schema = schema | {"anyOf": [*schema["anyOf"], {"type": "null"}]}
        return schema

    def _merged(self, schema):
        """`allOf` as one schema. Alternatives inside it are left open: their names are not known here."""
        if "allOf" not in schema:
            return schema
        result = {k: v for k, v in schema.items() if k != "allOf"}
        for part in map(self._deref, schema["allOf"]):
            part = self._merged(part)
            result["properties"] = {**(result.get("properties") or {}), **(part.get("properties") or {})}
            result["required"] = [*(result.get("required") or []), *(part.get("required") or [])]
            if part.get("oneOf") or part.get("anyOf") or part.get("additionalProperties"):
                result["additionalProperties"] = True
            for key in ("type", "enum", "nullable", "items"):
                if key in part:
                    result.setdefault(key, part[key])
        if not result["properties"]:
            del result["properties"]
        return result


class Checker:
    """Cases of a connector against its vendor's description; `held` are the actions whose requests it knows."""

    def __init__(self, connector, description, report):
        self.connector, self.description, self.report = connector, description, report
        self.held = set()

    def run(self):
        self.verify()
        for case in self.connector.cases:
            self.case(case)

    def verify(self):
        """The call that tells whether a connection works, which no case makes, and where it finds the account's name."""
        said = self.connector.api.get("verify")
        if not said:
            return
        said = said if isinstance(said, dict) else {"request": said}
        method, _, address = said["request"].partition(" ")
        case = connectors.Case({"action": "verify"}, f"plugins/{self.connector.name}", 1)
        urls = facts_check.addresses(self.connector, case, {"url" if "://" in address else "path": address.partition("?")[0]})
        operation, _ = self.description.find(method, urls)
        if operation is None:
            self.report.add(case, f"{method} {urls[0]} is not in the vendor's description")
            return
        schema = operation.data["success"].get("schema") or {}
        for key in (said.get("account") or "").split("/")[1:]:
            inner = schemas.member(schema, int(key) if key.isdigit() else key)
            if not inner and "object" in schemas.types_of(schema) and not schema.get("cut"):
                self.report.add(case, f"account {said['account']}: the vendor's reply has no '{key}'")
            schema = inner

    def case(self, case):
        replies = ""
        for exchange in case.exchanges:
            request = exchange.get("request")
            if not request:
                continue
            urls = facts_check.addresses(self.connector, case, request)
            operation, url = self.description.find(request.get("method", "GET"), urls)
            if operation:
                Exchange(self, case, operation, exchange, url).check()
                self.report.checked += 1
                self.held.add(case.action)
            elif not facts_check.announced(request, replies):
                self.report.add(case, f"{request.get('method', 'GET')} {urls[0]} is not in the vendor's description", action=case.action)
            replies += json.dumps(exchange.get("response") or {})


def check(connector, report):
    """The checker after its run, or None for a vendor without a description."""
    path = path_of(connector.name)
    if path is None:
        return None
    if not os.path.exists(path):
        raise FileNotFoundError(f"{DESCRIPTIONS[connector.name]}: not installed; ./dev test does it, or npm ci --prefix tests")
    if path.endswith(".d.ts"):
        checker = published_graphql.Checker(connector, published_graphql.Schema(path), report)
    else:
        checker = Checker(connector, Description(path, SERVERS.get(connector.name)), report)
    checker.run()
    return checker
