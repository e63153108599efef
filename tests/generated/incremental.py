#!/usr/bin/env python3
"""A build that remembers the last one gives what a build from nothing gives: `incremental.py PIEC`.

After each change, one piec with a state file works on the folder it has always worked on, and one without on an empty one. Files,
messages and exit code must be the same.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SYNTHETIC = os.path.join(ROOT, "tests", "bench", "synthetic.py")
COUNT = 24

NATIVE = """---
name: {name}
displayName: {title}
description: Says {name}.
tier: tool
version: 1.0.0
manifest:
  trigger: auto
  tool: {{name: {tool}, description: {description}, parameters: {{type: object, properties: {{word: {{type: string}}}}}}}}
---
"""


class Run:
    def __init__(self, piec, folder, out, state):
        self.out = out
        options = ["--state", state] if state else []
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([piec, "build", "--root", folder, "--out", out, "--stubs", *options,
                               os.path.join(folder, "plugins")],
                              capture_output=True, text=True, timeout=60)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.exit, self.said = done.returncode, done.stderr

    def files(self):
        found = {}
        for root, _, names in os.walk(self.out):
            for name in names:
                path = os.path.join(root, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, self.out)] = file.read()
        return found


class Tree:
    def __init__(self, piec, folder):
        self.piec, self.folder = piec, folder
        self.out, self.state = self.path("out"), self.path("state")
        self.failed = 0

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def native(self, name, tool=None, title="T", description="Says it."):
        self.write(f"plugins/{name}/{name}.pie",
                   NATIVE.format(name=name, tool=tool or name, title=title, description=description))

    def replace(self, name, old, new):
        text = self.read(name)
        assert old in text, (name, old)
        self.write(name, text.replace(old, new))

    def step(self, what, exit_code=0, says="", files=True):
        """Builds twice and compares. `files` false: a build from nothing cannot know the last good output."""
        remembering = Run(self.piec, self.folder, self.out, self.state)
        fresh_out = self.path("fresh")
        shutil.rmtree(fresh_out, ignore_errors=True)
        fresh = Run(self.piec, self.folder, fresh_out, None)
        wrong = []
        if (remembering.exit, fresh.exit) != (exit_code, exit_code):
            wrong.append(f"exit {remembering.exit} and {fresh.exit}, expected {exit_code}")
        if remembering.said != fresh.said:
            wrong.append(f"messages differ:\n{remembering.said}---\n{fresh.said}")
        if says not in remembering.said:
            wrong.append(f"expected '{says}' in:\n{remembering.said}")
        if files:
            a, b = remembering.files(), fresh.files()
            wrong += [f"differs: {name}" for name in sorted(set(a) | set(b)) if a.get(name) != b.get(name)]
        for text in wrong:
            self.failed += 1
            print(f"{what}: {text}")
        return remembering.cpu


def changes(tree):
    tree.step("nothing changed")
    one = "plugins/syn-0007/syn-0007.pie"
    os.utime(tree.path(one))
    tree.step("touched")
    tree.replace(one, "Synthetic 7", "Another 7")
    tree.step("changed")
    tree.native("late")
    # Its stub first: the two builds share plugins/, and only one of them could write it.
    subprocess.run([tree.piec, "build", "--stubs", "--out", tree.path("other"), tree.path("plugins/late")], check=True,
                   capture_output=True, timeout=60)
    tree.step("added")
    shutil.rmtree(tree.path("plugins/syn-0008"))
    tree.step("removed")
    assert not os.path.exists(tree.path("out/syn-0008"))
    tree.write("out/syn-0009/syn-0009.h", "edited\n")
    tree.step("an edited output")
    os.remove(tree.path("out/syn-0010/syn-0010.sql"))
    tree.step("an output that is gone")
    tree.write("out/registry.cc", "edited\n")
    tree.step("the edited list of all")
    tree.write("plugins/syn-0011/cases/one.yaml", "- action: create_contact\n  input: {title: From a case}\n")
    tree.step("a new case")
    tree.replace("plugins/syn-0011/cases/one.yaml", "From a case", "From another")
    tree.step("a changed case")


def mistakes(tree):
    one = "plugins/syn-0012/syn-0012.pie"
    tree.replace(one, "tier: connector", "tier: conector")
    for time in ("first", "second"):
        tree.step(f"a mistake, the {time} time", 1, "conector", files=False)
    tree.replace(one, "tier: conector", "tier: connector")
    tree.step("the mistake is mended")
    tree.native("late", description='""')
    for time in ("first", "second"):
        tree.step(f"a warning, the {time} time", 0, "[no-description]")
    tree.native("late", tool="syn_0013")
    for time in ("first", "second"):
        tree.step(f"a tool of an unchanged connector, the {time} time", 1, "[duplicate-tool]", files=False)
    tree.native("late")
    tree.step("its own tool again")
    tree.write("plugins/twin/syn-0013.pie", tree.read("plugins/syn-0013/syn-0013.pie"))
    for time in ("first", "second"):
        tree.step(f"a name of an unchanged connector, the {time} time", 1, "[duplicate-connector]", files=False)
    shutil.rmtree(tree.path("plugins/twin"))
    tree.step("the twin is gone")
    code = tree.read("plugins/late/late.cc")
    tree.write("plugins/late/late.cc", "// nothing\n")
    for time in ("first", "second"):
        tree.step(f"code is missing, the {time} time", 1, "[no-code]")
    tree.write("plugins/late/late.cc", code)
    tree.step("the code is back")


def damage(tree):
    with open(tree.state, "rb") as file:
        good = file.read()
    flipped = bytearray(good)
    flipped[len(good) // 2] ^= 1
    for what, bytes_now in (("empty", b""), ("cut", good[:-7]), ("cut early", good[:20]), ("a flipped bit", bytes(flipped)),
                            ("no state at all", b"\0\xff" * 500), ("a huge count", good[:15] + b"9" * 40)):
        with open(tree.state, "wb") as file:
            file.write(bytes_now)
        tree.step(f"the state is damaged: {what}")
    os.remove(tree.state)
    tree.step("the state is gone")


def main():
    with tempfile.TemporaryDirectory() as folder:
        tree = Tree(os.path.abspath(sys.argv[1]), folder)
        subprocess.run([sys.executable, SYNTHETIC, tree.path("plugins"), str(COUNT)], check=True, stdout=subprocess.DEVNULL)
        whole = tree.step("from nothing")
        again = tree.step("again")
        if again > whole / 2:
            raise SystemExit(f"the second build took {again:.3f} s of CPU, the first {whole:.3f} s: nothing was skipped")
        changes(tree)
        mistakes(tree)
        damage(tree)
        other = tree.path("piec")
        shutil.copy(tree.piec, other)
        tree.piec = other
        cpu = tree.step("another compiler")
        if cpu < whole / 2:
            raise SystemExit("another compiler must build everything")
        if tree.failed:
            raise SystemExit(f"{tree.failed} failed")
    print("ok")


if __name__ == "__main__":
    main()
