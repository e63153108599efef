"""Rules about the source tree itself. Each check takes a Tree and yields one line per problem: `path:line: text`."""

import fnmatch
import os
import re
import subprocess
import tempfile

MAX_LINES = 600

# What the root folder may hold. A new top-level entry is a decision: add it here in the same commit.
TOP_LEVEL = {
    ".ci", ".clang-format", ".clang-tidy", ".gitattributes", ".gitignore", "CMakeLists.txt", "README.md", "dev",
    "generated", "generator", "plugins", "runtime", "templates", "tests",
}

# Lowest first. Folders in one row may not include each other.
RUNTIME_LAYERS = [
    {"base"}, {"table"}, {"net"}, {"db"}, {"vault"}, {"auth"}, {"engine"}, {"jobs"}, {"billing"}, {"hooks"}, {"context"},
    {"client"}, {"surface"}, {"executor"},
]
GENERATOR_LAYERS = [{"source"}, {"manifest"}, {"model"}, {"checks", "emit"}, {"write"}, {"cli"}]

# Not ours to judge: build results, data, installed packages, and the version control's own files.
SKIPPED = {".git", ".pie", ".cache", "node_modules", "__pycache__"}

HAND_WRITTEN = ("*.h", "*.cc", "*.cmake", "*.md", "*.mjs", "*.js", "*.py", "*.sh", "*.tmpl", "CMakeLists.txt")

# The patterns are spelled so that they do not match this file.
PLACES = [
    (re.compile(r"(?<![\w.:/}-])/(?:root|home/[a-z][\w-]*|Users/\w+)/[\w.]+"), "path of one machine"),
    (re.compile(r"registry[.](?:npmjs|yarnpkg)|(?:deb|security|snapshot)[.]debian[.]org|pypi[.]org"
                r"|proxy[.]golang|artifact[r]egistry|[.]pkg[.]dev\b"), "host of a package registry"),
]

# Libraries of the runtime, which connectors reach through pie/ only.
HEAVY = re.compile(r"(?:boost|nlohmann|yaml-cpp|re2|openssl)/|libpq")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


class Tree:
    """The files below a root, by path relative to it."""

    def __init__(self, root):
        self.root = root
        self.paths = []
        for folder, folders, files in os.walk(root):
            at_top = folder == root
            folders[:] = sorted(f for f in folders if f not in SKIPPED and not (at_top and f.startswith("build")))
            self.paths += [os.path.relpath(os.path.join(folder, f), root) for f in sorted(files) if f not in SKIPPED]

    def match(self, *patterns):
        """Paths whose whole path (pattern with a slash) or file name (without) fits a pattern."""
        for path in self.paths:
            name = os.path.basename(path)
            if any(fnmatch.fnmatchcase(path if "/" in p else name, p) for p in patterns):
                yield path

    def lines(self, path):
        with open(os.path.join(self.root, path), encoding="utf-8", errors="replace") as file:
            return file.read().split("\n")

    def includes(self, path):
        for number, line in enumerate(self.lines(path), 1):
            found = INCLUDE.match(line)
            if found:
                yield number, found[1] == "<", found[2]


def file_length(tree):
    for path in tree.match(*HAND_WRITTEN, "dev", ".ci/*"):
        if path.startswith("generated/") or path.startswith("tests/golden/"):
            continue
        count = len(tree.lines(path)) - 1
        if count > MAX_LINES:
            yield f"{path}:{MAX_LINES + 1}: the file has {count} lines, the limit is {MAX_LINES}; split it by topic"


def light_includes(tree):
    """Public headers, generated code and plugins cost every connector their includes: std headers and pie/ only.

    A connector that names libraries (NAME.libraries) may include their headers, in angle brackets."""
    linked = {os.path.dirname(p) for p in tree.match("plugins/*.libraries")}
    own = {"/".join(p.split("/")[:2]) for p in tree.match("plugins/*", "generated/*")}
    for path in tree.match("runtime/include/*.h", "generated/*.h", "generated/*.cc", "plugins/*.h", "plugins/*.cc"):
        folder = os.path.dirname(path)
        for number, angle, name in tree.includes(path):
            if name.startswith("pie/"):
                continue
            if angle and re.fullmatch(r"[a-z_0-9]+", name):
                continue
            if angle and folder in linked and not HEAVY.match(name):
                continue
            first = name.split("/")[0]
            beside = os.path.normpath(os.path.join(folder, name)) in tree.paths
            of_connector = f"generated/{first}" in own or f"plugins/{first}" in own
            if not angle and ".." not in name and (beside or of_connector):
                continue
            yield f"{path}:{number}: '{name}' is neither a std header nor pie/; reach it through runtime/include/pie"


