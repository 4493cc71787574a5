import { listed, say, type Phrase } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { RowAction, SectionPlace } from '../section';
import type { Gift } from './index';
import { GivenHow } from './kinds';

const how: Readonly<Record<GivenHow, Phrase>> = {
  'in-person': say('giftGiven'),
  sent: say('giftSent'),
  'through-someone': say('giftThrough'),
};

/** Gifts, from the idea to what they said; none needs an occasion (F4). */
export const section: SectionPlace = {
  group: 'person',
  place: 3,
  of: ({ history: { keeping, likes }, now }) => {
    const occasions = ofType(keeping, 'occasion');
    const reasons = new Map([...likes, ...occasions].map(({ id, text }) => [id, text.what]));
    return {
      title: say('kindGift'),
      rows: ofType(keeping, 'gift').map((gift) => ({
        id: gift.id,
        words: gift.text.what,
        aside: listed(
          reasons.get(gift.like ?? '') ?? reasons.get(gift.occasion ?? '') ?? say('giftNoOccasion'),
          gift.givenAt === undefined ? say('giftIdea') : { past: gift.givenAt },
          gift.how && how[gift.how],
          gift.text.said,
        ),
        ended: gift.givenAt === undefined ? undefined : 'well',
        actions: actionsOf(gift, now),
      })),
      fields: [
        { name: 'what', label: say('giftWhat'), type: 'text', required: true },
        {
          name: 'for',
          label: say('giftFor'),
          type: { none: say('giftNoOccasion'), ...Object.fromEntries(reasons) },
        },
      ],
      add: ({ what = '', for: reason = '' }, contact, newId) => {
        const like = likes.some(({ id }) => id === reason) ? { like: reason } : {};
        const occasion = occasions.some(({ id }) => id === reason) ? { occasion: reason } : {};
        return [
          { kind: 'gift.thought', entity: newId(), contact, data: { ...like, ...occasion }, text: { what } },
        ];
      },
    };
  },
};

function actionsOf({ id, contact, givenAt, text }: Gift, now: number): RowAction[] {
  const about = { entity: id, contact };
  const give = (one: GivenHow): RowAction => ({
    words: how[one],
    said: say('statusDone', text.what),
    entries: () => [{ kind: 'gift.given', ...about, data: { givenAt: now, how: one }, text: {} }],
  });
  const answer: RowAction = {
    words: say('giftKeepSaid'),
    ask: say('giftSaid'),
    said: say('statusAnswered', text.what),
    entries: (said) => [{ kind: 'gift.answered', ...about, data: {}, text: { said } }],
  };
  if (givenAt === undefined) return GivenHow.options.map(give);
  return text.said === undefined ? [answer] : [];
}
