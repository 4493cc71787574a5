import { forLanguages } from '../marks/for-languages';
import { readBody, type Body } from './body';
import { clausesIn } from './clause-candidates';
import type { Draft, Found } from './found';
import type { Lexicon } from '../marks/lexicon';
import { answersMessage, withinAnswerTime } from './message-waits';
import { lowered } from '../text/plain-text';
import { isConditional, offerIn } from './offer';
import type { ReadContext } from '../marks/read-context';
import type { Before, Opened, PartRead } from './part';
import type { Span } from '../reading';
import { speakerFrom } from '../text/speaker';
import { subClauses } from '../text/sub-clauses';
import type { Meaning } from '../languages/language-words';

/** Reads a promise of ours or of theirs, or a request. */
export function readDeed(opened: Opened, of: ReadContext): PartRead | undefined {
  const { opening, part, before } = opened;
  const { opener } = opening;
  // ", and loop in legal": one more promise, by the one who made the last.
  const more = opener.bare === true && part.joined && (before.means === 'ours' || before.means === 'theirs');
  const end = ownEnd([opening.bodyFrom, opened.bodyTo], of);
  const body = readBody([opening.bodyFrom, end], opener.language, isPast(opened, of), of);
  if (!body.words || (opener.needsDue && !hasTime(body) && !more)) return undefined;
  const means = more ? before.means : meansOf(opener.means, body.words, of);
  if (means === undefined) return undefined;
  const span: Span = [speakerFrom(of.sentence, part.from, of.lexicon), part.quote ? part.to : body.to];
  const said = of.sentence.lower.slice(part.from, body.to);
  if (means === 'ours' && isConditional(said, of.lexicon)) return offerIn(span, of);
  const isMaybe = of.lexicon.some(({ hedges }) => hedges.test(said));
  // "wants it b4 7": what, and when, is said elsewhere.
  const isBare = means === 'request' && pronoun(of.lexicon).test(lowered(body.words));
  // "ill try": what, nobody knows yet.
  const isOneWord = means === 'ours' && !hasTime(body) && !/\s/u.test(body.words);
  const doubtful = (opener.doubtful === true && !more) || isMaybe || isBare || isOneWord;
  const when = means === 'answer' && !hasTime(body) ? withinAnswerTime(of.context) : body.when;
  return { found: [deedFound(means, { span, doubtful }, { ...body, when }, of.lexicon)], means };
}

/** Returns where the words of a deed or a like end: at the latest before a comma or an "and" behind which somebody does something. */
export function ownEnd([from, to]: Span, of: ReadContext): number {
  const others = subClauses(of.sentence, [from, to], of.lexicon).slice(1);
  const next = others.find(([at]) => {
    const head = of.sentence.lower.slice(Math.max(0, at - 12), at);
    return (
      (/,\s+$/u.test(head) && isOwnClause([at, to], of)) ||
      (joined(of.lexicon).test(head) && isOwnClause([at, to], of, 'by somebody'))
    );
  });
  return next ? next[0] : to;
}

const joined = forLanguages((any) => `\\s(?:${any('and')}|\\+|${any('which')})\\s+$`);

/** Whether somebody does something of their own there. */
const isOwnClause = (span: Span, of: ReadContext, by?: 'by somebody'): boolean =>
  clausesIn(span, undefined, of).some(
    ({ frame: { party, verbAt, aux, verb, isSubordinate } }) =>
      party !== 'none' &&
      (by === undefined || party === 'us' || party === 'them') &&
      !isSubordinate &&
      verbAt !== undefined &&
      // "she'll confirm, I think, by friday"
      verb?.sort !== 'state' &&
      (party !== 'thing' || aux !== undefined || verb?.form === 'third'),
  );

/** "Call her back" answers their message where one came; else it is what it opens like, and by itself nothing. */
function meansOf(opens: Meaning, words: string, { sentence, lexicon }: ReadContext): Meaning | undefined {
  if (opens !== 'ours' && opens !== 'answer') return opens;
  if (answersMessage(words, sentence, lexicon)) return 'answer';
  return opens === 'ours' ? 'ours' : undefined;
}

// "asap" is a time, if none that can be read.
const hasTime = ({ when, unread }: Body) => when.known || unread !== undefined;

const pronoun = forLanguages((any) => `^${any('pronouns')}(?:$|\\s)`);
const promised = forLanguages((any) => any('promised'));

// What was promised may be overdue; what someone will do is not.
function isPast({ opening, part }: Opened, { sentence, lexicon }: ReadContext): boolean {
  const opener = sentence.lower.slice(part.from, opening.bodyFrom);
  return promised(lexicon).test(opener);
}

function deedFound(
  means: Before['means'],
  about: { span: Span; doubtful: boolean },
  body: Body,
  lexicon: readonly Lexicon[],
): Found {
  const words = withoutSpeaker(body.words, lexicon);
  const full = withoutSpeaker(body.full, lexicon);
  return { chip: chipOf(means, { ...about, words }, body.when), cuts: cutsOf(about.span, body), full };
}

// A time nobody can read stays in the note.
const cutsOf = ([from, to]: Span, { unread }: Body): Span[] =>
  unread
    ? [
        [from, unread[0]],
        [unread[1], to],
      ]
    : [[from, to]];

type About = Pick<Extract<Draft, { type: 'promise' | 'theirs' | 'message' }>, 'span' | 'doubtful' | 'words'>;

function chipOf(means: Before['means'], about: About, when: Body['when']): Draft {
  if (means === 'answer') return { type: 'message', ...about, when };
  if (means !== 'request') return { type: means === 'theirs' ? 'theirs' : 'promise', ...about, when };
  return when.known ? { type: 'request', ...about, when } : { type: 'request', ...about };
}

// "call me back she says"
function withoutSpeaker(words: string, lexicon: readonly Lexicon[]): string {
  return lexicon.reduce((rest, { saysLast }) => {
    const at = lowered(rest).search(saysLast);
    return at > 0 ? rest.slice(0, at) : rest;
  }, words);
}
