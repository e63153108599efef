#!/usr/bin/env python3
"""Every case of every connector against the facts; and that the checker finds what is wrong."""
import copy
import re
import unittest

import auth_check
import connector as connectors
import facts_check
import held
from report import Report

LINEAR = "query($first: Int) { issues(first: $first) { nodes { id title } } }"


def found(name, case, actions=None, base=None, **overlooked):
    """The failures that one case of a connector gives. With `base`, the connector need not be in this tree."""
    if base:
        manifest = {"manifest": {"api": {"baseUrl": base, "auth": "oauth"}, "actions": dict.fromkeys(facts_check.facts_of(name)["actions"], {})}}
    else:
        manifest = copy.deepcopy(connectors.read(name).manifest)
        manifest["manifest"]["actions"] |= actions or {}
    connector = connectors.Connector(name, manifest, [connectors.Case(case, "case.yaml", 1)], overlooked)
    report = Report(connector, "overrules")
    facts_check.Checker(connector, facts_check.facts_of(name), report).run()
    return [f.split(": ", 1)[1] for f in report.finish().failures]


def issue(request=None, response=None, **more):
    """A good case of github's create_issue, changed in places."""
    sent = {"method": "POST", "path": "/repos/octocat/hello/issues", "json": {"title": "A bug", "labels": ["ui"]}}
    got = {"status": 201, "json": {"number": 1, "title": "A bug", "user": {"login": "octocat"}}}
    return {"action": "create_issue", "input": {},
            "exchanges": [{"request": sent | (request or {}), "response": got | (response or {})}]} | more


def issues(query=None, path="/repos/octocat/hello/issues"):
    return {"action": "list_issues", "input": {}, "exchanges": [
        {"request": {"method": "GET", "path": path, "query": query or {}}, "response": {"json": []}}]}


def linear(document=LINEAR, variables=None, node=None):
    reply = {"data": {"issues": {"nodes": [{"id": "1", "title": "A"} if node is None else node]}}}
    return {"action": "list_issues", "exchanges": [{"request": {
        "method": "POST", "path": "/graphql", "variables": {"first": 3} if variables is None else variables},
        "response": {"json": reply}}]}, {"list_issues": {"graphql": document}}


class Checker(unittest.TestCase):
    def finds(self, name, case, *patterns, **more):
        failures = found(name, case, **more)
        self.assertEqual(len(failures), len(patterns), failures)
        for failure, pattern in zip(failures, patterns):
            self.assertRegex(failure, pattern)

    def test_good_cases_pass(self):
        self.finds("github", issue())
        self.finds("github", issues({"labels": "bug,ui", "per_page": "3", "since": "2026-01-01T00:00:00Z"}))

    def test_where_a_request_goes(self):
        self.finds("github", issue({"method": "PUT"}), "method is PUT, the vendor's is POST")
        self.finds("github", issue({"path": "/repos/octocat/issues"}), "is not POST https://api.github.com/repos/")
        self.finds("github", issue({"path": None, "url": "https://api.example.com/repos/octocat/hello/issues"}),
                   "host is api.example.com, the vendor's is https://api.github.com")

    def test_query(self):
        self.finds("github", issues({"colour": "red"}), "unknown query name 'colour'")
        self.finds("github", issues({"state": "ajar"}), "query state: /?: 'ajar' is not one of")
        self.finds("github", issues({"per_page": "many"}), "query per_page: .*expected integer, found 'many'")
        self.finds("google-sheets", {"action": "update_values", "exchanges": [{"request": {
            "method": "PUT", "path": "/v4/spreadsheets/1m/values/Sheet1%21A1", "json": {"values": [[1]]}}}]})
        self.finds("spotify", {"action": "search", "exchanges": [{"request": {
            "method": "GET", "path": "/search", "query": {"q": "x"}}}]}, "required query name 'type' is missing",
            base="https://api.spotify.com/v1")

    def test_body(self):
        self.finds("github", issue({"json": {"labels": ["ui"]}}), "body /: required name 'title' is missing")
        self.finds("github", issue({"json": {"title": "A bug", "labels": 3}}), "body /labels: ")
        self.finds("github", issue({"json": {"title": "A bug", "colour": "red"}}), "body /: unknown name 'colour'")
        form = issue({"form": {"title": "A bug"}})
        del form["exchanges"][0]["request"]["json"]
        self.finds("github", form, "content type application/x-www-form-urlencoded is not one of application/json")
        none = issue()
        del none["exchanges"][0]["request"]["json"]
        self.finds("github", none, "a body with title is needed")

    def test_forms_are_read_by_type(self):
        def charge(form):
            return {"action": "create_charge", "exchanges": [
                {"request": {"method": "POST", "path": "/v1/charges", "form": form}, "response": {"json": {}}}]}

        good = {"amount": "100", "shipping[name]": "Ana", "shipping[address][line1]": "Rua A", "expand[]": "customer"}
        self.finds("stripe", charge(good))
        self.finds("stripe", charge({"amount": "much"}), "body /amount: expected integer, found 'much'")
        self.finds("stripe", charge({"shipping[name]": "Ana"}), "body /shipping: required name 'address' is missing")
        self.finds("stripe", charge(good | {"shipping[colour]": "red"}), "body /shipping: unknown name 'colour'")

    def test_reply(self):
        self.finds("github", issue(response={"json": {"number": "one"}}), "reply /number: expected integer, found 'one'")
        self.finds("github", issue(response={"json": {"numero": 1}}), "reply /: unknown name 'numero'")
        self.finds("github", issue(response={"status": 404}, error={"code": "not_found"}))

    def test_requests_that_the_vendor_refuses_need_no_right_values(self):
        self.finds("github", issue({"json": {"labels": 3}}, {"status": 422}, error={}))
        self.finds("github", issue({"method": "PUT"}, {"status": 422}, error={}), "method is PUT")

    def test_graphql(self):
        case, actions = linear()
        self.finds("linear", case, actions=actions)
        for text, pattern in (
                ("query($first: Int) { issues(first: $first, colour: 1) { nodes { id title } } }", "argument 'colour' is unknown"),
                ("query($first: Int) { issues(first: $first) { nodes { id title colour } } }",
                 "selects 'colour', which issues.nodes"),
                ("query($first: String) { issues(first: $first) { nodes { id title } } }", "declared String, .* Int"),
                ("query($first: Int) { issues(first: $second) { nodes { id title } } }", r"\$second is not declared"),
                ("query($first: Int) { issues(first: $first) { nodes { id { x } title } } }", "is a scalar"),
                ("query($first: Int) { issues(first: $first) { nodes { id title } }", "a '}' is missing"),
                ("query($first: Int) { teams(first: $first) { nodes { id } } }", "the vendor's field is issues"),
                ("mutation($first: Int) { issues(first: $first) { nodes { id title } } }", "is a mutation")):
            case, actions = linear(text)
            failures = found("linear", case, actions)
            self.assertTrue(failures and re.search(pattern, failures[0]), (text, failures))
        case, actions = linear(variables={"first": "3"})
        self.finds("linear", case, "variable first: expected Int, found '3'", actions=actions)
        case, actions = linear(node={"id": "1", "colour": "red"})
        self.finds("linear", case, "colour is not asked for", "lacks 'title'", actions=actions)
        case, actions = linear(node={"id": "1", "title": 7})
        self.finds("linear", case, "title: expected String!, found 7", actions=actions)

    def test_overrules(self):
        case = issues({"colour": "red"})
        self.finds("github", case, overrules=[{"problem": "name 'colour'", "why": "new since last month"}])
        self.finds("github", case, "unknown query name", "nothing is left of the problem",
                   overrules=[{"problem": "name 'shape'", "why": "new since last month"}])
        self.finds("github", case, "needs a reason", overrules=[{"problem": "name 'colour'", "why": "so"}])

    def test_an_action_with_another_name(self):
        case = issues({"colour": "red"}) | {"action": "find_issues"}
        self.finds("github", case, "unknown query name", actions={"find_issues": {}},
                   facts={"find_issues": "list_issues"})
        self.finds("github", case, "no such action", facts={"find_issues": "list_isues"})


