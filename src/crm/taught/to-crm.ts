import type { Crm, RefParts } from '../crm';
import { addressOf } from '../hooks';
import { visibleHits } from '../visible';
import { isSegment, placeOf, slotsOf } from './address-slots';
import { idOf } from './id-look';
import type { TaughtCrm, TaughtShape, TaughtSlot } from './taught-crm';

/** Returns a taught CRM in the form of the built-in ones, limited to its own origin. The data must have been validated. */
export function toCrm(taught: TaughtCrm): Crm {
  const { protocol, hostname } = new URL(taught.origin);
  return {
    id: taught.id,
    name: taught.name,
    standing: 'experimental',
    hosts: [`${protocol}//${hostname}/*`],
    shapes: taught.shapes.map((shape) => ({
      path: /^/,
      parts: (_, url) => (url.origin === taught.origin ? partsOf(shape, url) : undefined),
    })),
    page: { name: [(pane) => nameIn(pane, taught)], byHeading: true },
  };
}

// Each form of page may have the name somewhere else.
function nameIn(pane: ParentNode, taught: TaughtCrm): Element | undefined {
  const url = URL.parse(addressOf(pane));
  const selector = url ? nameSelectorAt(taught, url) : undefined;
  return selector === undefined ? undefined : visibleHits(pane, selector)[0];
}

/** Returns the selector for the name on a page of a taught CRM. */
export function nameSelectorAt({ shapes, nameSelector }: TaughtCrm, url: URL): string | undefined {
  return shapes.find((shape) => partsOf(shape, url))?.nameSelector ?? nameSelector;
}

function partsOf({ slots, kind = kindOf(slots) }: TaughtShape, url: URL): RefParts | undefined {
  const actual = slotsOf(url);
  if (actual?.filter(isSegment).length !== slots.filter(isSegment).length) return undefined;
  if (idIsInHash(slots) && !hasOnly(slots, url.searchParams)) return undefined;
  const texts = new Map(actual?.map((slot) => [placeOf(slot), slot.text]));
  const ids = slots.map((slot) => fittingId(slot, texts.get(placeOf(slot))));
  const id = ids.find((text) => text);
  return id && !ids.includes(undefined) ? { tenant: url.origin, kind, id } : undefined;
}

const idIsInHash = (slots: readonly TaughtSlot[]) =>
  slots.some((slot) => slot.is === 'id' && slot.in.startsWith('hash'));

// A hash counts only on the application's own page: with another query it may be a file that somebody has uploaded.
const hasOnly = (slots: readonly TaughtSlot[], query: URLSearchParams) =>
  [...query.keys()].every((name) => slots.some((slot) => slot.in === 'query' && slot.at === name));

// The id; or an empty text if another slot matches; or undefined if it does not.
function fittingId(slot: TaughtSlot, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (slot.is === 'id') return idOf(text, slot.look);
  return slot.is === 'any' || slot.text === text ? '' : undefined;
}

// The whole form, so that two kinds of record never get the same: `clients/:id`, `page=client/id=:id`.
export const kindOf = (slots: readonly TaughtSlot[]) => slots.map(wordOf).join('/');

function wordOf(slot: TaughtSlot): string {
  const text = slot.is === 'literal' ? encodeURIComponent(slot.text.toWellFormed()) : `:${slot.is}`;
  return isSegment(slot) ? text : `${slot.at}=${text}`;
}
