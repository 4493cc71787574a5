import { readBody, tidy, type Body, type BodyContext } from './body';
import type { Draft, Found } from './found';
import type { Lexicon, ReadyOpener } from './lexicon';
import { afterFillers, matchEnd, openersAt, type Opening } from './opener-at';
import { readOutcome } from './outcomes';
import { readKept } from './past-tense-match';
import { readAsked } from './asked-match';
import type { Part } from './split-parts';
import type { Meaning } from './words/language-words';
import type { Span } from './reading';
import { speakerSpan } from './speaker';
import { readAsk } from './read-ask';

/** What came before a part in the sentence. */
export interface Before {
  readonly means?: Meaning | 'outcome' | 'kept';
  readonly text: string;
}

/** What a part was understood to be; nothing where it is note. */
export interface PartRead {
  readonly found: readonly Found[];
  readonly means?: Before['means'];
}

export interface PartContext extends BodyContext {
  readonly lexicon: readonly Lexicon[];
  readonly text: string;
}

/** Reads one part of a sentence. */
export function readPart(part: Part, before: Before, of: PartContext): PartRead {
  if (part.quote)
    return (
      readOpening(part.quote.opening, [part.from, part.quote.innerTo], part.quote.to, before, of) ?? nothing
    );
  const { text, lexicon, context } = of;
  const at = afterFillers(text, part.from, lexicon);
  const outcome = readOutcome(text, at, part.to, lexicon);
  if (outcome) return { found: [outcome], means: 'outcome' };
  const kept = readKept(text, [at, part.to], context.open, lexicon);
  if (kept) return { found: [kept], means: 'kept' };
  return readOpeners(part, at, before, of);
}

const nothing: PartRead = { found: [] };

function readOpeners(part: Part, at: number, before: Before, of: PartContext): PartRead {
  for (const { openers } of of.lexicon) {
    for (const opening of openersAt(of.text, at, openers)) {
      if (opening.bodyFrom > part.to) continue;
      const read = readOpening(
        opening,
        [part.from, part.to],
        part.to,
        { ...before, ...joined(part, before) },
        of,
      );
      if (read) return read;
    }
  }
  return nothing;
}

// Only within one sentence does a promise go on: ", and loop in legal".
const joined = (part: Part, before: Before): Before => (part.joined ? before : { text: before.text });

function readOpening(
  opening: Opening,
  span: Span,
  cutTo: number,
  before: Before,
  of: PartContext,
): PartRead | undefined {
  const { opener, bodyFrom } = opening;
  const body: Span = [bodyFrom, span[1]];
  switch (opener.means) {
    case 'note':
      return nothing;
    case 'ask':
      return { found: [readAsk(of.text, span, body, opener, before.text)], means: 'ask' };
    case 'asked':
      return readAsked(span, body, of);
    case 'like':
      return like(span, body, of.text);
    case 'condition':
      return offer(span, of);
    case 'granted':
    case 'refused':
      return undefined;
    default:
      return readDeed(
        opener,
        span,
        cutTo,
        readBody(of.text, body, opener.language, isPast(of.text, span[0], bodyFrom), of),
        before,
        of,
      );
  }
}

const isPast = (text: string, from: number, to: number) =>
  /promis|told|said|agreed|assured|versprochen|zugesagt|waiting|awaiting/iu.test(text.slice(from, to));

function like([from, to]: Span, [bodyFrom]: Span, text: string): PartRead {
  const end =
    bodyFrom +
    (text.slice(bodyFrom, to).search(/\s[-–—]+\s|\(|\p{Extended_Pictographic}/u) + 1 || to - bodyFrom + 1) -
    1;
  const words = tidy(text.slice(bodyFrom, end));
  if (!words) return nothing;
  const span: Span = [from, end];
  return {
    found: [{ chip: { type: 'like', words, span, doubtful: false }, cuts: [span], full: words }],
    means: 'like',
  };
}

/** The promise inside "if they sign I'll throw in training". */
function offer(span: Span, { text, lexicon }: PartContext): PartRead {
  const typed = text.slice(...span);
  const english = lexicon.flatMap(({ openers }) => openers).filter((o) => o.means === 'ours' && o.anywhere);
  for (const { index } of typed.matchAll(/(?<![\p{L}\p{N}'])\p{L}/gu)) {
    const opening = openersAt(text, span[0] + index, english).next().value;
    if (opening) return { found: [offered(tidy(typed), span)], means: 'condition' };
  }
  return nothing;
}

const offered = (words: string, span: Span): Found => ({
  chip: { type: 'offer', words, span, doubtful: false },
  cuts: [],
  full: words,
});

function readDeed(
  opener: ReadyOpener,
  [from]: Span,
  cutTo: number,
  body: Body,
  before: Before,
  of: PartContext,
): PartRead | undefined {
  const more = opener.bare === true && (before.means === 'ours' || before.means === 'theirs');
  if (opener.needsDue && !body.when.known && !more) return undefined;
  if (!body.words) return undefined;
  const means = more && before.means ? before.means : opener.means;
  const to = body.to === cutTo || cutTo > body.to + 1 ? body.to : cutTo;
  const span: Span = [speakerSpan(of.text, from, of.lexicon), Math.max(to, body.to)];
  if (means === 'ours' && isConditional(of.text.slice(from, body.to), of.lexicon))
    return { found: [offered(tidy(of.text.slice(...span)), span)], means: 'condition' };
  const doubtful = opener.doubtful === true && !more;
  return {
    found: [deed(means, span, body, doubtful, of)],
    means: means === 'theirs' ? 'theirs' : opener.means,
  };
}

function deed(
  means: Meaning | Before['means'],
  span: Span,
  body: Body,
  doubtful: boolean,
  of: PartContext,
): Found {
  const { when, unread } = body;
  const words = withoutSpeaker(body.words, of.lexicon);
  const cuts: Span[] = unread
    ? [
        [span[0], unread[0]],
        [unread[1], span[1]],
      ]
    : [span];
  const about = { span, doubtful, words };
  return { chip: chipOf(means, about, when), cuts, full: withoutSpeaker(body.full, of.lexicon) };
}

function chipOf(
  means: Meaning | Before['means'],
  about: { span: Span; doubtful: boolean; words: string },
  when: Body['when'],
): Draft {
  if (means === 'request')
    return when.known ? { type: 'request', ...about, when } : { type: 'request', ...about };
  return { type: means === 'theirs' ? 'theirs' : 'promise', ...about, when };
}

function withoutSpeaker(words: string, lexicon: readonly Lexicon[]): string {
  return lexicon.reduce((rest, { saysLast }) => rest.replace(saysLast, ''), words);
}

function isConditional(typed: string, lexicon: readonly Lexicon[]): boolean {
  return lexicon.some(({ ifThey, whether }) => {
    const at = typed.search(ifThey);
    return at >= 0 && !whether.test(typed.slice(0, at));
  });
}

/** Gives whether a part answers a request, and how. */
export function answerIn(
  part: Part,
  { text, lexicon }: PartContext,
): { answer: 'granted' | 'refused'; to: number } | undefined {
  const at = afterFillers(text, part.from, lexicon);
  for (const opener of lexicon.flatMap(({ openers }) => openers)) {
    if (opener.means !== 'granted' && opener.means !== 'refused') continue;
    const to = matchEnd(opener.pattern, text, at);
    if (to !== undefined && to <= part.to) return { answer: opener.means, to };
  }
  return undefined;
}
