#!/usr/bin/env python3
"""The checker on small descriptions of both kinds: it lets the right requests pass and refuses the others."""
import json
import tempfile
import unittest

import connector as connectors
import published
from report import Report

NEW = {
    "openapi": "3.1.0",
    "servers": [{"url": "https://api.example.com/v2"}],
    "paths": {
        "/things": {
            "get": {"parameters": [{"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
                                   {"$ref": "#/components/parameters/limit"}],
                    "responses": {"200": {"content": {"application/json": {"schema": {
                        "type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}},
            "post": {"requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                     "responses": {"201": {"$ref": "#/components/responses/One"}}}},
        "/things/{id}": {"parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                         "delete": {"responses": {"204": {}}}},
        "/things/mine": {"delete": {"parameters": [{"name": "sure", "in": "query", "required": True}], "responses": {"204": {}}}},
    },
    "components": {
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 50}}},
        "responses": {"One": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
        "schemas": {
            "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            "Thing": {"allOf": [{"$ref": "#/components/schemas/Named"}, {"type": "object", "properties": {
                "id": {"type": "integer", "readOnly": True},
                "secret": {"type": "string", "writeOnly": True},
                "parent": {"$ref": "#/components/schemas/Thing"},
                "kind": {"oneOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "integer"}]},
                "note": {"type": "string", "nullable": True}}}]},
        },
    },
}
OLD = {
    "swagger": "2.0", "host": "api.example.com", "basePath": "/v2",
    "paths": {"/things": {
        "get": {"parameters": [{"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}}],
                "responses": {"200": {"schema": {"type": "array", "items": {"$ref": "#/definitions/Thing"}}}}},
        "post": {"parameters": [{"name": "thing", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Thing"}}],
                 "responses": {"201": {"schema": {"$ref": "#/definitions/Thing"}}}},
        "put": {"consumes": ["application/x-www-form-urlencoded"], "responses": {"200": {}},
                "parameters": [{"name": "name", "in": "formData", "type": "string", "required": True}]}}},
    "definitions": {"Thing": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "at": {"type": "string"}}}},
}


def found(description, request, response=None, verify=None, **more):
    """What is wrong with a request and its reply."""
    case = {"action": "x", "input": {"ids": ["1", "2"]}, "exchanges": [{"request": request, "response": response or {}}]} | more
    manifest = {"manifest": {"api": {"baseUrl": "https://api.example.com/v2", "auth": "oauth", "verify": verify}, "actions": {"x": {}}}}
    connector = connectors.Connector("acme", manifest, [connectors.Case(case, "c.yaml", 1)])
    report = Report(connector, "overrules")
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(description, file)
        file.flush()
        published.Checker(connector, published.Description(file.name), report).run()
    return [line.split(": ", 2)[2] for line in report.failures]


class Descriptions(unittest.TestCase):
    def finds(self, description, request, *patterns, response=None, **more):
        lines = found(description, request, response, **more)
        self.assertEqual(len(lines), len(patterns), lines)
        for pattern in patterns:
            self.assertRegex("\n".join(lines), pattern)

    def test_where_a_request_goes(self):
        self.finds(NEW, {"method": "DELETE", "path": "/things/7"}, response={"status": 204})
        self.finds(NEW, {"method": "DELETE", "path": "/things/mine"}, "required query name 'sure'", response={"status": 204})
        self.finds(NEW, {"method": "DELETE", "path": "/things/x"}, "path id: expected integer", response={"status": 204})
        self.finds(NEW, {"method": "PUT", "path": "/things/7"}, "PUT api.example.com/v2/things/7 is not in the vendor's description")
        self.finds(NEW, {"method": "GET", "path": "/thing"}, "is not in the vendor's description")
        self.finds(NEW, {"method": "GET", "url": "https://www.example.com/v2/things"}, "is not in the vendor's description")

    def test_query(self):
        self.finds(NEW, {"path": "/things", "query": {"ids": ["1", "2"], "limit": "50"}})
        self.finds(NEW, {"path": "/things", "query": {"limit": "51", "page": "2"}}, "query limit", "unknown query name 'page'")
        self.finds(NEW, {"path": "/things", "query": {"ids": "1,2"}}, "the vendor wants the name repeated", "expected integer")
        self.finds(OLD, {"path": "/things", "query": {"ids": "1,2"}})

    def test_body(self):
        def sent(body):
            return {"method": "POST", "path": "/things", "json": body}

        for description in (NEW, OLD):
            self.finds(description, sent({"name": "a"}), response={"status": 201, "json": {"name": "a"}})
            self.finds(description, sent({"nam": "a"}), "unknown name 'nam'", "required name 'name'")
        self.finds(NEW, sent({"name": "a", "secret": "s", "kind": 3, "note": None, "parent": {"name": "b"}}))
        self.finds(NEW, sent({"name": "a", "id": 1}), "unknown name 'id'")
        self.finds(NEW, sent({"name": "a", "kind": "c"}), "body /kind")
        self.finds(NEW, sent({"name": "a", "parent": {"name": "b", "colour": "red"}}), "body /parent: unknown name 'colour'")
        self.finds(OLD, {"method": "PUT", "path": "/things", "form": {"name": "a"}})
        self.finds(OLD, {"method": "PUT", "path": "/things", "form": {"nam": "a"}}, "unknown name 'nam'", "required name 'name'")
        self.finds(OLD, {"method": "PUT", "path": "/things", "json": {"name": "a"}}, "content type application/json")

    def test_reply(self):
        def got(*things):
            return {"json": list(things)}

        self.finds(NEW, {"path": "/things"}, response=got({"id": 1, "name": "a", "note": None}))
        self.finds(NEW, {"path": "/things"}, "reply /0/id: expected integer", response=got({"id": "1"}))
        self.finds(NEW, {"path": "/things"}, "reply /0: unknown name 'secret'", response=got({"secret": "s"}))
        self.finds(NEW, {"path": "/things"}, "reply /0/name: expected string, found None", response=got({"name": None}))
        self.finds(OLD, {"path": "/things"}, response=got({"name": "a", "at": None}))
        self.finds(OLD, {"path": "/things"}, "reply /0/at: expected", response=got({"at": 7}))

    def test_the_check_of_a_connection(self):
        good = {"path": "/things"}
        self.finds(NEW, good, verify="GET /things")
        self.finds(NEW, good, verify={"request": "GET /things?limit=1", "account": "/0/name"})
        self.finds(NEW, good, "GET api.example.com/v2/me is not in the vendor's description", verify="GET /me")
        self.finds(NEW, good, "account /0/login: the vendor's reply has no 'login'", verify={"request": "GET /things", "account": "/0/login"})

    def test_next_pages_come_from_replies(self):
        page = {"request": {"path": "/things"}, "response": {"json": [], "headers": {"Link": "<https://cdn.example.com/p2>; rel=next"}}}
        more = {"request": {"url": "https://cdn.example.com/p2"}, "response": {"json": []}}
        self.finds(NEW, {}, exchanges=[page, more])
        self.finds(NEW, {}, "cdn.example.com/p2 is not in", exchanges=[more])


if __name__ == "__main__":
    unittest.main()
