import { choose, type Candidate, type Kind, type Reader } from '../choose';
import type { ReadContext } from '../marks/read-context';
import type { Span } from '../reading';
import type { Found } from './found';
import type { Header } from './header';
import { readFace, readMood, readPraiseBefore } from './moods';
import { dashAtEnd, ratingFound } from './rating-words';

/** What there is of a sentence to see a rating in. */
export interface Rated {
  /** A sign that ends the sentence. */
  readonly sign: Found | undefined;
  readonly found: readonly Found[];
  readonly header: Header;
  /** What nothing else has read. */
  readonly notes: readonly Span[];
}

/** Returns the rating of a sentence that is believed most, or undefined if it says none. */
export function readRating(rated: Rated, of: ReadContext): Found | undefined {
  const span: Span = [0, of.sentence.typed.length];
  return choose(readersOf(rated, of), { span, onChoice: of.onChoice })?.found[0];
}

function readersOf({ sign, found, header, notes }: Rated, of: ReadContext): Reader[] {
  const { lower, typed } = of.sentence;
  const besideChannel = found.filter(({ chip }) => chip.type === 'rating');
  const channel = found.find(({ chip }) => chip.type === 'channel');
  return [
    ['sign at the end', () => candidates('sign at the end', sign)],
    [
      'rating',
      () =>
        candidates(
          'rating',
          besideChannel.find(({ chip }) => !chip.doubtful),
        ),
    ],
    ['doubtful rating', () => candidates('doubtful rating', besideChannel[0])],
    ['mood', () => candidates('mood', firstMood(notes, of))],
    ['praise', () => candidates('praise', channel && readPraiseBefore(lower, channel.chip.span, of.lexicon))],
    ['face', () => candidates('face', readFace(typed))],
    ['dash', () => candidates('dash', loneDash(header, channel, typed))],
  ];
}

const candidates = (kind: Kind, found: Found | undefined): Candidate[] =>
  found ? [{ kind, why: kind, found: [found] }] : [];

function firstMood(notes: readonly Span[], { sentence, lexicon }: ReadContext): Found | undefined {
  for (const span of notes) {
    const mood = lexicon.map((language) => readMood(sentence.lower, span, language)).find(Boolean);
    if (mood) return mood;
  }
  return undefined;
}

function loneDash(header: Header, channel: Found | undefined, typed: string): Found | undefined {
  const dash = header.loneDash ?? (channel && dashAtEnd(typed));
  return dash && ratingFound('negative', dash, true);
}
