#!/usr/bin/env python3
"""Two executors on one database: one is killed, one is stopped and goes on long after its leases were taken over."""

import itertools
import os
import shutil
import signal
import time
import unittest

from service import LATER, Service
from world import ENVIRONMENT, PIE, Clock, Executor, Figures, Load, Postgres, call, deliver, endpoint, folder, make_task, together, until

LEASE = 120  # seconds by which the database's clock is put forward: longer than any lease


class Executors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.clock, cls.service, cls.offset, cls.folder = Clock(), Service(), 0, folder()
        cls.server = Postgres(cls.clock.environment)
        cls.pies = [cls.start(), cls.start()]

    @classmethod
    def tearDownClass(cls):
        codes = [pie.stop() for pie in cls.pies]
        cls.server.stop()
        cls.service.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)
        assert codes == [0, 0], codes

    def setUp(self):
        self.addCleanup(lambda: self.pies[0].process.send_signal(signal.SIGCONT))  # Whatever happens.

    @classmethod
    def start(cls):
        # One state, and with it one key of the vault, for both.
        return Executor(PIE, os.path.join(cls.folder, "state"), "--database", cls.server.url(), "--egress-map",
                        f"shaky.test=127.0.0.1:{cls.service.port}", environment=ENVIRONMENT)

    def leases_end(self):
        type(self).offset += LEASE
        self.clock.put(self.offset)

    def sql(self, text):
        return self.server.script(text)

    def metric(self, pie, name):
        _, _, text = pie.send("GET", "/metrics")
        return float(next(line.split()[1] for line in text.decode().splitlines() if line.startswith(name + " ")))

    def test_one_is_killed_under_load(self):
        load, kills = Load(self.pies, self.server, "one of two killed"), 4
        for turn in range(kills):
            time.sleep(1)
            pie = self.pies[turn % 2]
            pie.doomed = True
            pie.stop(signal.SIGKILL)
            load.pies[turn % 2] = self.pies[turn % 2] = self.start()
            self.leases_end()
        time.sleep(0.5)
        load.stop()
        self.leases_end()
        figures = load.settle(self.pies[0])
        self.assertEqual(load.wrong[:3], [])
        self.assertEqual((figures["lost"], figures["doubled"]), (0, 0))
        self.assertGreater(figures["acknowledged"], 100)

    def ends(self):
        """Ends that executors believe to have written, and jobs that have ended."""
        written = sum(self.metric(pie, "pie_jobs_done_total") for pie in self.pies)
        return int(written), int(self.sql("SELECT count(*) FROM pie.jobs WHERE state = 'done'"))

    def running(self, pie):
        return int(self.sql(f"SELECT count(*) FROM pie.jobs WHERE state = 'running' AND worker LIKE '%:{pie.process.pid}'"))

    def test_one_is_stopped_and_goes_on(self):
        """What it had was taken over. When it goes on it must not end, write or tell anything a second time."""
        figures, (one, two) = Figures("stopped and resumed"), self.pies
        payload = {"kind": "tool", "tool": "shaky", "action": "read", "arguments": {"mode": "later", "number": 5}}
        tasks = [make_task(two, f"slow {i}", payload=payload) for i in range(4)]
        path = endpoint(two)
        resumed, sent, before = 0, itertools.count(), self.ends()

        def work_until_one_has_some():
            number = next(sent)
            self.assertEqual(deliver(two, path, f"slow-{number}", sleepMs=int(LATER * 1000)), 200)
            self.assertEqual(two.send("POST", f"/api/tasks/{tasks[number % 4]}/run")[0], 202)
            figures.add(tried=2)
            return self.running(one)

        for _ in range(2):
            until(work_until_one_has_some, lambda count: count > 0)
            one.process.send_signal(signal.SIGSTOP)
            resumed += self.running(one)
            self.leases_end()
            # The other one does it all; what was stopped in the midst of a transaction holds its rows for up to 60 s.
            until(lambda: self.sql("SELECT count(*) FROM pie.jobs WHERE state IN ('ready', 'running', 'waiting')"), "0", 120)
            one.process.send_signal(signal.SIGCONT)
            until(lambda: self.metric(one, "pie_jobs_running"), 0)
        names = ", ".join(f"'{task}'" for task in tasks)
        runs = self.sql(f"SELECT status, count(*) FROM pie.task_runs WHERE task_id IN ({names}) GROUP BY 1").splitlines()
        states = self.sql("SELECT state, count(*) FROM pie.webhook_deliveries WHERE delivery_key LIKE 'slow-%' GROUP BY 1").splitlines()
        again = int(self.sql("SELECT count(*) - count(DISTINCT delivery) FROM plugin_recorder.seen WHERE delivery LIKE 'slow-%'"))
        refused = self.metric(one, "pie_jobs_lost_total")
        figures.add(taken_over=resumed, late_ends_refused=int(refused), handlers_run_again=again)
        written, ended = (now - then for now, then in zip(self.ends(), before))
        figures.add(lost=figures["tried"] - ended, doubled=written - ended)
        half = figures["tried"] // 2
        self.assertEqual((runs, states), ([f"ok|{half}"], [f"done|{half}"]))
        figures.tell()
        self.assertEqual((figures["lost"], figures["doubled"]), (0, 0))
        self.assertGreater(resumed, 0)
        self.assertGreaterEqual(refused, 1)

    def test_one_is_stopped_while_it_renews_a_token(self):
        figures, (one, two) = Figures("stopped while it renews"), self.pies
        requests = lambda: self.service.seen["POST", "token/ok", 0]
        self.service.hold.clear()  # The token endpoint takes its time.
        first = lambda: self.assertEqual(call(one, "shaky/token", {"number": 1})[0], 200)

        def second():
            until(requests, 1)
            one.process.send_signal(signal.SIGSTOP)
            self.service.hold.set()
            self.leases_end()
            status, reply, seconds = call(two, "shaky/token", {"number": 2})
            figures.took(seconds)
            self.assertEqual((status, requests()), (200, 2), reply)
            one.process.send_signal(signal.SIGCONT)

        together(first, second)
        # The late one has thrown its token away, and both use the same.
        for pie in (one, two, one, two):
            status, _, seconds = call(pie, "shaky/token", {"number": 3})
            figures.add(tried=1, lost=status != 200)
            figures.took(seconds)
        figures.add(tried=2, token_requests=requests(), doubled=int(self.sql("SELECT version FROM pie.tokens")) - 1)
        figures.tell()
        self.assertEqual((figures["lost"], figures["doubled"], requests()), (0, 0, 2))


if __name__ == "__main__":
    unittest.main()
