open("acme.pie", "wb").write(b"---\nname: caf\xe9\n---\n")
open("nul.pie", "wb").write(b"---\nname: a\0b\n---\n")
open("utf16.pie", "wb").write("---\nname: a\n---\n".encode("utf-16"))
