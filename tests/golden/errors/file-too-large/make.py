open("body.pie", "w").write("---\nname: acme\ntier: skill\n---\n" + "x" * (50 << 20))
open("front.pie", "w").write("---\nname: acme\n" + "#" * (2 << 20) + "\n---\n")
