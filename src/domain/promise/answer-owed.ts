import { dueAtInstant } from '../due/due';
import { addWorkingMinutes } from '../due/working-time';
import type { WorkingHours } from '../due/working-hours';
import type { NewEntry } from '../journal/entry';

/** What an unanswered message is read against. */
export interface AnswerOwed {
  /** Id of the promise that it becomes. */
  readonly id: string;
  readonly contact: string;
  /** What is to be done, in the user's words. */
  readonly words: string;
  /** When their message came, epoch ms. */
  readonly cameAt: number;
  readonly zone: string;
  readonly hours: WorkingHours;
  /** The user's own answer time, in working minutes. */
  readonly answerMinutes: number;
}

/** Their message waits: a promise by itself, due within the user's answer time from when it came (P9). */
export function answerOwed(owed: AnswerOwed): NewEntry {
  const { id, contact, words, cameAt, zone, hours, answerMinutes } = owed;
  const due = dueAtInstant(addWorkingMinutes(cameAt, answerMinutes, zone, hours), zone);
  return {
    kind: 'promise.made',
    entity: id,
    contact,
    data: { by: 'us', due, cause: 'message' },
    text: { words },
  };
}

/** Four working hours, unless they say otherwise. */
export const usualAnswerMinutes = 240;
