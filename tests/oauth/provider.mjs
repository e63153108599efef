// A certified authorization server (npm oidc-provider) that rotates refresh tokens and revokes the
// grant when one is used again, with an API behind it, on a free port of 127.0.0.1.
//
// GET /stats tells what happened, GET /tokens every token that was given out. POST /control: `ttl`, the
// life of the next access tokens in seconds; `hold`, requests for tokens wait before anything is done
// with them; `revoke`, every refresh token is dead; `forget`, the API no longer takes the tokens so far.
import http from 'node:http';
import { Provider } from 'oidc-provider';

const [redirect, openRedirect] = process.argv.slice(2);
const stats = { refreshes: 0, refused: 0, revoked: 0, held: 0, calls: 0, unauthorized: 0 };
const control = { ttl: 3, hold: false, revoke: false, forget: false };
const issued = new Set();
const forgotten = new Set();

const server = http.createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'client:with/odd chars', client_secret: 'secret%with+odd=chars',
    redirect_uris: [redirect], grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_basic',
  }, ...(openRedirect ? [{
    client_id: 'public', redirect_uris: [openRedirect], grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'], token_endpoint_auth_method: 'none',
  }, {
    client_id: 'posted', client_secret: 'posted secret&1', redirect_uris: [openRedirect.replace('/open/', '/posted/')],
    grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'], token_endpoint_auth_method: 'client_secret_post',
  }] : [])],
  claims: { openid: ['sub'], email: ['email'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@vaulted.test` }) }),
  rotateRefreshToken: true,
  issueRefreshToken: () => true,
  features: { revocation: { enabled: true }, devInteractions: { enabled: true } },
  ttl: { AccessToken: () => control.ttl },
  cookies: { keys: ['of the tests'] },
});
provider.on('grant.success', (ctx) => {
  for (const name of ['access_token', 'refresh_token', 'id_token']) issued.add(ctx.body[name]);
  if (ctx.oidc.params.grant_type === 'refresh_token') ++stats.refreshes;
});
provider.on('grant.error', () => { ++stats.refused; });
provider.on('grant.revoked', () => { ++stats.revoked; });

function body(request) {
  return new Promise((resolve) => {
    let text = '';
    request.on('data', (piece) => { text += piece; }).on('end', () => resolve(text));
  });
}

function send(response, status, json) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
}

const oidc = provider.callback();
server.on('request', async (request, response) => {
  if (request.url === '/stats') return send(response, 200, stats);
  if (request.url === '/tokens') return send(response, 200, [...issued].filter(Boolean));
  if (request.url === '/control') {
    Object.assign(control, JSON.parse(await body(request)));
    if (control.forget) for (const token of issued) forgotten.add(token);
    control.forget = false;
    return send(response, 200, control);
  }
  if (request.url === '/api/hello') {
    ++stats.calls;
    const text = (request.headers.authorization ?? '').slice(7);
    const token = await provider.AccessToken.find(text);
    if (token?.isValid && !forgotten.has(text)) return send(response, 200, { sub: token.accountId, hello: 'there' });
    ++stats.unauthorized;
    return send(response, 401, { error: 'invalid_token', error_description: `no: ${request.headers.authorization}` });
  }
  if (request.url === '/token' && control.hold) {
    ++stats.held;
    let gone = false;
    response.on('close', () => { gone = true; });
    while (control.hold && !gone) await new Promise((resolve) => setTimeout(resolve, 20));
    if (gone) return;  // Nothing was done for a caller that is no more.
  }
  if (request.url === '/token' && control.revoke) {
    ++stats.refused;
    return send(response, 400, { error: 'invalid_grant', error_description: 'grant request is invalid' });
  }
  oidc(request, response);
});
console.log(issuer);
