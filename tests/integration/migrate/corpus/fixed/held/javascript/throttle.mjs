import { request } from 'undici';

const BASE = 'https://api.pinterest.com/ads/v4/';

/** Waits when the quota of the user is nearly spent. */
export async function call(path, options = {}) {
  const reply = await request(new URL(path, BASE), options);
  const left = Number(reply.headers['ratelimit-remaining'] ?? Infinity);
  if (left < 3) {
    const seconds = Number(reply.headers['retry-after']);
    await new Promise((done) => setTimeout(done, seconds * 1000));
  }
  return reply.body.json();
}

export const advertisers = () => call('advertisers/?page_size=100');
// TODO(pinterest-ads): ...
export const me = () => call('advertisers/me/');
export const booksClosed = () => call('books_closed/');
