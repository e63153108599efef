// The official client of both kinds of revisions: it finds out by itself which one the server speaks.
import assert from 'node:assert/strict';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

const [url, key] = process.argv.slice(2);

async function talk(mode, version) {
  const client = new Client({ name: 'test', version: '1.0.0' }, { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode } });
  const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers: { Authorization: `Bearer ${key}` } } });
  client.setRequestHandler('elicitation/create', async () => ({ action: 'accept', content: { name: 'Ada' } }));
  await client.connect(transport);
  assert.equal(client.getNegotiatedProtocolVersion(), version);
  const { tools } = await client.listTools();
  assert.ok(tools.length > 20);
  const asked = await client.callTool({ name: 'test_input_required_result_elicitation', arguments: {} });
  assert.match(asked.content[0].text, /Ada/);
  const steps = [];
  await client.callTool({ name: 'test_tool_with_progress', arguments: {} }, { onprogress: ({ progress }) => steps.push(progress) });
  assert.deepEqual(steps, [0, 50, 100]);
  const failed = await client.callTool({ name: 'test_sampling', arguments: {} });
  assert.equal(failed.isError, true);
  const prompt = await client.getPrompt({ name: 'test_prompt_with_arguments', arguments: { arg1: 'a', arg2: 'b' } });
  assert.match(prompt.messages[0].content.text, /arg1='a'/);
  await client.close();
}

await talk('auto', '2026-07-28');
await talk('legacy', '2025-11-25');
console.log('done');
