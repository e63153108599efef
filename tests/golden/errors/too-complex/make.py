head = "---\nname: %s\ntier: tool\nmanifest:\n  tool:\n    name: acme\n    description: Does things.\n    parameters: "
deep = '{type: array, items: ' * 100 + '{type: string}' + '}' * 100
open("deep.pie", "w").write(head % "deep" + deep + "\n---\n")
wide = "{type: object, properties: {a: {type: string, enum: [" + ", ".join(f"v{i}" for i in range(100001)) + "]}}}"
open("wide.pie", "w").write(head % "wide" + wide + "\n---\n")
bomb = "---\nname: bomb\ntier: tool\nmanifest:\n  types:\n    t0: {type: object, properties: {a: {type: string}}}\n"
for i in range(1, 30):
    bomb += f"    t{i}: {{type: object, properties: {{a: {{$ref: t{i-1}}}, b: {{$ref: t{i-1}}}}}}}\n"
open("bomb.pie", "w").write(bomb + "  tool: {name: bomb, description: Does things.}\n---\n")
open("brackets.pie", "w").write("---\nname: brackets\nmanifest: " + "[" * 900000 + "\n---\n")
