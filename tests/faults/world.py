"""What all tests of faults share: the executor's ways to look inside, load, figures. The service that fails is in service.py."""

import concurrent.futures
import hashlib
import hmac
import http.client
import itertools
import json
import os
import struct
import sys
import tempfile
import threading
import time
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "executor"))
from harness import LIMIT, PIE, Executor, folder  # noqa: E402  pylint: disable=unused-import,wrong-import-position
from postgres import Postgres  # noqa: E402  pylint: disable=unused-import,wrong-import-position

ENVIRONMENT = {"PIE_SECRET_RECORDER_RECORDER_SECRET": "sesame", "PIE_SECRET_SHAKY_SHAKY_ID": "shaky id",
               "PIE_SECRET_SHAKY_SHAKY_SECRET": "shaky-secret-value"}


def until(what, wanted=True, limit=2 * LIMIT):
    """The first value of what() that is wanted, or that wanted() accepts."""
    end = time.monotonic() + limit
    while True:
        got = what()
        if wanted(got) if callable(wanted) else got == wanted:
            return got
        if time.monotonic() > end:
            raise AssertionError(f"did not come in time, last was {got}")
        time.sleep(0.05)


def together(*workers):
    """Runs them in threads to their ends; fails as the first that fails."""
    with concurrent.futures.ThreadPoolExecutor(len(workers)) as threads:
        for done in [threads.submit(worker) for worker in workers]:
            done.result()


class Figures:
    """Counts what a test tried and what became of it; one line at the end. Nothing is told that was not counted."""

    def __init__(self, name):
        self.name, self.counts, self.worst, self.lock = name, {}, 0.0, threading.Lock()

    def add(self, **counts):
        with self.lock:
            for key, count in counts.items():
                self.counts[key] = self.counts.get(key, 0) + count

    def took(self, seconds):
        with self.lock:
            self.worst = max(self.worst, seconds)

    def __getitem__(self, key):
        return self.counts.get(key, 0)

    def tell(self):
        first = [key for key in ("tried", "lost", "doubled") if key in self.counts]
        order = first + [key for key in self.counts if key not in first]
        print(f"{self.name}: " + ", ".join(f"{self.counts[key]} {key.replace('_', ' ')}" for key in order)
              + f", worst latency {self.worst:.2f} s", flush=True)


class Clock:
    """A wall clock that can be put forward and back (clock.cc), of the processes that are started with its environment."""

    def __init__(self):
        self.file = tempfile.NamedTemporaryFile(prefix="pie-clock-")
        os.chmod(self.file.name, 0o644)
        self.put(0)
        self.environment = {"LD_PRELOAD": os.environ["PIE_CLOCK_LIBRARY"], "PIE_CLOCK": self.file.name}

    def put(self, seconds):
        """So many seconds before or after the real time, from now on."""
        os.pwrite(self.file.fileno(), struct.pack("q", seconds * 1_000_000_000), 0)


def descriptors(pie):
    return len(os.listdir(f"/proc/{pie.process.pid}/fd"))


def resident(pie):
    with open(f"/proc/{pie.process.pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")


def call(pie, tool, arguments, headers=None):
    """Status, decoded reply and seconds of a call."""
    start = time.monotonic()
    status, told = pie.json("POST", "/api/tools/" + tool, arguments, headers)
    return status, told, time.monotonic() - start


# ---- Webhooks of the connector `recorder`, which writes a row whenever its onWebhook runs.

def endpoint(pie):
    """The path of a new webhook address."""
    status, told = pie.json("POST", "/api/plugins/recorder/webhook", {})
    assert status == 201, told
    return told["url"][told["url"].index("/api/"):]


def deliver(pie, path, key, **data):
    """Status of one signed delivery."""
    body, headers = signed(key, **data)
    return pie.send("POST", path, body, headers, key=False)[0]


def signed(key, **data):
    """Body and headers of a delivery."""
    body = json.dumps({"type": "order.sent", "id": key, "number": 1, **data})
    return body, {"X-Signature": hmac.new(b"sesame", body.encode(), hashlib.sha256).hexdigest()}

# ---- Tasks

def make_task(pie, name, every_ms=3600_000, payload=None):
    payload = payload or {"kind": "heartbeat", "message": name}
    body = {"name": name, "schedule": {"kind": "interval", "everyMs": every_ms}, "payload": payload}
    status, told = pie.json("POST", "/api/tasks", body)
    assert status == 201, told
    return told["id"]


