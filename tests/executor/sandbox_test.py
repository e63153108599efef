#!/usr/bin/env python3
"""`pie serve --sandbox`: every action of every connector answers, without credentials and without a network."""

import glob
import os
import re
import unittest

import jsonschema
import yaml

from harness import LIMIT, ExecutorTest
from tasks_test import until

PLUGINS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "plugins")


def recorded():
    """
    Connector and case of every recorded case that needs nothing to have happened before. Of two with the same input the
    sandbox answers the one that succeeds.
    """
    for path in sorted(glob.glob(os.path.join(PLUGINS, "*", "cases", "*.yaml"))):
        with open(path, encoding="utf-8") as file:
            cases = [case for case in yaml.safe_load(file) if "before" not in case]
        succeed = [(case["action"], case.get("input", {})) for case in cases if "error" not in case]
        for case in cases:
            if "error" not in case or (case["action"], case.get("input", {})) not in succeed:
                yield path.split(os.sep)[-3], case


def polled():
    """Connector and event of every poll of an action without code whose arguments need no setting of the user."""
    for path in sorted(glob.glob(os.path.join(PLUGINS, "*", "*.pie"))):
        with open(path, encoding="utf-8") as file:
            manifest = yaml.safe_load(file.read().split("\n---")[0].lstrip("-\n"))
        body = manifest.get("manifest") or {}
        bound = [name for name, action in (body.get("actions") or {}).items()
                 if {"http", "graphql"} & set(action or {}) and not action.get("hidden")]  # a hidden one need not have a case
        for trigger in (body.get("automation") or {}).get("triggers") or []:
            polls = trigger.get("poll") or []
            for poll in polls if isinstance(polls, list) else [polls]:
                set_by_user = re.search(r"\{(?!since|now|ago)[a-zA-Z_]+\}", str(poll.get("arguments") or ""))
                if poll["action"] in bound and not set_by_user:
                    yield manifest["name"], poll["event"]


class Sandbox(ExecutorTest):
    arguments = ("--sandbox", "--plugins", PLUGINS)

    def test_every_case_answers(self):
        for connector, case in recorded():
            status, told = self.pie.json("POST", f"/api/tools/{connector}/{case['action']}", case.get("input", {}))
            about = (connector, case["action"], case.get("description"), told)
            if "error" in case:
                self.assertNotEqual(status, 200, about)
                self.assertIn(case["error"].get("message", ""), told["error"]["message"], about)
            else:
                self.assertEqual(status, 200, about)

    def test_every_case_answers_over_mcp_with_what_its_tool_declares(self):
        tools, page = {}, {}
        while page is not None:
            told = self.stateless("tools/list", page)["result"]
            tools.update((tool["name"], tool) for tool in told["tools"])
            page = {"cursor": told["nextCursor"]} if "nextCursor" in told else None
        checks = {name: jsonschema.Draft202012Validator(tool["outputSchema"]) for name, tool in tools.items() if "outputSchema" in tool}
        listed = self.listed()
        for connector, case in recorded():
            name, arguments = self.tool_of(listed, connector, case)
            told = self.stateless("tools/call", {"name": name, "arguments": arguments})["result"]
            about = (name, case.get("description"), told)
            self.assertEqual(told.get("isError", False), "error" in case, about)
            if "error" not in case and name in checks:
                self.assertEqual([problem.message for problem in checks[name].iter_errors(told["structuredContent"])], [], about)

    def test_every_poll_finds_its_list(self):
        awaited = sorted(polled())
        self.assertGreater(len(awaited), 10)
        for connector, event in awaited:
            body = {"name": event, "schedule": {"kind": "event", "connector": connector, "event": event},
                    "payload": {"kind": "heartbeat", "message": "look"}}
            self.assertEqual(self.pie.json("POST", "/api/tasks", body)[0], 201, (connector, event))

        def looks(connector, event):
            runs = self.pie.json("GET", f"/api/plugins/{connector}/runs")[1]["runs"]
            return [check for run in runs for check in run.get("result", {}).get("checks", []) if check["event"] == event]

        for connector, event in awaited:
            check = until(lambda: looks(connector, event), lambda found: found, 3 * LIMIT)[0]  # pylint: disable=cell-var-from-loop
            self.assertEqual((check["status"], check.get("items", 0) > 0), ("ok", True), (connector, check))

    def listed(self):
        """All pages of the list of tools."""
        tools, after = [], ""
        while after is not None:
            _, told = self.pie.json("GET", "/api/tools" + (f"?after={after}" if after else ""))
            tools += told["tools"]
            after = told.get("next")
        return tools

    def tool_of(self, listed, connector, case):
        """Name and arguments of the MCP call of a case: of the action's own tool, or of the connector's with `action`."""
        own = [tool["name"] for tool in listed if tool["connector"] == connector]
        ends = [name for name in own if name == case["action"] or name.endswith("_" + case["action"])]
        if ends:
            return min(ends, key=len), case.get("input", {})
        self.assertEqual(len(own), 1, (connector, case["action"]))
        return own[0], {"action": case["action"], **case.get("input", {})}

    def test_every_action_has_a_case(self):
        """So that the loop above leaves none out; what has a table is started with other cases."""
        covered = set()
        for path in glob.glob(os.path.join(PLUGINS, "*", "cases", "*.yaml")):
            with open(path, encoding="utf-8") as file:
                covered |= {(path.split(os.sep)[-3], case["action"]) for case in yaml.safe_load(file)}
        for listed_tool in self.listed():
            connector = listed_tool["connector"]
            _, tool = self.pie.json("GET", "/api/tools/" + connector)
            for action in tool.get("actions", [listed_tool]):
                self.assertIn((connector, action["name"]), covered)

    def test_a_made_up_input_gets_an_answer_too(self):
        status, told = self.pie.json("POST", "/api/tools/github/get_repo", {"owner": "somebody", "repo": "else"})
        self.assertEqual(status, 200, told)
        self.assertIn(b"Sandbox: recorded cases answer", self.pie.send("GET", "/", key=False)[2])


if __name__ == "__main__":
    unittest.main()
