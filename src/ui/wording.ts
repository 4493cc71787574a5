import type { WorkingHours } from '../domain/due/working-hours';
import type { MessageKey } from '../domain/phrase/phrase';
import { requiredContext } from './required-context';

export type { MessageKey };

/** Returns the message of a key in the user's language, with its $1, $2 … filled in. */
export type Say = (key: MessageKey, ...substitutes: string[]) => string;

/** How texts and times are worded. Each entry point provides one, with `getMessage` as `say`. */
export interface Wording {
  readonly say: Say;
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone where the user is now. */
  readonly zone: string;
  readonly hours: WorkingHours;
}

/**
 * Wraps a surface, `<WordingProvider value={wording}>…</WordingProvider>`. `useWording` returns that wording inside it, and throws
 * outside.
 */
export const [WordingProvider, useWording] = requiredContext<Wording>('WordingProvider');

/** Returns the wording's `say`. */
export const useSay = (): Say => useWording().say;
