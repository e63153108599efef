#!/usr/bin/env python3
"""Every request of the github connector against GitHub's own API description.

Sends the input of each recorded case through a running executor to an upstream that is made of the
description and refuses what it does not allow.
"""
import http.client
import json
import os
import subprocess
import sys
import unittest

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(TESTS, "executor"))
from harness import LIMIT, PIE, Executor, folder  # noqa: E402

NODE = os.path.join(TESTS, "node_modules", ".bin", "node")


def cases():
    path = os.path.join(os.path.dirname(TESTS), "plugins", "github", "cases", "github.yaml")
    with open(path) as file:
        return yaml.safe_load(file)


class GithubTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.upstream = subprocess.Popen([NODE, os.path.join(HERE, "github_upstream.mjs")],
                                        stdout=subprocess.PIPE, text=True)
        cls.port = int(cls.upstream.stdout.readline())
        state = os.path.join(folder(), "state")
        subprocess.run([PIE, "connect", "github", "--token", "github-test-token", "--state", state],
                       check=True, capture_output=True, timeout=LIMIT)
        cls.pie = Executor(PIE, state, "--egress-map", f"api.github.com=127.0.0.1:{cls.port}")

    @classmethod
    def tearDownClass(cls):
        cls.pie.stop()
        cls.upstream.terminate()
        cls.upstream.wait(LIMIT)
        cls.upstream.stdout.close()

    def ask_upstream(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMIT)
        connection.request(method, path, json.dumps(body) if body is not None else None,
                           {"Authorization": "Bearer github-test-token",
                            "Content-Type": "application/json", "User-Agent": "test"})
        reply = connection.getresponse()
        status = reply.status
        reply.read()
        connection.close()
        return status

    def test_the_upstream_refuses_wrong_requests(self):
        issues = "/repos/octocat/hello-world/issues"
        self.assertEqual(self.ask_upstream("POST", issues, {"title": "ok"}), 201)
        self.assertEqual(self.ask_upstream("POST", issues, {"body": "no title"}), 422)
        self.assertEqual(self.ask_upstream("POST", issues, {"title": "x", "labels": 3}), 422)
        self.assertEqual(self.ask_upstream("GET", issues + "?state=ajar"), 422)
        self.assertEqual(self.ask_upstream("GET", issues + "?colour=red"), 422)
        self.assertEqual(self.ask_upstream("GET", "/no/such/place"), 404)

    def test_every_case_is_a_request_that_github_allows(self):
        seen = set()
        for case in cases():
            if "error" in case:
                continue
            arguments = {k: v for k, v in case["input"].items() if k != "max_items"}
            status, reply = self.pie.json("POST", f"/api/tools/github/{case['action']}", arguments)
            self.assertEqual(status, 200, f"{case['action']}: {reply}")
            seen.add(case["action"])
        names = {tool["name"].removeprefix("github_") for tool in self.pie.tools()
                 if tool["connector"] == "github"}
        self.assertEqual(seen, names)

    def test_a_wrong_token_asks_to_reconnect(self):
        subprocess.run([PIE, "connect", "github", "--token", "stale", "--connection", "old",
                        "--state", self.pie.state], check=True, capture_output=True, timeout=LIMIT)
        status, reply = self.pie.json("POST", "/api/tools/github/get_issue?connection=old",
                                      {"owner": "o", "repo": "r", "issue_number": 1})
        self.assertEqual((status, reply["error"]["code"]), (409, "not_connected"), reply)
        self.assertIn("connect again", reply["error"]["message"])


if __name__ == "__main__":
    unittest.main()
