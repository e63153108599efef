#!/usr/bin/env python3
"""context.ai() against an endpoint written by others, which also injects faults."""

import os
import unittest

import harness
from harness import ToolboxTest
from llm import KEY, Llm

PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": {
    "type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}}
FIXTURES = [
    {"match": {"userMessage": "weather", "hasToolResult": True}, "response": {"content": "It rains in Oslo."}},
    {"match": {"userMessage": "weather"},
     "response": {"toolCalls": [{"name": "get_weather", "arguments": {"city": "Oslo"}, "id": "call_1"}]}},
    {"match": {"userMessage": "hello"},
     "response": {"content": "Hello!", "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}}},
    {"match": {"userMessage": "what is on it"}, "response": {"content": "One pixel."}},
    {"match": {"userMessage": "classify: fenced"}, "response": {"content": "Here:\n```json\n{\"label\": \"urgent\"}\n```"}},
    {"match": {"userMessage": "classify: broken"}, "response": {"content": "{\"label\": urgent"}},
    {"match": {"userMessage": "classify: hopeless"}, "response": {"content": "I would say it is urgent."}},
    {"match": {"userMessage": "That is no correct JSON", "turnIndex": 1, "systemMessage": "examine"},
     "response": {"content": "{\"label\": \"mended\"}"}},
    {"match": {"userMessage": "too busy"},
     "response": {"error": {"message": "slow down", "type": "rate_limit_error"}, "status": 429}},
    {"match": {"userMessage": "no such model"},
     "response": {"error": {"message": "The model does not exist", "type": "invalid_request_error"}, "status": 404}},
    {"match": {"userMessage": "too long"},
     "response": {"error": {"message": "context_length_exceeded", "type": "invalid_request_error"}, "status": 400}},
    {"match": {"userMessage": "repeat the key"}, "response": {"content": f"The key is {KEY}."}},
]


def said(text, **more):
    return {"messages": [{"role": "user", "content": text}], **more}


class Mock(unittest.TestCase):
    """What the counterpart refuses; what it lets through is compared with the journal below."""

    def test_bad_requests_are_refused(self):
        llm = Llm(FIXTURES)
        try:
            path = "/v1/chat/completions"
            self.assertEqual(llm.send("POST", path, {"model": "m"})[0], 400)
            self.assertEqual(llm.send("POST", path, "nonsense")[0], 400)
            self.assertEqual(llm.send("POST", path, said("hello"), key="wrong")[0], 401)
            self.assertEqual(llm.send("POST", path, said("unheard of"))[0], 503)
            self.assertEqual(llm.send("POST", path, said("hello"))[0], 200)
        finally:
            llm.stop()


class Ai(ToolboxTest):
    @classmethod
    def setUpClass(cls):
        cls.llm = Llm(FIXTURES)
        cls.arguments = ("--ai-url", cls.llm.url)
        cls.environment = {"PIE_AI_KEY": KEY}
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        cls.llm.stop()
        super().tearDownClass()

    def setUp(self):
        self.llm.chaos()
        self.llm.forget()

    def sent(self):
        """Bodies of the chats, without what the mock adds."""
        return [{k: v for k, v in body.items() if k[0] != "_"} for path, body in self.llm.seen()
                if path == "/v1/chat/completions"]

    def test_chat(self):
        reply = self.value("ai.chat", **said("hello", temperature=0.5, reasoningEffort="low"))
        self.assertEqual((reply["content"], reply["toolCalls"], reply["finish"]), ("Hello!", [], "stop"))
        self.assertEqual(reply["usage"], {"input": 11, "output": 7})
        self.assertEqual(self.sent(), [{"model": "openai/gpt-5.4", "messages": [{"role": "user", "content": "hello"}],
                                        "reasoning_effort": "low", "temperature": 0.5}])

    def test_usage_is_in_the_run_record_and_the_key_is_nowhere(self):
        status, told = self.call("ai.chat", **said("repeat the key", model="x/y"))
        self.assertEqual(status, 200)
        self.assertNotIn(KEY, str(told))
        run = self.run_of(told["run_id"])
        self.assertNotIn(KEY, str(run))
        self.assertEqual([note["model"] for note in run["detail"]["ai"]], ["x/y"])
        self.assertGreater(run["detail"]["ai"][0]["output_tokens"], 0)
        self.assertNotIn(KEY, self.pie.log())

    def test_tools_and_their_results(self):
        reply = self.value("ai.chat", **said("weather", tools=[WEATHER]))
        self.assertIsNone(reply["content"])
        self.assertEqual(reply["toolCalls"], [{"id": "call_1", "name": "get_weather", "arguments": {"city": "Oslo"}}])
        self.llm.forget()
        reply = self.value("ai.chat", **said("weather", tools=[WEATHER], answers={"get_weather": {"sky": "rain"}}))
        self.assertEqual(reply["content"], "It rains in Oslo.")
        second = self.sent()[1]["messages"]
        self.assertEqual(second[1:], [
            {"role": "assistant", "content": None, "tool_calls": [
                {"id": "call_1", "type": "function",
                 "function": {"name": "get_weather", "arguments": "{\"city\":\"Oslo\"}"}}]},
            {"role": "tool", "content": "{\"sky\":\"rain\"}", "tool_call_id": "call_1"}])

    def test_images(self):
        parts = [{"type": "text", "text": "what is on it"}, {"type": "image_url", "image_url": {"url": PIXEL}}]
        reply = self.value("ai.chat", messages=[{"role": "user", "content": parts}])
        self.assertEqual(reply["content"], "One pixel.")
        self.assertEqual(self.sent()[0]["messages"][0]["content"], parts)

    def test_analyze(self):
        label = self.value("ai.analyze", prompt="classify: fenced", data={"subject": "fire"})
        self.assertEqual(label, {"label": "urgent"})
        body = self.sent()[0]
        self.assertEqual(body["model"], "google/gemini-3-flash-preview")
        self.assertIn("{\"subject\":\"fire\"}", body["messages"][1]["content"])

    def test_analyze_asks_once_more(self):
        self.assertEqual(self.value("ai.analyze", prompt="classify: broken", data=1), {"label": "mended"})
        self.assertEqual([m["role"] for m in self.sent()[1]["messages"]], ["system", "user", "assistant", "user"])

    def test_summarize_and_models(self):
        self.assertEqual(self.value("ai.summarize", text="hello"), "Hello!")
        self.assertEqual(self.sent()[0]["model"], "google/gemini-3-flash-preview")
        models = self.value("ai.listModels")
        self.assertIn({"id": "gpt-4o", "name": "gpt-4o", "provider": "aimock"}, models)

    def test_wrong_requests_are_told_at_once(self):
        code, words = self.refused("ai.chat", messages=[{"role": "robot", "content": 3}, {"role": "tool", "content": "x"}],
                                   tools=[{"name": "x"}], reasoningEffort="huge", temperature=9)
        self.assertEqual(code, "invalid_argument")
        for part in ("messages[0].role", "messages[0].content", "messages[1].tool_call_id", "tools[0]",
                     "reasoning_effort", "temperature"):
            self.assertIn(part, words)
        self.assertEqual(self.refused("ai.chat", messages=[])[0], "invalid_argument")
        self.assertEqual(self.sent(), [])

    def test_errors_of_the_endpoint_in_words(self):
        code, words = self.refused("ai.chat", **said("no such model", model="a/b"))
        self.assertEqual(code, "invalid_argument")
        self.assertIn("knows no model 'a/b'", words)
        self.assertIn("The model does not exist", words)
        self.assertEqual(self.refused("ai.chat", **said("too long"))[0], "invalid_argument")
        self.llm.forget()
        code, words = self.refused("ai.chat", **said("too busy"))
        self.assertEqual((code, "slow down" in words), ("rate_limited", True))
        self.assertEqual(len(self.sent()), 3)

    def test_faults(self):
        for fault, code, words in (("dropRate", "upstream", "failed (500)"),
                                   ("malformedRate", "upstream", "something else than a chat completion"),
                                   ("disconnectRate", "upstream", "the AI endpoint:")):
            self.llm.chaos(**{fault: 1})
            got, told = self.refused("ai.chat", **said("hello"))
            self.assertEqual(got, code, told)
            self.assertIn(words, told)
            self.llm.chaos()
        self.assertEqual(self.value("ai.chat", **said("hello"))["content"], "Hello!")

    def test_calls_per_execution(self):
        code, words = self.refused("ai.many", count=30)
        self.assertEqual(code, "budget")
        self.assertIn("at most 25 times", words)


class WithoutAi(ToolboxTest):
    def test_the_words_say_what_to_configure(self):
        code, words = self.refused("ai.chat", **said("hello"))
        self.assertEqual(code, "unavailable")
        self.assertIn("--ai-url", words)


class WrongKey(ToolboxTest):
    def test_the_operator_is_named(self):
        llm = Llm(FIXTURES)
        pie = harness.Executor(harness.TOOLBOX, None, "--ai-url", llm.url, "--ai-model", "own/model",
                               environment={"PIE_AI_KEY": "sk-wrong-9876543210"})
        try:
            status, told = pie.json("POST", "/api/tools/toolbox", {"member": "ai.chat", "with": said("hello")})
            self.assertEqual((status, told["error"]["code"]), (503, "unavailable"))
            self.assertIn("PIE_AI_KEY", told["error"]["message"])
            self.assertNotIn("sk-wrong", str(told))
        finally:
            pie.stop()
            llm.stop()


if __name__ == "__main__":
    unittest.main()
