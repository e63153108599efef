#!/usr/bin/env python3
"""The postgresql connector against a real server."""

import os
import shutil
import unittest

from databases import NAME, ConnectorTest, certificates
from postgres import Postgres
from tasks_test import HELLO, until

SCHEMA = """
CREATE TABLE customers (name text PRIMARY KEY, born date);
COMMENT ON TABLE customers IS 'People who bought something.';
INSERT INTO customers VALUES ('ann', '2000-01-31'), ('bob', NULL);
CREATE TABLE orders (id serial PRIMARY KEY, customer text REFERENCES customers, total numeric(10,2) NOT NULL DEFAULT 1,
  tags text[], extra jsonb, seal bytea, at timestamptz, paid boolean);
COMMENT ON COLUMN orders.customer IS 'Who ordered.';
INSERT INTO orders (customer, total, tags, extra, seal, at, paid)
  VALUES ('ann', 1.5, '{a,"b,c"}', '{"k": [1, null]}', '\\x00ff', '2026-01-31 12:00+00', true), ('bob', 120, NULL, NULL, NULL, NULL, false);
CREATE VIEW revenue AS SELECT customer, sum(total) AS total FROM orders GROUP BY customer;
CREATE SCHEMA private;
CREATE TABLE private.salaries (amount int);
CREATE FUNCTION write_one() RETURNS int LANGUAGE sql AS $$ INSERT INTO customers VALUES ('eve') RETURNING 1 $$;
CREATE ROLE reader LOGIN PASSWORD 'reader''s \\password';
GRANT SELECT ON customers, revenue TO reader;
"""


class Server(Postgres):
    def certificate(self):
        certificates(self.data)
        for name in ("ca.pem", "server.pem", "server.key"):
            with open(f"{self.data}/{name}", encoding="utf-8") as file:
                self.write(name, file.read())
        for name in ("server.pem", "server.key"):
            target = os.path.join(self.data, name.replace(".pem", ".crt"))
            shutil.copyfile(os.path.join(self.folder, name), target)
            if self.user:
                os.chown(target, self.user.pw_uid, self.user.pw_gid)
            os.chmod(target, 0o600)

    def path(self, name):
        return f"{self.folder}/{name}"


