// Jobs per second of npm pg-boss and graphile-worker, on the database given as libpq keywords.
import {createRequire} from "node:module";

const require = createRequire(process.argv[2] + "/tests/package.json");
const words = Object.fromEntries(process.argv[3].replace(/'/g, "").split(/\s+/).map((word) => word.split("=")));
const settings = {host: words.host, port: Number(words.port || 5432), user: words.user, database: words.dbname};
const count = 10000;

async function boss() {
  const PgBoss = require("pg-boss");
  const queue = new PgBoss({...settings, max: 8});
  queue.on("error", console.error);
  await queue.start();
  await queue.createQueue("a");
  for (let i = 0; i < count; i += 1000) await queue.insert(Array.from({length: 1000}, () => ({name: "a", data: {}})));
  let done = 0;
  const start = performance.now();
  for (let worker = 0; worker < 4; ++worker) {
    await queue.work("a", {batchSize: 50, pollingIntervalSeconds: 0.5}, async (jobs) => void (done += jobs.length));
  }
  while (done < count) await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - start) / 1000;
  await queue.stop({graceful: false});
  return {peer: "pg-boss, 4 workers, batches of 50", jobs_per_second: Math.round(count / seconds)};
}

async function graphile() {
  const {run, makeWorkerUtils} = require("graphile-worker");
  const pool = new (require("pg").Pool)({...settings, max: 30});
  const utils = await makeWorkerUtils({pgPool: pool});
  await utils.migrate();
  for (let i = 0; i < count; i += 1000) await utils.addJobs(Array.from({length: 1000}, () => ({identifier: "a", payload: {}})));
  let done = 0;
  const start = performance.now();
  const runner = await run({pgPool: pool, concurrency: 24, taskList: {a: async () => void ++done}, logger: undefined, noHandleSignals: true});
  while (done < count) await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - start) / 1000;
  await runner.stop();
  return {peer: "graphile-worker, 24 at once", jobs_per_second: Math.round(count / seconds)};
}

for (const bench of [boss, graphile]) console.log(JSON.stringify(await bench()));
process.exit(0);
