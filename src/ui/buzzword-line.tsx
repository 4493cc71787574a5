import { buzzwordList, findBuzzwords } from '../domain/buzzword/buzzwords';
import { useWording } from './wording';

interface BuzzwordLineProps {
  /** What the client is to read. */
  readonly draft: string;
  /** The user's own list; without it, the product's. */
  readonly list: readonly string[] | undefined;
}

/** Says, gently, which buzzwords a draft to a client has (F1). Notes are never looked at. */
export function BuzzwordLine({ draft, list }: BuzzwordLineProps) {
  const { say, locale } = useWording();
  const found = findBuzzwords(draft, list ?? buzzwordList(say('buzzwordsUsual')));
  if (!found.length) return null;
  const words = [...new Set(found.map(({ from, to }) => draft.slice(from, to)))];
  return <p class="soft">{say('readBackBuzz', new Intl.ListFormat(locale).format(words))}</p>;
}
