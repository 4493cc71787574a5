import { answeredBy } from './propose/answers';
import { withChanges } from './write/chip-changes';
import { withKeys } from './write/chip-keys';
import { momentOf } from './times/moment';
import type { Found } from './propose/found';
import { firstClause, readComing, readFrames, type Stretch } from './propose/frames';
import { readHappened, takenAlong } from './propose/happened';
import { readHeader, type Header } from './propose/header';
import { readKeptWithChannel } from './propose/kept-with-channel';
import { lexicons, type Lexicon } from './marks/lexicon';
import { afterFillers, matchEnd } from './marks/opening-at';
import { missedCall } from './propose/missed-call';
import { readMinutes } from './propose/minutes';
import { readFace, readMood, readPraiseBefore } from './propose/moods';
import { restOf, understoodIn } from './write/rest';
import { stops } from './text/stops';
import { sentenceOf, type Sentence } from './text/plain-text';
import { dashAtEnd, ratingFound, signAtEnd } from './propose/rating-words';
import type { ReadContext } from './marks/read-context';
import type { Before } from './propose/part';
import { readPart } from './propose/clause';
import { readingLimit } from './reading-limit';
import type { ChipChange, ChipType, Reading, SentenceContext, Span } from './reading';
import { splitParts, type Part } from './text/clauses';

/** What is longer than a sentence said after a call is note from here on: the grammar stays quick on a pasted letter. */
const readable = 4000;

/**
 * Gives what a sentence says. Pure; throws nothing but `TooLongToRead`, and that only where the context has a clock. `changes` are
 * what the user did to chips of earlier readings. Nothing is lost: the sentence as typed is the note, and what no chip has taken
 * is its rest.
 */
export function readSentence(
  typed: string,
  context: SentenceContext,
  changes: readonly ChipChange[] = [],
): Reading {
  const look = context.clock && readingLimit(context.clock);
  const sentence = { ...sentenceOf(typed.slice(0, readable)), look };
  const lexicon = lexicons(context);
  const found = readAll({ sentence, context, lexicon, moment: momentOf(context) });
  const changed = withChanges(withKeys(found, sentence), changes, context, sentence.typed);
  const cuts = changed.flatMap((part) => part.cuts);
  return {
    chips: changed.map(({ chip }) => chip),
    note: typed.trim(),
    rest: restOf(typed, cuts, lexicon),
    understood: understoodIn(typed, cuts),
    ...(isOneWay(sentence, found, lexicon) && { isOneWay: true as const }),
  };
}

/** "sent the times", "emailed her the deck": something went to them, and no talk is told of. */
function isOneWay({ lower }: Sentence, found: readonly Found[], lexicon: readonly Lexicon[]): boolean {
  const channel = found.find(({ chip }) => chip.type === 'channel')?.chip;
  if (channel?.type === 'channel' && channel.channel !== 'email') return false;
  const at = afterFillers({ typed: lower, lower }, 0, lexicon);
  return lexicon.some(({ past }) =>
    past.some(([deed, ours]) => deed === 'send' && matchEnd(ours, lower, at) !== undefined),
  );
}

/** When it happened is read first: without it, the sentence reads like one of today. */
function readAll(of: ReadContext): Found[] {
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
  const header = sign || !isComing(of, to) ? readHeader(sentence, to, lexicon) : { found: [], to: 0 };
  const parts = splitParts(sentence, [header.to, to], lexicon);
  const kept = readKeptWithChannel(header, parts, of);
  const { found, notes } = readParts(kept.parts, of);
  const framed = notes.flatMap((stretch) => readFrames(stretch, of));
  const facts = [
    ...header.found,
    ...kept.found,
    ...found,
    ...framed,
    ...talkLength(
      notes.map(({ span }) => span),
      header,
      sentence,
    ),
  ];
  const rating =
    sign?.found ??
    sureRating(facts) ??
    doubtfulRating(
      facts,
      header,
      notes.map(({ span }) => span),
      of,
    );
  return withoutTwins(
    [...facts.filter((part) => part.chip.type !== 'rating'), ...(rating ? [rating] : [])],
    of,
  );
}

/** Whether the sentence begins with an appointment to come, and not with a talk that was. */
const isComing = (of: ReadContext, to: number) => {
  const [stop] = stops(of.sentence.typed, 0, to);
  const first = firstClause([0, stop?.from ?? to], of);
  return readComing(first, of) !== undefined;
};

function readParts(parts: readonly Part[], of: ReadContext): { found: Found[]; notes: Stretch[] } {
  const found: Found[] = [];
  const notes: Stretch[] = [];
  let before: Before = { text: '' };
  for (const part of parts) {
    const answered = answeredBy(part, found.at(-1), of);
    if (answered) {
      found[found.length - 1] = answered;
      continue;
    }
    const read = readPart(part, before, of);
    found.push(...read.found);
    const end = Math.max(part.from, ...read.found.map(({ chip }) => chip.span[1]));
    if (end < part.to) notes.push({ span: [end, part.to], isNote: read.means === 'note' });
    before = {
      text: of.sentence.typed.slice(part.from, part.to),
      ...(read.means ? { means: read.means } : {}),
    };
  }
  return { found, notes };
}

/** Gives the length of the talk, if there was one. */
function talkLength(notes: readonly Span[], { found, to }: Header, { lower }: Sentence): Found[] {
  // "Zoom 30 min ++": between the channel and its sign.
  const beside: Span[] = found.slice(0, 1).map(({ chip }) => [chip.span[1], to]);
  const minutes = found.length
    ? [...beside, ...notes].map((span) => readMinutes(lower, span)).find(Boolean)
    : undefined;
  return minutes ? [minutes] : [];
}

const sureRating = (facts: readonly Found[]) =>
  facts.find(({ chip }) => chip.type === 'rating' && !chip.doubtful);

function doubtfulRating(
  facts: readonly Found[],
  header: Header,
  notes: readonly Span[],
  { sentence, lexicon }: ReadContext,
): Found | undefined {
  const besideChannel = facts.find(({ chip }) => chip.type === 'rating');
  const moods = notes.flatMap((span) => lexicon.map((language) => readMood(sentence.lower, span, language)));
  const channel = facts.find(({ chip }) => chip.type === 'channel');
  const praise = channel && readPraiseBefore(sentence.lower, channel.chip.span);
  const face = readFace(sentence.typed);
  const loneDash = header.loneDash ?? (channel && dashAtEnd(sentence.typed));
  const dash = loneDash && ratingFound('negative', loneDash, true);
  return besideChannel ?? moods.find(Boolean) ?? praise ?? face ?? dash;
}

/** Nobody came: that was no call. */
const noShow = /show|turn|joined/u;

const single: ReadonlySet<ChipType> = new Set(['channel', 'outcome']);

// One channel and one outcome: the first. Where nobody answered, there was a call.
function withoutTwins(found: readonly Found[], { sentence, lexicon }: ReadContext): Found[] {
  const first = (type: ChipType) => found.find(({ chip }) => chip.type === type);
  const once = found.filter((part) => !single.has(part.chip.type) || first(part.chip.type) === part);
  const outcome = first('outcome')?.chip;
  const missed = outcome?.type === 'outcome' && outcome.outcome === 'no-answer' && !first('channel');
  const called = missed && !noShow.test(sentence.lower.slice(...outcome.span));
  return [...(called ? [missedCall(outcome.span, sentence, lexicon)] : []), ...once].toSorted(
    (a, b) => a.chip.span[0] - b.chip.span[0],
  );
}
