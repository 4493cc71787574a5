import { tidy } from './body';
import type { Found } from './found';
import type { ReadyOpener } from './lexicon';
import type { Span } from './reading';

/** Reads something to ask about. "Ask how he's doing" takes the person from the part before ("Her dad is ill"). */
export function readAsk(
  text: string,
  [from, to]: Span,
  [bodyFrom]: Span,
  opener: ReadyOpener,
  before: string,
): Found {
  const typed = text.slice(bodyFrom, to);
  const end = bodyFrom + pauseIn(typed);
  const tail = opener.tail ? new RegExp(`\\s*${opener.tail}\\s*$`, 'iu') : /$^/u;
  const asked = tidy(tidy(text.slice(bodyFrom, end)).replace(tail, ''));
  const span: Span = [from, end];
  const words = withPerson(asked, before);
  return { chip: { type: 'ask', words, span, doubtful: false }, cuts: [span], full: words };
}

const pauseIn = (typed: string) => {
  const pause = typed.search(/\s[-–—]+\s|\(|\p{Extended_Pictographic}/u);
  return pause > 0 ? pause : typed.length;
};

const pronoun = /(?:^|\s)(?:he|she|it|they|him|them|er|sie|es|il|elle)(?=['\s]|$)/iu;
const someone = /(?<!\p{L})(?:his|her|their|sein[er]?|ihre?|son|sa)\s+\p{L}[\p{L}'-]*/iu;

function withPerson(asked: string, before: string): string {
  const person = pronoun.test(asked) ? someone.exec(before)?.[0] : undefined;
  return person ? `${person.toLowerCase()}: ${asked}` : asked;
}
