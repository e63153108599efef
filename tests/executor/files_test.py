#!/usr/bin/env python3
"""context.files() on disk and in a bucket of npm s3rver; the user's own way to the files over REST."""

import concurrent.futures
import json
import os
import re
import subprocess
import tempfile
import time
import unittest
import urllib.parse

import harness
from harness import ToolboxTest

TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
MB = 1 << 20


class Files:
    """What holds wherever the bytes are."""

    def upload(self, name="a.txt", kind="text/plain", **data):
        return self.value("files.upload", filename=name, mimeType=kind, **(data or {"text": "hello"}))

    def fetch(self, url):
        parts = urllib.parse.urlsplit(url)
        return self.pie.send("GET", f"{parts.path}?{parts.query}", key=False)

    def test_there_and_back(self):
        made = self.upload("../x/re port.txt", text="grüße")
        self.assertRegex(made["id"], r"^file_\w{24}$")
        self.assertEqual((made["filename"], made["originalFilename"], made["mimeType"], made["size"]),
                         ("re port.txt", "../x/re port.txt", "text/plain", 7))
        self.assertEqual(self.value("files.read", id=made["id"]), "grüße")
        self.assertEqual(self.value("files.get", id=made["id"])["size"], 7)
        status, headers, text = self.fetch(made["url"])
        self.assertEqual((status, text.decode()), (200, "grüße"))
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertTrue(self.value("files.delete", id=made["id"]))
        for member in ("files.get", "files.read", "files.getUrl", "files.delete"):
            self.assertEqual(self.refused(member, id=made["id"])[0], "not_found", member)
        self.assertEqual(self.fetch(made["url"])[0], 404)

    def test_names_that_cannot_be_stored_as_they_are(self):
        for name, kept, original in (("a\0b.txt", "ab.txt", "ab.txt"), ("a" * 999 + "é", "a" * 200, "a" * 999),
                                     ("x/" + "é" * 700, "é" * 100, "x/" + "é" * 499), ("..", "file", ".."), ("", "file", "")):
            made = self.upload(name)
            self.assertEqual((made["filename"], made["originalFilename"]), (kept, original))
            self.value("files.delete", id=made["id"])

    def test_list_by_type(self):
        kinds = ("image/x-one", "image/x-two", "text/csv")
        ids = [self.upload("f", kind)["id"] for kind in kinds]
        mine = lambda **a: [f["id"] for f in self.value("files.list", **a) if f["id"] in ids]
        self.assertEqual(mine(), ids[::-1])
        self.assertEqual(mine(mimeType="image/*"), ids[1::-1])
        self.assertEqual(mine(mimeType="text/csv"), ids[2:])
        self.assertEqual(mine(mimeType="image/%"), [])
        for one in ids:
            self.value("files.delete", id=one)

    def test_links(self):
        made = self.upload("page.html", "text/html", text="<script>alert(1)</script>")
        url = self.value("files.getUrl", id=made["id"])
        self.assertTrue(url.startswith(f"http://127.0.0.1:{self.pie.port}/files/file_"), url)
        left = int(re.search(r"expires=(\d+)", url)[1]) - time.time()
        self.assertTrue(890 < left < 910, left)
        status, headers, _ = self.fetch(url)
        self.assertEqual((status, headers["Content-Type"]), (200, "application/octet-stream"))
        self.assertEqual(headers["Content-Disposition"], "attachment; filename=\"page.html\"; filename*=UTF-8''page.html")
        self.assertIn("sandbox", headers["Content-Security-Policy"])
        other = self.upload("other.txt")["id"]
        for changed in (url.replace(made["id"], other), re.sub(r"expires=\d", "expires=9", url), url[:-1] + "~",
                        url.split("?")[0], re.sub(r"expires=\d+", "expires=1", url), url.split("&")[0]):
            self.assertEqual(self.fetch(changed)[0], 403, changed)
        for one in (made["id"], other):
            self.value("files.delete", id=one)

    def test_types_are_checked(self):
        self.assertEqual(self.refused("files.upload", filename="x", mimeType="image/png", text="no image")[0],
                         "invalid_argument")
        self.assertEqual(self.refused("files.upload", filename="x", mimeType="nonsense", text="x")[0],
                         "invalid_argument")

    def test_rest_of_the_user(self):
        made = self.upload("mine.txt", text="mine")
        status, told = self.pie.json("GET", "/api/files?connector=toolbox&mimeType=text/plain")
        self.assertEqual(status, 200)
        self.assertIn(made["id"], [file["id"] for file in told["files"]])
        self.assertEqual(self.pie.send("GET", f"/api/files/{made['id']}/content")[2], b"mine")
        self.assertEqual(self.pie.send("GET", f"/api/files/{made['id']}/content", key=False)[0], 401)
        self.assertEqual(self.fetch(self.pie.json("GET", f"/api/files/{made['id']}")[1]["url"])[2], b"mine")
        self.assertEqual(self.pie.send("DELETE", f"/api/files/{made['id']}")[0], 204)
        self.assertEqual(self.pie.send("GET", f"/api/files/{made['id']}")[0], 404)

    def test_another_user_sees_nothing(self):
        made = self.upload("secret.txt")
        done = subprocess.run([harness.TOOLBOX, "key", "create", "--json", "--state", self.pie.state, "--user", "eve"],
                              capture_output=True, text=True, timeout=harness.LIMIT, check=True)
        eve = {"Authorization": "Bearer " + json.loads(done.stdout)["key"]}
        self.assertEqual(self.pie.json("GET", "/api/files", headers=eve)[1], {"files": []})
        for method, path in (("GET", ""), ("GET", "/content"), ("DELETE", "")):
            self.assertEqual(self.pie.send(method, f"/api/files/{made['id']}{path}", headers=eve)[0], 404)
        for member in ("files.get", "files.read", "files.getUrl", "files.delete"):
            status, told = self.pie.json("POST", "/api/tools/toolbox", {"member": member, "with": {"id": made["id"]}},
                                         headers=eve)
            self.assertEqual(status, 404, told)
        self.value("files.delete", id=made["id"])


