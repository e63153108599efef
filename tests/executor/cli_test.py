#!/usr/bin/env python3
"""The commands of `pie`: exit codes, output, stopping, and what outlives the process."""

import json
import os
import shutil
import signal
import socket
import subprocess
import time
import unittest

from harness import FIXTURES, LIMIT, PIE, Events, Executor, folder


class Commands(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = folder()
        cls.state = os.path.join(cls.folder, "state")
        cls.pie = Executor(PIE, cls.state)  # So that the commands find the database running.

    @classmethod
    def tearDownClass(cls):
        cls.pie.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def run_pie(self, *arguments, text=None, **environment):
        done = subprocess.run([PIE, *arguments], input=text, capture_output=True, text=True, timeout=LIMIT,
                              env={**os.environ, "PIE_STATE": self.state, **environment}, check=False)
        return done.returncode, done.stdout, done.stderr

    def test_usage(self):
        for arguments in ((), ("nope",), ("call",), ("serve", "--port", "99999"), ("serve", "--nope"), ("db",)):
            code, out, error = self.run_pie(*arguments)
            self.assertEqual((code, out), (2, ""), arguments)
            self.assertIn("pie --help", error)
        for arguments, words in (("tool", "no command 'tool'; did you mean 'tools'?"), ("db", "a command is needed: migrate, status"),
                                 ("db nope", "no command 'nope'; commands are migrate, status"), ("", "a command is needed: serve,"),
                                 ("serve --prot 80", "no option '--prot'; did you mean '--port'?"), ("--verison", "no option '--verison'; did you mean '--version'?"),
                                 ("runs --nothing=1", "no option '--nothing'\n"), ("serve extra", "The following argument was not expected: extra"),
                                 ("serve --public-url pie.example.com", "--public-url: expected https://host, as browsers reach this executor, found 'pie.example.com'"),
                                 ("serve --database pie", "--database: expected postgresql://user@host/database")):
            self.assertIn(f"pie: {words}", self.run_pie(*arguments.split())[2])
        for command in (("serve",), ("call",), ("tools",), ("mcp",), ("connect",), ("db", "migrate"), ("db", "status"),
                        ("key", "create"), ("runs",), ("doctor",), ("cases",)):
            code, out, _ = self.run_pie(*command, "--help")
            self.assertEqual(code, 0, command)
            self.assertIn("--json", out)

    def test_mistyped_names(self):
        for arguments, words in (("connect slak", "no connector 'slak'; did you mean 'slack'? `pie tools` lists them"),
                                 ("cases notez", "no connector 'notez'; did you mean 'notes'? `pie tools` lists them"),
                                 ("tools nots", "no tool 'nots'; did you mean 'notes'? `pie tools` lists them"),
                                 ("call notes creat_note", "'notes' has no action 'creat_note'; did you mean 'create_note'? `pie tools notes` lists them"),
                                 ("webhooks create githb", "no connector 'githb'; did you mean 'github'? the README of each names its webhooks"),
                                 ("webhooks create notes", "the manifest of 'notes' has no webhook trigger"),
                                 ("key create --deny githb.create_repo", "options of the key: deny[0]: expected 'github', found 'githb.create_repo'")):
            code, out, error = self.run_pie(*arguments.split())
            self.assertEqual((code, out, error), (1, "", f"pie: {words}\n"))

    def test_call(self):
        code, out, _ = self.run_pie("call", "notes", "create_note", '{"title": "from the shell"}')
        self.assertEqual((code, json.loads(out)["title"]), (0, "from the shell"))
        code, out, _ = self.run_pie("call", "notes_create_note", "-", "--json", text='{"title": "from stdin"}')
        self.assertEqual((code, json.loads(out)["result"]["title"]), (0, "from stdin"))
        code, out, error = self.run_pie("call", "notes", '{"action": "create_note"}')
        self.assertEqual((code, out, error), (1, "", "pie: create_note: title: required\n"))
        code, out, _ = self.run_pie("call", "notes", "paint", "--json")
        self.assertEqual((code, json.loads(out)["error"]["code"]), (1, "not_found"))

    def test_call_through_a_server(self):
        server = f"http://127.0.0.1:{self.pie.port}"
        code, out, _ = self.run_pie("call", "notes", "create_note", '{"title": "far"}', "--server", server, PIE_KEY=self.pie.key)
        self.assertEqual((code, json.loads(out)["title"]), (0, "far"))
        code, _, error = self.run_pie("call", "notes", "create_note", "{}", "--server", server)
        self.assertEqual(code, 1)
        self.assertIn("API key", error)

    def test_tools(self):
        code, out, _ = self.run_pie("tools")
        self.assertEqual(code, 0)
        self.assertIn("notes_create_note", out)
        _, out, _ = self.run_pie("tools", "notes_create_note", "--json")
        self.assertEqual(json.loads(out)["inputSchema"]["type"], "object")
        _, out, _ = self.run_pie("tools", "notes_create_note")
        self.assertTrue(out.startswith("notes_create_note: Write a note\n\nWrites a new note and returns it with its id.\n\n"
                                       "Parameters (write):\n\n  title: string, required\n      One line"), out)
        self.assertIn("  tags: list of string\n", out)
        _, out, _ = self.run_pie("tools", "weather")
        self.assertIn("\ncurrent (read)\n", out)
        self.assertIn("    city: string, required\n", out)

    def test_users_are_apart(self):
        other = self.run_pie("key", "create", "--user", "bob", "--quiet")[1].strip()
        self.assertTrue(other.startswith("pie_"))
        self.pie.json("POST", "/api/tools/notes/create_note", {"title": "local's"})
        headers = {"Authorization": f"Bearer {other}"}
        _, told = self.pie.json("POST", "/api/tools/notes/list_notes", {}, headers)
        self.assertEqual(told["result"]["items"], [])
        self.assertEqual(self.pie.json("GET", "/api/runs", headers=headers)[0], 200)
        _, listed = self.pie.json("POST", "/api/tools/notes/list_notes", {})
        self.assertGreater(len(listed["result"]["items"]), 0)
        body = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-11-25", "capabilities": {}}}
        _, got, _ = self.pie.send("POST", "/mcp", body)
        ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        session = {"Mcp-Session-Id": got["Mcp-Session-Id"]}
        self.assertEqual(self.pie.send("POST", "/mcp", ping, session)[0], 200)
        self.assertEqual(self.pie.send("POST", "/mcp", ping, {**session, **headers})[0], 404)

    def test_keys(self):
        key = json.loads(self.run_pie("key", "create", "--json", "--name", "short")[1])["key"]
        name = key.split("_")[1]
        self.assertIn(name, self.run_pie("key", "list")[1])
        self.assertEqual(self.run_pie("key", "revoke", name)[0], 0)
        self.assertEqual(self.pie.send("GET", "/api/tools", headers={"Authorization": f"Bearer {key}"})[0], 401)
        self.assertEqual(self.run_pie("key", "revoke", "nope")[0], 1)

    def test_connect(self):
        code, out, error = self.run_pie("connect", "weather", "--secret", "NOPE=s3cret-value")
        self.assertEqual(code, 1)
        name = error.split("it has ")[1].split(",")[0].strip()
        done = self.run_pie("connect", "weather", "--secret", f"{name}=-", text="s3cret-value\n")
        self.assertEqual(done, (0, "weather: stored, encrypted, for user 'local'\n", ""))
        self.assertNotIn("s3cret-value", out + error)
        code, _, error = self.run_pie("connect", "github", text="")
        self.assertEqual(code, 1)
        self.assertIn("pie connect github --token -", error)
        self.assertEqual(self.run_pie("connect", "nope")[0], 1)
        _, _, error = self.run_pie("connect", "stripe", text="")
        self.assertIn("pass --secret STRIPE_SECRET_KEY=- and", error)
        _, _, error = self.run_pie("call", "stripe", "list_customers", "{}")
        self.assertEqual(error, "pie: stripe: the secret 'STRIPE_SECRET_KEY' is not set: put PIE_SECRET_STRIPE_STRIPE_SECRET_KEY into "
                         "the environment or secrets.env in the folder .pie, or run pie connect stripe\n")

    def test_database(self):
        code, out, _ = self.run_pie("db", "status", "--json")
        self.assertEqual((code, json.loads(out)["pending"]), (0, 0))
        self.assertEqual(self.run_pie("db", "migrate"), (0, "0 steps applied\n", ""))

    def test_doctor(self):
        code, out, _ = self.run_pie("doctor", "--json")
        self.assertEqual(code, 0)
        states = {finding["what"]: finding["state"] for finding in json.loads(out)["findings"]}
        self.assertEqual(states["database"], "ok")

    def test_port_in_use(self):
        port = str(self.pie.port)
        code, _, error = self.run_pie("serve", "--port", port)
        self.assertEqual(code, 1)
        self.assertIn(f"port {port} is in use: pass --port", error)

    def test_no_auth_is_for_loopback(self):
        code, _, error = self.run_pie("serve", "--no-auth", "--host", "0.0.0.0", "--port", "0")
        self.assertEqual(code, 1)
        self.assertIn("loopback", error)


class Stopping(unittest.TestCase):
    def setUp(self):
        self.folder = folder()
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.state = os.path.join(self.folder, "state")

    def call(self, pie, tool, number=1):
        """Sends a call and does not wait for its answer."""
        body = json.dumps({"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {"name": tool}})
        connection = socket.create_connection(("127.0.0.1", pie.port), timeout=LIMIT)
        connection.sendall((f"POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {pie.key}\r\n"
                            "Content-Type: application/json\r\nAccept: application/json\r\n"
                            f"Content-Length: {len(body)}\r\n\r\n{body}").encode())
        return connection

    def test_calls_under_way_end_before_the_process(self):
        for how in (signal.SIGTERM, signal.SIGINT):
            pie = Executor(FIXTURES, self.state)
            with self.call(pie, "test_tool_with_progress") as connection:
                time.sleep(0.05)
                self.assertEqual(pie.stop(how), 0)
                self.assertIn(b'"result"', connection.recv(65536))

    def test_calls_of_sessions_end_before_the_process(self):
        pie = Executor(FIXTURES, self.state)
        body = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-11-25", "capabilities": {}}}
        _, got, _ = pie.send("POST", "/mcp", body)
        call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                "params": {"name": "test_tool_with_progress", "_meta": {"progressToken": 1}}}
        events = Events(pie, "POST", "/mcp", call, {"Mcp-Session-Id": got["Mcp-Session-Id"]})
        events.next()
        pie.process.terminate()
        self.assertEqual([event["data"].get("id") for event in events], [None, None, 1])
        self.assertEqual(pie.process.wait(LIMIT), 0)
        pie.stop()

    def test_the_second_signal_ends_it_at_once(self):
        pie = Executor(FIXTURES, self.state, "--grace", "60")
        body = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-11-25", "capabilities": {"elicitation": {}}}}
        _, got, _ = pie.send("POST", "/mcp", body)
        call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "test_elicitation", "arguments": {"message": "?"}}}
        events = Events(pie, "POST", "/mcp", call, {"Mcp-Session-Id": got["Mcp-Session-Id"]})
        events.next()  # A call that waits for an answer that never comes.
        pie.process.terminate()
        time.sleep(0.3)
        self.assertIsNone(pie.process.poll())
        self.assertEqual(pie.stop(), 128 + signal.SIGTERM)
        events.close()

    def test_long_lived_streams_do_not_hold_it_up(self):
        pie = Executor(FIXTURES, self.state)
        body = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-11-25", "capabilities": {}}}
        _, got, _ = pie.send("POST", "/mcp", body)
        connection = pie.connect()
        connection.request("GET", "/mcp", None, {"Accept": "text/event-stream", "Authorization": f"Bearer {pie.key}",
                                                 "Mcp-Session-Id": got["Mcp-Session-Id"]})
        self.assertEqual(connection.getresponse().status, 200)
        start = time.monotonic()
        self.assertEqual(pie.stop(), 0)
        self.assertLess(time.monotonic() - start, 8)
        connection.close()

    def test_kill_and_restart(self):
        pie = Executor(PIE, self.state)
        _, told = pie.json("POST", "/api/tools/notes/create_note", {"title": "kept"})
        time.sleep(0.6)  # The run log is written every 200 ms.
        key = pie.key
        self.assertEqual(pie.stop(signal.SIGKILL), -signal.SIGKILL)
        again = Executor(PIE, self.state)
        self.assertEqual(again.key, key)
        self.assertEqual(again.json("GET", "/api/runs/" + told["run_id"])[1]["status"], "ok")
        _, listed = again.json("POST", "/api/tools/notes/list_notes", {})
        self.assertEqual([note["title"] for note in listed["result"]["items"]], ["kept"])
        self.assertEqual(again.stop(), 0)


if __name__ == "__main__":
    unittest.main()
