#!/usr/bin/env python3
"""context.wire(): what holds for every service that does not speak HTTP. The redis connector is the simplest of them."""

import socket
import threading
import time
import unittest

import harness
from databases import ConnectorTest

FIELDS = {
    "postgresql": {"database": "d", "user": "u", "password": "p"},
    "mysql": {"database": "d", "user": "u", "password": "p"},
    "mongodb": {"database": "d"},
    "redis": {},
}
CALLS = {
    "postgresql": ("query", {"sql": "SELECT 1"}),
    "mysql": ("query", {"sql": "SELECT 1"}),
    "mongodb": ("count", {"collection": "c"}),
    "redis": ("get", {"key": "k"}),
}


class Silent:
    """Takes connections and says nothing, or `greeting` and goodbye."""

    def __init__(self, greeting=b""):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.peers = []
        self.greeting = greeting
        threading.Thread(target=self.take, daemon=True).start()

    def take(self):
        while True:
            try:
                peer, _ = self.listener.accept()
            except OSError:
                return
            self.peers.append(peer)
            if self.greeting:
                try:
                    peer.sendall(self.greeting)
                    peer.shutdown(socket.SHUT_WR)
                except OSError:
                    pass

    def path(self, _):
        return "/etc/ssl/certs/ca-certificates.crt"

    def stop(self):
        self.listener.shutdown(socket.SHUT_RDWR)  # Closing alone would let one more in.
        for thing in (self.listener, *self.peers):
            thing.close()


class PrivateAddresses(harness.ExecutorTest):
    def setUp(self):
        for connection in self.pie.json("GET", "/api/connections")[1]["connections"]:
            self.assertIn(self.pie.send("DELETE", "/api/connections/" + connection["id"])[0], (200, 204))

    def call(self, connector, host):
        fields = {**FIELDS[connector], "host": host, "tls": "disable"}
        status, told = self.pie.json("POST", "/api/connections", {"connector": connector, "fields": fields})
        self.assertIn(status, (200, 201), told)
        action, arguments = CALLS[connector]
        return self.pie.json("POST", f"/api/tools/{connector}/{action}", arguments)

    def test_are_refused_unless_allowed(self):
        for connector in CALLS:
            for host in ("127.0.0.1", "localhost", "10.0.0.7", "169.254.169.254", "0.0.0.0", "::1", "::ffff:127.0.0.1"):
                status, told = self.call(connector, host)
                self.assertEqual((status, told["error"]["code"]), (403, "egress"), (connector, host, told))

    def test_a_host_is_no_address_of_something_else(self):
        for host in ("a,b", "a/b", "u@h", "h?x=1", "h h", "/var/run/mysqld/mysqld.sock", "h\r\n"):
            for connector in CALLS:
                fields = {**FIELDS[connector], "host": host}
                status, told = self.pie.json("POST", "/api/connections", {"connector": connector, "fields": fields})
                self.assertEqual(status, 422, (connector, host, told))

    def test_nothing_works_without_a_connection(self):
        for connector, (action, arguments) in CALLS.items():
            status, told = self.pie.json("POST", f"/api/tools/{connector}/{action}", arguments)
            self.assertEqual((status, told["error"]["code"]), (409, "not_connected"), told)
            self.assertIn(f"pie connect {connector}", told["error"]["message"])


class SilentServers(ConnectorTest):
    connector = "redis"

    @classmethod
    def setUpClass(cls):
        cls.server = Silent()
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.server.stop()

    def setUp(self):
        self.connect(host="127.0.0.1", port=self.server.port, tls="disable")

    def test_a_user_has_four_calls_at_a_time_and_others_go_on(self):
        """Calls hang until their callers give up; the executor answers others meanwhile."""
        answers = []

        def ask():
            answers.append(self.ask("get", key="k"))
        callers = [threading.Thread(target=ask, daemon=True) for _ in range(4)]
        for caller in callers:
            caller.start()
        until = time.monotonic() + 20
        while len(self.server.peers) < 4 and time.monotonic() < until:
            time.sleep(0.05)
        self.assertEqual(len(self.server.peers), 4)
        status, told = self.ask("get", key="k")
        self.assertEqual((status, told["error"]["code"]), (429, "rate_limited"), told)
        self.assertEqual(self.pie.json("GET", "/api/connections")[0], 200)
        for peer in self.server.peers:
            peer.close()
        for caller in callers:
            caller.join(20)
        self.assertEqual([told["error"]["code"] for _, told in answers], ["unavailable"] * 4)
        # Their places are free again.
        talking = Silent(b"-ERR odd\r\n")
        self.connect(port=talking.port)
        status, told = self.ask("get", key="k")
        self.assertEqual((status, told["error"]["code"]), (422, "invalid_argument"), told)
        talking.stop()

    def test_nonsense_is_no_crash(self):
        for greeting in (b"HTTP/1.1 400 Bad Request\r\n\r\n", b"*99999999\r\n", b"$-5\r\n", b"$99999999999\r\n", b":x\r\n", b"\r\n",
                         b"*1\r\n" * 50, b"$5\r\nab", b"\xff" * 100_000, b"x" * 200_000):
            odd = Silent(greeting)
            self.connect(port=odd.port)
            status, told = self.ask("get", key="k")
            self.assertIn(status, (200, 413, 422, 502, 503), (greeting[:20], told))
            odd.stop()

    def test_a_service_without_tls_is_told_from_one_that_is_away(self):
        plain = Silent(b"-ERR unknown command\r\n")
        self.connect(port=plain.port, tls="require")
        code, words = self.refused("get", key="k")
        self.assertEqual((code, "speaks no TLS" in words), ("unavailable", True), words)
        plain.stop()
        code, words = self.refused("get", key="k")
        self.assertEqual((code, "Connection refused" in words), ("unavailable", True), words)


if __name__ == "__main__":
    unittest.main()
