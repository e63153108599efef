#!/usr/bin/python3
"""The mongodb connector with its real driver, against the wire protocol. Debian's Python: it has BSON."""

import datetime
import re
import unittest

from bson import ObjectId
from bson.binary import Binary
from bson.decimal128 import Decimal128
from bson.int64 import Int64
from bson.regex import Regex
from databases import ConnectorTest
from harness import PIE, Executor
from mongod import PASSWORD, USER, Mongod, unreachable_member


class MongodbTest(ConnectorTest):
    connector = "mongodb"

    @classmethod
    def setUpClass(cls):
        cls.server = Mongod()
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.server.stop()

    def setUp(self):
        self.connect(host="127.0.0.1", port=self.server.port, tls="require", user=USER, password=PASSWORD, database="shop",
                     reach="server")
        self.server.collections.clear()

    def sent(self):
        """The last command, without what the driver adds to each."""
        return {key: value for key, value in self.server.commands[-1].items() if key not in ("lsid", "$readPreference", "txnNumber")}

    def test_types_travel_both_ways(self):
        told = self.value("insert", collection="orders", documents=[{
            "_id": {"$oid": "65f1a2b3c4d5e6f708192a3b"}, "at": {"$date": "2026-01-31T12:00:00Z"}, "n": 3, "big": 9007199254740993,
            "f": 1.5, "t": "hé ✓", "price": {"$numberDecimal": "12.50"}, "b": {"$binary": {"base64": "AP8=", "subType": "00"}},
            "tags": ["a", None, True], "inner": {"z": 1, "a": 2}}])
        self.assertEqual(told, {"inserted": 1, "ids": [{"$oid": "65f1a2b3c4d5e6f708192a3b"}]})
        document = self.server.collections["orders"][0]
        self.assertEqual(document["_id"], ObjectId("65f1a2b3c4d5e6f708192a3b"))
        self.assertEqual(document["at"], datetime.datetime(2026, 1, 31, 12))
        self.assertEqual((document["n"], document["big"], document["price"]), (3, 9007199254740993, Decimal128("12.50")))
        self.assertEqual(list(document["inner"]), ["z", "a"])
        document["more"] = Binary(b"\1", 5)
        document["wide"] = Int64(7)
        told = self.value("find", collection="orders", filter={"_id": {"$oid": "65f1a2b3c4d5e6f708192a3b"}})
        self.assertEqual(told, {"truncated": False, "documents": [{
            "_id": {"$oid": "65f1a2b3c4d5e6f708192a3b"}, "at": {"$date": "2026-01-31T12:00:00Z"}, "n": 3, "big": 9007199254740993,
            "f": 1.5, "t": "hé ✓", "price": {"$numberDecimal": "12.50"}, "b": {"$binary": {"base64": "AP8=", "subType": "00"}},
            "tags": ["a", None, True], "inner": {"z": 1, "a": 2}, "more": {"$binary": {"base64": "AQ==", "subType": "05"}},
            "wide": 7}]})

    def test_find(self):
        ids = self.value("insert", collection="orders", documents=[{"n": n, "state": "open"} for n in range(5)])["ids"]
        self.assertEqual(len({one["$oid"] for one in ids if re.fullmatch("[0-9a-f]{24}", one["$oid"])}), 5)
        told = self.value("find", collection="orders", filter={"state": "open"}, sort={"n": -1}, projection={"n": 1}, skip=1, limit=2,
                          timeout_seconds=5)
        self.assertEqual(([d["n"] for d in told["documents"]], told["truncated"]), ([3, 2], True))
        self.assertEqual(self.sent(), {"find": "orders", "filter": {"state": "open"}, "projection": {"n": 1}, "sort": {"n": -1}, "skip": 1,
                                       "limit": 3, "batchSize": 3, "singleBatch": True, "maxTimeMS": 5000, "$db": "shop"})
        told = self.value("find", collection="orders")
        self.assertEqual((len(told["documents"]), told["truncated"]), (5, False))
        self.assertEqual(self.value("count", collection="orders", filter={"n": 4}), {"count": 1})
        told = self.value("aggregate", collection="orders", pipeline=[{"$match": {"state": "open"}}], limit=3)
        self.assertEqual((len(told["documents"]), told["truncated"]), (3, True))
        self.assertEqual(self.sent()["pipeline"], [{"$match": {"state": "open"}}, {"$limit": 4}])

    def test_operators_are_kept(self):
        for query in ({"n": {"$gt": 1, "$lt": 3}}, {"t": {"$in": ["a"]}}, {"$or": [{"a": 1}, {"b": 2}]}):
            self.value("count", collection="orders", filter=query)
            self.assertEqual(self.sent()["query"], query)
        self.value("count", collection="orders", filter={"t": {"$regex": "^a", "$options": "i"}})
        self.assertEqual(self.sent()["query"], {"t": Regex("^a", "i")})

    def test_large_replies_are_cut(self):
        for _ in range(8):
            self.value("insert", collection="large", documents=[{"t": "x" * 1_000_000}])
        told = self.value("find", collection="large")
        self.assertTrue(told["truncated"])
        self.assertIn(len(told["documents"]), range(1, 6))

    def test_writes(self):
        self.value("insert", collection="orders", documents=[{"_id": 1, "state": "open"}, {"_id": 2, "state": "open"}])
        code, words = self.refused("insert", collection="orders", documents=[{"_id": 3}, {"_id": 2}, {"_id": 4}])
        self.assertEqual((code, "document 2: E11000" in words, "1 before it" in words), ("conflict", True, True), words)
        told = self.value("update", collection="orders", filter={"state": "open"}, changes={"$set": {"state": "done"}})
        self.assertEqual(told, {"matched": 1, "modified": 1, "upserted": False})
        told = self.value("update", collection="orders", filter={}, changes={"$set": {"state": "shut"}}, many=True)
        self.assertEqual(told, {"matched": 3, "modified": 3, "upserted": False})
        told = self.value("update", collection="orders", filter={"_id": 9}, changes={"$set": {"a": 1}}, upsert=True)
        self.assertEqual(told, {"matched": 0, "modified": 0, "upserted": True})
        self.assertEqual(self.value("delete", collection="orders", filter={"state": "shut"}), {"deleted": 1})
        self.assertEqual(self.value("delete", collection="orders", filter={}, many=True), {"deleted": 2})
        self.value("insert", collection="b", documents=[{}])
        self.assertEqual(self.value("list_collections"), {"truncated": False, "collections": [
            {"name": "b", "kind": "collection"}, {"name": "orders", "kind": "collection"}]})

    def test_refusals(self):
        before = len(self.server.commands)
        for arguments in ({"pipeline": [{"$match": {}}, {"$out": "x"}]}, {"pipeline": [{"$merge": {"into": "x"}}]}):
            self.assertEqual(self.refused("aggregate", collection="orders", **arguments)[0], "invalid_argument")
        self.assertEqual(self.refused("update", collection="orders", filter={}, changes={"state": "x"})[0], "invalid_argument")
        self.assertEqual(self.refused("find", collection="orders", filter={"_id": {"$oid": "short"}})[0], "invalid_argument")
        self.assertEqual(len(self.server.commands), before)
        self.assertEqual(self.refused("find", collection="secret")[0], "permission_denied")
        self.assertEqual(self.refused("find", collection="slow")[0], "timeout")

    def test_sign_in(self):
        self.assertEqual(self.verified(), (True, ""))
        self.connect(password="wrong-password-7")
        code, words = self.refused("count", collection="orders")
        self.assertEqual((code, "pie connect mongodb" in words), ("not_connected", True), words)
        self.assertEqual(self.verified(), (False, words))
        self.assertNotIn("wrong-password-7", words)

    def test_tls(self):
        self.holds_tls("count", collection="orders")

    def test_nobody_there(self):
        self.connect(host="127.0.0.1", port=1)
        self.assertEqual(self.refused("count", collection="orders")[0], "unavailable")


class Members(unittest.TestCase):
    def test_a_server_leads_to_no_private_address(self):
        """Only the host that is mapped may be reached; the replica set it belongs to names another one."""
        server = Mongod(tls=False, users=False)
        listener, member = unreachable_member()
        listener.settimeout(0.1)
        server.topology = {"setName": "rs0", "hosts": [member], "primary": member, "ismaster": False, "isWritablePrimary": False,
                           "secondary": True, "me": f"cluster.pie.test:{server.port}"}
        pie = Executor(PIE, None, "--egress-map", f"cluster.pie.test=127.0.0.1:{server.port}")
        try:
            fields = {"host": "cluster.pie.test", "port": str(server.port), "tls": "disable", "database": "shop", "reach": "replica-set",
                      "replica_set": "rs0"}
            pie.json("POST", "/api/connections", {"connector": "mongodb", "fields": fields})
            status, told = pie.json("POST", "/api/tools/mongodb/count", {"collection": "orders"})
            self.assertEqual((status, told["error"]["code"]), (403, "egress"), told)
            with self.assertRaises(TimeoutError):
                listener.accept()
        finally:
            pie.stop()
            listener.close()
            server.stop()


if __name__ == "__main__":
    unittest.main()
