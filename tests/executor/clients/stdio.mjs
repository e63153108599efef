// The official SDK starts `pie mcp` itself and talks to it over standard input and output.
import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [command, state] = process.argv.slice(2);
const client = new Client({ name: 'test', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command, args: ['mcp', '--quiet', '--state', state], stderr: 'inherit' }));
assert.equal(client.getServerVersion().name, 'pie');

const tools = [];
for (let cursor, more = true; more; more = cursor !== undefined) {  // a list comes in pages
  const page = await client.listTools({ cursor });
  tools.push(...page.tools);
  cursor = page.nextCursor;
}
assert.ok(tools.some(({ name }) => name === 'notes_create_note'));
const note = await client.callTool({ name: 'notes_create_note', arguments: { title: 'over stdio' } });
assert.equal(note.structuredContent.title, 'over stdio');
const found = await client.callTool({ name: 'notes_search_notes', arguments: { query: 'stdio' } });
assert.equal(found.structuredContent.items[0].id, note.structuredContent.id);

const wrong = await client.callTool({ name: 'notes_create_note', arguments: { title: 7 } });
assert.equal(wrong.isError, true);
assert.match(wrong.content[0].text, /title: expected a string, found 7/);
await assert.rejects(client.callTool({ name: 'nope', arguments: {} }), /no tool 'nope'/);
assert.ok((await client.listPrompts()).prompts.length > 0);

await client.close();
console.log('done');
