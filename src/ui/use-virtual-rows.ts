import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualRows {
  /** The list; something around it scrolls. */
  readonly list: { readonly current: HTMLElement | null };
  readonly count: number;
  /** A stable function for the same rows. */
  readonly keyAt: (index: number) => string;
  /** What a row is thought to be high before it was measured (px). */
  readonly estimate: number;
  /** Rows that stay however far they are scrolled away, by index. */
  readonly kept: () => readonly number[];
  readonly enabled: boolean;
}

/** How many rows beyond those in view are there, so that Tab always finds the next one. */
const overscan = 10;

/** Gives the rows that are worth drawing, each at its place; drawn again while the list is scrolled and rows are measured. */
export function useVirtualRows({ list, count, keyAt, estimate, kept, enabled }: VirtualRows) {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count,
    enabled,
    overscan,
    measureElement,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    scrollMargin: margin,
    getItemKey: keyAt,
    estimateSize: () => estimate,
    getScrollElement: () => (list.current ? scrollerOf(list.current) : null),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [...new Set([...defaultRangeExtractor(range), ...kept()])].toSorted((a, b) => a - b),
    onChange: () => drawAgain(undefined),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLLIElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  // What stands above the list may have grown, and a screen that was not open yet had no place at all.
  useLayoutEffect(() => {
    if (enabled && list.current) setMargin(marginOf(list.current));
  });
  return { rows, margin };
}

/** Gives what scrolls an element: itself or what is around it. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one: HTMLElement | null = element; one; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  return null;
}

/** Gives how far below the beginning of what scrolls the list begins (px). */
function marginOf(list: HTMLElement): number {
  const scroller = scrollerOf(list);
  if (!scroller) return 0;
  const [{ top }, { top: edge }] = [list.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return Math.round(top - edge + scroller.scrollTop - scroller.clientTop);
}
