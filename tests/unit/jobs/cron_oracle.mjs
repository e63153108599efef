// Next runs according to two libraries, for random schedules, zones and times: one JSON array per line,
// [expression, zone, from, next of croner, next of cron-parser, whether clocks change around it].
import {createRequire} from "node:module";

const require = createRequire(process.argv[2] + "/tests/package.json");
const {Cron} = require("croner");
const {CronExpressionParser} = require("cron-parser");

let seed = 12345;
const random = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >> 8) % n;
};
const pick = (list) => list[random(list.length)];
const zones = ["UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe",
  "Pacific/Auckland", "Africa/Cairo", "Asia/Kathmandu", "America/St_Johns"];
const field = (min, max, names) => {
  const value = () => min + random(max - min + 1);
  const ordered = () => [value(), value()].sort((a, b) => a - b).join("-");
  return pick([() => "*", () => "*", () => `${value()}`, ordered, () => `*/${1 + random(Math.min(max, 20))}`,
    () => [...new Set([value(), value()])].join(), () => `${ordered()}/${1 + random(5)}`, () => (names ? pick(names) : `${value()}`)])();
};
const days = ["mon", "TUE", "wed", "Thu", "fri", "sat", "sun"];
const months = ["jan", "FEB", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "Dec"];
const clock = (zone, time) => {
  const parts = new Intl.DateTimeFormat("en-US", {timeZone: zone, timeZoneName: "longOffset"}).formatToParts(time);
  return parts.find((part) => part.type === "timeZoneName").value;
};

for (let i = 0; i < 3000; ++i) {
  let day = field(1, 28);
  let weekday = field(0, 6, days);
  if (random(3)) pick([() => (day = "*"), () => (weekday = "*")])();
  // What `*/2` in one day field means beside the other one, programs do not agree on.
  if (day.startsWith("*/") && weekday !== "*") weekday = "*";
  if (weekday.startsWith("*/") && day !== "*") day = "*";
  const text = [field(0, 59), field(0, 23), day, field(1, 12, months), weekday].join(" ");
  const zone = pick(zones);
  const from = 1700000000 + random(5 * 365 * 86400);
  try {
    const first = new Cron(text, {timezone: zone}).nextRun(new Date(from * 1000));
    const second = CronExpressionParser.parse(text, {tz: zone, currentDate: new Date(from * 1000)}).next().toDate();
    const near = first.getTime();
    const changes = clock(zone, near - 26 * 3600e3) !== clock(zone, near + 26 * 3600e3) ||
        clock(zone, from * 1000 - 26 * 3600e3) !== clock(zone, from * 1000 + 26 * 3600e3);
    console.log(JSON.stringify([text, zone, from, near / 1000, second.getTime() / 1000, changes]));
  } catch (error) {
    console.error(`${text}: ${error.message}`);
  }
}
