#!/usr/bin/env python3
"""Lists that the manifest of a connector polls (`plugins/shelf`): what is new is told once, whatever happens meanwhile."""

import http.server
import json
import shutil
import signal
import threading
import time
import unittest
import urllib.parse

from harness import HOOKS, LIMIT, Executor, folder
from tasks_test import until

PLUGIN = "/api/plugins/shelf"


class Library(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.books, self.changed, self.status = ["1", "2"], {}, 200
        self.asked, self.free = [], threading.Event()
        self.free.set()
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):  # pylint: disable=invalid-name
        url = urllib.parse.urlsplit(self.path)
        self.server.asked.append((url.path, dict(urllib.parse.parse_qsl(url.query)), self.headers["Authorization"]))
        self.server.free.wait(LIMIT)
        books = [{"id": b, "title": f"book {b}"} for b in self.server.books]
        if url.path != "/books":
            books = [{"id": b, "state": state} for b, state in self.server.changed.items()]
        told = {"books": books} if self.server.status == 200 else {"error": "the roof leaks"}
        text = json.dumps(told).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        try:
            self.wfile.write(text)
        except OSError:
            pass  # the executor was killed

    def log_message(self, *_):
        pass


class Polling(unittest.TestCase):
    def setUp(self):
        self.library = Library()
        self.state = folder()
        self.key = None
        self.start()

    def tearDown(self):
        self.library.free.set()
        self.pie.stop()
        self.library.shutdown()
        self.library.server_close()
        shutil.rmtree(self.state, ignore_errors=True)

    def start(self):
        self.pie = Executor(HOOKS, self.state, "--egress-map", f"api.shelf.example=127.0.0.1:{self.library.server_port}",
                            "--allow-http", "--allow-private-egress", "--job-lease", "3")
        self.key = self.pie.key = self.key or self.pie.key

    def ask(self, method, path, body=None, status=200):
        got, told = self.pie.json(method, path, body)
        self.assertEqual(got, status, told)
        return told

    def connect(self, label, **fields):
        self.ask("POST", "/api/connections", {"connector": "shelf", "label": label, "fields": {"token": f"token-of-{label}", **fields}}, 201)

    def wait_for(self, event):
        schedule = {"kind": "event", "connector": "shelf", "event": event}
        body = {"name": event, "schedule": schedule, "payload": {"kind": "heartbeat", "message": "look"}}
        task = self.ask("POST", "/api/tasks", body, 201)["id"]
        self.settled()
        return task

    def settled(self):
        """All runs of the connector, newest first, when there are some and none is under way."""
        return until(lambda: self.ask("GET", PLUGIN + "/runs")["runs"],
                     lambda runs: runs and all(r["status"] not in ("queued", "running") for r in runs), 3 * LIMIT)

    def look(self):
        """The run of one more look."""
        run = self.ask("POST", PLUGIN + "/run", {}, 202)["run"]
        return next(r for r in self.settled() if r["id"] == run)

    def heard(self, task):
        """(connection, id) of each event of the task."""
        until(lambda: {r["status"] for r in self.ask("GET", f"/api/tasks/{task}/runs?limit=200")["runs"]} <= {"ok"})
        notes = self.ask("GET", "/api/notifications?limit=200")["notifications"]
        told = [n["data"]["triggerData"] for n in notes if n["source"] == "task:" + task]
        return sorted((t.get("connection"), t["data"]["id"]) for t in told)

    def test_nobody_is_asked_in_vain(self):
        self.ask("POST", PLUGIN + "/run", {}, 404)  # no task waits
        self.wait_for("book_detected")
        [run] = self.settled()
        self.assertEqual((run["status"], run["triggeredBy"]), ("skipped", "interval"))
        self.assertIn("shelf is not connected; connect it with: pie connect shelf", run["error"])
        self.assertEqual(self.library.asked, [])
        self.connect("ada")
        run = self.look()
        self.assertEqual((run["status"], run["result"]["checks"]),
                         ("ok", [{"event": "book_detected", "connection": "ada", "status": "ok", "items": 2, "news": 0, "first": True}]))

    def test_what_is_polled_for_is_documented(self):
        page = self.pie.send("GET", "/docs/shelf")[2].decode()
        self.assertIn("<code>book_detected</code></td><td>Looks for new and changed books. By polling list_books.", page)
        events = {e["id"]: e["sources"] for e in self.ask("GET", "/api/heartbeat-events?connector=shelf")["events"]}
        self.assertEqual(events["book_detected"], [{"source": "tool", "name": "_poll_check"}])

    def test_each_connection_has_a_memory(self):
        self.connect("ada")
        self.connect("bob", floor="first")
        task = self.wait_for("book_detected")
        self.assertEqual({(path, query.get("floor"), auth) for path, query, auth in self.library.asked},
                         {("/books", "ground", "Bearer token-of-ada"), ("/books", "first", "Bearer token-of-bob")})
        self.assertEqual(self.heard(task), [])
        self.library.books = ["3", "1", "2", "4"]
        self.assertEqual([c["news"] for c in self.look()["result"]["checks"]], [2, 2])
        self.library.books = ["2", "3"]
        self.look()
        self.library.books = ["1", "2", "3", "4"]
        self.assertEqual([c["news"] for c in self.look()["result"]["checks"]], [0, 0])
        self.connect("eve")  # what she has on her shelves is no news
        self.look()
        self.assertEqual(self.heard(task), [("ada", "3"), ("ada", "4"), ("bob", "3"), ("bob", "4")])

    def test_what_fails_is_told_and_made_up_for(self):
        self.connect("ada")
        task = self.wait_for("book_detected")
        self.library.books.append("3")
        self.library.status = 500
        run = self.look()
        self.assertEqual(run["status"], "failed")
        self.assertIn("the roof leaks", run["error"])
        self.assertNotIn("token-of-ada", json.dumps(run))
        self.library.status = 401
        self.assertEqual(self.look()["status"], "skipped")
        self.library.status = 200
        self.assertEqual(self.look()["status"], "ok")
        self.assertEqual(self.heard(task), [("ada", "3")])

    def test_changes_of_what_a_setting_names(self):
        self.connect("ada")
        task = self.wait_for("book_changed")
        [run] = self.settled()
        self.assertEqual((run["status"], run["error"]), ("skipped", "the setting 'shelf' of shelf is not set"))
        self.assertEqual(self.library.asked, [])
        self.library.changed = {"1": "in", "2": "in"}
        self.ask("POST", PLUGIN + "/install", {"settings": {"shelf": "top"}}, 201)
        self.look()
        path, query, _ = self.library.asked[-1]
        self.assertEqual(path, "/shelves/top")
        self.assertLess(abs(int(query["since"]) + 300 - time.time()), LIMIT * 10)
        self.library.changed = {"1": "out", "2": "in"}
        self.look()
        self.library.changed = {"1": "in", "2": "in"}
        self.look()
        self.look()
        self.assertEqual(self.heard(task), [("ada", "1"), ("ada", "1")])

    def test_killed_at_any_moment(self):
        self.connect("ada")
        task = self.wait_for("book_detected")
        kills = 0
        for turn, pause in enumerate((None, 0, 0.05)):
            self.library.books.insert(0, f"new {turn}")
            before = len(self.library.asked)
            if pause is None:  # while the service is about to answer
                self.library.free.clear()
            self.ask("POST", PLUGIN + "/run", {}, 202)
            until(lambda: len(self.library.asked) > before)
            time.sleep(pause or 0)
            self.pie.stop(signal.SIGKILL)
            kills += 1
            self.library.free.set()
            self.start()
            self.settled()
        self.look()
        heard = self.heard(task)
        self.assertEqual(heard, [("ada", f"new {turn}") for turn in range(kills)])


if __name__ == "__main__":
    unittest.main()
