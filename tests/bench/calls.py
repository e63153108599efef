"""CPU per tool call: pie against the MCP TypeScript SDK, fastify and nginx, in one run.

Every server handles the same call: 64 connections, one upstream request per call, upstream on
loopback. The server under test is pinned to core 0; wrk and the upstream run on core 1. CPU is the
server process's own user and system time from /proc, divided by the calls that wrk counted.
"""
import json
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CONNECTIONS = 64
ITEM = {
    "id": 7, "title": "Crash when the list is empty", "state": "open",
    "labels": ["bug", "p1"], "user": {"login": "octocat", "id": 1}, "body": "x" * 200,
    "extra": {"reactions": 3, "locked": False},
}


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise SystemExit(f"nothing listens on port {port}")


def tree(pid):
    """The process and its children."""
    pids = [pid]
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as f:
            for child in f.read().split():
                pids += tree(int(child))
    except FileNotFoundError:
        pass
    return pids


def cpu_seconds(pids):
    ticks = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def resident_mb(pids):
    total = 0
    for pid in pids:
        with open(f"/proc/{pid}/status") as f:
            total += int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1))
    return total / 1024


class Server:
    def __init__(self, name, command, port, script, env=None, measured=None):
        self.name, self.port, self.script = name, port, script
        self.log = tempfile.NamedTemporaryFile("w+", suffix=".log", delete=False)
        self.process = subprocess.Popen(
            ["taskset", "-c", "0", *command], stdout=self.log, stderr=self.log,
            env={**os.environ, **(env or {})}, start_new_session=True)
        wait_for(port)
        # pie's private database is not the server: only what `measured` picks is counted.
        self.measured = measured or tree

    def pids(self):
        return self.measured(self.process.pid)

    def stop(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)


def wrk(server, seconds):
    before = cpu_seconds(server.pids())
    result = subprocess.run(
        ["taskset", "-c", "1", "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s",
         "--timeout", "10s",  # a peer that takes long for a call is slow, not broken
         "-s", server.script, f"http://127.0.0.1:{server.port}"],
        capture_output=True, text=True, timeout=seconds + 30)
    cpu = cpu_seconds(server.pids()) - before
    match = re.search(r"(\d+) requests in ([\d.]+)s", result.stdout)
    if not match or "Non-2xx" in result.stdout or "Socket errors" in result.stdout:
        raise SystemExit(f"{server.name}: {result.stdout}{result.stderr}")
    calls = int(match.group(1))
    return calls / float(match.group(2)), cpu / calls * 1e6


def script(directory, name, path, body, headers):
    file = os.path.join(directory, name + ".lua")
    lines = [f'wrk.method = "{"POST" if body else "GET"}"', f'wrk.path = "{path}"']
    lines += [f'wrk.headers["{k}"] = "{v}"' for k, v in headers.items()]
    if body:
        lines.append(f"wrk.body = [[{body}]]")
    lines.append("request = function() return wrk.format(nil, wrk.path) end")
    with open(file, "w") as f:
        f.write("\n".join(lines) + "\n")
    return file


def nginx(directory, role, port, upstream, body):
    with open(os.path.join(HERE, "peers", "nginx.conf.in")) as f:
        text = f.read()
    for key, value in {"role": role, "port": port, "upstream": upstream, "dir": directory,
                       "body": body}.items():
        text = text.replace(f"@{key}@", str(value))
    path = os.path.join(directory, role + ".conf")
    with open(path, "w") as f:
        f.write(text)
    return ["nginx", "-e", os.path.join(directory, role + ".log"), "-c", path]


def check_answer(url, body, headers, expect):
    request = urllib.request.Request(url, body.encode() if body else None, headers)
    with urllib.request.urlopen(request, timeout=10) as reply:
        text = reply.read().decode()
    if expect not in text:
        raise SystemExit(f"{url} answered without {expect!r}: {text[:500]}")


def start_pie(binary, directory, upstream):
    port = free_port()
    # The process that serves is measured; the private database that it starts is not.
    server = Server("pie", [binary, "serve", "--port", str(port), "--home", f"{directory}/pie",
                            "--egress-map", f"items.bench.example=127.0.0.1:{upstream}"],
                    port, None, env={"BENCH_TOKEN": "bench-token"}, measured=lambda pid: [pid])
    key = f"{directory}/pie/local.key"
    end = time.time() + 20
    while not os.path.exists(key) and time.time() < end:  # written after the port is taken
        time.sleep(0.05)
    with open(key) as f:
        return server, port, f.read().strip()


