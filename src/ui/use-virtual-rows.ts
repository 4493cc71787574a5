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
  /** The list, inside an element that scrolls. */
  readonly list: { readonly current: HTMLElement | null };
  readonly count: number;
  /** A stable function as long as the rows are the same. */
  readonly keyAt: (index: number) => string;
  /** Height of a row that was not measured yet (px). */
  readonly estimate: number;
  /** Indexes of the rows that stay rendered wherever the list is scrolled to. */
  readonly kept: () => readonly number[];
  readonly enabled: boolean;
}

/** How many rows are rendered beyond those in view, so that Tab always finds the next one. */
const overscan = 10;

/** Returns the rows to render and their positions; renders again as the list is scrolled and rows are measured. */
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
  // What is above the list may have grown, and a screen that was not open yet had no position at all.
  useLayoutEffect(() => {
    if (enabled && list.current) setMargin(marginOf(list.current));
  });
  return { rows, margin };
}

/** Returns the element that scrolls this one: itself or an ancestor. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one: HTMLElement | null = element; one; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  return null;
}

/** Returns the distance from the top of the scrolled content to the list (px). */
function marginOf(list: HTMLElement): number {
  const scroller = scrollerOf(list);
  if (!scroller) return 0;
  const [{ top }, { top: edge }] = [list.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return Math.round(top - edge + scroller.scrollTop - scroller.clientTop);
}
