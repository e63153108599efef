#!/usr/bin/env python3
"""The mysql connector against a real server."""

import subprocess
import unittest

from databases import ConnectorTest, Server

SCHEMA = """
CREATE DATABASE shop CHARACTER SET utf8mb4;
USE shop;
CREATE TABLE customers (name varchar(50) PRIMARY KEY) COMMENT 'People who bought something.';
INSERT INTO customers VALUES ('ann'), ('bob');
CREATE TABLE orders (id int AUTO_INCREMENT PRIMARY KEY, customer varchar(50) DEFAULT 'ann' COMMENT 'Who ordered.',
  total decimal(10,2) NOT NULL, FOREIGN KEY (customer) REFERENCES customers (name));
INSERT INTO orders (customer, total) VALUES ('ann', 1.50), ('bob', 120);
CREATE VIEW revenue AS SELECT customer, sum(total) AS total FROM orders GROUP BY customer;
CREATE TABLE kinds (i bigint, u bigint unsigned, f float, d double, c decimal(20,5), t text, b varbinary(10), bits bit(12),
  day date, at datetime(3), clock time, year year, flag bool, e enum('a','b'), n int);
INSERT INTO kinds VALUES (-9007199254740993, 18446744073709551615, 1.1, 0.1, 12345.67890, 'hé ✓', x'00ff', b'100000000001',
  '2026-01-31', '2026-01-31 12:34:56.789', '-12:00:01', 2026, true, 'b', null);
CREATE SEQUENCE counter;
CREATE TABLE many AS SELECT seq AS id FROM seq_1_to_20000;
DELIMITER //
CREATE FUNCTION write_one() RETURNS int MODIFIES SQL DATA BEGIN INSERT INTO customers VALUES ('eve'); RETURN 1; END//
CREATE PROCEDURE commit_and_write() BEGIN COMMIT; INSERT INTO customers VALUES ('eve'); END//
DELIMITER ;
CREATE USER owner@'%' IDENTIFIED BY 'owner-password';
GRANT ALL ON *.* TO owner@'%';
CREATE USER reader@'%' IDENTIFIED BY 'reader-password';
GRANT SELECT ON shop.customers TO reader@'%';
"""


class Mysql(Server):
    def __init__(self):
        super().__init__("nobody")
        data, socket = self.path("data"), self.path("socket")
        subprocess.run(["mariadb-install-db", "--no-defaults", f"--datadir={data}", "--auth-root-authentication-method=normal",
                        "--skip-test-db", "--skip-name-resolve", "--innodb-log-file-size=8M"],
                       check=True, capture_output=True, cwd=self.folder, timeout=60, **self.as_user())
        self.start(lambda: ["/usr/sbin/mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={socket}", f"--port={self.port}",
                    "--bind-address=127.0.0.1", f"--pid-file={self.path('pid')}", f"--ssl-cert={self.path('server.pem')}",
                    f"--ssl-key={self.path('server.key')}", f"--ssl-ca={self.path('ca.pem')}",
                    "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M", "--innodb-log-file-size=8M",
                    "--skip-name-resolve", "--performance-schema=off", "--secure-file-priv="])
        self.script(SCHEMA)

    def script(self, sql):
        done = subprocess.run(["mariadb", "--no-defaults", "-uroot", f"--socket={self.path('socket')}", "-N", "-B"], input=sql,
                              capture_output=True, text=True, timeout=30, check=False)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()


