import { pageDocument as document } from '../page-document';

/** The strip of the window that the sheet takes. */
export interface Strip {
  readonly side: 'left' | 'right';
  /** CSS px. */
  readonly width: number;
  /** What kind of record the page shows: each has a layout of its own. */
  readonly kind: string;
}

/** Returns the width that is left for the page, CSS px, without a scrollbar. */
export const roomBeside = ({ width }: Strip): number => document.documentElement.clientWidth - width;

/** The root's margin that makes room at the edge. */
export const marginOf = ({ side }: Strip): string => `margin-${side}`;
