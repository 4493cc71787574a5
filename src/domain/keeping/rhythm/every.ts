import { say, type Phrase } from '../../phrase/phrase';

/** How often something is done, by the number of days; the usual ones have a name. */
export const usual: Readonly<Record<string, Phrase>> = {
  '7': say('rhythmWeek'),
  '14': say('rhythmTwoWeeks'),
  '30': say('rhythmMonth'),
  '90': say('rhythmQuarter'),
  '182': say('rhythmHalfYear'),
  '365': say('rhythmYear'),
};

/** Returns how often something is done in words: "every quarter", "every 45 days". */
export const everyDays = (days: number): Phrase => usual[days] ?? say('rhythmIs', String(days));
