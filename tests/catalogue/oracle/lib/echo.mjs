// What the recorder's own test sends.
export const client = (origin) => origin;

export const calls = {
  text: (origin, { body }) => fetch(`${origin}/x?q=1`, { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } }),
  bytes: (origin, { bytes }) => fetch(origin, { method: 'POST', body: Uint8Array.from(bytes) }),
  elsewhere: () => fetch('http://example.com/'),
};
