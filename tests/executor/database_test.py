#!/usr/bin/env python3
"""A connector's own tables from outside: what is there, the author's login, a new password."""

import json
import os
import subprocess
import unittest

from harness import LIMIT, PIE, ExecutorTest


def psql(url, sql):
    """Exit code and output of the client that everybody has, as a stranger's environment would run it."""
    run = subprocess.run(["psql", url, "-X", "-q", "-t", "-A", "-c", sql], capture_output=True, text=True, timeout=LIMIT,
                         env={"PATH": os.environ["PATH"], "HOME": "/nonexistent"})
    return run.returncode, (run.stdout + run.stderr).strip()


class Database(ExecutorTest):
    def credentials(self, how="GET", what="credentials"):
        status, reply = self.pie.json(how, f"/api/plugins/notes/database/{what}")
        self.assertEqual(status, 200)
        return reply["credentials"]

    def other_user(self):
        made = subprocess.run([PIE, "key", "create", "--user", "mallory", "--state", self.pie.state, "--json"],
                              capture_output=True, text=True, timeout=LIMIT, check=True)
        return {"Authorization": "Bearer " + json.loads(made.stdout)["key"]}

    def test_tables_are_described(self):
        status, reply = self.pie.json("GET", "/api/plugins/notes/database")
        self.assertEqual(status, 200)
        self.assertEqual(reply["schema"], "plugin_notes")
        table = reply["tables"][0]
        self.assertTrue(table["rls"])
        self.assertIn({"name": "title", "type": "text"}, table["columns"])
        # Provisioned on first use: its manifest has no tables.
        self.assertEqual(self.pie.json("POST", "/api/plugins/weather/database")[1]["tables"], [])
        self.assertEqual(self.pie.json("GET", "/api/plugins/nothing/database/credentials")[0], 404)

    def test_author_sees_only_own_rows(self):
        for headers, title in ((None, "mine"), (self.other_user(), "mallorys secret")):
            status, _ = self.pie.json("POST", "/api/tools/notes/create_note", {"title": title, "content": "x"}, headers)
            self.assertEqual(status, 200)
        url = self.credentials()["connectionString"]
        self.assertEqual(psql(url, "select title from notes"), (0, "mine"))
        for sql in ("set app.user_id = 'mallory'; select title from notes", "set role pie; select title from plugin_notes.notes",
                    "select user_id from pie.api_keys", "alter table notes disable row level security",
                    "\\copy notes to stdout", "copy notes to program 'cat'"):
            self.assertNotIn("mallory", psql(url, sql)[1])

    def test_new_password(self):
        old = self.credentials()
        self.assertEqual(old, self.credentials())
        self.assertEqual(psql(old["connectionString"], "select 1"), (0, "1"))
        wrong = old["connectionString"].replace(old["password"], "0" * 64)
        self.assertNotEqual(psql(wrong, "select 1")[0], 0)
        fresh = self.credentials("POST", "regenerate-password")
        self.assertNotEqual(psql(old["connectionString"], "select 1")[0], 0)
        self.assertEqual(psql(fresh["connectionString"], "select 1"), (0, "1"))

    def test_time_limits(self):
        url = self.credentials()["connectionString"]
        self.assertEqual(psql(url, "show statement_timeout; show idle_in_transaction_session_timeout"), (0, "30s\n5min"))

    def test_for_administrators_only(self):
        for method, path in (("GET", "credentials"), ("POST", "regenerate-password")):
            status, reply = self.pie.json(method, f"/api/plugins/notes/database/{path}", headers=self.other_user())
            self.assertEqual((status, reply["error"]["code"]), (403, "permission_denied"))
            self.assertEqual(self.pie.json(method, f"/api/plugins/notes/database/{path}", key=False)[0], 401)


if __name__ == "__main__":
    unittest.main()
