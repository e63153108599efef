// An OAuth 1.0a provider and its API (npm oauth-1.0a computes what a signature must be), on a free
// port of 127.0.0.1. Every request has to be signed; a nonce serves once, a time is 5 minutes off at most.
//
// GET /stats tells what happened. POST /control: `deny`, the user says no; `unconfirmed`, request tokens
// come as in OAuth 1.0; `forget`, the API no longer takes the tokens so far; `busy`, the next calls of the
// API get a 503.
import crypto from 'node:crypto';
import http from 'node:http';
import OAuth from 'oauth-1.0a';

const consumers = new Map([['chirp key', 'chirp&secret=1']]);
const stats = { requests: 0, granted: 0, refused: 0, revoked: 0, calls: 0, retried: 0 };
const control = { deny: false, unconfirmed: false, busy: 0 };
const requests = new Map(), tokens = new Map(), nonces = new Set();
let count = 0;

function hash(method) {
  if (method === 'PLAINTEXT') return (_, key) => key;
  return (text, key) => crypto.createHmac(method === 'HMAC-SHA256' ? 'sha256' : 'sha1', key).update(text).digest('base64');
}

function parsed(header) {
  if (!header?.startsWith('OAuth ')) return undefined;
  const fields = {};
  for (const [, name, value] of header.slice(6).matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)) {
    fields[name] = name === 'realm' ? value.replace(/\\(.)/g, '$1') : decodeURIComponent(value);
  }
  return fields;
}

// Names that repeat become lists, as the library wants them.
function gathered(...texts) {
  const data = {};
  for (const text of texts) {
    for (const [name, value] of new URLSearchParams(text)) {
      data[name] = name in data ? [data[name], value].flat() : value;
    }
  }
  return data;
}

// What is wrong with the request's signature; undefined when it is right.
function problem(request, body, tokenSecret, realm) {
  const fields = parsed(request.headers.authorization);
  if (!fields) return 'parameter_absent';
  const secret = consumers.get(fields.oauth_consumer_key);
  if (secret === undefined) return 'consumer_key_unknown';
  if (Math.abs(Date.now() / 1000 - Number(fields.oauth_timestamp)) > 300) return 'timestamp_refused';
  if ((realm ?? fields.realm) !== fields.realm) return 'realm_wrong';
  const nonce = `${fields.oauth_timestamp} ${fields.oauth_nonce}`;
  if (nonces.has(nonce)) return 'nonce_used';
  nonces.add(nonce);
  const library = new OAuth({
    consumer: { key: fields.oauth_consumer_key, secret }, signature_method: fields.oauth_signature_method,
    hash_function: hash(fields.oauth_signature_method),
  });
  const { oauth_signature: given, realm: _, ...rest } = fields;
  const [path, query] = request.url.split('?');
  const form = request.headers['content-type'] === 'application/x-www-form-urlencoded' ? body : '';
  const message = { method: request.method, url: address + path, data: gathered(query ?? '', form) };
  return library.getSignature(message, tokenSecret, rest) === given ? undefined : 'signature_invalid';
}

function read(request) {
  return new Promise((resolve) => {
    let text = '';
    request.on('data', (piece) => { text += piece; }).on('end', () => resolve(text));
  });
}

function refuse(response, why) {
  ++stats.refused;
  response.writeHead(401, { 'Content-Type': 'application/x-www-form-urlencoded' }).end(new URLSearchParams({ oauth_problem: why }).toString());
}

function form(response, fields) {
  response.writeHead(200, { 'Content-Type': 'application/x-www-form-urlencoded' }).end(new URLSearchParams(fields).toString());
}

function json(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function requestToken(request, response, body) {
  ++stats.requests;
  const wrong = problem(request, body, '');
  if (wrong) return refuse(response, wrong);
  const callback = parsed(request.headers.authorization).oauth_callback;
  if (!callback) return refuse(response, 'parameter_absent');
  const token = `request ${++count}`, secret = `request secret/${count}`;
  requests.set(token, { secret, callback });
  form(response, { oauth_token: token, oauth_token_secret: secret, ...(control.unconfirmed ? {} : { oauth_callback_confirmed: 'true' }) });
}

// The page where a user says yes or no: one that does so at once.
function authorize(request, response) {
  const token = new URL(request.url, address).searchParams.get('oauth_token');
  const known = requests.get(token);
  if (!known) return json(response, 400, { error: 'no such token' });
  known.verifier = `verifier+${++count}`;
  const answer = control.deny ? { denied: token, oauth_token: token } : { oauth_token: token, oauth_verifier: known.verifier };
  const joint = known.callback.includes('?') ? '&' : '?';
  response.writeHead(302, { Location: known.callback + joint + new URLSearchParams(answer) }).end();
}

function accessToken(request, response, body) {
  const fields = parsed(request.headers.authorization) ?? {};
  const known = requests.get(fields.oauth_token);
  if (!known?.verifier) return refuse(response, 'token_rejected');
  const wrong = problem(request, body, known.secret);
  if (wrong) return refuse(response, wrong);
  if (fields.oauth_verifier !== known.verifier) return refuse(response, 'verifier_invalid');
  requests.delete(fields.oauth_token);
  const token = `access/${++count}+x`, secret = `access&secret=${count}`;
  tokens.set(token, secret);
  ++stats.granted;
  form(response, { oauth_token: token, oauth_token_secret: secret, user_id: '4711', screen_name: 'ada' });
}

const server = http.createServer(async (request, response) => {
  const body = await read(request);
  const path = request.url.split('?')[0];
  if (path === '/stats') return json(response, 200, stats);
  if (path === '/tokens') return json(response, 200, [...tokens].flat());
  if (path === '/control') {
    const { forget, ...settings } = JSON.parse(body);
    if (forget) tokens.clear();
    return json(response, 200, Object.assign(control, settings));
  }
  if (path === '/oauth/request_token') return requestToken(request, response, body);
  if (path === '/oauth/authorize') return authorize(request, response);
  if (path === '/oauth/access_token') return accessToken(request, response, body);
  ++stats.calls;
  const fields = parsed(request.headers.authorization) ?? {};
  const secret = path.startsWith('/fixed') ? { tok: 't&s', '': '' }[fields.oauth_token ?? ''] : tokens.get(fields.oauth_token);
  if (secret === undefined) return refuse(response, 'token_rejected');
  const wrong = problem(request, body, secret, path === '/fixed/realm' ? 'Acct 1_SB"2' : undefined);
  if (wrong) return refuse(response, wrong);
  if (control.busy > 0) {
    --control.busy;
    ++stats.retried;
    return json(response, 503, { error: 'busy' });
  }
  if (path === '/oauth/invalidate_token') {
    ++stats.revoked;
    tokens.delete(fields.oauth_token);
    return json(response, 200, {});
  }
  if (path === '/account') return json(response, 200, { screen_name: 'ada', id: 4711 });
  json(response, 200, { method: request.method, url: request.url, body, signed_by: fields.oauth_signature_method, echo: request.headers.authorization });
});
let address;
server.listen(0, '127.0.0.1', () => {
  address = `http://127.0.0.1:${server.address().port}`;
  console.log(address);
});
