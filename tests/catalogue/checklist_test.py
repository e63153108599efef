#!/usr/bin/env python3
"""Every connector has what the catalogue asks for; and each rule finds what is missing."""
import copy
import os
import unittest

import checklist
import connector as connectors
import vendors
from report import Report

README = """# Acme
1. Make a key in Acme, Settings.
2. `pie connect acme --secret ACME_KEY=-`, then `pie webhooks create acme`; ACME_HOOK is its secret.
"""
# The example of the guide for authors is the connector that passes.
with open(os.path.join(connectors.PLUGINS, "README.md"), encoding="utf-8") as guide:
    GOOD = connectors.load(guide.read().split("```yaml\n")[1].split("```")[0])
CASES = [{"action": "list_tasks", "description": "All."}, {"action": "create_task", "description": "One."},
         {"action": "delete_task", "description": "One."}, {"action": "create_task", "description": "Refused.", "error": {}}]


def missing(change=None, cases=CASES, readme=README):
    """What the checklist says about a good connector after one change: (path, value), value None to take it out."""
    manifest = copy.deepcopy(GOOD)
    if change:
        *path, last = change[0].split("/")
        place = manifest
        for key in path:
            place = place[int(key) if isinstance(place, list) else key]
        if change[1] is None:
            del place[last]
        else:
            place[last] = change[1]
    connector = connectors.Connector("acme", manifest, [connectors.Case(c, "c.yaml", 1) for c in cases], None, readme)
    return checklist.check(connector, Report(connector, "checklist")).failures


