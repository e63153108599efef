#!/usr/bin/env python3
"""Every route, with the key of somebody else and with a key that is limited to another connector.

The list of routes is the executor's own. A route without a probe here fails the test: whoever adds
one says what it must not give away."""

import re
import shutil
import unittest

from harness import PIE, Events, Executor, folder
from postgres import Postgres

MARK = "annmark"  # in everything that belongs to Ann's Slack
BULK = ("/api/notifications/read", "/api/webhook-deliveries/replay")  # They change all that the key may change: here, nothing of Slack.
HEARTBEAT = {"kind": "heartbeat", "message": MARK}
CRON = {"kind": "cron", "expr": "0 9 * * *"}
TOOL = {"kind": "tool", "tool": "slack", "action": "list_channels", "arguments": {}}
SLACK_TASK = {"name": "n", "schedule": CRON, "payload": TOOL}
SLACK_EVENT = {"kind": "event", "connector": "slack", "event": "dm_received"}

# What belongs to no route that makes it: native code does.
ROWS = f"""
INSERT INTO pie.files (id, user_id, connector, filename, original_filename, mime_type, size, state)
  VALUES ('file_slack', 'ann', 'slack', '{MARK}', '{MARK}', 'text/plain', 1, 'there');
INSERT INTO pie.sessions (user_id, connector, metadata) VALUES ('ann', 'slack', '{{"m": "{MARK}"}}');
INSERT INTO pie.widget_states VALUES ('ann', 'slack', true, '"{MARK}"');
INSERT INTO pie.public_instances VALUES ('pub_slack', 'slack-{MARK}', 'slack', 'ann');
INSERT INTO pie.notifications (user_id, message, source, created_at) VALUES
  ('ann', '{MARK}', 'connector:slack', now()), ('ann', '{MARK}', 'task:gone', now()),
  ('ann', 'github says', 'connector:github', now()), ('bob', 'bob says', 'connector:slack', now());
INSERT INTO pie.runs VALUES ('run_slack', now(), 'ann', 'slack', 'post_message', 'rest', 1, 'ok', '', 1, 1,
  '{MARK}', '{MARK}', '');
INSERT INTO pie.lifecycle_events (user_id, connector, hook, input, state) VALUES
  ('ann', 'slack', 'onInstall', '{MARK}', 'done');
INSERT INTO pie.webhook_deliveries (endpoint, event_type, verified, state, headers, body)
  SELECT id, '{MARK}', true, 'dead', '{{}}', '{MARK}' FROM pie.webhook_endpoints WHERE user_id = 'ann';
INSERT INTO pie.task_runs (task_id, user_id, occurrence, triggered_by, status, result, due_at)
  SELECT id, 'ann', 'x', 'manual', 'ok', '"{MARK}"', now() FROM pie.user_tasks;
INSERT INTO pie.postings (key, kind, user_id, connector, run_id, description)
  VALUES ('k', 'use', 'ann', 'slack', 'run_slack', '{MARK}');
INSERT INTO pie.entries SELECT id, 'user:ann', -5 FROM pie.postings;
"""

# All that names Ann, but what calls write by themselves.
DUMP = r"""
DO $$ DECLARE t text; BEGIN
  CREATE TEMP TABLE dump (line text);
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'pie' AND tablename NOT IN ('runs', 'api_keys') LOOP
    EXECUTE format('INSERT INTO dump SELECT %L || x::text FROM pie.%I x WHERE x::text ~ ''\yann\y|annmark'' AND x::text !~ ''\ybob\y|github says''', t || ' ', t);
  END LOOP;
END $$;
SELECT line FROM dump ORDER BY line;
"""


