import { GivenHow } from '../../../domain/keeping/gift/kinds';
import { ofType } from '../../../domain/keeping/keeping';
import { dayWords, pastWords } from '../../../ui/time-words';
import type { MessageKey } from '../../../ui/wording';
import type { RowDeed, SectionOf } from './section';

const howKey: Readonly<Record<GivenHow, MessageKey>> = {
  'in-person': 'giftGiven',
  sent: 'giftSent',
  'through-someone': 'giftThrough',
};

/** From the idea to what they said; no occasion is as good a reason as any (F4). */
export const gifts: SectionOf = ({ view, now, wording }) => {
  const { say } = wording;
  const { keeping, likes } = view.history;
  const occasions = ofType(keeping, 'occasion');
  const tied = new Map([...likes, ...occasions].map(({ id, text }) => [id, text.what]));
  return {
    title: say('kindGift'),
    rows: ofType(keeping, 'gift').map(({ id, contact, like, occasion, givenAt, how, text }) => {
      const about = { entity: id, contact };
      const give = (one: GivenHow): RowDeed => ({
        words: say(howKey[one]),
        said: say('saidDone', text.what),
        entries: () => [{ kind: 'gift.given', ...about, data: { givenAt: now, how: one }, text: {} }],
      });
      const answer: RowDeed = {
        words: say('giftKeepSaid'),
        ask: say('giftSaid'),
        said: say('saidAnswered', text.what),
        entries: (said) => [{ kind: 'gift.answered', ...about, data: {}, text: { said } }],
      };
      const aside = [
        tied.get(like ?? '') ?? tied.get(occasion ?? '') ?? say('giftNoOccasion'),
        givenAt === undefined ? say('giftIdea') : pastWords(givenAt, now, wording),
        how && say(howKey[how]),
        text.said,
      ];
      return {
        id,
        words: text.what,
        aside: aside.filter(Boolean).join(' · '),
        deeds: givenAt === undefined ? GivenHow.options.map(give) : text.said === undefined ? [answer] : [],
      };
    }),
    fields: [
      { name: 'what', label: say('giftWhat'), type: 'text', required: true },
      {
        name: 'for',
        label: say('giftFor'),
        type: { none: say('giftNoOccasion'), ...Object.fromEntries(tied) },
      },
    ],
    add: ({ what = '', for: tie = '' }, contact, newId) => {
      const like = likes.some(({ id }) => id === tie) ? { like: tie } : {};
      const occasion = occasions.some(({ id }) => id === tie) ? { occasion: tie } : {};
      return [
        { kind: 'gift.thought', entity: newId(), contact, data: { ...like, ...occasion }, text: { what } },
      ];
    },
  };
};

/** Their dates (F3). */
export const occasions: SectionOf = ({ view, now, wording }) => {
  const { say } = wording;
  return {
    title: say('kindOccasion'),
    rows: ofType(view.history.keeping, 'occasion').map(({ id, day, yearly, text }) => ({
      id,
      words: text.what,
      aside: [dayWords(day, now, wording), yearly && say('occasionYearly')].filter(Boolean).join(' · '),
      deeds: [],
    })),
    fields: [
      { name: 'what', label: say('occasionWhat'), type: 'text', required: true },
      { name: 'day', label: say('moreDay'), type: 'date', required: true },
      { name: 'yearly', label: say('occasionYearly'), type: 'check' },
    ],
    add: ({ what = '', day = '', yearly }, contact, newId) => [
      {
        kind: 'occasion.noted',
        entity: newId(),
        contact,
        data: { day, yearly: yearly !== undefined },
        text: { what },
      },
    ],
  };
};
