import type { Hit } from './search-panel';

/** Gives something found, in its own words. A sentence stands beside the note that was read from it: the note is enough. */
export function hitOf(
  {
    id,
    row: { text },
  }: { readonly id: string; readonly row: { readonly text: Readonly<Record<string, string>> } },
  whom: string | undefined,
  ways: Pick<Hit, 'onOpen' | 'onRecord'>,
): Hit {
  const { sentence = '', ...rest } = text;
  const words = Object.values(rest).filter(Boolean).join(' · ') || sentence;
  return { id, words, whom, ...ways };
}
