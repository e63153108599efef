#!/usr/bin/env python3
"""Disconnecting and uninstalling: the hook runs while the token works, then the grant is taken back, then the connection goes."""

import os
import shutil
import unittest

import courier
from courier import connections, sign_in, until
from harness import folder

LEAVING = ("/goodbye", "/uninstalled", "/revoke")


class World(unittest.TestCase):
    """Each test has a user and a service of its own, all share an executor."""

    @classmethod
    def setUpClass(cls):
        cls.home = folder()
        cls.addClassCleanup(shutil.rmtree, cls.home, True)
        cls.start()
        cls.addClassCleanup(lambda: cls.pie.stop())
        cls.admin = {"Authorization": "Bearer " + cls.pie.key}

    @classmethod
    def start(cls):
        cls.pie = courier.start(os.path.join(cls.home, "state"))

    def setUp(self):
        self.service = courier.Courier()
        self.addCleanup(self.service.stop)
        user = self._testMethodName[:60]
        self.assertEqual(self.pie.json("POST", "/api/users", {"id": user}, self.admin)[0], 201)
        self.pie.key = self.pie.json("POST", "/api/keys", {"user": user}, self.admin)[1]["key"]

    def connect(self, login, **body):
        before = [row["id"] for row in connections(self.pie)]
        sign_in(self.pie, self.service, login, **body)
        new, = [row for row in connections(self.pie) if row["id"] not in before]
        return new

    def delete(self, row):
        return self.pie.json("DELETE", "/api/connections/" + row["id"])

    def events(self):
        """(hook, state, error), oldest first, once all have ended: a connection is gone a moment before its event ends."""
        def ended():
            rows = self.pie.json("GET", "/api/lifecycle-events")[1]["events"]
            return all(row["state"] in ("done", "dead") for row in rows) and rows
        return [(row["hook"], row["state"], row["error"]) for row in reversed(until(ended))]

    def gone(self, row):
        return until(lambda: self.pie.send("GET", "/api/connections/" + row["id"])[0] == 404)

    def whoami(self, query=""):
        return self.pie.json("POST", "/api/tools/courier/whoami" + query, {})


class Disconnect(World):
    def test_the_hook_has_a_token_that_works(self):
        row = self.connect("ada")
        self.assertEqual(self.whoami()[1]["result"], {"login": "ada"})
        self.assertEqual(self.delete(row), (202, {"removed": False, "state": "disconnecting"}))
        for query in ("", "?connection=" + row["id"]):
            status, told = self.whoami(query)
            self.assertEqual((status, told["error"]["code"]), (409, "not_connected"))
        self.gone(row)
        self.assertEqual(self.service.told(*LEAVING), [("/goodbye", "ada"), ("/revoke", "ada")])
        self.assertEqual(self.events(), [("onDisconnect", "done", ""), ("disconnect", "done", "")])

    def test_a_hook_that_fails(self):
        self.service.fail["/goodbye"] = 500
        row = self.connect("ada")
        self.assertEqual(self.delete(row)[0], 202)
        self.gone(row)
        self.assertEqual(self.service.told(*LEAVING), [("/goodbye", "ada")] * 3 + [("/revoke", "ada")])
        self.assertEqual(self.events(), [("onDisconnect", "dead", "the service did not take the goodbye"), ("disconnect", "done", "")])

    def test_a_provider_that_takes_nothing_back(self):
        self.service.fail["/revoke"] = 503
        row = self.connect("ada")
        self.delete(row)
        self.gone(row)
        self.assertEqual(self.events()[-1], ("disconnect", "done", "Courier answered 503 to the request to take the grant back"))

    def test_another_account_takes_its_place(self):
        self.service.hang.add("/goodbye")
        ada, bob = self.connect("ada", label="one"), self.connect("bob", label="two")
        self.assertEqual((ada["default"], bob["default"]), (True, False))
        self.delete(ada)
        self.assertEqual(self.whoami()[1]["result"], {"login": "bob"})
        # The old name is free at once, and what it names now stays.
        again = self.connect("ada", label="one")
        self.assertNotEqual(again["id"], ada["id"])
        self.gone(ada)
        self.assertEqual([row["label"] for row in connections(self.pie)], ["two", "one"])

    def test_uninstall(self):
        self.assertEqual(self.pie.json("POST", "/api/plugins/courier/install")[0], 201)
        self.connect("ada", label="one")
        self.connect("bob", label="two")
        self.assertEqual(self.pie.json("POST", "/api/plugins/courier/uninstall"), (200, {"installed": False}))
        self.assertEqual(self.whoami()[0], 409)
        until(lambda: not connections(self.pie))
        self.assertEqual(self.service.told(*LEAVING), [("/uninstalled", "ada"), ("/goodbye", "ada"), ("/revoke", "ada"),
                                                       ("/goodbye", "bob"), ("/revoke", "bob")])
        self.assertEqual([event[:2] for event in self.events()],
                         [(name, "done") for name in ("onUninstall",) + ("onDisconnect", "disconnect") * 2])

    def test_uninstall_with_hooks_that_fail(self):
        self.service.fail.update({"/uninstalled": 500, "/goodbye": 500})
        self.pie.json("POST", "/api/plugins/courier/install")
        self.connect("ada")
        self.pie.json("POST", "/api/plugins/courier/uninstall")
        # Who comes back meanwhile waits for its turn, and keeps what is new.
        self.pie.json("POST", "/api/plugins/courier/install")
        new = self.connect("eve", label="new")
        until(lambda: [row["id"] for row in connections(self.pie)] == [new["id"]])
        self.assertEqual([path for path, _ in self.service.told(*LEAVING)], ["/uninstalled"] * 3 + ["/goodbye"] * 3 + ["/revoke"])
        self.assertEqual(self.whoami()[1]["result"], {"login": "eve"})


if __name__ == "__main__":
    unittest.main()
