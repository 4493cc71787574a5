import { stepsFromWords } from '../keeping/step/steps-from-words';
import type { NewEntry } from '../journal/entry';
import type { AskedInteraction, OpenQuestion } from './open-question';

/** A question that is answered by a line of text. */
export type TextQuestion = OpenQuestion<{ readonly type: 'rave' | 'expect' }>;

/** Returns the question if it is answered by a line of text, or else undefined. */
export const asTextQuestion = ({ question, about }: OpenQuestion): TextQuestion | undefined =>
  question.type === 'rave' || question.type === 'expect' ? { question, about } : undefined;

/** Returns the entries of an answer: what would have made it a rave, or the steps that they expect now. */
export function textAnswerEntries(
  { question, about }: TextQuestion,
  words: string,
  newId: () => string,
): readonly NewEntry[] {
  return question.type === 'rave'
    ? raveEntries(about, words, newId)
    : stepsFromWords(words, { contact: about.contact, before: 0, newId });
}

/** The answer is stored with the interaction, and becomes the intention for the next one (L4). */
function raveEntries({ id, contact }: AskedInteraction, words: string, newId: () => string): NewEntry[] {
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
