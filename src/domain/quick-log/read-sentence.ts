import { withChanges } from './chip-changes';
import { withKeys } from './chip-keys';
import { momentOf } from './due-words/moment';
import type { Found } from './found';
import { readHeader, type Header } from './header';
import { lexicons, type Lexicon } from './lexicon';
import { readMinutes } from './minutes';
import { readFace, readMood, readPraiseBefore } from './moods';
import { noteOf } from './note';
import { plainText } from './plain-text';
import { ratingFound, signAtEnd } from './rating-words';
import { answerIn, readPart, type Before, type PartContext } from './read-part';
import type { ChipChange, Reading, SentenceContext, Span } from './reading';
import { splitParts, type Part } from './split-parts';

/** What is longer than a sentence said after a call is note from here on: the grammar stays quick on a pasted letter. */
const readable = 4000;

/**
 * Gives what a sentence says. Pure; never throws. `changes` are what the user did to chips of earlier readings.
 * Nothing is lost: what no chip has taken stands in the note.
 */
export function readSentence(
  sentence: string,
  context: SentenceContext,
  changes: readonly ChipChange[] = [],
): Reading {
  const text = plainText(sentence);
  const lexicon = lexicons(context);
  const found = readAll(text.slice(0, readable), {
    context,
    lexicon,
    moment: momentOf(context),
    text: text.slice(0, readable),
  });
  const changed = withChanges(withKeys(found, text), changes, context);
  const cuts = changed.flatMap((part) => part.cuts);
  return { chips: changed.map(({ chip }) => chip), note: noteOf(sentence, cuts, lexicon) };
}

/** Gives why a sentence cannot be logged, or undefined where it can. */
export function whyNotLogged(sentence: string): 'empty' | undefined {
  return sentence.trim() === '' ? 'empty' : undefined;
}

function readAll(text: string, of: PartContext): Found[] {
  const sign = signAtEnd(text);
  const to = sign?.to ?? text.length;
  const header = readHeader(text, to, of.lexicon);
  const parts = splitParts(text, header.to, to, of.lexicon);
  const said = readParts(parts, of);
  const all = [
    ...header.found,
    ...said.found,
    ...aroundNotes(said.notes, header, of),
    ...(sign ? [sign.found] : []),
  ];
  return onlyOnce(withRating(all, text, header, said.notes, of.lexicon));
}

function readParts(parts: readonly Part[], of: PartContext): { found: Found[]; notes: Part[] } {
  const found: Found[] = [];
  const notes: Part[] = [];
  let before: Before = { text: '' };
  for (const part of parts) {
    const request = found.at(-1);
    const answer = request?.chip.type === 'request' ? answerIn(part, of) : undefined;
    if (request && answer) {
      found[found.length - 1] = answered(request, answer.answer, [part.from, answer.to]);
      continue;
    }
    const read = readPart(part, before, of);
    found.push(...read.found);
    const end = Math.max(part.from, ...read.found.map(({ chip }) => chip.span[1]));
    if (end < part.to) notes.push({ ...part, from: end });
    before = { text: of.text.slice(part.from, part.to), ...(read.means ? { means: read.means } : {}) };
  }
  return { found, notes };
}

function answered(request: Found, answer: 'granted' | 'refused', cut: Span): Found {
  if (request.chip.type !== 'request') return request;
  return { ...request, chip: { ...request.chip, answer }, cuts: [...request.cuts, cut] };
}

/** The length of the talk; and the call that was made where nobody answered. */
function aroundNotes(notes: readonly Part[], header: Header, of: PartContext): Found[] {
  const minutes = notes.map(({ from, to }) => readMinutes(of.text, [from, to])).find(Boolean);
  return minutes && header.found.length ? [minutes] : [];
}

function withRating(
  all: readonly Found[],
  text: string,
  header: Header,
  notes: readonly Part[],
  lexicon: readonly Lexicon[],
): Found[] {
  const ratings = all.filter(({ chip }) => chip.type === 'rating');
  const best =
    ratings.find(({ chip }) => !chip.doubtful && isSign(text, chip.span)) ??
    ratings.find(({ chip }) => !chip.doubtful) ??
    ratings[0];
  const rest = all.filter(({ chip }) => chip.type !== 'rating');
  const rating = best ?? doubtfulRating(all, text, header, notes, lexicon);
  return rating ? [...rest, rating] : rest;
}

const isSign = (text: string, span: Span) => !/\p{L}/u.test(text.slice(...span));

function doubtfulRating(
  all: readonly Found[],
  text: string,
  header: Header,
  notes: readonly Part[],
  lexicon: readonly Lexicon[],
): Found | undefined {
  const channel = all.find(({ chip }) => chip.type === 'channel');
  const mood = notes
    .flatMap(({ from, to }) => lexicon.map((language) => readMood(text, [from, to], language)))
    .find(Boolean);
  const praise = channel && readPraiseBefore(text, channel.chip.span);
  return (
    mood ?? praise ?? readFace(text) ?? (header.loneDash && ratingFound('negative', header.loneDash, true))
  );
}

// One channel, one outcome: the first. A call was made where nobody answered.
function onlyOnce(found: readonly Found[]): Found[] {
  const first = (type: string) => found.find(({ chip }) => chip.type === type);
  const once = found.filter((part) => {
    const { type } = part.chip;
    return (type !== 'channel' && type !== 'outcome') || first(type) === part;
  });
  const { chip } = first('outcome') ?? {};
  if (chip?.type !== 'outcome' || chip.outcome !== 'no-answer' || first('channel')) return sorted(once);
  return sorted([
    { chip: { type: 'channel', channel: 'call', span: chip.span, doubtful: false }, cuts: [], full: '' },
    ...once,
  ]);
}

const sorted = (found: readonly Found[]) => found.toSorted((a, b) => a.chip.span[0] - b.chip.span[0]);
