#!/usr/bin/env python3
"""Clocks that are put forward and back: that of the database server, and that of the executor's machine."""

import base64
import hashlib
import hmac
import time
import unittest

from service import Service
from world import ENVIRONMENT, PIE, Clock, Executor, Figures, Load, Postgres, call, until

HOUR = 3600


class Clocks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.database, cls.own = Clock(), Clock()
        cls.server, cls.service = Postgres(cls.database.environment), Service()
        cls.pie = Executor(PIE, None, "--database", cls.server.url(), "--egress-map", f"shaky.test=127.0.0.1:{cls.service.port}",
                           environment={**ENVIRONMENT, **cls.own.environment})

    @classmethod
    def tearDownClass(cls):
        code = cls.pie.stop()
        cls.server.stop()
        cls.service.stop()
        assert code == 0, code

    def tearDown(self):
        self.database.put(0)
        self.own.put(0)

    def test_the_databases_clock_under_load(self):
        """Leases, schedules, retries and deliveries: nothing is lost and nothing happens twice."""
        load = Load([self.pie], self.server, "database clock jumps")
        for offset in (HOUR, 0, -HOUR, 2 * HOUR, 0):
            time.sleep(0.8)
            self.database.put(offset)
        # A clock that was put back does not serve a time twice: the schedule goes on when it gets there.
        self.database.put(3 * HOUR)
        count = lambda: int(self.server.script("SELECT count(*) FROM pie.task_runs WHERE triggered_by = 'interval'"))
        before = count()
        until(count, lambda now: now > before + 3)
        load.stop()
        figures = load.settle(self.pie)
        self.assertEqual(load.wrong[:3], [])
        self.assertEqual((figures["lost"], figures["doubled"]), (0, 0))
        self.assertGreater(figures["acknowledged"], 100)

    def test_the_executors_clock_under_load(self):
        """Schedules and leases do not look at it."""
        load = Load([self.pie], self.server, "executor clock jumps")
        for offset in (HOUR, -HOUR, 30 * 24 * HOUR, -30 * 24 * HOUR, 0):
            time.sleep(0.8)
            self.own.put(offset)
        load.stop()
        figures = load.settle(self.pie)
        self.assertEqual(load.wrong[:3], [])
        self.assertEqual((figures["lost"], figures["doubled"]), (0, 0))
        self.assertGreaterEqual(figures["runs_by_clock"], 3)

    def token_call(self, figures):
        status, told, seconds = call(self.pie, "shaky/token", {"number": 7})
        figures.add(tried=1, lost=status != 200)
        figures.took(seconds)
        return status, told

    def test_tokens(self):
        """Their ends are kept by the database's clock. One that ends too early is renewed once, one too late is replaced when refused."""
        figures, requests = Figures("tokens"), lambda: self.service.seen["POST", "token/ok", 0]
        self.token_call(figures)
        for offset in (30 * 24 * HOUR, -30 * 24 * HOUR, 0):
            self.own.put(offset)
            self.token_call(figures)
        self.assertEqual(requests(), 1)
        # Another executor reads what the row says about the token's end.
        self.database.put(2 * HOUR)
        until(lambda: (self.token_call(figures), requests())[1], 2)
        self.database.put(0)  # The token now looks younger than it is, and its service takes it no more.
        time.sleep(6)  # What is held in memory is read again.
        self.service.token = "another"
        status, told = self.token_call(figures)
        self.assertEqual((status, requests()), (200, 3), told)
        # A lease of an executor that died before the clock was put back holds up nobody.
        self.server.script("UPDATE pie.tokens SET lease_owner = 'dead', lease_until = now() + interval '1 hour',"
                           " renewed_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'")
        until(lambda: (self.token_call(figures), requests())[1], 4)
        figures.add(doubled=requests() - 4)
        figures.tell()
        self.assertEqual((figures["lost"], figures["doubled"]), (0, 0))

    def standard(self, at, key, age=0):
        body = '{"type":"a"}'
        stamp = str(int(time.time()) - age)
        mac = hmac.new(b"0123456789abcdef", f"{key}.{stamp}.{body}".encode(), hashlib.sha256).digest()
        signature = "v1," + base64.b64encode(mac).decode()
        return "POST", at, body, {"webhook-id": key, "webhook-timestamp": stamp, "webhook-signature": signature}

    def test_windows_and_limits(self):
        """Ages of webhooks are told by the executor's clock: wrong ones are refused, and an old delivery stays a duplicate. Rates are
        counted by a clock that nobody sets."""
        figures = Figures("webhook windows")
        secret = "whsec_" + base64.b64encode(b"0123456789abcdef").decode()
        status, told = self.pie.json("POST", "/api/plugins/standard/webhook", {"secret": secret})
        self.assertEqual(status, 201, told)
        at = told["url"][told["url"].index("/api/"):]

        def send(request):
            status, headers, _ = self.pie.send(*request, key=False)
            figures.add(tried=1, refused=status == 401)
            return status, headers.get("X-Pie-Delivery")

        first = self.standard(at, "m1")
        self.assertEqual(send(first), (200, "accepted"))
        for offset in (HOUR, -HOUR):
            self.own.put(offset)
            self.assertEqual(send(first)[0], 401)
            self.assertEqual(send(self.standard(at, f"m{offset}"))[0], 401)
        self.own.put(0)
        self.assertEqual(send(first), (200, "duplicate"))
        old = self.standard(at, "m2", HOUR)
        self.assertEqual(send(old)[0], 401)
        self.own.put(-HOUR)  # It looks new now. It was never taken, so this is no replay.
        self.assertEqual(send(old), (200, "accepted"))
        self.assertEqual(send(old), (200, "duplicate"))
        self.own.put(0)
        figures.add(doubled=int(self.server.script("SELECT count(*) - 2 FROM pie.webhook_deliveries WHERE delivery_key LIKE 'm%'")))
        figures.tell()
        self.assertEqual(figures["doubled"], 0)

        figures = Figures("limits of a key")
        status, made = self.pie.json("POST", "/api/keys", {"user": "local", "name": "slow", "options": {"per_minute": 30}})
        self.assertEqual(status, 201, made)
        limited = {"Authorization": "Bearer " + made["key"]}
        ask = lambda: (figures.add(tried=1), self.pie.send("GET", "/api/me", headers=limited)[0])[1]
        until(ask, 429)
        for offset in (24 * HOUR, -24 * HOUR):
            self.own.put(offset)
            start = time.monotonic()
            used = [ask() for _ in range(20)].count(200)
            self.assertLessEqual(used, 2 + (time.monotonic() - start) / 2)  # No new minute has begun,
            until(ask, 200)  # and nobody waits for the old one to come again.
        figures.tell()


if __name__ == "__main__":
    unittest.main()
