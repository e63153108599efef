#!/usr/bin/env python3
"""What /metrics tells of webhooks: each request is counted once, as what it was."""

import json
import re
import unittest

from harness import HOOKS, ExecutorTest
from webhooks_test import deliver, endpoint, signed


class WebhookMetrics(ExecutorTest):
    binary = HOOKS
    environment = {"PIE_SECRET_RECORDER_RECORDER_SECRET": "sesame"}

    def counts(self):
        text = self.pie.send("GET", "/metrics")[2].decode()
        return {name: int(value) for name, value in re.findall(r"^pie_webhooks_(\w+)_total (\d+)$", text, re.M)}

    def test_counts(self):
        self.assertEqual(self.counts(), {"accepted": 0, "duplicates": 0, "refused": 0, "limited": 0, "unknown": 0})
        at = endpoint(self.pie, "recorder")
        for name in ("m1", "m2", "m1"):
            body = json.dumps({"type": "order.sent", "id": name, "number": 1})
            self.assertEqual(deliver(self.pie, at, body, signed(body))[0], 200)
        other = json.dumps({"type": "nothing.known", "id": "m3"})
        self.assertEqual(deliver(self.pie, at, other, signed(other)), (200, "ignored"))
        self.assertEqual(deliver(self.pie, at, other, {"X-Signature": "00"})[0], 401)
        self.assertEqual(deliver(self.pie, "/api/webhooks/recorder/nothing", other)[0], 404)
        self.assertEqual(self.counts(), {"accepted": 3, "duplicates": 1, "refused": 1, "limited": 0, "unknown": 1})


if __name__ == "__main__":
    unittest.main()
