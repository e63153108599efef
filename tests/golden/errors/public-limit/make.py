def section(path, text):
    return f"===public-file:{path}===\n{text}\n===public-file:{path}===\n"
head = "---\nname: %s\ntier: tool\nmanifest:\n  tool: {name: %s, description: Does things.}\n---\n"
config = "===public-config===\nentry: 0.html\n===public-config===\n"
open("many.pie", "w").write(head % ("many", "many") + config + "".join(section(f"{i}.html", "x") for i in range(51)))
open("big.pie", "w").write(head % ("big", "big") + config + section("0.html", "x" * (600 << 10)))
open("total.pie", "w").write(head % ("total", "total") + config + "".join(section(f"{i}.html", "x" * (500 << 10)) for i in range(5)))
