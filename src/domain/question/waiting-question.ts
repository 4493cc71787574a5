import type { Debrief } from '../keeping/debrief';
import { waitingDebriefs } from '../keeping/debrief/waiting';
import type { Impression } from '../impression/impression';
import { ofType, type Keeping } from '../keeping/keeping';
import type { OpenQuestion } from './open-question';
import type { LossToDebrief } from './debrief-entries';
import { questionAfter } from './question-after';

/** A question that was not answered when it was asked, and can still be. */
export interface WaitingQuestion extends OpenQuestion {
  /** The saved answers of an unfinished debrief. */
  readonly half?: Debrief;
}

/**
 * Returns the question that waits for one person: a debrief first, or else the one left by their latest interaction. What was
 * only sent since then does not answer it.
 */
export function waitingQuestion(
  impressions: readonly Impression[],
  keeping: readonly Keeping[],
): WaitingQuestion | undefined {
  const [loss] = waitingDebriefs(impressions, ofType(keeping, 'debrief'));
  if (loss) {
    const { impression, sort, half } = loss;
    return { question: { type: 'debrief', sort }, about: impression, ...(half ? { half } : {}) };
  }
  const [latest] = impressions
    .filter(({ oneWay }) => !oneWay)
    .toSorted((a, b) => b.happenedAt - a.happenedAt);
  const question = latest && questionAfter(latest);
  if (!question || isAnswered(question.type, latest, keeping)) return undefined;
  return { question, about: latest };
}

/** A debrief that still waits was found before; expectations are answered if steps were added since. */
function isAnswered(asked: string, { happenedAt }: Impression, keeping: readonly Keeping[]): boolean {
  if (asked !== 'expect') return asked === 'debrief';
  return ofType(keeping, 'step').some(({ madeAt }) => madeAt >= happenedAt);
}

/** Returns the loss that a question is about, if it is a debrief. */
export const lossOf = ({ question, about, half }: WaitingQuestion): LossToDebrief | undefined =>
  question.type === 'debrief'
    ? { impression: about, sort: question.sort, ...(half ? { half } : {}) }
    : undefined;
