#!/usr/bin/env python3
"""Programs that sign in themselves, and token endpoints that misbehave."""

import base64
import hashlib
import hmac
import json
import time
import unittest
import urllib.parse

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

    def test_a_login_call_with_a_name_and_a_nested_body(self):
        status, told = self.call("basic_login")
        self.assertEqual((status, told["headers"]["x-session"]), (200, "[redacted]"), told)

    def claims(self, prefix, key):
        """Those of the signed token that arrived last."""
        sent = self.server.get("/stats")["last"]["authorization"]
        self.assertTrue(sent.startswith(prefix), sent)
        text, _, signature = sent[len(prefix):].rpartition(".")
        expected = base64.urlsafe_b64encode(hmac.new(key, text.encode(), hashlib.sha256).digest()).rstrip(b"=").decode()
        self.assertEqual(signature, expected)
        return json.loads(base64.urlsafe_b64decode(text.partition(".")[2] + "=="))

    def test_a_signed_token(self):
        status, told = self.call("assertion")
        self.assertEqual((status, told["headers"]["authorization"]), (200, "Bearer [redacted]"), told)
        claims = self.claims("Bearer ", MACHINE_SECRET.encode())
        self.assertEqual(set(claims), {"iss", "iat", "exp"})  # `sub` is optional, and not given.
        self.assertEqual((claims["iss"], claims["exp"] - claims["iat"]), ("machine id", 600))
        self.assertEqual(self.call("hex_assertion")[0], 200)
        self.assertEqual(self.claims("Ghost ", b"key of hex 1")["iss"], "me")

    def test_a_signed_token_that_is_exchanged(self):
        status, told = self.call("exchanged")
        self.assertEqual((status, told["headers"]["authorization"]), (200, "Bearer [redacted]"), told)
        self.assertEqual(self.server.get("/stats")["last"]["authorization"], "Bearer installation-token-1")

    def test_a_grant_of_the_service(self):
        status, told = self.call("grant")
        self.assertEqual((status, told["headers"]["authorization"]), (200, "Bearer [redacted]"), told)
        self.assertEqual(self.server.get("/stats")["last"]["authorization"], "Bearer account-token-1")

    def test_keys_in_the_body(self):
        for word in ("x", 'quote " and \\', ""):
            status, told = self.call("body_key", word=word)
            self.assertEqual((status, json.loads(told["body"])), (200, {"api_key": "[redacted]", "word": word}), told)
        self.assertEqual(json.loads(self.server.get("/stats")["last"]["body"])["api_key"], MACHINE_SECRET)
        self.assertEqual(self.call("body_key")[0], 200)  # No member of the action's own.
        self.assertEqual(self.server.get("/stats")["last"]["body"], '{"api_key":"%s"}' % MACHINE_SECRET)
        status, told = self.call("body_form", word="a&b=c")
        self.assertEqual(status, 200, told)
        self.assertEqual(urllib.parse.parse_qsl(self.server.get("/stats")["last"]["body"]),
                         [("word", "a&b=c"), ("id", "machine id"), ("api key", MACHINE_SECRET)])
        status, told = self.call("body_alone")
        self.assertEqual((status, told["headers"]["content-type"], told["body"]), (200, "application/json", '{"api_key":"[redacted]"}'))
        self.assertNotIn(MACHINE_SECRET, self.house.logs())

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
