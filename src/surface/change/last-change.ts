import type { Entry } from '../../domain/journal/entry';
import type { OpenQuestion } from '../../domain/question/open-question';

/** The state of a change: on disk, undone or redone, or why not. */
export type Standing =
  | 'writing'
  | 'done'
  | 'undone'
  | 'redone'
  | 'full'
  | 'lost'
  | 'newer'
  | 'failed'
  | 'undo-failed'
  | 'redo-failed'
  | 'nothing-done'
  | 'nothing-undone';

/** The change that was made, undone or redone last, to show on the surface. */
export interface LastChange {
  readonly standing: Standing;
  /** The text to show. */
  readonly words?: string | undefined;
  /** Why it was not written, undone or redone, and the way out. */
  readonly trouble?: string | undefined;
  /** Which button is offered. */
  readonly next?: 'undo' | 'redo' | undefined;
  /** Id of the change, once it is on disk. */
  readonly id?: string | undefined;
  readonly entries: readonly Entry[];
  /** The question that it answers. */
  readonly answers?: OpenQuestion | undefined;
  /** A stable id of the contact who was on screen. */
  readonly on: string;
  /** Id of the promise of ours that it broke: amends are offered. */
  readonly owes?: string | undefined;
}
