"""A service that fails in the way that the path of a request names; raw sockets, so that it can say anything."""

import gzip
import json
import os
import re
import socket
import struct
import threading
import time
from collections import Counter

LATER = 1.5  # seconds that `later` takes
PATIENCE = 20  # seconds that a silent connection is kept at most
STOLEN = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{"number":-1,"evil":true}'


def head(*lines, status="200 OK"):
    return "\r\n".join((f"HTTP/1.1 {status}", *lines)).encode() + b"\r\n\r\n"


def answer(body, *lines, status="200 OK", kind="application/json"):
    body = body if isinstance(body, bytes) else body.encode()
    return head(f"Content-Type: {kind}", f"Content-Length: {len(body)}", *lines, status=status) + body


def echo(request):
    return json.dumps({"number": request["number"]})


PAGE = "<!doctype html><html><body>We'll be back soon</body></html>"
WHOLE = {  # sent in one piece; the connection stays
    "ok": lambda r: answer(echo(r)),
    "length_short": lambda r: head("Content-Type: application/json", "Content-Length: 5") + echo(r).encode() + STOLEN,
    "html": lambda r: answer(PAGE, kind="text/html"),
    "html_as_json": lambda r: answer(PAGE),
    "bad_gateway": lambda r: answer(PAGE, status="502 Bad Gateway", kind="text/html"),
    "json_cut": lambda r: answer('{"number": 1, "name": "half of'),
    "not_utf8": lambda r: answer(b'{"number": "\xff\xfe'),
    "chunk_bad": lambda r: head("Content-Type: application/json", "Transfer-Encoding: chunked") + b"zz\r\nhello\r\n",
    "gzip_cut": lambda r: answer(gzip.compress(echo(r).encode() + os.urandom(500).hex().encode())[:-100], "Content-Encoding: gzip"),
    "gzip_bomb": lambda r: answer(BOMB, "Content-Encoding: gzip"),
    "redirect": lambda r: answer("", "Location: /redirect", status="307 Temporary Redirect"),
    "redirect_away": lambda r: answer("", "Location: http://169.254.169.254/latest/meta-data", status="302 Found"),
    "unavailable": lambda r: answer("{}", "Retry-After: 86400", status="503 Service Unavailable"),
    "wait_forever": lambda r: answer("{}", "Retry-After: 999999999999", status="429 Too Many Requests"),
    "wait_nonsense": lambda r: answer("{}", "Retry-After: -1e308", status="429 Too Many Requests"),
    "informational": lambda r: b"HTTP/1.1 100 Continue\r\n\r\n" * 100_000,
}
CUT = {  # sent, and then the connection ends
    "no_answer": lambda r: b"",
    "length_long": lambda r: head("Content-Type: application/json", "Content-Length: 1000") + echo(r).encode(),
    "chunk_cut": lambda r: head("Content-Type: application/json", "Transfer-Encoding: chunked") + b"40\r\n" + echo(r).encode(),
    "not_http": lambda r: b"\x16\x03\x01 this is no HTTP\r\n\r\n" * 50,
    "endless_head": lambda r: b"HTTP/1.1 200 OK\r\n" + b"X-Filler: yes it goes on and on\r\n" * 100_000,
}
DRIPS = {  # a byte now and then, for ever
    "trickle_head": lambda r: b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 1000,
    "trickle_body": lambda r: head("Content-Type: application/json", "Content-Length: 1000") + b" " * 1000,
    "silent": lambda r: b"",
    "length_long_open": lambda r: head("Content-Type: application/json", "Content-Length: 1000") + echo(r).encode(),
}
BOMB = gzip.compress(b"\0" * (200 << 20), 9)


