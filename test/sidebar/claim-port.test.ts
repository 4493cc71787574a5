// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPortOffer } from '../../src/messages/read-to-frame';
import { claimPort, type Given } from '../../src/sidebar/claim-port';
import { forgedFrom } from '../messages/any-message';

const own = new EventTarget();
const parent = window;
const offer = (nonce: string) => ({ type: 'last-impression.port', nonce });

function post(data: unknown, source: unknown = parent, ports: MessagePort[] = [new MessageChannel().port1]) {
  const origin = 'https://crm.example';
  own.dispatchEvent(Object.assign(new Event('message'), { data, source, ports, origin }));
}
async function given(
  posts: readonly (() => void)[],
  top: Window | null = parent,
): Promise<Given | undefined> {
  let taken: Given | undefined;
  void claimPort({ own, parent, top }).then((one) => (taken = one));
  for (const one of posts) one();
  await Promise.resolve();
  await Promise.resolve();
  return taken;
}

describe('claimPort', () => {
  it('takes the port that the tab’s page offers, with the nonce and the window’s origin', async () => {
    const { port1: port } = new MessageChannel();
    expect(await given([() => post(offer('secret'), parent, [port])])).toEqual({
      port,
      nonce: 'secret',
      origin: 'https://crm.example',
    });
  });

  it.each([
    ['another window', () => post(offer('secret'), own)],
    ['no port', () => post(offer('secret'), parent, [])],
    ['no nonce', () => post(offer(''))],
    ['another message', () => post({ type: 'hello', nonce: 'secret' })],
    ['no message at all', () => post(null)],
  ])('does not hear %s', async (_, attempt) => {
    expect(await given([attempt])).toBeUndefined();
  });

  it('ignores offers if the page that embeds us is not the tab’s own', async () => {
    expect(await given([() => post(offer('secret'))], null)).toBeUndefined();
  });

  it('ignores whatever else can be posted', async () => {
    const odd = fc.oneof(forgedFrom(fc.constant(offer('secret'))), fc.anything());
    const others = fc.constantFrom<unknown>(own, null, new EventTarget());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(odd, others)), fc.array(odd), async (byOthers, byParent) => {
        const posts = [
          ...byOthers.map(
            ([data, source]) =>
              () =>
                post(data, source),
          ),
          ...byParent.filter((data) => readPortOffer(data) === undefined).map((data) => () => post(data)),
        ];
        expect(await given(posts)).toBeUndefined();
      }),
    );
  });

  it('takes one port only', async () => {
    const first = new MessageChannel().port1;
    const taken = await given([() => post(offer('one'), parent, [first]), () => post(offer('two'))]);
    expect(taken).toMatchObject({ port: first, nonce: 'one' });
  });
});
