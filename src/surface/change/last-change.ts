import type { Entry } from '../../domain/journal/entry';
import type { OpenQuestion } from '../../domain/question/open-question';

/** What became of a change: it is on disk, undone, redone; or why not. */
export type Standing =
  | 'writing'
  | 'done'
  | 'undone'
  | 'redone'
  | 'full'
  | 'failed'
  | 'undo-failed'
  | 'redo-failed'
  | 'nothing-done'
  | 'nothing-undone';

/** What was done, undone or redone last, to be said on the surface. */
export interface LastChange {
  readonly standing: Standing;
  /** What is said of it. */
  readonly words?: string | undefined;
  /** Why it was not written, undone or redone, and the way out. */
  readonly trouble?: string | undefined;
  /** The way on from here. */
  readonly next?: 'undo' | 'redo' | undefined;
  /** Id of the change, once it is on disk. */
  readonly id?: string | undefined;
  readonly entries: readonly Entry[];
  /** The question that it answers. */
  readonly answers?: OpenQuestion | undefined;
  /** Who was on screen then, by a stable id. */
  readonly on: string;
  /** The row that had the focus is gone with it: Undo is the next thing to reach. */
  readonly takesFocus?: boolean | undefined;
}
