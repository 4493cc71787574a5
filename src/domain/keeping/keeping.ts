import * as v from 'valibot';
import { Confidence, foldConfidence } from './confidence';
import { Debrief, foldDebrief } from './debrief';
import { Expectation, foldExpectation } from './expectation';
import { foldGift, Gift } from './gift';
import { foldStep, ImplementationStep } from './step';
import { foldIntention, Intention } from './intention';
import { foldIntroduction, Introduction } from './introduction';
import type { Entry } from '../journal/entry';
import { keysOf } from '../keys-of';
import { foldOccasion, Occasion } from './occasion';
import { foldPracticeSeen, PracticeSeen } from './practice';
import { foldRenewal, Renewal } from './renewal';
import { foldReview, Review } from './review';
import { foldRhythm, Rhythm } from './rhythm';
import { foldMention, Mention } from './mention';

/**
 * A row of the one table that holds all that is kept beside talks and promises. One table, because each of these is rare,
 * and a contact's are read together by one index.
 */
export const Keeping = v.variant('type', [
  Intention,
  Debrief,
  PracticeSeen,
  Expectation,
  ImplementationStep,
  Introduction,
  Review,
  Rhythm,
  Renewal,
  Occasion,
  Gift,
  Mention,
  Confidence,
]);
export type Keeping = v.InferOutput<typeof Keeping>;
export type KeepingType = Keeping['type'];
export type KeepingOf<T extends KeepingType> = Extract<Keeping, { type: T }>;

const folds: Readonly<Record<KeepingType, (entries: readonly Entry[]) => Keeping | undefined>> = {
  intention: foldIntention,
  debrief: foldDebrief,
  practice: foldPracticeSeen,
  expectation: foldExpectation,
  step: foldStep,
  introduction: foldIntroduction,
  review: foldReview,
  rhythm: foldRhythm,
  renewal: foldRenewal,
  occasion: foldOccasion,
  gift: foldGift,
  mention: foldMention,
  confidence: foldConfidence,
};

export const keepingTypes = keysOf(folds);

/** Folds an entity's entries (in force, in order): each kind's name begins with the row's type. */
export function foldKeeping(entries: readonly Entry[]): Keeping | undefined {
  const prefix = entries[0]?.kind.split('.')[0];
  const type = keepingTypes.find((one) => one === prefix);
  return type && folds[type](entries);
}

/** Gives those rows that are of one type. */
export const ofType = <T extends KeepingType>(rows: readonly Keeping[], type: T): KeepingOf<T>[] =>
  rows.filter((row): row is KeepingOf<T> => row.type === type);
