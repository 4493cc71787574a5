import { forLanguages } from '../marks/for-languages';
import type { Lexicon } from '../marks/lexicon';
import type { FrameWords } from '../languages/frame-words';
import { frameOf } from '../marks/frame-of';
import { isObligation } from '../marks/subject';
import { isDeed } from '../marks/token-is';
import { whole } from '../marks/pattern-of';
import { tokensIn, type Token } from '../marks/tokens';
import type { Sentence } from './plain-text';
import type { Span } from '../reading';
import { matchesOf } from '../marks/matches-of';

/** "tues 8 dec, 1pm" is one time. */
const pause = forLanguages(
  (any) =>
    `,\\s+(?!(?:${any('at')}\\s)?\\d{1,2}(?:[:.h]\\d\\d)?\\s?${any('oclock')}?\\s*(?:$|[,.;)]))|\\s+[-–—]+\\s+|:\\s+|\\s?[()]\\s?|\\s(?:->|→)\\s`,
  'g',
);

/** Splits a stretch that nothing has read yet into its clauses: at pauses, and at an "and" or a subject that begins a clause of its own. */
export function subClauses(sentence: Sentence, [from, to]: Span, lexicon: readonly Lexicon[]): Span[] {
  const { lower } = sentence;
  const languages = lexicon.flatMap(({ words }) => words.frames ?? []);
  const pieces: Span[] = [];
  let at = from;
  for (const match of matchesOf(pause(lexicon), lower.slice(from, to))) {
    // "gift idea: …" is a label, and belongs to what follows.
    const head = lower.slice(at, from + match.index).trim();
    const isLabel = match[0].startsWith(':') && head.split(' ').length < 3;
    // "them - asset list", "price list - to be sent round": one clause.
    const tail = lower.slice(from + match.index + match[0].length, to);
    if (isLabel || languages.some((words) => isParty(head, words) || isToBe(tail, words))) continue;
    pieces.push([at, from + match.index]);
    at = from + match.index + match[0].length;
  }
  pieces.push([at, to]);
  return pieces
    .filter((piece) => piece[1] > piece[0])
    .flatMap((piece) => atJoints(sentence, piece, languages));
}

const isParty = (head: string, { us, them, toUs, toThem }: FrameWords) =>
  [us, them, toUs, toThem].some((set) => set.has(head));

const isToBe = (tail: string, { to, be }: FrameWords) => {
  const [first = '', second] = tail.split(' ', 2);
  return be !== undefined && to.has(first) && second === be;
};

function atJoints({ typed, look }: Sentence, [from, to]: Span, languages: readonly FrameWords[]): Span[] {
  const tokens = tokensIn(typed, [from, to]);
  const cuts = tokens.flatMap((token, i) =>
    languages.some(
      (words) =>
        begins(tokens, i, words, look) && !isReport(typed.slice(from, token.span[0]).toLowerCase(), words),
    )
      ? [token.span[0]]
      : [],
  );
  const ends = [...cuts, to];
  return [from, ...cuts].flatMap((begin, i): Span[] => {
    const end = ends[i] ?? to;
    return end > begin ? [[begin, end]] : [];
  });
}

/** "told mrs ahmed | id find out": a report and what is reported are one clause. */
const isReport = (head: string, { weTold, theySay }: FrameWords) =>
  head.length < longestReport && [weTold, theySay].some((report) => whole(report).test(head));

const longestReport = 60;

/** Whether a clause of its own begins at a word: behind an "and" with a verb, or with a pronoun and its verb. */
function begins(tokens: readonly Token[], at: number, words: FrameWords, look?: () => void): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token || at < 1) return false;
  // "does she want it" asks.
  if (words.asking?.has(before.word)) return false;
  const isJoined = words.joins.has(before.word);
  // "me and jo are popping in": one subject.
  if (isJoined && at === 2 && words.toUs.has(tokens[0]?.word ?? '')) return false;
  const isPronoun =
    words.us.has(token.word) || words.them.has(token.word) || words.contracted.has(token.word);
  if (goesOn(tokens, at, words) || isDutyBehind(tokens, at, words)) return true;
  if (!isJoined && (!isPronoun || words.subordinate.has(before.word) || words.prepositions.has(before.word)))
    return false;
  look?.();
  // "muster und preisliste schicken": two nouns, and one verb at the end.
  if (isJoined && words.isVerbLast && frameOf(tokens.slice(0, at - 1), words).verbAt === undefined)
    return false;
  const frame = frameOf(tokens.slice(at, at + 8), words);
  // "ich erstell dann den plan": a noun, though it could be a verb.
  const beforeVerb = frame.verbAt === undefined ? undefined : tokens[at + frame.verbAt - 1];
  if (frame.verbAt === 1 && words.determiners.has(beforeVerb?.word ?? '') && !isPronoun) return false;
  return frame.verbAt !== undefined && !frame.isSubordinate;
}

/** "bifolds instead of french doors which | i've got to price" */
function isDutyBehind(tokens: readonly Token[], at: number, words: FrameWords): boolean {
  if (words.relative?.has(tokens[at - 1]?.word ?? '') !== true) return false;
  const { party, aux } = frameOf(tokens.slice(at, at + 8), words);
  return party === 'us' && (aux === 'will' || aux === 'to');
}

/** "tasting went really well | bride is going to confirm": behind a clause, a person with a helping verb begins another. */
function isNewPerson(tokens: readonly Token[], at: number, words: FrameWords): boolean {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!before || !token || !words.people.has(token.word) || words.people.has(before.word)) return false;
  const isHelped =
    words.will.has(next?.word ?? '') ||
    (words.being.has(next?.word ?? '') && words.going.has(after?.word ?? ''));
  const isLed = [words.determiners, words.prepositions, words.joins, words.titles, words.subordinate].some(
    (set) => set.has(before.word),
  );
  return isHelped && !isLed && frameOf(tokens.slice(0, at), words).verbAt !== undefined;
}

/** "she likes option b | will send feedback friday": behind a verb, a helping one with its own begins a clause. */
function goesOn(tokens: readonly Token[], at: number, words: FrameWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || at < 3 || token.isCapital) return false;
  if (isNewPerson(tokens, at, words)) return true;
  const isWill = words.will.has(token.word) && isDeed(next, words);
  if (!isWill && !isObligation(tokens, at, words)) return false;
  const isSubject = [words.us, words.them, words.people, words.joins, words.not].some((set) =>
    set.has(before.word),
  );
  if (isSubject || before.isCapital) return false;
  const { verbAt, aux } = frameOf(tokens.slice(0, at - 1), words);
  return verbAt !== undefined && aux !== 'being' && verbAt < at - 2;
}
