import { nextWorkingDay } from '../../due/next-working-day';
import { dueLanguages } from './due-languages';
import { findDue } from './find-due';
import { momentOf } from './moment';
import { sentenceOf } from '../text/plain-text';
import type { DueReading, SentenceContext } from '../reading';

/** Longer than any time that someone says; a bound on the work. */
const longest = 200;

/** Returns what a time in words says ("Tue 3pm", "in 2 weeks"), or undefined if nothing in it can be read. */
export function dueFromWords(words: string, context: SentenceContext): DueReading | undefined {
  const text = sentenceOf(words.slice(0, longest)).typed;
  const found = findDue(text, dueLanguages(context, 'en'), momentOf(context), true);
  return found && { known: true, due: found.due, doubtful: found.doubtful };
}

/** Returns the due time of a promise without a time: the end of the next working day. `unread` is a time nobody can read. */
export function withoutTime(context: SentenceContext, unread?: string): DueReading {
  const day = nextWorkingDay(momentOf(context).today.toString(), context.hours);
  const fallback = { type: 'day' as const, day };
  return unread === undefined ? { known: false, fallback } : { known: false, fallback, unread };
}
