import type { DateWords } from './due-words/date-words';
import { dueLanguages } from './due-words/due-languages';
import { findDue, type DuePhrase } from './due-words/find-due';
import type { Moment } from './due-words/moment';
import { unreadTime } from './due-words/unread-time';
import type { DueReading, SentenceContext, Span } from './reading';
import { withoutTime } from './due-from-words';

/** What a promise or request says: its words, its time, and how far it goes. */
export interface Body {
  readonly words: string;
  /** With the time, as typed. */
  readonly full: string;
  readonly to: number;
  readonly when: DueReading;
  /** A time nobody can read: it stays in the note. */
  readonly unread?: Span;
}

/** What reading a body needs beside the text. */
export interface BodyContext {
  readonly context: SentenceContext;
  readonly moment: Moment;
}

/** Reads what follows an opener: words and time, up to where something else begins. */
export function readBody(
  text: string,
  span: Span,
  language: DateWords['language'],
  past: boolean,
  { context, moment }: BodyContext,
): Body {
  const languages = dueLanguages(context, language);
  const due = findDue(text.slice(span[0], Math.min(span[1], span[0] + 300)), languages, moment, past);
  const to = bodyEnd(text, span, due);
  const typed = text.slice(span[0], to);
  if (due) return { words: wordsWithout(typed, due.span), full: tidy(typed), to, when: known(due) };
  const unread = unreadTime(typed, languages);
  const when = withoutTime(context, unread && typed.slice(...unread));
  const body = { words: tidy(typed), full: tidy(typed), to, when };
  return unread ? { ...body, unread: [span[0] + unread[0], span[0] + unread[1]] } : body;
}

const known = ({ due, doubtful }: DuePhrase): DueReading => ({ known: true, due, doubtful });

const pause = /,\s|\s[-–—]+\s|\s?\(|\p{Extended_Pictographic}/gu;
/** A list goes on after a comma: "the deck, pricing and the SOW". */
const list =
  /^,\s(?!(?:she|he|they|it|i|we|but|so|which)\s)[\p{L}\p{N}\s,'/-]{1,60}\s(?:and|&|n|und|et)\s+[\p{L}\p{N}' -]{1,30}$/iu;

// A promise ends at the first pause after its time; without a time at the first, unless it is a list.
function bodyEnd(text: string, [from, to]: Span, due: DuePhrase | undefined): number {
  const typed = text.slice(from, to);
  for (const { index } of typed.matchAll(pause)) {
    if (index === 0 || (due && index < due.span[1])) continue;
    if (!due && list.test(typed.slice(index))) continue;
    return from + index;
  }
  return to;
}

function wordsWithout(typed: string, [from, to]: Span): string {
  return tidy(`${tidyEnd(typed.slice(0, from))} ${typed.slice(to).replace(/^[\s,]+/u, '')}`);
}

const tidyEnd = (text: string) =>
  text
    .trimEnd()
    .replace(/[,:–-]+$/u, '')
    .trimEnd();

/** Gives words without what hangs on their ends. */
export function tidy(text: string): string {
  return text
    .trim()
    .replace(/^[\s,;:.–-]+/u, '')
    .replace(/[,;:.!–\-\p{Extended_Pictographic}\u{FE0F}]+$/u, '')
    .replace(/\s{1,200}/gu, ' ')
    .trim();
}
