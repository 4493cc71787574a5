import { buzzwordList, findBuzzwords } from '../domain/buzzword/buzzwords';
import { useWording } from './wording';

interface BuzzwordLineProps {
  /** A text for a client. */
  readonly draft: string;
  /** The user's own list; undefined for the default one. */
  readonly list: readonly string[] | undefined;
}

/** Lists the buzzwords in a draft to a client (F1). Notes are never checked. */
export function BuzzwordLine({ draft, list }: BuzzwordLineProps) {
  const { say, locale } = useWording();
  const found = findBuzzwords(draft, list ?? buzzwordList(say('buzzwordsUsual')));
  if (!found.length) return null;
  const words = [...new Set(found.map(({ from, to }) => draft.slice(from, to)))];
  return <p class="soft">{say('readBackBuzz', new Intl.ListFormat(locale).format(words))}</p>;
}
