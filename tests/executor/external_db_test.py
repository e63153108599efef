#!/usr/bin/env python3
"""context.db() against a PostgreSQL server of somebody else."""

import time
import unittest

import harness
from harness import ToolboxTest
from postgres import Postgres

SCHEMA = """
CREATE TABLE people (id int PRIMARY KEY, email text, born date, tags text[], extra jsonb, score numeric, ok boolean);
INSERT INTO people SELECT i, 'p' || i || '@x.org', '2000-01-01', ARRAY['a', 'b"c'], '{"k": [1]}', 1.50, true
  FROM generate_series(1, 20000) i;
CREATE SEQUENCE counter;
CREATE FUNCTION write_one() RETURNS int LANGUAGE sql AS $$ INSERT INTO people (id) VALUES (-1) RETURNING id $$;
CREATE FUNCTION write_quietly() RETURNS int LANGUAGE plpgsql AS $$
  BEGIN PERFORM set_config('transaction_read_only', 'off', false); INSERT INTO people (id) VALUES (-2); RETURN 1;
  EXCEPTION WHEN others THEN RETURN 0; END $$;
CREATE ROLE reader LOGIN PASSWORD 'reader-password-1';
GRANT SELECT ON people TO reader;
"""


class ExternalDb(ToolboxTest):
    arguments = ("--allow-private-egress",)

    @classmethod
    def setUpClass(cls):
        cls.postgres = Postgres()
        cls.postgres.script(SCHEMA)
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.postgres.stop()

    def query(self, sql, **more):
        return self.value("db.query", sql=sql, **{"connectionString": self.postgres.url(), **more})

    def refuse(self, sql, **more):
        return self.refused("db.query", sql=sql, **{"connectionString": self.postgres.url(), **more})

    def test_rows(self):
        told = self.query("SELECT id, email, born, tags, extra, score, ok FROM people WHERE id = $1", params=[7])
        self.assertEqual(told["rows"], [{"id": 7, "email": "p7@x.org", "born": "2000-01-01", "tags": ["a", 'b"c'],
                                         "extra": {"k": [1]}, "score": "1.50", "ok": True}])
        self.assertEqual(told["columns"], ["id", "email", "born", "tags", "extra", "score", "ok"])
        self.assertEqual((told["rowCount"], told["truncated"], told["statementType"]), (1, False, "SELECT"))
        self.assertGreaterEqual(told["executionTimeMs"], 0)

    def test_with_and_explain(self):
        told = self.query("WITH x AS (SELECT 1 AS a) SELECT a FROM x")
        self.assertEqual((told["rows"], told["statementType"]), ([{"a": 1}], "WITH"))
        told = self.query("EXPLAIN SELECT * FROM people")
        self.assertEqual(told["statementType"], "EXPLAIN")
        self.assertIn("Seq Scan", told["rows"][0]["QUERY PLAN"])

    def test_caps(self):
        told = self.query("SELECT id FROM people ORDER BY id", maxRows=3)
        self.assertEqual(([row["id"] for row in told["rows"]], told["truncated"]), ([1, 2, 3], True))
        self.assertEqual(len(self.query("SELECT id FROM people")["rows"]), 1000)
        told = self.query("SELECT id FROM people", maxRows=999999)
        self.assertEqual((len(told["rows"]), told["truncated"]), (10000, True))
        told = self.query("SELECT repeat('x', 100000) AS t FROM people", maxRows=10000)
        self.assertTrue(told["truncated"])
        self.assertLess(sum(len(row["t"]) for row in told["rows"]), 6 << 20)

    def test_a_slow_query_ends_and_blocks_nobody(self):
        began = time.monotonic()
        code, words = self.refuse("SELECT pg_sleep(20)", timeoutMs=700)
        self.assertEqual(code, "timeout")
        self.assertIn("700 ms", words)
        self.assertLess(time.monotonic() - began, 5)

    def test_hostile_statements_change_nothing(self):
        before = self.postgres.script("SELECT count(*), (SELECT last_value FROM counter) FROM people")
        for sql in (
                "SELECT 1; DELETE FROM people",
                "SELECT 1; COMMIT; DELETE FROM people",
                "DELETE FROM people", "/* SELECT */ DELETE FROM people", "-- SELECT\nDELETE FROM people",
                "INSERT INTO people (id) SELECT 1", "COPY people TO STDOUT", "COPY people FROM PROGRAM 'id'",
                "SET transaction_read_only = off", "BEGIN", "COMMIT", "DO $$ BEGIN DELETE FROM people; END $$",
                "WITH gone AS (DELETE FROM people RETURNING *) SELECT * FROM gone",
                "WITH x AS (INSERT INTO people (id) VALUES (0) RETURNING id) SELECT * FROM x",
                "SELECT * INTO stolen FROM people", "SELECT id FROM people FOR UPDATE",
                "EXPLAIN ANALYZE DELETE FROM people", "EXPLAIN (ANALYZE) INSERT INTO people (id) VALUES (0)",
                "EXPLAIN ANALYZE SELECT write_one()", "EXPLAIN SELECT 1; DELETE FROM people",
                "SELECT write_one()", "SELECT nextval('counter')", "SELECT setval('counter', 77)",
                "SELECT set_config('transaction_read_only', 'off', false)",
                "SELECT $$a$$; DELETE FROM people", "SELECT $x$ ; $x$; DELETE FROM people --$x$",
                "SELECT pg_read_file('/etc/passwd')", "SELECT \"pg_read_file\"('/etc/passwd')",
                "SELECT lo_from_bytea(0, 'x')", "SELECT pg_terminate_backend(pg_backend_pid())",
                "SELECT 'a\\'; DELETE FROM people; --'", "CREATE TABLE t (a int)", "VACUUM", "LISTEN x", "CALL p()",
                "", ";", "\u0000SELECT 1"):
            code, words = self.refuse(sql)
            self.assertEqual(code, "invalid_argument", (sql, words))
        self.assertEqual(self.query("SELECT write_quietly() AS done")["rows"], [{"done": 0}])
        self.assertEqual(self.query("SELECT $$; DELETE FROM people$$ AS t")["rows"], [{"t": "; DELETE FROM people"}])
        self.assertEqual(self.postgres.script("SELECT count(*), (SELECT last_value FROM counter) FROM people"), before)

    def test_logins(self):
        reader = self.postgres.url("reader", "reader-password-1")
        self.assertEqual(self.query("SELECT current_user AS u", connectionString=reader)["rows"], [{"u": "reader"}])
        code, words = self.refuse("SELECT 1", connectionString=self.postgres.url("reader", "wrong-password-9"))
        self.assertEqual(code, "not_connected")
        self.assertIn("refuses the login of 'reader'", words)
        self.assertNotIn("wrong-password-9", words)
        self.assertEqual(self.refuse("SELECT 1", connectionString=self.postgres.url(database="nope"))[0],
                         "not_connected")
        code, words = self.refuse("SELECT * FROM no_such_table")
        self.assertEqual((code, 'relation "no_such_table" does not exist' in words), ("invalid_argument", True))

    def test_the_password_is_nowhere(self):
        status, told = self.call("db.query", connectionString=self.postgres.url("reader", "reader-password-1"),
                                 sql="SELECT 'reader-password-1' AS mine")
        self.assertEqual((status, told["result"]["value"]["rows"]), (200, [{"mine": "[redacted]"}]))
        self.assertNotIn("reader-password-1", str(self.run_of(told["run_id"])))

    def test_ssl(self):
        for mode, on in (("disable", False), ("prefer", True), ("require", True)):
            told = self.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", ssl=mode)
            self.assertEqual(told["rows"], [{"ssl": on}], mode)
        for mode in ("verify-ca", "verify-full"):
            self.assertEqual(self.refuse("SELECT 1", ssl=mode)[0], "unavailable", mode)
        self.assertEqual(self.refuse("SELECT 1", ssl="sure")[0], "invalid_argument")

    def test_only_over_the_network(self):
        for text in ("host=/var/run/postgresql user=x", "host=127.0.0.1 user=x passfile=/etc/passwd", "",
                     "service=x", "host=127.0.0.1 hostaddr=10.0.0.1 user=x"):
            self.assertEqual(self.refuse("SELECT 1", connectionString=text)[0], "invalid_argument", text)

    def test_nobody_there(self):
        code, words = self.refuse("SELECT 1", connectionString="postgresql://u:p@127.0.0.1:1/d")
        self.assertEqual(code, "unavailable", words)


