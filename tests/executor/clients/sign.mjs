// Signs as services do, with their own code. Reads requests as JSON lines and answers each with a line:
//   {"vendor", "secret", "body", "url", "at" (seconds)} -> {"headers", "body", "url", "genuine"}
// `genuine`: the vendor's own verifier accepts it; null where the vendor's code made the signature itself.
import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { createInterface } from 'node:readline';
import { sign as githubSign, verify as githubVerify } from '@octokit/webhooks-methods';
import { isValidSlackRequest } from '@slack/bolt/dist/receivers/verify-request.js';
import '@shopify/shopify-api/adapters/node';
import { shopifyApi, ApiVersion } from '@shopify/shopify-api';
import { LinearWebhookClient } from '@linear/sdk/webhooks';
import { verifyKey } from 'discord-interactions';
import { Webhook as Standard } from 'standardwebhooks';
import { Webhook as Svix } from 'svix';
import { SignJWT, importPKCS8, importSPKI, jwtVerify } from 'jose';
import jsonwebtoken from 'jsonwebtoken';
import Stripe from 'stripe';
import nacl from 'tweetnacl';
import twilio from 'twilio';

const hmac = (secret, text, encoding) => createHmac('sha256', secret).update(text).digest(encoding);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const json = { 'Content-Type': 'application/json' };
const pem = { publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } };
const gongs = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem });
let number = 0;

