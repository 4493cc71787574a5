import { dayAt } from '../../due/working-hours';
import { nextWorkingDay } from '../../due/next-working-day';
import { say, type Phrase } from '../../phrase/phrase';
import type { RowAction, SectionPlace } from '../section';
import type { ClientRequest } from './request';
import { answerKey } from './index';
import { entriesOfAnswer, type AnswerToGive } from './answer';
import { grantedShare } from './granted-share';

/** What they asked of us, unanswered requests first (K7). Requests are added by the quick log. */
export const section: SectionPlace = {
  group: 'person',
  place: 1,
  of: ({ history: { requests }, now, zone, hours }) => {
    // A yes is due on the next working day; like any promise, it can be moved.
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
            actions: open ? actionsOf(request, day) : [],
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

function actionsOf(request: ClientRequest, day: string): RowAction[] {
  const due = { type: 'day', day } as const;
  const action = (words: Phrase, answerOf: (typed: string) => AnswerToGive): RowAction => ({
    words,
    said: say('statusAnswered', request.text.what),
    entries: (typed, newId) => entriesOfAnswer(request, answerOf(typed), newId),
  });
  const instead = say('requestInstead');
  return [
    action(say('requestYes'), () => ({ type: 'yes', due })),
    { ...action(instead, (what) => ({ type: 'instead', what, due })), ask: instead },
    action(say('requestNo'), () => ({ type: 'no', why: '' })),
  ];
}
