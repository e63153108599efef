#!/usr/bin/env python3
"""Users, keys, what a key may do, and finding tools."""

import json
import unittest

from harness import META, ExecutorTest


class Access(ExecutorTest):
    def key(self, user="local", **options):
        status, made = self.pie.json("POST", "/api/keys", {"user": user, "name": "test", "options": options})
        self.assertEqual(status, 201, made)
        self.assertEqual(made["options"], options)
        return {"Authorization": "Bearer " + made["key"]}

    def rpc(self, method, params=None, headers=None, capabilities=None):
        meta = dict(META)
        if capabilities is not None:
            meta["io.modelcontextprotocol/clientCapabilities"] = capabilities
        params = {**(params or {}), "_meta": meta}
        sent = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": method, "Accept": "application/json, text/event-stream", **(headers or {})}
        if "name" in params:
            sent["Mcp-Name"] = params["name"]
        return self.pie.json("POST", "/mcp", {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}, sent)[1]

    def create(self, headers, more=None):
        return self.pie.send("POST", "/api/tools/notes/create_note", {"title": "t", "content": "c"}, {**headers, **(more or {})})

    def test_users(self):
        status, user = self.pie.json("POST", "/api/users", {"id": "ann", "displayName": "Ann"})
        self.assertEqual((status, user["admin"]), (201, False))
        self.assertEqual(self.pie.json("POST", "/api/users", {"id": "ann"})[0], 409)
        self.assertEqual(self.pie.json("POST", "/api/users", {"id": "a b"})[0], 422)
        ann = self.key("ann")
        self.assertEqual(self.pie.json("GET", "/api/me", headers=ann)[1]["displayName"], "Ann")
        for method, path, body in (("GET", "/api/users", None), ("POST", "/api/users", {"id": "x"}), ("PATCH", "/api/users/ann", {"admin": True}),
                                   ("GET", "/api/keys?user=local", None), ("POST", "/api/keys", {"user": "local"})):
            self.assertEqual(self.pie.json(method, path, body, ann)[0], 403, path)
        self.assertEqual(self.pie.json("PATCH", "/api/users/local", {"disabled": True})[0], 409)
        self.assertEqual(self.pie.json("PATCH", "/api/users/ann", {"disabled": True})[1]["disabled"], True)
        self.assertEqual(self.pie.json("GET", "/api/keys?user=ann")[1]["keys"][0]["revoked"], False)
        ids = [u["id"] for u in self.pie.json("GET", "/api/users?limit=1")[1]["users"]]
        self.assertEqual(ids, ["ann"])
        self.assertEqual(self.pie.json("GET", "/api/users?limit=1")[1]["next"], "ann")

    def test_allow_list(self):
        limited = self.key(allow=["notes", "github.get_repo"], deny=["notes.delete_note"])
        self.assertEqual(self.create(limited)[0], 200)
        status, reply = self.pie.json("POST", "/api/tools/notes/delete_note", {"id": "3f0f9ad6-8d5f-4c42-9ef5-3b51b8c4c9d0"}, limited)
        self.assertEqual((status, reply["error"]["code"]), (403, "permission_denied"))
        self.assertEqual(self.pie.json("GET", "/api/tools/weather", headers=limited)[0], 404)
        # A suggestion names what the key may use, and nothing else.
        for name, words in (("weathr", "no tool 'weathr'; GET"), ("nots", "no tool 'nots'; did you mean 'notes'?")):
            self.assertIn(words, self.pie.json("GET", "/api/tools/" + name, headers=limited)[1]["error"]["message"])
        names = {tool["connector"] for tool in self.pie.tools(limited)}
        self.assertTrue(names <= {"notes", "github"}, names)
        tools = self.rpc("tools/list", headers=limited)["result"]["tools"]
        self.assertFalse([tool for tool in tools if "weather" in tool["name"]])
        self.assertEqual(self.rpc("tools/call", {"name": "weather", "arguments": {}}, limited)["error"]["code"], -32602)
        self.assertEqual(self.rpc("prompts/list", headers=limited)["result"]["prompts"], [])
        # It cannot make itself a wider one.
        self.assertEqual(self.pie.json("POST", "/api/keys", {}, limited)[0], 403)

    def test_lists_name_what_there_is(self):
        """A slip of the pen in `deny` would allow what somebody meant to forbid."""
        options = {"allow": ["gitub", "gith*", "github.get_repo", "github.get_rep", "house-style"], "deny": ["slck.send_message", "nothing-of-the-kind", "*", "github.x*"]}
        status, told = self.pie.json("POST", "/api/keys", {"options": options})
        self.assertEqual(status, 422, told)
        self.assertEqual({p["path"]: p["expected"] for p in told["error"]["problems"]},
                         {"allow[0]": "'github'", "allow[3]": "'github.get_repo'", "deny[0]": "'slack'",
                          "deny[1]": "a connector or an action that is here", "deny[3]": "a connector or an action that is here"})

    def test_allowed_actions_only(self):
        """Of a connector, a key sees the actions that it may call: schema, docs, list and error texts."""
        limited = self.key(allow=["github.get_repo", "github.list_issues"], deny=["github.list_issues", "house-style"])
        tool = self.pie.json("GET", "/api/tools/github", headers=limited)[1]
        self.assertEqual([action["name"] for action in tool["actions"]], ["get_repo"])
        self.assertEqual(tool["inputSchema"]["properties"]["action"]["enum"], ["get_repo"])
        self.assertGreater(len(self.pie.json("GET", "/api/tools/github")[1]["inputSchema"]["properties"]["action"]["enum"]), 10)
        self.assertEqual([tool["name"] for tool in self.pie.json("GET", "/api/tools", headers=limited)[1]["tools"]], ["github_get_repo"])
        wrong = self.pie.json("POST", "/api/tools/github", {"action": "paint"}, limited)[1]["error"]["problems"][0]
        self.assertEqual(wrong["expected"], "one of 'get_repo'")
        page = self.pie.send("GET", "/docs/github", headers=limited)[2].decode()
        self.assertIn('<h3 id="get_repo">', page)
        self.assertNotIn('<h3 id="list_issues">', page)
        self.assertEqual(self.pie.send("GET", "/docs/slack", headers=limited)[0], 404)
        self.assertNotIn("/docs/slack", self.pie.send("GET", "/docs", headers=limited)[2].decode())
        self.assertIn('<h3 id="list_issues">', self.pie.send("GET", "/docs/github", key=False)[2].decode())
        self.assertEqual(self.pie.send("GET", "/docs/github", headers={"Authorization": "Bearer pie_x"})[0], 401)
        # Nor what an always-on skill of another connector would tell every model.
        self.assertNotIn("instructions", self.rpc("server/discover", headers=limited)["result"])
        self.assertIn("instructions", self.rpc("server/discover")["result"])

    def test_sessions_belong_to_a_key(self):
        start = {"jsonrpc": "2.0", "id": 1, "method": "initialize",
                 "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}}
        accept = {"Accept": "application/json, text/event-stream"}
        whole = self.pie.send("POST", "/mcp", start, accept)[1]["Mcp-Session-Id"]
        listing = {"jsonrpc": "2.0", "id": 2, "method": "tools/list"}
        self.assertEqual(self.pie.send("POST", "/mcp", listing, {**accept, "Mcp-Session-Id": whole})[0], 200)
        limited = self.key(allow=["notes"])
        self.assertEqual(self.pie.send("POST", "/mcp", listing, {**accept, **limited, "Mcp-Session-Id": whole})[0], 404)

    def test_wrong_options(self):
        status, reply = self.pie.json("POST", "/api/keys", {"options": {"allow": "notes", "confirm": "maybe", "alow": []}})
        self.assertEqual(status, 422)
        self.assertEqual(sorted(p["path"] for p in reply["error"]["problems"]), ["allow", "alow", "confirm"])

    def test_confirmation(self):
        careful = self.key(confirm="write")
        status, headers, _ = self.create(careful)
        self.assertEqual(status, 428)
        token = headers["Pie-Confirm"]
        status, reply = self.pie.json("POST", "/api/tools/notes/create_note", {"title": "another", "content": "c"}, {**careful, "Pie-Confirm": token})
        self.assertEqual(status, 428, "a token is for one call only")
        self.assertEqual(self.create(careful, {"Pie-Confirm": token})[0], 200)
        self.assertEqual(self.pie.json("POST", "/api/tools/notes/list_notes", {}, careful)[0], 200)
        # Over MCP the person is asked; the answer comes with the second request.
        params = {"name": "notes_create_note", "arguments": {"title": "mcp", "content": "c"}}
        asked = self.rpc("tools/call", params, careful, {"elicitation": {}})["result"]
        self.assertEqual(asked["resultType"], "input_required")
        question = asked["inputRequests"]["pie/confirm"]
        self.assertIn("notes.create_note", question["params"]["message"])
        for action, wrong in (("decline", True), ("accept", False)):
            again = {**params, "requestState": asked["requestState"], "inputResponses": {"pie/confirm": {"action": action, "content": {}}}}
            self.assertEqual(self.rpc("tools/call", again, careful, {"elicitation": {}})["result"].get("isError", False), wrong)
        refused = self.rpc("tools/call", params, careful)["result"]
        self.assertTrue(refused["isError"])
        destructive = self.key(confirm="destructive")
        self.assertEqual(self.create(destructive)[0], 200)

    def test_rate(self):
        slow = self.key(per_minute=3)
        answers = [self.pie.send("GET", "/api/me", headers=slow) for _ in range(5)]
        self.assertEqual([status for status, _, _ in answers], [200, 200, 200, 429, 429])
        self.assertGreater(int(answers[-1][1]["Retry-After"]), 0)

    def test_search(self):
        found = self.pie.json("GET", "/api/search?q=create+an+issue")[1]["tools"]
        self.assertIn("create_issue", [tool.get("action", tool["tool"]).removeprefix("github_").removeprefix("linear_") for tool in found[:2]])
        slip = self.pie.json("GET", "/api/search?q=githb+isue")[1]["tools"]
        self.assertEqual(slip[0]["connector"], "github")
        limited = self.key(allow=["notes"])
        found = self.pie.json("GET", "/api/search?q=create+an+issue", headers=limited)[1]["tools"]
        self.assertTrue(all(tool["connector"] == "notes" for tool in found))
        self.assertEqual(self.pie.json("GET", "/api/search?q=")[0], 422)

    def test_meta_tools(self):
        short = self.key(discover=True, deny=["notes.delete_note"])
        tools = self.rpc("tools/list", headers=short)["result"]["tools"]
        self.assertEqual([tool["name"] for tool in tools], ["search_tools", "call_tool"])
        found = self.rpc("tools/call", {"name": "search_tools", "arguments": {"query": "remember a note", "limit": 5}}, short)["result"]
        self.assertEqual({tool["connector"] for tool in found["structuredContent"]["tools"][:2]}, {"notes"})
        self.assertEqual(json.loads(found["content"][0]["text"]), found["structuredContent"])
        arguments = {"tool": "notes_create_note", "arguments": {"title": "t", "content": "c"}}
        called = self.rpc("tools/call", {"name": "call_tool", "arguments": arguments}, short)["result"]
        self.assertFalse(called.get("isError", False), called)
        self.assertIn("id", called["structuredContent"])
        arguments.update(tool="notes_delete_note", arguments={"id": called["structuredContent"]["id"]})
        self.assertIn("no tool 'notes_delete_note'", json.dumps(self.rpc("tools/call", {"name": "call_tool", "arguments": arguments}, short)))
        for wrong in ({}, {"tool": "nothing"}, {"tool": "notes_create_note", "arguments": 3}, {"tool": "notes_create_note", "args": {}}):
            self.assertTrue(self.rpc("tools/call", {"name": "call_tool", "arguments": wrong}, short)["result"]["isError"], wrong)
        self.assertTrue(self.rpc("tools/call", {"name": "search_tools", "arguments": {"query": 1, "limit": 99}}, short)["result"]["isError"])


if __name__ == "__main__":
    unittest.main()
