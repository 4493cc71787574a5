import { dayAt, nextWorkingDay } from '../../../domain/due/working-hours';
import { entriesOfAnswer, type AnswerToGive } from '../../../domain/keeping/request/answer';
import { grantedShare } from '../../../domain/keeping/request/granted-share';
import type { RowDeed, SectionOf } from './section';

/** What they asked of us, yes first; none is left without an answer (K7). */
export const requests: SectionOf = ({ view, now, wording: { say, zone, hours } }) => {
  // By when can be moved like any promise; a yes without a day is for the next working day.
  const due = { type: 'day', day: nextWorkingDay(dayAt(now, zone), hours) } as const;
  const all = view.history.requests;
  const { granted, instead, refused, share } = grantedShare(all);
  const shareWords =
    share === undefined
      ? {}
      : { hint: say('requestShare', String(granted), String(granted + instead + refused)) };
  return {
    title: say('kindRequest'),
    ...shareWords,
    rows: all
      .toSorted((a, b) => Number(b.open ?? 0) - Number(a.open ?? 0) || b.madeAt - a.madeAt)
      .map((request) => {
        const { id, open, answer, text } = request;
        const deed = (words: string, answerOf: (typed: string) => AnswerToGive, ask?: string): RowDeed => ({
          words,
          said: say('saidAnswered', text.what),
          entries: (typed, newId) => entriesOfAnswer(request, answerOf(typed), newId),
          ...(ask ? { ask } : {}),
        });
        const deeds = [
          deed(say('requestYes'), () => ({ type: 'yes', due })),
          deed(say('requestInstead'), (what) => ({ type: 'instead', what, due }), say('requestInstead')),
          deed(say('requestNo'), () => ({ type: 'no', why: '' })),
        ];
        const key = { granted: 'itemGranted', refused: 'itemRefused', instead: 'itemInstead' } as const;
        return {
          id,
          words: answer ? say(key[answer], text.what) : text.what,
          aside: text.reply ?? '',
          deeds: open ? deeds : [],
        };
      }),
    fields: [],
  };
};
