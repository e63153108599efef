#!/usr/bin/env python3
"""Golden tests of piec: `run.py PIEC [--update] [CASE...]`.

A case is a folder with *.pie files and what piec must answer:
  args        command line, one line; `check .` without it. {out} is an empty folder of this run.
  stderr.txt  the diagnostics, whole; absent: none
  stdout.txt  absent: not compared
  expected/   the files in {out}, whole
  exit        the exit code; absent: 1 when stderr.txt has an error, else 0
A file `make.py` in a case writes further inputs to the current folder (large or odd ones).
"""

import difflib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def read(path):
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        return file.read()


def write(path, text, keep_empty=False):
    if not text and not keep_empty:
        if os.path.exists(path):
            os.remove(path)
        return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", errors="surrogateescape") as file:
        file.write(text)


def tree(folder):
    files = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            files[os.path.relpath(path, folder)] = read(path)
    return files


def run_case(piec, case):
    """The answer of piec as a dict: file name in the case -> text."""
    folder = os.path.join(HERE, case)
    with tempfile.TemporaryDirectory() as scratch:
        work, out = os.path.join(scratch, "in"), os.path.join(scratch, "out")
        shutil.copytree(folder, work, ignore=shutil.ignore_patterns("stderr.txt", "stdout.txt", "expected"))
        os.mkdir(out)
        if os.path.exists(os.path.join(work, "make.py")):
            subprocess.run([sys.executable, "make.py"], cwd=work, check=True, timeout=60)
        args = shlex.split((read(os.path.join(work, "args")) or "check .").replace("{out}", out))
        done = subprocess.run([piec, *args], cwd=work, capture_output=True, timeout=60,
                              encoding="utf-8", errors="surrogateescape")
        answer = {"stderr.txt": done.stderr, "stdout.txt": done.stdout, "exit": str(done.returncode)}
        for path, text in tree(out).items():
            answer[os.path.join("expected", path)] = text
        return {name: text.replace(scratch, "@SCRATCH@") for name, text in answer.items()}


def wanted(case):
    folder = os.path.join(HERE, case)
    want = {"stderr.txt": read(os.path.join(folder, "stderr.txt")) or ""}
    stdout = read(os.path.join(folder, "stdout.txt"))
    if stdout is not None:
        want["stdout.txt"] = stdout
    failing = " error: " in want["stderr.txt"]
    want["exit"] = (read(os.path.join(folder, "exit")) or ("1" if failing else "0")).strip()
    for path, text in tree(os.path.join(folder, "expected")).items():
        want[os.path.join("expected", path)] = text
    return want


def compare(case, got, want):
    same = True
    for name in sorted(set(got) | set(want)):
        if name == "stdout.txt" and name not in want:
            continue
        if got.get(name) == want.get(name):
            continue
        same = False
        lines = [(side.get(name, "(no such file)\n")).splitlines() for side in (want, got)]
        print("\n".join(difflib.unified_diff(*lines, f"{case}/{name}: expected", f"{case}/{name}: found", lineterm="")))
    return same


def update(case, got):
    folder = os.path.join(HERE, case)
    failing = " error: " in got["stderr.txt"]
    write(os.path.join(folder, "stderr.txt"), got["stderr.txt"])
    write(os.path.join(folder, "exit"), "" if got["exit"] == ("1" if failing else "0") else got["exit"] + "\n")
    if os.path.exists(os.path.join(folder, "stdout.txt")) or "--dump-model" in (read(os.path.join(folder, "args")) or ""):
        write(os.path.join(folder, "stdout.txt"), got["stdout.txt"])
    shutil.rmtree(os.path.join(folder, "expected"), ignore_errors=True)
    for name, text in got.items():
        if name.startswith("expected" + os.sep):
            write(os.path.join(folder, name), text, keep_empty=True)


def uncovered(piec, cases):
    """Ids of the check table without a case that shows them."""
    ids = subprocess.run([piec, "check", "--list"], capture_output=True, text=True, check=True).stdout
    shown = "".join(read(os.path.join(HERE, case, "stderr.txt")) or "" for case in cases)
    return [line.split()[0] for line in ids.splitlines() if f"[{line.split()[0]}]" not in shown]


def main():
    piec = os.path.abspath(sys.argv[1])
    names = [name for name in sys.argv[2:] if not name.startswith("--")]
    every = sorted(os.path.relpath(root, HERE) for root, _, files in os.walk(HERE)
                   if "expected" not in os.path.relpath(root, HERE).split(os.sep)
                   and any(f.endswith(".pie") or f in ("args", "make.py") for f in files))
    failed = 0
    for case in names or every:
        got = run_case(piec, case)
        if "--update" in sys.argv:
            update(case, got)
        elif not compare(case, got, wanted(case)):
            failed += 1
    missing = [] if names else uncovered(piec, every)
    for check in missing:
        print(f"check id '{check}' has no golden case")
    print(f"{len(names or every)} cases, {failed} failed, {len(missing)} ids without a case")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
