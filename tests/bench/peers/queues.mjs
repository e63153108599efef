// queues.mjs PEER URL COUNT: how many waiting jobs per second the peer does, on an empty database.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../package.json', import.meta.url));
const [peer, connectionString, text] = process.argv.slice(2);
const count = Number(text);
const batches = Array.from({ length: count / 1000 }, () => Array.from({ length: 1000 }));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function drained(start, done) {
  while (done() < count) await pause(5);
  return count / ((performance.now() - start) / 1000);
}

// 4 workers, batches of 50: the fastest setting that was found.
async function boss() {
  const PgBoss = require('pg-boss');
  const queue = new PgBoss({ connectionString, max: 8 });
  queue.on('error', console.error);
  await queue.start();
  await queue.createQueue('a');
  for (const batch of batches) await queue.insert(batch.map(() => ({ name: 'a', data: {} })));
  let done = 0;
  const start = performance.now();
  for (let worker = 0; worker < 4; ++worker) {
    await queue.work('a', { batchSize: 50, pollingIntervalSeconds: 0.5 }, async (jobs) => { done += jobs.length; });
  }
  return drained(start, () => done);
}

// 24 at once.
async function graphile() {
  const { run, makeWorkerUtils, Logger } = require('graphile-worker');
  const logger = new Logger(() => () => {});  // By default it writes a line per job.
  const pgPool = new (require('pg').Pool)({ connectionString, max: 30 });
  for (const event of ['error', 'connect']) pgPool.on(event, (it) => it.on?.('error', console.error));
  const utils = await makeWorkerUtils({ pgPool, logger });
  await utils.migrate();
  for (const batch of batches) await utils.addJobs(batch.map(() => ({ identifier: 'a', payload: {} })));
  let done = 0;
  const start = performance.now();
  await run({ pgPool, logger, concurrency: 24, taskList: { a: async () => { ++done; } }, noHandleSignals: true });
  return drained(start, () => done);
}

console.log(Math.round(await { 'pg-boss': boss, 'graphile-worker': graphile }[peer]()));
process.exit(0);