class MysqlTest(ConnectorTest):
    connector = "mysql"

    @classmethod
    def setUpClass(cls):
        cls.server = Mysql()
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.server.stop()

    def setUp(self):
        self.connect(host="127.0.0.1", port=self.server.port, tls="require", user="owner", password="owner-password",
                     database="shop")

    def test_query(self):
        told = self.value("query", sql="SELECT id, customer FROM orders WHERE total > ? AND customer <> ?", params=[2, "ann"])
        self.assertEqual(told, {"columns": ["id", "customer"], "rows": [{"id": 2, "customer": "bob"}], "row_count": 1,
                                "truncated": False})
        told = self.value("query", sql="SELECT ?, ?, ?, ? + 1, ?", params=["'; DROP TABLE orders; --", None, True, 1.5, "é"])
        self.assertEqual(list(told["rows"][0].values()), ["'; DROP TABLE orders; --", None, 1, 2.5, "é"])
        told = self.value("query", sql="SELECT 1 AS a, 2 AS a LIMIT ?", params=[1])
        self.assertEqual(told["rows"], [{"a": 1, "a_2": 2}])
        for sql in ("SHOW TABLES", "DESCRIBE orders", "EXPLAIN SELECT * FROM orders", "WITH x AS (SELECT 1 AS a) SELECT a FROM x"):
            self.assertGreater(self.value("query", sql=sql)["row_count"], 0, sql)

    def test_types(self):
        row = self.value("query", sql="SELECT * FROM kinds")["rows"][0]
        self.assertEqual(row, {"i": -9007199254740993, "u": "18446744073709551615", "f": 1.1, "d": 0.1, "c": "12345.67890",
                               "t": "hé ✓", "b": "AP8=", "bits": 2049, "day": "2026-01-31", "at": "2026-01-31T12:34:56.789",
                               "clock": "-12:00:01", "year": 2026, "flag": 1, "e": "b", "n": None})

    def test_execute(self):
        told = self.value("execute", sql="INSERT INTO orders (customer, total) VALUES (?, ?)", params=["ann", "7.25"])
        self.assertEqual((told["affected_rows"], told["insert_id"] > 2), (1, True))
        told = self.value("execute", sql="DELETE FROM orders WHERE id = ? RETURNING total", params=[told["insert_id"]])
        self.assertEqual(told["rows"], [{"total": "7.25"}])
        told = self.value("execute", sql="CREATE TABLE made (a int)")
        self.assertEqual((told["affected_rows"], told["insert_id"]), (0, None))
        self.value("execute", sql="DROP TABLE made")
        code, words = self.refused("execute", sql="INSERT INTO customers VALUES ('ann')")
        self.assertEqual((code, "Duplicate entry" in words), ("invalid_argument", True), words)
        for sql in ("SET GLOBAL max_connections = 3", "GRANT ALL ON *.* TO reader@'%'", "LOAD DATA INFILE '/etc/passwd' INTO TABLE made",
                    "SELECT 1", "BEGIN", ""):
            self.assertEqual(self.refused("execute", sql=sql)[0], "invalid_argument", sql)

    def test_hostile_queries_change_nothing(self):
        count = "SELECT count(*), (SELECT count(*) FROM shop.orders), (SELECT next_not_cached_value FROM shop.counter) FROM shop.customers"
        before = self.server.script(count)
        for sql in ("SELECT 1; DELETE FROM orders", "DELETE FROM orders", "/* SELECT */ DELETE FROM orders",
                    "-- SELECT\nDELETE FROM orders", "/*! DELETE FROM orders */", "/*!DELETE FROM orders;*/ SELECT 1",
                    "/*M! DELETE FROM orders */", "SELECT write_one()", "WITH x AS (SELECT 1) DELETE FROM orders",
                    "SELECT * FROM orders INTO OUTFILE '/tmp/pie-out'", "SELECT load_file('/etc/passwd')",
                    "SELECT 'x' INTO DUMPFILE '/tmp/pie-dump'", "SELECT/**/load_file/**/('/etc/passwd')",
                    "CALL commit_and_write()", "SET autocommit = 1", "COMMIT", "DO write_one()", "HANDLER orders OPEN",
                    "SELECT nextval(counter)", "EXPLAIN DELETE FROM orders", "EXPLAIN SELECT 1; DELETE FROM orders",
                    "ANALYZE UPDATE orders SET total = 0", "TRUNCATE orders", "LOCK TABLES orders WRITE", "\0SELECT 1", ";", ""):
            code, words = self.refused("query", sql=sql)
            self.assertEqual(code, "invalid_argument", (sql, words))
        self.assertEqual(self.server.script(count), before)
        self.assertEqual(self.value("query", sql="SELECT ? AS t", params=["load_file"])["rows"], [{"t": "load_file"}])

    def test_caps(self):
        told = self.value("query", sql="SELECT id FROM many ORDER BY id", max_rows=3)
        self.assertEqual(([row["id"] for row in told["rows"]], told["truncated"]), ([1, 2, 3], True))
        self.assertEqual(self.value("query", sql="SELECT id FROM many")["row_count"], 1000)
        self.assertFalse(self.value("query", sql="SELECT id FROM many LIMIT 1000")["truncated"])
        told = self.value("query", sql="SELECT repeat('x', 100000) AS t FROM many", max_rows=10000)
        self.assertTrue(told["truncated"])
        self.assertLess(sum(len(row["t"]) for row in told["rows"]), 6 << 20)

    def test_slow_statements_end(self):
        for action, sql in (("query", "SELECT sleep(3600)"), ("execute", "UPDATE many SET id = id + sleep(5)")):
            code, words = self.refused(action, sql=sql, timeout_seconds=1)
            self.assertEqual(code, "timeout", words)

    def test_wrong_params(self):
        code, words = self.refused("query", sql="SELECT ?", params=[1, 2])
        self.assertEqual((code, "expected 1 values, one for each ?, found 2" in words), ("invalid_argument", True), words)
        self.assertEqual(self.refused("query", sql="SELECT ?", params=[{"a": 1}])[0], "invalid_argument")
        code, words = self.refused("query", sql="SELEC 1")
        self.assertEqual(code, "invalid_argument")
        code, words = self.refused("query", sql="SELECT * FROM nowhere")
        self.assertEqual((code, "nowhere' doesn't exist" in words), ("invalid_argument", True), words)

    def test_tables(self):
        told = self.value("list_tables")
        kinds = {table["name"]: table["kind"] for table in told["tables"]}
        self.assertEqual((kinds["orders"], kinds["revenue"]), ("BASE TABLE", "VIEW"))
        comments = {table["name"]: table["comment"] for table in told["tables"]}
        self.assertEqual((comments["customers"], comments["revenue"]), ("People who bought something.", None))
        told = self.value("describe_table", table="orders")
        self.assertEqual(told["columns"][:2], [
            {"name": "id", "type": "int(11)", "nullable": False, "default": None, "key": "PRI", "extra": "auto_increment",
             "references": None, "comment": None},
            {"name": "customer", "type": "varchar(50)", "nullable": True, "default": "'ann'", "key": "MUL", "extra": "",
             "references": "customers", "comment": "Who ordered."}])
        self.assertEqual(self.refused("describe_table", table="orders' OR 1=1 -- ")[0], "not_found")

    def test_sign_in(self):
        self.assertEqual(self.verified(), (True, ""))
        self.connect(user="reader", password="reader-password")
        self.assertEqual(self.value("query", sql="SELECT count(*) AS n FROM customers")["rows"], [{"n": 2}])
        self.assertEqual(self.refused("query", sql="SELECT * FROM orders")[0], "permission_denied")
        self.assertEqual(self.refused("execute", sql="DELETE FROM customers")[0], "permission_denied")
        self.connect(password="wrong-password-7")
        code, words = self.refused("query", sql="SELECT 1")
        self.assertEqual((code, "pie connect mysql" in words), ("not_connected", True), words)
        self.assertEqual(self.verified(), (False, words))
        self.assertNotIn("wrong-password-7", words)
        self.connect(user="owner", password="owner-password", database="nowhere")
        self.assertEqual(self.refused("query", sql="SELECT 1")[0], "not_connected")

    def test_tls(self):
        seen = "SELECT variable_value <> '' AS encrypted FROM information_schema.session_status WHERE variable_name = 'Ssl_cipher'"
        self.holds_tls("query", sql=seen)
        self.assertEqual(self.value("query", sql=seen)["rows"], [{"encrypted": 1}])
        self.connect(tls="disable")
        self.assertEqual(self.value("query", sql=seen)["rows"], [{"encrypted": 0}])


if __name__ == "__main__":
    unittest.main()
