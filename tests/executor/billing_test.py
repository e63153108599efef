#!/usr/bin/env python3
"""Prices, balances and what calls cost."""

import concurrent.futures
import datetime
import json
import os
import shutil
import subprocess
import threading
import time
import unittest

from foreign_database_test import Server
from harness import LIMIT, PIE, TOOLBOX, Events, Executor, ExecutorTest, folder

PRICES = {"installPriceCents": 0, "monthlyPriceCents": 0, "perUsageMicrodollars": 1000, "freeUsageQuota": 1,
          "customUsageEnabled": False, "maxCustomChargeMicrodollars": 5000000}


class Paying:
    """A test that has an executor `pie`."""

    def user(self, name):
        made = subprocess.run([self.binary, "key", "create", "--user", name, "--state", self.pie.state, "--json"],
                              capture_output=True, text=True, timeout=LIMIT, check=True)
        return {"Authorization": "Bearer " + json.loads(made.stdout)["key"]}

    def top_up(self, user, microdollars, key):
        return self.pie.json("POST", f"/api/users/{user}/top-up", {"microdollars": microdollars, "key": key})

    def balance(self, headers):
        return self.pie.json("GET", "/api/balance", headers=headers)[1]["microdollars"]


class BillingTest(Paying, ExecutorTest):
    binary = PIE

    def price(self, **prices):
        status, reply = self.pie.json("PUT", "/api/plugins/notes/pricing", {**PRICES, **prices})
        self.assertEqual(status, 200)
        return reply

    def call(self, headers, **arguments):
        return self.pie.json("POST", "/api/tools/notes/create_note", {"title": "t", "content": "c", **arguments}, headers)

    def test_calls_cost(self):
        self.assertEqual(self.price(), PRICES)
        self.assertEqual(self.pie.json("GET", "/api/plugins/notes/pricing")[1], PRICES)
        ann = self.user("ann")
        self.assertEqual(self.call(ann)[0], 200)  # the free one
        status, reply = self.call(ann)
        self.assertEqual((status, reply["error"]["code"]), (402, "payment_required"))
        self.assertIn("balance is 0", reply["error"]["message"])
        self.assertEqual(self.top_up("ann", 2500, "a")[1], {"added": True, "microdollars": 2500})
        self.assertEqual(self.top_up("ann", 2500, "a")[1], {"added": False, "microdollars": 2500})
        self.assertEqual([self.call(ann)[0] for _ in range(3)], [200, 200, 402])
        self.assertEqual(self.balance(ann), 500)
        history = self.pie.json("GET", "/api/balance/history?limit=2", headers=ann)[1]
        self.assertEqual([entry["microdollars"] for entry in history["entries"]], [-1000, -1000])
        rest = self.pie.json("GET", f"/api/balance/history?before={history['next']}", headers=ann)[1]
        self.assertEqual([entry["kind"] for entry in rest["entries"]], ["top_up"])
        month = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m")
        earned = self.pie.json("GET", f"/api/plugins/notes/earnings?month={month}")[1]
        self.assertEqual(earned["authorMicrodollars"] * 10, earned["grossMicrodollars"] * 7)

    def test_wrong_input_is_free(self):
        self.price(freeUsageQuota=0)
        bob = self.user("bob")
        self.top_up("bob", 5000, "b")
        self.assertEqual(self.call(bob, title="")[0], 422)
        self.assertEqual(self.balance(bob), 5000)

    def test_never_below_nothing(self):
        self.price(freeUsageQuota=0)
        eve = self.user("eve")
        self.top_up("eve", 10_500, "e")
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            statuses = list(pool.map(lambda _: self.call(eve)[0], range(40)))
        self.assertEqual((statuses.count(200), statuses.count(402)), (10, 30))
        self.assertEqual(self.balance(eve), 500)

    def test_wrong_prices(self):
        status, reply = self.pie.json("PUT", "/api/plugins/notes/pricing", {"installPriceCents": -1, "monthlyPriceCents": "x", "price": 3})
        self.assertEqual(status, 422)
        self.assertEqual(sorted(p["path"] for p in reply["error"]["problems"]), ["installPriceCents", "monthlyPriceCents", "price"])
        self.assertEqual(self.pie.json("PUT", "/api/plugins/nothing/pricing", PRICES)[0], 404)
        self.assertEqual(self.pie.json("PUT", "/api/plugins/notes/pricing", PRICES, self.user("mallory"))[0], 403)
        self.assertEqual(self.pie.json("POST", "/api/users/mallory/top-up", {"microdollars": 1, "key": "m"}, self.user("mallory"))[0], 403)
        self.assertEqual(self.top_up("mallory", -5, "m")[0], 422)

    def test_installing(self):
        self.price(installPriceCents=499, monthlyPriceCents=299, perUsageMicrodollars=0)
        kim = self.user("kim")
        install = lambda what="install": self.pie.json("POST", f"/api/plugins/notes/{what}", headers=kim)
        status, told = install()
        self.assertEqual((status, told["error"]["code"]), (402, "payment_required"))
        self.assertEqual(self.pie.json("GET", "/api/installs", headers=kim)[1], {"installs": []})
        self.assertEqual(self.call(kim)[0], 402)
        # Both or nothing: the installation alone would be covered.
        self.top_up("kim", 5_000_000, "k1")
        self.assertEqual(install()[0], 402)
        self.assertEqual(self.balance(kim), 5_000_000)
        self.top_up("kim", 5_000_000, "k2")
        self.assertEqual(install()[0], 201)
        self.assertEqual(self.balance(kim), 10_000_000 - 4_990_000 - 2_990_000)
        self.assertEqual(self.call(kim)[0], 200)
        # Leaving and coming back within the paid month is free.
        self.assertEqual([install("uninstall")[0], install()[0], install()[0]], [200, 201, 200])
        self.assertEqual(self.balance(kim), 10_000_000 - 4_990_000 - 2_990_000)


