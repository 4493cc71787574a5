import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import './long-list.css';
import { useVirtualRows } from './use-virtual-rows';
import { useWording } from './wording';

/** A list up to this long is rendered whole, so that the browser can search and print it. */
const maxUnvirtualized = 100;

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height of a row that was not measured yet (px). */
  readonly estimate: number;
  readonly label?: string;
  readonly class?: string;
  /** Key of the row to scroll to and focus, once. */
  readonly at?: string | undefined;
  readonly children: (item: T) => ComponentChildren;
}

/**
 * A list of any length with rows of any height, inside an element that scrolls. Of a long one, only the rows near the view are
 * rendered, and those with the focus or a form in them. Screen readers are told each row's place in the whole list.
 */
export function LongList<T>(props: LongListProps<T>) {
  const { items, keyOf, estimate, label, class: look = '', at, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const isVirtual = items.length > maxUnvirtualized;
  const places = useMemo(() => new Map(items.map((item, i) => [keyOf(item), i])), [items]);
  const keyAt = useCallback((index: number) => keyOf(items[index] ?? missing(index)), [items]);
  const kept = () => inUse(list.current).flatMap((key) => places.get(key) ?? []);
  const { rows, margin } = useVirtualRows({
    list,
    keyAt,
    estimate,
    kept,
    count: items.length,
    enabled: isVirtual,
  });
  useEffect(() => {
    const place = at === undefined ? undefined : places.get(at);
    if (place !== undefined && isVirtual) rows.scrollToIndex(place, { align: 'center' });
  }, [at]);
  useFocusAt(list, at);
  const drawn = isVirtual
    ? rows.getVirtualItems().map(({ index, start }) => ({ index, top: start - margin }))
    : items.map((_, index) => ({ index, top: 0 }));
  return (
    <>
      <ul
        ref={list}
        class={isVirtual ? `${look} long-list` : look}
        aria-label={label}
        style={isVirtual ? { blockSize: `${rows.getTotalSize()}px` } : {}}
      >
        {drawn.map(({ index, top }) => {
          const item = items[index] ?? missing(index);
          const key = keyOf(item);
          return (
            <li
              key={key}
              ref={isVirtual ? rows.measureElement : null}
              data-key={key}
              {...(isVirtual ? placeOf(index, items.length, top) : {})}
              {...(key === at ? { tabIndex: -1, class: 'sought' } : {})}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
      {isVirtual && <PrintedPart drawn={drawn.length} of={items.length} />}
    </>
  );
}

/** Attributes for a row's position, on the page and, for screen readers, in the whole list. */
const placeOf = (index: number, of: number, top: number) => ({
  'data-index': index,
  'aria-setsize': of,
  'aria-posinset': index + 1,
  style: { insetBlockStart: `${top}px` },
});

/** Says, in print only, that only some rows are printed. */
function PrintedPart({ drawn, of }: { readonly drawn: number; readonly of: number }) {
  const { say, locale } = useWording();
  const number = new Intl.NumberFormat(locale);
  return <p class="printed-part">{say('longListPrinted', number.format(drawn), number.format(of))}</p>;
}

/** Keys of the rows that must stay rendered: the focus is in them, or a form that may be half filled in. */
const inUse = (list: HTMLElement | null): string[] =>
  [...(list?.querySelectorAll<HTMLElement>(':scope > li:is(:focus-within, :has(form))') ?? [])].flatMap(
    ({ dataset }) => dataset.key ?? [],
  );

/** Focuses a row once it is rendered; it may have to be scrolled to first. */
function useFocusAt(list: { readonly current: HTMLElement | null }, at: string | undefined): void {
  const done = useRef<string>(undefined);
  useEffect(() => {
    if (at === undefined || done.current === at) return;
    const row = list.current?.querySelector<HTMLElement>(`:scope > li[data-key="${CSS.escape(at)}"]`);
    if (!row) return;
    done.current = at;
    row.focus({ preventScroll: row.style.insetBlockStart !== '' });
  });
}

function missing(index: number): never {
  throw new RangeError(`the list has no row ${index}`);
}
