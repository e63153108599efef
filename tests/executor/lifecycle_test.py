#!/usr/bin/env python3
"""Installing and uninstalling connectors, and the hooks that run then."""

import json
import os
import signal
import subprocess
import unittest

from harness import HOOKS, Executor, folder
from webhooks_test import deliver, endpoint, signed, until


class Lifecycle(unittest.TestCase):
    def setUp(self):
        self.state = os.path.join(folder(), "state")
        self.start()
        self.addCleanup(lambda: self.pie.stop())

    def start(self):
        self.pie = Executor(HOOKS, self.state, "--job-lease", "3", environment={"PIE_SECRET_RECORDER_RECORDER_SECRET": "sesame"})

    def post(self, what, body=None):
        return self.pie.json("POST", f"/api/plugins/recorder/{what}", body)

    def hooks(self):
        items = self.pie.json("POST", "/api/tools/recorder/list_seen", {})[1]["result"]["items"]
        return [(row["hook"], row["note"]) for row in items]

    def events(self):
        """What the executor tells of them; a hook is done only after what it wrote can be seen."""
        return [(one["hook"], one["state"]) for one in self.pie.json("GET", "/api/lifecycle-events")[1]["events"]]

    def test_install_and_uninstall(self):
        self.assertEqual(self.post("install", {"settings": {"greeting": "ahoy"}}), (201, {"installed": True, "first": True}))
        self.assertEqual(self.post("install"), (200, {"installed": True, "first": False}))
        installs = self.pie.json("GET", "/api/installs")[1]["installs"]
        self.assertEqual([(one["connector"], one["enabled"]) for one in installs], [("recorder", True)])
        self.assertEqual(self.post("uninstall"), (200, {"installed": False}))
        self.assertEqual(self.post("uninstall")[0], 404)
        until(lambda: len(self.hooks()) == 2)
        self.assertEqual(self.hooks(), [("onInstall", "ahoy"), ("onUninstall", "uninstall")])
        until(lambda: self.events() == [("onUninstall", "done"), ("onInstall", "done")])

    def test_wrong_settings_and_names(self):
        status, told = self.post("install", {"settings": {"greeting": 7}})
        self.assertEqual(status, 422)
        self.assertEqual({one["path"] for one in told["error"]["problems"]}, {"settings.greeting"})
        self.assertEqual(self.pie.json("POST", "/api/plugins/nope/install")[0], 404)
        self.assertEqual(self.pie.json("GET", "/api/installs")[1], {"installs": []})

    def test_connecting_an_account(self):
        done = subprocess.run([HOOKS, "connect", "recorder", "--token", "abcdefgh", "--state", self.state, "--json"],
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        until(lambda: self.hooks() == [("onConnect", "connect")])
        until(lambda: self.events() == [("onConnect", "done")])

    def test_uninstalled_connectors_take_no_deliveries(self):
        at = endpoint(self.pie, "recorder")
        self.post("install")
        body = json.dumps({"type": "order.sent", "id": "u1", "number": 1})
        self.assertEqual(deliver(self.pie, at, body, signed(body)), (200, "accepted"))
        self.post("uninstall")
        until(lambda: deliver(self.pie, at, body, signed(body))[0] == 404)
        self.post("install")
        until(lambda: deliver(self.pie, at, body, signed(body)) == (200, "duplicate"))

    def test_hooks_survive_kill_in_their_order(self):
        for what in ("install", "uninstall", "install", "uninstall"):
            self.assertIn(self.post(what)[0], (200, 201))
        self.pie.stop(signal.SIGKILL)
        self.start()
        until(lambda: all(state == "done" for _, state in self.events()), 90)
        names = [name for name, _ in self.hooks()]
        # At least once, and never out of turn.
        once = [name for i, name in enumerate(names) if i == 0 or names[i - 1] != name]
        self.assertEqual(once, ["onInstall", "onUninstall"] * 2)


if __name__ == "__main__":
    unittest.main()
