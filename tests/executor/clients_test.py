#!/usr/bin/env python3
"""The official clients against the executor: the SDK of the older revisions and that of both."""

import json
import os
import subprocess
import tempfile
import unittest

from harness import FIXTURES, LIMIT, PIE, ExecutorTest

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = os.path.join(os.path.dirname(HERE), "node_modules")
NODE = os.path.join(MODULES, ".bin", "node")


class Clients(ExecutorTest):
    binary = FIXTURES

    def talk(self, script, *arguments):
        done = subprocess.run([NODE, os.path.join(HERE, "clients", script), *arguments],
                              capture_output=True, text=True, timeout=LIMIT, check=False)
        self.assertEqual((done.returncode, done.stdout.strip().split("\n")[-1]), (0, "done"), done.stdout + done.stderr)

    def test_sdk(self):
        self.talk("sdk.mjs", f"http://127.0.0.1:{self.pie.port}/mcp", self.pie.key)

    def test_client_of_both_revisions(self):
        self.talk("client.mjs", f"http://127.0.0.1:{self.pie.port}/mcp", self.pie.key)

    def test_sdk_over_stdio(self):
        self.talk("stdio.mjs", PIE, self.pie.state)


class Inspector(ExecutorTest):
    """The official inspector, with the connectors of this tree."""

    def inspect(self, *arguments):
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run([NODE, os.path.join(MODULES, ".bin", "mcp-inspector"), "--cli", f"http://127.0.0.1:{self.pie.port}/mcp",
                                   "--transport", "http", "--header", f"Authorization: Bearer {self.pie.key}", *arguments],
                                  capture_output=True, text=True, timeout=3 * LIMIT, check=False, env={**os.environ, "HOME": home})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(done.stdout), done.stderr

    def test_schemas_of_all_tools(self):
        listed, words = self.inspect("--method", "tools/list", "--strict")
        names = [tool["name"] for tool in listed["tools"]]
        self.assertIn("notes_create_note", names)
        self.assertEqual(names, sorted(set(names), key=names.index))
        self.assertIn("0 errors, ", words)

    def test_a_call(self):
        told, _ = self.inspect("--method", "tools/call", "--tool-name", "notes_create_note", "--tool-arg", "title=inspected")
        self.assertEqual(told["structuredContent"]["title"], "inspected")
        listed, _ = self.inspect("--method", "prompts/list")
        self.assertIn("prompts", listed)


if __name__ == "__main__":
    unittest.main()
