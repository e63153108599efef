#!/usr/bin/env python3
"""Prices, balances and what calls cost."""

import concurrent.futures
import datetime
import json
import subprocess
import unittest

from harness import LIMIT, PIE, ExecutorTest

PRICES = {"installPriceCents": 0, "monthlyPriceCents": 0, "perUsageMicrodollars": 1000, "freeUsageQuota": 1,
          "customUsageEnabled": False, "maxCustomChargeMicrodollars": 5000000}


class BillingTest(ExecutorTest):
    def user(self, name):
        made = subprocess.run([PIE, "key", "create", "--user", name, "--state", self.pie.state, "--json"],
                              capture_output=True, text=True, timeout=LIMIT, check=True)
        return {"Authorization": "Bearer " + json.loads(made.stdout)["key"]}

    def price(self, **prices):
        status, reply = self.pie.json("PUT", "/api/plugins/notes/pricing", {**PRICES, **prices})
        self.assertEqual(status, 200)
        return reply

    def top_up(self, user, microdollars, key):
        return self.pie.json("POST", f"/api/users/{user}/top-up", {"microdollars": microdollars, "key": key})

    def call(self, headers, **arguments):
        return self.pie.json("POST", "/api/tools/notes/create_note", {"title": "t", "content": "c", **arguments}, headers)

    def balance(self, headers):
        return self.pie.json("GET", "/api/balance", headers=headers)[1]["microdollars"]

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


if __name__ == "__main__":
    unittest.main()
