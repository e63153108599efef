"""Jobs per second of the durable queue: pie against npm pg-boss and graphile-worker, in one run.

10,000 jobs that do nothing wait in a database of their own, never analysed, on one durable PostgreSQL server. Measured is from the
start of the worker to the end of the last job. Rounds are interleaved, so that a slow minute hits everybody.
"""
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(TESTS, "executor"))
from postgres import Postgres  # noqa: E402

COUNT = 10_000
PEERS = ("pg-boss", "graphile-worker")


def run(binary, rounds=3):
    node = os.path.join(TESTS, "node_modules", ".bin", "node")
    commands = {"pie": [binary]}
    for peer in PEERS:
        commands[peer] = [node, os.path.join(HERE, "peers", "queues.mjs"), peer]
    server = Postgres(durable=True)
    try:
        figures = {name: [] for name in commands}
        for turn in range(rounds):
            for name, command in commands.items():
                database = f"bench_{name.replace('-', '_')}_{turn}"
                server.script(f"CREATE DATABASE {database} TEMPLATE template0")
                done = subprocess.run([*command, server.url(database=database), str(COUNT)], check=True,
                                      stdout=subprocess.PIPE, text=True, timeout=300)
                figures[name].append(float(done.stdout))
        return {name: statistics.median(rates) for name, rates in figures.items()}
    finally:
        server.stop()


def report(result):
    print(f"{'queue, ' + str(COUNT) + ' waiting jobs':32} {'jobs/s':>9}")
    for name, rate in result.items():
        print(f"{name:32} {rate:9.0f}")
    for peer in PEERS:
        print(f"pie / {peer:26} {result['pie'] / result[peer]:9.1f} x")


if __name__ == "__main__":
    report(run(sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(TESTS), "build/bin/jobs_bench")))
