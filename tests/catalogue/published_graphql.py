"""Schemas that vendors publish as TypeScript, as their code generator writes them: GraphQL documents are held against them like against facts."""
import dataclasses
import re

import graphql_check

_BLOCK = re.compile(r"^export (?:declare )?(type|enum) (\w+) (?:= )?\{\n(.*?)^\};?$", re.M | re.S)
_FIELD = re.compile(r"^    (\w+)\??: (.+);$", re.M)
_VALUE = re.compile(r'^    \w+ = "(\w+)",?$', re.M)


class Schema:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.types, self.enums, self.scalars = {}, {}, set(re.findall(r"Scalars\['(\w+)'\]", text))
        for kind, name, body in _BLOCK.findall(text):
            if kind == "enum":
                self.enums[name] = _VALUE.findall(body)
            else:
                self.types[name] = {n: graphql_type(t) for n, t in _FIELD.findall(body) if n != "__typename"}

    def operation(self, document):
        """The facts about a document's first field, as far as the document asks for them; None when there is no such field."""
        root, field = document["kind"].capitalize(), document["fields"][0]
        returned = self.types[root].get(field["name"])
        if returned is None:
            return None
        given = {n.lower(): t for n, t in self.types.items()}.get(f"{root}{field['name']}Args".lower(), {})
        used = self._inputs(given)
        return {"operation": document["kind"], "field": field["name"], "input_types": {
                    n: {f: {"type": t} for f, t in self.types[n].items()} for n in used if n in self.types},
                "args": [{"name": n, "type": t, "required": t.endswith("!")} for n, t in given.items()],
                "enums": {n: self.enums[n] for n in used if n in self.enums},
                "return": self._members(returned, field, document["fragments"])}

    def _inputs(self, fields, seen=()):
        """Names of all types that arguments and their members have."""
        found = set(seen)
        for name in {t.strip("[]!") for t in fields.values()} - found:
            found = self._inputs(self.types.get(name, {}), found | {name})
        return found

    def _members(self, type_name, field, fragments):
        """What a type has; further down only where the document goes."""
        name = type_name.strip("[]!")
        result = {"field_type": type_name, "scalar_fields": {}, "object_fields": {}, "other_fields": {}}
        asked = {}
        for wanted in graphql_check.flat(field["fields"], fragments):
            asked.setdefault(wanted["name"], wanted)
        for member, kind in self.types.get(name, {}).items():
            if kind.strip("[]!") in self.scalars or kind.strip("[]!") in self.enums:
                result["scalar_fields"][member] = kind
            elif member in asked and asked[member]["fields"] is not None:
                result["object_fields"][member] = self._members(kind, asked[member], fragments)
            else:
                result["other_fields"][member] = kind
        return result


def graphql_type(text):
    """`Maybe<Array<Scalars['ID']['output']>>` as `[ID!]`."""
    maybe = re.fullmatch(r"(?:Input)?Maybe<(.*)>", text)
    if maybe:
        return graphql_type(maybe[1]).removesuffix("!")
    items = re.fullmatch(r"Array<(.*)>", text)
    if items:
        return f"[{graphql_type(items[1])}]!"
    scalar = re.fullmatch(r"Scalars\['(\w+)'\]\['\w+'\]", text)
    return (scalar[1] if scalar else text) + "!"


@dataclasses.dataclass
class _Operation:
    """What graphql_check asks of an operation of the facts."""

    graphql: dict
    soft: bool = False
    fixed: dict = dataclasses.field(default_factory=dict)


class Checker:
    """Cases of a connector against its vendor's schema; `held` are the actions whose documents it knows."""

    def __init__(self, connector, schema, report):
        self.connector, self.schema, self.report = connector, schema, report
        self.held = set()

    def run(self):
        for case in self.connector.cases:
            text = (self.connector.actions.get(case.action) or {}).get("graphql")
            if text:
                self._document(case, text)

    def _document(self, case, text):
        try:
            document = graphql_check.parse(text)
        except graphql_check.Broken as problem:
            self.report.add(case, f"GraphQL document: {problem}")
            return
        operation = self.schema.operation(document)
        if operation is None:
            self.report.add(case, f"GraphQL field {document['fields'][0]['name']} is not in the vendor's schema", action=case.action)
            return
        graphql_check.check(self, case, _Operation(operation), text)
        self.report.checked += 1
        self.held.add(case.action)
