import { ofType } from '../../../domain/keeping/keeping';
import { meetingsWith } from '../../../domain/keeping/meeting/meetings-with';
import { lastRated } from '../../../domain/impression/last-rated';
import {
  leadOf,
  lineOf,
  timelineOf,
  type PersonHistory,
  type TimelineItem,
} from '../../../domain/timeline/timeline';
import { sortPromises } from '../../../domain/promise/sort-promises';
import { headlineWords } from '../../../ui/headline-words';
import { meetingWords } from '../../../ui/meeting-words';
import { phraseInWords } from '../../../ui/phrase-in-words';
import { promiseWords } from '../../../ui/promise-words';
import { dayWords } from '../../../ui/time-words';
import type { Wording } from '../../../ui/wording';

/** A part of the text about one person. */
export interface TextPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Returns what to know before a call: how we left it, what is promised and planned, what to ask about. Empty parts are left out. */
export function briefParts(history: PersonHistory, now: number, wording: Wording): TextPart[] {
  const { say, zone, hours } = wording;
  const impressions = history.impressions.toSorted((a, b) => b.happenedAt - a.happenedAt);
  const [last] = impressions;
  const open = sortPromises(
    history.promises.filter((promise) => promise.open),
    zone,
    hours,
  );
  const { ahead } = meetingsWith(history.keeping, impressions, { now, zone, hours });
  const parts: TextPart[] = [
    {
      title: say('regionLastImpression'),
      lines: last ? [headlineWords(lastRated(impressions), last, now, wording), last.text.note] : [],
    },
    { title: say('kindMeeting'), lines: ahead.map((meeting) => meetingWords(meeting, now, wording)) },
    { title: say('regionPromises'), lines: open.map((promise) => promiseLine(promise, now, wording)) },
    {
      title: say('regionAskAbout'),
      lines: history.matters.filter((matter) => matter.open).map(({ text }) => text.about),
    },
    {
      title: say('exportDays'),
      lines: ofType(history.keeping, 'occasion').map(
        ({ day, text }) => `${text.what}: ${dayWords(day, now, wording)}`,
      ),
    },
  ];
  return parts
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

function promiseLine(promise: PersonHistory['promises'][number], now: number, wording: Wording): string {
  const { lead, rest } = promiseWords(promise, now, wording);
  const words = promise.by === 'us' ? promise.text.words : wording.say('promiseTheirs', promise.text.words);
  return [words, lead, ...rest].join(' · ');
}

/** Returns everything about a person, the newest first, one line each with its ISO day. */
export const historyLines = (history: PersonHistory, now: number, wording: Wording): string[] =>
  timelineOf(history).map((item) => historyLine(item, now, wording));

function historyLine(item: TimelineItem, now: number, wording: Wording): string {
  const day = Temporal.Instant.fromEpochMilliseconds(item.at).toZonedDateTimeISO(wording.zone).toPlainDate();
  const words = [leadOf(item), lineOf(item)].map((phrase) => phraseInWords(phrase, now, wording));
  return [day.toString(), ...words].filter(Boolean).join(' · ');
}
