#!/usr/bin/env python3
"""The private database server dies under a running executor."""

import json
import os
import signal
import time
import unittest

from harness import PIE, Executor, ExecutorTest

LIMIT = 60  # seconds in which the database is back on a busy machine
ACCEPT = {"Accept": "application/json, text/event-stream"}


class Outage(ExecutorTest):
    arguments = ("--egress-map", "api.weatherapi.com=127.0.0.1:9")  # Nobody listens there.

    def postmaster(self):
        with open(os.path.join(self.pie.state, "pg", "data", "postmaster.pid"), encoding="utf-8") as file:
            return int(file.readline())

    def notes(self):
        return self.pie.json("POST", "/api/tools/notes/list_notes", {})

    def health(self):
        status, told = self.pie.json("GET", "/healthz", key=False)
        self.assertEqual(told["status"], "ok" if status == 200 else "degraded")
        self.assertEqual(told["database"], "up" if status == 200 else "down")
        return status

    def wait_for(self, what, wanted):
        end = time.monotonic() + LIMIT
        while (got := what()) != wanted:
            self.assertLess(time.monotonic(), end, f"{wanted} did not come, last was {got}")
            time.sleep(0.1)

    def hold_down(self):
        """Kills the server and stops its successors, until the returned function is called."""
        os.kill(self.postmaster(), signal.SIGKILL)
        lock = os.path.join(self.pie.state, "pg", "data", "postgresql.conf")
        os.rename(lock, lock + ".away")  # It does not start without.
        return lambda: os.rename(lock + ".away", lock)

    def test_calls_say_so_and_the_server_comes_back(self):
        self.assertEqual(self.notes()[0], 200)
        self.assertEqual(self.health(), 200)
        come_back = self.hold_down()
        try:
            # A backend outlives its postmaster for a moment and may still answer.
            self.wait_for(lambda: self.notes()[0], 503)
            status, headers, text = self.pie.send("POST", "/api/tools/notes/list_notes", {})
            error = json.loads(text)["error"]
            self.assertEqual((status, error["code"]), (503, "unavailable"))
            self.assertIn("the database cannot be reached; try again", error["message"])
            self.assertGreaterEqual(int(headers["Retry-After"]), 1)
            message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "notes_list_notes", "arguments": {}}}
            _, told = self.pie.json("POST", "/mcp", message, ACCEPT)
            self.assertTrue(told["result"]["isError"])
            self.assertIn("the database cannot be reached", told["result"]["content"][0]["text"])
            self.wait_for(self.health, 503)
            self.assertEqual(self.pie.send("GET", "/docs/notes", key=False)[0], 200)
        finally:
            come_back()
        self.wait_for(lambda: self.notes()[0], 200)
        self.wait_for(self.health, 200)
        self.assertIn("pie: warning: PostgreSQL has ended unexpectedly; starting it again\n", self.pie.log())

    def test_two_executors_share_a_state_and_one_is_killed(self):
        other = Executor(PIE, self.pie.state)
        try:
            self.assertEqual(other.key, self.pie.key)
            _, written = other.json("POST", "/api/tools/notes/create_note", {"title": "shared"})
            self.assertEqual(other.stop(signal.SIGKILL), -signal.SIGKILL)
            _, told = self.pie.json("POST", "/api/tools/notes/get_note", {"id": written["result"]["id"]})
            self.assertEqual(told["result"]["title"], "shared")
        finally:
            if other.process.returncode is None:
                other.stop()

    def test_health_needs_no_calls_to_notice(self):
        """A load balancer sends none to an executor that is not well, and none has to fail first."""
        self.wait_for(self.health, 200)
        come_back = self.hold_down()
        try:
            self.wait_for(self.health, 503)
        finally:
            come_back()
        self.wait_for(self.health, 200)


if __name__ == "__main__":
    unittest.main()
