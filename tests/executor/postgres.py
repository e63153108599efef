"""A PostgreSQL server of somebody else: its own cluster on TCP, with TLS."""

import glob
import os
import pwd
import shutil
import socket
import subprocess
import tempfile


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    def __init__(self, environment=None, durable=False):
        """`environment`: of the server, besides that of the tests. `durable`: a commit waits for the disk."""
        self.environment = {**os.environ, **(environment or {})}
        self.bin = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        self.folder = tempfile.mkdtemp(prefix="pie-pg-")
        self.data = os.path.join(self.folder, "data")
        self.port = free_port()
        # The server refuses to run as root.
        self.user = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
        if self.user:
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        self.run("initdb", "-D", self.data, "-U", "owner", "-A", "scram-sha-256", "-E", "UTF8", "--no-sync",
                 "--pwfile", self.write("password", "owner-password\n"))
        self.certificate()
        self.run("pg_ctl", "-D", self.data, "-l", os.path.join(self.folder, "log"), "-w", "start", "-o",
                 f"-p {self.port} -h 127.0.0.1 -k {self.folder} -c ssl=on -c fsync={'on' if durable else 'off'}")

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        if self.user:
            os.chown(path, self.user.pw_uid, self.user.pw_gid)
        return path

    def certificate(self):
        """For localhost, signed by itself."""
        paths = [os.path.join(self.data, name) for name in ("server.key", "server.crt")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=localhost", "-keyout", paths[0], "-out", paths[1]], check=True, capture_output=True)
        for path in paths:
            if self.user:
                os.chown(path, self.user.pw_uid, self.user.pw_gid)
        os.chmod(paths[0], 0o600)

    def run(self, program, *arguments):
        as_user = {"user": self.user.pw_uid, "group": self.user.pw_gid} if self.user else {}
        subprocess.run([os.path.join(self.bin, program), *arguments], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, cwd=self.folder, timeout=60, env=self.environment, **as_user)

    def url(self, user="owner", password="owner-password", database="postgres"):
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def script(self, sql, database="postgres"):
        """What psql prints, rows only."""
        done = subprocess.run([os.path.join(self.bin, "psql"), self.url(database=database), "-X", "-q", "-A", "-t",
                               "-v", "ON_ERROR_STOP=1"], input=sql, capture_output=True, text=True, timeout=30,
                              check=True)
        return done.stdout.strip()

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)
