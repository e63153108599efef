#!/usr/bin/env python3
"""An executor that dies while a hook says goodbye: the next one goes on, and the connection goes."""

import signal
import unittest

from courier import connections, until
from disconnect_test import World


class Killed(World):
    def test_a_hook_that_hangs_and_an_executor_that_is_killed(self):
        self.service.hang.add("/goodbye")
        row = self.connect("ada")
        self.assertEqual(self.delete(row)[0], 202)
        until(lambda: self.service.told("/goodbye"))
        self.assertEqual(connections(self.pie)[0]["state"], "disconnecting")
        key = self.pie.key
        self.pie.stop(signal.SIGKILL)
        type(self).start()
        self.pie.key = key
        # Again is no second disconnect.
        self.assertIn(self.delete(row)[0], (202, 404))
        self.gone(row)
        self.assertEqual(self.service.told("/revoke"), [("/revoke", "ada")])
        self.assertEqual([event[:2] for event in self.events()], [("onDisconnect", "dead"), ("disconnect", "done")])


if __name__ == "__main__":
    unittest.main()
