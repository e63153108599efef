#!/usr/bin/env python3
"""Scheduled runs of the researchers' monitors: what is new is told once, with what a reader needs."""

import http.server
import json
import shutil
import threading
import unittest
import urllib.parse

from harness import PIE, Executor, ExecutorTest, folder
from tasks_test import until

BOARD = "https://www.pinterest.com/exampleoak/shelves/"
# Connector: path, what its request says, arguments of the monitor, where found things are told, reply for ids, what an event says of the id "c".
RESEARCHERS = {
    "pinterest-researcher": (
        "/v1/pinterest/board", {"url": BOARD}, {"board_url": BOARD}, "new_pins",
        lambda ids: {"pins": [{"id": i, "title": f"pin {i}", "description": None, "link": "https://example.com"} for i in ids]},
        {"target": BOARD, "pin_id": "c", "title": "pin c", "link": "https://example.com", "url": "https://www.pinterest.com/pin/c/"}),
    "instagram-researcher": (
        "/v2/instagram/user/posts", {"handle": "examplebakery"}, {"handle": "examplebakery"}, "new_posts",
        lambda ids: {"items": [{"code": i, "taken_at": 7, "caption": {"text": f"post {i}"}} for i in ids], "more_available": False},
        {"target": "examplebakery", "url": "https://www.instagram.com/p/c/", "text": "post c", "taken_at": 7}),
    "reddit-researcher": (
        "/v1/reddit/subreddit", {"subreddit": "Breadit", "sort": "new"}, {"subreddit": "Breadit"}, "new_posts",
        lambda ids: {"posts": [{"id": i, "title": f"post {i}", "author": "cleo", "permalink": f"/r/Breadit/{i}/"} for i in ids]},
        {"target": "Breadit", "url": "https://www.reddit.com/r/Breadit/c/", "title": "post c", "author": "cleo"}),
    "tiktok-researcher": (
        "/v3/tiktok/profile/videos", {"handle": "examplebakery"}, {"handle": "examplebakery"}, "new_videos",
        lambda ids: {"aweme_list": [{"aweme_id": i, "desc": f"video {i}", "create_time": 7, "share_url": f"https://www.tiktok.com/{i}"}
                                    for i in ids], "has_more": 0},
        {"target": "examplebakery", "video_id": "c", "url": "https://www.tiktok.com/c", "text": "video c", "create_time": 7}),
}


class Service(http.server.ThreadingHTTPServer):
    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.ids = {path: ["a", "b"] for path, *_ in RESEARCHERS.values()}
        self.wrong = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):  # pylint: disable=invalid-name
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        for path, wanted, _, _, reply, _ in RESEARCHERS.values():
            if path == url.path:
                if query != wanted or self.headers["x-api-key"] != "test-key":
                    self.server.wrong.append(self.path)
                return self.answer(200, {"success": True, **reply(self.server.ids[path])})
        return self.answer(404, {"success": False, "message": "Not found"})

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Monitors(ExecutorTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Service()
        cls.state = folder()
        secrets = {f"PIE_SECRET_{name.upper().replace('-', '_')}_SCRAPECREATORS_API_KEY": "test-key" for name in RESEARCHERS}
        cls.pie = Executor(PIE, cls.state, "--egress-map", f"api.scrapecreators.com=127.0.0.1:{cls.server.server_port}",
                           "--allow-http", "--allow-private-egress", environment=secrets)

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

    def check(self, name, monitor):
        """Everything that any run has found, once none is under way: the schedule may fire beside this test."""
        plugin = f"/api/plugins/{name}"
        self.ask("POST", f"/api/tools/{name}/resume_monitor", {"monitor_id": monitor})
        self.ask("POST", plugin + "/run", {}, 202)
        runs = until(lambda: self.ask("GET", plugin + "/runs")["runs"],
                     lambda all_runs: all(r["status"] not in ("queued", "running") for r in all_runs))
        self.assertEqual({r["status"] for r in runs}, {"ok"}, runs)
        self.assertEqual([f for r in runs for f in r["result"]["failed"]], [])
        return [found for r in runs for found in r["result"][RESEARCHERS[name][3]]]

    def test_what_is_new_is_told_once(self):
        for name, (path, _, arguments, _, _, event) in RESEARCHERS.items():
            with self.subTest(name):
                self.ask("POST", f"/api/plugins/{name}/install", {}, 201)
                monitor = self.ask("POST", f"/api/tools/{name}/create_monitor", arguments)["result"]["id"]
                self.assertEqual(self.check(name, monitor), [])  # what was there before the monitor is not news
                self.server.ids[path].insert(0, "c")
                for _ in range(2):
                    found = self.check(name, monitor)
                    self.assertEqual(len(found), 1, found)
                    self.assertEqual({key: found[0].get(key) for key in event}, event)
                    self.assertEqual(found[0]["monitor_id"], monitor)
                listed = self.ask("POST", f"/api/tools/{name}/list_monitors", {})["result"]["items"]
                self.assertTrue(listed[0]["last_checked_at"])
        self.assertEqual(self.server.wrong, [])


if __name__ == "__main__":
    unittest.main()