const vendors = {
  async github({ secret, body, event, id }) {
    const signature = await githubSign(secret, body);
    const headers = { ...json, 'X-GitHub-Event': event ?? 'push', 'X-GitHub-Delivery': id ?? `g-${++number}`, 'X-Hub-Signature-256': signature };
    return { headers, genuine: await githubVerify(secret, body, signature) };
  },
  stripe({ secret, body, at }) {
    const header = new Stripe('sk_test_x').webhooks.generateTestHeaderString({ payload: body, secret, timestamp: at });
    return { headers: { ...json, 'Stripe-Signature': header }, genuine: null };
  },
  slack({ secret, body, at }) {
    const signature = 'v0=' + hmac(secret, `v0:${at}:${body}`, 'hex');
    const genuine = isValidSlackRequest({
      signingSecret: secret, body, nowMilliseconds: at * 1000,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': at },
    });
    return { headers: { ...json, 'X-Slack-Signature': signature, 'X-Slack-Request-Timestamp': String(at) }, genuine };
  },
  async shopify({ secret, body }) {
    const headers = {
      ...json, 'X-Shopify-Topic': 'orders/create', 'X-Shopify-Hmac-Sha256': hmac(secret, body, 'base64'), 'X-Shopify-Webhook-Id': `s-${++number}`,
      'X-Shopify-Shop-Domain': 'shop.myshopify.com', 'X-Shopify-API-Version': '2026-07',
    };
    const shopify = shopifyApi({
      apiKey: 'k', apiSecretKey: secret, hostName: 'pie.example', apiVersion: Object.values(ApiVersion).at(-1), isEmbeddedApp: false,
      logger: { log() {} },
    });
    const { valid } = await shopify.webhooks.validate({ rawBody: body, rawRequest: { method: 'POST', url: '/', headers } });
    return { headers, genuine: valid };
  },
  twilio({ secret, body, url }) {
    const fields = Object.fromEntries(new URLSearchParams(body));
    const signature = twilio.getExpectedTwilioSignature(secret, url, fields);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': signature };
    return { headers, genuine: twilio.validateRequest(secret, signature, url, fields) };
  },
  twilio_json({ secret, body, url }) {
    const full = `${url}?bodySHA256=${twilio.getExpectedBodyHash(body)}`;
    const signature = twilio.getExpectedTwilioSignature(secret, full, {});
    const genuine = twilio.validateRequestWithBody(secret, signature, full, body);
    return { headers: { ...json, 'X-Twilio-Signature': signature }, url: full, genuine };
  },
  linear({ secret, body, at }) {
    const dated = JSON.stringify({ ...JSON.parse(body), webhookTimestamp: at * 1000 });
    const signature = hmac(secret, dated, 'hex');
    let genuine = false;
    try {
      genuine = new LinearWebhookClient(secret).verify(Buffer.from(dated), signature);
    } catch {}
    return { headers: { ...json, 'Linear-Event': 'Issue', 'Linear-Delivery': `l-${++number}`, 'Linear-Signature': signature }, body: dated, genuine };
  },
  async discord({ secret, body, at }) {
    const pair = nacl.sign.keyPair.fromSeed(createHmac('sha256', 'seed').update(secret).digest());
    const key = Buffer.from(pair.publicKey).toString('hex');
    const signature = Buffer.from(nacl.sign.detached(Buffer.from(at + body), pair.secretKey)).toString('hex');
    const genuine = await verifyKey(body, signature, String(at), key);
    return { headers: { ...json, 'X-Signature-Ed25519': signature, 'X-Signature-Timestamp': String(at) }, key, genuine };
  },
  // What signs with the packages jsonwebtoken and jose is as their README says, `claims` and `key` for forgeries.
  netlify({ secret, body, claims, algorithm }) {
    const token = jsonwebtoken.sign({ iss: 'netlify', sha256: sha256(body), ...claims }, secret, { algorithm: algorithm ?? 'HS256', noTimestamp: true });
    return { headers: { ...json, 'X-Netlify-Event': 'deploy_created', 'X-Webhook-Signature': token }, genuine: null };
  },
  monday({ secret, body, url, at, claims }) {
    const token = jsonwebtoken.sign({ accountId: 1, userId: 2, aud: url, iat: at, exp: at + 300, ...claims }, secret);
    return { headers: { ...json, Authorization: token }, genuine: null };
  },
  async gong({ body, url, at, key, claims }) {
    const payload = { iss: 'Gong', webhook_url: url, body_sha256: sha256(body), ...claims };
    const unsigned = new SignJWT(payload).setProtectedHeader({ alg: key ? 'HS256' : 'RS256' }).setIssuedAt(at).setExpirationTime(at + 60);
    const token = await unsigned.sign(key ? Buffer.from(key) : await importPKCS8(gongs.privateKey, 'RS256'));
    const genuine = key ? null : await jwtVerify(token, await importSPKI(gongs.publicKey, 'RS256'), { currentDate: new Date(at * 1000) }).then(() => true);
    return { headers: { ...json, Authorization: `Bearer ${token}` }, key: gongs.publicKey, genuine };
  },
  trello({ secret, body, url }) {
    const signature = createHmac('sha1', secret).update(body + url).digest('base64');
    return { headers: { ...json, 'X-Trello-Webhook': signature }, genuine: null };
  },
  dropbox({ secret, body }) {
    return { headers: { ...json, 'X-Dropbox-Signature': hmac(secret, body, 'hex') }, genuine: null };
  },
  airtable({ secret, body }) {
    const key = Buffer.from(secret).toString('base64');
    const mac = createHmac('sha256', Buffer.from(key, 'base64')).update(Buffer.from(body)).digest('hex');
    return { headers: { ...json, 'X-Airtable-Content-MAC': `hmac-sha256=${mac}` }, key, genuine: null };
  },
  standard({ secret, body, at }) {
    const id = `msg_${++number}`;
    const signature = new Standard(secret).sign(id, new Date(at * 1000), body);
    return { headers: { ...json, 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signature }, genuine: null };
  },
  svix({ secret, body, at }) {
    const id = `msg_${++number}`;
    const signature = new Svix(secret).sign(id, new Date(at * 1000), body);
    return { headers: { ...json, 'svix-id': id, 'svix-timestamp': String(at), 'svix-signature': signature }, genuine: null };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const signed = await vendors[request.vendor](request);
  console.log(JSON.stringify({ body: request.body, url: request.url, ...signed }));
}
