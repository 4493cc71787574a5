import type { FrameWords } from '../languages/frame-words';
import type { Clause } from '../marks/clause';
import { pattern } from '../marks/pattern';

/** Whether a word names an appointment; German joins words to one. */
export const isAppointment = (word: string, { appointments, isVerbLast }: FrameWords): boolean =>
  appointments.has(word) || (isVerbLast === true && endOf(appointments).test(word));

const ends = new WeakMap<FrameWords['appointments'], RegExp>();

function endOf(appointments: FrameWords['appointments']): RegExp {
  const known = ends.get(appointments) ?? pattern(`(?:${[...appointments.keys()].join('|')})$`);
  ends.set(appointments, known);
  return known;
}

/** Returns the noun of an appointment that heads a clause: before its time, or before a preposition. */
export function appointmentIn({ tokens, words, due, span }: Clause): string | undefined {
  const dueFrom = span[0] + (due?.span[0] ?? 0);
  const index = tokens.findIndex(({ word }, i) => {
    // "turn it round"
    const before = tokens[i - 1]?.word ?? '';
    if (!isAppointment(word, words) || words.objects.has(before)) return false;
    // "to be sent round"
    if (words.verbs.get(before)?.some(({ form, sort }) => form === 'past' && sort === 'deed')) return false;
    const next = tokens[i + 1];
    const isLast = !next || next.span[0] >= dueFrom;
    // "interview priya fri 2.30pm": whom it is with, at an hour.
    const isWithSomebody = i === 0 && due?.due.type === 'at' && !words.verbs.has(word);
    return (
      (isLast ||
        isWithSomebody ||
        words.prepositions.has(next.word) ||
        words.verbs.get(next.word)?.[0]?.form === 'past') &&
      i <= 3
    );
  });
  return tokens[index]?.word;
}
