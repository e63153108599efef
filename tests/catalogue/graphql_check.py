"""GraphQL documents of a manifest, and the variables and replies of their cases, against the facts."""
import re

_TOKEN = re.compile(r'(?:[\s,]|#[^\n]*)*(?:("""(?:[^"]|"(?!""))*"""|"(?:[^"\\]|\\.)*")|([_A-Za-z]\w*)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)'
                    r"|(\.\.\.|[{}()\[\]:=!$@|&]))")
_SCALARS = {"String": str, "ID": (str, int), "Int": int, "Float": (int, float), "Boolean": bool}


class Broken(Exception):
    """The document is not GraphQL."""


class _Parser:
    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.strip()
        while at < len(text):
            found = _TOKEN.match(text, at)
            if not found:
                raise Broken(f"cannot read '{text[at:at + 30]}'")
            self.tokens.append(next(g for g in found.groups() if g is not None))
            at = found.end()
        self.tokens.append("")
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def take(self, wanted=None):
        token = self.tokens[self.at]
        if wanted is not None and token != wanted:
            raise Broken(f"expected '{wanted}', found '{token or 'the end'}'")
        self.at += 1
        return token

    def document(self):
        operation, fragments = None, {}
        while self.peek():
            if self.peek() == "fragment":
                self.take()
                name = self.take()
                self.take("on")
                self.take()
                fragments[name] = self.selection()
                continue
            if operation:
                raise Broken("more than one operation")
            kind = "query" if self.peek() == "{" else self.take()
            if re.match(r"\w", self.peek()):
                self.take()
            operation = {"kind": kind, "variables": self.variables(), "fields": self.selection()}
        if not operation:
            raise Broken("no operation")
        return operation | {"fragments": fragments}

    def variables(self):
        result = {}
        if self.peek() == "(":
            self.take()
            while self.peek() != ")":
                self.take("$")
                name = self.take()
                self.take(":")
                result[name] = {"type": self.type(), "default": False}
                if self.peek() == "=":
                    self.take()
                    self.value()
                    result[name]["default"] = True
            self.take()
        return result

    def type(self):
        if self.peek() == "[":
            self.take()
            text = "[" + self.type() + "]"
            self.take("]")
        else:
            text = self.take()
        if self.peek() == "!":
            text += self.take()
        return text

    def value(self):
        token = self.take()
        if token == "$":
            return ("variable", self.take())
        if token == "[":
            items = []
            while self.peek() != "]":
                items.append(self.value())
            self.take()
            return ("list", items)
        if token == "{":
            fields = {}
            while self.peek() != "}":
                name = self.take()
                self.take(":")
                fields[name] = self.value()
            self.take()
            return ("object", fields)
        return ("literal", token)

    def arguments(self):
        result = {}
        if self.peek() == "(":
            self.take()
            while self.peek() != ")":
                name = self.take()
                self.take(":")
                result[name] = self.value()
            self.take()
        return result

    def directives(self):
        while self.peek() == "@":
            self.take()
            self.take()
            self.arguments()

    def selection(self):
        fields = []
        self.take("{")
        while self.peek() != "}":
            if not self.peek():
                raise Broken("a '}' is missing")
            if self.peek() == "...":
                self.take()
                if self.peek() == "on":
                    self.take()
                    fields.append({"on": self.take(), "fields": self.selection()})
                elif self.peek() == "{":
                    fields.append({"on": None, "fields": self.selection()})
                else:
                    fields.append({"spread": self.take()})
                continue
            name = key = self.take()
            if self.peek() == ":":
                self.take()
                name = self.take()
            arguments = self.arguments()
            self.directives()
            fields.append({"key": key, "name": name, "arguments": arguments,
                           "fields": self.selection() if self.peek() == "{" else None})
        self.take()
        return fields


def parse(text):
    return _Parser(text).document()


