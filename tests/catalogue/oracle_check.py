"""SDKs as oracles: for the same call, an SDK's request is the one of our case. oracle/<connector>.mjs says which call is which action."""
import dataclasses
import email
import json
import os
import re
import subprocess
from urllib.parse import parse_qsl, unquote

import connector as connectors
import facts_check
import graphql_check

HERE = os.path.dirname(os.path.abspath(__file__))
NODE = os.path.join(os.path.dirname(HERE), "node_modules", ".bin", "node")
# Parameters of the executor, which the SDK does not know.
OWN = {"max_items", "next_page"}


@dataclasses.dataclass
class About:
    """What an oracle's file says about itself."""

    actions: list
    style: str     # how requests are compared
    official: bool  # whether the SDK is the vendor's own
    adds: list      # what the SDK sends unasked: its own defaults


def about(name):
    path = os.path.join(HERE, "oracle", name + ".mjs")
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        text = file.read()
    said = dict(re.findall(r"^export const (style|maker) = '(\w+)'", text, re.M))
    calls = text[text.index("export const calls"):]
    return About(re.findall(r"^  (\w+):", calls, re.M), said.get("style", "exact"), said.get("maker") != "community",
                 re.findall(r"'([^']+)'", (re.search(r"^export const adds = \[(.*)\]", text, re.M) or ["", ""])[1]))


def arguments(connector, case):
    """What a case gives to its action: its input with the manifest's defaults, and the executor's page size."""
    action = connector.actions.get(case.action) or {}
    pool = (connector.tool.get("parameters") or {}).get("properties") or {}
    named = action.get("params") or {}
    schemas = named if isinstance(named, dict) else {n: pool.get(n) or {} for n in named}
    given = {n: s["default"] for n, s in schemas.items() if "default" in s} | (case.data.get("input") or {})
    # The size of a page may stand deeper in a body (`/pagination/per_page`); it goes by its last name.
    size = [key for key in str((action.get("paginate") or {}).get("size") or "").split("/") if key]
    request = case.exchanges[0].get("request") or {}
    for part in ("query", "json", "variables"):
        place = request.get(part)
        for key in size:
            place = place.get(key) if isinstance(place, dict) else None
        if place is not None and size:
            given[size[-1]] = place
    return {n: v for n, v in given.items() if n not in OWN}


def constants(connector, case):
    """Query values that the manifest always sends: choices of ours, which the SDK has to be told."""
    query = (connector.actions.get(case.action) or {}).get("query")
    named = query.items() if isinstance(query, dict) else ()
    always = {n: v["const"] if isinstance(v, dict) else v for n, v in named
              if isinstance(v, (bool, int, float)) or (isinstance(v, dict) and "const" in v)}
    return always | {n: v for n, v in (connector.api.get("query") or {}).items() if "{" not in str(v)}


def record(name, connector, cases):
    """What the SDK sends for each case."""
    given = [{"action": c.action, "input": arguments(connector, c), "constants": constants(connector, c),
              "response": c.exchanges[0].get("response") or {}} for c in cases]
    run = subprocess.run([NODE, os.path.join(HERE, "oracle", "record.mjs"), name], input=json.dumps(given),
                         capture_output=True, text=True, timeout=120, check=False)
    if run.returncode != 0:
        raise RuntimeError(f"oracle/{name}.mjs: {run.stderr.strip()[-2000:]}")
    return json.loads(run.stdout)


