#!/usr/bin/env python3
"""Services that fail in every way, one by one and under load beside calls that must not notice."""

import concurrent.futures
import itertools
import socket
import time
import unittest

from service import CUT, DRIPS, WHOLE, Blackhole, Service
from world import ENVIRONMENT, PIE, Executor, Figures, call, descriptors, resident, together, until

TIMEOUT = 2  # seconds, of the actions; the manifest says so
SLACK = 10  # seconds that a busy machine may add
KEPT = 16  # connections that may wait for their next call
GROWTH = 48 << 20  # bytes that the allocator may keep
# What callers are told.
CODES = {
    **{mode: (502, "upstream") for mode in (*WHOLE, *CUT, "half_closed", "reset", "reset_body")},
    **{mode: (504, "timeout") for mode in DRIPS},
    "gzip_bomb": (422, "budget"), "redirect_away": (403, "egress"), "unavailable": (503, "unavailable"),
    "wait_forever": (429, "rate_limited"), "wait_nonsense": (429, "rate_limited"),
}
del CODES["ok"]
WAITS = ("wait_forever", "wait_nonsense")  # These hold back other calls, as they should.
FAULTS = [mode for mode in CODES if mode not in WAITS]
# The service itself asks for the same write again.
REPEATS = ("redirect", *WAITS)


