import { pageDocument as document } from '../page-document';

/** Where the sheet stands beside the page. */
export interface Strip {
  readonly side: 'left' | 'right';
  /** CSS px. */
  readonly width: number;
}

/** Returns what is left of the window's width for the page, CSS px; a scrollbar is not part of it. */
export const roomBeside = ({ width }: Strip): number => document.documentElement.clientWidth - width;

/** Makes room at the edge: the root's margin, which the page's flow follows. */
export const marginOf = ({ side }: Strip): string => `margin-${side}`;
