import * as v from 'valibot';

/** The ten questions after a "no thanks" (D1), in the order of their keys 1–9 and 0. Each id names what went wrong. */
export const noThanksQuestions = [
  'research',
  'script',
  'person',
  'pushed',
  'refusal',
  'useless',
  'assumed',
  'time',
  'door',
  'impression',
] as const;

/** The six questions after a lost renewal (D2), in the order of their keys. */
export const lostRenewalQuestions = [
  'no-reasons',
  'reasons-against',
  'product',
  'service',
  'no-room',
  'price',
] as const;

export const DebriefSort = v.picklist(['no-thanks', 'lost-renewal']);
export type DebriefSort = v.InferOutput<typeof DebriefSort>;

export const Question = v.picklist([...noThanksQuestions, ...lostRenewalQuestions]);
export type Question = v.InferOutput<typeof Question>;

/** Returns a debrief's questions, in the order of their keys. */
export const questionsOf = (sort: DebriefSort): readonly Question[] =>
  sort === 'no-thanks' ? noThanksQuestions : lostRenewalQuestions;

/** Returns the question for a key: `1` is the first, `0` the tenth. */
export function questionOfKey(sort: DebriefSort, key: string): Question | undefined {
  if (!/^\d$/.test(key)) return undefined;
  return questionsOf(sort)[key === '0' ? 9 : Number(key) - 1];
}

/** Returns the key of the question at an index (from 0). */
export const keyOfPlace = (place: number): string => String((place + 1) % 10);
