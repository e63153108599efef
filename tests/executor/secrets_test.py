#!/usr/bin/env python3
"""Services that say back what they were sent: no secret comes out again, wherever one looks."""

import base64
import http.server
import json
import os
import shutil
import subprocess
import threading
import time
import unittest
import urllib.parse

from harness import LIMIT, PIE, Executor, folder

TOKEN = "ghp_token/of+the user=="
SECRET = "sk_test_(plain)_4242"
DEVELOPER = "weather&key?of=developer"
FILED = "scrape-creators-key-from-a-file"
ALL = (TOKEN, SECRET, DEVELOPER, FILED)


class Echo(http.server.BaseHTTPRequestHandler):
    """Answers with everything it got, in every form one meets."""

    protocol_version = "HTTP/1.1"
    status = 401
    seen = []

    def do_GET(self):
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length).decode("latin-1")
        got = f"{self.path} {self.headers.get('Authorization')} {self.headers.get('x-api-key')} {body}"
        Echo.seen.append(got)
        forms = [got, urllib.parse.quote(got), urllib.parse.quote(got, safe=""), urllib.parse.quote_plus(got), base64.b64encode(got.encode()).decode(),
                 got.encode().hex(), json.dumps(got)]
        text = json.dumps({"message": " | ".join(forms), "error": {"message": forms[0], "code": forms[1]}, "name": forms[0],
                           "full_name": forms[4], "location": {"name": forms[1]}, "data": [{"id": forms[0], "email": forms[5]}]})
        data = text.encode()
        self.send_response(Echo.status, got.split(" ")[0][:200])
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("X-Echo", urllib.parse.quote(got))
        self.end_headers()
        self.wfile.write(data)

    do_POST = do_GET

    def log_message(self, *_):
        pass


class Secrets(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.upstream = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        threading.Thread(target=cls.upstream.serve_forever, daemon=True).start()
        cls.folder = folder()
        state = os.path.join(cls.folder, "state")
        os.mkdir(state)
        with open(os.open(os.path.join(state, "secrets.env"), os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write(f"SCRAPECREATORS_API_KEY={FILED}\n")
        maps = []
        for host in ("api.github.com", "api.stripe.com", "api.weatherapi.com", "api.scrapecreators.com"):
            maps += ["--egress-map", f"{host}=127.0.0.1:{cls.upstream.server_port}"]
        cls.pie = Executor(PIE, state, *maps, environment={"WEATHER_API_KEY": DEVELOPER})
        cls.connect(state, TOKEN, "github", "--token", "-")
        cls.connect(state, SECRET, "stripe", "--secret", "STRIPE_SECRET_KEY=-")

    @classmethod
    def connect(cls, state, value, *arguments):
        done = subprocess.run([PIE, "connect", *arguments, "--state", state], input=value + "\n", capture_output=True, text=True,
                              timeout=LIMIT, check=False)
        if done.returncode != 0 or value in done.stdout + done.stderr:
            raise AssertionError(done.stdout + done.stderr)

    @classmethod
    def tearDownClass(cls):
        cls.pie.stop()
        cls.upstream.shutdown()
        cls.upstream.server_close()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def call_all(self, status):
        """What the executor says about calls of three connectors, over both surfaces."""
        Echo.status, Echo.seen = status, []
        told = []
        for tool, arguments in (("github/get_repo", {"owner": "o", "repo": "r"}), ("stripe/list_customers", {}),
                                ("github/create_issue", {"owner": "o", "repo": "r", "title": "t"}),
                                ("weather/current", {"city": "Lisbon"}),
                                ("linkedin-researcher/get_profile", {"url": "https://www.linkedin.com/in/somebody"})):
            told.append(str(self.pie.send("POST", "/api/tools/" + tool, arguments)))
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                   "params": {"name": "github_get_repo", "arguments": {"owner": "o", "repo": "r"}}}
        accept = {"Accept": "application/json, text/event-stream"}
        told.append(str(self.pie.send("POST", "/mcp", message, accept)))
        return "\n".join(told)

    def assertClean(self, text, where):
        for secret in ALL:
            forms = [secret, urllib.parse.quote(secret), urllib.parse.quote_plus(secret), urllib.parse.quote(secret, safe=""),
                     secret.encode().hex(), json.dumps(secret)[1:-1], json.dumps(json.dumps(secret))[3:-3]]
            forms += [base64.b64encode(b"x" * shift + secret.encode()).decode()[4:-4] for shift in range(3)]
            for form in forms:
                self.assertNotIn(form, text, where)

    def test_no_way_out(self):
        for status in (401, 500, 422, 200):
            told = self.call_all(status)
            sent = "\n".join(Echo.seen)
            for secret in (TOKEN, SECRET, FILED):  # They did arrive where they belong.
                self.assertIn(secret, sent)
            self.assertIn(urllib.parse.quote(DEVELOPER, safe=""), sent)
            if status != 500:  # Words of a service that broke are not passed on.
                self.assertIn("[redacted]", told)
            self.assertClean(told, f"replies with {status}")
        time.sleep(0.6)  # Runs are written in batches.
        _, runs = self.pie.json("GET", "/api/runs?limit=100")
        self.assertGreaterEqual(len(runs["runs"]), 20)
        for run in runs["runs"]:
            self.assertClean(json.dumps(self.pie.json("GET", "/api/runs/" + run["id"])[1]), "runs")
        for path in ("/metrics", "/", "/docs/github", "/docs/stripe", "/docs/weather", "/healthz", "/api/tools"):
            self.assertClean(self.pie.send("GET", path)[2].decode(), path)
        self.assertClean(self.pie.log(), "the log")

    def test_not_on_the_disk_either(self):
        """Sealed in the database, and in no file beside it but the one that the operator wrote."""
        for place, _, names in os.walk(os.path.join(self.folder, "state")):
            for name in names:
                try:
                    with open(os.path.join(place, name), "rb") as file:
                        data = file.read()
                except OSError:
                    continue  # A socket, or a file that the server has just removed.
                for secret in ALL if name != "secrets.env" else ():
                    self.assertNotIn(secret.encode(), data, name)


if __name__ == "__main__":
    unittest.main()
