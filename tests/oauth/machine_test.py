#!/usr/bin/env python3
"""Programs that sign in themselves, and token endpoints that misbehave."""

import time
import unittest

from world import MACHINE_SECRET, House, Node


class Machine(unittest.TestCase):
    def setUp(self):
        self.server = Node("faulty.mjs")
        self.house = House()
        self.pie = self.house.executors[0]
        status, told = self.pie.json("POST", "/api/connections", {"connector": "machine", "fields": {"server": self.server.url}})
        self.assertEqual(status, 201, told)

    def tearDown(self):
        self.house.stop()
        self.server.stop()

    def call(self, action, **arguments):
        status, told = self.pie.json("POST", "/api/tools/machine/" + action, arguments)
        return (status, told["result"]) if status == 200 else (status, told["error"])

    def test_client_credentials_are_fetched_once(self):
        for _ in range(3):
            status, told = self.call("program")
            self.assertEqual(status, 200, told)
        self.assertEqual(self.server.get("/stats")["tokens"], 1)
        self.house.executors.append(self.house.start())  # Another executor finds it in the database.
        self.pie = self.house.executors[-1]
        self.assertEqual(self.call("program")[0], 200)
        self.assertEqual(self.server.get("/stats")["tokens"], 1)

    def test_a_login_call(self):
        for _ in range(2):
            status, told = self.call("login")
            self.assertEqual((status, told["headers"]["x-session"]), (200, "[redacted]"), told)
        self.assertEqual(self.server.get("/stats")["logins"], 1)

    def test_a_signed_token(self):
        status, told = self.call("assertion")
        self.assertEqual((status, told["headers"]["authorization"]), (200, "Bearer [redacted]"), told)

    def test_faults(self):
        for mode, words in (("503", "temporarily_unavailable"), ("html", "no JSON"), ("error200", "invalid_client")):
            self.server.control(mode=mode)
            status, told = self.call("program")
            self.assertEqual((status, told["code"]), (503, "unavailable"), told)
            self.assertIn(words, told["message"])
            self.assertNotIn(MACHINE_SECRET, str(told))
            asked = self.server.get("/stats")["tokens"]
            self.assertEqual(self.call("program")[0], 503)  # It cools down: the endpoint is not asked by every call.
            self.assertEqual(self.server.get("/stats")["tokens"], asked)
            time.sleep(told["retry_after_ms"] / 1000 + 0.2)
        self.server.control(mode="form")
        self.assertEqual(self.call("program")[0], 200)
        self.assertNotIn(MACHINE_SECRET, self.house.logs())


if __name__ == "__main__":
    unittest.main()
