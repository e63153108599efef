#!/usr/bin/env python3
"""What ./dev says and leaves alone. apt itself is replaced by its recorded words, as the real one needs a broken machine."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import unittest

DEV = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../dev")

# What apt-get 2.6 prints when it fails, and the reason that people should read.
APT_FAILURES = [
    ("E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 812 (apt-get)",
     "another package manager holds apt's lock."),
    ("dpkg: error: dpkg frontend lock was locked by another process with pid 812",
     "another package manager holds apt's lock."),
    ("E: You don't have enough free space in /var/cache/apt/archives/.", "the disk is full."),
    ("The following packages will be REMOVED:\n  libboost1.74-dev libboost-dev\nThe following NEW packages will be installed:\n"
     "  libboost1.81-dev\nE: Packages need to be removed but remove is disabled.",
     "installed packages exclude the ones that are needed: libboost1.74-dev libboost-dev"),
    ("E: Failed to fetch http://mirror/pool/x.deb  Temporary failure resolving 'mirror'",
     "no network: the package mirror cannot be reached."),
    ("E: Unable to locate package libcli11-dev", "no network: the package mirror cannot be reached."),
    ("dpkg: error processing package ucf (--configure)",
     "apt could not install the packages; its last words are above, all of them in build/setup.log."),
]

# Every package is there but one, so that set-up has something to do and touches nothing of the machine.
FAKES = {
    "dpkg-query": 'for name; do case $name in -*|*libcli11-dev*|*Package*) ;; *) echo "installed $name" ;; esac; done',
    "dpkg": "true",
    "sudo": '[ "$1" = -v ] || exec "$@"',
    "apt-get": 'case "$*" in *install*) cat "$APT_WORDS"; exit 100 ;; esac',
}


class DevTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copy(DEV, self.folder)

    def path(self, *names):
        path = os.path.join(self.folder, *names)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def write(self, *names, text=""):
        with open(self.path(*names), "w", encoding="utf-8") as file:
            file.write(text)

    def dev(self, *arguments, **environment):
        run = subprocess.run([self.path("dev"), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                             timeout=60, env={**os.environ, **environment}, check=False)
        return run.returncode, run.stdout, run.stderr

    def test_help_and_unknown_commands(self):
        code, out, _ = self.dev()
        self.assertEqual((code, out.split("\n")[0]), (0, "usage: ./dev COMMAND [ARGS]"))
        self.assertEqual(self.dev("--help")[1], out)
        self.assertEqual(self.dev("biuld"), (2, "", out))

    def test_taken_port_is_said_before_anything_is_built(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            for arguments in (["--port", str(port)], [f"--port={port}"]):
                code, out, error = self.dev("run", *arguments)
                self.assertEqual((code, out), (1, ""))
                self.assertRegex(error, rf"^\n\./dev: port {port} on 127\.0\.0\.1 is taken.*\.\n"
                                        rf".*another port: \./dev run --port {port + 1}\n$")
        self.assertFalse(os.path.exists(self.path("build")))

    def test_apt_failures_have_plain_reasons(self):
        for name, script in FAKES.items():
            self.write("bin", name, text=f"#!/bin/sh\n{script}\n")
            os.chmod(self.path("bin", name), 0o755)
        for words, reason in APT_FAILURES:
            with self.subTest(reason=words):
                self.write("words", text=words + "\n")
                code, out, error = self.dev("build", PATH=self.path("bin") + ":" + os.environ["PATH"],
                                            APT_WORDS=self.path("words"))
                self.assertEqual(code, 1)
                self.assertIn("installing libcli11-dev\n", out)
                self.assertIn(f"\n./dev: {reason}\n", error)

    def test_clean_removes_build_folders_only(self):
        for names in (("build", "CMakeCache.txt"), ("build-asan", "CMakeCache.txt"), ("build-notes", "a.txt"),
                      (".pie", "data"), ("generated", "registry.cc")):
            self.write(*names)
        self.assertEqual(self.dev("clean"), (0, "", ""))
        self.assertEqual(sorted(os.listdir(self.folder)), [".pie", "build-notes", "dev", "generated"])


if __name__ == "__main__":
    sys.exit(unittest.main())
