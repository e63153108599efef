#!/usr/bin/env python3
"""Providers that do things otherwise than the standard says, and fields that a sign-in brings."""

import time
import unittest

from world import LIMIT, House, Node, sign_in_at


class Odd(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.house = House()
        cls.pie = cls.house.executors[0]

    @classmethod
    def tearDownClass(cls):
        cls.house.stop()

    def setUp(self):
        self.server = Node("odd.mjs")
        self.addCleanup(self.server.stop)
        for row in self.pie.json("GET", "/api/connections")[1]["connections"]:
            self.pie.send("DELETE", "/api/connections/" + row["id"])

    def sign_in(self, connector="odd", **fields):
        return sign_in_at(self.pie, connector, fields={"server": self.server.url, **fields})

    def connections(self, connector="odd"):
        return self.pie.json("GET", "/api/connections?connector=" + connector)[1]["connections"]

    def thing(self, connector="odd", query=""):
        status, told = self.pie.json("POST", f"/api/tools/{connector}/thing{query}", {})
        return (status, told["result"]) if status == 200 else (status, told["error"])

    def test_fields_that_a_sign_in_brings(self):
        _, status, page = self.sign_in()
        self.assertEqual(status, 200, (page, self.server.get("/stats")["wrong"]))
        row, = self.connections()
        self.assertEqual(row["fields"], {"server": self.server.url, "region": "eu", "home": self.server.url, "number": "17", "dc": "us21"})
        self.assertEqual((row["account"], row["scopes"], row["missing_scopes"]), ("Ada of Odd", ["a", "b"], []))
        status, told = self.thing()
        self.assertEqual((status, told["path"], told["headers"]["authorization"]), (200, "/us21/thing", "OAuth [redacted]"), told)
        self.assertNotIn("x-tenant", told["headers"])  # Optional, and not given.
        # They are taken anew by the next sign-in, and the user's own words win over a look-up.
        self.server.control(dc="us22")
        self.sign_in()
        row, = self.connections()
        self.assertEqual(row["fields"]["dc"], "us22")
        self.sign_in(dc="eu1", tenant="t1")
        row, = self.connections()
        self.assertEqual((row["fields"]["dc"], row["fields"]["tenant"]), ("eu1", "t1"))
        status, told = self.thing()
        self.assertEqual((told["path"], told["headers"]["x-tenant"]), ("/eu1/thing", "t1"))

    def test_what_a_callback_may_not_bring(self):
        self.server.control(region="evil.test/")
        _, status, page = self.sign_in()
        self.assertEqual(status, 422, page)
        self.assertIn("fields.region: expected one of", page)
        self.assertEqual(self.server.get("/stats")["tokens"], 0)  # Nobody was asked for a token.
        self.assertEqual(self.connections(), [])

    def test_fields_that_do_not_come(self):
        self.server.control(home=False)
        _, status, page = self.sign_in()
        self.assertEqual(status, 502, page)
        self.assertIn("Odd gave a token, but not &#39;home&#39;", page.replace("'", "&#39;"))
        self.server.control(home=True, dc=None)
        _, status, page = self.sign_in()
        self.assertEqual(status, 502, page)
        self.assertIn("dc", page)
        self.assertEqual(self.connections(), [])

    def test_less_than_was_asked_for(self):
        self.server.control(scope="a")
        _, status, page = self.sign_in()
        self.assertEqual(status, 200, page)
        self.assertIn("Not granted: <code>b</code>", page)
        row, = self.connections()
        self.assertEqual((row["scopes"], row["missing_scopes"]), (["a"], ["b"]))

    def test_a_renewal_at_its_own_address(self):
        self.server.control(ttl=1)
        self.sign_in()
        deadline = time.monotonic() + LIMIT
        while self.server.get("/stats")["refreshes"] == 0:
            self.assertEqual(self.thing()[0], 200, self.server.get("/stats")["wrong"])
            self.assertLess(time.monotonic(), deadline)
        self.assertEqual(self.server.get("/stats")["wrong"], [])

    def test_a_personal_key_instead_of_a_sign_in(self):
        status, told = self.thing()
        self.assertEqual((status, told["code"]), (409, "not_connected"))
        body = {"connector": "odd", "label": "mine", "fields": {"server": self.server.url, "personal_key": "personal-key-1"}}
        status, told = self.pie.json("POST", "/api/connections", body)
        self.assertEqual(status, 201, told)
        status, told = self.thing()
        self.assertEqual((status, told["path"], told["headers"]["x-odd-key"]), (200, "/direct/thing", "[redacted]"), told)
        # Both at once: each connection is used in its own way.
        sign_in_at(self.pie, "odd", label="work", fields={"server": self.server.url})
        mine, signed_in = sorted(self.connections(), key=lambda row: row["auth"])
        self.assertEqual((mine["label"], mine["default"], signed_in["auth"]), ("mine", True, "oauth"))
        self.assertEqual(self.thing(query="?connection=" + signed_in["id"])[1]["path"], "/us21/thing")
        self.assertEqual(self.thing()[1]["path"], "/direct/thing")

    def test_tokens_that_renew_themselves(self):
        self.server.control(ttl=2)
        _, status, page = self.sign_in("longer")
        self.assertEqual(status, 200, (page, self.server.get("/stats")["wrong"]))
        row, = self.connections("longer")
        self.assertEqual((row["renewable"], row["fields"]["user"]), (True, "9"))
        self.assertEqual(self.server.get("/stats")["exchanges"], 1)
        deadline = time.monotonic() + LIMIT
        while self.server.get("/stats")["renewals"] < 2:
            self.assertEqual(self.thing("longer")[0], 200, self.server.get("/stats")["wrong"])
            self.assertLess(time.monotonic(), deadline)
        self.assertEqual(self.server.get("/stats")["wrong"], [])
        tokens = self.server.get("/tokens")
        text = self.house.logs() + str([self.pie.json("GET", path) for path in ("/api/connections", "/api/runs?limit=50")])
        for token in tokens:
            self.assertNotIn(token, text)


if __name__ == "__main__":
    unittest.main()
