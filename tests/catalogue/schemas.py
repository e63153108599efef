"""JSON Schemas of the facts, made as strict or as loose as a request or a reply asks for."""
import re

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

_NESTED = ("items", "additionalProperties")


def _usable(pattern):
    try:
        re.compile(pattern)
        return True
    except re.error:
        return False  # A pattern of ECMAScript that Python does not know.


def _open(schema):
    """Whether names that the facts do not list may be there."""
    return "additionalProperties" in schema or "cut" in schema or "cut_properties" in schema


def prepare(schema, required, relaxed=(), path="", siblings=()):
    """A copy that refuses unknown names wherever the facts list all of them.

    `required`: whether required names and patterns are asked for, which is so in requests; `relaxed`: those that are not, as dotted paths; `siblings`: names
    beside an `anyOf`, which each of its alternatives may have.
    """
    if not isinstance(schema, dict):
        return schema
    result = {k: v for k, v in schema.items() if k not in ("required", "format", "default")}
    if "pattern" in result and not (required and _usable(result["pattern"])):
        del result["pattern"]
    if required and schema.get("required"):
        result["required"] = [n for n in schema["required"] if _join(path, n) not in relaxed]
    properties = schema.get("properties") or {}
    if properties:
        result["properties"] = dict.fromkeys(siblings, True) | {
            n: prepare(s, required, relaxed, _join(path, n)) for n, s in properties.items()}
    for key in _NESTED:
        if isinstance(schema.get(key), dict):
            result[key] = prepare(schema[key], required, relaxed, path)
    if any("properties" in s or "anyOf" in s for s in schema.get("anyOf") or []):
        result.pop("additionalProperties", None)
        result["anyOf"] = [prepare(s, required, relaxed, path, [*siblings, *properties]) for s in schema["anyOf"]]
        return result
    if "anyOf" in schema:
        result["anyOf"] = [prepare(s, required, relaxed, path) for s in schema["anyOf"]]
    if properties and not _open(schema):
        result["additionalProperties"] = False
    return result


def _join(path, name):
    return f"{path}.{name}" if path else name


def problems(schema, value):
    """What is wrong with a value, in words with the place where it is."""
    for error in sorted(Draft202012Validator(schema).iter_errors(value), key=lambda e: list(map(str, e.path))):
        if error.validator == "anyOf" and error.context:
            error = best_match([error]) or error
        place = "".join(f"/{p}" for p in error.absolute_path) or "/"
        yield f"{place}: {_words(error)}"


def _words(error):
    if error.validator == "additionalProperties" and error.validator_value is False:
        known = sorted(error.schema.get("properties") or {})
        stray = sorted(set(error.instance) - set(known))
        return f"unknown name {', '.join(map(repr, stray))}; known: {_short(', '.join(known), 160)}"
    if error.validator == "required":
        missing = [n for n in error.validator_value if n not in error.instance]
        return f"required name {', '.join(map(repr, missing))} is missing"
    if error.validator == "type":
        return f"expected {_list(error.validator_value)}, found {_short(repr(error.instance))}"
    if error.validator in ("enum", "const"):
        return f"{_short(repr(error.instance))} is not one of {_short(_list(error.validator_value), 160)}"
    return _short(error.message, 200)


def _list(value):
    return " or ".join(map(str, value)) if isinstance(value, list) else str(value)


def _short(text, limit=80):
    return text if len(text) <= limit else text[:limit - 3] + "..."


def types_of(schema):
    """All JSON types that a schema lets through."""
    kinds = schema.get("type")
    found = set(kinds if isinstance(kinds, list) else [kinds] if kinds else [])
    for branch in schema.get("anyOf") or []:
        found |= types_of(branch)
    if not found and "enum" in schema:
        found = {"string" if isinstance(v, str) else "number" for v in schema["enum"]}
    if not found and "properties" in schema:
        found = {"object"}
    return found


def member(schema, name):
    """The schema of a member or an item, {} when the facts do not say."""
    for branch in [schema, *(schema.get("anyOf") or [])]:
        if name in (branch.get("properties") or {}):
            return branch["properties"][name]
        for key in _NESTED:
            if isinstance(branch.get(key), dict) and (key != "items" or isinstance(name, int)):
                return branch[key]
    return {}


def from_text(schema, value):
    """A value of a query or a form, which is text, as the type that the schema asks for."""
    if isinstance(value, dict):
        return {n: from_text(member(schema, n), v) for n, v in value.items()}
    if isinstance(value, list):
        return [from_text(member(schema, 0), v) for v in value]
    if not isinstance(value, str):
        return value
    kinds = types_of(schema)
    if kinds & {"integer", "number"} and re.fullmatch(r"-?\d+", value):
        return int(value)
    if "number" in kinds and re.fullmatch(r"-?\d*\.?\d+(?:[eE][-+]?\d+)?", value):
        return float(value)
    if "boolean" in kinds and value in ("true", "false"):
        return value == "true"
    return value


def tree(pairs):
    """Names such as `a[b]`, `a[]` and `a[0][b]` of a query or a form as nested values."""
    result = {}
    for name, value in pairs.items():
        head, brackets = re.fullmatch(r"([^\[]+)((?:\[[^\]]*\])*)", name).groups() if "[" in name else (name, "")
        keys = [head, *(key or "0" for key in re.findall(r"\[([^\]]*)\]", brackets))]
        if name.endswith("[]"):
            keys.pop()
            value = value if isinstance(value, list) else [value]
        place = result
        for key in keys[:-1]:
            place = place.setdefault(key, {})
        place[keys[-1]] = value
    return _lists(result)


def _lists(value):
    if not isinstance(value, dict):
        return value
    value = {k: _lists(v) for k, v in value.items()}
    if value and all(k.isdigit() for k in value):
        return [value[k] for k in sorted(value, key=int)]
    return value
