// GitHub's REST API as GitHub's own OpenAPI description defines it: a request that the description
// does not allow gets 404 or 422, any other one the description's example reply.
// Usage: node github_upstream.mjs; prints its port.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import http from 'node:http';

const require = createRequire(new URL('../package.json', import.meta.url));
const { OpenAPIBackend } = require('openapi-backend');

const file = require.resolve('@octokit/openapi').replace(/index\.js$/, 'generated/api.github.com.deref.json');
const definition = JSON.parse(readFileSync(file, 'utf8'));

// OpenAPI 3.0 forbids `nullable` without `type`, but the description has it: ajv then gives up.
function mendNullable(schema) {
  if (!schema || typeof schema !== 'object') return schema;
  for (const key of Object.keys(schema)) schema[key] = mendNullable(schema[key]);
  if (schema.nullable !== true || schema.type) return schema;
  delete schema.nullable;
  return { anyOf: [{ enum: [null] }, schema] };
}
for (const path of Object.values(definition.paths)) {
  for (const operation of Object.values(path)) {
    if (operation.requestBody) operation.requestBody = mendNullable(operation.requestBody);
    if (operation.parameters) operation.parameters = mendNullable(operation.parameters);
  }
}
const api = new OpenAPIBackend({ definition, quick: true, ajvOpts: { strict: false, logger: false } });
api.register({
  notFound: () => ({ status: 404, body: { message: 'the description has no such operation' } }),
  methodNotAllowed: () => ({ status: 405, body: { message: 'not that method' } }),
  validationFail: (context) => ({ status: 422, body: { message: JSON.stringify(context.validation.errors) } }),
  notImplemented: (context) => {
    // Query parameters that the description does not know are let through by the validator.
    const known = new Set((context.operation.parameters ?? []).filter((p) => p.in === 'query').map((p) => p.name));
    const stray = Object.keys(context.request.query ?? {}).filter((name) => !known.has(name));
    if (stray.length) return { status: 422, body: { message: `unknown query parameters: ${stray}` } };
    const { status, mock } = api.mockResponseForOperation(context.operation.operationId);
    return { status, body: mock };
  },
});
await api.init();

const server = http.createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(request.url, 'http://localhost');
  const reply = request.headers.authorization === 'Bearer github-test-token'
    ? await api.handleRequest({
        method: request.method, path: url.pathname, query: url.search, body: text || undefined,
        headers: request.headers,
      })
    : { status: 401, body: { message: 'Bad credentials' } };
  response.writeHead(reply.status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(reply.body));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