class Rules(unittest.TestCase):
    def test_a_complete_connector_passes(self):
        self.assertEqual(missing(), [])

    def test_each_rule_finds_what_is_missing(self):
        tool = "manifest/tool/parameters/properties/"
        action = "manifest/actions/create_task/"
        trigger = "manifest/automation/triggers/0/"
        for path, value, text in (
                ("tags", [], "'tags' has fewer than two"),
                ("manifest/tool/name", "things", "tool.name is 'things', expected 'acme'"),
                ("manifest/tools/shape", "connector", "tools.shape is not 'action'"),
                ("manifest/tools/prefix", "other", "tools.prefix 'other'"),
                ("manifest/api/auth", None, "api.auth is missing"),
                ("manifest/api/verify", None, "api.verify is missing"),
                ("manifest/developerSecrets/ACME_KEY/description", "Key", "developerSecrets.ACME_KEY needs"),
                ("manifest/api/errors/message", None, "api.errors.message is missing"),
                ("manifest/api/errors/hints", None, "api.errors.hints is missing"),
                ("manifest/api/errors/code", None, "api.errors.hints needs api.errors.code"),
                ("manifest/api/limits", None, "api.limits is missing"),
                (tool + "title/maxLength", None, "parameter title has no limit"),
                (tool + "title/type", None, "parameter title has no type"),
                (tool + "title/description", None, "parameter title has no description"),
                (tool + "limit/minimum", None, "parameter limit has no minimum"),
                (tool + "tags/maxItems", None, "parameter tags has no maxItems"),
                (tool + "tags/items", None, "parameter tags does not say what its items are"),
                (tool + "limit", {"type": "object", "description": "Own keys."}, "parameter limit does not say"),
                (action + "title", None, "action create_task: 'title' is missing"),
                (action + "effect", None, "action create_task: 'effect' is missing"),
                (action + "result", None, "action create_task: 'result' is missing"),
                (action + "result", {"type": "object"}, "action create_task: 'result' does not say"),
                ("manifest/actions/list_tasks/effect", "write", "action list_tasks: effect is write, expected read"),
                ("manifest/tool/description", "Tasks.", "tool.description lacks the rule"),
                ("manifest/heartbeatEvents", None, "no heartbeat event for create_task, expected task_created"),
                (trigger + "verify", None, "no 'verify'"),
                (trigger + "deliveryId", None, "no 'deliveryId'"),
                (trigger + "events/0/description", None, "webhook event task.done has no description"),
                ("manifest/automation", None, "no trigger at all")):
            with self.subTest(path):
                found = missing((path, value))
                self.assertTrue(any(text in line for line in found), (text, found))

    def test_polling(self):
        poll = {"action": "list_tasks", "id": "/id", "event": "task_detected"}
        event = {"id": "task_detected", "displayName": "Task Found", "matchers": [{"source": "tool", "action": "_poll_check"}]}
        trigger = {"type": "interval", "every": "15m", "description": "Looks for tasks.", "poll": poll}
        for change, readme, text in ((None, " task_detected", None),
                                     (("description", None), " task_detected", "the polling trigger has no description"),
                                     (None, "", "README.md does not tell what makes the event task_detected"),
                                     (("poll", [{**poll, "event": "other"}]), " other", "no trigger polls for the event task_detected")):
            manifest = copy.deepcopy(GOOD)
            body = manifest["manifest"]
            body["heartbeatEvents"]["events"].append(event)
            body["automation"]["triggers"].append({**trigger, **dict([change] if change else [])})
            connector = connectors.Connector("acme", manifest, [connectors.Case(c, "c.yaml", 1) for c in CASES], None, README + readme)
            found = checklist.check(connector, Report(connector, "checklist")).failures
            self.assertEqual(bool(found), text is not None, found)
            self.assertTrue(text is None or any(text in line for line in found), (text, found))

    def test_names_of_actions_and_events(self):
        manifest = copy.deepcopy(GOOD)
        body = manifest["manifest"]
        body["tool"]["parameters"]["properties"]["action"]["enum"] += ["remove_tag", "thingify", "create_deal"]
        body["actions"]["remove_tag"] = body["actions"]["create_task"]
        body["heartbeatEvents"]["events"] += [{"id": "sale", "matchers": [{"source": "tool", "action": "create_deal"}]}]
        connector = connectors.Connector("acme", manifest, [], None, README)
        found = "\n".join(checklist.check(connector, Report(connector, "checklist")).failures)
        for text in ("remove_tag: effect is write, expected destructive", "'thingify' does not begin with a verb",
                     "event of create_deal is sale, the standard name is deal_created",
                     "no heartbeat event for remove_tag, expected tag_removed", "'sale' is not of the form"):
            self.assertIn(text, found)

    def test_cases_and_readme(self):
        empty = {"action": "delete_task", "description": "Two.", "exchanges": [{"response": {"json": {"id": 1}}}]}
        for more, text in (({"cases": [*CASES, empty]}, "'result' has no members"),
                           ({"cases": CASES[1:]}, "no case shows action list_tasks"),
                           ({"cases": CASES[:2]}, "no case shows an error"),
                           ({"cases": [*CASES, CASES[0]]}, "the same description as line 1"),
                           ({"readme": None}, "README.md is missing"),
                           ({"readme": README + "\n" * 40 + "x"}, "the limit is 40"),
                           ({"readme": "Just do it."}, "no numbered set-up steps"),
                           ({"readme": README.replace("ACME_HOOK", "It")}, "does not mention ACME_HOOK")):
            found = missing(**more)
            self.assertTrue(any(text in line for line in found), (text, found))


    def test_each_way_to_sign_in_has_a_case(self):
        ways = ("manifest/api/auth", ["oauth", {"type": "basic", "username": "{id}", "baseUrl": "https://{id}.example.com"}])
        shown = {"url": "https://a.example.com/tasks", "headers": {"Authorization": "Basic YQ=="}}
        for request, text in ((None, "no case signs in with entry 1 of api.auth (basic)"),
                              ({**shown, "url": None}, "nothing pins the baseUrl"),
                              ({**shown, "headers": None}, "does not show its credential under headers (authorization)"),
                              (shown, "")):
            request = request and {name: value for name, value in request.items() if value}
            case = {"action": "list_tasks", "description": "Another way.", "auth": 1, "exchanges": [{"request": request}]}
            found = "\n".join(line for line in missing(ways, CASES + [case] * bool(request)) if "oauth" not in line)
            self.assertTrue(text in found if text else "auth" not in found, (request, found))


class Catalogue(unittest.TestCase):
    def test_every_connector_is_complete(self):
        for name in connectors.names():
            connector = connectors.read(name)
            if not checklist.applies(connector):
                continue
            with self.subTest(name):
                report = checklist.check(connector, Report(connector, "checklist")).finish()
                for line in report.overruled:
                    print(line)
                self.assertEqual(report.failures, [])

    def test_the_catalogue_is_whole(self):
        self.assertEqual(sorted(set(vendors.CATALOGUE) - set(connectors.names())), [], "connectors that are not written yet")


if __name__ == "__main__":
    unittest.main()
