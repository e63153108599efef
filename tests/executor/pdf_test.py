#!/usr/bin/env python3
"""context.pdf(): text of documents, and documents that want to break something."""

import http.server
import os
import pathlib
import time
import unittest

import harness
from harness import UpstreamTest
from pdfs import pdf

MB = 1 << 20
GOOD = pdf(["Hello (one)", "the second"], {"Title": "A title", "Author": "Ada"})
FILES = {
    "/good.pdf": GOOD,
    "/many.pdf": pdf([f"page {i}" for i in range(300)]),
    "/nonsense.pdf": b"<html>not found</html>",
    "/empty.pdf": b"",
    "/half.pdf": GOOD[:len(GOOD) // 3],
    "/loop.pdf": pdf(["x"], kids_loop=True),
    "/bomb.pdf": pdf(["x"], compress=b"BT /F1 12 Tf (a) Tj ET " * 10_000_000),
    "/stack.pdf": pdf(["x"], compress=b"q " * 30_000_000),
    "/big.pdf": GOOD + b"%" * (21 * MB),
    "/large.pdf": GOOD + b"\n%" + b"x" * (15 * MB),
}


class Web(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = FILES.get(self.path)
        self.send_response(200 if body is not None else 404)
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        try:
            self.wfile.write(body or b"")
        except ConnectionError:
            pass

    def log_message(self, *_):
        pass


def children(parent):
    """Processes that `parent` started, by /proc."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            text = pathlib.Path("/proc", pid, "stat").read_text(encoding="utf-8")
        except OSError:
            continue
        name, rest = text[text.index("(") + 1:text.rindex(")")], text[text.rindex(")") + 2:].split()
        if int(rest[1]) == parent:
            yield {"comm": name}


@unittest.skipUnless(os.path.exists(os.path.join(os.path.dirname(harness.TOOLBOX or ""), "pie-pdf")),
                     "pie-pdf was not built: libpoppler-cpp-dev is missing")
class PdfText(UpstreamTest):
    web_handler = Web

    def read(self, name, **more):
        return self.value("pdf.extractText", url=f"https://api.toolbox.test/{name}.pdf", **more)

    def refuse(self, name):
        return self.refused("pdf.extractText", url=f"https://api.toolbox.test/{name}.pdf")

    def test_text_and_info(self):
        told = self.read("good")
        self.assertEqual((told["pages"], told["info"]), (2, {"title": "A title", "author": "Ada"}))
        self.assertIn("Hello (one)", told["text"])
        self.assertIn("the second", told["text"])
        self.assertNotIn("the second", self.read("good", maxPages=1)["text"])

    def test_at_most_200_pages(self):
        told = self.read("many", maxPages=1000)
        self.assertEqual(told["pages"], 300)
        self.assertIn("page 199", told["text"])
        self.assertNotIn("page 200", told["text"])

    def test_sizes(self):
        self.assertEqual(self.read("large")["pages"], 2)
        self.assertIn(self.refuse("big")[0], ("too_large", "budget"))

    def test_no_documents(self):
        for name in ("nonsense", "empty", "half"):
            code, words = self.refuse(name)
            self.assertEqual((code, "no PDF" in words), ("upstream", True), name)
        self.assertEqual(self.refuse("missing")[0], "upstream")
        self.assertEqual(self.refused("pdf.extractText", url="https://elsewhere.test/x.pdf")[0], "egress")
        self.assertEqual(self.read("loop")["pages"], 2)

    def test_hostile_documents_end_and_hurt_nobody(self):
        for name in ("bomb", "stack"):
            code, words = self.refuse(name)
            self.assertIn(code, ("upstream", "timeout"), words)
        self.assertEqual(self.read("good")["pages"], 2)
        for _ in range(50):  # No helper is left behind.
            names = [process["comm"] for process in children(self.pie.process.pid)]
            if "pie-pdf" not in names:
                break
            time.sleep(0.1)
        self.assertNotIn("pie-pdf", names)


if __name__ == "__main__":
    unittest.main()
