"""A connector of this tree as its author wrote it: the manifest, the cases, and what a test may overlook."""
import os
import re

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
PLUGINS = os.path.join(os.path.dirname(os.path.dirname(HERE)), "plugins")

_BASE = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_BASE):
    """YAML as pie reads it: no dates, no sexagesimal numbers, and only true and false are booleans."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
        ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
        ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
        ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
        ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789"))):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


def load(text):
    return yaml.load(text, _Loader)


class Case:
    def __init__(self, data, file, line):
        self.data, self.file, self.line = data, file, line
        self.action = data.get("action", "")
        self.exchanges = data.get("exchanges") or []
        self.fails = "error" in data

    def __str__(self):
        return f"{self.file}:{self.line}: {self.action}"


class Connector:
    """`overlooked` is tests/catalogue/exceptions/<name>.yaml; see README.md there."""

    def __init__(self, name, manifest, cases, overlooked=None, readme=None):
        self.name, self.manifest, self.cases = name, manifest, cases
        self.overlooked, self.readme = overlooked or {}, readme
        body = manifest.get("manifest") or {}
        self.body, self.api = body, body.get("api") or {}
        self.actions = body.get("actions") or {}
        self.tool = body.get("tool") or {}

    def ways_to_sign_in(self):
        """`api.auth` as maps: one kind, or a list of alternatives."""
        auth = self.api.get("auth")
        listed = auth if isinstance(auth, list) else [] if auth is None else [auth]
        return [{"type": way} if isinstance(way, str) else way for way in listed]

    def action_names(self):
        """Those that are offered: the enum of `action`, or the keys of `actions`."""
        properties = (self.tool.get("parameters") or {}).get("properties") or {}
        names = (properties.get("action") or {}).get("enum")
        if names is None:
            names = list(self.actions)
        return [n for n in names if not (self.actions.get(n) or {}).get("hidden")]


def names():
    """Every connector of the tree, by name."""
    return sorted(n for n in os.listdir(PLUGINS) if os.path.exists(os.path.join(PLUGINS, n, n + ".pie")))


def read(name):
    folder = os.path.join(PLUGINS, name)
    with open(os.path.join(folder, name + ".pie"), encoding="utf-8") as file:
        text = file.read()
    manifest = load(text.split("\n---", 1)[0].removeprefix("---"))
    readme = os.path.join(folder, "README.md")
    overlooked = os.path.join(HERE, "exceptions", name + ".yaml")
    return Connector(name, manifest, list(_cases(name, os.path.join(folder, "cases"))),
                     load(_text(overlooked)) if os.path.exists(overlooked) else None,
                     _text(readme) if os.path.exists(readme) else None)


def _text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def _cases(name, folder):
    for entry in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        if not entry.endswith((".yaml", ".yml")):
            continue
        loader = _Loader(_text(os.path.join(folder, entry)))
        try:
            root = loader.get_single_node()
            for node in root.value if root is not None else []:
                yield Case(loader.construct_document(node), f"plugins/{name}/cases/{entry}",
                           node.start_mark.line + 1)
        finally:
            loader.dispose()
