import type { WorkingHours } from '../domain/due/working-hours';
import type { MessageKey } from '../domain/phrase/phrase';
import { requiredContext } from './required-context';

export type { MessageKey };

/** Returns the text behind a key, in the user's language, with what goes into its $1, $2 … */
export type Say = (key: MessageKey, ...substitutes: string[]) => string;

/** How times are told and texts are said. Each entry point provides one, with `getMessage` as `say`. */
export interface Wording {
  readonly say: Say;
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone where the user is now. */
  readonly zone: string;
  readonly hours: WorkingHours;
}

/**
 * Wraps a surface, `<Worded value={wording}>…</Worded>`; and gives the surface's wording to what is in it. `useWording` throws
 * where no entry point provided one.
 */
export const [Worded, useWording] = requiredContext<Wording>('Worded');

/** Returns the way to say a text. */
export const useSay = (): Say => useWording().say;
