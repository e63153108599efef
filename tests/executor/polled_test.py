#!/usr/bin/env python3
"""Connectors of the catalogue whose lists are polled: each asks its vendor as it must, and tells what is new once."""

import http.server
import json
import re
import shutil
import threading
import unittest
import urllib.parse

from harness import PIE, Executor, ExecutorTest, folder
from tasks_test import HELLO, until

TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


class Watched:
    """What a vendor is asked for (path, patterns of query values), what it has, and what is told of it."""

    def __init__(self, name, event, host, path, query, reply, told, **connection):
        self.name, self.event, self.host, self.path, self.query, self.reply, self.told = name, event, host, path, query, reply, told
        self.settings = connection.pop("settings", None)
        self.connection = connection
        self.items, self.asked = ["a", "b"], 0


def rows(ids):
    return {"range": "Sheet1!A2:Z", "values": [[i, f"row {i}"] for i in ids]}


def document(ids):
    paragraph = {"elements": [{"startIndex": 1, "endIndex": 9, "textRun": {"content": "".join(ids) + "\n"}}]}
    return {"documentId": "d1", "title": "Plan", "body": {"content": [{"startIndex": 1, "endIndex": 9, "paragraph": paragraph}]}}


WATCHED = [
    Watched("x-twitter", "mention_detected", "api.x.com", "/2/users/7/mentions", {"start_time": TIME},
            lambda ids: {"data": [{"id": str(ord(i)), "text": f"@you {i}"} for i in reversed(ids)], "meta": {}},
            {"id": "99", "text": "@you c"}, token="t", fields={"user_id": "7"}),
    Watched("google-sheets", "row_detected", "sheets.googleapis.com", "/v4/spreadsheets/s1/values/Sheet1!A2:Z", {}, rows,
            {"text": '["c","row c"]', "cells": ["c", "row c"]}, token="t",
            settings={"watched_spreadsheet": "s1", "watched_range": "Sheet1!A2:Z"}),
    Watched("google-docs", "document_changed", "docs.googleapis.com", "/v1/documents/d1", {}, document,
            {"documentId": "d1", "title": "Plan"}, token="t", settings={"watched_document": "d1"}),
    Watched("google-tasks", "task_changed", "tasks.googleapis.com", "/tasks/v1/lists/@default/tasks",
            {"updatedMin": TIME, "showHidden": "true", "showCompleted": "true"},
            lambda ids: {"items": [{"id": i, "title": f"task {i}", "updated": "2026-11-01T00:00:00Z"} for i in ids]},
            {"id": "c", "title": "task c"}, token="t"),
    Watched("salesforce", "lead_changed", "acme.my.salesforce.com", "/services/data/v60.0/query",
            {"q": r"SELECT Id,.* FROM Lead ORDER BY SystemModstamp DESC LIMIT 200"},
            lambda ids: {"done": True, "records": [{"Id": i, "LastName": i, "SystemModstamp": "2026-11-01T00:00:00Z"} for i in reversed(ids)]},
            {"Id": "c", "LastName": "c"}, token="t", fields={"instance_url": "https://acme.my.salesforce.com"}),
    Watched("spotify", "track_detected", "api.spotify.com", "/v1/me/player/recently-played", {"limit": "50"},
            lambda ids: {"items": [{"played_at": f"2026-11-01T00:00:{ord(i)}Z", "track": {"name": i, "uri": "spotify:track:1"}}
                                   for i in reversed(ids)], "next": None},
            {"played_at": "2026-11-01T00:00:99Z"}, token="t"),
    Watched("google-ads", "account_changed", "googleads.googleapis.com", "/v25/customers/1112223333/googleAds:search",
            {"query": r"SELECT .* FROM change_status WHERE .* >= '\d{4}-\d\d-\d\d' AND .* <= '\d{4}-\d\d-\d\d 23:59:59' .* LIMIT 500"},
            lambda ids: {"results": [{"changeStatus": {"resourceName": i, "lastChangeDateTime": "2026-11-01 10:00:00"}} for i in reversed(ids)]},
            {"changeStatus": {"resourceName": "c", "lastChangeDateTime": "2026-11-01 10:00:00"}}, token="t",
            settings={"watched_account": "1112223333"}),
]


class Vendors(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.wrong = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):  # pylint: disable=invalid-name
        url = urllib.parse.urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        query = dict(urllib.parse.parse_qsl(url.query), **(json.loads(body) if body else {}))
        host = self.headers["Host"].split(":")[0]
        for watched in WATCHED:
            if (host, urllib.parse.unquote(url.path)) == (watched.host, watched.path):
                if not all(re.fullmatch(wanted, str(query.get(name))) for name, wanted in watched.query.items()):
                    self.server.wrong.append((host, self.path, query))
                watched.asked += 1
                return self.answer(200, watched.reply(watched.items))
        self.server.wrong.append((host, self.path))
        return self.answer(404, {})

    do_POST = do_GET

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


class Polled(ExecutorTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Vendors()
        cls.state = folder()
        maps = [part for watched in WATCHED for part in ("--egress-map", f"{watched.host}=127.0.0.1:{cls.server.server_port}")]
        cls.pie = Executor(PIE, cls.state, *maps, "--allow-http", "--allow-private-egress",
                           environment={"PIE_SECRET_GOOGLE_ADS_GOOGLE_ADS_DEVELOPER_TOKEN": "test"})

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

    def look(self, name):
        """Looks once more; what came of the look, with no run under way."""
        def runs():
            return self.ask("GET", f"/api/plugins/{name}/runs")["runs"]

        def over(all_runs):
            return all_runs and all(run["status"] not in ("queued", "running") for run in all_runs)
        until(runs, over)
        run = self.ask("POST", f"/api/plugins/{name}/run", {}, 202)["run"]
        [found] = [r for r in until(runs, over) if r["id"] == run]
        self.assertEqual(found["status"], "ok", found)

    def told(self, task):
        until(lambda: {run["status"] for run in self.ask("GET", f"/api/tasks/{task}/runs")["runs"]} <= {"ok"})
        notes = self.ask("GET", "/api/notifications?limit=200")["notifications"]
        return [n["data"]["triggerData"]["data"] for n in notes if n["source"] == "task:" + task]

    def test_what_is_new_is_told_once(self):
        for watched in WATCHED:
            with self.subTest(watched.name):
                self.ask("POST", "/api/connections", {"connector": watched.name, **watched.connection}, 201)
                if watched.settings:
                    self.ask("POST", f"/api/plugins/{watched.name}/install", {"settings": watched.settings}, 201)
                schedule = {"kind": "event", "connector": watched.name, "event": watched.event}
                task = self.ask("POST", "/api/tasks", {"name": watched.name, "schedule": schedule, "payload": HELLO}, 201)["id"]
                self.look(watched.name)
                self.assertEqual(self.told(task), [])  # what was there before is no news
                watched.items.append("c")
                for _ in range(2):
                    self.look(watched.name)
                    [found] = self.told(task)
                    self.assertEqual({key: found.get(key) for key in watched.told}, watched.told)
                self.assertGreaterEqual(watched.asked, 3)
        self.assertEqual(self.server.wrong, [])


if __name__ == "__main__":
    unittest.main()
