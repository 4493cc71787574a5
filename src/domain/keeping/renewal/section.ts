import { listed, say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { RowDeed, SectionPlace } from '../section';
import type { Renewal } from './index';

const decided = { renewed: say('renewalRenewed'), lost: say('renewalLost') };

/** When they decide again, and why they should (K6). */
export const section: SectionPlace = {
  group: 'client',
  place: 5,
  of: ({ history, now }) => ({
    title: say('kindRenewal'),
    rows: ofType(history.keeping, 'renewal').map((renewal) => ({
      id: renewal.id,
      words: say('renewalOn', { day: renewal.day }),
      aside: listed(renewal.text.reason ?? say('renewalNoReason'), renewal.how && decided[renewal.how]),
      deeds: renewal.how ? [] : deedsOf(renewal, now),
    })),
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
  }),
};

function deedsOf({ id, contact, day }: Renewal, now: number): RowDeed[] {
  const about = { entity: id, contact };
  const decide = (how: 'renewed' | 'lost'): RowDeed => ({
    words: decided[how],
    said: say('saidDone', say('renewalOn', { day })),
    entries: () => [{ kind: 'renewal.decided', ...about, data: { how, decidedAt: now }, text: {} }],
  });
  const reason: RowDeed = {
    words: say('renewalAddReason'),
    ask: say('renewalReason'),
    said: say('saidDone', say('renewalReason')),
    entries: (words) => [{ kind: 'renewal.reasoned', ...about, data: {}, text: { reason: words } }],
  };
  return [reason, decide('renewed'), decide('lost')];
}
