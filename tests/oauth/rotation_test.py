#!/usr/bin/env python3
"""A new key of the vault is taken up while two executors run, and the old one can go."""

import base64
import os
import signal
import subprocess
import time
import unittest

from world import LIMIT, PIE, House, Node


class Rotation(unittest.TestCase):
    def test_while_it_runs(self):
        server, house = Node("faulty.mjs"), House(2)
        self.addCleanup(house.stop)
        self.addCleanup(server.stop)
        one, two = house.executors
        self.assertEqual(one.send("POST", "/api/connections", {"connector": "machine", "fields": {"server": server.url}})[0], 201)

        def works():
            for executor in (one, two):
                status, told = executor.json("POST", "/api/tools/machine/program", {})
                self.assertEqual(status, 200, told)

        works()
        path = os.path.join(house.state, "vault.key")
        with open(path, encoding="ascii") as file:
            old = file.read()
        fresh = f"second:{base64.b64encode(os.urandom(32)).decode()}\n"
        with open(path, "w", encoding="ascii") as file:
            file.write(fresh + old)
        one.process.send_signal(signal.SIGHUP)  # The other one finds out by what it reads.
        deadline = time.monotonic() + LIMIT
        while "'second' is in use" not in one.log():
            self.assertLess(time.monotonic(), deadline, one.log())
            time.sleep(0.1)
        time.sleep(6)  # What is held in memory is old by then.
        works()
        done = subprocess.run([PIE, "key", "rotate-vault", "--state", house.state, "--json"], capture_output=True, text=True,
                              timeout=LIMIT, check=True)
        self.assertEqual(done.stdout, '{"key":"second","rows":0}\n')
        with open(path, "w", encoding="ascii") as file:
            file.write(fresh)
        for executor in (one, two):
            executor.process.send_signal(signal.SIGHUP)
        time.sleep(6)
        works()
        house.executors.append(house.start())  # One that never had the old key.
        self.assertEqual(house.executors[-1].send("POST", "/api/tools/machine/program", {})[0], 200)
        self.assertEqual(server.get("/stats")["tokens"], 1)  # The token survived it all.


if __name__ == "__main__":
    unittest.main()
