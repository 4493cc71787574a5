import { foldFrom, rowOf } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { say } from '../../phrase/phrase';
import { kinds } from './kinds';
import { ClientRequest } from './request';

/** The message for a request's answer, with what they asked for. */
export const answerKey = {
  granted: 'itemGranted',
  refused: 'itemRefused',
  instead: 'itemInstead',
  open: 'itemUnanswered',
} as const;

export const request: KeptThing<ClientRequest, 'requests'> = {
  table: 'requests',
  kinds,
  row: ClientRequest,
  fold: foldFrom(
    'request.made',
    (made): ClientRequest => {
      const row = { ...rowOf(made), ...made.data, text: made.text };
      return row.answer ? { ...row, answeredAt: made.at } : { ...row, open: 1 };
    },
    {
      'request.answered': ({ open: _, ...row }, { data, text, at }) => ({
        ...row,
        answer: data.answer,
        answeredAt: at,
        text: { ...row.text, ...text },
      }),
    },
  ),
  title: 'kindRequest',
  happenedAt: ({ answeredAt, madeAt }) => answeredAt ?? madeAt,
  // A request is answered, not deleted.
  drop: undefined,
  line: ({ answer, text }) => say(answerKey[answer ?? 'open'], text.what),
};