class ChargeUsage(Paying, ExecutorTest):
    binary = TOOLBOX
    environment = {"PIE_SECRET_TOOLBOX_TOOLBOX_KEY": "sesame-open-0123456789"}

    def setUp(self):
        self.price()

    def price(self, **prices):
        status, reply = self.pie.json("PUT", "/api/plugins/toolbox/pricing",
                                      {"customUsageEnabled": True, "maxCustomChargeMicrodollars": 5000, **prices})
        self.assertEqual(status, 200, reply)

    def call(self, headers, member="billing.chargeUsage", **arguments):
        return self.pie.json("POST", "/api/tools/toolbox", {"member": member, "with": arguments}, headers)

    def charge(self, headers, amount=100, description="a call", **more):
        """What was charged, or code and message."""
        status, told = self.call(headers, amount=amount, description=description, **more)
        return told["result"]["value"] if status == 200 else (told["error"]["code"], told["error"]["message"])

    def test_limits(self):
        ann = self.user("ann")
        self.top_up("ann", 1_000_000, "a")
        least = ("invalid_argument", "chargeUsage: the amount must be 100 to 5000 microdollars, not ")
        for amount in (99, 0, -100, 5001):
            self.assertEqual(self.charge(ann, amount), (least[0], least[1] + str(amount)))
        for description in ("", "x" * 201, "é" * 201):
            self.assertEqual(self.charge(ann, description=description),
                             ("invalid_argument", "chargeUsage: the description must have 1 to 200 characters"))
        self.assertEqual(self.balance(ann), 1_000_000)
        self.assertEqual([self.charge(ann, 100, "x"), self.charge(ann, 5000, "é" * 200), self.charge(ann, 150, times=10)], [100, 5000, 1500])
        self.assertEqual(self.balance(ann), 1_000_000 - 6600)
        # The tenth is the last; what was charged before stays, since the work was done.
        self.assertEqual(self.charge(ann, times=11), ("budget", "chargeUsage: 10 charges per execution are the limit"))
        self.assertEqual(self.balance(ann), 1_000_000 - 7600)
        shown = self.pie.json("GET", "/api/balance/history?limit=12", headers=ann)[1]["entries"]
        self.assertEqual([(one["kind"], one["microdollars"], one["description"]) for one in shown[:10]], [("custom", -100, "a call")] * 10)
        self.assertEqual(len({one["run_id"] for one in shown}), 2)

    def test_the_limit_is_five_dollars_unless_the_pricing_says_otherwise(self):
        cyd = self.user("cyd")
        self.top_up("cyd", 10_000_000, "c")
        self.assertEqual(self.pie.json("PUT", "/api/plugins/toolbox/pricing", {"customUsageEnabled": True})[0], 200)
        self.assertEqual(self.charge(cyd, 5_000_000), 5_000_000)
        self.assertEqual(self.charge(cyd, 5_000_001)[0], "invalid_argument")

    def test_refusals(self):
        bob = self.user("bob")
        self.assertEqual(self.charge(bob), ("payment_required", "this costs 100 microdollars and the balance is 0; GET /api/balance shows the balance"))
        self.top_up("bob", 250, "b")
        self.assertEqual(self.charge(bob, times=3)[0], "payment_required")
        self.assertEqual(self.balance(bob), 50)
        self.price(customUsageEnabled=False)
        self.assertEqual(self.charge(bob)[0], "permission_denied")
        self.assertEqual(self.balance(bob), 50)

    def test_authors_pay_nothing(self):
        """Of their own connector: whoever set the prices earns them."""
        self.top_up("local", 1000, "l")
        self.assertEqual(self.charge(None), 0)
        self.assertEqual(self.balance(None), 1000)

    def test_no_secret_is_in_the_history(self):
        gil = self.user("gil")
        self.top_up("gil", 100, "g")
        self.assertEqual(self.call(gil, "tellSecret", charge=True)[0], 200)
        entries = self.pie.json("GET", "/api/balance/history", headers=gil)[1]["entries"]
        self.assertEqual([one["description"] for one in entries], ["[redacted]", "Top-up"])

    def test_charges_at_once(self):
        dan = self.user("dan")
        self.top_up("dan", 10_050, "d")
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            told = list(pool.map(lambda _: self.charge(dan, 1000), range(20)))
        self.assertEqual((told.count(1000), sum(one[0] == "payment_required" for one in told if one != 1000)), (10, 10))
        self.assertEqual(self.balance(dan), 50)

    def test_a_price_that_changes_while_a_call_runs(self):
        """What was paid is what is given back when the call fails."""
        fay = self.user("fay")
        self.top_up("fay", 5000, "f")
        self.price(perUsageMicrodollars=1000)
        running = iter(Events(self.pie, "POST", "/api/tools/toolbox", {"member": "failWhenTold", "with": {}},
                              {"Accept": "text/event-stream", **fay}))
        self.assertEqual(next(running)["data"]["type"], "running")
        self.assertEqual(self.balance(fay), 4000)
        self.price(customUsageEnabled=False)  # free from now on
        self.assertEqual(self.call(fay, "session.update", go=True)[0], 200)
        self.assertEqual([one["event"] for one in running], ["error"])
        self.assertEqual(self.balance(fay), 5000)


