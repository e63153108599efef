"""Compiler throughput and compile time: piec against protoc, flatc and quicktype on the same schema.

The schema is that of synthetic.py: 12 actions with 20 parameters each. Figures are CPU seconds of
whole processes (user + system of the process and its children).
"""
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)
import synthetic  # noqa: E402

FLAGS = ["-std=c++20", "-O2", "-c"]


def cpu(command, **kwargs):
    """CPU seconds of a command that must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **kwargs)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def fields_of(names):
    """(name, type, is_list) of every parameter, as the peers' languages know them."""
    rows = {}
    for line in synthetic.PARAMS.format(n="item").strip().split("\n"):
        name, text = line.split(":", 1)
        kind = re.search(r"type: (\w+)", text).group(1)
        rows[name] = {"array": ("string", True), "object": ("object", False)}.get(
            kind, (kind, False))
    return [(name, *rows[name]) for name in names]


def actions():
    for noun in ("first", "second"):
        for verb, method in synthetic.VERBS:
            names = ["item_id"] + (synthetic.READ if method in ("GET", "DELETE")
                                   else synthetic.WRITE)
            yield f"{verb.capitalize()}{noun.capitalize()}", fields_of(names)


ITEM = [("id", "string", False), ("title", "string", False), ("state", "string", False),
        ("score", "number", False), ("created_at", "string", False)]
ROW = [("id", "string", False), ("pie_user_id", "string", False), ("remote_id", "string", False),
       ("data", "string", False), ("seen_at", "string", False)]


def messages():
    for name, fields in actions():
        yield name + "Params", fields
    for name in ("FirstItem", "SecondItem"):
        yield name, ITEM
    for name in ("FirstRow", "SecondRow"):
        yield name, ROW
    for name in ("Created", "Updated", "Deleted", "Archived"):
        yield name + "Event", ITEM


def proto(number):
    kinds = {"string": "string", "integer": "int64", "number": "double", "boolean": "bool",
             "object": "Owner"}
    text = [f'syntax = "proto3"; package s{number};',
            "message Owner { optional string id = 1; optional string name = 2; }"]
    for name, fields in messages():
        text.append(f"message {name} {{")
        for i, (field, kind, many) in enumerate(fields, 1):
            label = "repeated" if many else "optional"
            text.append(f"  {label} {kinds[kind]} {field} = {i};")
        text.append("}")
    return "\n".join(text)


def fbs(number):
    kinds = {"string": "string", "integer": "long", "number": "double", "boolean": "bool",
             "object": "Owner"}
    text = [f"namespace s{number};", "table Owner { id: string; name: string; }"]
    for name, fields in messages():
        text.append(f"table {name} {{")
        text += [f"  {field}: {f'[{kinds[kind]}]' if many else kinds[kind]};"
                 for field, kind, many in fields]
        text.append("}")
    return "\n".join(text)


def json_schema():
    import json
    owner = {"type": "object", "properties": {"id": {"type": "string"},
                                              "name": {"type": "string"}}}
    kinds = {"object": owner}
    properties = {}
    for name, fields in messages():
        properties[name] = {"type": "object", "properties": {
            field: {"type": "array", "items": {"type": kind}} if many
            else kinds.get(kind, {"type": kind}) for field, kind, many in fields}}
    return json.dumps({"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
                       "title": "All", "properties": properties})


def write_all(folder, suffix, count, text):
    os.makedirs(folder)
    paths = []
    for number in range(count):
        path = os.path.join(folder, f"s{number}.{suffix}")
        with open(path, "w") as f:
            f.write(text(number))
        paths.append(path)
    return paths


