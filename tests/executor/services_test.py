#!/usr/bin/env python3
"""The smaller members of the Context API: sessions, widgets, tasks, notices, streams, fetch limits."""

import http.server
import json
import subprocess
import time
import unittest

import harness
from harness import Events, UpstreamTest


KEY = "sesame-open-0123456789"


class Web(http.server.BaseHTTPRequestHandler):
    """Answers /bytes/N, and everything else; /slow when nobody waits any more."""

    def do_GET(self):
        body = b"ok"
        if self.path.startswith("/bytes/"):
            body = b"x" * int(self.path.split("/")[2])
        if self.path == "/slow":
            self.connection.recv(1)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except ConnectionError:
            pass

    def log_message(self, *_):
        pass


class Members(UpstreamTest):
    web_handler = Web
    environment = {"PIE_SECRET_TOOLBOX_TOOLBOX_KEY": KEY}

    def stream(self, member, **arguments):
        return list(Events(self.pie, "POST", "/api/tools/toolbox", {"member": member, "with": arguments},
                           {"Accept": "text/event-stream"}))

    def test_session_metadata(self):
        self.assertEqual(self.value("session.get"), {})
        self.assertEqual(self.value("session.update", initialized=True, runs=1), {"initialized": True, "runs": 1})
        self.assertEqual(self.value("session.update", runs=2, nested={"a": 1}),
                         {"initialized": True, "runs": 2, "nested": {"a": 1}})
        # Ended, and kept all the same.
        self.assertNotIn("requestKill", self.value("session.update", requestKill=True))
        _, told = self.pie.json("GET", "/api/sessions")
        self.assertEqual([(s["connector"], s["ended"]) for s in told["sessions"]], [("toolbox", True)])
        self.assertEqual(self.value("session.update", runs=3)["initialized"], True)
        self.assertFalse(self.pie.json("GET", "/api/sessions")[1]["sessions"][0]["ended"])
        self.assertEqual(self.pie.send("DELETE", "/api/sessions/toolbox")[0], 204)
        self.assertTrue(self.pie.json("GET", "/api/sessions")[1]["sessions"][0]["ended"])
        self.assertEqual(self.pie.send("DELETE", "/api/sessions/nope")[0], 404)
        self.assertEqual(self.refused("session.update", big="x" * 70000)[0], "too_large")
        self.assertEqual(self.refused("session.update", a="\u0000"),
                         ("invalid_argument", "a text holds a zero character, which cannot be stored"))
        self.assertEqual(self.refused("session.update", **{"\u0000": 1})[0], "invalid_argument")
        for _ in range(3):
            self.call("session.update", **{f"k{_}": "x" * 30000})
        self.assertEqual(self.refused("session.update", last="x" * 30000)[0], "too_large")

    def test_widget(self):
        self.assertEqual(self.pie.send("GET", "/api/plugins/toolbox/widget/state")[0], 404)
        told = self.stream("widget.show", show={"event": "init"}, update={"event": "progress"}, hide=True)
        self.assertEqual([(e["event"], e["data"].get("type"), e["data"].get("data")) for e in told[:-1]], [
            ("stream", "widget_show", {"connector": "toolbox", "data": {"event": "init"}}),
            ("stream", "widget_update", {"connector": "toolbox", "data": {"event": "progress"}}),
            ("stream", "widget_hide", {"connector": "toolbox"})])
        _, state = self.pie.json("GET", "/api/plugins/toolbox/widget/state")
        self.assertEqual((state["shown"], state["data"]), (False, {"event": "progress"}))
        self.assertEqual(self.refused("widget.show", show="x" * 600000)[0], "too_large")

    def test_events_arrive_while_the_action_runs(self):
        events = iter(Events(self.pie, "POST", "/api/tools/toolbox",
                             {"member": "streamEvent", "with": {"count": 20}}, {"Accept": "text/event-stream"}))
        began = time.monotonic()
        first = next(events)
        early = time.monotonic() - began
        rest = list(events)
        self.assertEqual(first["data"], {"type": "browser_live_view", "data": {"step": 0}})
        self.assertGreater(time.monotonic() - began, early + 0.5)
        self.assertEqual([e["event"] for e in rest], ["progress"] + ["stream", "progress"] * 19 + ["result"])

    def test_a_client_that_reads_slowly_holds_the_action_up(self):
        """Events wait for their reader, in their order, and not in the executor's memory."""
        count, size = 3000, 20_000
        connection = self.pie.connect()
        connection.request("POST", "/api/tools/toolbox", json.dumps({"member": "flood", "with": {"count": count, "size": size}}),
                           {"Accept": "text/event-stream", "Authorization": f"Bearer {self.pie.key}", "Content-Type": "application/json"})
        before = most = self.resident()
        end = time.monotonic() + 1  # It may do here what it wants: only too much memory fails.
        while time.monotonic() < end:
            most = max(most, self.resident())
            time.sleep(0.02)
        reply, steps = connection.getresponse(), []
        while line := reply.readline():
            if line.startswith(b"data: {\"type\":\"flood\""):
                steps.append(json.loads(line[6:])["data"]["step"])
                most = max(most, self.resident()) if len(steps) % 100 == 0 else most
        connection.close()
        self.assertEqual(steps, list(range(count)))
        self.assertLess(most - before, count * size // 3)

    def resident(self):
        with open(f"/proc/{self.pie.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * 4096

    def test_a_client_that_leaves_ends_the_action(self):
        events = Events(self.pie, "POST", "/api/tools/toolbox", {"member": "streamEvent", "with": {"count": 2000}},
                        {"Accept": "text/event-stream"})
        events.next()
        events.close()
        for _ in range(600):
            runs = self.pie.json("GET", "/api/runs?limit=20")[1]["runs"]
            if any(run["status"] == "cancelled" for run in runs):
                return
            time.sleep(0.05)
        self.fail(runs)

    def test_zy_nothing_that_leaves_tells_a_secret(self):
        events = self.stream("tellSecret")
        self.assertEqual([event["event"] for event in events], ["stream", "progress", "log", "stream", "result"])
        kept = (self.pie.json("GET", "/api/plugins/toolbox/widget/state"), self.pie.json("GET", "/api/tasks"), self.pie.json("GET", "/api/notifications"),
                self.run_of(events[-1]["data"]["run_id"]))
        self.assertIn("[redacted]", str(kept))
        self.assertNotIn(KEY, str(events) + str(kept) + self.pie.log())

    def test_who_and_what(self):
        self.assertEqual(self.value("self"), {"user": {"id": "local", "displayName": "local"}, "secret": True, "unset": "", "undeclared": "",
                                              "userConfig": {"topics": ["tech"], "maxResults": 5}})
        self.assertEqual(self.pie.json("POST", "/api/plugins/toolbox/install", {"settings": {"maxResults": 7}})[0], 201)
        self.assertEqual(self.value("self")["userConfig"], {"topics": ["tech"], "maxResults": 7})
        self.assertEqual(self.pie.json("POST", "/api/plugins/toolbox/install", {"settings": {"maxResults": 11}})[0], 422)

    def test_parts_that_the_manifest_does_not_ask_for(self):
        for part, words in (("session", "runtime.persistent"), ("widget", "declares no widget"), ("publicApp", "declares none")):
            status, told = self.pie.json("POST", "/api/tools/cellar", {"part": part})
            self.assertEqual((status, told["error"]["code"]), (503, "unavailable"))
            self.assertIn(words, told["error"]["message"])

    def test_managed_database(self):
        self.assertEqual(self.value("managedDb.query", sql="select $1::int + 1 as n, $2::jsonb as j, $3::text[] as t, $4::text as z",
                                    params=[41, {"a": [1]}, ["x", None], None])["rows"], [{"n": 42, "j": {"a": [1]}, "t": ["x", None], "z": None}])
        told = self.value("managedDb.query", sql="select generate_series(1, 20000) as i")
        self.assertEqual((len(told["rows"]), told["rowCount"], told["truncated"], told["columns"]), (10000, 10000, True, ["i"]))
        self.assertEqual(sorted(told), ["columns", "executionTimeMs", "rowCount", "rows", "truncated"])
        told = self.value("managedDb.query", sql="select i from generate_series(1, 20000) i", maxRows=50000)
        self.assertEqual((len(told["rows"]), told["truncated"]), (10000, True))
        told = self.value("managedDb.query", sql="select repeat('x', 1000000) as x from generate_series(1, 9)")
        self.assertEqual(([len(row["x"]) for row in told["rows"]], told["truncated"]), ([1000000] * 5, True))
        self.assertEqual(self.refused("managedDb.query", sql="select pg_sleep(60)", timeoutMs=100),
                         ("timeout", "the statement took longer than 100 ms"))
        told = self.value("managedDb.query", sql="select current_setting('app.user_id') as u, current_setting('app.plugin_id') as p,"
                          " current_setting('statement_timeout') as t", timeoutMs=999999)
        self.assertEqual(told["rows"], [{"u": "local", "p": "toolbox", "t": "30s"}])
        self.assertEqual(self.refused("managedDb.query", sql="select $1::text", params=["\u0000"])[0], "invalid_argument")

    def test_tasks(self):
        made = self.value("tasks.create", name="standup", expr="0 9 * * 1-5")
        self.assertGreater(made["nextRunAt"], time.time() * 1000)
        self.assertEqual([task["id"] for task in self.value("tasks.list")], [made["id"]])
        self.assertFalse(self.value("tasks.disable", id=made["id"])["enabled"])
        self.assertTrue(self.value("tasks.delete", id=made["id"]))
        self.assertEqual(self.value("tasks.list"), [])
        self.assertEqual(self.refused("tasks.delete", id=made["id"])[0], "not_found")
        self.assertEqual(self.refused("tasks.create", name="never", expr="nonsense")[0], "invalid_argument")

    def test_notify(self):
        self.assertTrue(self.value("notify", message="**done**", title="Ready", urgent=True))
        self.assertEqual(self.refused("notify", message="")[0], "invalid_argument")

    def test_fetch_limits(self):
        url = "https://api.toolbox.test/"
        status, told = self.call("fetch", url=url + "secret?key=not-in-the-log", times=10)
        self.assertEqual((status, told["result"]["value"]), (200, 200))
        fetches = self.run_of(told["run_id"])["detail"]["fetches"]
        self.assertEqual(len(fetches), 10)
        self.assertEqual({k: fetches[0][k] for k in ("method", "url", "status", "bytes")},
                         {"method": "GET", "url": url + "secret", "status": 200, "bytes": 2})
        code, words = self.refused("fetch", url=url, times=11)
        self.assertEqual((code, "at most 10 requests" in words), ("budget", True))
        self.assertEqual(self.value("fetch", url=f"{url}bytes/{9 << 20}"), 200)
        # Each of the replies may have 10 MB.
        self.assertEqual(self.value("fetch", url=f"{url}bytes/{10 << 20}", times=3), 200)
        code, words = self.refused("fetch", url=f"{url}bytes/{(10 << 20) + 1}")
        self.assertEqual((code, "replies of at most 10485760 bytes" in words), ("budget", True), words)
        self.assertEqual(self.refused("fetch", url=f"{url}slow", timeoutMs=300)[0], "timeout")
        self.assertEqual(self.refused("fetch", url="https://elsewhere.test/")[0], "egress")

    def test_zz_another_user_has_its_own(self):
        done = subprocess.run([harness.TOOLBOX, "key", "create", "--json", "--state", self.pie.state, "--user", "eve"],
                              capture_output=True, text=True, timeout=harness.LIMIT, check=True)
        eve = {"Authorization": "Bearer " + json.loads(done.stdout)["key"]}
        self.value("session.update", mine=1)
        self.value("widget.show", show={"mine": 1})
        body = {"member": "session.get", "with": {}}
        self.assertEqual(self.pie.json("POST", "/api/tools/toolbox", body, headers=eve)[1]["result"]["value"], {})
        self.assertEqual(self.pie.json("GET", "/api/sessions", headers=eve)[1], {"sessions": []})
        self.assertEqual(self.pie.send("GET", "/api/plugins/toolbox/widget/state", headers=eve)[0], 404)


if __name__ == "__main__":
    unittest.main()
