#!/usr/bin/env python3
"""Runs one hygiene check: `hygiene.py CHECK ROOT`, or shows that all work: `hygiene.py --self-test`."""

import os
import sys
import tempfile

import checks
import samples


def run(name, root):
    problems = list(checks.CHECKS[name](checks.Tree(root)))
    for problem in problems:
        print(problem)
    print(f"{name}: {len(problems)} problem{'' if len(problems) == 1 else 's'}")
    return 1 if problems else 0


def reported(name, files):
    """Where a check reports problems in a tree of only these files. @ROOT@ in their text stands for the tree's path."""
    with tempfile.TemporaryDirectory() as temporary:
        root = os.path.join(temporary, "checkout")
        for path, text in files.items():
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text.replace("@ROOT@", root))
        return [":".join(p.split(":")[:2]) for p in checks.CHECKS[name](checks.Tree(root))]


def self_test():
    """A check that finds nothing is only worth something if it finds what is there."""
    failures = 0
    for name in checks.CHECKS:
        good, bad = samples.SAMPLES[name]
        for files, wanted in ((good, []), *bad):
            found = reported(name, files)
            if found != wanted:
                failures += 1
                print(f"{name}: {sorted(files)}: expected {wanted}, found {found}")
        print(f"{name}: 1 good sample, {len(bad)} bad")
    return 1 if failures else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) == 2 and arguments[0] in checks.CHECKS:
        return run(*arguments)
    print(f"{__doc__}\nChecks: {', '.join(checks.CHECKS)}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
