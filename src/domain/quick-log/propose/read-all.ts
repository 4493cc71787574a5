import { forLanguages } from '../marks/for-languages';
import { opensNote } from '../marks/opening-at';
import { firstOfEach } from '../choose';
import type { ReadContext } from '../marks/read-context';
import type { ChipType, Span } from '../reading';
import { splitParts, type Part } from '../text/clauses';

import { firstChannel } from './first-channel';
import type { Found } from './found';
import { readHappened, takenAlong } from './happened';
import type { Header } from './header';
import { readKeptWithChannel } from './kept-with-channel';
import { readMinutes } from './minutes';
import { missedCall } from './missed-call';
import type { Before } from './part';
import { signAtEnd } from './rating-words';
import { readClauses, type Stretch } from './read-clauses';
import { readPart } from './read-part';
import { renewalDecided } from './renewal-decided';
import { readRating } from './read-rating';

/**
 * Returns what a sentence says, part by part, in the order of its words. When it happened is read first: without it, the
 * sentence reads like one of today.
 */
export function readAll(of: ReadContext): Found[] {
  const happened = readHappened(of.sentence, of.lexicon, of.moment);
  if (!happened) return readToday(of);
  const rest = readToday({ ...of, sentence: happened.rest });
  return [takenAlong(happened.found, rest, of.sentence), ...rest].toSorted(
    (a, b) => a.chip.span[0] - b.chip.span[0],
  );
}

function readToday(of: ReadContext): Found[] {
  const { sentence, lexicon } = of;
  const sign = signAtEnd(sentence.typed);
  const to = sign?.to ?? sentence.typed.length;
  const header = firstChannel(sign !== undefined, to, of);
  const parts = splitParts(sentence, [header.to, to], lexicon);
  const kept = readKeptWithChannel(header, parts, of);
  const { found: read, left } = readParts(kept.parts, of);
  const notes = left.map(({ span }) => span);
  const found = [
    ...header.found,
    ...kept.found,
    ...read,
    ...left.flatMap((stretch) => readClauses(stretch, of)),
    ...talkLength(notes, header, of),
  ];
  const rating = readRating({ sign: sign?.found, found, header, notes }, of);
  const others = found.filter(({ chip }) => chip.type !== 'rating');
  const all = firstOfEach([...others, ...(rating ? [rating] : [])]);
  return withMissedCall([...all, ...renewalDecided(all, of)], of);
}

function readParts(parts: readonly Part[], of: ReadContext): { found: Found[]; left: Stretch[] } {
  const found: Found[] = [];
  const left: Stretch[] = [];
  let before: Before = { text: '' };
  for (const part of parts) {
    const read = readPart(part, found.at(-1), before, of);
    if (read.replacesLast) {
      found.splice(-1, 1, ...read.found);
      continue;
    }
    found.push(...read.found);
    const end = Math.max(part.from, ...read.found.map(({ chip }) => chip.span[1]));
    if (end < part.to) left.push({ span: [end, part.to], ...noteOf(read.means) });
    before = {
      text: of.sentence.typed.slice(part.from, part.to),
      ...(read.means ? { means: read.means } : {}),
    };
  }
  return { found, left };
}

const noteOf = (means: Before['means']) => ({
  isNote: opensNote(means),
  isNews: means === 'news',
});

/** Returns the length of the talk, if there was one. */
function talkLength(
  notes: readonly Span[],
  { found, to }: Header,
  { sentence: { lower }, lexicon }: ReadContext,
): Found[] {
  // "Zoom 30 min ++": between the channel and its sign.
  const beside: Span[] = found.slice(0, 1).map(({ chip }) => [chip.span[1], to]);
  const minutes = found.length
    ? [...beside, ...notes].map((span) => readMinutes(lower, span, lexicon)).find(Boolean)
    : undefined;
  return minutes ? [minutes] : [];
}

/** Nobody came: that was no call. */
const noShow = forLanguages((any) => any('noShow'));

/** Where nobody answered, there was a call. */
function withMissedCall(found: readonly Found[], { sentence, lexicon }: ReadContext): Found[] {
  const first = (type: ChipType) => found.find(({ chip }) => chip.type === type)?.chip;
  const outcome = first('outcome');
  const missed = outcome?.type === 'outcome' && outcome.outcome === 'no-answer' && !first('channel');
  const called = missed && !noShow(lexicon).test(sentence.lower.slice(...outcome.span));
  return [...(called ? [missedCall(outcome.span, sentence, lexicon)] : []), ...found].toSorted(
    (a, b) => a.chip.span[0] - b.chip.span[0],
  );
}
