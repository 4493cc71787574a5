import type { NewEntry } from '../../journal/entry';
import { listed, say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { RowAction, SectionPlace } from '../section';
import type { Renewal } from './index';

const decided = { renewed: say('renewalRenewed'), lost: say('renewalLost') };
const endedAs = { renewed: 'well', lost: 'badly' } as const;

/** When they decide about renewing, and what speaks for it (K6). */
export const section: SectionPlace = {
  group: 'client',
  place: 5,
  of: ({ history, now }) => ({
    title: say('kindRenewal'),
    rows: ofType(history.keeping, 'renewal').map((renewal) => ({
      id: renewal.id,
      words: say('renewalOn', { day: renewal.day }),
      aside: listed(
        renewal.text.what,
        renewal.text.reason ?? say('renewalNoReason'),
        renewal.how && decided[renewal.how],
      ),
      ended: renewal.how && endedAs[renewal.how],
      actions: renewal.how ? [] : actionsOf(renewal, now),
    })),
    fields: [
      { name: 'day', label: say('renewalDay'), type: 'date', required: true },
      { name: 'warn', label: say('renewalWarn'), type: 'number' },
      { name: 'reason', label: say('renewalReason'), type: 'text' },
    ],
    add: ({ day = '', warn, reason }, contact, newId): NewEntry[] => {
      const about = { entity: newId(), contact };
      const warnDays = warn ? { warnDays: Math.max(0, Math.round(Number(warn))) } : {};
      return [
        { kind: 'renewal.dated', ...about, data: { day, ...warnDays }, text: {} },
        ...(reason ? [{ kind: 'renewal.reasoned' as const, ...about, data: {}, text: { reason } }] : []),
      ];
    },
  }),
};

function actionsOf({ id, contact, day }: Renewal, now: number): RowAction[] {
  const about = { entity: id, contact };
  const decide = (how: 'renewed' | 'lost'): RowAction => ({
    words: decided[how],
    said: say('statusDone', say('renewalOn', { day })),
    entries: () => [{ kind: 'renewal.decided', ...about, data: { how, decidedAt: now }, text: {} }],
  });
  const reason: RowAction = {
    words: say('renewalAddReason'),
    ask: say('renewalReason'),
    said: say('statusDone', say('renewalReason')),
    entries: (words) => [{ kind: 'renewal.reasoned', ...about, data: {}, text: { reason: words } }],
  };
  return [reason, decide('renewed'), decide('lost')];
}
