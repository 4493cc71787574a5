import { dayAt } from '../domain/due/working-hours';
import type { Chip, DueReading, PastReading } from '../domain/quick-log/reading';
import { channelKey } from './channel-words';
import { outcomeKey } from './outcome-words';
import { ratingKey } from './rating-words';
import { clockWords, dayWords, dueWords } from './time-words';
import type { Wording } from './wording';

/** Returns a chip's whole text: its label, when it falls due, and a question mark if it is doubtful. */
export function chipWords(chip: Chip, now: number, wording: Wording): string {
  const when = whenWords(chip, now, wording);
  const words = [chipLabel(chip, wording), when].filter(Boolean).join(' · ');
  return isDoubtful(chip) ? `${words} ?` : words;
}

/** Whether a chip is doubtful, or its time is ("Tuesday" said on a Tuesday, or a time that cannot be read). */
export function isDoubtful(chip: Chip): boolean {
  if (chip.type === 'happened') return chip.past.known ? chip.past.doubtful : true;
  const when = 'when' in chip ? chip.when : undefined;
  if (chip.doubtful || !when) return chip.doubtful;
  return when.known ? when.doubtful : when.unread !== undefined;
}

/** Returns a chip's text without its time: "I promise: send the plan". */
export function chipLabel(chip: Chip, { say }: Wording): string {
  switch (chip.type) {
    case 'channel':
      return say(channelKey[chip.channel]);
    case 'rating':
      return say('theyWouldSay', say(ratingKey[chip.rating]));
    case 'outcome':
      return say(outcomeKey[chip.outcome]);
    case 'minutes':
      return say('chipMinutes', String(chip.minutes));
    case 'happened':
      return say('chipHappened');
    case 'keeps':
      return closingWords(chip, say);
    case 'request':
      return say(requestKey[chip.answer ?? 'open'], chip.words);
    case 'handed':
      return say('chipHanded', chip.who, chip.words);
    case 'meeting':
      return chip.moves ? say('chipMeetingMoved', chip.moves.words) : say('chipMeeting', chip.words);
    case 'fact':
      return say(factKey[chip.fact], chip.words);
    default:
      return say(labelKey[chip.type], chip.words);
  }
}

function closingWords(chip: Extract<Chip, { type: 'keeps' }>, say: Wording['say']): string {
  if (chip.pair) return say('chipMet', ...chip.pair);
  const what = chip.words;
  if (chip.thing === 'review') return say('chipReviewed');
  if (chip.thing === 'gift') return say('chipGiven', what);
  if (chip.thing === 'request')
    return say(chip.answer === 'refused' ? 'chipAnsweredNo' : 'chipAnsweredYes', what);
  if (chip.thing === 'meeting') return say('chipMeetingOff', what);
  if (chip.thing === 'renewal')
    return say(
      chip.decided === 'lost' ? 'chipRenewalLost' : 'chipRenewed',
      what || say('chipRenewalUnnamed'),
    );
  return say(chip.isReleased ? 'chipReleases' : 'chipKeeps', what);
}

/** Returns when a chip falls due or happened, or undefined if it has no time. */
export function whenWords(chip: Chip, now: number, wording: Wording): string | undefined {
  if (chip.type === 'happened') return pastReadingWords(chip.past, now, wording);
  if (chip.type === 'fact') return chip.day && dayWords(chip.day, now, wording);
  // A message without a time is due within the answer time; the user need not be asked.
  if (chip.type === 'message' && !chip.when.known && chip.when.unread === undefined)
    return dueWords(chip.when.fallback, now, wording);
  return 'when' in chip && chip.when ? dueReadingWords(chip.when, now, wording) : undefined;
}

function pastReadingWords(past: PastReading, now: number, wording: Wording): string {
  if (!past.known) return wording.say('chipUnread', past.unread, wording.say('chipNow'));
  const day = dayWords(dayAt(past.at, wording.zone), now, wording);
  return past.byDay ? day : `${day} ${clockWords(past.at, wording)}`;
}

function dueReadingWords(when: DueReading, now: number, wording: Wording): string {
  if (when.known) return dueWords(when.due, now, wording);
  const fallback = dueWords(when.fallback, now, wording);
  return when.unread === undefined
    ? wording.say('chipWhen', fallback)
    : wording.say('chipUnread', when.unread, fallback);
}

const requestKey = { open: 'chipRequest', granted: 'chipGranted', refused: 'chipRefused' } as const;

const labelKey = {
  promise: 'chipPromise',
  theirs: 'chipTheirs',
  message: 'chipMessage',
  ask: 'chipAsk',
  like: 'chipLike',
  asked: 'chipAsked',
  offer: 'chipOffer',
  unsure: 'chipUnsure',
} as const;

const factKey = {
  birthday: 'chipBirthday',
  renewal: 'chipRenewal',
  gift: 'chipGiftThought',
  given: 'chipGiftGiven',
  cadence: 'chipCadence',
  told: 'chipTold',
  sent: 'chipSent',
  expects: 'chipExpects',
} as const;
