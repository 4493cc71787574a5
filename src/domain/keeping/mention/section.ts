import { joined, listed, say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { RowAction, SectionPlace } from '../section';

/** People whom they told about us or sent to us, and whether we thanked them (F6). */
export const section: SectionPlace = {
  group: 'person',
  place: 4,
  of: ({ history, now }) => ({
    title: say('kindMention'),
    rows: ofType(history.keeping, 'mention').map(({ id, contact, good, sent, thankedAt, text }) => {
      const thank: RowAction = {
        words: say('mentionThank'),
        said: say('statusDone', text.whom),
        entries: () => [{ kind: 'mention.thanked', entity: id, contact, data: { thankedAt: now }, text: {} }],
      };
      const thanked = thankedAt !== undefined;
      return {
        id,
        words: joined(': ', text.whom, text.what),
        aside: listed(
          say(good ? 'mentionGood' : 'mentionBad'),
          sent && say('mentionSent'),
          thanked && say('mentionThanked'),
        ),
        actions: thanked ? [] : [thank],
      };
    }),
    fields: [
      { name: 'whom', label: say('mentionWhom'), type: 'text', required: true },
      { name: 'what', label: say('mentionWhat'), type: 'text' },
      { name: 'good', label: say('kindMention'), type: { good: say('mentionGood'), bad: say('mentionBad') } },
      { name: 'sent', label: say('mentionSent'), type: 'check' },
    ],
    add: ({ whom = '', what, good, sent }, contact, newId) => [
      {
        kind: 'mention.heard',
        entity: newId(),
        contact,
        data: { heardAt: now, good: good !== 'bad', sent: sent !== undefined },
        text: { whom, ...(what ? { what } : {}) },
      },
    ],
  }),
};
