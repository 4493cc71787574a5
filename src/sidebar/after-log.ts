import type { QuestionAfter } from '../domain/question/question-after';

/** What a saved sentence leaves to be asked, beside its rating. */
export interface AfterLog {
  readonly question: Exclude<QuestionAfter, { type: 'rate' }>;
  /** Id of the impression that was left. */
  readonly impression: string;
  readonly contact: string;
}