def run(binary, seconds=5, rounds=3):
    directory = tempfile.mkdtemp(prefix="pie-bench-")
    os.chmod(directory, 0o755)
    servers = []
    try:
        upstream = free_port()
        payload = json.dumps(ITEM).replace("'", "")
        items = Server("upstream", nginx(
            directory, "upstream", upstream, upstream,
            f"location / {{ default_type application/json; return 200 '{payload}'; }}"), upstream,
            None)
        servers.append(items)
        for pid in items.pids():
            os.sched_setaffinity(pid, {1})
        arguments = {"id": 7, "fields": ["id", "title", "state"]}
        rpc = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call",
                          "params": {"name": "bench_get_item", "arguments": arguments}})
        mcp = {"Content-Type": "application/json",
               "Accept": "application/json, text/event-stream",
               "MCP-Protocol-Version": "2025-11-25"}

        rows = []

        def add(name, server, path, body, headers):
            check_answer(f"http://127.0.0.1:{server.port}{path}", body, headers, "Crash when")
            rows.append((name, server, script(directory, re.sub(r"\W", "_", name), path, body,
                                              headers)))

        node = "node"
        for name, file in (("MCP TypeScript SDK", "mcp_sdk.mjs"), ("fastify", "fastify.mjs")):
            port = free_port()
            copy = os.path.join(ROOT, "tests", f".bench-{file}")
            shutil.copy(os.path.join(HERE, "peers", file), copy)  # beside tests/node_modules
            server = Server(name, [node, copy, str(port), f"http://127.0.0.1:{upstream}"], port,
                            None)
            os.unlink(copy)
            servers.append(server)
            add(name, server, "/mcp", rpc, mcp)
        port = free_port()
        proxy = Server("nginx proxy_pass", nginx(
            directory, "proxy", port, upstream,
            'location / { proxy_pass http://items; proxy_http_version 1.1; '
            'proxy_set_header Connection ""; }'), port, None)
        servers.append(proxy)
        add("nginx proxy_pass", proxy, "/items/7", json.dumps(arguments),
            {"Content-Type": "application/json"})
        pie, port, key = start_pie(binary, directory, upstream)
        servers.append(pie)
        auth = {"Authorization": f"Bearer {key}"}
        add("pie, MCP", pie, "/mcp", rpc, {**mcp, **auth})
        add("pie, REST", pie, "/api/tools/bench/get_item", json.dumps(arguments),
            {"Content-Type": "application/json", **auth})

        figures = {name: [] for name, _, _ in rows}
        for _ in range(rounds):  # interleaved, so that a slow minute hits everybody
            for name, server, lua in rows:
                server.script = lua
                figures[name].append(wrk(server, seconds))
        result = {}
        for name, server, _ in rows:
            rates, cpus = zip(*figures[name])
            result[name] = {"calls_per_s": statistics.median(rates),
                            "cpu_us": statistics.median(cpus),
                            "mb": resident_mb(server.pids())}
        return result
    finally:
        for server in reversed(servers):
            server.stop()
        shutil.rmtree(directory, ignore_errors=True)


def report(result):
    print(f"{'a tool call, 64 connections':32} {'calls/s':>9} {'CPU us':>8} {'MB':>6}")
    for name, row in result.items():
        print(f"{name:32} {row['calls_per_s']:9.0f} {row['cpu_us']:8.1f} {row['mb']:6.0f}")
    cpu = {name: row["cpu_us"] for name, row in result.items()}
    print(f"MCP SDK / pie MCP    {cpu['MCP TypeScript SDK'] / cpu['pie, MCP']:6.1f} x   (goal 30)")
    print(f"fastify / pie MCP    {cpu['fastify'] / cpu['pie, MCP']:6.1f} x   (goal 4)")
    print(f"pie REST / nginx     {cpu['pie, REST'] / cpu['nginx proxy_pass']:6.2f} x   "
          "(goal at most 1.6, stretch 1.25)")


if __name__ == "__main__":
    import sys
    report(run(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build/bin/pie_bench")))
