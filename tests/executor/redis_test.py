#!/usr/bin/env python3
"""The redis connector against a real server."""

import socket
import ssl
import unittest

from databases import ConnectorTest, Server


class Redis(Server):
    def __init__(self):
        super().__init__("nobody")
        # Debian has the server's program in redis-tools under this name; its own name makes it serve.
        self.start(lambda: ["redis-server", "--port", "0", "--tls-port", str(self.port), "--bind", "127.0.0.1", "--save", "",
                    "--dir", self.folder, "--tls-cert-file", "server.pem", "--tls-key-file", "server.key",
                    "--tls-ca-cert-file", "ca.pem", "--tls-auth-clients", "no", "--requirepass", "owner-password",
                    "--user", "reader", "on", ">reader-password", "~*", "+@read", "+select"],
                   executable="/usr/bin/redis-check-rdb")


class RedisTest(ConnectorTest):
    connector = "redis"

    @classmethod
    def setUpClass(cls):
        cls.server = Redis()
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.server.stop()

    def setUp(self):
        self.connect(host="127.0.0.1", port=self.server.port, tls="require", user="default", password="owner-password",
                     database=0)

    def test_values(self):
        self.assertEqual(self.value("set", key="greeting", value="hé ✓"), {"stored": True})
        told = self.value("get", key="greeting")
        self.assertEqual(told, {"found": True, "value": "hé ✓", "encoding": "text", "size": 7, "truncated": False,
                                "ttl_seconds": None})
        self.assertEqual(self.value("set", key="greeting", value="x", only_if="absent"), {"stored": False})
        self.assertEqual(self.value("set", key="greeting", value="", only_if="present"), {"stored": True})
        told = self.value("get", key="greeting")
        self.assertEqual((told["found"], told["value"], told["size"]), (True, "", 0))
        self.assertEqual(self.value("set", key="short", value="x", ttl_seconds=100), {"stored": True})
        self.assertIn(self.value("get", key="short")["ttl_seconds"], range(1, 101))
        self.assertEqual(self.value("delete", keys=["short", "greeting", "none"]), {"deleted": 2})
        self.assertFalse(self.value("get", key="short")["found"])

    def test_values_that_look_like_protocol(self):
        for text in ("\r\n$5\r\n", "*1\r\n$8\r\nFLUSHALL\r\n", "-ERR no", "a" * 200_000):
            self.value("set", key="odd\r\nkey", value=text)
            self.assertEqual(self.value("get", key="odd\r\nkey")["value"], text)
        self.value("delete", keys=["odd\r\nkey"])

    def test_large_values_are_cut(self):
        self.value("set", key="large", value="é" * 500_000)
        self.value("set", key="odd", value="x" + "é" * 500_000)
        self.assertEqual(self.value("get", key="large")["truncated"], False)
        for _ in range(2):  # 1.9 MB, then 3.8: the server doubles them.
            self.assertEqual(self.server_says("EVAL", "return redis.call('APPEND', 'odd', redis.call('GET', 'odd'))", "0")[:1],
                             ":")
        told = self.value("get", key="odd")
        self.assertEqual((told["truncated"], told["encoding"], told["size"]), (True, "text", 4 * 1_000_001))
        self.assertEqual(told["value"], "x" + "é" * 499_999)
        self.value("delete", keys=["large", "odd"])

    def server_says(self, *command):
        """One command past the connector."""
        context = ssl._create_unverified_context()
        with context.wrap_socket(socket.create_connection(("127.0.0.1", self.server.port), timeout=20)) as peer:
            for words in (("AUTH", "owner-password"), command):
                peer.sendall(f"*{len(words)}\r\n".encode() + b"".join(
                    f"${len(w.encode())}\r\n{w}\r\n".encode() for w in words))
                answer = peer.recv(4096).decode()
        return answer

    def test_bytes(self):
        self.server_says("EVAL", "return redis.call('SET', 'bytes', '\\0\\255')", "0")
        told = self.value("get", key="bytes")
        self.assertEqual((told["value"], told["encoding"], told["size"]), ("AP8=", "base64", 2))
        self.value("delete", keys=["bytes"])

    def test_counters(self):
        self.assertEqual(self.value("increment", key="visits"), {"value": 1})
        self.assertEqual(self.value("increment", key="visits", by=41), {"value": 42})
        self.assertEqual(self.value("increment", key="visits", by=-2), {"value": 40})
        self.value("set", key="visits", value="many")
        code, words = self.refused("increment", key="visits")
        self.assertEqual((code, "not an integer" in words), ("invalid_argument", True))
        self.value("delete", keys=["visits"])

    def test_hashes(self):
        self.assertEqual(self.value("set_hash", key="ann", fields={"name": "Ann", "city": "Oslo"}), {"added": 2})
        self.assertEqual(self.value("set_hash", key="ann", fields={"city": "Bergen"}), {"added": 0})
        self.assertEqual(self.value("get_hash", key="ann"),
                         {"found": True, "fields": {"name": "Ann", "city": "Bergen"}, "truncated": False})
        self.assertEqual(self.value("get_hash", key="ann", names=["city", "age"])["fields"], {"city": "Bergen"})
        self.assertEqual(self.value("get_hash", key="none"), {"found": False, "fields": {}, "truncated": False})
        for action in ("get", "increment"):
            code, words = self.refused(action, key="ann")
            self.assertEqual((code, "get_hash" in words), ("invalid_argument", True), words)
        self.value("set_hash", key="wide", fields={f"f{i}": str(i) for i in range(100)})
        told = self.value("get_hash", key="wide", limit=7)
        self.assertEqual((len(told["fields"]), told["truncated"]), (7, True))
        self.value("delete", keys=["ann", "wide"])

    def test_listing_goes_on_to_the_end(self):
        self.server_says("EVAL", "for i = 1, 2500 do redis.call('SET', 'item:' .. i, i) end return 'x'", "0")
        self.connect(database=0)
        found, cursor, rounds = set(), None, 0
        while True:
            told = self.value("list_keys", pattern="item:*", limit=1000, **({"cursor": cursor} if cursor else {}))
            found.update(told["keys"])
            cursor, rounds = told["next_cursor"], rounds + 1
            if cursor is None or rounds > 20:
                break
        self.assertEqual(found, {f"item:{i}" for i in range(1, 2501)})
        self.assertGreater(rounds, 1)
        self.assertEqual(self.value("list_keys", pattern="nothing:*")["keys"], [])
        self.server_says("FLUSHALL")

    def test_databases_are_apart(self):
        self.value("set", key="here", value="0")
        self.connect(database=3)
        self.assertFalse(self.value("get", key="here")["found"])
        self.connect(database=99)
        self.assertEqual(self.refused("get", key="here")[0], "invalid_argument")
        self.connect(database=0)
        self.value("delete", keys=["here"])

    def test_sign_in(self):
        self.assertEqual(self.verified(), (True, ""))
        self.connect(user="reader", password="reader-password")
        self.assertFalse(self.value("get", key="here")["found"])
        code, words = self.refused("set", key="here", value="x")
        self.assertEqual((code, "ACL SETUSER" in words), ("permission_denied", True), words)
        self.connect(password="wrong-password-7")
        code, words = self.refused("get", key="here")
        self.assertEqual((code, "pie connect redis" in words), ("not_connected", True), words)
        self.assertEqual(self.verified(), (False, words))
        self.assertNotIn("wrong-password-7", words)

    def test_tls(self):
        self.holds_tls("get", key="x")
        self.connect(tls="disable")
        self.assertEqual(self.refused("get", key="x")[0], "unavailable")


if __name__ == "__main__":
    unittest.main()
