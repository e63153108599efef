"""The executor with 600 synthetic connectors more: clean build, one touched manifest, start, memory.

Works in a copy of the source tree with a build folder of its own, without a compiler cache.
"""
import contextlib
import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PARTS = ("CMakeLists.txt", "generator", "templates", "runtime", "plugins", "generated", "README.md")


def healthy(port):
    """Whether an executor answers on a port."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


@contextlib.contextmanager
def executor(binary, state):
    """(process, milliseconds until it answers /healthz)"""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    begin = time.monotonic()
    process = subprocess.Popen([binary, "serve", "--quiet", "--port", str(port), "--home", state],
                               stdout=subprocess.DEVNULL)
    try:
        while not healthy(port):
            if process.poll() is not None or time.monotonic() - begin > 30:
                raise SystemExit("the executor did not start")
            time.sleep(0.001)
        yield process, (time.monotonic() - begin) * 1000
    finally:
        process.terminate()
        process.wait(30)


def start_and_memory(binary, state):
    """Milliseconds and resident MB, and the CPU milliseconds of the start."""
    with executor(binary, state) as (process, elapsed):
        with open(f"/proc/{process.pid}/status") as f:
            resident = int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1)) / 1024
        with open(f"/proc/{process.pid}/schedstat") as f:
            cpu = int(f.read().split()[0]) / 1e6
        return elapsed, resident, cpu


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def touch(manifest, title, ninja, binary):
    """Seconds from a saved manifest to a binary that knows its new title."""
    with open(manifest) as f:
        text = f.read()
    with open(manifest, "w") as f:
        f.write(re.sub(r"displayName: .*", f"displayName: {title}", text, count=1))
    begin = time.monotonic()
    subprocess.run(["env", "CCACHE_DISABLE=1", *ninja, "pie"], check=True, stdout=subprocess.DEVNULL)
    told = subprocess.run([binary, "tools", "syn_0300"], check=True, capture_output=True, text=True)
    elapsed = time.monotonic() - begin
    if title not in told.stdout:
        raise SystemExit("the binary does not know the change")
    return elapsed


def run(count=600):
    work = tempfile.mkdtemp(prefix="pie-scale-")
    os.chmod(work, 0o755)
    build = os.path.join(work, "build")
    ninja = ["ninja", "-C", build, "-j2"]
    try:
        for part in PARTS:
            source = os.path.join(ROOT, part)
            copy = shutil.copytree if os.path.isdir(source) else shutil.copy
            copy(source, os.path.join(work, part))
        subprocess.run([sys.executable, os.path.join(HERE, "synthetic.py"),
                        os.path.join(work, "plugins"), str(count)], check=True,
                       stdout=subprocess.DEVNULL)
        subprocess.run(["cmake", "-S", work, "-B", build, "-G", "Ninja", "-DPIE_TESTS=OFF"],
                       check=True, stdout=subprocess.DEVNULL)
        subprocess.run([*ninja, "pie"], check=True, stdout=subprocess.DEVNULL)
        result = {}
        # The generated code alone: everything else stays built.
        objects = os.path.join(build, "generated", "CMakeFiles", "pie_connectors.dir")
        shutil.rmtree(objects, ignore_errors=True)
        environment = dict(os.environ, CCACHE_DISABLE="1")
        begin = time.monotonic()
        subprocess.run([*ninja, "pie"], check=True, stdout=subprocess.DEVNULL, env=environment)
        result["clean build of the connectors, s"] = time.monotonic() - begin
        binary = os.path.join(build, "bin", "pie")
        manifest = os.path.join(work, "plugins", "syn-0300", "syn-0300.pie")
        result["one touched manifest to its answer, s"] = median(
            [touch(manifest, f"Touched {i}", ninja, binary) for i in range(5)])
        state = os.path.join(work, "state")
        with executor(binary, state):  # keeps the database running
            starts = [start_and_memory(binary, state) for _ in range(5)]
        result["start to the first answer, ms"] = median(elapsed for elapsed, _, _ in starts)
        result["CPU of the start, ms"] = median(cpu for _, _, cpu in starts)
        result["resident, MB"] = median(resident for _, resident, _ in starts)
        result["size of pie, MB"] = os.path.getsize(binary) / 1e6
        return result
    finally:
        shutil.rmtree(work, ignore_errors=True)


GOALS = {"clean build of the connectors, s": "goal 60, stretch 30",
         "one touched manifest to its answer, s": "goal 3, stretch 1",
         "start to the first answer, ms": "goal 100, database running",
         "resident, MB": "goal 60"}


def report(result, count=600):
    print(f"{count} synthetic connectors and those of the tree")
    for name, value in result.items():
        print(f"  {name:40} {value:8.1f}   {GOALS.get(name, '')}")


if __name__ == "__main__":
    report(run())
