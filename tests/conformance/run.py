#!/usr/bin/env python3
"""Runs the official MCP conformance suite against an executor and checks the counts.

usage: run.py EXECUTOR REVISION
"""

import glob
import json
import os
import re
import subprocess
import sys
import tempfile

# Scenarios that each revision requires of a server.
REQUIRED = {"2025-11-25": 30, "2026-07-28": 37}
HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = os.path.join(os.path.dirname(HERE), "node_modules")
NODE = os.path.join(MODULES, ".bin", "node")
SUITE = os.path.join(MODULES, "@modelcontextprotocol", "conformance", "dist", "index.js")
LIMIT = 150  # seconds


def serve(executor, home):
    """An executor on a free port; the suite sends no API key, so it asks for none."""
    server = subprocess.Popen([executor, "serve", "--json", "--no-auth", "--port", "0", "--home", home],
                              stdout=subprocess.PIPE, text=True)
    line = server.stdout.readline()
    if not line:
        sys.exit(f"the executor did not start (exit code {server.wait()})")
    return server, json.loads(line)["mcp"]


def required(revision):
    """The server scenarios that a revision requires, from the suite's own list."""
    path = os.path.join(MODULES, "@modelcontextprotocol", "conformance", "requirements", revision + ".yaml")
    names, inside = [], False
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith((" ", "#")):
                inside = line.startswith("server:")
            elif inside and line.strip().startswith("- "):
                names.append(line.strip()[2:])
    return names


def outcomes(text):
    """Scenario -> whether it passed, from the summary."""
    summary = text[text.rindex("=== SUMMARY ===") :]
    return {name: mark == "\u2713" for mark, name in re.findall(r"^([\u2713\u2717]) (\S+): \d+ passed", summary, re.M)}


def run_suite(url, revision, folder):
    run = subprocess.run([NODE, SUITE, "server", "--url", url, "-o", os.path.join(folder, "results"), "--requirements", revision],
                         capture_output=True, text=True, timeout=LIMIT, cwd=folder, check=False)
    if "=== SUMMARY ===" not in run.stdout:
        sys.exit(run.stdout[-4000:] + run.stderr[-4000:])
    return run.stdout


def failures(folder):
    """What the checks that failed or warned say."""
    for path in sorted(glob.glob(os.path.join(folder, "results", "*", "checks.json"))):
        with open(path, encoding="utf-8") as file:
            for check in json.load(file):
                if check["status"] in ("FAILURE", "WARNING"):
                    name = os.path.basename(os.path.dirname(path)).removeprefix("server-").split("-20")[0]
                    yield name, f"{check['status'].lower()}: {name}: {check['id']}: {check.get('errorMessage', '')}"


def main():
    executor, revision = sys.argv[1:3]
    with tempfile.TemporaryDirectory(prefix="pie-conformance-") as folder:
        os.chmod(folder, 0o755)  # The database server may run as another user.
        server, url = serve(executor, os.path.join(folder, "home"))
        try:
            text = run_suite(url, revision, folder)
        finally:
            server.terminate()
            code = server.wait(timeout=30)
        names = required(revision)
        passed = [name for name in names if outcomes(text).get(name)]
        told = [line for name, line in failures(folder) if name in names]
    print(f"{revision}: {len(passed)} of {len(names)} required scenarios pass", *told, sep="\n")
    if len(names) != REQUIRED[revision] or len(passed) != len(names) or told or code != 0:
        sys.exit(f"expected {REQUIRED[revision]}, no warning, and exit code 0 of the executor, which gave {code}")


if __name__ == "__main__":
    main()
