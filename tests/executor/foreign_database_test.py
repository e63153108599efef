#!/usr/bin/env python3
"""`--database URL`: a PostgreSQL server of somebody else, over TCP with a password, and over TLS."""

import glob
import os
import pwd
import shutil
import socket
import subprocess
import time
import unittest

from harness import LIMIT, PIE, Executor, folder

PASSWORD = "pass/word with=signs"
QUOTED = "pass%2Fword%20with%3Dsigns"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Server:
    """Takes passwords over TCP only, and has a certificate that it signed itself."""

    def __init__(self):
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.folder = folder()
        self.port = free_port()
        self.user = None
        if os.geteuid() == 0:
            self.user = "postgres" if "postgres" in {entry.pw_name for entry in pwd.getpwall()} else "nobody"
            shutil.chown(self.folder, self.user)
        data = os.path.join(self.folder, "data")
        self.run(os.path.join(self.bin, "initdb"), "-D", data, "-U", "admin", "-A", "trust", "--no-sync")
        self.run("openssl", "req", "-new", "-x509", "-days", "2", "-nodes", "-subj", "/CN=localhost", "-addext",
                 "subjectAltName=DNS:localhost", "-out", os.path.join(data, "server.crt"), "-keyout", os.path.join(data, "server.key"))
        os.chmod(os.path.join(data, "server.key"), 0o600)
        with open(os.path.join(data, "pg_hba.conf"), "w", encoding="utf-8") as file:
            file.write("local all admin trust\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n")
        self.run(os.path.join(self.bin, "pg_ctl"), "-D", data, "-w", "-l", self.folder + "/log", "-o",
                 f"-k {self.folder} -p {self.port} -c listen_addresses=localhost -c ssl=on -c fsync=off", "start")
        for line in (f"CREATE ROLE owner LOGIN CREATEROLE PASSWORD '{PASSWORD}'", "CREATE DATABASE pie OWNER owner"):
            self.run(os.path.join(self.bin, "psql"), "-h", self.folder, "-p", str(self.port), "-U", "admin", "-d", "postgres", "-qc", line)

    def run(self, *command):
        subprocess.run(command, check=True, timeout=60, user=self.user, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def sql(self, text):
        return subprocess.run([os.path.join(self.bin, "psql"), "-h", self.folder, "-p", str(self.port), "-U", "admin", "-d", "pie",
                               "-XqAtc", text], check=True, capture_output=True, text=True, timeout=60).stdout.strip()

    def certificate(self):
        return os.path.join(self.folder, "data", "server.crt")

    def url(self, password=QUOTED, options=""):
        return f"postgresql://owner:{password}@localhost:{self.port}/pie{options}"

    def stop(self):
        self.run(os.path.join(self.bin, "pg_ctl"), "-D", self.folder + "/data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class ForeignDatabase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.folder = folder()
        cls.state = os.path.join(cls.folder, "state")

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def titles(self, pie):
        status, told = pie.json("POST", "/api/tools/notes/list_notes", {})
        self.assertEqual(status, 200, told)
        return sorted(note["title"] for note in told["result"]["items"])

    def test_password_and_tls(self):
        root = os.path.join(self.folder, "root.crt")
        shutil.copy(self.server.certificate(), root)
        for i, options in enumerate(("", "?sslmode=require", f"?sslmode=verify-full&sslrootcert={root}")):
            pie = Executor(PIE, self.state, "--database", self.server.url(options=options))
            try:
                self.assertEqual(pie.json("POST", "/api/tools/notes/create_note", {"title": f"note {i}"})[0], 200)
                self.assertEqual(self.titles(pie), [f"note {n}" for n in range(i + 1)])
                self.assertEqual(pie.json("GET", "/healthz", key=False)[1]["database"], "up")
                time.sleep(0.6)  # Runs are written in batches.
                self.assertGreaterEqual(len(pie.json("GET", "/api/runs")[1]["runs"]), 2)
                self.assertNotIn(PASSWORD, pie.log())
            finally:
                self.assertEqual(pie.stop(), 0)
        self.assertFalse(os.path.exists(os.path.join(self.state, "pg")))  # No server of its own beside it.

    def test_old_runs_go(self):
        def start(days):
            return Executor(PIE, self.state, "--database", self.server.url(), "--keep-runs", days)

        def left():
            return self.server.sql("SELECT count(*), count(*) FILTER (WHERE started_at < now() - interval '2 days') FROM pie.runs"
                                   " WHERE connector = 'aged'")

        pie = start("0")
        self.server.sql("INSERT INTO pie.runs (id, started_at, user_id, connector, action, surface, duration_us, status, error,"
                        " upstream_calls, upstream_bytes, input, outcome) SELECT 'aged' || i, now() - make_interval(hours => i), 'u',"
                        " 'aged', 'a', 'rest', 1, 'ok', '', 0, 0, '', '' FROM generate_series(1, 2500) i")
        self.assertEqual(pie.stop(), 0)
        self.assertEqual(left().split("|")[0], "2500")
        pie = start("2")
        try:
            end = time.monotonic() + LIMIT
            while left() != "47|0" and time.monotonic() < end:
                time.sleep(0.1)
            self.assertEqual(left(), "47|0")
        finally:
            self.assertEqual(pie.stop(), 0)

    def test_what_is_wrong_is_said(self):
        for url, words in ((self.server.url("wr0ng-secret"), "the database refused the login; check the --database URL"),
                           (self.server.url(options="?sslmode=verify-full&sslrootcert=/nowhere.crt"), "/nowhere.crt"),
                           (f"postgresql://owner:{QUOTED}@localhost:{free_port()}/pie", "onnect"),
                           (self.server.url().replace("/pie", "/nothing"), "nothing")):
            done = subprocess.run([PIE, "db", "status", "--state", self.state, "--database", url], capture_output=True, text=True,
                                  timeout=3 * LIMIT, check=False)
            self.assertEqual((done.returncode, done.stdout), (1, ""), url)
            self.assertIn(words, done.stderr)
            for secret in (PASSWORD, QUOTED, "wr0ng-secret"):
                self.assertNotIn(secret, done.stderr)


if __name__ == "__main__":
    unittest.main()
