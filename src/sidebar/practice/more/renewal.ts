import { ofType } from '../../../domain/keeping/keeping';
import { dayWords } from '../../../ui/time-words';
import type { RowDeed, SectionOf } from './section';

/** When they decide again, and why they should (K6). */
export const renewal: SectionOf = ({ view, now, wording }) => {
  const { say } = wording;
  return {
    title: say('kindRenewal'),
    rows: ofType(view.history.keeping, 'renewal').map(({ id, contact, day, how, text }) => {
      const on = say('renewalOn', dayWords(day, now, wording));
      const decide = (one: 'renewed' | 'lost'): RowDeed => ({
        words: say(one === 'renewed' ? 'renewalRenewed' : 'renewalLost'),
        said: say('saidDone', on),
        entries: () => [
          {
            kind: 'renewal.decided',
            entity: id,
            contact,
            data: { how: one, decidedAt: now },
            text: {},
          },
        ],
      });
      const reason: RowDeed = {
        words: say('renewalAddReason'),
        ask: say('renewalReason'),
        said: say('saidDone', say('renewalReason')),
        entries: (words) => [
          {
            kind: 'renewal.reasoned',
            entity: id,
            contact,
            data: {},
            text: { reason: words },
          },
        ],
      };
      const decided = how && say(how === 'renewed' ? 'renewalRenewed' : 'renewalLost');
      return {
        id,
        words: on,
        aside: [text.reason ?? say('renewalNoReason'), decided].filter(Boolean).join(' · '),
        deeds: how ? [] : [reason, decide('renewed'), decide('lost')],
      };
    }),
    fields: [
      { name: 'day', label: say('renewalDay'), type: 'date', required: true },
      { name: 'warn', label: say('renewalWarn'), type: 'number' },
      { name: 'reason', label: say('renewalReason'), type: 'text' },
    ],
    add: ({ day = '', warn, reason }, contact, newId) => {
      const about = { entity: newId(), contact };
      const warnDays = warn ? { warnDays: Math.max(0, Math.round(Number(warn))) } : {};
      return [
        { kind: 'renewal.dated', ...about, data: { day, ...warnDays }, text: {} },
        ...(reason ? [{ kind: 'renewal.reasoned' as const, ...about, data: {}, text: { reason } }] : []),
      ];
    },
  };
};
