#!/usr/bin/env python3
"""MCP over Streamable HTTP, beyond what the conformance suite asks."""

import json
import threading
import time
import unittest

from harness import FIXTURES, META, Events, ExecutorTest

STATEFUL = {"Accept": "application/json, text/event-stream", "MCP-Protocol-Version": "2025-11-25"}


class Mcp(ExecutorTest):
    binary = FIXTURES

    def open(self, capabilities=None, key=None):
        body = {"jsonrpc": "2.0", "id": 0, "method": "initialize",
                "params": {"protocolVersion": "2025-11-25", "capabilities": capabilities or {}, "clientInfo": {"name": "t", "version": "1"}}}
        headers = {"Accept": STATEFUL["Accept"]}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        status, got, text = self.pie.send("POST", "/mcp", body, headers)
        self.assertEqual(status, 200)
        self.assertEqual(json.loads(text)["result"]["protocolVersion"], "2025-11-25")
        return {**STATEFUL, "Mcp-Session-Id": got["Mcp-Session-Id"]}

    def ask(self, session, method, params=None, number=1):
        status, _, text = self.pie.send("POST", "/mcp", {"jsonrpc": "2.0", "id": number, "method": method, "params": params or {}}, session)
        return status, json.loads(text) if text else None

    def test_a_client_without_a_key_is_told_where_to_look(self):
        """RFC 9728: the challenge leads to the metadata, and the metadata names this endpoint."""
        base = f"http://127.0.0.1:{self.pie.port}"
        status, headers, _ = self.pie.send("POST", "/mcp", {}, key=False)
        where = f'resource_metadata="{base}/.well-known/oauth-protected-resource/mcp"'
        self.assertEqual((status, headers["WWW-Authenticate"]), (401, f'Bearer realm="pie", {where}'))
        _, headers, _ = self.pie.send("POST", "/mcp", {}, {"Authorization": "Bearer pie_x_y"}, key=False)
        self.assertEqual(headers["WWW-Authenticate"], f'Bearer realm="pie", error="invalid_token", {where}')
        for path in ("/.well-known/oauth-protected-resource/mcp", "/.well-known/oauth-protected-resource"):
            status, told = self.pie.json("GET", path, key=False)
            self.assertEqual((status, told["resource"], told["bearer_methods_supported"]), (200, f"{base}/mcp", ["header"]))
        self.assertEqual(self.pie.json("GET", path, headers={"Host": 'evil.example"x'}, key=False)[1]["resource"], "http://localhost/mcp")

    def test_a_session_ends(self):
        session = self.open()
        self.assertEqual(self.ask(session, "ping"), (200, {"jsonrpc": "2.0", "id": 1, "result": {}}))
        self.assertEqual(self.pie.send("DELETE", "/mcp", headers=session)[0], 204)
        self.assertEqual(self.ask(session, "ping")[0], 404)
        self.assertEqual(self.ask({**session, "Mcp-Session-Id": "0" * 32}, "ping")[0], 404)

    def test_older_revisions_are_spoken_and_newer_ones_answered_with_ours(self):
        for asked, given in (("2025-06-18", "2025-06-18"), ("2025-03-26", "2025-03-26"), ("2031-01-01", "2025-11-25")):
            body = {"jsonrpc": "2.0", "id": "a", "method": "initialize", "params": {"protocolVersion": asked, "capabilities": {}}}
            _, told = self.pie.json("POST", "/mcp", body, {"Accept": STATEFUL["Accept"]})
            self.assertEqual((told["id"], told["result"]["protocolVersion"]), ("a", given))

    def test_calls_without_a_session(self):
        _, told = self.ask(STATEFUL, "tools/call", {"name": "test_simple_text"})
        self.assertEqual(told["result"]["content"][0]["type"], "text")
        self.assertNotIn("resultType", told["result"])

    def test_a_plain_answer_unless_there_is_more(self):
        session = self.open()
        call = {"jsonrpc": "2.0", "id": 2, "method": "tools/call"}
        _, headers, _ = self.pie.send("POST", "/mcp", {**call, "params": {"name": "test_simple_text"}}, session)
        self.assertEqual(headers["Content-Type"], "application/json")
        params = {"name": "test_tool_with_progress", "_meta": {"progressToken": "p"}}
        _, headers, _ = self.pie.send("POST", "/mcp", {**call, "params": params}, session)
        self.assertEqual(headers["Content-Type"], "text/event-stream")
        _, headers, _ = self.pie.send("POST", "/mcp", {**call, "params": params}, {**session, "Accept": "application/json"})
        self.assertEqual(headers["Content-Type"], "text/event-stream")

    def test_errors(self):
        session = self.open()
        _, told = self.ask(session, "tools/call", {"name": "nope"})
        self.assertEqual((told["error"]["code"], told["error"]["message"]), (-32602, "no tool 'nope'; tools/list names all"))
        _, told = self.ask(session, "tools/call", {"name": "test_simple_txt"})
        self.assertEqual(told["error"]["message"], "no tool 'test_simple_txt'; did you mean 'test_simple_text'? tools/list names all")
        _, told = self.ask(session, "nope")
        self.assertEqual(told["error"]["code"], -32601)
        _, told = self.ask(session, "resources/read", {"uri": "test://nope"})
        self.assertEqual((told["error"]["code"], told["error"]["data"]), (-32002, {"uri": "test://nope"}))
        _, told = self.ask(session, "tools/list", {"cursor": "nope"})
        self.assertEqual(told["error"]["code"], -32602)
        _, told = self.ask(session, "prompts/get", {"name": "test_prompt_with_arguments", "arguments": {"arg1": 3}})
        self.assertEqual(told["error"]["message"], "arguments.arg1: expected a string; arguments.arg2: required")
        _, told = self.ask(session, "tools/call", {"name": "test_sampling", "arguments": {"prompt": 1, "more": 2}})
        self.assertTrue(told["result"]["isError"])
        self.assertIn("prompt", told["result"]["content"][0]["text"])
        self.assertIn("more", told["result"]["content"][0]["text"])

    def test_a_client_that_comes_back_gets_what_it_missed(self):
        session = self.open()
        body = {"jsonrpc": "2.0", "id": 9, "method": "tools/call", "params": {"name": "test_tool_with_progress", "_meta": {"progressToken": 1}}}
        events = Events(self.pie, "POST", "/mcp", body, session)
        first = events.next()
        self.assertEqual(first["data"]["params"]["progress"], 0)
        events.close()
        time.sleep(0.3)  # The call goes on without us.
        rest = list(Events(self.pie, "GET", "/mcp", None, {**session, "Last-Event-ID": first["id"]}))
        self.assertEqual([event["data"].get("id") for event in rest], [None, None, 9])
        self.assertEqual(rest[-1]["data"]["result"]["content"][0]["type"], "text")

    def test_cancelled_calls_get_no_answer(self):
        session = self.open({"elicitation": {}})
        body = {"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": {"name": "test_elicitation", "arguments": {"message": "?"}}}
        events = Events(self.pie, "POST", "/mcp", body, session)
        self.assertEqual(events.next()["data"]["method"], "elicitation/create")
        cancel = {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 5}}
        self.assertEqual(self.pie.send("POST", "/mcp", cancel, session)[0], 202)
        self.assertEqual(list(events), [])
        self.assertEqual(self.ask(session, "ping", number=5)[0], 200)  # The id is free again.

    def test_questions_and_answers(self):
        session = self.open({"elicitation": {}})
        body = {"jsonrpc": "2.0", "id": 6, "method": "tools/call", "params": {"name": "test_elicitation", "arguments": {"message": "Who?"}}}
        events = Events(self.pie, "POST", "/mcp", body, session)
        question = events.next()["data"]
        self.assertEqual(question["params"]["message"], "Who?")
        answer = {"jsonrpc": "2.0", "id": question["id"], "result": {"action": "accept", "content": {"username": "ada"}}}
        self.assertEqual(self.pie.send("POST", "/mcp", answer, session)[0], 202)
        self.assertIn("ada", events.next()["data"]["result"]["content"][0]["text"])

    def test_changed_resources_reach_their_subscribers(self):
        session = self.open()
        self.ask(session, "resources/subscribe", {"uri": "test://watched-resource"})
        stream = Events(self.pie, "GET", "/mcp", None, session)
        self.ask(session, "tools/call", {"name": "test_touch_resource"})
        told = stream.next()["data"]
        self.assertEqual((told["method"], told["params"]["uri"]), ("notifications/resources/updated", "test://watched-resource"))
        stream.close()

    def test_subscriptions_of_the_stateless_revision(self):
        params = {"_meta": META, "notifications": {"resourceSubscriptions": ["test://watched-resource"], "toolsListChanged": True}}
        headers = {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "subscriptions/listen"}
        stream = Events(self.pie, "POST", "/mcp", {"jsonrpc": "2.0", "id": "s", "method": "subscriptions/listen", "params": params}, headers)
        self.assertEqual(stream.next()["data"]["params"]["notifications"], {"resourceSubscriptions": ["test://watched-resource"]})
        self.stateless("tools/call", {"name": "test_touch_resource"})
        told = stream.next()["data"]
        self.assertEqual(told["params"]["_meta"]["io.modelcontextprotocol/subscriptionId"], "s")
        stream.close()

    def test_a_state_belongs_to_its_call(self):
        asks = {"io.modelcontextprotocol/clientCapabilities": {"elicitation": {}}}
        answers = {"confirm": {"action": "accept", "content": {"ok": True}}}
        first = self.stateless("tools/call", {"name": "test_input_required_result_request_state"}, **asks)["result"]
        self.assertEqual(first["resultType"], "input_required")
        state = first["requestState"]
        key = next(iter(first["inputRequests"]))
        answers = {key: answers["confirm"]}
        other = self.stateless("tools/call", {"name": "test_input_required_result_tampered_state", "requestState": state, "inputResponses": answers}, **asks)
        self.assertEqual(other["error"]["code"], -32602)
        done = self.stateless("tools/call", {"name": "test_input_required_result_request_state", "requestState": state, "inputResponses": answers}, **asks)
        self.assertEqual(done["result"]["resultType"], "complete")

    def test_many_at_once(self):
        session = self.open()
        errors = []

        def work(number):
            for i in range(20):
                status, told = self.ask(session, "tools/call", {"name": "test_simple_text"}, number * 1000 + i)
                if status != 200 or told["id"] != number * 1000 + i:
                    errors.append(told)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(errors, [])


if __name__ == "__main__":
    unittest.main()
