import { beforePreposition, contentWords } from './content-words';
import type { Lexicon } from '../marks/lexicon';
import type { ClosingPatterns } from './closing-patterns';
import { lowered } from '../text/plain-text';
import type { OpenThing } from '../reading';
import type { Said } from './said';

/**
 * Whether a part that says that something was sent, or came, may mean an open thing: "emailed about the quote" sends no
 * quote. What was to be written about something in the first place is named by that.
 */
export function mayBeSent({ words }: OpenThing, { part, deeds, lexicon, patterns }: Said): boolean {
  if (!deeds.some(({ deed }) => deed === 'send' || deed === 'receive')) return true;
  const promised = wordsSent(words, lexicon, patterns);
  if (promised.size === 0) return true;
  const sent = wordsSent(part, lexicon, patterns);
  return [...promised].some((word) => sent.has(word));
}

/** Returns the words for what is sent itself, without what is said of it. */
function wordsSent(
  text: string,
  lexicon: readonly Lexicon[],
  patterns: readonly ClosingPatterns[],
): Set<string> {
  const asides = patterns.map(({ aside }) => lowered(text).search(aside)).filter((at) => at >= 0);
  const sent = text.slice(0, Math.min(text.length, ...asides));
  return contentWords(beforePreposition(sent, lexicon), lexicon);
}
