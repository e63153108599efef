#!/usr/bin/env python3
"""OAuth 1.0a: signing in, and signed requests, at a provider that checks every signature."""

import json
import os
import subprocess
import unittest

from world import HERE, LIMIT, NODE, House, Node, begin, consent, sign_in_at, Browser


class Signed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Node("signed.mjs")
        cls.house = House()
        cls.pie = cls.house.executors[0]

    @classmethod
    def tearDownClass(cls):
        cls.house.stop()
        cls.server.stop()

    def setUp(self):
        self.server.control(deny=False, unconfirmed=False, busy=0)
        for row in self.connections():
            self.pie.send("DELETE", "/api/connections/" + row["id"])

    def connections(self):
        status, told = self.pie.json("GET", "/api/connections?connector=chirp")
        self.assertEqual(status, 200)
        return told["connections"]

    def sign_in(self):
        return sign_in_at(self.pie, "chirp", fields={"server": self.server.url})

    def call(self, action, **arguments):
        status, told = self.pie.json("POST", "/api/tools/chirp/" + action, arguments)
        return (status, told["result"]) if status == 200 else (status, told["error"])

    def test_the_provider_takes_a_client_of_others_and_refuses_wrong_signatures(self):
        done = subprocess.run([NODE, os.path.join(HERE, "signed_client.mjs"), self.server.url], capture_output=True, text=True, timeout=LIMIT)
        self.assertEqual(done.returncode, 0, done.stderr)
        told = json.loads(done.stdout)
        self.assertEqual((told["request"], told["access"], told["call"]), (200, 200, 200), told)
        self.assertEqual(told["wrong_consumer"], {"status": 401, "said": "oauth_problem=signature_invalid"})
        self.assertEqual((told["wrong_token_secret"], told["tampered"]), (401, 401), told)

    def test_the_whole_way(self):
        _, status, page = self.sign_in()
        self.assertEqual(status, 200, page)
        self.assertIn("Chirp is connected", page)
        row, = self.connections()
        self.assertEqual((row["account"], row["state"], row["auth"], row["renewable"]), ("ada", "ok", "oauth", False))
        self.assertEqual(row["fields"], {"server": self.server.url, "user_id": "4711"})
        status, told = self.pie.json("POST", f"/api/connections/{row['id']}/verify")
        self.assertEqual((status, told["works"], told["account"]), (200, True, "ada"))
        revoked = self.server.get("/stats")["revoked"]
        self.assertEqual(self.pie.json("DELETE", "/api/connections/" + row["id"]), (200, {"removed": True}))
        self.assertEqual(self.server.get("/stats")["revoked"], revoked + 1)

    def test_what_is_signed(self):
        self.sign_in()
        odd = "a b&c=d/é+%~'()*!"
        for action, arguments in (("find", {"words": ["b", "a", odd, ""], "text": odd}), ("send", {"words": ["z", odd, odd], "text": odd}),
                                  ("tell", {"text": odd}), ("replace", {"text": odd})):
            status, told = self.call(action, **arguments)
            self.assertEqual((status, told.get("signed_by")), (200, "HMAC-SHA1"), (action, told))

    def test_tokens_of_the_manifest(self):
        self.sign_in()  # It brings the address.
        for action, method in (("fixed", "HMAC-SHA1"), ("sha256", "HMAC-SHA256"), ("plain", "PLAINTEXT"), ("two_legged", "HMAC-SHA1")):
            status, told = self.call(action, **({} if action == "plain" else {"text": "x y"}))
            self.assertEqual((status, told.get("signed_by")), (200, method), (action, told))

    def test_each_attempt_is_signed_anew(self):
        self.sign_in()
        retried = self.server.get("/stats")["retried"]
        self.server.control(busy=2)
        status, told = self.call("find", text="again")
        self.assertEqual(status, 200, told)  # A nonce that came twice would have been refused.
        self.assertEqual(self.server.get("/stats")["retried"], retried + 2)

    def test_a_user_who_says_no(self):
        self.server.control(deny=True)
        _, status, page = self.sign_in()
        self.assertEqual(status, 403)
        self.assertIn("Chirp did not connect: denied", page)
        self.assertEqual(self.connections(), [])

    def test_an_answer_serves_once_and_one_browser(self):
        browser = Browser(self.pie)
        browser.stop_at_callback = True
        url = consent(browser, begin(self.pie, "chirp", fields={"server": self.server.url}))[0]
        self.assertEqual(Browser(self.pie).open(url)[0], 403)
        self.assertEqual(browser.open(url)[0], 200)
        self.assertEqual(browser.open(url)[0], 403)
        self.assertEqual(len(self.connections()), 1)

    def test_a_wrong_verifier(self):
        browser = Browser(self.pie)
        browser.stop_at_callback = True
        url = consent(browser, begin(self.pie, "chirp", fields={"server": self.server.url}))[0]
        status, _, text = browser.open(url.replace("oauth_verifier=", "oauth_verifier=x"))
        self.assertEqual(status, 403, text)
        self.assertIn("verifier_invalid", text)
        self.assertEqual(self.connections(), [])

    def test_a_provider_of_oauth_1_0(self):
        self.server.control(unconfirmed=True)
        _, status, page = self.sign_in()
        self.assertEqual(status, 502, page)
        self.assertIn("does not confirm the callback", page)

    def test_a_token_that_is_no_longer_taken(self):
        self.sign_in()
        self.server.control(forget=True)
        status, told = self.call("find", text="x")
        self.assertEqual((status, told["code"]), (409, "not_connected"), told)
        self.assertIn("pie connect chirp", told["message"])

    def test_no_secret_comes_out(self):
        _, _, page = self.sign_in()
        told = [page, str(self.call("find", text="x"))]
        told += [str(self.pie.json("GET", path)) for path in ("/api/connections", "/api/runs?limit=50")]
        text = "\n".join(told) + self.house.logs()
        secrets = self.server.get("/tokens") + ["chirp&secret=1"]
        self.assertGreater(len(secrets), 2)
        for secret in secrets:
            self.assertNotIn(secret, text)


if __name__ == "__main__":
    unittest.main()
