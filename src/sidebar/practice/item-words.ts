import { leadOf, lineOf, type TimelineItem } from '../../domain/timeline/timeline';
import { phraseInWords } from '../../ui/phrase-in-words';
import type { Wording } from '../../ui/wording';

/** A row of the timeline in words: what it is, and its text. */
export interface ItemWords {
  readonly lead: string;
  readonly rest: string;
}

/** Returns a timeline item in words. */
export const itemWords = (item: TimelineItem, now: number, wording: Wording): ItemWords => ({
  lead: phraseInWords(leadOf(item), now, wording),
  rest: phraseInWords(lineOf(item), now, wording),
});
