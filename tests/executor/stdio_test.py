#!/usr/bin/env python3
"""`pie mcp`: lines of JSON on standard input and output, both kinds of revisions."""

import json
import os
import shutil
import subprocess
import unittest

from harness import FIXTURES, LIMIT, META, folder


class Stdio(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = folder()

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def setUp(self):
        self.pie = subprocess.Popen([FIXTURES, "mcp", "--quiet", "--state", os.path.join(self.folder, "state")], text=True,
                                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def tearDown(self):
        self.pie.stdin.close()
        self.assertEqual(self.pie.wait(LIMIT), 0)
        self.assertEqual(self.pie.stderr.read(), "")
        self.pie.stdout.close()
        self.pie.stderr.close()

    def write(self, message):
        self.pie.stdin.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
        self.pie.stdin.flush()

    def read(self):
        return json.loads(self.pie.stdout.readline())

    def ask(self, method, params, number=1):
        self.write({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return self.read()

    def open(self, capabilities=None):
        told = self.ask("initialize", {"protocolVersion": "2025-11-25", "capabilities": capabilities or {}})
        self.assertEqual(told["result"]["serverInfo"]["name"], "pie")
        self.write({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def test_session(self):
        self.assertEqual(self.ask("tools/list", {})["error"]["code"], -32600)
        self.open()
        self.assertEqual(self.ask("ping", {}), {"jsonrpc": "2.0", "id": 1, "result": {}})
        self.assertGreater(len(self.ask("tools/list", {})["result"]["tools"]), 20)
        self.write("{")
        self.assertEqual(self.read()["error"]["code"], -32700)

    def test_progress_question_and_answer(self):
        self.open({"elicitation": {}})
        self.write({"jsonrpc": "2.0", "id": 2, "method": "tools/call",
                    "params": {"name": "test_elicitation", "arguments": {"message": "Who?"}}})
        question = self.read()
        self.assertEqual(question["method"], "elicitation/create")
        self.write({"jsonrpc": "2.0", "id": question["id"], "result": {"action": "decline"}})
        self.assertIn("decline", self.read()["result"]["content"][0]["text"])

    def test_notifications_of_resources(self):
        self.open()
        self.ask("resources/subscribe", {"uri": "test://watched-resource"})
        self.write({"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "test_touch_resource"}})
        self.assertEqual({self.read().get("method"), self.read().get("method")}, {None, "notifications/resources/updated"})

    def test_stateless(self):
        told = self.ask("server/discover", {"_meta": META})
        self.assertEqual(told["result"]["supportedVersions"], ["2026-07-28"])
        self.assertEqual(self.ask("ping", {"_meta": META})["error"]["code"], -32601)
        strange = {**META, "io.modelcontextprotocol/protocolVersion": "1999-01-01"}
        self.assertEqual(self.ask("tools/list", {"_meta": strange})["error"]["code"], -32022)
        told = self.ask("tools/call", {"name": "test_simple_text", "_meta": META})
        self.assertEqual(told["result"]["resultType"], "complete")

    def test_subscription_and_its_end(self):
        filters = {"resourceSubscriptions": ["test://watched-resource"]}
        told = self.ask("subscriptions/listen", {"_meta": META, "notifications": filters}, "s")
        self.assertEqual(told["method"], "notifications/subscriptions/acknowledged")
        self.ask("tools/call", {"name": "test_touch_resource", "_meta": META}, 2)
        self.read()
        self.write({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": "s"}})
        self.assertEqual(self.ask("tools/call", {"name": "test_touch_resource", "_meta": META}, 3)["id"], 3)

    def test_what_is_under_way_ends_before_the_process(self):
        self.open()
        self.write({"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": "test_tool_with_progress"}})
        self.pie.stdin.close()
        self.assertEqual(self.read()["id"], 7)


if __name__ == "__main__":
    unittest.main()
