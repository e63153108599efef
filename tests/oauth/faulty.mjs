// A token endpoint with faults (npm oauth2-mock-server) and an API that says what it was sent.
//
// POST /control {mode} chooses what the token endpoint does next: ok, 503, html, error200, form, slow.
import crypto from 'node:crypto';
import http from 'node:http';
import { OAuth2Server } from 'oauth2-mock-server';

const mock = new OAuth2Server();
await mock.issuer.keys.generate('RS256');
await mock.start(0, '127.0.0.1');
let mode = 'ok';
const stats = { tokens: 0, logins: 0 };
mock.service.on('beforeResponse', (reply) => {
  ++stats.tokens;
  if (mode === '503') { reply.statusCode = 503; reply.body = { error: 'temporarily_unavailable' }; }
  if (mode === 'error200') { reply.body = { error: 'invalid_client', error_description: 'who are you' }; }
});

function read(request) {
  return new Promise((resolve) => {
    let text = '';
    request.on('data', (piece) => { text += piece; }).on('end', () => resolve(text));
  });
}

const json = { 'Content-Type': 'application/json' };
const server = http.createServer(async (request, response) => {
  const text = await read(request);
  const path = request.url.split('?')[0];
  if (path === '/stats') return response.writeHead(200, json).end(JSON.stringify(stats));
  if (path === '/control') { ({ mode } = JSON.parse(text)); return response.writeHead(200, json).end('{}'); }
  if (path === '/echo') {
    stats.last = { authorization: request.headers.authorization, body: text };
    return response.writeHead(200, json).end(JSON.stringify({ url: request.url, method: request.method, headers: request.headers, body: text }));
  }
  if (path === '/login') {
    ++stats.logins;
    const { user, password } = JSON.parse(text);
    const good = user === 'machine id' && password === 'machine-secret-value';
    return response.writeHead(good ? 200 : 401, json).end(JSON.stringify(good ? { data: { session: 'session-token-1', seconds: '3600' } } : { error: 'no' }));
  }
  if (path === '/nested_login') {
    const good = request.headers.authorization === `Basic ${btoa('machine id:machine-secret-value')}`
      && text === '{"credentials":{"site":{"contentUrl":"acme"}},"a/b~":{"c":"d"}}';
    return response.writeHead(good ? 200 : 401, json).end(JSON.stringify(good ? { credentials: { token: 'nested-token-1' } } : { error: 'no' }));
  }
  if (path === '/installation') {
    const [, header, claims, signature] = (request.headers.authorization ?? '').match(/^Bearer ([^.]+)[.]([^.]+)[.](.+)$/) ?? [];
    const expected = crypto.createHmac('sha256', 'machine-secret-value').update(`${header}.${claims}`).digest('base64url');
    const good = signature === expected && text === '' && request.headers['x-api'] === '7';
    const ends = new Date(Date.now() + 3600_000).toISOString();
    return response.writeHead(good ? 201 : 401, json).end(JSON.stringify(good ? { token: 'installation-token-1', expires_at: ends } : { message: 'Bad credentials' }));
  }
  if (path === '/account_token') {
    const good = text === 'grant_type=account_credentials&account_id=a1' && request.headers.authorization === `Basic ${btoa('machine+id:machine-secret-value')}`;
    return response.writeHead(good ? 200 : 400, json).end(JSON.stringify(good ? { access_token: 'account-token-1', expires_in: 3600 } : { error: 'invalid_request', error_description: text }));
  }
  if (mode === 'html') return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>maintenance</html>');
  if (mode === 'form') {
    ++stats.tokens;
    return response.writeHead(200, { 'Content-Type': 'application/x-www-form-urlencoded' }).end('access_token=form-token-12345&expires_in=60');
  }
  const answer = await fetch(`http://127.0.0.1:${mock.address().port}${request.url}`, {
    method: request.method, headers: { 'Content-Type': request.headers['content-type'], Authorization: request.headers.authorization ?? '' }, body: text,
  });
  response.writeHead(answer.status, json).end(await answer.text());
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
