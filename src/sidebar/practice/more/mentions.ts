import { ofType } from '../../../domain/keeping/keeping';
import type { SectionOf } from './section';

/** Whom they told about us, whom they sent, good or bad; thanked or not (F6). */
export const mentions: SectionOf = ({ view, now, wording: { say } }) => ({
  title: say('kindMention'),
  rows: ofType(view.history.keeping, 'mention').map(({ id, contact, good, sent, thankedAt, text }) => ({
    id,
    words: [text.whom, text.what].filter(Boolean).join(': '),
    aside: [
      say(good ? 'mentionGood' : 'mentionBad'),
      sent && say('mentionSent'),
      thankedAt !== undefined && say('mentionThanked'),
    ]
      .filter(Boolean)
      .join(' · '),
    deeds:
      thankedAt === undefined
        ? [
            {
              words: say('mentionThank'),
              said: say('saidDone', text.whom),
              entries: () => [
                {
                  kind: 'mention.thanked',
                  entity: id,
                  contact,
                  data: { thankedAt: now },
                  text: {},
                },
              ],
            },
          ]
        : [],
  })),
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
});
