// record.mjs VENDOR: makes the vendor's own SDK do what recorded cases describe, against a server on 127.0.0.1 that answers as
// the case says, and prints what the SDK sent. Standard input: [{action, input, constants, response}], the cases; output: for each one
// {sent: [{method, path, query, headers, body}], failed}, in JSON.
import { isUtf8 } from 'node:buffer';
import dns from 'node:dns';
import http from 'node:http';
import { readFileSync } from 'node:fs';

const vendor = process.argv[2];
const oracle = await import(new URL(`./${vendor}.mjs`, import.meta.url));
const cases = JSON.parse(readFileSync(0, 'utf8'));

let sent = [];
let response = {};
const server = http.createServer(async (request, reply) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url, 'http://recorder');
  const body = Buffer.concat(chunks);
  sent.push({
    method: request.method, path: url.pathname, query: [...url.searchParams], headers: request.headers,
    body: body.toString(isUtf8(body) ? 'utf8' : 'latin1'), // Files that a multipart body carries need not be text.
  });
  const isText = response.json === undefined;
  reply.writeHead(response.status ?? 200, { 'Content-Type': isText ? 'text/plain' : 'application/json' });
  reply.end(isText ? response.body ?? '' : JSON.stringify(response.json));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

// An SDK that does not take the recorder's address must not reach its vendor.
dns.lookup = (host, ...rest) => rest.at(-1)(new Error(`${host}: the SDK does not use the recorder`));

// For SDKs that take a fetch but no base URL.
const redirected = (url, options) => {
  const { pathname, search } = new URL(url instanceof Request ? url.url : url);
  return fetch(origin + pathname + search, url instanceof Request ? url : options);
};

const client = await oracle.client(origin, redirected);
const results = [];
for (const recorded of cases) {
  const call = oracle.calls[recorded.action];
  sent = [];
  response = recorded.response;
  let failed = null;
  try {
    await call(client, recorded.input, recorded.constants);
  } catch (error) {
    failed = String(error?.message ?? error); // An SDK may not like the reply; what it sent is what counts.
  }
  results.push({ sent, failed });
}
// process.exit would cut a pipe's output off.
process.stdout.write(JSON.stringify(results), () => process.exit(0));
