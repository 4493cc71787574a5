import { Rating } from '../../impression/rating';
import { listed, say, type Phrase } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { SectionPlace } from '../section';

// No rating is chosen unless the client gave one.
const unsaid: Readonly<Record<string, Phrase>> = { '': '–' };
const ratings = { ...unsaid, ...Object.fromEntries(Rating.options.map((rating) => [rating, { rating }])) };

/** Reviews: when we asked how it is going, and what they said (K5). */
export const section: SectionPlace = {
  group: 'client',
  place: 3,
  of: ({ history, now }) => ({
    title: say('kindReview'),
    rows: ofType(history.keeping, 'review')
      .toSorted((a, b) => b.heldAt - a.heldAt)
      .map(({ id, heldAt, rating, formal, text }) => ({
        id,
        words: text.said ?? say('reviewHeld'),
        aside: listed(
          { past: heldAt },
          rating && { rating },
          say(formal ? 'reviewFormal' : 'reviewInformal'),
        ),
        actions: [],
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
  }),
};
