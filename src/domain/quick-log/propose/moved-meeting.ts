import type { Clause } from '../marks/clause';
import type { ReadContext } from '../marks/read-context';
import type { OpenThing } from '../reading';
import { contentWords, headOf } from './content-words';

/** A meeting that stands and is moved, and whether it is surely that one. */
export interface MovedMeeting {
  readonly meeting: OpenThing;
  readonly isSure: boolean;
}

/** Returns the meeting that a clause gives another time ("demo moved to friday"), or undefined if none stands, or several could be meant. */
export function movedMeeting(clause: Clause, { context, lexicon }: ReadContext): MovedMeeting | undefined {
  const open = context.open.filter(({ type }) => type === 'meeting');
  const said = contentWords(clause.lower, lexicon);
  const named = open.filter(({ words }) => {
    const head = headOf(words, lexicon);
    return head !== undefined && said.has(head);
  });
  const [meeting, ...others] = named.length ? named : open;
  if (!meeting || others.length) return undefined;
  // "meeting moved to friday", where a demo is what stands: most likely that.
  return { meeting, isSure: named.length > 0 };
}
