#!/usr/bin/env python3
"""Disks that are really full: of files, of the database, of the log."""

import concurrent.futures
import os
import shutil
import subprocess
import tempfile
import unittest

from world import ENVIRONMENT, PIE, Executor, Figures, Postgres, call, folder, until


class Disk:
    """A small file system of its own."""

    def __init__(self, at, options):
        os.makedirs(at, exist_ok=True)
        self.at, self.filler = at, os.path.join(at, "filler")
        if os.geteuid() != 0:
            raise unittest.SkipTest("mounting a small file system needs root")
        command = ["mount", "-t", "tmpfs", "-o", "mode=755," + options, "tmpfs", at]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise unittest.SkipTest("no file system can be mounted here: " + done.stderr.strip())

    def free(self):
        status = os.statvfs(self.at)
        return status.f_bavail * status.f_frsize

    def fill(self, leave=0):
        with open(self.filler, "wb") as file:
            file.write(b"x" * max(0, self.free() - leave))

    def make_room(self):
        os.unlink(self.filler)

    def unmount(self):
        subprocess.run(["umount", "-l", self.at], check=False)


class FullDisks(unittest.TestCase):
    def upload(self, figures, pie, size, letter="x"):
        """The id of a new file, or None after a clear refusal."""
        body = {"member": "files.upload", "with": {"filename": "f.txt", "mimeType": "text/plain", "text": letter * size}}
        status, told, seconds = call(pie, "toolbox", body)
        figures.took(seconds)
        figures.add(tried=1, refused=status != 200)
        if status == 200:
            return told["result"]["value"]["id"]
        self.assertEqual((status, told["error"]["code"]), (503, "unavailable"), told)
        self.assertIn("the disk for files is full; nothing was stored", told["error"]["message"])
        return None

    def test_files(self):
        state, server, figures = folder(), Postgres(), Figures("full disk of files")
        self.addCleanup(shutil.rmtree, state, ignore_errors=True)
        self.addCleanup(server.stop)
        disk = Disk(os.path.join(state, "files"), "size=4m,nr_inodes=120")
        self.addCleanup(disk.unmount)
        pie = Executor(PIE, state, "--database", server.url(), environment=ENVIRONMENT)
        self.addCleanup(lambda: self.assertEqual(pie.stop(), 0))
        kept = {}

        def store(size, count):
            """Many at once; how many were refused."""
            refused = figures["refused"]
            with concurrent.futures.ThreadPoolExecutor(8) as threads:
                letters = ["abcdefgh"[i % 8] for i in range(count)]
                for letter, made in [(l, threads.submit(self.upload, figures, pie, size, l)) for l in letters]:
                    if made.result():
                        kept[made.result()] = letter * size
            return figures["refused"] - refused

        def consistent():
            """Rows, quota and bytes on the disk say the same, and nothing half is left."""
            names = [os.path.join(path, name) for path, _, names in os.walk(disk.at) for name in names]
            figures.add(halves_left=sum(os.path.basename(name) not in kept for name in names))
            self.assertEqual(sorted(os.path.basename(name) for name in names), sorted(kept))
            rows = server.script("SELECT count(*), count(*) FILTER (WHERE state = 'there'), sum(size) FROM pie.files")
            total = sum(len(text) for text in kept.values())
            self.assertEqual(rows, f"{len(kept)}|{len(kept)}|{total}")
            self.assertEqual(server.script("SELECT bytes FROM pie.file_quotas"), str(total))
            for one, text in kept.items():
                told = call(pie, "toolbox", {"member": "files.read", "with": {"id": one}})[1]
                figures.add(lost=told.get("result", {}).get("value") != text)

        self.assertGreater(store(300_000, 24), 0)  # No bytes are left.
        consistent()
        self.assertEqual(call(pie, "notes/create_note", {"title": "the service goes on"})[0], 200)
        for one in list(kept)[:6]:
            self.assertEqual(call(pie, "toolbox", {"member": "files.delete", "with": {"id": one}})[0], 200)
            del kept[one]
        self.assertEqual(store(300_000, 4), 0)  # As soon as there is room it works.
        consistent()
        self.assertGreater(store(10, 80), 0)  # No names are left.
        consistent()
        figures.tell()
        self.assertEqual(figures["lost"], 0)

    def test_database(self):
        base, figures = folder(), Figures("full disk of the database")
        self.addCleanup(shutil.rmtree, base, ignore_errors=True)
        disk = Disk(base, "size=160m")
        self.addCleanup(disk.unmount)
        pie = Executor(PIE, os.path.join(base, "state"), environment=ENVIRONMENT)
        self.addCleanup(lambda: self.assertEqual(pie.stop(), 0))
        kept, text = [], os.urandom(45_000).hex()

        def write(number):
            status, told, seconds = call(pie, "notes/create_note", {"title": f"note {number}", "content": text})
            figures.took(seconds)
            figures.add(tried=1, refused=status == 503)
            if status == 200:
                kept.append(told["result"]["id"])
            else:
                self.assertEqual((status, told["error"]["code"]), (503, "unavailable"), told)
                self.assertIn("the database", told["error"]["message"])
            return status

        self.assertEqual(write(0), 200)
        disk.fill(leave=3 << 20)
        until(lambda: write(figures["tried"]), 503)
        for _ in range(20):
            write(figures["tried"])
        self.assertEqual(pie.send("GET", "/docs", key=False)[0], 200)  # What needs no database goes on.
        disk.make_room()
        until(lambda: write(figures["tried"]), 200)
        until(lambda: pie.send("GET", "/healthz", key=False)[0], 200)
        for one in kept:
            status, told, _ = call(pie, "notes/get_note", {"id": one})
            figures.add(lost=status != 200 or told["result"]["content"] != text)
        figures.add(acknowledged=len(kept))
        figures.tell()
        self.assertEqual(figures["lost"], 0)

    def test_log(self):
        """Every line of the log fails to be written; that is no reason to stop."""
        figures = Figures("full disk of the log")
        with tempfile.TemporaryDirectory() as directory:
            program = os.path.join(directory, "pie")
            with open(program, "w", encoding="ascii") as file:
                file.write(f'#!/bin/sh\nexec {PIE} "$@" 2>/dev/full\n')
            os.chmod(program, 0o755)
            pie = Executor(program, None, "--egress-map", "shaky.test=127.0.0.1:9", environment=ENVIRONMENT)  # Nobody listens there.
            self.addCleanup(lambda: self.assertEqual(pie.stop(), 0))
        for number in range(10):
            figures.add(tried=1, lost=call(pie, "notes/create_note", {"title": f"{number}"})[0] != 200)
            status, told, _ = call(pie, "shaky/token", {})  # The log says why there is no token.
            self.assertEqual(status, 503, told)
        figures.tell()
        self.assertEqual(figures["lost"], 0)


if __name__ == "__main__":
    unittest.main()
