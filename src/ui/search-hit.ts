import type { Hit } from './search-panel';

/** Returns a search result to show. A sentence is left out if there is a note that was read from it. */
export function searchHit(
  {
    id,
    row: { text },
  }: { readonly id: string; readonly row: { readonly text: Readonly<Record<string, string>> } },
  whom: string | undefined,
  actions: Pick<Hit, 'onOpen' | 'onRecord'>,
): Hit {
  const { sentence = '', ...rest } = text;
  const words = Object.values(rest).filter(Boolean).join(' · ') || sentence;
  return { id, words, whom, ...actions };
}
