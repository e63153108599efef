// The other side of signed.mjs: a client of the npm package `oauth` that gets a token there and calls the
// API with it, then with a wrong consumer secret, a wrong token secret and a changed request. Prints what
// the provider said to each, as JSON.
import oauth from 'oauth';

const server = process.argv[2];
const client = (secret, method = 'HMAC-SHA1') => new oauth.OAuth(
  `${server}/oauth/request_token`, `${server}/oauth/access_token`, 'chirp key', secret, '1.0A', 'http://client.test/back', method);
const asked = (start) => new Promise((resolve) => start((error, ...rest) => resolve(error ? { status: error.statusCode, said: error.data } : { status: 200, rest })));

const good = client('chirp&secret=1');
const first = await asked((done) => good.getOAuthRequestToken(done));
const [token, secret] = first.rest;
const page = await fetch(`${server}/oauth/authorize?oauth_token=${encodeURIComponent(token)}`, { redirect: 'manual' });
const verifier = new URL(page.headers.get('location')).searchParams.get('oauth_verifier');
const second = await asked((done) => good.getOAuthAccessToken(token, secret, verifier, done));
const [access, accessSecret] = second.rest;
const call = (from, key, path) => asked((done) => from.get(server + path, access, key, done));
const tampered = async () => {
  const header = good.authHeader(`${server}/echo?a=1`, access, accessSecret, 'GET');
  return (await fetch(`${server}/echo?a=2`, { headers: { Authorization: header } })).status;
};
console.log(JSON.stringify({
  request: first.status, access: second.status,
  call: (await call(good, accessSecret, '/echo?b=b%20c&a=%26&z=%C3%A9')).status,
  wrong_consumer: await asked((done) => client('another').getOAuthRequestToken(done)),
  wrong_token_secret: (await call(good, 'another', '/echo')).status,
  tampered: await tampered(),
}));
