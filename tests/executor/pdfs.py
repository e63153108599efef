"""PDF files made by hand, so that a test can say what is in them, or what is wrong with them."""

import zlib


def pdf(texts, info=None, compress=None, kids_loop=False, trailer=b""):
    """One page per text. `compress`: replaces the content stream of every page, deflated."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"}
    number, kids = 4, []
    for text in texts:
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        content = f"BT /F1 12 Tf 72 700 Td ({escaped}) Tj ET".encode("latin-1")
        extra = b""
        if compress is not None:
            content, extra = zlib.compress(compress, 9), b" /Filter /FlateDecode"
        objects[number] = b"<< /Length %d%s >>\nstream\n%s\nendstream" % (len(content), extra, content)
        objects[number + 1] = (b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
                               b"/Resources << /Font << /F1 3 0 R >> >> >>" % number)
        kids.append(b"%d 0 R" % (number + 1))
        number += 2
    if kids_loop:
        kids.append(b"2 0 R")
    objects[2] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    words = b" ".join(b"/%s (%s)" % (k.encode(), v.encode()) for k, v in (info or {}).items())
    objects[number] = b"<< " + words + b" >>"
    out, places = bytearray(b"%PDF-1.4\n"), {}
    for key in sorted(objects):
        places[key] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (key, objects[key])
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (number + 1)
    for key in sorted(objects):
        out += b"%010d 00000 n \n" % places[key]
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (number + 1, number, trailer,
                                                                                           start)
    return bytes(out)
