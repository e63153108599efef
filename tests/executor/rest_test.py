#!/usr/bin/env python3
"""REST, docs, health and metrics of a running executor."""

import json
import time
import unittest

from harness import Events, ExecutorTest

NOTES = "/api/tools/notes"


class Rest(ExecutorTest):
    def test_nothing_but_health_and_docs_without_a_key(self):
        for path in ("/api/tools", "/api/runs", "/metrics", "/mcp", NOTES):
            status, headers, text = self.pie.send("GET", path, key=False)
            self.assertEqual(status, 401, path)
            self.assertTrue(headers["WWW-Authenticate"].startswith('Bearer realm="pie"'))
            self.assertEqual(json.loads(text)["error"]["code"], "unauthenticated")
        # Clients look here after a 401, and read another 401 as a server that is broken.
        self.assertEqual(self.pie.send("GET", "/.well-known/oauth-protected-resource", key=False)[0], 200)
        for path in ("/", "/docs", "/docs/notes", "/docs/style.css", "/healthz"):
            self.assertEqual(self.pie.send("GET", path, key=False)[0], 200, path)

    def test_wrong_keys_get_the_same_words(self):
        told = {self.pie.json("GET", "/api/tools", headers={"Authorization": value})[1]["error"]["message"]
                for value in ("Bearer pie_x", "Bearer " + self.pie.key[:-1] + "#", "Bearer pie_" + "a" * 500)}
        self.assertEqual(len(told), 1)

    def test_pages_of_other_sites_are_refused(self):
        for headers in ({"Host": "evil.example.com"}, {"Origin": "http://evil.example.com"}, {"Origin": "null"},
                        {"Host": f"127.0.0.1.evil.com:{self.pie.port}"}):
            self.assertEqual(self.pie.send("GET", "/healthz", headers=headers)[0], 403, headers)
        ours = {"Origin": f"http://localhost:{self.pie.port}"}
        self.assertEqual(self.pie.send("GET", "/healthz", headers=ours)[0], 200)

    def test_list_of_tools(self):
        tools = self.pie.tools()
        names = [tool["name"] for tool in tools]
        self.assertIn("notes_create_note", names)
        self.assertEqual(len(names), len(set(names)))
        for tool in tools:
            self.assertEqual(tool.get("inputSchema", {"type": "object"})["type"], "object", tool["name"])
        self.assertEqual(self.pie.tools(), tools)

    def test_strict_schemas_require_everything(self):
        _, tool = self.pie.json("GET", "/api/tools/notes_create_note?strict=1")
        schema = tool["inputSchema"]
        self.assertEqual(sorted(schema["required"]), sorted(schema["properties"]))
        self.assertIs(schema["additionalProperties"], False)

    def test_a_call_in_its_three_forms(self):
        for path, body in ((NOTES, {"action": "create_note", "title": "a"}), (NOTES + "/create_note", {"title": "a"}),
                           ("/api/tools/notes_create_note", {"title": "a"})):
            status, told = self.pie.json("POST", path, body)
            self.assertEqual(status, 200, told)
            self.assertEqual(told["result"]["title"], "a")
            self.assertRegex(told["run_id"], r"^run_\w+$")

    def test_every_problem_at_once(self):
        status, told = self.pie.json("POST", NOTES + "/create_note", {"title": 7, "tags": ["a", 3], "color": "red"})
        self.assertEqual(status, 422)
        self.assertEqual(told["error"]["code"], "invalid_argument")
        self.assertEqual({p["path"] for p in told["error"]["problems"]}, {"title", "tags[1]", "color"})

    def test_action_is_named_among_the_problems(self):
        status, told = self.pie.json("POST", NOTES, {"action": "paint"})
        self.assertEqual(status, 422)
        problem = told["error"]["problems"][0]
        self.assertEqual((problem["path"], problem["found"]), ("action", "'paint'"))
        self.assertIn("'create_note'", problem["expected"])

    def test_unknown_paths(self):
        for method, path in (("POST", "/api/tools/nope"), ("POST", NOTES + "/nope"), ("GET", "/api/nope"),
                             ("GET", "/nope"), ("GET", "/api/tools/%2e%2e"), ("DELETE", NOTES + "/a/b"),
                             ("GET", "/api/tools//"), ("POST", "/api/tools//"), ("GET", "/api//"), ("GET", "//")):
            status, told = self.pie.json(method, path, {} if method == "POST" else None)
            self.assertEqual((status, told["error"]["code"]), (404, "not_found"), path)
        self.assertEqual(self.pie.send("GET", "/api/tools/%zz")[0], 422)

    def test_mistyped_names(self):
        for path, body, status, words in (
                ("/api/tools/nots", {}, 404, "no tool 'nots'; did you mean 'notes'? GET /api/tools lists them"),
                ("/api/tools/notes_creat_note", {}, 404, "no tool 'notes_creat_note'; did you mean 'notes_create_note'? GET /api/tools lists them"),
                (NOTES + "/creat_note", {}, 404, "no action 'creat_note' in 'notes'; did you mean 'create_note'? GET /api/tools/notes lists them"),
                (NOTES, {"action": "creat_note"}, 422, "found 'creat_note'; did you mean 'create_note'?"),
                ("/api/tools/nothing_like_it", {}, 404, "no tool 'nothing_like_it'; GET /api/tools lists them")):
            got, told = self.pie.json("POST", path, body)
            self.assertEqual(got, status, path)
            self.assertTrue(told["error"]["message"].endswith(words), told)

    def test_unknown_methods(self):
        for method, path, allowed in (("DELETE", NOTES, "GET, POST"), ("DELETE", "/api/tools/nope", "GET, POST"), ("PUT", "/api/tools/nope/x", "POST"),
                                      ("PUT", "/api/tools/notes_create_note", "GET, POST"), ("GET", NOTES + "/create_note", "POST"),
                                      ("PATCH", "/api/tasks", "GET, POST"), ("POST", "/api/routes", "GET")):
            status, headers, text = self.pie.send(method, path, {} if method != "GET" else None)
            self.assertEqual((status, headers["Allow"]), (405, allowed), path)
            self.assertIn(f"this path takes {allowed} only", json.loads(text)["error"]["message"])
        self.assertEqual(self.pie.send("HEAD", NOTES)[0], 200)

    def test_list_of_tools_in_pages(self):
        whole = [tool["name"] for tool in self.pie.tools()]
        seen, after = [], ""
        for _ in range(3):
            status, page = self.pie.json("GET", "/api/tools?limit=25" + (f"&after={after}" if after else ""))
            self.assertEqual((status, len(page["tools"])), (200, 25))
            seen += [tool["name"] for tool in page["tools"]]
            after = page["next"]
        self.assertEqual(seen, whole[:75])
        self.assertLessEqual(len(self.pie.json("GET", "/api/tools")[1]["tools"]), 200)
        last = self.pie.json("GET", f"/api/tools?after={whole[-3]}")[1]
        self.assertEqual(([tool["name"] for tool in last["tools"]], "next" in last), (whole[-2:], False))
        self.assertEqual(self.pie.json("GET", "/api/tools?after=nope")[0], 404)
        self.assertEqual(self.pie.json("GET", "/api/tools?limit=x")[0], 422)

    def test_event_stream(self):
        events = Events(self.pie, "POST", NOTES + "/create_note", {"title": "b"}, {"Accept": "text/event-stream"})
        told = list(events)
        self.assertEqual([event["event"] for event in told], ["result"])
        self.assertEqual(told[0]["data"]["result"]["title"], "b")
        failed = list(Events(self.pie, "POST", NOTES + "/create_note", {}, {"Accept": "text/event-stream"}))
        self.assertEqual([event["event"] for event in failed], ["error"])

    def test_runs_are_the_caller_s(self):
        _, told = self.pie.json("POST", NOTES + "/create_note", {"title": "c"})
        for _ in range(50):
            status, run = self.pie.json("GET", "/api/runs/" + told["run_id"])
            if status == 200:
                break
            time.sleep(0.1)  # Runs are written in batches.
        self.assertEqual((run["connector"], run["action"], run["surface"], run["status"]),
                         ("notes", "create_note", "rest", "ok"))
        self.assertEqual(self.pie.json("GET", "/api/runs?limit=1")[0], 200)
        self.assertEqual(self.pie.json("GET", "/api/runs?limit=many")[0], 422)

    def test_metrics_count(self):
        _, _, text = self.pie.send("GET", "/metrics")
        self.assertIn(b'pie_calls_total{status="ok"}', text)
        self.assertIn(b"pie_database_up 1", text)

    def test_docs_load_nothing_from_elsewhere(self):
        status, headers, text = self.pie.send("GET", "/docs", key=False)
        self.assertIn("default-src 'none'", headers["Content-Security-Policy"])
        names = [part.split('"')[0] for part in text.decode().split('href="/docs/')[1:]]
        names.remove("style.css")
        self.assertGreater(len(names), 5)
        for name in names:
            status, _, page = self.pie.send("GET", "/docs/" + name, key=False)
            self.assertEqual(status, 200, name)
            self.assertNotIn(b"<script", page.replace(b"&lt;script", b""))
            self.assertNotIn(b"src=", page)
        self.assertEqual(self.pie.send("GET", "/docs/nope", key=False)[0], 404)


if __name__ == "__main__":
    unittest.main()
