import type { Lexicon } from './lexicon';
import { matchEnd } from './opener-at';
import type { Span } from './reading';

/** Something that a part says was done, and by whom; without a subject and with the deed last, it may be either. */
export interface DeedDone {
  readonly deed: string;
  readonly by: 'us' | 'them' | 'either';
}

/** Gives what a part says was done: "Sent …", "she paid …", "quote sent", "Angebot geschickt". */
export function deedsDone(lower: string, [at, to]: Span, lexicon: readonly Lexicon[]): DeedDone[] {
  return lexicon.flatMap(({ past, words }) =>
    past.flatMap(([deed, ours, theirs, anywhere]): DeedDone[] => {
      const fits = (pattern: RegExp) => (matchEnd(pattern, lower, at) ?? to + 1) <= to;
      if (deed === 'receive')
        return fits(ours) || endsWith(lower.slice(at, to), anywhere) ? [{ deed, by: 'them' }] : [];
      if (fits(theirs)) return [{ deed, by: 'them' }];
      if (fits(ours)) return [{ deed, by: 'us' }];
      // German and French put the participle last.
      const part = lower.slice(at, to);
      const last = words.language === 'en' ? endsWith(part, anywhere) : anywhere.test(part);
      return last ? [{ deed, by: 'either' }] : [];
    }),
  );
}

function endsWith(part: string, deed: RegExp): boolean {
  const match = deed.exec(part);
  return match !== null && match.index > 0 && part.slice(match.index + match[0].length).trim() === '';
}