class RecordedAnswers(Paying, ExecutorTest):
    binary = TOOLBOX
    arguments = ("--sandbox",)

    def test_cost_nothing(self):
        self.pie.json("PUT", "/api/plugins/toolbox/pricing", {"customUsageEnabled": True, "perUsageMicrodollars": 1000})
        ann = self.user("ann")
        body = {"member": "billing.chargeUsage", "with": {"amount": 100, "description": "x"}}
        status, told = self.pie.json("POST", "/api/tools/toolbox", body, ann)
        self.assertEqual((status, told["result"]), (200, {"value": 100}))
        self.assertEqual(self.pie.json("GET", "/api/balance/history", headers=ann)[1]["entries"], [])


class Months(Paying, unittest.TestCase):
    """Two executors on one database, when months end."""

    binary = TOOLBOX

    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.stop)
        self.folder = folder()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.pie = self.start()

    def start(self):
        return Executor(TOOLBOX, os.path.join(self.folder, "state"), "--database", self.server.url())

    def user(self, name):
        made = self.pie.json("POST", "/api/keys", {"user": name, "name": "test"})[1]
        return {"Authorization": "Bearer " + made["key"]}

    def test_each_month_is_paid_once(self):
        self.pie.json("PUT", "/api/plugins/toolbox/pricing", {"monthlyPriceCents": 300})
        for name in ("rich", "poor", "gone"):
            self.pie.json("POST", "/api/users", {"id": name})
            headers = self.user(name)
            self.top_up(name, 6_000_000 if name != "poor" else 3_000_000, name)
            self.assertEqual(self.pie.json("POST", "/api/plugins/toolbox/install", headers=headers)[0], 201)
            if name == "gone":
                self.pie.json("POST", "/api/plugins/toolbox/uninstall", headers=headers)
        self.assertEqual(self.pie.stop(), 0)
        self.server.sql("UPDATE pie.purchases SET paid_until = paid_until - interval '31 days', next_try = next_try - interval '31 days'")
        paid = "SELECT string_agg(user_id, ' ' ORDER BY user_id) FROM pie.postings WHERE kind = 'month'"
        self.assertEqual(self.server.sql(paid), "gone poor rich")
        both = [None, None]

        def begin(i):
            both[i] = self.start()
        threads = [threading.Thread(target=begin, args=(i,)) for i in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        try:
            left = "SELECT count(*) FROM pie.purchases WHERE renew AND next_try <= now()"
            end = time.monotonic() + LIMIT
            while self.server.sql(left) != "0" and time.monotonic() < end:
                time.sleep(0.05)
            self.assertEqual(self.server.sql(left), "0")
        finally:
            for pie in both:
                self.assertEqual(pie.stop(), 0)
        self.assertEqual(self.server.sql(paid), "gone poor rich rich")
        self.assertEqual(self.server.sql("SELECT string_agg(user_id || '=' || microdollars, ' ' ORDER BY user_id) FROM pie.balances"),
                         "gone=3000000 poor=0 rich=0")
        self.assertEqual(self.server.sql("SELECT sum(microdollars), count(*) FILTER (WHERE microdollars = 2100000) FROM pie.entries"), "0|4")


if __name__ == "__main__":
    unittest.main()
