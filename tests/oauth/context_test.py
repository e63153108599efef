#!/usr/bin/env python3
"""context.oauth(): what an action's code knows of the user's connection and does with it."""

import time
import unittest

import world
from world import CLIENT_ID, CLIENT_SECRET, PUBLIC, Browser, House, Node, at_provider, consent

world.ENVIRONMENT.update(PIE_SECRET_HANDLER_HANDLER_ID=CLIENT_ID, PIE_SECRET_HANDLER_HANDLER_SECRET=CLIENT_SECRET)


class Connection(unittest.TestCase):
    def setUp(self):
        self.provider = Node("provider.mjs", PUBLIC + "/api/oauth/plugin/handler/callback")
        self.addCleanup(self.provider.stop)
        self.house = House()
        self.addCleanup(self.house.stop)
        self.pie = self.house.executors[0]

    def sign_in(self):
        status, told = self.pie.json("POST", "/api/plugins/handler/connect", {"fields": {"issuer": self.provider.url}})
        self.assertEqual(status, 200, told)
        browser = Browser(self.pie)
        self.assertEqual(at_provider(browser, consent(browser, told["url"]))[1], 200)

    def do(self, action, **arguments):
        return self.pie.json("POST", f"/api/tools/handler/{action}", arguments)

    def test_without_a_connection(self):
        status, told = self.do("look")
        self.assertEqual((status, told["result"]), (200, {"isConnected": False, "connected": False, "email": "", "provider": "custom",
                                                          "id": "", "connectedAt": "", "scopes": []}))
        status, told = self.do("load", url=self.provider.url + "/api/hello")
        self.assertEqual((status, told["error"]["code"]), (409, "not_connected"))

    def test_with_a_connection(self):
        self.provider.control(ttl=16)
        self.sign_in()
        told = self.do("look")[1]["result"]
        self.assertRegex(told.pop("connectedAt"), r"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
        self.assertEqual(told.pop("id"), self.pie.json("GET", "/api/connections")[1]["connections"][0]["id"])
        self.assertEqual(told, {"isConnected": True, "connected": True, "email": "ada@vaulted.test", "provider": "custom",
                                "scopes": ["openid", "email", "offline_access"]})
        hello = {"ok": True, "status": 200, "body": {"sub": "ada", "hello": "there"}}
        for url in ("/api/hello", self.provider.url + "/api/hello"):
            self.assertEqual(self.do("load", url=url)[1].get("result"), hello, url)
        # What the service answers is the code's to judge; only the credentials are ours.
        self.assertEqual(self.do("load", url="/api/nothing")[1]["result"]["status"], 404)
        self.assertEqual(self.do("without", url=self.provider.url + "/api/hello")[1]["result"]["status"], 401)
        for url in ("http://127.0.0.2:1/x", "https://elsewhere.test/x"):
            self.assertEqual(self.do("load", url=url)[1]["error"]["code"], "egress", url)
        # A token is renewed before it expires, and no token is ever told.
        end = time.monotonic() + 60
        while self.provider.get("/stats")["refreshes"] == 0 and time.monotonic() < end:
            self.assertEqual(self.do("load", url="/api/hello")[1].get("result"), hello)
            time.sleep(0.3)
        self.assertGreater(self.provider.get("/stats")["refreshes"], 0)
        told = str(self.do("load", url="/api/hello")) + str(self.do("look")) + self.house.logs()
        for token in self.provider.get("/tokens"):
            self.assertNotIn(token, told)


if __name__ == "__main__":
    unittest.main()
