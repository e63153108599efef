#!/usr/bin/env python3
"""Tasks of users, heartbeats and events, automations, notifications: over REST, with the executor's own clock and queue."""

import base64
import hashlib
import hmac
import http.server
import json
import shutil
import signal
import threading
import time
import unittest

from harness import LIMIT, PIE, Events, Executor, ExecutorTest, folder

HELLO = {"kind": "heartbeat", "message": "hello **you**"}
COMPANY = "https://www.linkedin.com/company/acme"


def until(what, wanted=True, limit=LIMIT):
    """The first value of what() that is wanted, or that wanted() accepts."""
    end = time.monotonic() + limit
    while True:
        got = what()
        if wanted(got) if callable(wanted) else got == wanted:
            return got
        if time.monotonic() > end:
            raise AssertionError(f"did not come in time, last was {got}")
        time.sleep(0.05)


class Server(http.server.ThreadingHTTPServer):
    """The service that the researchers ask, and the agent that is told of notifications."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.posts, self.videos, self.agent, self.refuse = ["1", "2"], ["a"], [], 0
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):  # pylint: disable=invalid-name
        if "gone" in self.path:
            return self.answer(404, {"success": False})
        if "channel-videos" in self.path:
            return self.answer(200, {"success": True, "videos": [{"id": v, "title": f"video {v}"} for v in self.server.videos]})
        posts = [{"id": p, "url": f"https://www.linkedin.com/posts/{p}", "text": f"post {p}"} for p in self.server.posts]
        return self.answer(200, {"success": True, "posts": posts})

    def do_POST(self):  # pylint: disable=invalid-name
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.server.refuse > 0:
            self.server.refuse -= 1
            return self.answer(500, {})
        self.server.agent.append((dict(self.headers), body))
        return self.answer(200, {})

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Tasks(ExecutorTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.state = folder()
        cls.pie = Executor(PIE, cls.state, "--egress-map", f"api.scrapecreators.com=127.0.0.1:{cls.server.server_port}",
                           "--allow-http", "--allow-private-egress", environment={"PIE_SECRET_LINKEDIN_RESEARCHER_SCRAPECREATORS_API_KEY": "test-key",
                                    "PIE_SECRET_YOUTUBE_RESEARCHER_SCRAPECREATORS_API_KEY": "test-key"})

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.server.shutdown()
        cls.server.server_close()
        shutil.rmtree(cls.state, ignore_errors=True)

    def ask(self, method, path, body=None, status=200):
        got, told = self.pie.json(method, path, body)
        self.assertEqual(got, status, told)
        return told

    def create(self, name, schedule, payload=None, **more):
        body = {"name": name, "schedule": schedule, "payload": payload or HELLO, **more}
        return self.ask("POST", "/api/tasks", body, 201)

    def runs(self, task):
        return self.ask("GET", f"/api/tasks/{task}/runs")["runs"]

    def notifications(self, title):
        return [n for n in self.ask("GET", "/api/notifications?limit=200")["notifications"] if n["title"] == title]

    def test_life_of_a_task(self):
        task = self.create("standup", {"kind": "cron", "expr": "0 9 * * 1-5", "timezone": "Europe/Berlin"})
        self.assertGreater(task["nextRunAtMs"], time.time() * 1000)
        self.assertIn(task["id"], [t["id"] for t in self.ask("GET", "/api/tasks")["tasks"]])
        told = self.ask("PATCH", f"/api/tasks/{task['id']}", {"enabled": False, "name": "later"})
        self.assertEqual((told["name"], told["enabled"], told["nextRunAtMs"]), ("later", False, None))
        run = self.ask("POST", f"/api/tasks/{task['id']}/run", None, 202)["run"]
        until(lambda: [(r["id"], r["status"], r["triggeredBy"]) for r in self.runs(task["id"])], [(run, "ok", "manual")])
        self.assertEqual(len(self.notifications("later")), 1)
        self.ask("DELETE", f"/api/tasks/{task['id']}")
        self.ask("GET", f"/api/tasks/{task['id']}", None, 404)
        self.ask("DELETE", f"/api/tasks/{task['id']}", None, 404)
        self.assertEqual(len(self.runs(task["id"])), 1)

    def test_lists_are_paged(self):
        made = {self.create(f"page {i}", {"kind": "interval", "everyMs": 3600000})["id"] for i in range(5)}
        seen, after = [], ""
        while after is not None:
            told = self.ask("GET", f"/api/tasks?limit=2&after={after}")
            seen += [t["id"] for t in told["tasks"]]
            after = told["next"]
        self.assertTrue(made <= set(seen))
        self.assertEqual(len(seen), len(set(seen)))

    def test_mistakes_are_told_together(self):
        told = self.ask("POST", "/api/tasks", {"schedule": {"kind": "cron", "expr": "99 * * * *"}, "payload": {"kind": "x"}}, 422)
        self.assertEqual([p["path"] for p in told["error"]["problems"]], ["name", "schedule.expr", "payload.kind"])
        self.ask("GET", "/api/tasks/task_nothing/runs", None, 404)
        status, _, _ = self.pie.send("GET", "/api/tasks", key=False)
        self.assertEqual(status, 401)

    def test_interval_and_once_run_by_themselves(self):
        often = self.create("often", {"kind": "interval", "everyMs": 1000})
        once = self.create("once", {"kind": "once", "atMs": int(time.time() * 1000) + 700}, deleteAfterRun=True)
        until(lambda: len(self.notifications("once")), 1)
        until(lambda: len(self.runs(often["id"])), lambda n: n >= 3)
        self.ask("DELETE", f"/api/tasks/{often['id']}")
        self.ask("GET", f"/api/tasks/{once['id']}", None, 404)
        dues = [r["dueAtMs"] for r in self.runs(often["id"])]
        self.assertEqual(len(dues), len(set(dues)))
        self.assertEqual({(a - b) % 1000 for a, b in zip(dues, dues[1:])}, {0})
        time.sleep(1.5)
        self.assertEqual(len(self.notifications("once")), 1)

    def test_a_tool_call(self):
        payload = {"kind": "tool", "tool": "notes", "action": "create_note", "arguments": {"title": "by a task"}}
        task = self.create("noted", {"kind": "interval", "everyMs": 3600000}, payload)
        self.ask("POST", f"/api/tasks/{task['id']}/run", None, 202)
        run = until(lambda: self.runs(task["id"]), lambda r: r and r[0]["status"] == "ok")[0]
        self.assertEqual(run["result"]["title"], "by a task")
        self.ask("PATCH", f"/api/tasks/{task['id']}", {"payload": {**payload, "arguments": {"titel": "x"}}})
        self.ask("POST", f"/api/tasks/{task['id']}/run", None, 202)
        run = until(lambda: self.runs(task["id"]), lambda r: r[0]["status"] == "failed")[0]
        self.assertIn("title", run["error"])
        self.assertEqual(len(self.notifications("noted failed")), 1)

    def test_catalogue(self):
        events = {(e["connector"], e["id"]): e for e in self.ask("GET", "/api/heartbeat-events")["events"]}
        self.assertEqual(events["linkedin-researcher", "new_post_detected"]["sources"],
                         [{"source": "tool", "name": "_poll_check"}])
        self.assertIn({"source": "webhook", "name": "push"}, events["github", "push"]["sources"] if ("github", "push") in events
                      else [s for (c, _), e in events.items() if c == "github" for s in e["sources"]])

    def test_a_tools_action_is_an_event(self):
        schedule = {"kind": "event", "connector": "linkedin-researcher", "event": "monitor_created",
                    "filter": {"/arguments/label": ["wanted", "also"]}}
        task = self.create("monitor made", schedule)
        for label in ("wanted", "unwanted"):
            self.ask("POST", "/api/tools/linkedin-researcher/create_monitor", {"url": COMPANY, "label": label})
        # The event is stored before the call is answered.
        self.assertEqual(len(self.runs(task["id"])), 1)
        until(lambda: self.runs(task["id"])[0]["status"], "ok")
        told = self.notifications("monitor made")
        self.assertEqual(len(told), 1)
        self.assertEqual(told[0]["data"]["triggerData"]["data"]["arguments"]["label"], "wanted")

    def test_a_monitor_finds_new_posts_once(self):
        plugin = "/api/plugins/linkedin-researcher"
        self.ask("POST", plugin + "/run", None, 404)  # not installed
        self.ask("POST", plugin + "/install", {}, 201)
        task = self.create("new post", {"kind": "event", "connector": "linkedin-researcher", "event": "new_post_detected"})
        made = self.ask("POST", "/api/tools/linkedin-researcher/create_monitor", {"url": COMPANY, "label": "posts"})

        def check():
            run = self.ask("POST", plugin + "/run", {}, 202)["run"]
            return until(lambda: [r for r in self.ask("GET", plugin + "/runs")["runs"] if r["id"] == run and r["status"] != "queued"
                                  and r["status"] != "running"], lambda r: r)[0]

        def due():
            self.ask("POST", "/api/tools/linkedin-researcher/resume_monitor", {"monitor_id": made["result"]["id"]})

        first = check()
        self.assertEqual((first["status"], first["result"]["new_posts"]), ("ok", []), first)
        self.server.posts.append("3")
        due()
        self.assertEqual([p["text"] for p in check()["result"]["new_posts"]][:1], ["post 3"])
        due()
        self.assertEqual(check()["result"]["new_posts"], [])
        until(lambda: [r["status"] for r in self.runs(task["id"])], lambda s: s and set(s) == {"ok"})
        posts = [n["data"]["triggerData"]["data"]["text"] for n in self.notifications("new post")]
        self.assertEqual(set(posts), {"post 3"})

    def test_monitors_that_fail_keep_no_other_waiting(self):
        plugin, tool = "/api/plugins/linkedin-researcher", "/api/tools/linkedin-researcher"
        self.pie.json("POST", plugin + "/install", {})
        made = [self.ask("POST", f"{tool}/create_monitor", {"url": f"{COMPANY}-{kind}", "label": kind})["result"]["id"]
                for kind in ["gone"] * 9 + ["last"]]
        for _ in range(4):
            run = self.ask("POST", plugin + "/run", {}, 202)["run"]
            until(lambda: [r["status"] for r in self.ask("GET", plugin + "/runs")["runs"] if r["id"] == run], ["ok"])
        checked = {m["id"] for m in self.ask("POST", f"{tool}/list_monitors", {})["result"]["items"] if m["last_checked_at"]}
        self.assertEqual(checked & set(made), {made[-1]})
        for monitor in made:
            self.ask("POST", f"{tool}/delete_monitor", {"monitor_id": monitor})

    def test_a_monitor_finds_new_videos_once(self):
        plugin, tool = "/api/plugins/youtube-researcher", "/api/tools/youtube-researcher"
        self.ask("POST", plugin + "/install", {}, 201)
        made = self.ask("POST", f"{tool}/create_monitor", {"handle": "examplebakery"})["result"]

        def found():
            """Titles that any run has found, once none is under way: the schedule may fire beside this test."""
            runs = until(lambda: self.ask("GET", plugin + "/runs")["runs"],
                         lambda all_runs: all(r["status"] not in ("queued", "running") for r in all_runs))
            return [v["title"] for r in runs for v in r["result"]["new_videos"]]

        def check():
            self.ask("POST", f"{tool}/resume_monitor", {"monitor_id": made["id"]})
            self.ask("POST", plugin + "/run", {}, 202)
            return found()

        self.assertEqual(check(), [])  # what was there before the monitor is not news
        self.server.videos.insert(0, "b")
        self.assertEqual(check(), ["video b"])
        self.assertEqual(check(), ["video b"])
        listed = self.ask("POST", f"{tool}/list_monitors", {})["result"]["items"]
        self.assertTrue(listed[0]["last_checked_at"])

    def test_notifications_are_streamed_and_read(self):
        stream = Events(self.pie, "GET", "/api/notifications/stream")
        self.assertEqual(stream.status, 200)
        task = self.create("streamed", {"kind": "interval", "everyMs": 3600000})
        self.ask("POST", f"/api/tasks/{task['id']}/run", None, 202)
        events = iter(stream)
        event = next(e for e in events if e["data"]["title"] == "streamed")
        self.assertEqual((event["event"], event["data"]["message"]), ("notification", HELLO["message"]))
        stream.close()
        # Whoever comes back with the last id gets what came meanwhile.
        again = Events(self.pie, "GET", "/api/notifications/stream", headers={"Last-Event-ID": str(int(event["id"]) - 1)})
        self.assertEqual(next(iter(again))["id"], event["id"])
        again.close()
        self.assertEqual(self.ask("POST", f"/api/notifications/{event['id']}/read")["marked"], 1)
        self.assertTrue(self.notifications("streamed")[0]["read"])

    def test_an_agent_is_told_with_a_signature(self):
        target = self.ask("PUT", "/api/notifications/target", {"url": f"http://127.0.0.1:{self.server.server_port}/agent"})
        self.server.refuse = 1  # tried again
        task = self.create("agent", {"kind": "interval", "everyMs": 3600000})
        self.ask("POST", f"/api/tasks/{task['id']}/run", None, 202)
        headers, body = until(lambda: [a for a in self.server.agent if json.loads(a[1])["title"] == "agent"], lambda a: a)[0]
        headers = {k.lower(): v for k, v in headers.items()}
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        key = base64.b64decode(target["secret"].removeprefix("whsec_"))
        want = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        self.assertEqual(headers["webhook-signature"], want)
        self.assertNotIn("secret", self.ask("GET", "/api/notifications/target"))
        self.ask("DELETE", "/api/notifications/target")


class TwoExecutors(unittest.TestCase):
    """Two executors on one database, each killed without a word now and then: every time runs once."""

    def test_each_time_runs_once(self):
        state = folder()
        start = lambda: Executor(PIE, state, "--job-lease", "3")
        executors = [start(), start()]
        try:
            key = executors[0].key
            ids = []
            for i in range(8):
                body = {"name": f"t{i}", "schedule": {"kind": "interval", "everyMs": 1000}, "payload": HELLO}
                status, told = executors[0].json("POST", "/api/tasks", body)
                self.assertEqual(status, 201, told)
                ids.append(told["id"])
            kills = 0
            for turn in range(6):
                time.sleep(1.2)
                executors[turn % 2].stop(signal.SIGKILL)
                kills += 1
                executors[turn % 2] = start()
            executors[0].key = key
            for task in ids:
                executors[0].json("PATCH", f"/api/tasks/{task}", {"enabled": False})

            def runs(task):
                return executors[0].json("GET", f"/api/tasks/{task}/runs?limit=200")[1]["runs"]

            # A run that a killed executor had is taken over when its lease has run out.
            until(lambda: {r["status"] for t in ids for r in runs(t)} <= {"ok", "skipped"}, True, 90)
            told = executors[0].json("GET", "/api/notifications?limit=200")[1]["notifications"]
            all_runs = [r for t in ids for r in runs(t)]
            done = [r["id"] for r in all_runs if r["status"] == "ok"]
            delivered = [n["data"]["run"] for n in told]
            doubled = len(delivered) - len(set(delivered))
            lost = len(set(done) - set(delivered))
            print(f"{len(all_runs)} times, {len(done)} runs, {kills} kills: {lost} lost, {doubled} doubled", flush=True)
            self.assertEqual((lost, doubled), (0, 0))
            self.assertEqual(set(done), set(delivered))
            dues = [(t, r["dueAtMs"]) for t in ids for r in runs(t)]
            self.assertEqual(len(dues), len(set(dues)))
        finally:
            for executor in executors:
                executor.stop()
            shutil.rmtree(state, ignore_errors=True)

    def test_each_call_is_told_once(self):
        state = folder()
        secret = {"PIE_SECRET_LINKEDIN_RESEARCHER_SCRAPECREATORS_API_KEY": "test-key"}
        executors = [Executor(PIE, state, environment=secret) for _ in range(2)]
        try:
            executors[1].key = executors[0].key
            body = {"name": "called", "payload": HELLO,
                    "schedule": {"kind": "event", "connector": "linkedin-researcher", "event": "monitor_created"}}
            status, told = executors[0].json("POST", "/api/tasks", body)
            self.assertEqual(status, 201, told)
            runs = lambda: executors[0].json("GET", f"/api/tasks/{told['id']}/runs?limit=200")[1]["runs"]

            def call(executor):
                status, got = executor.json("POST", "/api/tools/linkedin-researcher/create_monitor", {"url": COMPANY})
                self.assertEqual(status, 200, got)

            call(executors[0])  # The one that took the subscription knows of it at once,
            self.assertEqual(len(runs()), 1)

            def heard():
                call(executors[1])
                return len(runs()) > 1

            until(heard)  # the other within moments.
            before = len(runs())
            for number in range(20):
                call(executors[number % 2])
            until(lambda: [run["status"] for run in runs()], ["ok"] * (before + 20))
            notes = executors[0].json("GET", "/api/notifications?limit=200")[1]["notifications"]
            self.assertEqual(sorted(n["data"]["run"] for n in notes), sorted(run["id"] for run in runs()))
        finally:
            for executor in executors:
                executor.stop()
            shutil.rmtree(state, ignore_errors=True)


if __name__ == "__main__":
    unittest.main()