class Upstream(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service, cls.blackhole, cls.numbers = Service(), Blackhole(), itertools.count(1)
        with socket.create_server(("127.0.0.1", 0)) as probe:
            closed = probe.getsockname()[1]
        ports = {"shaky.test": cls.service.port, "blackhole.shaky.test": cls.blackhole.port, "refused.shaky.test": closed}
        maps = [word for host, port in ports.items() for word in ("--egress-map", f"{host}=127.0.0.1:{port}")]
        cls.pie = Executor(PIE, None, *maps, environment=ENVIRONMENT)

    @classmethod
    def tearDownClass(cls):
        code = cls.pie.stop()
        cls.service.stop()
        cls.blackhole.stop()
        assert code == 0, code

    def setUp(self):
        self.headers = None  # of another user

    def ask(self, action, mode=None):
        """Status, reply and seconds, and the number of the call."""
        number = next(self.numbers)
        arguments = {"number": number, **({"mode": mode} if mode else {})}
        return *call(self.pie, "shaky/" + action, arguments, self.headers), number

    def fault(self, figures, action, mode):
        """One call that must fail as expected."""
        status, told, seconds, number = self.ask(action, mode)
        figures.add(tried=1)
        figures.took(seconds)
        ended = (status, told.get("error", {}).get("code"))
        if ended != (504, "timeout") or seconds < 0.95 * TIMEOUT:  # Where it is tried again, the time may be over before.
            self.assertEqual(ended, CODES[mode], (action, mode, told))
        self.assertLess(seconds, TIMEOUT + SLACK, (action, mode))
        self.assertGreater(len(told["error"]["message"]), 20)
        sent = self.service.sent(number)
        limit = 1 if action == "write" and mode not in REPEATS else 18
        self.assertTrue(1 <= sent <= limit, (action, mode, sent))
        self.assertLessEqual(len(self.service.keys.get(number, ())), 1, (action, mode))

    def healthy(self, figures, action="write"):
        status, told, seconds, number = self.ask(action, "ok")
        good = status == 200 and told["result"]["number"] == number
        figures.add(tried=1, lost=0 if good else 1, crossed=1 if status == 200 and not good else 0)
        figures.took(seconds)
        return told if not good else None

    def nothing_is_left(self, before):
        """Descriptors and memory are back where they were."""
        until(lambda: descriptors(self.pie), lambda now: now <= before[0] + KEPT)
        self.assertLess(resident(self.pie) - before[1], GROWTH)
        status, _, text = self.pie.send("GET", "/metrics")
        self.assertEqual(status, 200)
        self.assertIn(b"\npie_calls_running 0\n", text)

    def warm(self):
        self.assertIsNone(self.healthy(Figures("")))
        return descriptors(self.pie), resident(self.pie)

    def test_each_fault_alone(self):
        figures, before = Figures("each fault alone"), self.warm()
        jobs = [(action, mode) for mode in FAULTS for action in ("read", "write", "keyed", "typed")]
        with concurrent.futures.ThreadPoolExecutor(8) as threads:
            for done in [threads.submit(self.fault, figures, *job) for job in jobs]:
                done.result()
        # A liar's second answer is nobody's answer.
        for action in ("read", "write", "keyed", "typed"):
            self.assertIsNone(self.healthy(figures, action))
        figures.add(doubled=self.service.doubled(REPEATS))
        self.nothing_is_left(before)
        figures.tell()
        self.assertEqual((figures["lost"], figures["doubled"]), (0, 0))

    def test_nobody_there(self):
        figures = Figures("nobody there")
        for action, told in (("refused", (503, "unavailable")), ("blackhole", (504, "timeout"))):
            status, reply, seconds, number = self.ask(action)
            figures.add(tried=1)
            figures.took(seconds)
            self.assertEqual((status, reply["error"]["code"]), told, reply)
            self.assertLess(seconds, TIMEOUT + SLACK)
            figures.add(doubled=self.service.sent(number))
        figures.tell()
        self.assertEqual(figures["doubled"], 0)

    def test_all_faults_at_once_beside_healthy_calls(self):
        good, bad, wrong, before = Figures("healthy calls beside them"), Figures("all faults under load"), [], self.warm()
        end = time.monotonic() + 6

        def healthy(action):
            while time.monotonic() < end:
                if (told := self.healthy(good, action)):
                    wrong.append(told)

        def faulty(offset):
            turn = offset
            while time.monotonic() < end:
                turn += 5
                try:
                    if turn % 17 == 0:
                        self.ask(("refused", "blackhole")[turn % 2])
                        bad.add(tried=1)
                    else:
                        self.fault(bad, ("read", "write", "keyed", "typed")[turn % 4], FAULTS[turn % len(FAULTS)])
                except AssertionError as error:
                    wrong.append(str(error))  # The others go on.

        together(*[lambda a=a: healthy(a) for a in ("read", "write", "keyed", "typed")],
                 *[lambda i=i: faulty(i) for i in range(24)])
        good.add(doubled=self.service.doubled(REPEATS))
        bad.add(unexpected_answers=len(wrong))
        self.nothing_is_left(before)
        bad.tell()
        good.tell()
        self.assertEqual(wrong[:3], [])
        self.assertEqual((good["lost"], good["crossed"], good["doubled"]), (0, 0, 0))
        self.assertGreater(good["tried"], 100)
        self.assertLess(good.worst, SLACK)

    def test_a_pause_of_centuries_ends_within_an_hour(self):
        figures, self.headers = Figures("absurd Retry-After"), self.user("ok")
        self.fault(figures, "write", "wait_nonsense")
        self.assertIsNone(self.healthy(figures))  # No pause can be made of that.
        self.fault(figures, "read", "wait_forever")
        status, told, seconds, number = self.ask("write", "ok")
        figures.add(tried=1)
        figures.took(seconds)
        self.assertEqual((status, told["error"]["code"]), (429, "rate_limited"))
        self.assertLessEqual(told["error"]["retry_after_ms"], 3600_000)
        self.assertEqual(self.service.sent(number), 0)
        figures.tell()

    def user(self, mode):
        """The headers of a new user, whose tokens come from an endpoint of that mode."""
        self.assertEqual(self.pie.json("POST", "/api/users", {"id": mode})[0], 201)
        status, made = self.pie.json("POST", "/api/keys", {"user": mode, "name": "test", "options": {}})
        self.assertEqual(status, 201, made)
        headers = {"Authorization": "Bearer " + made["key"]}
        connection = {"connector": "shaky", "fields": {"account": mode}}
        self.assertEqual(self.pie.json("POST", "/api/connections", connection, headers)[0], 201)
        return headers

    def token_call(self, figures, headers):
        start = time.monotonic()
        status, told = self.pie.json("POST", "/api/tools/shaky/token", {"number": 7}, headers)
        figures.add(tried=1)
        figures.took(time.monotonic() - start)
        return status, told

    def test_token_endpoints_fail_too(self):
        figures, before = Figures("token endpoint"), self.warm()
        self.service.patience = 4
        modes = [mode for mode in (*WHOLE, *CUT, "silent", "trickle_body", "half_closed", "reset_body") if mode != "ok"]
        users = {mode: self.user(mode) for mode in modes}

        def fails(mode):
            status, told = self.token_call(figures, users[mode])
            wanted = (504, "timeout") if mode in DRIPS else (503, "unavailable")
            self.assertEqual((status, told["error"]["code"]), wanted, (mode, told))
            self.assertNotIn("shaky-secret-value", str(told))
            asked, start = self.service.seen["POST", "token/" + mode, 0], time.monotonic()
            if mode not in DRIPS:  # It cools down for a second: the endpoint is not asked by every call.
                self.assertEqual(self.token_call(figures, users[mode])[0], 503)
                again = self.service.seen["POST", "token/" + mode, 0]
                self.assertTrue(again == asked or time.monotonic() - start > 0.8, mode)

        with concurrent.futures.ThreadPoolExecutor(8) as threads:
            for done in [threads.submit(fails, mode) for mode in modes]:
                done.result()
            self.assertEqual(self.service.seen["GET", "guarded", 7], 0)
            # Whatever it was, nobody is signed out: they all work when the endpoint does.
            self.service.healed = True
            for done in [threads.submit(until, lambda h=headers: self.token_call(figures, h)[0], 200) for headers in users.values()]:
                done.result()
        reached = self.service.seen["GET", "guarded", 7]
        figures.add(signed_out=len(modes) - reached)
        self.nothing_is_left(before)
        figures.tell()
        self.assertEqual(reached, len(modes))


if __name__ == "__main__":
    unittest.main()
