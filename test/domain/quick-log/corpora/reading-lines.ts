import type { Chip, DueReading, Reading } from '../../../../src/domain/quick-log/reading';
import { dueText } from '../differences';

/** Returns a reading as lines of text, one for each chip: what it is, its words and its time; `?` marks a doubt. */
export function readingLines({ chips, rest }: Reading): string[] {
  return [...chips.map(chipLine), ...(rest ? [`rest ${JSON.stringify(rest)}`] : [])];
}

function chipLine(chip: Chip): string {
  const when = 'when' in chip && chip.when ? [timeText(chip.when)] : [];
  return [`${chip.type}${chip.doubtful ? '?' : ''} ${factsOf(chip)}`, ...when].join(' | ');
}

function factsOf(chip: Chip): string {
  switch (chip.type) {
    case 'channel':
      return chip.channel;
    case 'rating':
      return chip.rating;
    case 'outcome':
      return chip.outcome;
    case 'minutes':
      return String(chip.minutes);
    case 'keeps':
      return `${chip.closes}: ${chip.done}${chip.answer ? ` | ${chip.answer}` : ''}${chip.how ? ` | ${chip.how}` : ''}`;
    case 'asked':
      return `${chip.closes}: ${chip.done}`;
    case 'handed':
      return `${chip.promise} to ${chip.who}`;
    case 'happened':
      return `${chip.words} | ${chip.past.known ? `${new Date(chip.past.at).toISOString()}${chip.past.byDay ? ' by day' : ''}${chip.past.doubtful ? ' ?' : ''}` : 'unread'}`;
    case 'fact':
      return [chip.fact, chip.words, chip.day, chip.rhythm, chip.whom].filter(Boolean).join(' | ');
    case 'request':
      return chip.answer ? `${chip.words} | ${chip.answer}` : chip.words;
    case 'meeting':
      return chip.channel ? `${chip.words} | ${chip.channel}` : chip.words;
    default:
      return chip.words;
  }
}

const timeText = (when: DueReading): string => {
  if (when.known) return `${dueText(when)}${when.doubtful ? ' ?' : ''}`;
  return when.unread === undefined ? 'when' : `when: ${when.unread}`;
};
