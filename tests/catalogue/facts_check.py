"""Cases against the facts about a vendor's operations: what each request says, and what each reply looks like."""
import json
import os
import re
from urllib.parse import unquote

import auth_check
import graphql_check
from exchange_check import Exchange

FACTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "facts")
# Written from memory or by others than the vendor: a mismatch is a warning.
_SOFT = ("third-party", "general-knowledge")


def facts_of(name):
    path = os.path.join(FACTS, name + ".json")
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return json.load(file)


class Operation:
    """One action of the facts, with what is said once for the whole connector."""

    def __init__(self, facts, name):
        self.facts, self.name, self.data = facts, name, facts["actions"][name]
        kind = self.data.get("source_kind") or facts.get("source_kind")
        self.soft = bool(facts.get("third_party")) or kind in _SOFT
        self.graphql = self.data.get("graphql")
        self.fixed = self.data.get("fixed") or {}
        self.params = self.data.get("params") or []

    def bases(self):
        return [self.data["server"], *(self.data.get("servers") or []), *(self.facts.get("servers_alt") or [])]

    def paths(self):
        uploads = [p for p in (self.data.get("upload") or {}).values() if isinstance(p, str)]
        extra = [p for p in (self.data.get("metadata_path"), (self.data.get("legacy") or {}).get("path")) if p]
        return [self.data["path"], *(self.data.get("alt_paths") or []), *uploads, *extra]

    def methods(self):
        return [self.data["method"], *(self.data.get("also_methods") or [])]

    def match(self, url, any_host=False):
        """Path parameters when a URL is one of this operation's, else None."""
        for base in self.bases():
            # Servers that begin with a placeholder, such as {api_domain}/api/v2, have a host too.
            host, _, prefix = base.rpartition("://")[2].partition("/")
            host = "{any}" if any_host else host
            for path in self.paths():
                template = (("/" + prefix) if prefix else "").rstrip("/") + "/" + path.lstrip("/")
                found = re.fullmatch(self._pattern(host) + self._pattern(template), _plain(url))
                if found:
                    return {n: unquote(v.replace("\0", "%2F")) for n, v in found.groupdict().items()
                            if n.startswith("p_") and v is not None}
        return None

    def _pattern(self, template):
        wide = {(self.data.get("resource_param") or {}).get("name"), "path", "item-path"}
        parts = re.split(r"\{\+?([^}]+)\}", template)
        pattern, seen = "", set()
        for i, part in enumerate(parts):
            if i % 2 == 0:
                pattern += re.escape(_plain(part))
                continue
            group = "p_" + re.sub(r"\W", "_", part)
            body = ".+" if part in wide else "[^/]+"
            pattern += f"(?P<{group}>{body})" if group not in seen and "/" in template else body
            seen.add(group)
        return pattern

    def literal(self):
        return "{" not in self.data["path"]


def _plain(text):
    return unquote(text.replace("%2F", "\0").replace("%2f", "\0"))


def announced(request, replies):
    """Whether an earlier reply named this address: the next page, or where to upload to."""
    address = request.get("url") or request.get("path") or "?"
    return address.split("?")[0] in replies


def addresses(connector, case, request):
    """Hosts and paths that a request has, without scheme and query: one for each base that a way to sign in has."""
    if request.get("url"):
        return [request["url"].partition("://")[2].split("?")[0]]
    path = str(request.get("path") or "")
    other = re.match(r"\w+ https?://([^/{]+)", str((connector.actions.get(case.action) or {}).get("http") or ""))
    if other and path:
        return [other[1] + path]
    fields = {n: (f or {}).get("example") or (f or {}).get("default") or n
              for n, f in (connector.body.get("connection") or {}).items()} | (case.data.get("connection") or {})
    bases = [connector.api.get("baseUrl") or "", *(w["baseUrl"] for w in connector.ways_to_sign_in() if w.get("baseUrl"))]
    filled = [re.sub(r"\{(\w+)\}", lambda m: str(fields.get(m[1], m[1])), str(base)) for base in bases]
    return [base.rpartition("://")[2].rstrip("/") + path for base in filled]


class Checker:
    def __init__(self, connector, facts, report):
        self.connector, self.facts, self.report = connector, facts, report
        self.operations = {n: Operation(facts, n) for n in facts["actions"]}
        self.alias = connector.overlooked.get("facts") or {}
        self.unknown = []
        self.held, self.hints = set(), set()  # actions held against what the vendor says, and against what others say

    def run(self):
        """Everything; `unknown` then names the actions that the facts do not know."""
        auth_check.check(self.connector, self.facts, self.report)
        for ours, theirs in self.alias.items():
            if theirs not in self.operations or ours not in self.connector.actions:
                self.report.add(f"exceptions/{self.connector.name}.yaml",
                                f"facts: {ours}: {theirs}: no such action here or in the facts")
        for case in self.connector.cases:
            self.case(case)
        checked = {c.action for c in self.connector.cases} | set(self.connector.actions)
        for name, operation in self.operations.items():
            if name not in checked and name not in self.alias.values() and not operation.data.get("replaced_by"):
                self.report.add(f"plugins/{self.connector.name}", f"the action {name} of the plan is not there",
                                action=name)

    def case(self, case):
        operation = self.operations.get(self.alias.get(case.action, case.action))
        if operation and operation.data.get("replaced_by"):
            operation = None
        document = (self.connector.actions.get(case.action) or {}).get("graphql")
        if document:
            if operation and operation.graphql:
                graphql_check.check(self, case, operation, document)
                self._hold(case.action, operation)
            elif operation is None:
                self.unknown.append(case.action)
            return
        replies = ""
        matched = False
        for exchange in case.exchanges:
            request = exchange.get("request") or {}
            urls = addresses(self.connector, case, request)
            found, url = self._operation_of(operation, request, urls)
            if found:
                matched = True
                Exchange(self, case, found, exchange, url).check()
                self._hold(case.action, found)
            elif operation and not matched and not announced(request, replies):
                self._misses(case, operation, request, urls[0])
                matched = True
            replies += json.dumps(exchange.get("response") or {})
        if operation is None and not matched:
            self.unknown.append(case.action)

    def _hold(self, action, operation):
        self.report.checked += 1
        (self.hints if operation.soft else self.held).add(action)

    def _operation_of(self, wanted, request, urls):
        """The case's own operation, or another of the connector when an action takes several requests; and the address that is its."""
        method = request.get("method", "GET")
        candidates = [wanted] if wanted else []
        candidates += [o for o in self.operations.values()
                       if o is not wanted and not o.fixed and not o.graphql and o.literal()]
        for operation in candidates:
            for url in urls if method in operation.methods() else ():
                if operation.match(url) is not None:
                    return operation, url
        return None, None

    def _misses(self, case, operation, request, url):
        method, soft = request.get("method", "GET"), operation.soft
        if operation.match(url) is not None:
            text = f"method is {method}, the vendor's is {' or '.join(operation.methods())}"
        elif method in operation.methods() and operation.match(url, any_host=True) is not None:
            text = f"host is {url.split('/')[0]}, the vendor's is {' or '.join(operation.bases())}"
            soft = soft or bool(operation.data.get("server_from"))
        else:
            text = f"{method} {url} is not {operation.data['method']} {operation.bases()[0]}{' or '.join(operation.paths())}"
        self.report.add(case, text, soft, case.action)
