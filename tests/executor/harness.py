"""Starts executors and talks to them. Only the standard library."""

import http.client
import http.server
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest

PIE = os.environ["PIE"]  # the executor with the connectors of this tree
HOOKS = os.environ.get("PIE_HOOKS")  # the one whose connectors take webhooks
FIXTURES = os.environ["PIE_FIXTURES"]  # the one with tests/conformance/plugins
TOOLBOX = os.environ.get("PIE_TOOLBOX")  # the one that calls every member of the Context API
LIMIT = 30  # seconds that anything may take
# libmongoc keeps counters in shared memory under the process's id, leaves them there when it is killed, and complains on
# standard error when it gets the same id again.
os.environ["MONGOC_DISABLE_SHM"] = "1"

META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}


def folder():
    """A folder for an executor's state; the database server may run as another user."""
    path = tempfile.mkdtemp(prefix="pie-test-")
    os.chmod(path, 0o755)
    return path


class Executor:
    """`pie serve` on a free port."""

    def __init__(self, binary=PIE, state=None, *arguments, environment=None):
        self.folder = None if state else folder()
        self.state = state or os.path.join(self.folder, "state")
        self.errors = tempfile.TemporaryFile(mode="w+")  # A pipe that nobody reads would fill up and stop it.
        self.process = subprocess.Popen([binary, "serve", "--json", "--port", "0", "--state", self.state, *arguments],
                                        stdout=subprocess.PIPE, stderr=self.errors, text=True,
                                        env={**os.environ, **(environment or {})})
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"did not start: {self.log()}")
        told = json.loads(line)
        self.port, self.key = told["port"], told.get("key")

    def log(self):
        """All that was written to standard error."""
        self.errors.seek(0)
        return self.errors.read()

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(LIMIT)
        self.process.stdout.close()
        self.errors.close()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)
        return code

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMIT)

    def send(self, method, path, body=None, headers=None, key=True):
        """Status, headers and body of one request. A body that is no text is sent as JSON."""
        headers = dict(headers or {})
        if key and self.key:
            headers.setdefault("Authorization", f"Bearer {self.key}")
        if body is not None and not isinstance(body, (str, bytes)):
            body = json.dumps(body)
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
        connection = self.connect()
        try:
            connection.request(method, path, body, headers)
            reply = connection.getresponse()
            return reply.status, reply.headers, reply.read()
        finally:
            connection.close()

    def json(self, method, path, body=None, headers=None, key=True):
        status, _, text = self.send(method, path, body, headers, key)
        return status, json.loads(text)

    def tools(self, headers=None):
        """All tools that GET /api/tools lists, page by page."""
        tools, after = [], ""
        while after is not None:
            status, page = self.json("GET", "/api/tools?limit=1000" + (f"&after={after}" if after else ""), headers=headers)
            assert status == 200, page
            tools += page["tools"]
            after = page.get("next")
        return tools

    def raw(self, data):
        """What the executor answers to these bytes before it closes or falls silent."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=3) as connection:
            connection.sendall(data)
            answer = b""
            try:
                while piece := connection.recv(65536):
                    answer += piece
                    if b"\r\n\r\n" in answer:
                        break
            except (TimeoutError, ConnectionError):
                pass
            return answer


class Events:
    """The events of a stream: dictionaries with `id` and the decoded `data`."""

    def __init__(self, executor, method, path, body=None, headers=None):
        headers = {"Accept": "application/json, text/event-stream", "Authorization": f"Bearer {executor.key}",
                   "Content-Type": "application/json", **(headers or {})}
        self.connection = executor.connect()
        self.connection.request(method, path, json.dumps(body) if body is not None else None, headers)
        self.reply = self.connection.getresponse()
        self.status = self.reply.status

    def __iter__(self):
        event = {}
        while line := self.reply.readline():
            line = line.decode().rstrip("\n")
            if not line and event:
                yield event
                event = {}
            name, _, value = line.partition(": ")
            if name in ("id", "event"):
                event[name] = value
            elif name == "data":
                event["data"] = json.loads(value)
        self.close()

    def next(self):
        return next(iter(self))

    def close(self):
        self.reply.close()
        self.connection.close()


class ExecutorTest(unittest.TestCase):
    """Tests that share one executor."""

    binary = PIE
    arguments = ()
    environment = {}

    @classmethod
    def setUpClass(cls):
        cls.pie = Executor(cls.binary, None, *cls.arguments, environment=cls.environment)

    def stateless(self, method, params, **meta):
        """The reply to an MCP request without a session."""
        headers = {"Accept": "application/json, text/event-stream", "MCP-Protocol-Version": "2026-07-28", "Mcp-Method": method}
        if "name" in params or "uri" in params:
            headers["Mcp-Name"] = params.get("name") or params["uri"]
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {**params, "_meta": {**META, **meta}}}
        return json.loads(self.pie.send("POST", "/mcp", body, headers)[2])

    @classmethod
    def tearDownClass(cls):
        code = cls.pie.stop()
        if code != 0:
            raise AssertionError(f"the executor ended with {code}")


class ToolboxTest(ExecutorTest):
    """Tests that call members of the Context API by name."""

    binary = TOOLBOX

    def call(self, member, **arguments):
        """Status and decoded reply."""
        return self.pie.json("POST", "/api/tools/toolbox", {"member": member, "with": arguments})

    def value(self, member, **arguments):
        status, told = self.call(member, **arguments)
        self.assertEqual(status, 200, told)
        return told["result"]["value"]

    def refused(self, member, **arguments):
        """Code and message of the error."""
        status, told = self.call(member, **arguments)
        self.assertNotEqual(status, 200, told)
        return told["error"]["code"], told["error"]["message"]

    def run_of(self, run_id):
        """A record of the run log; they are written in batches."""
        for _ in range(100):
            status, run = self.pie.json("GET", "/api/runs/" + run_id)
            if status == 200:
                return run
            time.sleep(0.05)
        raise AssertionError(f"no run {run_id}")


class UpstreamTest(ToolboxTest):
    """The same with a service behind https://api.toolbox.test."""

    web_handler = None  # an http.server.BaseHTTPRequestHandler

    @classmethod
    def setUpClass(cls):
        cls.web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), cls.web_handler)
        threading.Thread(target=cls.web.serve_forever, daemon=True).start()
        cls.arguments = ("--egress-map", f"api.toolbox.test=127.0.0.1:{cls.web.server_address[1]}")
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        cls.web.shutdown()
        cls.web.server_close()
        super().tearDownClass()
