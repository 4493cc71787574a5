import { dayAt, nextWorkingDay } from '../../due/working-hours';
import { say, type Phrase } from '../../phrase/phrase';
import type { RowDeed, SectionPlace } from '../section';
import type { ClientRequest } from './request';
import { answerKey } from './index';
import { entriesOfAnswer, type AnswerToGive } from './answer';
import { grantedShare } from './granted-share';

/** What they asked of us, yes first; none is left without an answer (K7). It is added by the quick log. */
export const section: SectionPlace = {
  group: 'person',
  place: 1,
  of: ({ history: { requests }, now, zone, hours }) => {
    // By when can be moved like any promise; a yes without a day is for the next working day.
    const day = nextWorkingDay(dayAt(now, zone), hours);
    return {
      title: say('kindRequest'),
      ...shareHint(requests),
      rows: requests
        .toSorted((a, b) => Number(b.open ?? 0) - Number(a.open ?? 0) || b.madeAt - a.madeAt)
        .map((request) => {
          const { id, open, answer, text } = request;
          return {
            id,
            words: answer ? say(answerKey[answer], text.what) : text.what,
            aside: text.reply ?? '',
            deeds: open ? deedsOf(request, day) : [],
          };
        }),
      fields: [],
    };
  },
};

function shareHint(requests: readonly ClientRequest[]): { hint?: Phrase } {
  const { granted, instead, refused, share } = grantedShare(requests);
  if (share === undefined) return {};
  return { hint: say('requestShare', String(granted), String(granted + instead + refused)) };
}

function deedsOf(request: ClientRequest, day: string): RowDeed[] {
  const due = { type: 'day', day } as const;
  const deed = (words: Phrase, answerOf: (typed: string) => AnswerToGive): RowDeed => ({
    words,
    said: say('saidAnswered', request.text.what),
    entries: (typed, newId) => entriesOfAnswer(request, answerOf(typed), newId),
  });
  const instead = say('requestInstead');
  return [
    deed(say('requestYes'), () => ({ type: 'yes', due })),
    { ...deed(instead, (what) => ({ type: 'instead', what, due })), ask: instead },
    deed(say('requestNo'), () => ({ type: 'no', why: '' })),
  ];
}
