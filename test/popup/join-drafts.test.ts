import { expect, it } from 'vitest';
import { joined } from '../../src/popup/join-drafts';

const kept = { text: 'Call ++', changes: [{ key: 'a', change: 'drop' as const }] };
const typed = { text: 'Ask about jazz', changes: [{ key: 'b', change: 'drop' as const }] };
const empty = { text: '', changes: [] };

it('drops neither what was kept nor what was typed', () => {
  expect(joined(kept, typed)).toEqual({
    text: 'Call ++ Ask about jazz',
    changes: [...kept.changes, ...typed.changes],
  });
});

it('is the one where there is only one', () => {
  expect(joined(kept, empty)).toBe(kept);
  expect(joined(empty, typed)).toBe(typed);
});
