// A provider with the habits of several vendors, each of which it insists on, and an API behind it, on a
// free port of 127.0.0.1. It has names of its own for the parameters, JSON bodies, the token inside of
// `data`, an address for renewals, a region in the callback, the API's address in the token reply and a
// data centre in its metadata. Under /short and /long tokens are short-lived first and renew themselves.
//
// GET /stats tells what happened. POST /control: `region`, what the callback says; `ttl`, the life of
// tokens in seconds; `scope`, what was granted; `home`, whether a reply names the API's address; `dc`,
// what the metadata say.
import http from 'node:http';

const stats = { tokens: 0, refreshes: 0, lookups: 0, exchanges: 0, renewals: 0, wrong: [] };
const control = { region: 'eu', ttl: 600, home: true, dc: 'us21', scope: 'a,b' };
const live = new Set();
let count = 0, address;

function fresh(kind) {
  const token = `${kind}-token-${++count}-abcdef`;
  live.add(token);
  return token;
}

function read(request) {
  return new Promise((resolve) => {
    let text = '';
    request.on('data', (piece) => { text += piece; }).on('end', () => resolve(text));
  });
}

function send(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

// Notes and refuses what is not exactly as it has to be.
function differs(response, found, expected) {
  const [a, b] = [found, expected].map((value) => JSON.stringify(Object.entries(value).sort()));
  if (a === b) return false;
  stats.wrong.push(`found ${a}, expected ${b}`);
  send(response, 400, { code: 40002, message: 'wrong parameters' });
  return true;
}

const client = { app_id: 'odd app', secret: 'odd secret/1' };

function token(request, response, fields) {
  const grant = request.url === '/refresh'
    ? { grant_type: 'refresh_token', refresh_token: fields.refresh_token }
    : { grant_type: 'authorization_code', auth_code: 'odd code', redirect_uri: fields.redirect_uri };
  if (request.headers['content-type'] !== 'application/json') return send(response, 415, { code: 1, message: 'JSON please' });
  if (differs(response, fields, { ...client, ...grant, context: 'region/eu' })) return undefined;
  ++stats[request.url === '/refresh' ? 'refreshes' : 'tokens'];
  return send(response, 200, {
    code: 0, message: 'OK', ...(control.home ? { home: address } : {}), number: 17,
    data: { access_token: fresh('odd'), refresh_token: fresh('refresh'), expires_in: control.ttl, scope: control.scope },
  });
}

function authorize(query, response, code) {
  const back = { [code]: code === 'code' ? 'short code' : 'odd code', state: query.get('state') };
  if (code !== 'code') back.region = control.region;
  const { state: _, redirect_uri: __, ...asked } = Object.fromEntries(query);
  const expected = code === 'code' ? { client_id: client.app_id } : { app_id: client.app_id, scope: 'a,b' };
  if (differs(response, asked, { response_type: 'code', ...expected })) return undefined;
  return response.writeHead(302, { Location: `${query.get('redirect_uri')}?${new URLSearchParams(back)}` }).end();
}

// The token that a GET brings, traded for the next one.
function trade(query, response, grant, kind) {
  const { access_token: old, ...rest } = Object.fromEntries(query);
  if (differs(response, rest, { grant_type: grant, client_secret: client.secret })) return undefined;
  if (!live.has(old)) return send(response, 400, { error: { type: 'OAuthException', message: 'the token is none' } });
  ++stats[kind];
  return send(response, 200, { access_token: fresh('long'), token_type: 'bearer', expires_in: control.ttl });
}

const server = http.createServer(async (request, response) => {
  const body = await read(request);
  const url = new URL(request.url, address), path = url.pathname, query = url.searchParams;
  if (path === '/stats') return send(response, 200, stats);
  if (path === '/tokens') return send(response, 200, [...live]);
  if (path === '/control') return send(response, 200, Object.assign(control, JSON.parse(body)));
  if (path === '/authorize') return authorize(query, response, 'auth_code');
  if (path === '/token' || path === '/refresh') return token(request, response, JSON.parse(body));
  if (path === '/short/authorize') return authorize(query, response, 'code');
  if (path === '/short/token') {
    const { redirect_uri: _, ...fields } = Object.fromEntries(new URLSearchParams(body));
    if (differs(response, fields, { grant_type: 'authorization_code', code: 'short code', client_id: client.app_id, client_secret: client.secret })) return undefined;
    return send(response, 200, { access_token: fresh('short'), user: 9, expires_in: 3600 });
  }
  if (path === '/long/exchange') return trade(query, response, 'odd_exchange', 'exchanges');
  if (path === '/long/renew') return trade(query, response, 'odd_renew', 'renewals');
  const echo = { path, headers: request.headers };
  if (path === '/direct/thing') return send(response, request.headers['x-odd-key'] === 'personal-key-1' ? 200 : 401, echo);
  const [, prefix, given] = (request.headers.authorization ?? '').match(/^(\w+) (.*)$/) ?? [];
  if (!live.has(given) || prefix !== (path.startsWith('/long') ? 'Bearer' : 'OAuth')) return send(response, 401, { message: 'no' });
  if (path === '/metadata') {
    ++stats.lookups;
    return send(response, 200, [{ dc: control.dc }]);
  }
  if (path === '/whoami') return send(response, request.method === 'POST' ? 200 : 405, { person: { name: 'Ada of Odd' } });
  return send(response, 200, echo);
});
server.listen(0, '127.0.0.1', () => {
  address = `http://127.0.0.1:${server.address().port}`;
  console.log(address);
});
