#!/usr/bin/env python3
"""The database server is restarted under load, as if it had crashed."""

import time
import unittest

from world import ENVIRONMENT, LIMIT, PIE, Executor, Load, Postgres, until

RESTARTS = 4


class Database(unittest.TestCase):
    def test_restarted_under_load(self):
        server = Postgres()
        self.addCleanup(server.stop)
        pie = Executor(PIE, None, "--database", server.url(), environment=ENVIRONMENT)
        self.addCleanup(lambda: self.assertEqual(pie.stop(), 0))
        load, recovery = Load([pie], server, "database restarted"), []
        for _ in range(RESTARTS):
            time.sleep(1.2)
            server.run("pg_ctl", "-D", server.data, "-w", "-m", "immediate", "restart")
            back = time.monotonic()
            until(lambda: pie.json("POST", "/api/tools/notes/list_notes", {})[0], 200)
            until(lambda: pie.send("GET", "/healthz", key=False)[0], 200)
            recovery.append(time.monotonic() - back)
        time.sleep(1)
        load.stop()
        figures = load.settle(pie)
        print(f"restarts: {RESTARTS}, worst recovery after the server was back {max(recovery):.2f} s", flush=True)
        self.assertEqual(load.wrong[:5], [])
        self.assertEqual((figures["lost"], figures["doubled"]), (0, 0))
        self.assertGreater(figures["acknowledged"], 100)
        self.assertGreater(figures["refused"], 0)
        self.assertLess(max(recovery), LIMIT)


if __name__ == "__main__":
    unittest.main()
