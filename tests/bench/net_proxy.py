#!/usr/bin/env python3
"""CPU time per proxied call: our server and client against nginx, in interleaved runs.

usage: net_proxy.py BUILD_DIR [ROUNDS] [SECONDS]     needs wrk and nginx

All servers run on one core, wrk on the others; 64 connections, one upstream call per request.
"""
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time

BUILD = sys.argv[1] if len(sys.argv) > 1 else "build"
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
SECONDS = int(sys.argv[3]) if len(sys.argv) > 3 else 3
PROGRAM = os.path.join(BUILD, "bin", "net_proxy")

NGINX = """
worker_processes 1; daemon off; pid {dir}/nginx.pid; error_log stderr crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; keepalive_requests 100000000;
  client_body_temp_path {dir}/a; proxy_temp_path {dir}/b; fastcgi_temp_path {dir}/c;
  uwsgi_temp_path {dir}/d; scgi_temp_path {dir}/e;
  upstream api {{ server 127.0.0.1:{upstream}; keepalive 64; keepalive_requests 100000000; }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://api; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_set_header Authorization "Bearer 0123456789abcdef0123456789abcdef";
    }}
  }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(arguments, port):
    process = subprocess.Popen(["taskset", "-c", "0", *arguments], stdout=subprocess.DEVNULL)
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return process
        except OSError:
            time.sleep(0.02)
    sys.exit("did not start: " + " ".join(arguments))


def cpu_seconds(process):
    """Of the process and its children, from the scheduler's own clock (nanoseconds)."""
    pids = [process.pid]
    pids += map(int, open(f"/proc/{process.pid}/task/{process.pid}/children").read().split())
    return sum(int(open(f"/proc/{pid}/schedstat").read().split()[0]) for pid in pids) / 1e9


def measure(process, port):
    before = cpu_seconds(process)
    cpus = os.cpu_count()
    wrk = ["taskset", "-c", f"1-{cpus - 1}"] if cpus > 1 else []
    out = subprocess.run([*wrk, "wrk", "-t1", "-c64", f"-d{SECONDS}", f"http://127.0.0.1:{port}/a"],
                         capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out or "Socket errors" in out:
        print(out)
    calls = int(re.search(r"(\d+) requests in", out).group(1))
    return (cpu_seconds(process) - before) / calls * 1e6, calls / SECONDS


def main():
    with tempfile.TemporaryDirectory() as directory:
        ports = {name: free_port() for name in ("upstream", "pie", "nginx")}
        config = os.path.join(directory, "nginx.conf")
        with open(config, "w") as file:
            file.write(NGINX.format(dir=directory, upstream=ports["upstream"], port=ports["nginx"]))
        upstream = start([PROGRAM, "upstream", str(ports["upstream"])], ports["upstream"])
        rivals = {
            "pie": start([PROGRAM, "proxy", str(ports["pie"]), str(ports["upstream"])], ports["pie"]),
            "nginx": start(["nginx", "-c", config, "-p", directory], ports["nginx"]),
        }
        results = {name: [] for name in rivals}
        try:
            for _ in range(ROUNDS):
                for name, process in rivals.items():
                    results[name].append(measure(process, ports[name]))
        finally:
            for process in [*rivals.values(), upstream]:
                process.terminate()
                process.wait()
        medians = {}
        for name, runs in results.items():
            medians[name] = statistics.median(cpu for cpu, _ in runs)
            rate = statistics.median(rate for _, rate in runs)
            print(f"{name:6} {medians[name]:6.1f} us CPU per call  {rate:8.0f} calls/s")
        print(f"ratio  {medians['pie'] / medians['nginx']:.2f}")


main()
