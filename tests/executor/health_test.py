#!/usr/bin/env python3
"""Whether connections still work is looked after in the background, by one executor at a time."""

import json
import os
import shutil
import subprocess
import unittest

import courier
from courier import connections, sign_in, until
from harness import HOOKS, folder

OFTEN = ("--check-connections", "1")


class Health(unittest.TestCase):
    def setUp(self):
        self.service = courier.Courier()
        self.addCleanup(self.service.stop)
        self.home = folder()
        self.addCleanup(shutil.rmtree, self.home, True)
        self.state = os.path.join(self.home, "state")

    def start(self, *arguments):
        pie = courier.start(self.state, *arguments)
        self.addCleanup(pie.stop)
        return pie

    def give(self, pie, login):
        """A connection with a token that nobody can renew."""
        token = self.service.grant(login)["access_token"]
        status, row = pie.json("POST", "/api/connections", {"connector": "courier", "token": token, "label": login, "fields": {"site": self.service.url}})
        self.assertEqual(status, 201, row)
        return row

    def row(self, pie, label):
        return next(row for row in connections(pie) if row["label"] == label)

    def doctor(self):
        done = subprocess.run([HOOKS, "doctor", "--state", self.state, "--json"], capture_output=True, text=True, timeout=60)
        return [finding["text"] for finding in json.loads(done.stdout)["findings"] if finding["what"] == "courier" and "'" in finding["text"]]

    def test_a_service_that_begins_to_refuse(self):
        pie = self.start(*OFTEN)
        self.assertNotIn("checked_at", self.give(pie, "ada"))
        sign_in(pie, self.service, "bob", label="bob")
        good = until(lambda: (row := self.row(pie, "ada")).get("verified_at") and row)
        self.assertEqual((good["state"], good["account"]), ("ok", "ada"))
        self.assertIn("checked_at", good)
        until(lambda: self.row(pie, "bob").get("verified_at"))
        # An hour of trouble says nothing about the accounts.
        self.service.fail["/me"] = 503
        checks = self.service.checks
        until(lambda: self.service.checks > checks + 4)
        self.assertEqual({row["state"] for row in connections(pie)}, {"ok"})
        # From now on the tokens are refused, and the grant of the second is over, too.
        with self.service.lock:
            self.service.tokens, self.service.refreshes = {}, {}
        del self.service.fail["/me"]
        until(lambda: self.row(pie, "ada")["state"] == "revoked")
        until(lambda: self.row(pie, "bob")["state"] == "exhausted")
        for label, state in (("ada", "revoked"), ("bob", "exhausted")):
            told = next(text for text in self.doctor() if f"'{label}'" in text)
            self.assertIn(f": {state}, ", told)
            self.assertIn("(checked 2", told)
            self.assertIn("connect again with `pie connect courier`", told)
        # Only the user can mend that; so nobody asks any more.
        checks = self.service.checks
        self.give(pie, "eve")
        until(lambda: self.row(pie, "eve").get("verified_at"))
        self.assertLessEqual(self.service.checks, checks + 2)
        sign_in(pie, self.service, "bob", label="bob")
        self.assertEqual(self.row(pie, "bob")["state"], "ok")
        checked = self.row(pie, "bob")["checked_at"]
        until(lambda: self.row(pie, "bob")["checked_at"] > checked)
        self.assertEqual(self.row(pie, "bob")["state"], "ok")

    def test_one_executor_at_a_time(self):
        first = self.start("--check-connections", "0")
        for number in range(12):
            self.give(first, f"user{number}")
        self.service.delay = 0.2
        others = [self.start(*OFTEN) for _ in range(2)]
        until(lambda: self.service.checks >= 36)
        self.assertLessEqual(self.service.most_inside, 4)
        rows = connections(others[0])
        self.assertEqual([(row["state"], "verified_at" in row) for row in rows], [("ok", True)] * 12)

    def test_never(self):
        pie = self.start("--check-connections", "0")
        row = self.give(pie, "ada")
        jobs = subprocess.run([HOOKS, "jobs", "--state", self.state, "--json"], capture_output=True, text=True, timeout=60)
        self.assertNotIn("check_connections", jobs.stdout)
        self.assertEqual(pie.json("POST", f"/api/connections/{row['id']}/verify", {})[1]["works"], True)
        self.assertIn("checked_at", self.row(pie, "ada"))


if __name__ == "__main__":
    unittest.main()
