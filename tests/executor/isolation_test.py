#!/usr/bin/env python3
"""Two users, two connectors, direct logins: nobody reads or changes another's rows. On the executor's own server and on
somebody else's, where every login keeps the rights that PostgreSQL gives."""

import json
import os
import subprocess
import time
import unittest

import harness
from foreign_database_test import Server
from harness import LIMIT, TOOLBOX, Executor

SECRET = "alices secret"
# As an author's action may be made to run them. {id} is the key of alice's row.
HOSTILE = (
    "set role postgres", "reset role", "set app.user_id = 'alice'", "set local app.user_id = 'alice'",
    "select set_config('app.user_id', 'alice', true), name from wine",
    "with x as materialized (select set_config('app.user_id', 'alice', true) as u) select name from wine, x where pie_user_id = u",
    "with x as materialized (select set_config('app.user_id', 'alice', true) as u) delete from wine using x where pie_user_id = u returning name",
    "with x as materialized (select set_config('app.user_id', 'alice', true) as u) update wine set name = 'x' from x where pie_user_id = u returning name",
    "select 1; set app.user_id = 'alice'; select name from wine", "select 1; commit; select name from wine", "commit",
    "do $$ begin perform set_config('app.user_id', 'alice', false); end $$",
    "create function f() returns setof text language sql as 'select name from wine'",
    "copy wine to stdout", "copy wine from '/etc/passwd'", "copy (select * from wine) to program 'cat'",
    "select set_config('search_path', 'pg_temp', false)", "create temp table wine (name text)",
    "select name into temp wine from wine", "with x as (delete from wine returning name) select name into temp stolen from x",
    "select * from plugin_cellar.wine", "select query_to_xml('select * from plugin_cellar.wine', true, true, '')",
    "select * from dblink('dbname=pie', 'select name from plugin_cellar.wine') as t (name text)",
    "prepare p as select * from wine", "execute p", "declare c cursor with hold for select * from wine",
    "update wine set name = 'taken'", "update wine set pie_user_id = 'mallory' where id = '{id}'", "delete from wine where id = '{id}'",
    "insert into wine (pie_user_id, name) values ('alice', 'planted')",
    "insert into wine (id, name) values ('{id}', 'x') on conflict (id) do update set name = 'taken' returning name",
    "merge into wine w using (select '{id}'::uuid as id) x on w.id = x.id when matched then delete",
    "alter table wine disable row level security", "alter table wine no force row level security", "drop policy pie_verified on wine",
    "truncate wine", "lock table wine", "select lo_import('/etc/passwd')", "select pg_read_file('/etc/passwd')",
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()", "listen pie_inbox", "vacuum",
    "select pg_advisory_lock(7366002)", "update pie.users set admin = true", "select * from pie.api_keys", "select * from pie.install",
)


def psql(url, *scripts):
    """What a client of everybody's says to the scripts, each by itself, in one session."""
    told = subprocess.run(["psql", url, "-XqAt", *(word for script in scripts for word in ("-c", script))], capture_output=True,
                          text=True, timeout=LIMIT, env={"PATH": os.environ["PATH"], "HOME": "/nonexistent"})
    return (told.stdout + told.stderr).strip()


class Isolation:
    @classmethod
    def start(cls, *arguments):
        cls.pie = Executor(TOOLBOX, None, *arguments)
        cls.addClassCleanup(cls.stop)
        cls.users = {user: cls.key(user, *arguments) for user in ("alice", "mallory")}
        status, told = cls.sql("alice", f"insert into wine (name) values ('{SECRET}') returning id")
        if status != 200:
            raise AssertionError(told)
        cls.id = told["rows"][0]["id"]
        cls.sql("mallory", "insert into wine (name) values ('mallorys')")

    @classmethod
    def stop(cls):
        if code := cls.pie.stop():
            raise AssertionError(f"the executor ended with {code}")

    @classmethod
    def key(cls, user, *arguments):
        made = subprocess.run([TOOLBOX, "key", "create", "--user", user, "--state", cls.pie.state, "--json", *arguments],
                              capture_output=True, text=True, timeout=LIMIT, check=True)
        return {"Authorization": "Bearer " + json.loads(made.stdout)["key"]}

    @classmethod
    def sql(cls, user, sql, connector="cellar"):
        body = {"sql": sql} if connector == "cellar" else {"member": "managedDb.query", "with": {"sql": sql}}
        status, told = cls.pie.json("POST", f"/api/tools/{connector}", body, cls.users[user])
        result = told.get("result", told)
        return status, result.get("value", result)

    def credentials(self, connector, how="GET", what="credentials"):
        status, told = self.pie.json(how, f"/api/plugins/{connector}/database/{what}")
        self.assertEqual(status, 200, told)
        return told["credentials"]["connectionString"]

    def nothing_changed(self, after):
        self.assertEqual(self.sql("alice", "select id, name from wine"), (200, {"rows": [{"id": self.id, "name": SECRET}], "rowCount": 1}),
                         after)

    def test_actions_of_both_connectors(self):
        for connector in ("cellar", "toolbox"):
            for sql in HOSTILE:
                sql = sql.replace("{id}", self.id)
                _, told = self.sql("mallory", sql, connector)
                self.assertNotIn(SECRET, json.dumps(told), (connector, sql))
                self.nothing_changed((connector, sql))

    def test_direct_logins(self):
        """The login of cellar sees what its administrator owns there; the login of toolbox sees nothing of cellar."""
        for connector in ("cellar", "toolbox"):
            url = self.credentials(connector)
            for first in range(0, len(HOSTILE), 10):
                scripts = []
                for sql in HOSTILE[first:first + 10]:
                    sql = sql.replace("{id}", self.id).replace(" wine", " plugin_cellar.wine")
                    scripts += (sql, "rollback", "set app.user_id = 'alice'", sql, f"begin; set local app.user_id = 'alice'; {sql}; commit")
                self.assertNotIn(SECRET, psql(url, *scripts), (connector, scripts))
                self.nothing_changed((connector, scripts))
        mine = ("set app.user_id = 'local'", "insert into wine (name) values ('mine')", "select name from wine")
        self.assertEqual(psql(self.credentials("cellar"), *mine), "mine")

    def test_wake_ups_name_nobody(self):
        """LISTEN cannot be forbidden, so what goes over channels tells a stranger nothing."""
        url = self.credentials("toolbox")
        client = subprocess.Popen(["psql", url, "-XAtq"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  text=True)
        try:
            client.stdin.write("listen pie_inbox; listen pie_jobs; listen pie_tasks; listen pie_events;\nselect 'ready';\n")
            client.stdin.flush()
            self.assertEqual(client.stdout.readline().strip(), "ready")
            body = {"member": "notify", "with": {"message": SECRET}}
            self.assertEqual(self.pie.json("POST", "/api/tools/toolbox", body, self.users["alice"])[0], 200)
            heard = ""
            end = time.monotonic() + LIMIT
            while "pie_inbox" not in heard and time.monotonic() < end:
                client.stdin.write("select 'now';\n")
                client.stdin.flush()
                heard += client.stdout.readline()
            self.assertIn("pie_inbox", heard)
            self.assertNotIn("alice", heard)
        finally:
            client.stdin.close()
            client.wait(LIMIT)
            client.stdout.close()


class OwnServer(Isolation, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.start()


class ForeignServer(Isolation, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        server = Server()
        cls.addClassCleanup(server.stop)
        cls.start("--database", server.url())


if __name__ == "__main__":
    unittest.main()
