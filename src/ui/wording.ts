import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorkingHours } from '../domain/due/working-hours';
import type { MessageKey } from '../domain/phrase/phrase';

export type { MessageKey };

/** Returns the text behind a key, in the user's language, with what goes into its $1, $2 … */
export type Say = (key: MessageKey, ...substitutes: string[]) => string;

/** How times are told and texts are said. Each entry point provides one, with `browser/words` as `say`. */
export interface Wording {
  readonly say: Say;
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone where the user is now. */
  readonly zone: string;
  readonly hours: WorkingHours;
}

const WordingContext = createContext<Wording | undefined>(undefined);

/** Wraps a surface: `<Worded value={wording}>…</Worded>`. */
export const Worded = WordingContext.Provider;

/** Returns the surface's wording. @throws where no entry point provided one. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('a part of the interface stands outside <Worded>');
  return wording;
}

/** Returns the way to say a text. */
export const useSay = (): Say => useWording().say;
