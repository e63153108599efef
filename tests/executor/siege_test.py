#!/usr/bin/env python3
"""All that is hostile at the same time, while a well-behaved client goes on working beside it."""

import json
import os
import random
import re
import socket
import statistics
import threading
import time
import unittest

from harness import PIE, ExecutorTest

META = {"io.modelcontextprotocol/protocolVersion": "2025-11-25"}
NOTES = "/api/tools/notes"
SECONDS = 12
GROWTH = 96 << 20  # bytes; a body may be 10 MB, and the allocator keeps some


class Client(threading.Thread):
    """Writes and reads notes until told to stop; keeps what it met and how long it took."""

    def __init__(self, pie):
        super().__init__(daemon=True)
        self.pie, self.over, self.wrong, self.times = pie, threading.Event(), [], []

    def run(self):
        while not self.over.is_set():
            start = time.monotonic()
            try:
                status, told = self.pie.json("POST", NOTES + "/create_note", {"title": "well-behaved"})
                if status != 200 or told["result"]["title"] != "well-behaved":
                    self.wrong.append((status, told))
            except Exception as error:  # pylint: disable=broad-except
                self.wrong.append(repr(error))
            self.times.append(time.monotonic() - start)
            time.sleep(0.02)


class Siege(ExecutorTest):
    binary = PIE

    def resident(self):
        with open(f"/proc/{self.pie.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")

    def request(self, method, path, body=b"", *lines):
        head = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Authorization: Bearer {self.pie.key}",
                f"Content-Length: {len(body)}", *lines]
        return "\r\n".join(head).encode() + b"\r\n\r\n" + body

    def status(self, data):
        """Of the answer to these bytes; 0 when there is none."""
        found = re.match(rb"HTTP/1\.1 (\d\d\d) ", self.pie.raw(data))
        return int(found[1]) if found else 0

    def garbage(self, chance):
        kind = chance.randrange(5)
        if kind == 0:
            return chance.randbytes(chance.randrange(1, 3000))
        if kind == 1:
            return self.request("POST", NOTES, chance.randbytes(200), "Content-Type: application/json")
        whole = self.request("POST", NOTES + "/create_note", b'{"title":"siege"}', "Content-Type: application/json")
        if kind == 2:
            return whole[:chance.randrange(len(whole))]
        if kind == 3:
            at = chance.randrange(len(whole))
            return whole[:at] + chance.randbytes(3) + whole[at:]
        return b"POST /mcp HTTP/1.1\r\n" + b"".join(b"X-%d: %s\r\n" % (i, b"y" * 900) for i in range(200))

    def throw(self, seed, end):
        chance = random.Random(seed)
        while time.monotonic() < end:
            try:
                with socket.create_connection(("127.0.0.1", self.pie.port), timeout=2) as connection:
                    connection.sendall(self.garbage(chance))
                    connection.settimeout(0.05)
                    connection.recv(1000)
            except OSError:
                pass

    def test_a_client_is_served_all_the_while(self):
        client = Client(self.pie)
        client.start()
        slow = [socket.create_connection(("127.0.0.1", self.pie.port), timeout=5) for _ in range(40)]
        time.sleep(1)
        before = self.resident()
        end = time.monotonic() + SECONDS
        throwers = [threading.Thread(target=self.throw, args=(seed, end)) for seed in range(4)]
        for thrower in throwers:
            thrower.start()
        while time.monotonic() < end:
            for connection in slow:
                try:
                    connection.send(b"G")
                except OSError:
                    pass  # It was thrown out, as it should be.
            time.sleep(0.2)
        for thrower in throwers:
            thrower.join()
        client.over.set()
        client.join(30)
        for connection in slow:
            connection.close()
        self.assertEqual(client.wrong, [])
        self.assertGreater(len(client.times), 20)
        self.assertLess(statistics.median(client.times), 1)
        self.assertLess(self.resident() - before, GROWTH)
        self.assertEqual(self.pie.json("GET", "/healthz", key=False)[0], 200)

    def test_big_bodies_leave_nothing_behind(self):
        body = b'{"title":"' + b"x" * (20 << 20) + b'"}'
        before = self.resident()
        for _ in range(5):
            data = self.request("POST", NOTES + "/create_note", body, "Content-Type: application/json")
            with socket.create_connection(("127.0.0.1", self.pie.port), timeout=10) as connection:
                try:
                    connection.sendall(data)
                except OSError:
                    pass  # The executor need not read on.
                try:
                    self.assertIn(b" 413 ", connection.recv(1000))
                except ConnectionError:
                    pass
        self.assertLess(self.resident() - before, GROWTH)

    def test_deep_and_doubled_and_broken_json(self):
        for body, status in ((b"[" * 200_000, 422), (b'{"title":' * 50_000 + b"1" + b"}" * 50_000, 422), (b"", 422),
                             (b'{"title":"\xff\xfe"}', 422), (b'{"title":"a","title":"b"}', 422), (b'{"title":"\\ud800"}', 200),
                             (b'{"title":"a"} x', 422), (b'\xef\xbb\xbf{"title":"a"}', 422), (b'{"title":NaN}', 422),
                             (b'{"title":"a\x00b"}', 422), (b'{"title":"a\\u0000b"}', 422), (b"null", 422), (b'{"title":1e999}', 422)):
            got = self.status(self.request("POST", NOTES + "/create_note", body, "Content-Type: application/json"))
            self.assertEqual(got, status, body[:40])

    def test_strange_names_and_paths(self):
        for path in ("/api/tools/" + "n" * 10_000, "/api/tools/%2e%2e/%2e%2e/etc/passwd", "//api//tools", "/api/tools/notes%2fcreate_note",
                     "/api/tools/../runs", "/docs/..%2f..%2fetc%2fpasswd", "/docs/%00", "/api/tools/notes/create_note/", "/api/tools/%F0%9F%98%80",
                     "/api/runs/%27%3B--", "/api/tools/notes%0d%0aX-Evil:%201", "/api/tools/notes/create%5fnote/x"):
            answer = self.pie.raw(self.request("GET", path))
            self.assertRegex(answer.split(b"\r\n")[0], rb"^HTTP/1.1 (400|404|405|414|422|431) ", path)
            self.assertNotIn(b"\r\nX-Evil", answer)
            self.assertNotIn(b"root:", answer)

    def test_content_types_on_rest(self):
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
            got = self.status(self.request("POST", NOTES + "/create_note", b"title=a", "Content-Type: " + kind))
            self.assertIn(got, (415, 422), kind)

    def test_smuggling(self):
        body = b"0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n"
        for lines in (("Transfer-Encoding: chunked",), ("Content-Length: 3",), ("Transfer-Encoding: identity, chunked",), ("X : a",),
                      ("Transfer-Encoding\x0b: chunked",)):
            self.assertEqual(self.status(self.request("POST", NOTES, body, *lines)), 400, lines)

    def test_strangers_cannot_tell_which_keys_exist(self):
        known = self.pie.key[:17] + "A" * (len(self.pie.key) - 17)
        kinds = {"known": known, "unknown": "pie_" + "A" * 12 + known[16:], "short": "pie_x", "empty": ""}
        told, times = {}, {kind: [] for kind in kinds}
        for _ in range(30):
            for kind, key in kinds.items():
                start = time.perf_counter()
                reply = self.pie.json("GET", "/api/runs", headers={"Authorization": "Bearer " + key})
                times[kind].append(time.perf_counter() - start)
                if reply[0] != 429:  # Too many unknown ones are refused before they are looked up.
                    told.setdefault(kind, []).append(json.dumps(reply))
        self.assertEqual(len(set(told["known"] + told["unknown"] + told["short"])), 1, told)
        self.assertEqual({json.loads(reply)[0] for replies in told.values() for reply in replies}, {401})

    def test_ids_of_messages(self):
        accept = {"Accept": "application/json, text/event-stream"}
        for member, status, same in (('"id":"text",', 200, '"id":"text"'), ('"id":0,', 200, '"id":0'), ('"id":-7,', 200, '"id":-7'),
                                     ('"id":null,', 400, None), ("", 202, None), ('"id":"' + "x" * 5000 + '",', (200, 400), None)):
            body = '{"jsonrpc":"2.0",' + member + '"method":"tools/list"}'
            got, _, text = self.pie.send("POST", "/mcp", body, accept)
            self.assertIn(got, status if isinstance(status, tuple) else (status,), member[:40])
            if same:
                self.assertIn(same, text.decode().replace(" ", ""))
        got, told = self.pie.json("POST", "/mcp", {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}, {**accept, "Mcp-Session-Id": "nope"})
        self.assertEqual((got, "error" in told), (404, True))

    def test_200_calls_at_once(self):
        statuses = []

        def call(number):
            statuses.append(self.pie.json("POST", NOTES + "/create_note", {"title": f"number {number}"})[0])

        _, _, before = self.pie.send("GET", "/metrics")
        threads = [threading.Thread(target=call, args=(number,)) for number in range(200)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        self.assertEqual(statuses, [200] * 200)
        _, _, after = self.pie.send("GET", "/metrics")
        count = [int(re.search(rb'pie_calls_total\{status="ok"\} (\d+)', text)[1]) for text in (before, after)]
        self.assertEqual(count[1] - count[0], 200)
        self.assertIn(b"\npie_calls_running 0\n", after)


if __name__ == "__main__":
    unittest.main()
