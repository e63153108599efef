#!/usr/bin/env python3
"""Vendors' own SDKs as oracles: for the same call, an SDK's request is the one of our case.

`oracle_test.py Oracles.test_stripe` runs one vendor.
"""
import glob
import os
import unittest

import connector as connectors
import oracle_check


class Comparing(unittest.TestCase):
    """A comparison that finds nothing is worth something only if it finds what is there."""

    def differs(self, change, ours=None):
        connector = connectors.Connector("acme", {"manifest": {"api": {"baseUrl": "https://api.example.com/v2"}}}, [])
        request = {"method": "POST", "path": "/things", "query": {"ids": ["1", "2"]}} | (ours or {"json": {"a": 1}})
        sent = {"method": "POST", "path": "/v2/things", "query": [["ids", "2"], ["ids", "1"]],
                "headers": {"content-type": "application/json; charset=utf-8"}, "body": '{"a":1}'} | change
        case = connectors.Case({"action": "x", "exchanges": [{"request": request}]}, "c.yaml", 1)
        return list(oracle_check.differences(connector, case, sent, "exact"))

    def test_the_same_request_agrees(self):
        self.assertEqual(self.differs({}), [])
        form = {"headers": {"content-type": "application/x-www-form-urlencoded"}, "body": "a%5Bb%5D=1"}
        self.assertEqual(self.differs(form, {"form": {"a[b]": 1}}), [])

    def test_arguments_count_wherever_they_stand(self):
        connector = connectors.Connector("acme", {"manifest": {"api": {"baseUrl": "https://api.example.com"}}}, [])
        case = connectors.Case({"action": "x", "exchanges": [{"request": {
            "method": "POST", "path": "/x", "json": {"to": "ana", "n": 1}}}]}, "c.yaml", 1)
        part = '--b\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
        for kind, body in (("application/json", '{"n":1,"to":"ana"}'), ("application/x-www-form-urlencoded", "to=ana&n=1"),
                           ("multipart/form-data; boundary=b", part.format("to", "ana") + part.format("n", 1) + "--b--\r\n")):
            sent = {"method": "POST", "path": "/x", "query": [], "headers": {"content-type": kind}, "body": body}
            self.assertEqual(list(oracle_check.differences(connector, case, sent, "arguments")), [])
            changed = sent | {"body": body.replace("ana", "ben")}
            self.assertEqual(len(list(oracle_check.differences(connector, case, changed, "arguments"))), 1)

    def test_the_size_of_a_page_is_given(self):
        for size, request in (("limit", {"query": {"limit": "3"}}), ("limit", {"json": {"limit": "3"}}), ("/page/limit", {"json": {"page": {"limit": "3"}}})):
            manifest = {"manifest": {"actions": {"x": {"paginate": {"size": size}}}}}
            case = connectors.Case({"action": "x", "input": {"q": "a", "max_items": 3}, "exchanges": [{"request": request}]}, "c.yaml", 1)
            self.assertEqual(oracle_check.arguments(connectors.Connector("acme", manifest, []), case), {"q": "a", "limit": "3"})

    def test_what_an_sdk_adds(self):
        sent = {"query": [["page", "1"], ["limit", "5"]], "body": '{"offset":0,"a":1}'}
        ours = {"query": {"limit": "5"}, "json": {"a": 1}}
        self.assertEqual(oracle_check.without(["page", "offset"], sent, ours), {"query": [["limit", "5"]], "body": '{"a": 1}'})
        self.assertEqual(oracle_check.without(["limit", "a"], sent, ours)["query"], sent["query"])
        self.assertEqual(oracle_check.without([], sent, ours), sent)

    def test_each_part_is_compared(self):
        self.assertEqual(len(self.differs({"headers": {}, "body": "a=2"}, {"form": {"a": 1}})), 2)
        for change in ({"method": "PUT"}, {"path": "/things"}, {"query": []}, {"body": '{"a":1,"b":2}'},
                       {"headers": {"content-type": "text/plain"}}):
            self.assertEqual(len(self.differs(change)), 1, change)


class Recorder(unittest.TestCase):
    def recorded(self, action, **given):
        connector = connectors.Connector("acme", {"manifest": {"api": {"baseUrl": "https://api.example.com"}, "actions": {action: {}}}}, [])
        case = connectors.Case({"action": action, "input": given, "exchanges": [{"request": {}}]}, "c.yaml", 1)
        return oracle_check.record("lib/echo", connector, [case])[0]

    def test_text_is_kept(self):
        sent = self.recorded("text", body="Zo\u00eb, \u65e5\u672c, \U0001f600")["sent"][0]
        self.assertEqual(sent["body"], "Zo\u00eb, \u65e5\u672c, \U0001f600")
        self.assertEqual((sent["method"], sent["path"], sent["query"]), ("POST", "/x", [["q", "1"]]))

    def test_bytes_are_kept(self):
        self.assertEqual(self.recorded("bytes", bytes=[0xff, 0x41])["sent"][0]["body"], "\xffA")

    def test_only_the_recorder_is_reached(self):
        result = self.recorded("elsewhere")
        self.assertEqual(result["sent"], [])
        self.assertIsNotNone(result["failed"])


class Oracles(unittest.TestCase):
    """One test per vendor."""


def _add(name):
    def test(self):
        count, found = oracle_check.disagreements(name)
        self.assertEqual(found, [])
        self.assertGreater(count, 0)
        print(f"{name}: {count} cases agree with the vendor's SDK")

    setattr(Oracles, "test_" + name.replace("-", "_"), test)


for _path in sorted(glob.glob(os.path.join(oracle_check.HERE, "oracle", "*.mjs"))):
    if os.path.basename(_path) != "record.mjs":
        _add(os.path.splitext(os.path.basename(_path))[0])

if __name__ == "__main__":
    unittest.main()
