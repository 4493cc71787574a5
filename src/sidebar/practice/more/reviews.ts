import { Rating } from '../../../domain/impression/rating';
import { ofType } from '../../../domain/keeping/keeping';
import { rhythmDueAt } from '../../../domain/keeping/rhythm';
import { RhythmSort } from '../../../domain/keeping/rhythm/kinds';
import { dayAt } from '../../../domain/due/working-hours';
import { ratingKey } from '../../../ui/rating-words';
import { dayWords, pastWords } from '../../../ui/time-words';
import type { SectionOf } from './section';

/** Asked how it is going, and what they said (K5). */
export const reviews: SectionOf = ({ view, now, wording }) => {
  const { say } = wording;
  // What was not said is not rounded up.
  const unsaid = ['', '–'];
  const ratings = Object.fromEntries([
    unsaid,
    ...Rating.options.map((rating) => [rating, say(ratingKey[rating])]),
  ]);
  return {
    title: say('kindReview'),
    rows: ofType(view.history.keeping, 'review')
      .toSorted((a, b) => b.heldAt - a.heldAt)
      .map(({ id, heldAt, rating, formal, text }) => ({
        id,
        words: text.said ?? say('reviewHeld'),
        aside: [
          pastWords(heldAt, now, wording),
          rating && say(ratingKey[rating]),
          say(formal ? 'reviewFormal' : 'reviewInformal'),
        ]
          .filter(Boolean)
          .join(' · '),
        deeds: [],
      })),
    fields: [
      { name: 'said', label: say('reviewSaid'), type: 'text' },
      { name: 'rating', label: say('reviewRating'), type: ratings },
      { name: 'formal', label: say('reviewFormal'), type: 'check' },
    ],
    add: ({ said, rating: chosen, formal }, contact, newId) => {
      const rating = Rating.options.find((one) => one === chosen);
      return [
        {
          kind: 'review.held',
          entity: newId(),
          contact,
          data: { heldAt: now, formal: formal !== undefined, ...(rating ? { rating } : {}) },
          text: said ? { said } : {},
        },
      ];
    },
  };
};

/** How often they are asked, or heard. */
export const rhythm: SectionOf = ({ view, now, wording }) => {
  const { say, zone } = wording;
  const { keeping, impressions } = view.history;
  const sorts = { review: say('rhythmReview'), 'check-in': say('rhythmCheckIn') };
  return {
    title: say('kindRhythm'),
    rows: ofType(keeping, 'rhythm').map((one) => {
      const next = dayAt(rhythmDueAt(one, ofType(keeping, 'review'), impressions), zone);
      return {
        id: one.id,
        words: `${sorts[one.sort]}: ${say('rhythmIs', String(one.days))}`,
        aside: say('rhythmNext', dayWords(next, now, wording)),
        deeds: [
          {
            words: say('moreDrop'),
            said: say('saidDropped', say('kindRhythm')),
            entries: () => [
              {
                kind: 'rhythm.dropped',
                entity: one.id,
                contact: one.contact,
                data: {},
                text: {},
              },
            ],
          },
        ],
      };
    }),
    fields: [
      { name: 'days', label: say('rhythmEvery'), type: 'number', required: true },
      { name: 'sort', label: say('rhythmSort'), type: sorts },
    ],
    add: ({ days, sort }, contact, newId) => [
      {
        kind: 'rhythm.set',
        entity: newId(),
        contact,
        data: {
          sort: RhythmSort.options.find((one) => one === sort) ?? 'review',
          days: Math.max(1, Math.round(Number(days))),
        },
        text: {},
      },
    ],
  };
};
