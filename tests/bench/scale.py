"""The executor with 600 synthetic connectors more: clean build, one touched manifest, start, memory.

Works in a copy of the source tree with a build folder of its own, without a compiler cache.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PARTS = ("CMakeLists.txt", "generator", "templates", "runtime", "plugins", "generated", "README.md")


def seconds(command):
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def start_and_memory(binary, state):
    """Milliseconds until the executor answers /healthz, and its resident MB then."""
    import socket
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    begin = time.monotonic()
    process = subprocess.Popen([binary, "serve", "--port", str(port), "--home", state],
                               stdout=subprocess.DEVNULL)
    try:
        while True:
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if process.poll() is not None or time.monotonic() - begin > 30:
                raise SystemExit("the executor did not start")
            time.sleep(0.002)
        elapsed = time.monotonic() - begin
        with open(f"/proc/{process.pid}/status") as f:
            resident = int(re.search(r"VmRSS:\s+(\d+)", f.read()).group(1)) / 1024
        return elapsed * 1000, resident
    finally:
        process.terminate()
        process.wait(30)


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
        manifest = os.path.join(work, "plugins", "syn-0300", "syn-0300.pie")
        touched = []
        for i in range(3):
            with open(manifest) as f:
                text = f.read()
            text = re.sub(r"displayName: .*", f"displayName: Touched {i}", text, count=1)
            with open(manifest, "w") as f:
                f.write(text)
            touched.append(seconds(["env", "CCACHE_DISABLE=1", *ninja, "pie"]))
        result["one touched manifest to a binary, s"] = sorted(touched)[1]
        binary, state = os.path.join(build, "bin", "pie"), os.path.join(work, "state")
        start_and_memory(binary, state)  # makes the database
        starts = [start_and_memory(binary, state) for _ in range(3)]
        result["start to the first connection, ms"] = sorted(s for s, _ in starts)[1]
        result["resident, MB"] = sorted(m for _, m in starts)[1]
        result["size of pie, MB"] = os.path.getsize(binary) / 1e6
        return result
    finally:
        shutil.rmtree(work, ignore_errors=True)


GOALS = {"clean build of the connectors, s": "goal 60, stretch 30",
         "one touched manifest to a binary, s": "goal 3, stretch 1",
         "start to the first connection, ms": "goal 100, database running",
         "resident, MB": "goal 60"}


def report(result, count=600):
    print(f"{count} synthetic connectors and those of the tree")
    for name, value in result.items():
        print(f"  {name:40} {value:8.1f}   {GOALS.get(name, '')}")


if __name__ == "__main__":
    report(run())
