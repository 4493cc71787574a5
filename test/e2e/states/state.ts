import type { BookOf, Shown, Stage } from './stage';

export type Surface = 'sidebar' | 'popup' | 'today' | 'options';

/** Something that a person may find on screen. */
export interface State {
  readonly surface: Surface;
  /** Kebab-case; the name of its pictures. */
  readonly name: string;
  readonly book: BookOf;
  /** Sets it up by what a person would do, and returns it once all of it is on screen. */
  readonly bring: (stage: Stage) => Promise<Shown>;
}

type Bring = State['bring'];

/** Returns the states of one surface: name → the book that it begins with, and how it is set up. */
export const statesOf = (surface: Surface, states: Record<string, [book: BookOf, bring: Bring]>): State[] =>
  Object.entries(states).map(([name, [book, bring]]) => ({ surface, name, book, bring }));
