import type { ClientRequest } from './request';

/** How their requests were answered (K7). */
export interface GrantedShare {
  readonly granted: number;
  readonly instead: number;
  readonly refused: number;
  readonly unanswered: number;
  /** Granted among the answered, 0 to 1; undefined if none was answered. */
  readonly share: number | undefined;
}

/** Returns how these requests were answered. "Not that, but this" counts as neither granted nor refused. */
export function grantedShare(requests: readonly ClientRequest[]): GrantedShare {
  const count = (answer: ClientRequest['answer']) => requests.filter((one) => one.answer === answer).length;
  const [granted, instead, refused] = [count('granted'), count('instead'), count('refused')];
  const answered = granted + instead + refused;
  return {
    granted,
    instead,
    refused,
    unanswered: count(undefined),
    share: answered ? granted / answered : undefined,
  };
}
