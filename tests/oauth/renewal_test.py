#!/usr/bin/env python3
"""Many executors and many calls want an expired token of a provider that rotates: one renews it, nobody is logged out."""

import concurrent.futures
import signal
import time
import unittest

from world import House, provider, sign_in

EXECUTORS, CALLS = 3, 64


class Renewal(unittest.TestCase):
    def setUp(self):
        self.provider = provider()
        self.house = House(EXECUTORS)
        self.pie = self.house.executors[0]

    def tearDown(self):
        self.house.stop()
        self.provider.stop()

    def sign_in_and_expire(self):
        self.provider.control(ttl=2)
        sign_in(self.pie, self.provider.url)
        self.provider.control(ttl=600)
        time.sleep(2.5)

    def call_all(self, executors):
        """CALLS calls at once, spread over the executors: how many had which status."""
        def call(number):
            executor = executors[number % len(executors)]
            status, told = executor.json("POST", "/api/tools/vaulted/hello", {})
            return status if status == 200 else (status, told["error"]["message"])
        with concurrent.futures.ThreadPoolExecutor(CALLS) as pool:
            outcomes = list(pool.map(call, range(CALLS)))
        return {outcome: outcomes.count(outcome) for outcome in outcomes}

    def test_one_renewal(self):
        self.sign_in_and_expire()
        began = time.monotonic()
        self.assertEqual(self.call_all(self.house.executors), {200: CALLS})
        stats = self.provider.get("/stats")
        print(f"{CALLS} calls over {EXECUTORS} executors in {time.monotonic() - began:.2f} s: {stats}")
        self.assertEqual((stats["refreshes"], stats["refused"], stats["revoked"]), (1, 0, 0))
        self.assertEqual(stats["unauthorized"], 0)  # Nobody tried the old token.
        self.assertEqual(self.call_all(self.house.executors), {200: CALLS})
        self.assertEqual(self.provider.get("/stats")["refreshes"], 1)

    def test_the_holder_of_the_lease_is_killed(self):
        self.sign_in_and_expire()
        self.provider.control(hold=True)
        holder, *others = self.house.executors
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            lost = pool.submit(lambda: holder.send("POST", "/api/tools/vaulted/hello", {}))
            while self.provider.get("/stats")["held"] == 0:
                time.sleep(0.02)
            holder.stop(signal.SIGKILL)  # Its request has not been looked at yet.
            self.assertRaises(Exception, lost.result)
        time.sleep(0.2)
        self.provider.control(hold=False)
        began = time.monotonic()
        self.assertEqual(self.call_all(others), {200: CALLS})
        stats = self.provider.get("/stats")
        print(f"after kill -9 of the holder: {CALLS} calls in {time.monotonic() - began:.1f} s: {stats}")
        self.assertEqual((stats["refreshes"], stats["refused"], stats["revoked"]), (1, 0, 0))

    def test_a_caller_that_goes_away_cancels_no_renewal(self):
        self.sign_in_and_expire()
        self.provider.control(hold=True)
        connection = self.pie.connect()
        connection.request("POST", "/api/tools/vaulted/hello", "{}", {"Authorization": "Bearer " + self.pie.key})
        while self.provider.get("/stats")["held"] == 0:
            time.sleep(0.02)
        connection.close()
        time.sleep(0.3)
        self.provider.control(hold=False)
        self.assertEqual(self.call_all(self.house.executors), {200: CALLS})
        self.assertEqual(self.provider.get("/stats")["refreshes"], 1)

    def test_a_grant_that_is_over_says_how_to_go_on(self):
        self.sign_in_and_expire()
        self.provider.control(revoke=True)
        status, told = self.pie.json("POST", "/api/tools/vaulted/hello", {})
        self.assertEqual((status, told["error"]["code"]), (409, "not_connected"))
        self.assertIn("has to be connected again", told["error"]["message"])
        self.assertIn("pie connect vaulted", told["error"]["message"])
        row, = self.pie.json("GET", "/api/connections")[1]["connections"]
        self.assertEqual(row["state"], "exhausted")
        refused = self.provider.get("/stats")["refused"]
        self.assertEqual(list(self.call_all(self.house.executors).values()), [CALLS])
        self.assertEqual(self.provider.get("/stats")["refused"], refused)  # The provider is left alone.
        self.provider.control(revoke=False)
        sign_in(self.pie, self.provider.url, connection=row["id"])
        self.assertEqual(self.call_all([self.pie]), {200: CALLS})
        again, = self.pie.json("GET", "/api/connections")[1]["connections"]
        self.assertEqual((again["id"], again["state"]), (row["id"], "ok"))

    def test_a_token_that_the_service_took_back(self):
        self.provider.control(ttl=600)
        sign_in(self.pie, self.provider.url)
        self.assertEqual(self.call_all([self.pie]), {200: CALLS})
        time.sleep(31)  # A token that is refused right after its grant is not replaced.
        self.provider.control(forget=True)  # Valid as far as anybody knows, but answered with 401.
        self.assertEqual(self.call_all(self.house.executors), {200: CALLS})
        self.assertEqual(self.provider.get("/stats")["refreshes"], 1)


if __name__ == "__main__":
    unittest.main()