def differences(connector, case, sent, style):
    """How the SDK's request differs from the case's, in words."""
    ours = case.exchanges[0]["request"]
    if style == "graphql":
        yield from _graphql(connector, case, ours, sent)
        return
    paths = ["/" + a.partition("/")[2] for a in facts_check.addresses(connector, case, ours)]
    if unquote(sent["path"]) not in map(unquote, paths):
        yield f"path {paths[0]}, the SDK's is {sent['path']}"
    method = ours.get("method", "GET")
    if style == "arguments":
        if sent["method"] != method and (method, sent["method"]) != ("GET", "POST"):
            yield f"method {method}, the SDK's is {sent['method']}"
        if _arguments(ours) != _decoded(sent):
            yield f"arguments {_arguments(ours)}, the SDK's are {_decoded(sent)}"
        return
    if method != sent["method"]:
        yield f"method {method}, the SDK's is {sent['method']}"
    query = _pairs(ours.get("query") or {})
    if query != sorted(map(tuple, sent["query"])):
        yield f"query {query}, the SDK's is {sorted(map(tuple, sent['query']))}"
    kind = sent["headers"].get("content-type", "").split(";")[0]
    if "json" in ours:
        body = json.loads(sent["body"]) if sent["body"] else None
        if ours["json"] != body:
            yield f"body {json.dumps(ours['json'])}, the SDK's is {json.dumps(body)}"
        if kind != "application/json":
            yield f"content type application/json, the SDK's is {kind}"
    elif "form" in ours:
        form = sorted(parse_qsl(sent["body"], keep_blank_values=True))
        if _pairs(ours["form"]) != form:
            yield f"form {_pairs(ours['form'])}, the SDK's is {form}"
        if kind != "application/x-www-form-urlencoded":
            yield f"content type application/x-www-form-urlencoded, the SDK's is {kind}"
    elif sent["body"] not in ("", "{}"):
        yield f"no body, the SDK sends {sent['body'][:200]}"


def without(names, sent, ours):
    """An SDK's request without the names that it adds, unless we send them, too."""
    stray = set(names) - {n for part in ("query", "json", "form") if isinstance(ours.get(part), dict) for n in ours[part]}
    body = sent["body"]
    if stray and body.startswith("{"):
        body = json.dumps({n: v for n, v in json.loads(body).items() if n not in stray})
    return sent | {"query": [pair for pair in sent["query"] if pair[0] not in stray], "body": body}


def _pairs(values):
    return sorted((n, _text(v)) for n, given in values.items() for v in (given if isinstance(given, list) else [given]))


def _text(value):
    return value if isinstance(value, str) else json.dumps(value)


def _arguments(ours):
    """The arguments of a call, wherever they stand."""
    texts = [pair for part in ("query", "form", "multipart") for pair in _pairs(ours.get(part) or {})]
    return sorted(texts + [(n, _text(v)) for n, v in (ours.get("json") or {}).items()])


def _decoded(sent):
    kind, query = sent["headers"].get("content-type", ""), [tuple(pair) for pair in sent["query"]]
    if kind.startswith("multipart/form-data"):
        parts = email.message_from_string(f"Content-Type: {kind}\r\n\r\n{sent['body']}").get_payload()
        return sorted(query + [(p.get_param("name", header="content-disposition"), p.get_payload()) for p in parts])
    if kind.startswith("application/json"):
        return sorted(query + [(n, _text(v)) for n, v in json.loads(sent["body"] or "{}").items()])
    return sorted(query + parse_qsl(sent["body"], keep_blank_values=True))


def _graphql(connector, case, ours, sent):
    body = json.loads(sent["body"])
    mine = graphql_check.parse(connector.actions[case.action]["graphql"])
    theirs = graphql_check.parse(body["query"])
    if mine["kind"] != theirs["kind"]:
        yield f"a {mine['kind']}, the SDK's is a {theirs['kind']}"
    fields = [f["name"] for f in mine["fields"]], [f["name"] for f in theirs["fields"]]
    if fields[0] != fields[1]:
        yield f"field {fields[0]}, the SDK's is {fields[1]}"
        return
    given = [_applied(d, v) for d, v in ((mine, ours.get("variables") or {}), (theirs, body.get("variables") or {}))]
    if given[0] != given[1]:
        yield f"arguments {given[0]}, the SDK's are {given[1]}"


def _applied(document, variables):
    """The arguments of the first field with the variables' values in them, absent ones left out."""
    return {n: variables[v[1]] for n, v in document["fields"][0]["arguments"].items()
            if v[0] == "variable" and variables.get(v[1]) is not None}


def disagreements(name):
    """(how many cases were compared, what differs)"""
    oracle = about(name)
    connector = connectors.read(name)
    cases = [c for c in connector.cases if c.action in oracle.actions and not c.fails]
    missing = set(oracle.actions) - {c.action for c in cases}
    found = [f"oracle/{name}.mjs: no case of {a}" for a in sorted(missing)]
    for case, result in zip(cases, record(name, connector, cases)):
        if not result["sent"]:
            found.append(f"{case}: the SDK sent nothing: {result['failed']}")
            continue
        sent = without(oracle.adds, result["sent"][0], case.exchanges[0]["request"])
        found += [f"{case}: {text}" for text in differences(connector, case, sent, oracle.style)]
    return len(cases), found
