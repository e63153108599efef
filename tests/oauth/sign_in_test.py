#!/usr/bin/env python3
"""Signing in at a certified authorization server, and everything that may go wrong on the way."""

import time
import unittest
import urllib.parse

from world import LIMIT, Browser, House, at_provider, begin, consent, provider, sign_in


class SignIn(unittest.TestCase):
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
        for row in self.connections():
            self.pie.send("DELETE", "/api/connections/" + row["id"])

    def connections(self):
        status, told = self.pie.json("GET", "/api/connections?connector=vaulted")
        self.assertEqual(status, 200)
        return told["connections"]

    def hello(self, query=""):
        return self.pie.json("POST", "/api/tools/vaulted/hello" + query, {})

    def callback_url(self, browser, account="ada"):
        """Where the provider sends the browser, which does not go there yet."""
        browser.stop_at_callback = True
        page = consent(browser, begin(self.pie, fields={"issuer": self.provider.url}))
        return at_provider(browser, page, account)[0]

    def test_the_whole_way(self):
        status, told = self.hello()
        self.assertEqual((status, told["error"]["code"]), (409, "not_connected"))
        self.assertIn("/api/plugins/vaulted/connect", told["error"]["message"])
        page = sign_in(self.pie, self.provider.url)
        self.assertIn("Vaulted is connected", page)
        self.assertIn("ada@vaulted.test", page)
        status, told = self.hello()
        self.assertEqual((status, told["result"]), (200, {"sub": "ada", "hello": "there"}))
        row, = self.connections()
        self.assertEqual((row["account"], row["label"], row["default"], row["state"], row["auth"], row["renewable"]),
                         ("ada@vaulted.test", "ada@vaulted.test", True, "ok", "oauth", True))
        self.assertEqual(row["fields"], {"issuer": self.provider.url})
        self.assertEqual((row["scopes"], row["missing_scopes"]), (["openid", "email", "offline_access"], []))
        self.assertIn("expires_at", row)

    def test_clients_without_a_secret_and_with_one_in_the_body(self):
        self.addCleanup(self.provider.control, ttl=600)
        for connector in ("open", "posted"):
            self.provider.control(ttl=1)
            browser = Browser(self.pie)
            page = consent(browser, begin(self.pie, connector, fields={"issuer": self.provider.url}))
            _, status, text = at_provider(browser, page)
            self.assertEqual(status, 200, text)
            self.provider.control(ttl=600)
            refreshes = self.provider.get("/stats")["refreshes"]
            deadline = time.monotonic() + LIMIT
            status = 0
            while status != 200 or self.provider.get("/stats")["refreshes"] == refreshes:
                self.assertLess(time.monotonic(), deadline, told if status else "")
                status, told = self.pie.json("POST", f"/api/tools/{connector}/hello", {})
            self.assertEqual(told["result"], {"sub": "ada", "hello": "there"})  # The client signed in for the renewal, too.

    def test_several_accounts(self):
        for account in ("ada", "bob"):
            sign_in(self.pie, self.provider.url, account)
        sign_in(self.pie, self.provider.url, "ada")  # The same account again is no third one.
        self.assertEqual([(row["account"], row["default"]) for row in self.connections()],
                         [("ada@vaulted.test", True), ("bob@vaulted.test", False)])
        bob = self.connections()[1]["id"]
        self.assertEqual(self.hello()[1]["result"]["sub"], "ada")
        self.assertEqual(self.hello("?connection=bob@vaulted.test")[1]["result"]["sub"], "bob")
        status, told = self.pie.json("PATCH", "/api/connections/" + bob, {"label": "work", "default": True})
        self.assertEqual((status, told["label"], told["default"]), (200, "work", True))
        self.assertEqual(self.hello()[1]["result"]["sub"], "bob")
        status, told = self.pie.json("PATCH", "/api/connections/" + bob, {"label": "ada@vaulted.test"})
        self.assertEqual((status, told["error"]["code"]), (409, "conflict"))
        status, told = self.pie.json("POST", f"/api/connections/{bob}/verify")
        self.assertEqual((status, told["works"], told["account"]), (200, True, "bob"))
        revoked = self.provider.get("/stats")["revoked"]
        self.assertEqual(self.pie.json("DELETE", "/api/connections/" + bob), (200, {"removed": True}))
        self.assertEqual(self.provider.get("/stats")["revoked"], revoked + 1)  # At the provider, too.
        self.assertEqual(self.hello()[1]["result"]["sub"], "ada")  # The other one is the default now.

    def test_a_state_serves_once(self):
        browser = Browser(self.pie)
        url = self.callback_url(browser)
        self.assertEqual(browser.open(url)[0], 200)
        status, _, text = browser.open(url)
        self.assertEqual(status, 403)
        self.assertIn("used already", text)
        self.assertEqual(len(self.connections()), 1)

    def test_a_state_belongs_to_a_browser(self):
        url = self.callback_url(Browser(self.pie))
        self.assertEqual(Browser(self.pie).open(url)[0], 403)
        self.assertEqual(self.connections(), [])

    def test_a_ticket_belongs_to_a_browser_and_needs_consent(self):
        url = begin(self.pie, fields={"issuer": self.provider.url})
        status, headers, text = Browser(self.pie).open(url)
        self.assertEqual(status, 200)  # No redirect before the user has said yes.
        self.assertIn("local", text)
        self.assertIn("HttpOnly", headers["Set-Cookie"])
        self.assertEqual(Browser(self.pie).open(url)[0], 403)
        self.assertEqual(Browser(self.pie).open(url.replace("ticket=", "ticket=x"))[0], 403)

    def test_what_a_provider_may_answer(self):
        for change, words in (({"error": "access_denied", "error_description": "<b>no</b>"}, "access_denied (&lt;b&gt;no"),
                              ({"iss": "https://evil.test"}, "another provider"), ({"code": "wrong"}, "invalid_grant")):
            browser = Browser(self.pie)
            url = self.callback_url(browser)
            address, _, query = url.partition("?")
            params = dict(urllib.parse.parse_qsl(query)) | change
            if "error" in change:
                del params["code"]
            status, _, text = browser.open(address + "?" + urllib.parse.urlencode(params))
            self.assertGreaterEqual(status, 400, text)
            self.assertIn(words, text)
            self.assertNotIn("<b>", text)
        self.assertEqual(self.connections(), [])

    def test_bad_input(self):
        for body, words in (({"fields": {"issuer": "javascript:x"}}, "address like"), ({"fields": {"issuer": "http://u@h"}}, "address like"),
                            ({}, "'issuer' is missing"), ({"what": 1}, "unknown")):
            status, told = self.pie.json("POST", "/api/plugins/vaulted/connect", body)
            self.assertGreaterEqual(status, 400)
            self.assertIn(words, told["error"]["message"])
        self.assertEqual(self.pie.send("POST", "/api/plugins/vaulted/connect", {}, key=False)[0], 401)
        self.assertEqual(self.pie.send("GET", "/api/connections", key=False)[0], 401)
        self.assertEqual(self.pie.send("POST", "/api/plugins/machine/connect", {})[0], 501)
        self.assertEqual(self.pie.send("GET", "/api/connections/con_nope")[0], 404)

    def test_no_secret_comes_out(self):
        urls = []
        browser = Browser(self.pie)
        url = self.callback_url(browser)
        code = urllib.parse.parse_qs(url.partition("?")[2])["code"][0]
        pages = [browser.open(url)[2]]
        urls += browser.seen
        self.provider.control(ttl=1)
        for _ in range(2):
            pages.append(str(self.hello()))
            time.sleep(1.2)
        self.provider.control(ttl=600)
        pages += [str(self.pie.json("GET", path)) for path in ("/api/connections", "/api/runs?limit=50")]
        text = "\n".join(pages) + self.house.logs()
        tokens = self.provider.get("/tokens")
        self.assertGreater(len(tokens), 2)
        for secret in tokens + [code, "secret%with+odd=chars"]:
            self.assertNotIn(secret, text)


if __name__ == "__main__":
    unittest.main()