def check(checker, case, operation, text):
    """The document, then what each exchange of the case sends and gets."""
    facts = operation.graphql

    def say(problem, soft=False):
        checker.report.add(case, problem, soft or operation.soft, case.action)

    try:
        document = parse(text)
    except Broken as problem:
        say(f"GraphQL document: {problem}")
        return
    if document["kind"] != facts["operation"]:
        say(f"GraphQL document is a {document['kind']}, the vendor's is a {facts['operation']}")
    roots = [f for f in document["fields"] if f.get("name") == facts["field"]]
    if not roots:
        names = ", ".join(f.get("name", "...") for f in document["fields"])
        say(f"GraphQL document asks for {names}, the vendor's field is {facts['field']}")
        return
    types = _Types(facts, document, say)
    types.arguments(roots[0]["arguments"])
    _select(roots[0]["fields"], facts["return"], facts["field"], document["fragments"], say)
    wanted = operation.fixed.get("select")
    if wanted and not _selects(document["fields"], wanted.split("."), document["fragments"]):
        say(f"GraphQL document does not select {wanted}, which this action is about")
    for exchange in case.exchanges:
        request, response = exchange.get("request") or {}, exchange.get("response") or {}
        if "variables" in request:
            types.variables(request["variables"])
        data = (response.get("json") or {}).get("data") if isinstance(response.get("json"), dict) else None
        if isinstance(data, dict) and not case.fails:
            _reply(data, document["fields"], {"object_fields": {facts["field"]: facts["return"]}}, "data",
                   document["fragments"], say)


class _Types:
    """Values and variables against the input types of an operation."""

    def __init__(self, facts, document, say):
        self.args = {a["name"]: a for a in facts["args"]}
        self.inputs, self.enums = facts.get("input_types") or {}, facts.get("enums") or {}
        self.declared, self.say = document["variables"], say
        self.known = {t.strip("[]!") for t in self._mentioned()}

    def _mentioned(self):
        for argument in self.args.values():
            yield argument["type"]
        for fields in self.inputs.values():
            for field in fields.values():
                yield field["type"]

    def arguments(self, given):
        for name, value in given.items():
            if name not in self.args:
                self.say(f"GraphQL argument '{name}' is unknown; known: {', '.join(self.args)}")
                continue
            self.value(f"argument {name}", self.args[name]["type"], value)
        for name, argument in self.args.items():
            if argument.get("required") and name not in given:
                self.say(f"required GraphQL argument '{name}' is missing")

    def value(self, where, wanted, value):
        kind, content = value
        if kind == "variable":
            declared = self.declared.get(content)
            if declared is None:
                self.say(f"{where}: variable ${content} is not declared")
            elif not _fits(declared["type"], wanted, declared["default"]):
                self.say(f"{where}: ${content} is declared {declared['type']}, the vendor's type is {wanted}")
        elif kind == "object":
            fields = self.inputs.get(wanted.strip("[]!"))
            for name, inner in content.items():
                if fields is not None and name not in fields:
                    self.say(f"{where}: unknown field '{name}' of {wanted.strip('[]!')}")
                elif fields is not None:
                    self.value(f"{where}.{name}", fields[name]["type"], inner)
        elif kind == "list":
            inner = wanted.rstrip("!")
            for item in content:
                self.value(where, inner[1:-1] if inner.startswith("[") else inner, item)
        elif wanted.strip("[]!") in self.enums and content not in self.enums[wanted.strip("[]!")]:
            self.say(f"{where}: {content} is not one of {', '.join(self.enums[wanted.strip('[]!')])}")

    def variables(self, sent):
        for name, value in sent.items():
            if name not in self.declared:
                self.say(f"variable '{name}' is not declared by the document")
            else:
                self.json(f"variable {name}", self.declared[name]["type"], value)
        for name, declared in self.declared.items():
            if declared["type"].endswith("!") and not declared["default"] and name not in sent:
                self.say(f"required variable '{name}' is missing")

    def json(self, where, wanted, value):
        name = wanted.strip("[]!")
        if value is None:
            if wanted.endswith("!"):
                self.say(f"{where} is null, the vendor's type is {wanted}")
        elif wanted.rstrip("!").startswith("["):
            for item in value if isinstance(value, list) else [value]:
                self.json(where, wanted.rstrip("!")[1:-1], item)
        elif name in self.enums:
            if value not in self.enums[name]:
                self.say(f"{where}: {value!r} is not one of {', '.join(self.enums[name])}")
        elif name in self.inputs:
            self._object(where, name, value)
        elif name in _SCALARS:
            kind = _SCALARS[name]
            if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
                self.say(f"{where}: expected {name}, found {value!r}")

    def _object(self, where, name, value):
        fields = self.inputs[name]
        if not isinstance(value, dict):
            self.say(f"{where}: expected an object {name}, found {value!r}")
            return
        for key, inner in value.items():
            if key not in fields:
                self.say(f"{where}: unknown field '{key}' of {name}")
            else:
                self.json(f"{where}.{key}", fields[key]["type"], inner)
        for key, field in fields.items():
            if field["type"].endswith("!") and "default" not in field and key not in value:
                self.say(f"{where}: required field '{key}' of {name} is missing")


