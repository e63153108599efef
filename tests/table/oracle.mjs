// Holds the runtime's decoder and schemas against ajv: reads what table_oracle prints.
// Usage: node oracle.mjs TABLE_ORACLE SEED TABLES
import { spawnSync } from "node:child_process";

let Ajv, addFormats;
try {
  Ajv = (await import("ajv/dist/2020.js")).default;
  addFormats = (await import("ajv-formats")).default;
} catch {
  console.log("SKIPPED: ajv is not installed; run `npm ci` in tests/");
  process.exit(77);
}

const [program, seed, tables] = process.argv.slice(2);
const run = spawnSync(program, [seed, tables], { encoding: "utf8", maxBuffer: 1 << 30 });
if (run.status !== 0) {
  console.log(run.stderr || `${program} ended with ${run.signal ?? run.status}`);
  process.exit(1);
}

const compile = (schema) => {
  if (schema === null) return null;
  const ajv = new Ajv({ strict: false, multipleOfPrecision: 9, logger: false });
  addFormats(ajv);
  return ajv.compile(schema);
};

let table, line = 0, accepted = 0, refused = 0, strict = 0, failures = 0;
const fail = (what, item, errors) => {
  if (++failures > 5) return;
  console.log(`line ${line}: ${what}\n  value: ${JSON.stringify(item.value)}\n  pie: ${item.problems || "ok"}`);
  console.log(`  ajv: ${JSON.stringify(errors ?? null)}\n  schema: ${JSON.stringify(table.item.loose)}`);
};

for (const text of run.stdout.trimEnd().split("\n")) {
  ++line;
  const item = JSON.parse(text);
  if ("loose" in item) {
    table = { item, loose: compile(item.loose), strict: compile(item.strict), output: compile(item.output) };
    continue;
  }
  const fits = item.problems === "";
  fits ? ++accepted : ++refused;
  if (table.loose(item.value) !== fits) fail("the loose schema and Decode differ", item, table.loose.errors);
  if (fits && !table.loose(item.encoded)) fail("what Encode writes does not fit", { ...item, value: item.encoded }, table.loose.errors);
  if (item.projected !== null && !table.output(item.projected)) {
    fail("what Project writes does not fit the output schema", { ...item, value: item.projected }, table.output.errors);
  }
  // Limits are only words in a strict schema, so without them it must never take what Decode refuses.
  if (table.strict?.(item.value)) {
    ++strict;
    if (!table.item.limits && !fits && !/exactly one of/.test(item.problems)) {
      fail("the strict schema takes what Decode refuses", item);
    }
  }
}
console.log(`${accepted} values accepted, ${refused} refused, ${strict} fit the strict schema, ${failures} failures`);
process.exit(failures || !accepted || !refused || !strict ? 1 : 0);
