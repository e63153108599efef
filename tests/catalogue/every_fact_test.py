#!/usr/bin/env python3
"""The checker on requests that are made up from every fact: it lets the right ones pass and refuses the others."""
import copy
import functools
import os
import re
import unittest

import connector as connectors
import facts_check
import schemas
from report import Report


class EveryFact(unittest.TestCase):
    """A request that is made from the facts passes; with one part changed it does not."""

    def test_requests_made_from_the_facts(self):
        for entry in sorted(os.listdir(facts_check.FACTS)):
            name, kind = os.path.splitext(entry)
            for action, operation in (plain_facts(name)["actions"].items() if kind == ".json" else ()):
                if operation.get("graphql") or operation.get("replaced_by"):
                    continue
                with self.subTest(f"{name} {action}"):
                    case = made_case(name, action)
                    self.assertEqual(judged(name, case), [])
                    for what, broken in broken_cases(case, operation):
                        self.assertNotEqual(judged(name, broken), [], what)


@functools.cache
def plain_facts(name):
    """Facts whose mismatches are all failures, without patterns, for which no value could be made up."""
    def strip(value):
        if isinstance(value, list):
            return [strip(v) for v in value]
        if not isinstance(value, dict):
            return value
        return {k: strip(v) for k, v in value.items() if not (k == "pattern" and isinstance(v, str))}

    facts = strip(facts_check.facts_of(name))
    facts["source_kind"], facts["third_party"] = "official", False
    for action in facts["actions"].values():
        action["source_kind"] = "official"
        (action.get("body") or {}).pop("schema_from", None)
        for param in action["params"]:
            param.pop("from", None)
    return facts


def judged(name, case):
    facts = plain_facts(name)
    operation = facts["actions"][case["action"]]
    manifest = {"manifest": {"api": {"baseUrl": operation["server"], "auth": "oauth", "headers": {
        p["name"]: "x" for p in operation["params"] if p["in"] == "header"}}, "actions": dict.fromkeys(facts["actions"], {})}}
    connector = connectors.Connector(name, manifest, [connectors.Case(case, "made", 1)])
    report = Report(connector, "overrules")
    checker = facts_check.Checker(connector, facts, report)
    checker.case(connector.cases[0])
    return report.failures


def made_case(name, action):
    operation = plain_facts(name)["actions"][action]
    fixed = operation.get("fixed") or {}
    values = {p["name"]: str(made(p.get("schema") or p)) for p in operation["params"] if p["in"] == "path"} | (fixed.get("path") or {})
    wide = (operation.get("resource_param") or {}).get("name")
    path = re.sub(r"\{\+?([^}]+)\}", lambda m: "a/b" if m[1] == wide else str(values.get(m[1], "x1")), operation["path"])
    query = {p["name"]: text(made(p.get("schema") or p)) for p in operation["params"] if p["in"] == "query" and p.get("required")}
    query |= {n: "x" for n in fixed.get("query_required") or []} | (fixed.get("query") or {}) | (fixed.get("query_prefix") or {})
    request = {"method": operation["method"], "path": path, "query": query}
    body = operation.get("body")
    if body:
        kind = {"application/json": "json", "multipart/form-data": "multipart",
                "application/x-www-form-urlencoded": "form"}.get(body["content_types"][0].split(";")[0], "body")
        value = made(body["schema"]) if kind != "body" else "bytes"
        if isinstance(value, dict):
            value |= {n: made(schemas.member(body["schema"], n)) for n in (body.get("required_one_of") or [])[:1]}
            value |= {n: p + "1" for n, p in (fixed.get("value_prefix") or {}).items()} | (fixed.get("body") or {})
            if fixed.get("gaql_from"):
                value["query"] = f"SELECT x FROM {fixed['gaql_from']}"
            reach(value, fixed.get("body_path"), body["schema"])
        request[kind] = value
    return {"action": action, "exchanges": [{"request": request, "response": {"status": operation["success"].get("status", 200)}}]}


def reach(value, path, schema):
    """Adds what stands at `a[].b` when it is not there."""
    for key in (path or "").split("."):
        name, is_list = key.removesuffix("[]"), key.endswith("[]")
        if not name:
            return
        schema = schemas.member(schema, name)
        if is_list:
            schema = schemas.member(schema, 0)
        value = value.setdefault(name, [{}] if is_list else made(schema))
        if is_list:
            value.append({}) if not value else None
            value = value[0]


def made(schema):
    """The smallest value that fits."""
    for key in ("const", "enum"):
        if key in schema:
            return schema[key] if key == "const" else schema[key][0]
    if "anyOf" in schema and "object" not in schemas.types_of({k: v for k, v in schema.items() if k != "anyOf"}):
        return made(schema["anyOf"][0])
    kind = next(iter(sorted(schemas.types_of(schema) - {"null"})), "string")
    if kind == "object":
        names = [*(schema.get("required") or []), *((schema.get("anyOf") or [{}])[0].get("required") or [])]
        value = {n: made(schemas.member(schema, n)) for n in names}
        return value or ({"x": "x"} if schema.get("minProperties") else {})
    if kind == "array":
        return [made(schema.get("items") or {})] * schema.get("minItems", 1)
    if kind in ("integer", "number"):
        return max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
    return True if kind == "boolean" else "x" * max(1, schema.get("minLength", 1))


def text(value):
    return [text(v) for v in value] if isinstance(value, list) else value if isinstance(value, dict) else (
        str(value).lower() if isinstance(value, bool) else str(value))


def broken_cases(case, operation):
    def variant(change):
        broken = copy.deepcopy(case)
        change(broken["exchanges"][0]["request"])
        return broken

    yield "method", variant(lambda r: r.update(method="PATCH" if r["method"] != "PATCH" else "PUT"))
    yield "path", variant(lambda r: r.update(path="/nowhere" + r["path"]))
    if not operation.get("extra_query"):
        yield "query", variant(lambda r: r["query"].update(unheard_of="1"))
    body = operation.get("body") or {}
    for key in ("json", "form"):
        value = case["exchanges"][0]["request"].get(key)
        needed = [n for n in (body.get("schema") or {}).get("required") or [] if n not in (body.get("relaxed_required") or [])]
        if isinstance(value, dict) and needed and needed[0] in value:
            yield f"body without {needed[0]}", variant(lambda r: r[key].pop(needed[0]))
        if isinstance(value, dict) and not {"cut", "cut_properties", "additionalProperties"} & set(body["schema"]):
            if body["schema"].get("properties"):
                yield "body with a stray name", variant(lambda r: r[key].update(unheard_of="1"))


if __name__ == "__main__":
    unittest.main()
