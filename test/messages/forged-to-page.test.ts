import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { onFrameMessage } from '../../src/content/frame/on-frame-message';
import { fromFrame } from '../../src/messages/frame-port';
import { readShape, type Shape } from '../../src/messages/shape';
import { toPage } from '../../src/messages/to-page';
import { forgedFrom } from './any-message';

/** What may be said to the page's script, and nothing else of that type. */
const words = {
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true })),
  text: fc.string({ unit: 'binary', maxLength: 30 }),
  side: fc.constantFrom('left', 'right'),
  mode: fc.constantFrom('dock', 'float'),
};
const only = (...types: readonly string[]) => fc.record({ type: fc.constantFrom(...types) });
const saidByFrame = fc.oneof(
  fc.record({ type: fc.constant('shown'), epoch: words.number }),
  fc.record({ type: fc.constant('look'), n: words.number }),
  only('leaving', 'at-rest', 'release', 'collapse'),
  fc.record({ type: fc.constant('place'), mode: words.mode, side: words.side }),
);
const saidToPage = fc.oneof(
  fc.record({ type: fc.constant('frame.claim'), nonce: words.text }),
  only('sidebar.toggle', 'sidebar.log', 'page.who'),
);

/** What each word must be for anything to come of it. */
const isMeant: Readonly<Record<string, (value: unknown) => boolean>> = {
  epoch: (value) => typeof value === 'number' && !Number.isNaN(value),
  n: (value) => typeof value === 'number' && !Number.isNaN(value),
  nonce: (value) => typeof value === 'string',
  mode: (value) => value === 'dock' || value === 'float',
  side: (value) => value === 'left' || value === 'right',
};
const needed: Readonly<Record<string, readonly string[]>> = {
  shown: ['epoch'],
  look: ['n'],
  place: ['mode', 'side'],
  'frame.claim': ['nonce'],
};

/** All words with all kinds of values, each where another belongs. */
const mixed = (types: readonly string[]) => {
  const value = fc.constantFrom<unknown>(Number.NaN, 1, '1', 'left', 'dock', null, undefined, true, ['left']);
  const values = Object.fromEntries(Object.keys(isMeant).map((word) => [word, value]));
  return fc.record({ type: fc.constantFrom(...types), ...values }, { requiredKeys: ['type'] });
};

function isOfOurLanguage(message: unknown, types: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const own = new Map(Object.entries(message));
  const type = own.get('type');
  if (typeof type !== 'string' || !types.includes(type)) return false;
  return (needed[type] ?? []).every((word) => isMeant[word]?.(own.get(word)) ?? false);
}

const ends: readonly (readonly [
  string,
  readonly Shape<unknown>[],
  fc.Arbitrary<unknown>,
  readonly string[],
])[] = [
  [
    'the frame',
    fromFrame,
    saidByFrame,
    ['shown', 'look', 'leaving', 'at-rest', 'release', 'collapse', 'place'],
  ],
  ['the background', toPage, saidToPage, ['frame.claim', 'sidebar.toggle', 'sidebar.log', 'page.who']],
];

describe.each(ends)('what %s says to the script in a page', (_, shapes, said, types) => {
  it('reads each message as it was sent', () => {
    fc.assert(fc.property(said, (message) => void expect(readShape(shapes, message)).toBe(message)));
  });

  it('reads a forged message only if every field is valid', () => {
    fc.assert(
      fc.property(fc.oneof(forgedFrom(said), mixed(types)), (message) => {
        expect(readShape(shapes, message) !== undefined).toBe(isOfOurLanguage(message, types));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not read messages of the other direction', () => {
    const other = shapes === fromFrame ? saidToPage : saidByFrame;
    fc.assert(fc.property(other, (message) => void expect(readShape(shapes, message)).toBeUndefined()));
  });
});

/** A few things go through no port. */
const canCross = (message: unknown) => {
  try {
    structuredClone(message);
    return true;
  } catch {
    return false;
  }
};

describe('a port with arbitrary messages', () => {
  it('accepts our messages, and keeps accepting them after others', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const anything = fc
      .oneof(forgedFrom(saidByFrame), forgedFrom(saidToPage), fc.anything())
      .filter(canCross);
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 20 }), async (messages) => {
        const { port1, port2 } = new MessageChannel();
        const heard: unknown[] = [];
        const last = 4_242_424_242;
        await new Promise<void>((done) => {
          onFrameMessage(port1, (message) => {
            heard.push(message);
            if (message.type === 'look' && message.n === last) done();
          });
          for (const message of messages) port2.postMessage(message);
          port2.postMessage({ type: 'look', n: last });
        });
        port1.close();
        const types = ends[0]?.[3] ?? [];
        expect(heard).toHaveLength(messages.filter((message) => isOfOurLanguage(message, types)).length + 1);
      }),
      { numRuns: 100 },
    );
  });
});
