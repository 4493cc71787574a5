import type { ClientPromise } from '../../domain/promise/client-promise';
import type { PromiseAction } from '../../domain/promise/promise-action';
import type { SentDraft } from '../form-drafts';
import type { ReadDue } from '../use-due-words';

/** What an apology is written with. */
export interface ApologyFacts {
  /** Of the contact. */
  readonly name: string | undefined;
  readonly email: string | undefined;
  /** The user's own template; empty: the product's. */
  readonly template: string;
  /** The user's own list of words to mark; the product's list if undefined. */
  readonly buzzwords: readonly string[] | undefined;
}

export interface AmendsProps {
  /** One of ours. */
  readonly promise: ClientPromise;
  /** Epoch ms. */
  readonly now: number;
  readonly facts: ApologyFacts;
  readonly readDue: ReadDue;
  readonly onAction: (action: PromiseAction, sent?: SentDraft) => void;
}