def _rank(layers, folder):
    return next((i for i, row in enumerate(layers) if folder in row), None)


def _direction(tree, part, layers, foreign):
    names = sorted(set().union(*layers))
    for path in tree.match(f"{part}/*.h", f"{part}/*.cc"):
        pieces = path.split("/")
        layer = pieces[1] if len(pieces) > 2 else "main.cc"
        if layer == "include":
            continue
        rank = len(layers) if layer == "main.cc" else _rank(layers, layer)
        if rank is None:
            yield f"{path}:1: '{layer}' has no place among the layers of {part}/ ({', '.join(names)})"
            continue
        for number, _, name in tree.includes(path):
            if name.startswith(".."):
                name = os.path.relpath(os.path.normpath(os.path.join(os.path.dirname(path), name)), part)
            target = name.split("/")[0]
            if "/" not in name:
                continue
            below = _rank(layers, target)
            if below is not None and (below > rank or (below == rank and target != layer)):
                yield f"{path}:{number}: '{layer}' includes '{name}' of the layer above it"
            elif below is None and target in foreign:
                yield f"{path}:{number}: {part}/ includes '{name}', which belongs to the other program"


def layers(tree):
    """Includes run downwards only, and compiler and runtime share nothing but runtime/include/pie."""
    runtime = set().union(*RUNTIME_LAYERS)
    generator = set().union(*GENERATOR_LAYERS)
    yield from _direction(tree, "runtime", RUNTIME_LAYERS, generator)
    yield from _direction(tree, "generator", GENERATOR_LAYERS, runtime)


def _own_path(root):
    """The path of this very checkout, or of the folder that holds it unless that is as common as /usr."""
    root = os.path.abspath(root)
    above = os.path.dirname(root)
    path = above if above.count("/") > 1 else root
    return [re.compile(r"(?<![\w.])" + re.escape(path) + r"\b")] if path.count("/") > 1 else []


def places(tree):
    """Nothing that is committed depends on where it was made or on where packages came from."""
    patterns = PLACES + [(p, "path of this checkout") for p in _own_path(tree.root)]
    for path in tree.paths:
        if os.path.getsize(os.path.join(tree.root, path)) > 4 << 20:
            continue
        for number, line in enumerate(tree.lines(path), 1):
            for pattern, what in patterns:
                found = pattern.search(line)
                if found:
                    yield f"{path}:{number}: '{found[0]}' is the {what}"
            if path.endswith("package-lock.json") and '"resolved"' in line:
                yield f"{path}:{number}: the lock file names where packages came from; see tests/.npmrc"


def top_level(tree):
    for entry in sorted({path.split("/")[0] for path in tree.paths} - TOP_LEVEL):
        yield f"{entry}:1: not one of the entries that the root may hold (tests/hygiene/checks.py)"


def public_headers(tree):
    """Each public header compiles alone, and twice in one file."""
    with tempfile.TemporaryDirectory() as folder:
        for path in tree.match("runtime/include/pie/*.h"):
            source = os.path.join(folder, "include_twice.cc")
            name = path[len("runtime/include/"):]
            with open(source, "w", encoding="utf-8") as file:
                file.write(f'#include "{name}"\n#include "{name}"\n')
            run = subprocess.run(
                [os.environ.get("CXX", "g++"), "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror",
                 "-I", os.path.join(tree.root, "runtime/include"), source],
                capture_output=True, text=True, timeout=120, check=False)
            if run.returncode != 0:
                error = next((e for e in run.stderr.split("\n") if "error" in e), "the compiler failed")
                error = error.replace(os.path.join(tree.root, ""), "")
                yield f"{path}:1: does not compile alone and twice: {error}"


CHECKS = {f.__name__: f for f in (file_length, light_includes, layers, places, top_level, public_headers)}