class OwnDatabase(unittest.TestCase):
    def test_it_is_never_read(self):
        postgres = Postgres()
        pie = None
        try:
            postgres.script("CREATE DATABASE ours")
            pie = harness.Executor(harness.TOOLBOX, None, "--allow-private-egress", "--database",
                                   postgres.url(database="ours"))
            body = {"member": "db.query", "with": {"sql": "SELECT id FROM pie.install",
                                                   "connectionString": postgres.url(database="ours")}}
            status, told = pie.json("POST", "/api/tools/toolbox", body)
            self.assertEqual((status, told["error"]["code"]), (403, "egress"), told)
            body["with"].update(sql="SELECT 1 AS a", connectionString=postgres.url())
            self.assertEqual(pie.json("POST", "/api/tools/toolbox", body)[0], 200)
        finally:
            if pie:
                pie.stop()
            postgres.stop()


class PrivateAddresses(ToolboxTest):
    def test_are_refused_unless_allowed(self):
        for host in ("127.0.0.1", "localhost", "10.0.0.7", "169.254.169.254", "[::1]", "[::ffff:10.0.0.1]"):
            code, words = self.refused("db.query", connectionString=f"postgresql://u:p@{host}/d", sql="SELECT 1")
            self.assertEqual(code, "egress", words)


if __name__ == "__main__":
    unittest.main()
