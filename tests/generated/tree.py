#!/usr/bin/env python3
"""The build of this tree's connectors, on a small tree: `tree.py PIEC`.

A manifest that is dropped in takes one build, code of an author that this very build wrote is linked by it, a changed manifest
compiles its bucket and nothing else, and a broken one leaves everything as it was.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

PROJECT = """cmake_minimum_required(VERSION 3.25)
project(tree CXX)
set(CMAKE_CXX_STANDARD 20)
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_BASEDIR={folder} ${{CCACHE}})
endif()
add_executable(piec IMPORTED GLOBAL)
set_target_properties(piec PROPERTIES IMPORTED_LOCATION {piec})
add_library(pie_runtime INTERFACE)
target_include_directories(pie_runtime INTERFACE {root}/runtime/include)
add_subdirectory(generated)
"""

MANIFEST = """---
name: {name}
displayName: {title}
description: Says {name}.
tier: tool
version: 1.0.0
manifest:
  trigger: auto
  tool: {{name: {name}, description: Says {name}., parameters: {{type: object, properties: {{word: {{type: string}}}}}}}}
---
"""


class Tree:
    def __init__(self, piec, folder):
        self.folder = folder
        self.write("CMakeLists.txt", PROJECT.format(piec=piec, root=ROOT, folder=folder))
        os.makedirs(self.path("generated"))
        shutil.copy(os.path.join(ROOT, "generated", "CMakeLists.txt"), self.path("generated"))

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def manifest(self, folder, name, title="T"):
        self.write(f"plugins/{folder}/{name}.pie", MANIFEST.format(name=name, title=title))

    def read(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return file.read()

    def build(self, succeeds=True):
        """The output; ends the test when the outcome is another than expected."""
        if not os.path.exists(self.path("build")):
            subprocess.run(["cmake", "-S", self.folder, "-B", self.path("build"), "-G", "Ninja", "-DPIE_BUCKETS=4",
                            "-DCMAKE_BUILD_TYPE=Debug"], check=True, stdout=subprocess.DEVNULL, timeout=120)
        done = subprocess.run(["cmake", "--build", self.path("build"), "-j", "2"], capture_output=True, text=True, timeout=240)
        if (done.returncode == 0) != succeeds:
            raise SystemExit(f"the build should have {'worked' if succeeds else 'failed'}:\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def defined(self):
        """Demangled names of functions in the library, each as often as it is defined."""
        for root, _, names in os.walk(self.path("build")):
            if "libpie_connectors.a" in names:
                out = subprocess.run(["nm", "-C", "--defined-only", os.path.join(root, "libpie_connectors.a")],
                                     capture_output=True, text=True, check=True, timeout=60).stdout
                return re.findall(r" T (pie::\w+::\w+)\(pie::Context&", out)
        raise SystemExit("there is no library")


def expect(what, got, want):
    if got != want:
        raise SystemExit(f"{what}: expected {want!r}, found {got!r}")


def compiled(output):
    return sorted(re.findall(r"Building CXX object \S*/(\S+)\.o", output))


def main():
    with tempfile.TemporaryDirectory() as folder:
        tree = Tree(os.path.abspath(sys.argv[1]), folder)
        tree.manifest("ping", "ping")
        tree.build()
        expect("code that the build itself wrote", tree.defined(), ["pie::ping::Ping"])
        tree.build()
        expect("the same, as a source of its own", tree.defined(), ["pie::ping::Ping"])
        expect("a build without changes", compiled(tree.build()), [])

        tree.manifest("deep/down", "pong")
        tree.build()
        expect("a manifest dropped in", sorted(tree.defined()), ["pie::ping::Ping", "pie::pong::Pong"])
        tree.build()

        stub = tree.read("plugins/ping/ping.cc")
        tree.manifest("ping", "ping", title="Other")
        files = compiled(tree.build())
        expect("a changed title", [re.sub(r"\d+", "N", name) for name in files], ["bucket_N.cc"])
        expect("the author's file", tree.read("plugins/ping/ping.cc"), stub)

        header = tree.read("generated/ping/ping.h")
        tree.write("plugins/ping/ping.pie", tree.read("plugins/ping/ping.pie").replace("tier: tool", "tier: tol"))
        output = tree.build(succeeds=False)
        expect("where the mistake is", "plugins/ping/ping.pie:5:7: error: " in output, True)
        expect("files that nobody asked about", "bucket" in output, False)
        expect("the same mistake in the next build", "ping.pie:5:7: error: " in tree.build(succeeds=False), True)
        expect("the last good output", tree.read("generated/ping/ping.h"), header)
        tree.manifest("ping", "ping")
        tree.build()

        tree.manifest("brief", "pang")
        tree.build()
        shutil.rmtree(tree.path("plugins/brief"))
        tree.build()
        expect("a manifest taken out at once", sorted(tree.defined()), ["pie::ping::Ping", "pie::pong::Pong"])

        shutil.rmtree(tree.path("plugins/deep"))
        tree.build()
        expect("a manifest taken out", tree.defined(), ["pie::ping::Ping"])
        expect("its output", os.path.exists(tree.path("generated/pong")), False)
    print("ok")


if __name__ == "__main__":
    main()
