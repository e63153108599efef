// Signs as services do, with their own code. Reads requests as JSON lines and answers each with a line:
//   {"vendor", "secret", "body", "url", "at" (seconds)} -> {"headers", "body", "url", "genuine"}
// `genuine`: the vendor's own verifier accepts it; null where the vendor's code made the signature itself.
import { createHmac } from 'node:crypto';
import { createInterface } from 'node:readline';
import { sign as githubSign, verify as githubVerify } from '@octokit/webhooks-methods';
import { isValidSlackRequest } from '@slack/bolt/dist/receivers/verify-request.js';
import '@shopify/shopify-api/adapters/node';
import { shopifyApi, ApiVersion } from '@shopify/shopify-api';
import { LinearWebhookClient } from '@linear/sdk/webhooks';
import { verifyKey } from 'discord-interactions';
import { Webhook as Standard } from 'standardwebhooks';
import { Webhook as Svix } from 'svix';
import Stripe from 'stripe';
import nacl from 'tweetnacl';
import twilio from 'twilio';

const hmac = (secret, text, encoding) => createHmac('sha256', secret).update(text).digest(encoding);
const json = { 'Content-Type': 'application/json' };
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
