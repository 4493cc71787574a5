import type { Chip, DueReading } from '../domain/quick-log/reading';
import { channelKey } from './channel-words';
import { outcomeKey } from './outcome-words';
import { ratingKey } from './rating-words';
import { dueWords } from './time-words';
import type { Wording } from './wording';

/** Gives a chip's whole text: its deed, when it falls due, and a question mark where it is doubtful. */
export function chipWords(chip: Chip, now: number, wording: Wording): string {
  const when = whenWords(chip, now, wording);
  const words = [deedWords(chip, wording), when].filter(Boolean).join(' · ');
  return isDoubtful(chip) ? `${words} ?` : words;
}

/** Doubtful in itself, or only in its time ("Tuesday" said on a Tuesday, or a time that cannot be read). */
export function isDoubtful(chip: Chip): boolean {
  const when = 'when' in chip ? chip.when : undefined;
  if (chip.doubtful || !when) return chip.doubtful;
  return when.known ? when.doubtful : when.unread !== undefined;
}

/** Gives what a chip does: "I promise: send the plan". */
export function deedWords(chip: Chip, { say }: Wording): string {
  switch (chip.type) {
    case 'channel':
      return say(channelKey[chip.channel]);
    case 'rating':
      return say('theyWouldSay', say(ratingKey[chip.rating]));
    case 'outcome':
      return say(outcomeKey[chip.outcome]);
    case 'minutes':
      return say('chipMinutes', String(chip.minutes));
    case 'request':
      return say(requestKey[chip.answer ?? 'open'], chip.words);
    default:
      return say(deedKey[chip.type], chip.words);
  }
}

/** Gives when a chip falls due; undefined where it has no time to it. */
export function whenWords(chip: Chip, now: number, wording: Wording): string | undefined {
  // Within the answer time is a time; nobody has to be asked for one.
  if (chip.type === 'message' && !chip.when.known && chip.when.unread === undefined)
    return dueWords(chip.when.fallback, now, wording);
  return 'when' in chip && chip.when ? dueReadingWords(chip.when, now, wording) : undefined;
}

function dueReadingWords(when: DueReading, now: number, wording: Wording): string {
  if (when.known) return dueWords(when.due, now, wording);
  const fallback = dueWords(when.fallback, now, wording);
  return when.unread === undefined
    ? wording.say('chipWhen', fallback)
    : wording.say('chipUnread', when.unread, fallback);
}

const requestKey = { open: 'chipRequest', granted: 'chipGranted', refused: 'chipRefused' } as const;

const deedKey = {
  promise: 'chipPromise',
  theirs: 'chipTheirs',
  message: 'chipMessage',
  ask: 'chipAsk',
  like: 'chipLike',
  keeps: 'chipKeeps',
  asked: 'chipAsked',
  offer: 'chipOffer',
} as const;
