import { stepsFromWords } from '../keeping/step/steps-from-words';
import type { NewEntry } from '../journal/entry';
import type { AskedAbout, LeftToAsk } from './left-to-ask';

/** A question that takes a line. */
export type AskedInWords = LeftToAsk<{ readonly type: 'rave' | 'expect' }>;

/** Gives a question where it takes a line. */
export const inWords = ({ question, about }: LeftToAsk): AskedInWords | undefined =>
  question.type === 'rave' || question.type === 'expect' ? { question, about } : undefined;

/** Gives the entries of a line that answers: what would have made it a rave, or the steps that they expect now. */
export function answerInWords(
  { question, about }: AskedInWords,
  words: string,
  newId: () => string,
): readonly NewEntry[] {
  return question.type === 'rave'
    ? raveEntries(about, words, newId)
    : stepsFromWords(words, { contact: about.contact, before: 0, newId });
}

/** What would have made it a rave is kept with the interaction, and is the intention for the next time (L4). */
function raveEntries({ id, contact }: AskedAbout, words: string, newId: () => string): NewEntry[] {
  return [
    { kind: 'impression.edited', entity: id, contact, data: {}, text: { rave: words } },
    {
      kind: 'intention.set',
      entity: newId(),
      contact,
      data: { from: id },
      text: { impression: words },
    },
  ];
}
