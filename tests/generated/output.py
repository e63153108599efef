#!/usr/bin/env python3
"""What piec writes for this tree: `output.py PIEC fresh|deterministic`.

fresh          generated/ is what a build writes today, no more and no less
deterministic  another folder, order of manifests, language and time zone give the same bytes
"""

import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def manifests():
    return sorted(os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(ROOT, "plugins"))
                  for name in names if name.endswith(".pie"))


def build(piec, out, paths, cwd=ROOT, **environment):
    subprocess.run([piec, "build", "--root", ROOT, "--out", out, *paths], cwd=cwd, check=True, timeout=120,
                   env={**os.environ, **environment})


def tree(folder):
    files = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = file.read()
    return files


def differences(name, want, got):
    for path in sorted(set(want) | set(got)):
        if want.get(path) != got.get(path):
            how = "is missing" if path not in want else "should not be there" if path not in got else "differs"
            yield f"{name}{path} {how}"


def fresh(piec, scratch):
    build(piec, scratch, [os.path.join(ROOT, "plugins")])
    committed = tree(os.path.join(ROOT, "generated"))
    got = tree(scratch)
    for by_hand in ("README.md", "CMakeLists.txt"):
        committed.pop(by_hand, None)
    problems = list(differences("generated/", committed, got))
    if problems:
        problems.append("run `build/bin/piec build --root . --stubs plugins` and commit the result")
    return problems


def deterministic(piec, scratch):
    paths = manifests()
    first, second = os.path.join(scratch, "a"), os.path.join(scratch, "b")
    build(piec, first, paths)
    build(piec, second, paths[::-1], cwd=scratch, LC_ALL="C", TZ="Asia/Tokyo")
    problems = list(differences("", tree(first), tree(second)))
    before = {path: os.stat(os.path.join(first, path)).st_mtime_ns for path in tree(first)}
    build(piec, first, paths)
    problems += [f"{path} was written again" for path, time in before.items()
                 if os.stat(os.path.join(first, path)).st_mtime_ns != time]
    return problems


def main():
    piec, check = os.path.abspath(sys.argv[1]), {"fresh": fresh, "deterministic": deterministic}[sys.argv[2]]
    with tempfile.TemporaryDirectory() as scratch:
        problems = check(piec, scratch)
    print("\n".join(problems) if problems else "ok")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
