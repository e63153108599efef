"""Servers of databases, started for a test, and calls of the connectors that work in them."""

import os
import pwd
import shutil
import socket
import subprocess
import time

from harness import LIMIT, ExecutorTest, folder
from postgres import free_port

NAME = "db.pie.test"  # what the servers' certificate is valid for


def certificates(path):
    """Makes ca.pem, and server.pem and server.key for NAME, signed by it."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=path, check=True, capture_output=True)
    new = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl("req", "-x509", *new, "-days", "2", "-subj", "/CN=Test CA", "-keyout", "ca.key", "-out", "ca.pem")
    openssl("req", *new, "-subj", f"/CN={NAME}", "-keyout", "server.key", "-out", "server.csr")
    with open(os.path.join(path, "names"), "w", encoding="utf-8") as file:
        file.write(f"subjectAltName=DNS:{NAME}\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "names", "-out", "server.pem")


class Server:
    """A program that listens on a port of 127.0.0.1, with a folder that holds certificates."""

    def __init__(self, user):
        self.folder = folder()
        self.port = free_port()
        self.user = pwd.getpwnam(user) if os.geteuid() == 0 else None  # Some refuse to run as root.
        self.process = None
        certificates(self.folder)
        self.own()

    def own(self):
        for place, _, files in os.walk(self.folder) if self.user else ():
            for path in (place, *(os.path.join(place, name) for name in files)):
                os.chown(path, self.user.pw_uid, self.user.pw_gid)

    def path(self, name):
        return os.path.join(self.folder, name)

    def as_user(self):
        return {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []} if self.user else {}

    def start(self, arguments, **options):
        """`arguments()` are those of the program; asked again when somebody else took the port."""
        for _ in range(3):
            with open(self.path("log"), "wb") as log:
                self.process = subprocess.Popen(arguments(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder,
                                                **self.as_user(), **options)
            if self.listens():
                return
            self.port = free_port()
        with open(self.path("log"), encoding="utf-8", errors="replace") as log:
            raise RuntimeError(f"{arguments()[0]} does not start: {log.read()[-2000:]}")

    def listens(self):
        until = time.monotonic() + LIMIT
        while self.process.poll() is None and time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=LIMIT).close()
                return self.process.poll() is None
            except OSError:
                time.sleep(0.05)
        return False

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait(LIMIT)
        shutil.rmtree(self.folder, ignore_errors=True)


class ConnectorTest(ExecutorTest):
    """Tests of one connector: the executor may reach 127.0.0.1, and finds `server` under NAME and under wrong.pie.test."""

    connector = ""
    server = None

    @classmethod
    def setUpClass(cls):
        cls.arguments = ["--allow-private-egress"]
        for host in (NAME, "wrong.pie.test"):
            cls.arguments += ["--egress-map", f"{host}=127.0.0.1:{cls.server.port}"]
        cls.environment = {"SSL_CERT_FILE": cls.server.path("ca.pem")}
        super().setUpClass()

    @classmethod
    def connect(cls, pie=None, **fields):
        """Fields of the user's connection; those that are not named stay as they are."""
        body = {"connector": cls.connector, "fields": {name: str(value) for name, value in fields.items()}}
        status, told = (pie or cls.pie).json("POST", "/api/connections", body)
        if status not in (200, 201):
            raise AssertionError(told)

    def ask(self, action, **arguments):
        return self.pie.json("POST", f"/api/tools/{self.connector}/{action}", arguments)

    def value(self, action, **arguments):
        status, told = self.ask(action, **arguments)
        self.assertEqual(status, 200, told)
        return told["result"]

    def refused(self, action, **arguments):
        """Code and message of the error."""
        status, told = self.ask(action, **arguments)
        self.assertNotEqual(status, 200, told)
        return told["error"]["code"], told["error"]["message"]

    def verified(self):
        """Whether a check of the user's connection says that it works, and why not."""
        _, told = self.pie.json("GET", "/api/connections")
        [connection] = [one for one in told["connections"] if one["connector"] == self.connector]
        status, told = self.pie.json("POST", f"/api/connections/{connection['id']}/verify")
        self.assertEqual(status, 200, told)
        return told["works"], told.get("error", "")

    def holds_tls(self, action, **arguments):
        """What every connector promises about its `tls`; the server has a certificate for NAME."""
        self.connect(host=NAME, tls="verify-full")
        self.value(action, **arguments)
        self.connect(host="wrong.pie.test")
        code, words = self.refused(action, **arguments)
        self.assertEqual((code, "require" in words), ("unavailable", True), words)
        self.connect(tls="require")
        self.value(action, **arguments)
