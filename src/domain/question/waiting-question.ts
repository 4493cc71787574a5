import type { Debrief } from '../keeping/debrief';
import { waitingDebriefs } from '../keeping/debrief/waiting';
import type { Impression } from '../impression/impression';
import { ofType, type Keeping } from '../keeping/keeping';
import type { LeftToAsk } from './left-to-ask';
import type { ToDebrief } from './debrief-entries';
import { questionAfter } from './question-after';

/** A question that was left, and waits. */
export interface WaitingQuestion extends LeftToAsk {
  /** What of a debrief was answered so far. */
  readonly half?: Debrief;
}

/** Gives what waits to be asked of a person: a debrief before all, else what the latest talk left. */
export function waitingQuestion(
  impressions: readonly Impression[],
  keeping: readonly Keeping[],
): WaitingQuestion | undefined {
  const [loss] = waitingDebriefs(impressions, ofType(keeping, 'debrief'));
  if (loss) {
    const { impression, sort, half } = loss;
    return { question: { type: 'debrief', sort }, about: impression, ...(half ? { half } : {}) };
  }
  const latest = impressions.toSorted((a, b) => b.happenedAt - a.happenedAt)[0];
  const question = latest && questionAfter(latest);
  if (!question || isAnswered(question.type, latest, keeping)) return undefined;
  return { question, about: latest };
}

/** A finished or skipped debrief waits no longer; nor do expectations of which steps were made since. */
function isAnswered(asked: string, { happenedAt }: Impression, keeping: readonly Keeping[]): boolean {
  if (asked !== 'expect') return asked === 'debrief';
  return ofType(keeping, 'step').some(({ madeAt }) => madeAt >= happenedAt);
}

/** Gives the loss that a question is about, where it is a debrief. */
export const lossOf = ({ question, about, half }: WaitingQuestion): ToDebrief | undefined =>
  question.type === 'debrief'
    ? { impression: about, sort: question.sort, ...(half ? { half } : {}) }
    : undefined;
