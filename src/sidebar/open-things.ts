import type { OpenThing } from '../domain/quick-log/reading';
import type { Sheet } from '../store/sheet';

/** Gives what a sentence in the past tense may close. */
export function openThings(sheet: Sheet | undefined): OpenThing[] {
  if (!sheet) return [];
  const promises = sheet.promises.map(({ id, by, text }) => ({
    id,
    type: by === 'us' ? ('promise' as const) : ('theirs' as const),
    words: text.words,
  }));
  const matters = sheet.matters
    .filter((matter) => matter.open)
    .map(({ id, text }) => ({ id, type: 'matter' as const, words: text.about }));
  return [...promises, ...matters];
}