class Service:
    """Listens on a free port. `seen` counts the complete requests by what they wanted."""

    def __init__(self, patience=PATIENCE):
        self.patience = patience
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self.listener.getsockname()[1]
        self.seen, self.keys, self.lock = Counter(), {}, threading.Lock()
        self.healed, self.stopped = False, threading.Event()  # healed: its token endpoint works for everybody
        self.token, self.hold = None, threading.Event()  # the one that it takes; token requests wait while it is not set
        self.hold.set()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            with connection, connection.makefile("rb") as reader:
                connection.settimeout(self.patience)
                while (request := self.read(reader)) and self.react(connection, request):
                    pass
        except OSError:
            pass

    def read(self, reader):
        line = reader.readline().decode()
        if not line:
            return None
        method, target, _ = line.split(" ", 2)
        headers = {}
        while (line := reader.readline().decode().strip()):
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = reader.read(int(headers.get("content-length", 0)))
        path, _, query = target.partition("?")
        found = re.search(r'number"?[=:]\s*(-?\d+)', query + body.decode())
        number = int(found[1]) if found else 0
        mode = path.strip("/")
        with self.lock:
            self.seen[method, mode, number] += 1
            if key := headers.get("idempotency-key"):
                self.keys.setdefault(number, set()).add(key)
        token = mode.startswith("token/")
        if token:
            mode = "ok" if self.healed else mode.removeprefix("token/")
        return {"mode": mode, "token": token, "number": number, "authorization": headers.get("authorization")}

    def react(self, connection, request):
        """What the mode says; whether the connection goes on."""
        mode = request["mode"]
        if request["token"] and mode == "ok":
            self.hold.wait(self.patience)
            with self.lock:
                self.token = f"token-number-{self.seen['POST', 'token/ok', 0]}-of-shaky"
            connection.sendall(answer(json.dumps({"access_token": self.token, "expires_in": 3600})))
        elif mode == "guarded":
            good = request["authorization"] == f"Bearer {self.token}"
            connection.sendall(answer(echo(request)) if good else answer("{}", status="401 Unauthorized"))
        elif mode == "later":
            time.sleep(LATER)
            connection.sendall(answer(echo(request)))
        elif mode in WHOLE:
            connection.sendall(WHOLE[mode](request))
        elif mode in CUT:
            connection.sendall(CUT[mode](request))
            return False
        elif mode in DRIPS:
            self.drip(connection, DRIPS[mode](request))
            return False
        elif mode == "half_closed":
            connection.shutdown(socket.SHUT_WR)
            connection.recv(1)
            return False
        else:
            if mode == "reset_body":
                connection.sendall(head("Content-Type: application/json", "Content-Length: 1000") + b'{"number":')
                time.sleep(0.05)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return False
        return True

    def drip(self, connection, data):
        """Ends when the client has gone, or patience has."""
        connection.settimeout(0.05)
        end = time.monotonic() + self.patience
        for i in range(10_000):
            if self.stopped.is_set() or time.monotonic() > end:
                return
            connection.sendall(data[i:i + 1])
            try:
                if not connection.recv(1):
                    return
            except TimeoutError:
                pass

    def sent(self, number):
        """How many requests of that number came."""
        with self.lock:
            return sum(count for (_, _, one), count in self.seen.items() if one == number)

    def doubled(self, but):
        """How many writes without a key came again, in modes other than these."""
        with self.lock:
            return sum(count - 1 for (method, mode, number), count in self.seen.items()
                       if method == "POST" and mode not in but and not mode.startswith("token/") and number not in self.keys)

    def stop(self):
        self.stopped.set()
        self.listener.close()


class Blackhole:
    """A port whose backlog is full: connections neither succeed nor fail."""

    def __init__(self):
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen(0)
        self.port = self.listener.getsockname()[1]
        self.guests = []
        for _ in range(4):
            guest = socket.socket()
            guest.setblocking(False)
            guest.connect_ex(("127.0.0.1", self.port))
            self.guests.append(guest)
        time.sleep(0.1)

    def stop(self):
        for one in (*self.guests, self.listener):
            one.close()
