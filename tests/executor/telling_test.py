#!/usr/bin/env python3
"""An action that says its secret wherever it can speak: the secret comes out nowhere, over REST and both kinds of MCP."""

import json
import unittest

from harness import META, Events, ToolboxTest

SECRET = "the toolbox's own secret & key"
CALL = {"member": "tellSecret"}


class Telling(ToolboxTest):
    environment = {"PIE_SECRET_TOOLBOX_TOOLBOX_KEY": SECRET}

    def check(self, events, *kinds):
        """That these kinds of messages came, and none with the secret."""
        text = json.dumps(events)
        for form in (SECRET, json.dumps(SECRET)[1:-1], SECRET.replace(" ", "+"), SECRET.replace(" ", "%20")):
            self.assertNotIn(form, text)
        for kind in kinds:
            self.assertIn(kind, text)
        self.assertIn("[redacted]", text)

    def test_rest(self):
        told = list(Events(self.pie, "POST", "/api/tools/toolbox", CALL, {"Accept": "text/event-stream"}))
        self.check(told, '"progress"', '"result"')

    def test_mcp_with_sessions(self):
        start = {"jsonrpc": "2.0", "id": 1, "method": "initialize",
                 "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}}
        accept = {"Accept": "application/json, text/event-stream"}
        session = {**accept, "Mcp-Session-Id": self.pie.send("POST", "/mcp", start, accept)[1]["Mcp-Session-Id"]}
        level = {"jsonrpc": "2.0", "id": 2, "method": "logging/setLevel", "params": {"level": "debug"}}
        self.assertEqual(self.pie.send("POST", "/mcp", level, session)[0], 200)
        call = {"jsonrpc": "2.0", "id": 3, "method": "tools/call",
                "params": {"name": "toolbox", "arguments": CALL, "_meta": {"progressToken": "p"}}}
        told = list(Events(self.pie, "POST", "/mcp", call, session))
        self.check(told, "notifications/progress", "notifications/message", '"content"')

    def test_mcp_without_sessions(self):
        meta = {**META, "progressToken": "p", "io.modelcontextprotocol/logLevel": "debug"}
        call = {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "toolbox", "arguments": CALL, "_meta": meta}}
        told = list(Events(self.pie, "POST", "/mcp", call, {"MCP-Protocol-Version": "2026-07-28", "Mcp-Method": "tools/call", "Mcp-Name": "toolbox"}))
        self.check(told, "notifications/progress", "notifications/message", '"content"')

    def test_what_is_kept(self):
        status, told = self.call("tellSecret")
        self.assertEqual(status, 200)
        run = self.run_of(told["run_id"])
        kept = [run] + [self.pie.json("GET", path)[1] for path in ("/api/notifications", "/api/plugins/toolbox/widget/state", "/api/runs")]
        self.check([told, kept])
        self.assertNotIn(SECRET, self.pie.log())


if __name__ == "__main__":
    unittest.main()