class OnDisk(Files, ToolboxTest):
    def test_quota_under_concurrency(self):
        def one(_):
            status, told = self.call("files.upload", filename="big", mimeType="application/x-big", bytes=40 * MB)
            return told["result"]["value"]["id"] if status == 200 else told["error"]["code"]
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            told = list(pool.map(one, range(10)))
        kept = [one for one in told if one.startswith("file_")]
        self.assertEqual((len(kept), told.count("too_large")), (6, 4), told)
        self.assertEqual(self.refused("files.upload", filename="f", mimeType="a/b", bytes=11 * MB)[0], "too_large")
        self.value("files.delete", id=kept.pop())
        self.upload("fits", "a/b", bytes=40 * MB)
        for file in self.value("files.list"):
            self.value("files.delete", id=file["id"])
        self.upload("fits", "a/b", bytes=200 * MB)
        # The last 50 MB, for which more come than there is room for: exactly full, and not one byte more.
        def last(size):
            return self.call("files.upload", filename="last", mimeType="a/b", bytes=size)[0]
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            told = list(pool.map(last, [25 * MB] * 8))
        self.assertEqual((told.count(200), told.count(413)), (2, 6), told)
        self.assertEqual(self.refused("files.upload", filename="one", mimeType="a/b", bytes=1)[0], "too_large")
        self.assertEqual(sum(file["size"] for file in self.value("files.list")), 250 * MB)
        for file in self.value("files.list"):
            self.value("files.delete", id=file["id"])
        left = [name for _, _, names in os.walk(os.path.join(self.pie.state, "files")) for name in names]
        self.assertEqual(left, [])


class InBucket(Files, ToolboxTest):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.server = subprocess.Popen(
            [os.path.join(TESTS, "node_modules", ".bin", "node"), os.path.join(TESTS, "node_modules", ".bin", "s3rver"), "--directory", cls.folder.name, "--port", "0",
             "--address", "127.0.0.1", "--configure-bucket", "pie"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        told = ""
        while not (found := re.search(r"listening on [\w.]+:(\d+)", told)):
            line = cls.server.stdout.readline()
            if not line:
                raise RuntimeError(f"s3rver did not start: {told}")
            told += line
        cls.url = f"http://127.0.0.1:{found[1]}/pie"
        cls.arguments = ("--files-s3", cls.url)
        cls.environment = {"PIE_S3_ACCESS_KEY": "S3RVER", "PIE_S3_SECRET_KEY": "S3RVER"}
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait(10)
        cls.server.stdout.close()
        cls.folder.cleanup()
        super().tearDownClass()

    def test_bytes_are_in_the_bucket(self):
        made = self.upload("b.bin", "application/x-b", bytes=MB)
        names = [name for _, _, names in os.walk(self.folder.name) for name in names]
        self.assertTrue(any(made["id"] in name for name in names), names)
        self.assertFalse(os.path.exists(os.path.join(self.pie.state, "files")))
        self.value("files.delete", id=made["id"])

    def test_a_wrong_key_is_refused_and_nothing_is_kept(self):
        """The server checks the key's name only; what the signature must be is in unit_context."""
        pie = harness.Executor(harness.TOOLBOX, None, "--files-s3", self.url,
                               environment={"PIE_S3_ACCESS_KEY": "nobody", "PIE_S3_SECRET_KEY": "wrong-secret-key"})
        try:
            body = {"member": "files.upload", "with": {"filename": "x", "mimeType": "a/b", "text": "x"}}
            status, told = pie.json("POST", "/api/tools/toolbox", body)
            self.assertEqual((status, told["error"]["code"]), (503, "unavailable"))
            self.assertIn("PIE_S3_SECRET_KEY", told["error"]["message"])
            self.assertEqual(pie.json("GET", "/api/files")[1], {"files": []})
            self.assertNotIn("wrong-secret-key", pie.log() + str(told))
        finally:
            pie.stop()


if __name__ == "__main__":
    unittest.main()
