#!/usr/bin/env python3
"""Webhooks while executors are killed, and with two of them at the same time: nothing is lost, and what is to be once is."""

import json
import os
import signal
import threading
import unittest
from collections import Counter

from harness import HOOKS, Executor, folder
from webhooks_test import deliver, deliveries, endpoint, signed, until


class Crashes(unittest.TestCase):
    def send_all(self, executors, at, count, first=0, kill=None):
        """Sends deliveries from 4 threads to the executors in turn; those that were acknowledged."""
        acknowledged, lock = [], threading.Lock()

        def worker(part):
            for number in range(first + part, first + count, 4):
                body = json.dumps({"type": "order.sent", "id": f"k{number}", "number": number})
                try:
                    status, _ = deliver(executors[number % len(executors)], at, body, signed(body))
                except OSError:
                    continue
                if status != 200:
                    continue
                with lock:
                    acknowledged.append(f"k{number}")
                    if kill and len(acknowledged) == kill[0]:
                        kill[1].process.send_signal(signal.SIGKILL)

        threads = [threading.Thread(target=worker, args=(part,)) for part in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return acknowledged

    def subscribe(self, pie):
        """A heartbeat that waits for the event."""
        task = {"name": "sent", "payload": {"kind": "heartbeat", "message": "sent"},
                "schedule": {"kind": "event", "connector": "recorder", "event": "order.sent"}}
        status, told = pie.json("POST", "/api/tasks", task)
        self.assertEqual(status, 201, told)
        return told["id"]

    def pages(self, pie, path, name, mark):
        rows, before = [], 0
        while page := pie.json("GET", f"{path}?limit=200&before={before}")[1][name]:
            rows, before = rows + page, page[-1][mark]
        return rows

    def heartbeats_are_once(self, pie, task, at):
        """Each stored delivery has one run of the task, and each run one notification."""
        ended = lambda: (runs := self.pages(pie, f"/api/tasks/{task}/runs", "runs", "number")) and \
            {run["status"] for run in runs} == {"ok"} and runs
        runs = until(ended, 90)
        self.assertEqual(len(runs), len(deliveries(pie, at)))
        told = [one["data"]["run"] for one in self.pages(pie, "/api/notifications", "notifications", "id")]
        self.assertEqual(sorted(told), sorted(run["id"] for run in runs))

    def rows(self, pie):
        return Counter(row["delivery"] for row in
                       pie.json("POST", "/api/tools/recorder/list_seen", {})[1]["result"]["items"])

    def test_killed_right_after_the_answer(self):
        state = os.path.join(folder(), "state")
        environment = {"PIE_SECRET_RECORDER_RECORDER_SECRET": "sesame"}
        start = lambda: Executor(HOOKS, state, "--job-lease", "3", environment=environment)
        pie, at, task, acknowledged = start(), None, None, []
        rounds, each = 4, 60
        for number in range(rounds):
            at = at or endpoint(pie, "recorder")
            task = task or self.subscribe(pie)
            acknowledged += self.send_all([pie], at, each, number * each, (each // 3 + 5 * number, pie))
            pie.stop(signal.SIGKILL)
            pie = start()
        self.addCleanup(pie.stop)
        body = json.dumps({"type": "order.sent", "id": "last", "number": 1})
        self.assertEqual(deliver(pie, at, body, signed(body)), (200, "accepted"))  # Its address still works.
        until(lambda: set(acknowledged) <= set(self.rows(pie)), 90)
        until(lambda: all(one["state"] == "done" for one in deliveries(pie, at)), 90)
        self.heartbeats_are_once(pie, task, at)
        # Code runs at least once; what it writes under the name of the delivery is there once.
        taken = pie.json("POST", "/api/tools/recorder/list_taken", {})[1]["result"]["items"]
        self.assertEqual(sorted(taken), sorted(one["deliveryId"] for one in deliveries(pie, at)))
        rows = self.rows(pie)
        doubled = sum(1 for key in acknowledged if rows[key] > 1)
        print(f"kill -9: {rounds} times, {len(acknowledged)} acknowledged, 0 lost, {doubled} run a second time")

    def test_two_executors_run_each_once(self):
        state = os.path.join(folder(), "state")
        environment = {"PIE_SECRET_RECORDER_RECORDER_SECRET": "sesame"}
        pies = [Executor(HOOKS, state, environment=environment) for _ in range(2)]
        self.addCleanup(lambda: [pie.stop() for pie in pies])
        at = endpoint(pies[0], "recorder")
        task = self.subscribe(pies[1])
        # The sender delivers each one twice, to both at the same time.
        told = []
        threads = [threading.Thread(target=lambda order=order: told.append(self.send_all(order, at, 120)))
                   for order in (pies, pies[::-1])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([len(acknowledged) for acknowledged in told], [120, 120])
        until(lambda: len(self.rows(pies[1])) == 120, 90)
        until(lambda: all(one["state"] == "done" for one in deliveries(pies[1], at)), 90)
        self.assertEqual(set(self.rows(pies[0]).values()), {1})
        self.heartbeats_are_once(pies[0], task, at)


if __name__ == "__main__":
    unittest.main()
