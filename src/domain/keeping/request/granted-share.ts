import type { ClientRequest } from './request';

/** How many of their requests were answered how (K7). */
export interface Answered {
  readonly granted: number;
  readonly instead: number;
  readonly refused: number;
  readonly unanswered: number;
}

/** The same, and the share of those that were granted. */
export interface GrantedShare extends Answered {
  /** Granted among the answered, 0 to 1; undefined if none was answered. */
  readonly share: number | undefined;
}

/** Returns how these requests were answered. "Not that, but this" counts as neither granted nor refused. */
export function grantedShare(requests: readonly ClientRequest[]): GrantedShare {
  const count = (answer: ClientRequest['answer']) => requests.filter((one) => one.answer === answer).length;
  const [granted, instead, refused] = [count('granted'), count('instead'), count('refused')];
  return withShare({ granted, instead, refused, unanswered: count(undefined) });
}

/** Returns the counts with the share of those that were granted. */
export function withShare(counts: Answered): GrantedShare {
  const { granted, instead, refused } = counts;
  const answered = granted + instead + refused;
  return { ...counts, share: answered ? granted / answered : undefined };
}