def _fits(declared, wanted, has_default):
    if declared == wanted or declared.rstrip("!") == wanted:
        return True
    if has_default and declared == wanted.rstrip("!"):
        return True
    if declared.startswith("[") and wanted.startswith("["):
        return (declared.endswith("!") or not wanted.endswith("!")) and _fits(
            declared.rstrip("!")[1:-1], wanted.rstrip("!")[1:-1], False)
    return False


def flat(fields, fragments):
    for field in fields or []:
        if "spread" in field:
            yield from flat(fragments.get(field["spread"]) or [], fragments)
        elif "on" in field:
            continue  # The facts do not say what the members of a union have.
        else:
            yield field


def _members(facts):
    return {n for part in ("scalar_fields", "object_fields", "other_fields") for n in facts.get(part) or {}}


def _select(fields, facts, where, fragments, say):
    known = _members(facts)
    if fields is None:
        say(f"GraphQL document selects nothing of {where}")
        return
    for field in flat(fields, fragments):
        name = field["name"]
        if name == "__typename" or not known:
            continue
        if name not in known:
            say(f"GraphQL document selects '{name}', which {where} ({facts.get('type_name') or facts.get('field_type', '')}) "
                "does not have")
        elif name in (facts.get("scalar_fields") or {}):
            if field["fields"] is not None:
                say(f"GraphQL document selects members of {where}.{name}, which is a scalar")
        elif name in (facts.get("object_fields") or {}):
            _select(field["fields"], facts["object_fields"][name], f"{where}.{name}", fragments, say)
        elif field["fields"] is None and facts["other_fields"][name].strip("[]!") not in _SCALARS:
            say(f"GraphQL document must say which members of {where}.{name} it wants")


def _selects(fields, path, fragments):
    for field in flat(fields, fragments):
        if field["name"] == path[0]:
            return len(path) == 1 or _selects(field["fields"] or [], path[1:], fragments)
    return False


def _reply(value, fields, facts, where, fragments, say):
    """A reply has exactly what the document asks for, in the vendor's types."""
    if isinstance(value, list):
        for item in value:
            _reply(item, fields, facts, where, fragments, say)
        return
    if not isinstance(value, dict) or fields is None:
        return
    asked = {f["key"]: f for f in flat(fields, fragments)}
    has_unions = any("on" in f for f in fields)
    for key, inner in value.items():
        if key not in asked:
            if not has_unions:
                say(f"reply {where}.{key} is not asked for by the document")
            continue
        name = asked[key]["name"]
        wanted = (facts.get("scalar_fields") or {}).get(name)
        if wanted and inner is None and wanted.endswith("!"):
            say(f"reply {where}.{key} is null, the vendor's type is {wanted}")
        elif wanted and inner is not None and not isinstance(inner, list):
            kind = _SCALARS.get(wanted.strip("[]!"))
            if kind and (not isinstance(inner, kind) or (isinstance(inner, bool) and kind is not bool)):
                say(f"reply {where}.{key}: expected {wanted}, found {inner!r}")
        _reply(inner, asked[key]["fields"], (facts.get("object_fields") or {}).get(name) or {}, f"{where}.{key}",
               fragments, say)
    for key in asked:
        if key not in value and not has_unions:
            say(f"reply {where} lacks '{key}', which the document asks for")