class Reach(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.postgres = Postgres()
        cls.addClassCleanup(cls.postgres.stop)
        cls.state = folder()
        cls.addClassCleanup(shutil.rmtree, cls.state, True)
        cls.pie = Executor(PIE, cls.state, "--database", cls.postgres.url(),
                           "--egress-map", "slack.com=127.0.0.1:9", "--allow-http", "--allow-private-egress")
        cls.addClassCleanup(cls.pie.stop)
        for user in ("ann", "bob"):
            cls.pie.json("POST", "/api/users", {"id": user, "admin": user == "ann"})
        cls.whole = cls.key("ann")
        cls.limited = cls.key("ann", allow=["github"])
        cls.partly = cls.key("ann", allow=["slack.list_channels"])
        cls.bob = cls.key("bob")
        cls.fill()
        cls.routes = cls.pie.json("GET", "/api/routes")[1]["routes"]

    @classmethod
    def key(cls, user, **options):
        status, made = cls.pie.json("POST", "/api/keys", {"user": user, "options": options})
        assert status == 201, made
        return {"Authorization": "Bearer " + made["key"]}

    @classmethod
    def make(cls, method, path, body=None):
        status, told = cls.pie.json(method, path, body, cls.whole)
        assert status < 300, (path, told)
        return told

    @classmethod
    def fill(cls):
        connection = cls.make("POST", "/api/connections", {"connector": "slack", "token": "xoxb-" + MARK, "label": MARK})
        endpoint = cls.make("POST", "/api/plugins/slack/webhook", {"label": MARK, "secret": "s" * 20})
        task = cls.make("POST", "/api/tasks", {**SLACK_TASK, "name": MARK, "enabled": False})
        event = cls.make("POST", "/api/tasks", {"name": MARK, "schedule": SLACK_EVENT, "payload": HEARTBEAT, "enabled": False})
        mine = cls.make("POST", "/api/tasks", {"name": "of github", "schedule": CRON, "payload": {"kind": "heartbeat", "message": "x"}})
        cls.make("POST", "/api/plugins/slack/install")
        cls.postgres.script(ROWS)
        delivery = cls.postgres.script("SELECT id FROM pie.webhook_deliveries")
        note = cls.postgres.script("SELECT min(id) FROM pie.notifications WHERE user_id = 'ann'")
        cls.ids = {"connection": connection["id"], "endpoint": endpoint["id"], "task": task["id"], "event": event["id"],
                   "mine": mine["id"], "delivery": delivery, "note": note}

    def probes(self):
        """"METHOD pattern" -> requests that aim at Ann's Slack: (path, body). Those that lead nowhere with a whole key are for keys only."""
        i = self.ids
        slack = {name: (f"/api/plugins/slack/{name}", {}) for name in
                 ("webhook", "install", "uninstall", "run", "runs", "pricing", "public-app", "widget/state", "connect")}
        return {
            "GET /api/connections": [("/api/connections", None), ("/api/connections?connector=slack", None)],
            "POST /api/connections": [("/api/connections", {"connector": "slack", "token": "x", "label": "other"}),
                                      ("/api/connections", {"connector": "slack", "token": "x", "label": MARK})],
            "GET /api/connections/{id}": [(f"/api/connections/{i['connection']}", None)],
            "PATCH /api/connections/{id}": [(f"/api/connections/{i['connection']}", {"label": "stolen"})],
            "DELETE /api/connections/{id}": [(f"/api/connections/{i['connection']}", None)],
            "POST /api/connections/{id}/verify": [(f"/api/connections/{i['connection']}/verify", {})],
            "POST /api/plugins/{plugin}/connect": [slack["connect"], ("/api/plugins/slack/connect", {"connection": i["connection"]})],
            "GET /api/plugins/{plugin}/connect": [("/api/plugins/slack/connect", None)],
            "POST /api/plugins/{id}/webhook": [slack["webhook"]],
            "GET /api/plugins/{id}/webhook": [("/api/plugins/slack/webhook", None)],
            "GET /api/webhook-endpoints": [("/api/webhook-endpoints", None)],
            "DELETE /api/webhook-endpoints/{id}": [(f"/api/webhook-endpoints/{i['endpoint']}", None)],
            "POST /api/webhook-endpoints/{id}/secret": [(f"/api/webhook-endpoints/{i['endpoint']}/secret", {})],
            "GET /api/webhook-deliveries": [("/api/webhook-deliveries", None), (f"/api/webhook-deliveries?endpoint={i['endpoint']}", None)],
            "GET /api/webhook-deliveries/{id}": [(f"/api/webhook-deliveries/{i['delivery']}", None)],
            "POST /api/webhook-deliveries/{id}/replay": [(f"/api/webhook-deliveries/{i['delivery']}/replay", {})],
            "POST /api/webhook-deliveries/replay": [("/api/webhook-deliveries/replay", {})],
            "POST /api/plugins/{id}/install": [slack["install"]],
            "POST /api/plugins/{id}/uninstall": [slack["uninstall"]],
            "GET /api/installs": [("/api/installs", None)],
            "GET /api/lifecycle-events": [("/api/lifecycle-events", None)],
            "GET /api/tasks": [("/api/tasks", None), ("/api/tasks?limit=1", None)],
            "POST /api/tasks": [("/api/tasks", SLACK_TASK), ("/api/tasks", {"name": "n", "schedule": SLACK_EVENT, "payload": HEARTBEAT})],
            "GET /api/tasks/{id}": [(f"/api/tasks/{i['task']}", None), (f"/api/tasks/{i['event']}", None)],
            "PATCH /api/tasks/{id}": [(f"/api/tasks/{i['task']}", {"name": "stolen"}), (f"/api/tasks/{i['event']}", {"payload": {"kind": "heartbeat", "message": "x"}}),
                                      (f"/api/tasks/{i['mine']}", {"payload": TOOL}), (f"/api/tasks/{i['mine']}", {"schedule": SLACK_EVENT})],
            "DELETE /api/tasks/{id}": [(f"/api/tasks/{i['task']}", None), (f"/api/tasks/{i['event']}", None)],
            "POST /api/tasks/{id}/run": [(f"/api/tasks/{i['task']}/run", {})],
            "GET /api/tasks/{id}/runs": [(f"/api/tasks/{i['task']}/runs", None), (f"/api/tasks/{i['event']}/runs", None)],
            "GET /api/heartbeat-events": [("/api/heartbeat-events", None), ("/api/heartbeat-events?connector=slack", None)],
            "POST /api/plugins/{id}/run": [slack["run"]],
            "GET /api/plugins/{id}/runs": [("/api/plugins/slack/runs", None)],
            "GET /api/notifications": [("/api/notifications", None), ("/api/notifications?after=1", None)],
            "GET /api/notifications/stream": [],  # test_stream
            "POST /api/notifications/read": [("/api/notifications/read", {})],
            "POST /api/notifications/{id}/read": [(f"/api/notifications/{i['note']}/read", {})],
            "GET /api/notifications/target": [("/api/notifications/target", None)],
            "PUT /api/notifications/target": [("/api/notifications/target", {"url": "https://agent.test/stolen"})],
            "DELETE /api/notifications/target": [("/api/notifications/target", None)],
            "GET /api/runs": [("/api/runs", None), ("/api/runs?connector=slack", None)],
            "GET /api/runs/{id}": [("/api/runs/run_slack", None)],
            "GET /api/plugins/{id}/pricing": [("/api/plugins/slack/pricing", None)],
            "PUT /api/plugins/{id}/pricing": [("/api/plugins/slack/pricing", {"installPriceCents": 100})],
            "GET /api/plugins/{id}/earnings": [("/api/plugins/slack/earnings?month=2026-11", None)],
            "GET /api/balance": [("/api/balance", None)],
            "GET /api/balance/history": [("/api/balance/history", None)],
            "POST /api/users/{id}/top-up": [("/api/users/ann/top-up", {"microdollars": 5, "key": "x"})],
            "GET /api/files": [("/api/files", None), ("/api/files?connector=slack", None)],
            "GET /api/files/{id}": [("/api/files/file_slack", None)],
            "GET /api/files/{id}/content": [("/api/files/file_slack/content", None)],
            "DELETE /api/files/{id}": [("/api/files/file_slack", None)],
            "GET /api/sessions": [("/api/sessions", None)],
            "DELETE /api/sessions/{plugin}": [("/api/sessions/slack", None)],
            "GET /api/plugins/{id}/widget/state": [("/api/plugins/slack/widget/state", None)],
            "POST /api/plugins/{id}/public-app": [slack["public-app"]],
            "GET /api/plugins/{id}/public-app": [("/api/plugins/slack/public-app", None)],
            "DELETE /api/plugins/{id}/public-app": [("/api/plugins/slack/public-app", None)],
            "GET /api/plugins/{id}/database": [("/api/plugins/notes/database", None)],
            "POST /api/plugins/{id}/database": [("/api/plugins/notes/database", {})],
            "GET /api/plugins/{id}/database/credentials": [("/api/plugins/notes/database/credentials", None)],
            "POST /api/plugins/{id}/database/regenerate-password": [("/api/plugins/notes/database/regenerate-password", {})],
            "GET /api/me": [("/api/me", None)],
            "GET /api/users": [("/api/users", None)],
            "POST /api/users": [("/api/users", {"id": "eve"})],
            "PATCH /api/users/{id}": [("/api/users/ann", {"displayName": "stolen"})],
            "GET /api/keys": [("/api/keys?user=ann", None)],
            "POST /api/keys": [("/api/keys", {"user": "ann"})],
            "DELETE /api/keys/{id}": [(f"/api/keys/{self.whole['Authorization'].split('_')[1]}", None)],
            "GET /api/jobs": [("/api/jobs", None), ("/api/jobs?connector=slack", None)],
            "POST /api/jobs/replay": [("/api/jobs/replay", {"connector": "slack"})],
            "POST /api/jobs/{id}/replay": [("/api/jobs/1/replay", {})],
            "GET /api/search": [("/api/search?q=slack+channels", None)],
            "GET /api/tools": [("/api/tools", None)],
            "GET /api/routes": [("/api/routes", None)],
            "GET /metrics": [("/metrics", None)],
        }

    def dump(self):
        return self.postgres.script(DUMP)

    def guarded(self):
        return [route for route in self.routes if route["guard"] != "open"]

    def ask(self, route, headers):
        """(path, status, text) of each probe of the route."""
        for path, body in self.probes()[f"{route['method']} {route['path']}"]:
            status, _, text = self.pie.send(route["method"], path, body, headers)
            yield path, status, text.decode()

    def test_all_routes_have_a_probe(self):
        names = {f"{route['method']} {route['path']}" for route in self.guarded()}
        self.assertEqual(names, set(self.probes()))

    def test_a_key_for_another_connector(self):
        before = self.dump()
        for route in self.guarded():
            for path, status, text in self.ask(route, self.limited):
                with self.subTest(route=route, path=path, status=status):
                    self.assertNotIn(MARK, text)
                    self.assertIn(status, (200, 403, 404), text)
                    if status == 200:
                        self.assertNotIn('"slack', text)
                    if route["method"] != "GET" and path not in BULK and "/read" not in path:
                        self.assertNotEqual(status, 200, text)
                    if route["reach"] in ("whole", "connector"):
                        self.assertEqual(status, 403, text)
        self.assertEqual(self.dump(), before)

    def test_a_key_for_one_action(self):
        """Sees the connector's rows, and changes none."""
        before = self.dump()
        for route in self.guarded():
            if route["method"] != "GET" and re.match("/api/(tasks|notifications)", route["path"]):
                continue  # Tasks that call just this action are its business.
            for path, status, text in self.ask(route, self.partly):
                with self.subTest(route=route, path=path, status=status):
                    if route["method"] != "GET" and path not in BULK and not path.endswith("/verify"):
                        self.assertIn(status, (403, 404), text)
        self.assertEqual([row["label"] for row in self.pie.json("GET", "/api/connections", headers=self.partly)[1]["connections"]], [MARK])
        self.assertEqual(self.pie.json("GET", "/api/runs/run_slack", headers=self.partly)[0], 404)
        ignored = re.compile(r"^(connections|tokens) .*$", re.M)  # The check of the connection is noted there.
        self.assertEqual(ignored.sub("", self.dump()), ignored.sub("", before))

    def test_the_key_of_somebody_else(self):
        before = self.dump()
        for route in self.guarded():
            for path, status, text in self.ask(route, self.bob):
                with self.subTest(route=route, path=path, status=status):
                    if status != 201:  # Bob's own ones, made just now.
                        self.assertNotIn(MARK, text)
                    if route["guard"] == "admin":
                        self.assertEqual(status, 403)
                    if "?" not in path and any(self.ids[name] in path for name in ("connection", "endpoint", "task", "event", "mine")):
                        self.assertEqual(status, 404, text)
        self.assertEqual(self.dump(), before)

    def test_the_probes_hit(self):
        """What the other tests do not see, is there: with the whole key each list shows it."""
        shown = set()
        for route in self.guarded():
            if route["method"] != "GET":
                continue
            for path, status, text in self.ask(route, self.whole):
                with self.subTest(route=route, path=path, status=status):
                    self.assertNotIn(status, (401, 403), text)
                    if MARK in text:
                        shown.add(route["path"].removeprefix("/api/"))
        self.assertEqual(shown, {
            "balance/history", "connections", "connections/{id}", "files", "files/{id}", "notifications", "plugins/{id}/public-app",
            "plugins/{id}/webhook", "plugins/{id}/widget/state", "runs/{id}", "tasks", "tasks/{id}", "tasks/{id}/runs",
            "webhook-deliveries", "webhook-deliveries/{id}", "webhook-endpoints"})

    def test_stream(self):
        for headers, first in ((self.limited, "github says"), (self.bob, "bob says")):
            stream = Events(self.pie, "GET", "/api/notifications/stream", headers={**headers, "Last-Event-ID": "0"})
            self.assertEqual(stream.next()["data"]["message"], first)
            stream.close()

    def test_tasks_without_a_yes(self):
        careful = self.key("ann", confirm="write")
        write = {**TOOL, "action": "post_message"}
        status, told = self.pie.json("POST", "/api/tasks", {**SLACK_TASK, "payload": write}, careful)
        self.assertEqual((status, told["error"]["code"]), (403, "permission_denied"))
        self.assertIn("slack.post_message without a person's yes", told["error"]["message"])
        self.assertEqual(self.pie.json("POST", "/api/tasks", {**SLACK_TASK, "name": "reads", "enabled": False}, careful)[0], 201)


if __name__ == "__main__":
    unittest.main()
