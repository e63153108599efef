#!/usr/bin/env python3
"""`pie connect` prints a link that signs a user in; `pie doctor` says how connections are."""

import json
import os
import re
import subprocess
import time
import unittest

from world import ENVIRONMENT, LIMIT, PIE, PUBLIC, Browser, House, at_provider, consent, provider


class Command(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = provider()
        cls.provider.control(ttl=600, hold=False)
        cls.house = House()
        cls.pie = cls.house.executors[0]

    @classmethod
    def tearDownClass(cls):
        cls.house.stop()
        cls.provider.stop()

    def setUp(self):
        for row in self.pie.json("GET", "/api/connections")[1]["connections"]:
            self.pie.send("DELETE", "/api/connections/" + row["id"])

    def run_pie(self, *arguments):
        done = subprocess.run([PIE, *arguments, "--state", self.house.state], capture_output=True, text=True, timeout=LIMIT,
                              stdin=subprocess.DEVNULL, env={**os.environ, **ENVIRONMENT})
        return done.returncode, done.stdout, done.stderr

    def connect(self, *arguments):
        return self.run_pie("connect", "vaulted", "--server", f"http://127.0.0.1:{self.pie.port}", *arguments)

    def findings(self):
        code, out, errors = self.run_pie("doctor", "--json")
        self.assertEqual(code, 0, out + errors)
        return [row for row in json.loads(out)["findings"] if row["what"] in ("vaulted", "machine") and "'" in row["text"]]

    def sign_in(self, link, account="ada"):
        browser = Browser(self.pie)
        _, status, page = at_provider(browser, consent(browser, link), account)
        self.assertEqual(status, 200, page)
        return page

    def test_a_link_for_people(self):
        code, out, errors = self.connect("--field", "issuer=" + self.provider.url)
        self.assertEqual(code, 0, errors)
        link = re.search(r"^  (\S+/start\?ticket=\S+)$", out, re.M)[1]
        self.assertIn("Open this in a browser within 10 minutes", out)
        self.assertIn(f"The redirect URL to register at Vaulted is\n\n  {PUBLIC}/api/oauth/plugin/vaulted/callback", out)
        self.assertIn("Vaulted is connected", self.sign_in(link))
        self.assertEqual(self.pie.json("POST", "/api/tools/vaulted/hello", {})[0], 200)

    def test_a_link_for_programs_and_a_label(self):
        code, out, errors = self.connect("--json", "--connection", "work", "--field", "issuer=" + self.provider.url)
        self.assertEqual(code, 0, errors)
        told = json.loads(out)
        self.assertEqual((told["expires_in"], told["redirect_url"]), (600, PUBLIC + "/api/oauth/plugin/vaulted/callback"))
        self.sign_in(told["url"], "bob")
        row, = self.pie.json("GET", "/api/connections")[1]["connections"]
        self.assertEqual((row["label"], row["account"], row["default"]), ("work", "bob@vaulted.test", True))

    def test_what_cannot_be_connected(self):
        code, _, errors = self.connect()
        self.assertEqual(code, 1)
        self.assertIn("'issuer' is missing", errors)
        code, _, errors = self.connect("--field", "issuer=nowhere")
        self.assertEqual(code, 1)
        self.assertIn("address like", errors)
        code, _, errors = self.run_pie("connect", "vaulted", "--server", "http://127.0.0.1:9", "--field", "issuer=" + self.provider.url)
        self.assertEqual(code, 1)
        self.assertIn("no server at http://127.0.0.1:9: start `pie serve`", errors)
        self.assertEqual(self.run_pie("connect", "nobody")[0], 1)

    def test_health(self):
        self.assertEqual(self.findings(), [])
        told = json.loads(self.connect("--json", "--field", "issuer=" + self.provider.url)[1])
        self.sign_in(told["url"])
        row, = self.pie.json("GET", "/api/connections")[1]["connections"]
        self.assertEqual(self.findings(), [{"state": "ok", "what": "vaulted", "text": "local 'ada@vaulted.test': ok"}])
        # The service no longer takes the token.
        self.provider.control(forget=True)
        status, told = self.pie.json("POST", f"/api/connections/{row['id']}/verify")
        self.assertEqual((status, told["works"], told["state"]), (200, False, "error"), told)
        finding, = self.findings()
        self.assertEqual(finding["state"], "note")
        self.assertIn("local 'ada@vaulted.test': error, ", finding["text"])
        self.assertTrue(finding["text"].endswith("; connect again with `pie connect vaulted`"), finding)
        self.heal(row["id"])

    def test_the_state_of_a_grant_that_is_over(self):
        self.provider.control(ttl=1)
        self.addCleanup(self.provider.control, ttl=600, revoke=False)
        told = json.loads(self.connect("--json", "--field", "issuer=" + self.provider.url)[1])
        self.sign_in(told["url"])
        self.provider.control(revoke=True)  # The provider renews nothing: the user has to sign in again.
        deadline = time.monotonic() + LIMIT
        while self.pie.json("GET", "/api/connections")[1]["connections"][0]["state"] != "exhausted":
            self.pie.json("POST", "/api/tools/vaulted/hello", {})
            self.assertLess(time.monotonic(), deadline)
        finding, = self.findings()
        self.assertIn("local 'ada@vaulted.test': exhausted", finding["text"])
        self.assertIn("invalid_grant", finding["text"])
        self.assertIn("': exhausted", self.run_pie("doctor")[1])  # For people, too.
        self.provider.control(ttl=600, revoke=False)
        row, = self.pie.json("GET", "/api/connections")[1]["connections"]
        self.heal(row["id"])

    def heal(self, connection):
        """Signing in again, without the fields that are known."""
        told = json.loads(self.connect("--json", "--connection", connection)[1])
        self.sign_in(told["url"])
        self.assertEqual(self.findings(), [{"state": "ok", "what": "vaulted", "text": "local 'ada@vaulted.test': ok"}])

    def test_the_state_of_a_token_that_cannot_be_renewed(self):
        body = {"connector": "vaulted", "token": "a-token-nobody-granted", "fields": {"issuer": self.provider.url}, "label": "typed in"}
        self.assertEqual(self.pie.json("POST", "/api/connections", body)[0], 201)
        self.assertEqual(self.findings(), [{"state": "ok", "what": "vaulted", "text": "local 'typed in': ok"}])
        status, told = self.pie.json("POST", "/api/tools/vaulted/hello", {})
        self.assertEqual((status, told["error"]["code"]), (409, "not_connected"))
        finding, = self.findings()
        self.assertIn("local 'typed in': revoked", finding["text"])
        self.assertNotIn("a-token-nobody-granted", str(finding) + self.house.logs())


if __name__ == "__main__":
    unittest.main()
