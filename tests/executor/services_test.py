#!/usr/bin/env python3
"""The smaller members of the Context API: sessions, widgets, tasks, notices, streams, fetch limits."""

import http.server
import json
import subprocess
import threading
import time
import unittest

import harness
from harness import Events, ToolboxTest


class Web(http.server.BaseHTTPRequestHandler):
    """Answers /bytes/N, /slow and everything else."""

    def do_GET(self):
        body = b"ok"
        if self.path.startswith("/bytes/"):
            body = b"x" * int(self.path.split("/")[2])
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except ConnectionError:
            pass

    def log_message(self, *_):
        pass


class Members(ToolboxTest):
    @classmethod
    def setUpClass(cls):
        cls.web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Web)
        threading.Thread(target=cls.web.serve_forever, daemon=True).start()
        cls.arguments = ("--egress-map", f"api.toolbox.test=127.0.0.1:{cls.web.server_address[1]}")
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        cls.web.shutdown()
        cls.web.server_close()
        super().tearDownClass()

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
        self.assertEqual(self.refused("fetch", url=f"{url}bytes/{11 << 20}")[0], "budget")
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