class Addresses(unittest.TestCase):
    def of(self, case=None, request=None, **api):
        manifest = {"manifest": {"api": {"baseUrl": "https://{site}.example.com/v2"} | api, "connection": {"site": {"example": "acme"}},
                                 "actions": {"x": {}, "up": {"http": "POST https://files.example.com/up"}}}}
        case = connectors.Case({"action": "x"} | (case or {}), "c.yaml", 1)
        return facts_check.addresses(connectors.Connector("acme", manifest, []), case, request or {"path": "/me"})

    def test_fields_of_the_connection(self):
        self.assertEqual(self.of(), ["acme.example.com/v2/me"])
        self.assertEqual(self.of({"connection": {"site": "shop"}}), ["shop.example.com/v2/me"])

    def test_every_way_to_sign_in(self):
        auth = ["oauth", {"type": "basic", "baseUrl": "https://basic.example.com"}]
        self.assertEqual(self.of(auth=auth), ["acme.example.com/v2/me", "basic.example.com/me"])

    def test_other_hosts(self):
        self.assertEqual(self.of({"action": "up"}, {"path": "/up"}), ["files.example.com/up"])
        self.assertEqual(self.of(None, {"url": "https://a.example.com/b?c=d"}), ["a.example.com/b"])


class SignIn(unittest.TestCase):
    def problems(self, name, auth, **oauth):
        manifest = {"manifest": {"api": {"auth": auth}, "oauth": oauth or None}}
        connector = connectors.Connector(name, manifest, [])
        report = Report(connector, "overrules")
        auth_check.check(connector, facts_check.facts_of(name), report)
        return [line.split(": ", 1)[1] for line in report.failures]

    def test_the_way_to_sign_in(self):
        self.assertEqual(self.problems("brevo", {"type": "header", "name": "api-key"}), [])
        self.assertRegex(self.problems("brevo", {"type": "header", "name": "x-key"})[0], "none of the vendor's ways")
        self.assertRegex(self.problems("brevo", {"type": "bearer"})[0], "none of the vendor's ways")
        self.assertEqual(self.problems("freshdesk", {"type": "basic"}), [])

    def test_urls(self):
        good = {"provider": "custom", "authorizationUrl": "https://miro.com/oauth/authorize",
                "tokenUrl": "https://api.miro.com/v1/oauth/token"}
        self.assertEqual(self.problems("miro", "oauth", **good), [])
        bad = self.problems("miro", "oauth", **good | {"tokenUrl": "https://miro.com/token"})
        self.assertRegex(bad[0], "oauth tokenUrl is https://miro.com/token, the vendor's is https://api.miro.com")


class Facts(unittest.TestCase):
    def test_every_case_is_what_the_vendor_accepts(self):
        for name in connectors.names():
            with self.subTest(name):
                found = held.by_publications(connectors.read(name))
                report = found.report
                for line in report.warnings:
                    print(f"{line} [warning]")
                for line in report.overruled:
                    print(line)
                self.assertEqual(report.failures, [])
                self.assertEqual(report.checked > 0, found.known, "no case of this connector is in its facts")


if __name__ == "__main__":
    unittest.main()
