#!/usr/bin/env python3
"""The queue as its operator sees it: pie jobs, /metrics, pie doctor."""

import json
import os
import signal
import subprocess
import time
import unittest

from harness import HOOKS, LIMIT, PIE, Executor, ExecutorTest, folder
from webhooks_test import deliver, endpoint, signed, until


class Jobs(ExecutorTest):
    binary = PIE

    def run_pie(self, *arguments):
        done = subprocess.run([PIE, *arguments, "--state", self.pie.state], capture_output=True, text=True, timeout=LIMIT, check=False)
        return done.returncode, done.stdout

    def task(self, arguments):
        body = {"name": "t", "schedule": {"kind": "interval", "everyMs": 3600000},
                "payload": {"kind": "tool", "tool": "notes", "action": "create_note", "arguments": arguments}}
        status, told = self.pie.json("POST", "/api/tasks", body)
        self.assertEqual(status, 201, told)
        self.pie.json("POST", f"/api/tasks/{told['id']}/run")
        return told["id"]

    def wait(self, task, status):
        end = time.monotonic() + LIMIT
        while self.pie.json("GET", f"/api/tasks/{task}/runs")[1]["runs"][0]["status"] != status:
            self.assertLess(time.monotonic(), end)
            time.sleep(0.05)

    def metric(self, name):
        _, _, text = self.pie.send("GET", "/metrics")
        return float(next(line.split()[1] for line in text.decode().splitlines() if line.startswith(name + " ")))

    def test_dead_jobs_are_shown_and_replayed(self):
        wrong = self.task({"titel": "mistake"})
        self.wait(wrong, "failed")
        self.wait(self.task({"title": "good"}), "ok")
        self.assertEqual(self.metric("pie_queue_dead"), 1)
        self.assertEqual(self.metric("pie_jobs_dead_total"), 1)
        self.assertGreaterEqual(self.metric("pie_jobs_done_total"), 1)
        code, told = self.run_pie("jobs", "dead", "--json")
        told = json.loads(told)
        self.assertEqual((code, len(told["jobs"]), told["dead"]), (0, 1, 1))
        self.assertIn("title", told["jobs"][0]["error"])
        self.assertIn("1 dead jobs", self.run_pie("doctor")[1])
        good = {"kind": "tool", "tool": "notes", "action": "create_note", "arguments": {"title": "mended"}}
        self.pie.json("PATCH", f"/api/tasks/{wrong}", {"payload": good})
        self.assertEqual(self.run_pie("jobs", "replay", str(told["jobs"][0]["id"]), "--json"), (0, '{"replayed":1}\n'))
        self.wait(wrong, "ok")
        self.assertEqual(self.run_pie("jobs", "replay", "999", "--json")[0], 1)
        # The same over REST, for administrators.
        again = self.task({"titel": "mistake"})
        self.wait(again, "failed")
        status, told = self.pie.json("GET", "/api/jobs?state=dead&limit=1")
        self.assertEqual((status, told["jobs"][0]["kind"], told["next"]), (200, "task", told["jobs"][0]["id"]), told)
        self.assertNotIn("payload", told["jobs"][0])
        self.pie.json("PATCH", f"/api/tasks/{again}", {"payload": good})
        self.assertEqual(self.pie.json("POST", "/api/jobs/replay", {"kind": "task", "limit": 5}), (200, {"replayed": 1}))
        self.wait(again, "ok")
        self.assertEqual(self.pie.json("POST", f"/api/jobs/{told['next']}/replay")[0], 409)
        self.assertEqual([self.pie.json("POST", f"/api/jobs/{wrong}/replay")[0] for wrong in ("999", "x")], [404, 404])
        self.assertEqual(self.pie.json("POST", "/api/jobs/replay", {"kin": "task"})[0], 422)
        key = json.loads(self.run_pie("key", "create", "--user", "eve", "--json")[1])["key"]
        self.assertEqual(self.pie.json("GET", "/api/jobs", headers={"Authorization": f"Bearer {key}"})[0], 403)
        self.assertEqual(json.loads(self.run_pie("jobs", "list", "--json")[1])["dead"], 0)


class LimitsOfConnectors(unittest.TestCase):
    """A connector whose jobs take long keeps its place, and no other waiting, on any number of executors."""

    def test_a_slow_connector_starves_nobody(self):
        state = os.path.join(folder(), "state")
        start = lambda: Executor(HOOKS, state, "--jobs-of", "recorder=2", "--jobs", "4",
                                 environment={"PIE_SECRET_RECORDER_RECORDER_SECRET": "sesame"})
        pies = [start(), start()]
        self.addCleanup(lambda: [pie.stop(signal.SIGKILL) for pie in pies])
        pies[1].key = pies[0].key
        at = endpoint(pies[0], "recorder")
        for number in range(20):  # at two a time, 100 s of work: nobody waits for their end
            body = json.dumps({"type": "order.sent", "id": f"slow{number}", "number": 1, "sleepMs": 10000})
            self.assertEqual(deliver(pies[number % 2], at, body, signed(body)), (200, "accepted"))

        def running():
            done = subprocess.run([HOOKS, "jobs", "list", "--status", "running", "--connector", "recorder", "--state", state, "--json"],
                                  capture_output=True, text=True, timeout=LIMIT, check=True)
            return len(json.loads(done.stdout)["jobs"])

        until(lambda: running() == 2)
        task = {"name": "quick", "schedule": {"kind": "interval", "everyMs": 3600000}, "payload": {"kind": "heartbeat", "message": "hi"}}
        status, told = pies[0].json("POST", "/api/tasks", task)
        self.assertEqual(status, 201, told)
        for turn in range(6):
            self.assertEqual(pies[turn % 2].json("POST", f"/api/tasks/{told['id']}/run")[0], 202)
            runs = lambda: pies[0].json("GET", f"/api/tasks/{told['id']}/runs")[1]["runs"]
            until(lambda: [run["status"] for run in runs()] == ["ok"] * (turn + 1))
            self.assertLessEqual(running(), 2)
        waiting = pies[0].json("GET", f"/api/webhook-deliveries?endpoint={at['id']}&state=queued")[1]["deliveries"]
        self.assertGreater(len(waiting), 0)


if __name__ == "__main__":
    unittest.main()
