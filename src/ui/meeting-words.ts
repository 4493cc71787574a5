import type { Meeting } from '../domain/keeping/meeting';
import { channelKey } from './channel-words';
import { dueWords } from './time-words';
import type { Wording } from './wording';

/** Returns a meeting and its time, relative to today: "Demo, Thu 14:00". */
export const meetingWords = (meeting: Meeting, now: number, wording: Wording): string =>
  wording.say('meetingLine', meetingName(meeting, wording), dueWords(meeting.due, now, wording));

/** Returns a meeting's name, capitalized. */
export const meetingName = ({ text: { what } }: Meeting, { locale }: Pick<Wording, 'locale'>): string =>
  what.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(locale));

/** Returns a meeting's channel, unless its name contains it: "Call with Bo". */
export function channelBeside(meeting: Meeting, { say }: Pick<Wording, 'say'>): string | undefined {
  if (!meeting.channel) return undefined;
  const channel = say(channelKey[meeting.channel]);
  return meeting.text.what.toLowerCase().includes(channel.toLowerCase()) ? undefined : channel;
}

/** Returns the start of the sentence that logs how it went: "Demo – ". */
export const logStart = (meeting: Meeting, wording: Wording): string => `${meetingName(meeting, wording)} – `;
