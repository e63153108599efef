// The official SDK up to 2025-11-25: everything a client of a session does.
import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema, LoggingMessageNotificationSchema, ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';

const [url, key] = process.argv.slice(2);
const client = new Client({ name: 'test', version: '1.0.0' }, { capabilities: { elicitation: {}, sampling: {} } });
const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers: { Authorization: `Bearer ${key}` } } });
await client.connect(transport);
assert.equal(client.getServerVersion().name, 'pie');

const { tools } = await client.listTools();
assert.ok(tools.length > 20);
assert.deepEqual((await client.listTools()).tools, tools);

const logged = [];
client.setNotificationHandler(LoggingMessageNotificationSchema, ({ params }) => { logged.push(params.data); });
await client.setLoggingLevel('debug');
await client.callTool({ name: 'test_tool_with_logging', arguments: {} });
assert.equal(logged.length, 3);

const steps = [];
await client.callTool({ name: 'test_tool_with_progress', arguments: {} }, undefined, { onprogress: ({ progress }) => steps.push(progress) });
assert.deepEqual(steps, [0, 50, 100]);

client.setRequestHandler(ElicitRequestSchema, async () => ({ action: 'accept', content: { username: 'ada', email: 'ada@example.com' } }));
const told = await client.callTool({ name: 'test_elicitation', arguments: { message: 'Who are you?' } });
assert.match(told.content[0].text, /ada@example\.com/);

const failed = await client.callTool({ name: 'test_sampling', arguments: {} });
assert.equal(failed.isError, true);
await assert.rejects(client.callTool({ name: 'nope', arguments: {} }), /no tool 'nope'/);

const updated = new Promise((resolve) => client.setNotificationHandler(ResourceUpdatedNotificationSchema, ({ params }) => resolve(params.uri)));
await client.subscribeResource({ uri: 'test://watched-resource' });
await client.callTool({ name: 'test_touch_resource', arguments: {} });
assert.equal(await updated, 'test://watched-resource');

const prompt = await client.getPrompt({ name: 'test_prompt_with_arguments', arguments: { arg1: 'a', arg2: 'b' } });
assert.match(prompt.messages[0].content.text, /arg1='a', arg2='b'/);
const resource = await client.readResource({ uri: 'test://template/7/data' });
assert.equal(JSON.parse(resource.contents[0].text).id, '7');

await transport.terminateSession();
await client.close();
console.log('done');
