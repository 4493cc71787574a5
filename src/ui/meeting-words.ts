import type { Meeting } from '../domain/keeping/meeting';
import { channelKey } from './channel-words';
import { dueWords } from './time-words';
import type { Wording } from './wording';

/** Gives a meeting and its time as one would say it today: "Demo, Thu 14:00". */
export const meetingWords = (meeting: Meeting, now: number, wording: Wording): string =>
  wording.say('meetingLine', meetingName(meeting, wording), dueWords(meeting.due, now, wording));

/** Gives what a meeting is called, with a capital letter. */
export const meetingName = ({ text: { what } }: Meeting, { locale }: Pick<Wording, 'locale'>): string =>
  what.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale));

/** Gives its channel, unless its name already says it: "Call with Bo". */
export function channelBeside(meeting: Meeting, { say }: Pick<Wording, 'say'>): string | undefined {
  if (!meeting.channel) return undefined;
  const channel = say(channelKey[meeting.channel]);
  return meeting.text.what.toLowerCase().includes(channel.toLowerCase()) ? undefined : channel;
}

/** Gives the beginning of the sentence that says how it went: "Demo – ". */
export const logStart = (meeting: Meeting, wording: Wording): string => `${meetingName(meeting, wording)} – `;
