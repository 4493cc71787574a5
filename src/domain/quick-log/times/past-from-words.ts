import { forLanguages } from '../marks/for-languages';
import { dayAt } from '../../due/working-hours';
import { dueFromWords } from './due-from-words';
import { momentOf } from './moment';
import { lexicons } from '../marks/lexicon';
import { pastPatterns } from './past-patterns';
import { pastTimes } from './past-time';
import { sentenceOf } from '../text/plain-text';
import type { PastReading, SentenceContext } from '../reading';

/** Longer than any time that someone says; a bound on the work. */
const longest = 200;

/** Returns the time in the past that words say, typed on their own ("fri", "12 nov 3pm", "10:30"); they are meant, so in no doubt. */
export function pastFromWords(typed: string, context: SentenceContext): PastReading {
  const words = sentenceOf(typed.slice(0, longest)).lower.trim();
  const moment = momentOf(context);
  const [said] = lexicons(context).flatMap((one) => pastTimes(words, pastPatterns(one.words), moment));
  if (said) return { ...said.past, doubtful: false };
  return clockToday(words, context) ?? anyDay(words, context) ?? { known: false, unread: typed.trim() };
}

const clock = forLanguages(
  (any) =>
    `^${any('at')}?\\s*(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?\\s*(?:(?<half>[ap])\\.?m\\.?|${any('oclock')})?$`,
);

// An hour alone is today's, or yesterday's where it is still to come.
function clockToday(words: string, context: SentenceContext): PastReading | undefined {
  const { now, zone } = context;
  const { hour, minute = '0', half } = clock(lexicons(context)).exec(words)?.groups ?? {};
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const plainTime = {
    hour: (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0),
    minute: Number(minute),
  };
  const today = Temporal.PlainDate.from(dayAt(now, zone));
  const at = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
  const then = at(today) <= now ? at(today) : at(today.subtract({ days: 1 }));
  return { known: true, at: then, byDay: false, doubtful: false };
}

/** Any other day that the due times know, if it is past: "2026-11-05", "12/11", "today". */
function anyDay(words: string, context: SentenceContext): PastReading | undefined {
  const { now, zone } = context;
  const read = dueFromWords(words, context);
  if (!read?.known) return undefined;
  const { due } = read;
  if (due.type === 'at')
    return due.at <= now ? { known: true, at: due.at, byDay: false, doubtful: false } : undefined;
  if (due.day > dayAt(now, zone)) return undefined;
  const noon = Temporal.PlainDate.from(due.day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  return { known: true, at: Math.min(noon.epochMilliseconds, now), byDay: true, doubtful: false };
}
