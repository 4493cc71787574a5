import { dueDay } from '../../due/due-day';
import type { Keyed } from './chip-keys';
import { dueFromWords, withoutTime } from '../times/due-from-words';
import { messageBy, withinAnswerTime } from '../propose/message-waits';
import { pastFromWords } from '../times/past-from-words';
import type { Chip, ChipChange, ChipType, DueReading, SentenceContext } from '../reading';

const turns = ['promise', 'theirs', 'message', 'request', 'ask', 'like'] as const;
type Turn = (typeof turns)[number];

/** Applies what the user did to the chips, in order. A dropped one is gone, and its words are in the note again. */
export function withChanges(
  found: readonly Keyed[],
  changes: readonly ChipChange[],
  context: SentenceContext,
  typed: string,
): Keyed[] {
  return found.flatMap((part) => {
    const own = changes.filter(({ key }) => key === part.chip.key);
    if (own.some(({ change }) => change === 'drop')) return [];
    const changed = own.reduce((one, change) => apply(one, change, context), part);
    return [changed, ...withChanges(waiting(part.chip, own, typed, context), changes, context, typed)];
  });
}

/** A channel stays what it is; turned, it says that what came by it waits. */
function waiting(chip: Chip, own: readonly ChipChange[], typed: string, context: SentenceContext): Keyed[] {
  const waits = own.some((one) => one.change === 'turn' && one.into === 'message');
  return waits && chip.type === 'channel' ? [messageBy(chip, typed, context)] : [];
}

function apply(part: Keyed, change: ChipChange, context: SentenceContext): Keyed {
  if (change.change === 'turn') return turned(part, change.into, context);
  return change.change === 'date' ? { ...part, chip: withDate(part.chip, change.words, context) } : part;
}

function turned(part: Keyed, into: ChipType, context: SentenceContext): Keyed {
  if (part.chip.type === into) return confirmed(part);
  const turn = turns.find((type) => type === into);
  if (!turn || !('words' in part.chip) || part.chip.type === 'happened') return part;
  const chip = turnedChip(part, turn, context);
  // An offer and a kept promise stay in the note or take all their words; turned, they are taken out like any other.
  return { ...part, chip, cuts: part.cuts.length ? part.cuts : [part.chip.span] };
}

// Turned into itself, a doubtful chip is confirmed; what it closes, it then says.
const confirmed = (part: Keyed): Keyed => ({
  ...part,
  chip: sureOf(part.chip),
  cuts: part.chip.type === 'keeps' || part.chip.type === 'asked' ? [part.chip.span] : part.cuts,
});

const sureOf = (chip: Chip): Chip =>
  chip.type === 'happened' && chip.past.known
    ? { ...chip, past: { ...chip.past, doubtful: false } }
    : { ...chip, doubtful: false };

function turnedChip({ chip, full }: Keyed, type: Turn, context: SentenceContext): Chip {
  const { key, span } = chip;
  const about = { key, span, doubtful: false };
  const timed = isDated(chip) && chip.when && wasSaid(chip.when) ? chip.when : undefined;
  const words = 'words' in chip && timed?.known ? chip.words : full;
  if (type === 'ask' || type === 'like') return { ...about, type, words: full };
  const when = timed ?? dueFromWords(full, context) ?? untimed(type, context);
  if (type === 'request') return when.known ? { ...about, type, words, when } : { ...about, type, words };
  return { ...about, type, words, when };
}

const wasSaid = (when: DueReading) => when.known || when.unread !== undefined;

const untimed = (type: Turn, context: SentenceContext): DueReading =>
  type === 'message' ? withinAnswerTime(context) : withoutTime(context);

type Dated = Extract<Chip, { type: 'promise' | 'theirs' | 'message' | 'request' | 'meeting' | 'unsure' }>;

const dated: ReadonlySet<ChipType> = new Set([
  'promise',
  'theirs',
  'message',
  'request',
  'meeting',
  'unsure',
]);

const isDated = (chip: Chip): chip is Dated => dated.has(chip.type);

// What the user typed as a time is meant, so it is in no doubt; what cannot be read is said so.
function withDate(chip: Chip, words: string, context: SentenceContext): Chip {
  if (chip.type === 'happened') return { ...chip, past: pastFromWords(words, context) };
  if (chip.type === 'fact') return withDay(chip, words, context);
  if (!isDated(chip)) return chip;
  const read = dueFromWords(words, context);
  const when: DueReading = read?.known ? { ...read, doubtful: false } : withoutTime(context, words.trim());
  return { ...chip, when };
}

function withDay(chip: Extract<Chip, { type: 'fact' }>, words: string, context: SentenceContext): Chip {
  const read = dueFromWords(words, context);
  return read?.known ? { ...chip, day: dueDay(read.due), doubtful: false } : chip;
}
