#!/usr/bin/env python3
"""Requests that want to break something. After each, the executor still serves."""

import json
import socket
import unittest

from harness import FIXTURES, META, ExecutorTest

HEADERS = {"Accept": "application/json, text/event-stream", "MCP-Protocol-Version": "2026-07-28"}


class Hostile(ExecutorTest):
    binary = FIXTURES

    def tearDown(self):
        self.assertEqual(self.pie.send("GET", "/healthz")[0], 200)

    def mcp(self, body):
        status, _, text = self.pie.send("POST", "/mcp", body, HEADERS)
        return status, json.loads(text)

    def test_messages_that_are_none(self):
        for body, code in (("", -32700), ("{", -32700), ("[]", -32600), ("7", -32600), ("null", -32600), ('"x"', -32600),
                           ("{}", -32600), ('{"jsonrpc":"1.0","id":1,"method":"ping"}', -32600),
                           ('{"jsonrpc":"2.0","id":{},"method":"ping"}', -32600),
                           ('{"jsonrpc":"2.0","id":1.5,"method":"ping"}', -32600),
                           ('{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}', -32600),
                           ('[{"jsonrpc":"2.0","id":1,"method":"ping"}]', -32600),
                           ("[" * 100000, -32600), ('{"a":' * 100000, -32700), (b'{"jsonrpc":"\xff\xfe"}', -32700)):
            status, told = self.mcp(body)
            self.assertEqual((status, told["error"]["code"]), (400, code), body[:60])

    def test_members_of_wrong_types(self):
        wrong = (7, [], "x", {"a": 1}, True)
        for method in ("tools/call", "prompts/get", "resources/read", "tools/list", "completion/complete"):
            for member in ("name", "uri", "arguments", "cursor", "_meta", "inputResponses", "requestState", "ref", "argument"):
                for value in wrong:
                    params = {"_meta": META, member: value}
                    _, told = self.mcp({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
                    self.assertTrue("error" in told or "result" in told)

    def test_huge_names_and_texts(self):
        for params in ({"name": "x" * 200_000}, {"name": "test_simple_text", "arguments": {"k" * 100_000: "v" * 100_000}}):
            headers = {**HEADERS, "Mcp-Method": "tools/call", "Mcp-Name": params["name"][:1000]}
            status, _, _ = self.pie.send("POST", "/mcp", {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                                                          "params": {**params, "_meta": META}}, headers)
            self.assertIn(status, (200, 400))
        answer = self.pie.raw(b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n")
        self.assertTrue(answer.startswith(b"HTTP/1.1 413 "), answer)

    def test_broken_http(self):
        for data in (b"\x00\x01\x02", b"GET / HTTP/9.9\r\n\r\n", b"POST /mcp HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                     b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n",
                     b"POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                     b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET http://evil.com/ HTTP/1.1\r\nHost: evil.com\r\n\r\n"):
            answer = self.pie.raw(data)
            self.assertNotIn(b" 200 ", answer.split(b"\r\n")[0], data[:60])

    def test_clients_that_leave(self):
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                           "params": {"name": "test_tool_with_progress", "_meta": {**META, "progressToken": 1}}})
        request = (f"POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {self.pie.key}\r\n"
                   "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
                   "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: test_tool_with_progress\r\n"
                   f"Content-Length: {len(body)}\r\n\r\n{body}").encode()
        for _ in range(20):
            with socket.create_connection(("127.0.0.1", self.pie.port)) as connection:
                connection.sendall(request)
                connection.recv(100)

    def test_content_type_and_accept(self):
        ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        self.assertEqual(self.pie.send("POST", "/mcp", ping, {"Content-Type": "text/plain"})[0], 415)
        self.assertEqual(self.pie.send("POST", "/mcp", ping, {"Accept": "image/png"})[0], 406)
        self.assertEqual(self.pie.send("PUT", "/mcp", ping)[0], 405)


if __name__ == "__main__":
    unittest.main()
