#!/usr/bin/env python3
"""The official clients against the executor: the SDK of the older revisions and that of both."""

import os
import subprocess
import unittest

from harness import FIXTURES, LIMIT, PIE, ExecutorTest

HERE = os.path.dirname(os.path.abspath(__file__))
NODE = os.path.join(os.path.dirname(HERE), "node_modules", ".bin", "node")


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


if __name__ == "__main__":
    unittest.main()
