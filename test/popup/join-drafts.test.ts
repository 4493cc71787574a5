import { expect, it } from 'vitest';
import { joinDrafts } from '../../src/popup/join-drafts';

const kept = { text: 'Call ++', changes: [{ key: 'a', change: 'drop' as const }] };
const typed = { text: 'Ask about jazz', changes: [{ key: 'b', change: 'drop' as const }] };
const empty = { text: '', changes: [] };

it('keeps both texts and all changes', () => {
  expect(joinDrafts(kept, typed)).toEqual({
    text: 'Call ++ Ask about jazz',
    changes: [...kept.changes, ...typed.changes],
  });
});

it('returns the other draft if one is empty', () => {
  expect(joinDrafts(kept, empty)).toBe(kept);
  expect(joinDrafts(empty, typed)).toBe(typed);
});