class PostgresqlTest(ConnectorTest):
    connector = "postgresql"

    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.server.script(SCHEMA)
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.server.stop()

    def setUp(self):
        self.connect(host="127.0.0.1", port=self.server.port, tls="require", user="owner", password="owner-password",
                     database="postgres")

    def test_query(self):
        told = self.value("query", sql="SELECT * FROM orders WHERE customer = $1", params=["ann"])
        self.assertEqual(told["columns"], ["id", "customer", "total", "tags", "extra", "seal", "at", "paid"])
        row = told["rows"][0]
        self.assertEqual(row.pop("at")[:10], "2026-01-31")
        self.assertEqual(row, {"id": 1, "customer": "ann", "total": "1.50", "tags": ["a", "b,c"], "extra": {"k": [1, None]},
                               "seal": "AP8=", "paid": True})
        told = self.value("query", sql="SELECT count(*) AS n FROM orders WHERE customer = ANY($1)", params=[["ann", "'; --"]])
        self.assertEqual(told["rows"], [{"n": 1}])
        told = self.value("query", sql="SELECT i FROM generate_series(1, 5000) i", max_rows=2)
        self.assertEqual((told["rows"], told["row_count"], told["truncated"]), ([{"i": 1}, {"i": 2}], 2, True))
        code, words = self.refused("query", sql="SELECT pg_sleep(20)", timeout_seconds=1)
        self.assertEqual((code, "1000 ms" in words), ("timeout", True), words)

    def test_queries_change_nothing(self):
        before = self.server.script("SELECT count(*) FROM customers")
        for sql in ("DELETE FROM customers", "SELECT write_one()", "SELECT 1; DELETE FROM customers", "EXPLAIN ANALYZE DELETE FROM orders",
                    "WITH x AS (DELETE FROM orders RETURNING 1) SELECT * FROM x", "COPY customers FROM PROGRAM 'id'"):
            self.assertEqual(self.refused("query", sql=sql)[0], "invalid_argument", sql)
        self.assertEqual(self.server.script("SELECT count(*) FROM customers"), before)

    def test_execute(self):
        told = self.value("execute", sql="INSERT INTO orders (customer, total, tags) VALUES ($1, $2, $3) RETURNING id, tags",
                          params=["ann", 7.25, ["x", "y"]])
        self.assertEqual((told["affected_rows"], told["rows"][0]["tags"]), (1, ["x", "y"]))
        told = self.value("execute", sql="UPDATE orders SET paid = true WHERE id = $1", params=[told["rows"][0]["id"]])
        self.assertEqual(told, {"affected_rows": 1, "rows": [], "truncated": False})
        told = self.value("execute", sql="WITH gone AS (DELETE FROM orders WHERE total = 7.25 RETURNING id) SELECT count(*) AS n FROM gone")
        self.assertEqual(told["rows"], [{"n": 1}])
        self.value("execute", sql="CREATE TABLE made (a int)")
        self.assertEqual(self.server.script("SELECT count(*) FROM made"), "0")
        self.value("execute", sql="DROP TABLE made")
        code, words = self.refused("execute", sql="INSERT INTO customers VALUES ('ann')")
        self.assertEqual((code, "duplicate key" in words), ("invalid_argument", True), words)
        for sql in ("SET ROLE reader", "COMMIT", "DO $$ BEGIN END $$", "VACUUM", "COPY customers FROM PROGRAM 'id'",
                    "INSERT INTO customers SELECT pg_read_file('/etc/passwd')", "DELETE FROM orders; DELETE FROM customers"):
            self.assertEqual(self.refused("execute", sql=sql)[0], "invalid_argument", sql)
        self.assertEqual(self.server.script("SELECT count(*) FROM orders"), "2")

    def looked(self):
        """Looks for rows of the watched query; gives what a task was told so far, by id and version."""
        def runs():
            return self.pie.json("GET", "/api/plugins/postgresql/runs")[1]["runs"]

        def over(all_runs):
            return all_runs and all(run["status"] not in ("queued", "running") for run in all_runs)
        until(runs, over)
        status, told = self.pie.json("POST", "/api/plugins/postgresql/run", {})
        self.assertEqual(status, 202, told)
        all_runs = until(runs, over)
        self.assertEqual([run["status"] for run in all_runs if run["id"] == told["run"]], ["ok"], all_runs)
        until(lambda: self.pie.json("GET", f"/api/tasks/{self.task}/runs")[1]["runs"],
              lambda started: all(run["status"] == "ok" for run in started))
        _, told = self.pie.json("GET", "/api/notifications?limit=100")
        rows = [one["data"]["triggerData"]["data"] for one in told["notifications"] if one["title"] == "letters"]
        return sorted((row["id"], row["version"]) for row in rows)

    def test_rows_are_watched(self):
        self.server.script("CREATE TABLE letters (id int, version int); INSERT INTO letters VALUES (1, 1)")
        self.addCleanup(self.server.script, "DROP TABLE letters")
        settings = {"watched_query": "SELECT id, version FROM letters ORDER BY id DESC"}
        status, told = self.pie.json("POST", "/api/plugins/postgresql/install", {"settings": settings})
        self.assertEqual(status, 201, told)
        schedule = {"kind": "event", "connector": "postgresql", "event": "row_changed"}
        status, told = self.pie.json("POST", "/api/tasks", {"name": "letters", "schedule": schedule, "payload": HELLO})
        self.assertEqual(status, 201, told)
        self.task = told["id"]
        self.addCleanup(self.pie.json, "DELETE", f"/api/tasks/{self.task}")
        self.assertEqual(self.looked(), [])  # what was there before is no news
        self.server.script("INSERT INTO letters VALUES (2, 1)")
        self.assertEqual(self.looked(), [(2, 1)])
        self.server.script("UPDATE letters SET version = 2 WHERE id = 1")
        self.assertEqual(self.looked(), [(1, 2), (2, 1)])
        self.assertEqual(self.looked(), [(1, 2), (2, 1)])

    def test_tables(self):
        told = self.value("list_tables")
        found = {(t["schema"], t["name"]): t["kind"] for t in told["tables"]}
        self.assertEqual(found, {("private", "salaries"): "table", ("public", "customers"): "table", ("public", "orders"): "table",
                                 ("public", "revenue"): "view"})
        told = self.value("list_tables", schema="private")
        self.assertEqual([t["name"] for t in told["tables"]], ["salaries"])
        columns = {column["name"]: column for column in self.value("describe_table", table="orders")["columns"]}
        self.assertEqual(columns["id"], {"name": "id", "type": "integer", "nullable": False, "primary_key": True, "references": None,
                                         "default": "nextval('orders_id_seq'::regclass)", "comment": None})
        self.assertEqual((columns["customer"]["references"], columns["customer"]["comment"]), ("customers", "Who ordered."))
        self.assertEqual(columns["total"]["type"], "numeric(10,2)")
        code, words = self.refused("describe_table", table="orders", schema="x' OR true --")
        self.assertEqual((code, "list_tables" in words), ("not_found", True), words)

    def test_sign_in(self):
        self.assertEqual(self.verified(), (True, ""))
        self.connect(user="reader", password="reader's \\password")
        self.assertEqual([t["name"] for t in self.value("list_tables")["tables"]], ["customers", "revenue"])
        code, words = self.refused("query", sql="SELECT * FROM orders")
        self.assertIn("permission denied", words)
        self.connect(password="wrong-password-7")
        code, words = self.refused("query", sql="SELECT 1")
        self.assertEqual((code, "refuses the login" in words), ("not_connected", True), words)
        self.assertEqual(self.verified(), (False, words))
        self.assertNotIn("wrong-password-7", words)

    def test_tls(self):
        self.connect(host=NAME, tls="verify-full")
        seen = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        self.assertEqual(self.value("query", sql=seen)["rows"], [{"ssl": True}])
        self.connect(host="wrong.pie.test")
        code, words = self.refused("query", sql=seen)
        self.assertEqual((code, "valid for this name" in words), ("unavailable", True), words)
        self.connect(tls="disable")
        self.assertEqual(self.value("query", sql=seen)["rows"], [{"ssl": False}])


if __name__ == "__main__":
    unittest.main()