class Load:
    """Tool calls, webhooks and tasks, sent to executors on one database until stop(); knows what was acknowledged.

    A note is written by one call, which is never repeated. A webhook is sent until it is acknowledged, as senders do. A
    task is started by hand, once per acknowledgement; others start by themselves, every second. A file is uploaded by one call.
    """

    def __init__(self, pies, server, name):
        self.pies, self.server, self.figures, self.name = list(pies), server, Figures(name), name.replace(" ", "-")
        self.over, self.lock, self.wrong, self.numbers = threading.Event(), threading.Lock(), [], itertools.count()
        self.notes, self.hooks, self.runs, self.files = set(), set(), set(), {}  # acknowledged
        self.path = endpoint(self.pies[0])
        self.by_hand = [make_task(self.pies[0], f"{self.name} by hand {i}") for i in range(3)]
        self.by_clock = [make_task(self.pies[0], f"{self.name} by clock {i}", 1000) for i in range(3)]
        workers = [self.send_notes, self.send_notes, self.send_hooks, self.send_hooks, self.send_runs, self.send_files]
        self.threads = [threading.Thread(target=self.repeat, args=(worker,)) for worker in workers]
        for thread in self.threads:
            thread.start()

    def repeat(self, worker):
        try:
            while not self.over.is_set():
                worker(next(self.numbers))
                time.sleep(0.005)
        except Exception as error:  # pylint: disable=broad-except
            self.wrong.append(repr(error))

    def stop(self):
        self.over.set()
        for thread in self.threads:
            thread.join()

    def ask(self, number, method, path, body=None, headers=None, key=True):
        """Status and text; 0 when the executor died. All but success must be a clear 503."""
        pie, start = self.pies[number % len(self.pies)], time.monotonic()
        try:
            status, told, text = pie.send(method, path, body, headers, key)
        except (OSError, http.client.HTTPException) as error:
            if not getattr(pie, "doomed", False):
                self.wrong.append(repr(error))
            self.figures.add(tried=1, cut_off=1)
            return 0, b""
        self.figures.took(time.monotonic() - start)
        self.figures.add(tried=1, refused=status == 503)
        if status not in (200, 202):
            clear = status == 503 and b"database" in text and told["Retry-After"]
            if not clear:
                self.wrong.append((status, path, text[:300]))
        return status, text

    def send_notes(self, number):
        title = f"{self.name}-{number}"
        if self.ask(number, "POST", "/api/tools/notes/create_note", {"title": title})[0] == 200:
            with self.lock:
                self.notes.add(title)

    def send_hooks(self, number):
        key = f"{self.name}-{number}"
        body, headers = signed(key)
        while not self.over.is_set():
            if self.ask(number, "POST", self.path, body, headers, False)[0] == 200:
                with self.lock:
                    self.hooks.add(key)
                time.sleep(0.05)  # An address takes 50 in a second.
                return
            number = next(self.numbers)
            time.sleep(0.05)

    def send_runs(self, number):
        task = self.by_hand[number % len(self.by_hand)]
        status, text = self.ask(number, "POST", f"/api/tasks/{task}/run")
        if status == 202:
            with self.lock:
                self.runs.add(json.loads(text)["run"])
        time.sleep(0.02)

    def send_files(self, number):
        text = f"{self.name}-{number} " * 1000
        body = {"member": "files.upload", "with": {"filename": "f.txt", "mimeType": "text/plain", "text": text}}
        status, told = self.ask(number, "POST", "/api/tools/toolbox", body)
        if status == 200:
            with self.lock:
                self.files[json.loads(told)["result"]["value"]["id"]] = text
        time.sleep(0.02)

    def is_stored(self, pie, one):
        status, told, _ = call(pie, "toolbox", {"member": "files.read", "with": {"id": one}})
        return status == 200 and told["result"]["value"] == self.files[one]

    def count(self, sql):
        rows = self.server.script(sql).splitlines()
        return Counter({row.split("|")[0]: int(row.split("|")[1]) for row in rows})

    def pending(self):
        return self.server.script("SELECT count(*) FROM pie.jobs WHERE state IN ('ready', 'running', 'waiting')")

    def settle(self, pie, limit=120):
        """After stop(): waits until the work is done, and adds what was lost and doubled to the figures."""
        for task in self.by_clock:
            assert pie.json("PATCH", f"/api/tasks/{task}", {"enabled": False})[0] == 200
        until(self.pending, "0", limit)
        names = ", ".join(f"'{task}'" for task in self.by_hand + self.by_clock)
        notes = self.count(f"SELECT title, count(*) FROM plugin_notes.notes WHERE title LIKE '{self.name}-%' GROUP BY 1")
        hooks = self.count(f"SELECT delivery, count(*) FROM plugin_recorder.seen WHERE delivery LIKE '{self.name}-%' GROUP BY 1")
        stored = self.count("SELECT delivery_key, count(*) FROM pie.webhook_deliveries WHERE state = 'done'"
                            f" AND delivery_key LIKE '{self.name}-%' GROUP BY 1")
        runs = self.count(f"SELECT id, 1 FROM pie.task_runs WHERE status = 'ok' AND task_id IN ({names})")
        told = self.count("SELECT data::jsonb ->> 'run', count(*) FROM pie.notifications GROUP BY 1")
        times = self.count("SELECT task_id || due_at, count(*) FROM pie.task_runs WHERE triggered_by = 'interval'"
                           f" AND task_id IN ({names}) GROUP BY 1")
        figures = self.figures
        ledger = self.server.script("SELECT (SELECT sum(bytes) FROM pie.file_quotas) - (SELECT sum(size) FROM pie.files)")
        assert ledger == "0", ledger
        figures.add(acknowledged=len(self.notes) + len(self.hooks) + len(self.runs) + len(self.files))
        figures.add(lost=sum(not notes[title] for title in self.notes) + sum(not (hooks[key] and stored[key]) for key in self.hooks)
                    + sum(not runs[run] for run in self.runs) + sum(not told[run] for run in runs)
                    + sum(not self.is_stored(pie, one) for one in self.files))
        figures.add(doubled=sum(n - 1 for counts in (notes, stored, told, times) for n in counts.values()))
        figures.add(handlers_run_again=sum(n - 1 for n in hooks.values()), runs_by_clock=len(times))
        figures.tell()
        return figures
