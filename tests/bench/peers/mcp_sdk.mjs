// The peer of the MCP benchmark: the protocol's TypeScript SDK, stateless, one tool that makes one
// upstream call. Usage: node mcp_sdk.mjs PORT UPSTREAM
import http from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import { Agent, request } from 'undici';

const [port, upstream] = process.argv.slice(2);
const agent = new Agent({ connections: 64, pipelining: 1 });

function makeServer() {
  const server = new McpServer({ name: 'bench', version: '1.0.0' });
  server.registerTool(
    'bench_get_item',
    {
      description: 'Reads one item.',
      inputSchema: { id: z.number().int().min(1), fields: z.array(z.string()).max(10).optional() },
    },
    async ({ id }) => {
      const reply = await request(`${upstream}/items/${id}`, { dispatcher: agent });
      const item = await reply.body.json();
      return { content: [{ type: 'text', text: JSON.stringify(item) }], structuredContent: item };
    },
  );
  return server;
}

http
  .createServer(async (req, res) => {
    const chunks = [];
    for await (const chunk of req) chunks.push(chunk);
    const server = makeServer();
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
    });
    res.on('close', () => {
      transport.close();
      server.close();
    });
    await server.connect(transport);
    await transport.handleRequest(req, res, JSON.parse(Buffer.concat(chunks).toString()));
  })
  .listen(Number(port), '127.0.0.1');
