// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { claimPort } from '../../src/sidebar/claim-port';

const own = new EventTarget();
const parent = window;
const offer = (nonce: string) => ({ type: 'last-impression.port', nonce });

function post(data: unknown, source: unknown = parent, ports: MessagePort[] = [new MessageChannel().port1]) {
  own.dispatchEvent(Object.assign(new Event('message'), { data, source, ports }));
  return ports[0];
}
async function claimed(nonce: string, ...posts: (() => unknown)[]): Promise<MessagePort | undefined> {
  let taken: MessagePort | undefined;
  const claim = claimPort(nonce, { own, parent });
  void claim.then((port) => (taken = port));
  for (const one of posts) one();
  await Promise.resolve();
  await Promise.resolve();
  return taken;
}

describe('claimPort', () => {
  it('takes the port of who knows the nonce', async () => {
    const { port1 } = new MessageChannel();
    expect(await claimed('secret', () => post(offer('secret'), parent, [port1]))).toBe(port1);
  });

  it.each([
    ['another nonce', () => post(offer('guess'))],
    ['another window', () => post(offer('secret'), own)],
    ['no port', () => post(offer('secret'), parent, [])],
    ['another message', () => post({ type: 'hello', nonce: 'secret' })],
    ['no message at all', () => post(null)],
  ])('does not hear %s', async (_, attempt) => {
    expect(await claimed('secret', attempt)).toBeUndefined();
  });

  it('takes none without a nonce of its own', async () => {
    expect(await claimed('', () => post(offer('')))).toBeUndefined();
  });

  it('takes one port only', async () => {
    const first = new MessageChannel().port1;
    const taken = await claimed(
      'secret',
      () => post(offer('secret'), parent, [first]),
      () => post(offer('secret')),
    );
    expect(taken).toBe(first);
  });
});
