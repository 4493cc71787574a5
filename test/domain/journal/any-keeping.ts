import fc from 'fast-check';
import type { NewEntry } from '../../../src/domain/journal/entry';

/** One entity of one type, by its number. */
interface About {
  readonly contact: string;
  readonly n: number;
  readonly at: number;
  readonly words: string;
}

const about = fc.record({
  contact: fc.constantFrom('ana', 'bo'),
  n: fc.integer({ min: 1, max: 2 }),
  at: fc.integer({ min: -8e12, max: 8e12 }),
  words: fc.string({ unit: 'grapheme' }),
});

/** Anything that can be kept of a client beside talks and promises, in any order. */
export const anyKeeping: fc.Arbitrary<NewEntry> = about.chain((one) => fc.constantFrom(...everyKind(one)));

function everyKind({ contact, n, at, words }: About): NewEntry[] {
  const of = (type: string) => ({ entity: `${type}-${n}`, contact });
  const plain = { data: {}, text: {} };
  return [
    { kind: 'intention.set', ...of('intention'), data: { hard: true }, text: { impression: words } },
    { kind: 'intention.edited', ...of('intention'), data: { channel: 'call' }, text: { outcome: words } },
    { kind: 'intention.judged', ...of('intention'), data: { how: n === 1 ? 'partly' : 'missed' }, text: {} },
    { kind: 'intention.dropped', ...of('intention'), ...plain },
    {
      kind: 'debrief.answered',
      ...of('debrief'),
      data: { impression: 'impression-1', sort: 'no-thanks', wrong: ['pushed'], done: at > 0 },
      text: { lesson: words },
    },
    {
      kind: 'debrief.skipped',
      ...of('debrief'),
      data: { impression: 'impression-1', sort: 'no-thanks' },
      text: {},
    },
    {
      kind: 'practice.seen',
      ...of('practice'),
      data: { practice: 'honest', how: 'kept', seenAt: at },
      text: { note: words },
    },
    { kind: 'practice.dropped', ...of('practice'), ...plain },
    { kind: 'expectation.set', ...of('expectation'), data: {}, text: { said: words } },
    { kind: 'expectation.raised', ...of('expectation'), data: { raisedAt: at }, text: { with: words } },
    { kind: 'expectation.judged', ...of('expectation'), data: { how: 'missed', judgedAt: at }, text: {} },
    { kind: 'expectation.dropped', ...of('expectation'), ...plain },
    { kind: 'step.planned', ...of('step'), data: { place: n, wow: true }, text: { what: words } },
    { kind: 'step.done', ...of('step'), data: { doneAt: at }, text: {} },
    { kind: 'step.dropped', ...of('step'), ...plain },
    { kind: 'introduction.owed', ...of('introduction'), data: {}, text: { ours: words, theirs: words } },
    { kind: 'introduction.made', ...of('introduction'), data: { metAt: at }, text: {} },
    { kind: 'introduction.dropped', ...of('introduction'), ...plain },
    { kind: 'review.held', ...of('review'), data: { heldAt: at, rating: 'rave' }, text: { said: words } },
    { kind: 'review.dropped', ...of('review'), ...plain },
    { kind: 'rhythm.set', ...of('rhythm'), data: { sort: 'review', days: n }, text: {} },
    { kind: 'rhythm.dropped', ...of('rhythm'), ...plain },
    { kind: 'renewal.dated', ...of('renewal'), data: { day: `202${n}-02-03` }, text: {} },
    { kind: 'renewal.reasoned', ...of('renewal'), data: {}, text: { reason: words } },
    { kind: 'renewal.decided', ...of('renewal'), data: { how: 'renewed', decidedAt: at }, text: {} },
    { kind: 'renewal.dropped', ...of('renewal'), ...plain },
    {
      kind: 'occasion.noted',
      ...of('occasion'),
      data: { day: '2024-02-29', yearly: true },
      text: { what: words },
    },
    { kind: 'occasion.dropped', ...of('occasion'), ...plain },
    { kind: 'gift.thought', ...of('gift'), data: {}, text: { what: words } },
    { kind: 'gift.given', ...of('gift'), data: { givenAt: at, how: 'in-person' }, text: {} },
    { kind: 'gift.answered', ...of('gift'), data: {}, text: { said: words } },
    { kind: 'gift.dropped', ...of('gift'), ...plain },
    {
      kind: 'mention.heard',
      ...of('mention'),
      data: { heardAt: at, good: n === 1, sent: true },
      text: { whom: words },
    },
    { kind: 'mention.thanked', ...of('mention'), data: { thankedAt: at }, text: {} },
    { kind: 'mention.dropped', ...of('mention'), ...plain },
    { kind: 'confidence.asked', ...of('confidence'), data: { about: 'like-1' }, text: {} },
    { kind: 'confidence.lifted', ...of('confidence'), ...plain },
  ];
}
