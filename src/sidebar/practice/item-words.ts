import type { Reached } from '../../domain/keeping/intention/kinds';
import type { TimelineItem } from '../../domain/timeline/timeline';
import type { Keeping } from '../../domain/keeping/keeping';
import { channelKey } from '../../ui/channel-words';
import { outcomeKey } from '../../ui/outcome-words';
import { ratingKey } from '../../ui/rating-words';
import type { MessageKey, Wording } from '../../ui/wording';
import { dayWords } from '../../ui/time-words';

/** A line of the timeline in words: what it is, and what was said. */
export interface ItemWords {
  readonly lead: string;
  readonly rest: string;
}

/** Gives a timeline item in words. */
export function itemWords(item: TimelineItem, now: number, wording: Wording): ItemWords {
  const { say } = wording;
  switch (item.kind) {
    case 'impression': {
      const { channel, rating, outcome, edits, text } = item.row;
      const facts = [
        say(channel ? channelKey[channel] : 'itemTalk'),
        rating && say(ratingKey[rating]),
        outcome && say(outcomeKey[outcome]),
        edits > 0 && say('itemEdited'),
      ];
      return { lead: facts.filter(Boolean).join(' · '), rest: text.note };
    }
    case 'promise':
      return { lead: '', rest: promiseItem(item, say) };
    case 'matter': {
      const { about, answer } = item.row.text;
      return { lead: say('kindMatter'), rest: answer ? say('itemAsked', about, answer) : about };
    }
    case 'like':
      return { lead: say('kindLike'), rest: item.row.text.what };
    case 'request':
      return {
        lead: say('kindRequest'),
        rest: say(answerKey[item.row.answer ?? 'open'], item.row.text.what),
      };
    case 'keeping':
      return { lead: keepingLead(item.row, say), rest: keepingRest(item.row, now, wording) };
  }
}

type Say = Wording['say'];

function promiseItem({ row }: Extract<TimelineItem, { kind: 'promise' }>, say: Say): string {
  const { words, done } = row.text;
  if (row.by === 'them') return say('itemTheirs', words);
  const key = {
    kept: 'itemPromiseKept',
    broken: 'itemPromiseBroken',
    released: 'itemPromiseReleased',
  } as const;
  const line = say(row.closed ? key[row.closed.how] : 'itemPromiseOpen', words);
  return done ? `${line}. ${done}` : line;
}

const answerKey = {
  granted: 'itemGranted',
  refused: 'itemRefused',
  instead: 'itemInstead',
  open: 'itemUnanswered',
} as const;

/** The message that names each type of row. */
export const keepingKey = {
  intention: 'kindIntention',
  debrief: 'kindDebrief',
  practice: 'kindPractice',
  expectation: 'kindExpectation',
  step: 'kindStep',
  introduction: 'kindIntroduction',
  review: 'kindReview',
  rhythm: 'kindRhythm',
  renewal: 'kindRenewal',
  occasion: 'kindOccasion',
  gift: 'kindGift',
  mention: 'kindMention',
  confidence: 'kindConfidence',
} as const;

/** A plan says what became of it. */
function keepingLead(row: Keeping, say: Say): string {
  const became = row.type === 'intention' && row.reached && say(reachedKey[row.reached]);
  return [say(keepingKey[row.type]), became].filter(Boolean).join(' · ');
}

/** The message for what became of a plan. */
export const reachedKey = {
  reached: 'meantReached',
  partly: 'meantPartly',
  missed: 'meantMissed',
} as const satisfies Record<Reached, MessageKey>;

function keepingRest(row: Keeping, now: number, wording: Wording): string {
  const { say } = wording;
  if (row.type === 'introduction') return say('introPair', row.text.ours, row.text.theirs);
  if (row.type === 'rhythm') return say('rhythmIs', String(row.days));
  const when = row.type === 'renewal' || row.type === 'occasion' ? [dayWords(row.day, now, wording)] : [];
  const typed = 'text' in row ? Object.values(row.text) : [];
  return [...when, ...typed].filter((words) => typeof words === 'string' && words !== '').join(' · ');
}
