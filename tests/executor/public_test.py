#!/usr/bin/env python3
"""Public apps: actions and uploads of visitors without a key."""

import json
import subprocess
import unittest

import harness
from harness import ToolboxTest

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def form(*files, boundary="bound-1"):
    """A multipart body with (filename or None, type, bytes) parts."""
    body = b""
    for name, kind, data in files:
        shown = f'; filename="{name}"' if name is not None else ""
        body += (f'--{boundary}\r\nContent-Disposition: form-data; name="file"{shown}\r\n'
                 f"Content-Type: {kind}\r\n\r\n").encode() + data + b"\r\n"
    return body + f"--{boundary}--\r\n".encode(), {"Content-Type": f"multipart/form-data; boundary={boundary}"}


class Public(ToolboxTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.app = cls.pie.json("POST", "/api/plugins/toolbox/public-app")[1]
        cls.path = f"/api/public-actions/{cls.app['instanceId']}"

    def act(self, action, body=None, path=None):
        return self.pie.json("POST", f"{path or self.path}/{action}", body or {}, key=False)

    def test_deploying(self):
        self.assertEqual(self.pie.json("POST", "/api/plugins/toolbox/public-app")[1], self.app)
        self.assertEqual(self.pie.json("GET", "/api/plugins/toolbox/public-app")[1], self.app)
        self.assertRegex(self.app["instanceSlug"], r"^toolbox-[0-9a-f]{12}$")
        self.assertEqual(self.app["url"], f"http://127.0.0.1:{self.pie.port}/apps/toolbox/{self.app['instanceSlug']}")
        self.assertEqual(self.pie.send("POST", "/api/plugins/toolbox/public-app", key=False)[0], 401)
        self.assertEqual(self.pie.send("POST", "/api/plugins/nope/public-app")[0], 404)

    def test_actions(self):
        for path in (self.path, "/api/public-actions/" + self.app["instanceSlug"]):
            status, told = self.act("load_form", {"formId": 7}, path)
            self.assertEqual((status, told), (200, {"success": True, "data": {
                "action": "load_form", "payload": {"formId": 7}, "visitor": "127.0.0.1", "owner": "local",
                "slug": self.app["instanceSlug"], "marked": True, "same": True}}))
        status, told = self.act("fail")
        self.assertEqual((status, told["error"]["message"]), (404, "no such form"))
        self.assertEqual(self.act("x", path="/api/public-actions/pub_nobody")[0], 404)
        self.assertEqual(self.act("x", {"big": "x" * 300000})[0], 413)
        self.assertEqual(self.pie.send("POST", self.path + "/x", "[1]", key=False)[0], 422)

    def test_outside_of_a_visit_there_is_none(self):
        """The hook is no tool: a key does not reach it, and a tool call has no visitor."""
        self.assertEqual(self.refused("publicApp.respond"), ("unavailable", "context.public_app is not available here: no public action is running"))
        _, told = self.pie.json("GET", "/api/tools")
        self.assertEqual(sorted(tool["name"] for tool in told["tools"]), ["cellar", "toolbox"])

    def test_an_action_knows_the_app_of_its_user(self):
        self.assertEqual(self.value("publicApp"), {name: self.app[name] for name in ("instanceId", "instanceSlug", "pluginSlug", "baseUrl")})
        self.assertEqual("{baseUrl}/apps/{pluginSlug}/{instanceSlug}".format(**self.value("publicApp")), self.app["url"])
        body = {"member": "publicApp", "with": {}}
        told = self.pie.json("POST", "/api/tools/toolbox", body, self.key("ann"))[1]["result"]["value"]
        self.assertEqual((told["instanceId"], told["baseUrl"]), ("", ""))

    def key(self, user):
        done = subprocess.run([harness.TOOLBOX, "key", "create", "--json", "--state", self.pie.state, "--user", user],
                              capture_output=True, text=True, timeout=harness.LIMIT, check=True)
        return {"Authorization": "Bearer " + json.loads(done.stdout)["key"]}

    def test_uploads(self):
        body, headers = form(("../cv.png", "image/png", PNG))
        status, told = self.pie.json("POST", self.path + "/upload", body, headers, key=False)
        self.assertEqual((status, told["success"], told["data"]["filename"]), (200, True, "cv.png"))
        self.assertEqual(self.value("files.get", id=told["data"]["fileId"])["size"], len(PNG))
        self.assertEqual(self.pie.send("GET", told["data"]["url"].split(str(self.pie.port))[1], key=False)[2], PNG)
        for wrong in (form(), form((None, "text/plain", b"x")), form(("a", "text/plain", b"x"), ("b", "text/plain", b"y")),
                      form(("a.exe", "application/x-msdownload", b"MZ")), form(("a.png", "image/png", b"no image")),
                      (b"nonsense", {"Content-Type": "multipart/form-data; boundary=b"}),
                      (form(("a", "text/plain", b"x"))[0][:-8], form()[1]),
                      (b"x", {"Content-Type": "text/plain"})):
            self.assertEqual(self.pie.send("POST", self.path + "/upload", wrong[0], wrong[1], key=False)[0], 422, wrong)

    def test_zz_a_visitor_has_a_limit(self):
        told = {self.act("x")[0] for _ in range(70)}
        self.assertEqual(told, {200, 429})
        _, headers, _ = self.pie.send("POST", self.path + "/x", {}, key=False)
        self.assertEqual(self.pie.send("GET", "/api/tools")[0], 200)
        self.assertIn("Retry-After", headers)

    def test_zzz_removing(self):
        eve = self.key("eve")
        self.assertEqual(self.pie.send("DELETE", "/api/plugins/toolbox/public-app", headers=eve)[0], 404)
        self.assertEqual(self.pie.send("DELETE", "/api/plugins/toolbox/public-app")[0], 204)
        self.assertEqual(self.pie.send("GET", "/api/plugins/toolbox/public-app")[0], 404)


if __name__ == "__main__":
    unittest.main()
