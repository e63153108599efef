"""An endpoint that speaks OpenAI's chat API: npm @copilotkit/aimock."""

import http.client
import json
import os
import re
import subprocess
import tempfile

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
KEY = "sk-test-0123456789abcdef"


class Llm:
    def __init__(self, fixtures, *arguments):
        self.file = tempfile.NamedTemporaryFile("w", suffix=".json")
        json.dump({"fixtures": fixtures}, self.file)
        self.file.flush()
        self.process = subprocess.Popen(
            [os.path.join(TESTS, "node_modules", ".bin", "node"), os.path.join(TESTS, "node_modules", ".bin", "llmock"), "-p", "0", "-f", self.file.name, "--strict",
             *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env={**os.environ, "AIMOCK_API_KEYS": KEY})
        told = ""
        while not (found := re.search(r"http://[\w.]+:(\d+)", told)):
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError(f"the mock did not start: {told}")
            told += line
        self.port = int(found[1])
        self.forgotten = 0
        self.url = f"http://127.0.0.1:{self.port}/v1"

    def send(self, method, path, body=None, key=KEY, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            text = body if isinstance(body, (str, type(None))) else json.dumps(body)
            connection.request(method, path, text, {"Content-Type": "application/json",
                                                    "Authorization": f"Bearer {key}", **(headers or {})})
            reply = connection.getresponse()
            return reply.status, json.loads(reply.read() or b"null")
        finally:
            connection.close()

    def seen(self):
        """The requests so far, oldest first: path and decoded body."""
        return [(entry["path"], entry.get("body")) for entry in self.journal()[self.forgotten:]]

    def forget(self):
        self.forgotten = len(self.journal())

    def journal(self):
        return self.send("GET", "/__aimock/journal")[1]

    def chaos(self, **rates):
        """Faults from now on, for example dropRate=1; none: all is well again."""
        status, told = self.send("POST" if rates else "DELETE", "/__aimock/chaos", rates or None)
        assert status in (200, 204), told

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()
        self.file.close()
