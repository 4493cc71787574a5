import { expect, it } from 'vitest';
import type { Chip } from '../../src/domain/quick-log/reading';
import { partyOf } from '../../src/ui/chip-party';

const part = { key: 'k', span: [0, 1], doubtful: false } as const;
const when = { known: true, due: { type: 'day', day: '2026-11-27' }, doubtful: false } as const;

it.each<[Chip, string | undefined]>([
  [{ ...part, type: 'promise', words: 'send it', when }, 'ours'],
  [{ ...part, type: 'message', words: 'call back', when }, 'ours'],
  [{ ...part, type: 'theirs', words: 'sign', when }, 'theirs'],
  [{ ...part, type: 'request', words: '10 % off' }, 'request'],
  [{ ...part, type: 'meeting', words: 'demo', when }, undefined],
  [{ ...part, type: 'channel', channel: 'call' }, undefined],
])('of %j is %s', (chip, party) => {
  expect(partyOf(chip)).toBe(party);
});
