// The fast node peer: fastify with ajv and undici, JSON-RPC by hand. Usage: node fastify.mjs PORT UPSTREAM
import Fastify from 'fastify';
import { Agent, request } from 'undici';

const [port, upstream] = process.argv.slice(2);
const agent = new Agent({ connections: 64, pipelining: 1 });
const app = Fastify();

app.post(
  '/mcp',
  {
    schema: {
      body: {
        type: 'object',
        required: ['jsonrpc', 'id', 'method', 'params'],
        properties: {
          jsonrpc: { const: '2.0' },
          method: { const: 'tools/call' },
          params: {
            type: 'object',
            required: ['name', 'arguments'],
            properties: {
              name: { type: 'string' },
              arguments: {
                type: 'object',
                required: ['id'],
                additionalProperties: false,
                properties: {
                  id: { type: 'integer', minimum: 1 },
                  fields: { type: 'array', maxItems: 10, items: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
  async (req) => {
    const reply = await request(`${upstream}/items/${req.body.params.arguments.id}`, {
      dispatcher: agent,
    });
    const item = await reply.body.json();
    return {
      jsonrpc: '2.0',
      id: req.body.id,
      result: { content: [{ type: 'text', text: JSON.stringify(item) }], structuredContent: item },
    };
  },
);

app.listen({ port: Number(port), host: '127.0.0.1' });