def throughput(piec, work, count):
    """CPU seconds for `count` schemas."""
    result = {}
    manifests = os.path.join(work, "manifests")
    subprocess.run([sys.executable, os.path.join(HERE, "synthetic.py"), manifests, str(count)],
                   check=True, stdout=subprocess.DEVNULL)
    result["piec"] = cpu([piec, "build", "--root", work, "--out", os.path.join(work, "out"),
                          manifests])
    protos = write_all(os.path.join(work, "proto"), "proto", count, proto)
    os.makedirs(os.path.join(work, "proto_out"))
    result["protoc"] = cpu(["protoc", f"--proto_path={work}/proto",
                            f"--cpp_out={work}/proto_out", *protos])
    schemas = write_all(os.path.join(work, "fbs"), "fbs", count, fbs)
    result["flatc"] = cpu(["flatc", "--cpp", "--gen-object-api", "-o",
                           os.path.join(work, "fbs_out"), *schemas])
    quicktype = os.path.join(ROOT, "tests", "node_modules", ".bin", "quicktype")
    if os.path.exists(quicktype):
        schema = os.path.join(work, "all.schema.json")
        with open(schema, "w") as f:
            f.write(json_schema())
        # One process per schema would mostly measure node's start: the start is taken off.
        one = cpu([quicktype, "-s", "schema", schema, "-l", "cpp", "--no-boost", "-o",
                   os.path.join(work, "all.hpp")])
        start = cpu([quicktype, "--help"])
        result["quicktype"] = max(one - start, 0) * count
    return result


def compile_seconds(work, count=32):
    """CPU seconds of g++ -O2 per connector."""
    include = ["-I", os.path.join(ROOT, "runtime", "include"), "-I", os.path.join(work, "out")]
    # Names repeat in the first few only for other nouns; one in the middle stands for all.
    names = sorted(name for name in os.listdir(os.path.join(work, "out"))
                   if name.startswith("syn-"))
    result = {}
    single = os.path.join(work, "out", names[0], names[0] + ".cc")
    obj = os.path.join(work, "x.o")
    result["piec, alone"] = cpu(["g++", *FLAGS, *include, single, "-o", obj])
    batch = os.path.join(work, "batch.cc")
    with open(batch, "w") as f:
        f.writelines(f'#include "{name}/{name}.cc"\n' for name in names[:count])
    result[f"piec, batch of {count}"] = cpu(["g++", *FLAGS, *include, batch, "-o", obj]) / count
    result["protoc"] = cpu(["g++", *FLAGS, "-I", os.path.join(work, "proto_out"),
                            os.path.join(work, "proto_out", "s0.pb.cc"), "-o", obj])
    source = os.path.join(work, "flat.cc")
    with open(source, "w") as f:
        f.write('#include "s0_generated.h"\n')
    result["flatc, header alone"] = cpu(["g++", *FLAGS, "-I", os.path.join(work, "fbs_out"),
                                         source, "-o", obj])
    if os.path.exists(os.path.join(work, "all.hpp")):
        with open(source, "w") as f:
            f.write('#include "all.hpp"\nquicktype::All Read(const nlohmann::json& j) '
                    '{ return j.get<quicktype::All>(); }\n')
        result["quicktype"] = cpu(["g++", *FLAGS, "-I", work, "-I", "/usr/include/nlohmann",
                                   source, "-o", obj])
    return result


def run(piec, count=600):
    work = tempfile.mkdtemp(prefix="pie-compile-")
    try:
        return throughput(piec, work, count), compile_seconds(work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def report(figures, count=600):
    speed, seconds = figures
    print(f"compiling {count} schemas, CPU s")
    for name, value in speed.items():
        print(f"  {name:24} {value:8.2f}")
    print(f"  protoc / piec {speed['protoc'] / speed['piec']:.1f} x (goal more than 1), "
          f"flatc / piec {speed['flatc'] / speed['piec']:.2f} x (stretch 1)")
    print("g++ -O2 per connector, CPU s")
    for name, value in seconds.items():
        print(f"  {name:24} {value:8.3f}")
    ours = next(value for name, value in seconds.items() if name.startswith("piec, batch"))
    print(f"  protoc / piec {seconds['protoc'] / ours:.0f} x (goal 40)")


if __name__ == "__main__":
    report(run(sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build/bin/piec")))
