import { isSegment, placeOf, slotsOf, type AddressSlot } from './address-slots';
import { idOf, lookOf, type IdLook } from './id-look';
import type { TaughtShape, TaughtSlot } from './taught-crm';

/** A slot that both addresses have, with its text in each. */
interface Pair {
  readonly slot: AddressSlot;
  readonly other: string;
}

/**
 * Why two addresses do not tell what the id is: they are one record's, or of different forms, or more than one part differs. `parts`
 * are the differing parts of the second.
 */
export interface NotLearned {
  readonly why: 'same' | 'other-form' | 'several';
  readonly parts: readonly string[];
}

/** Learns a CRM's address form from the addresses of two records of one kind: what differs is the id. */
export function learnShape(first: URL, second: URL): TaughtShape | NotLearned {
  const pairs = first.origin === second.origin && pairsOf(slotsOf(first), slotsOf(second));
  if (!pairs) return { why: 'other-form', parts: [] };
  const differing = pairs.filter(({ slot, other }) => slot.text !== other);
  const id = idAmong(differing);
  if (!id) return { why: whyNone(differing), parts: differing.map(({ other }) => other) };
  return { slots: pairs.flatMap((pair) => (pair === id ? [idSlot(pair)] : restSlot(pair))) };
}

function whyNone({ length }: readonly Pair[]): NotLearned['why'] {
  if (length === 0) return 'same';
  return length === 1 ? 'other-form' : 'several';
}

// Both addresses must have the same number of segments; a parameter that only one of them has is ignored.
function pairsOf(
  slots: readonly AddressSlot[] = [],
  others: readonly AddressSlot[] = [],
): readonly Pair[] | undefined {
  const texts = new Map(others.map((slot) => [placeOf(slot), slot.text]));
  const pairs = slots.flatMap((slot) => {
    const other = texts.get(placeOf(slot));
    return other === undefined ? [] : [{ slot, other }];
  });
  const segments = pairs.filter(({ slot }) => isSegment(slot)).length;
  return [slots, others].every((all) => all.filter(isSegment).length === segments) ? pairs : undefined;
}

// After the id there may be a slug of the name, which differs too. Anything else that differs may be the kind.
function idAmong(differing: readonly Pair[]): Pair | undefined {
  const [id, ...rest] = differing;
  const isId = id && [id.slot.text, id.other].every((text) => idOf(text, lookOfPair(id)));
  return isId && rest.every((pair) => isSlug(pair) && pair.slot.in === id.slot.in) ? id : undefined;
}

const isSlug = (pair: Pair) =>
  isSegment(pair.slot) && lookOfPair(pair) === 'text' && /[-_ .+]/.test(pair.slot.text + pair.other);

function lookOfPair({ slot, other }: Pair): IdLook {
  const look = lookOf(slot.text);
  return look === lookOf(other) ? look : 'text';
}

const idSlot = (pair: Pair): TaughtSlot => ({
  in: pair.slot.in,
  at: pair.slot.at,
  is: 'id',
  look: lookOfPair(pair),
});

function restSlot({ slot, other }: Pair): TaughtSlot[] {
  if (slot.text === other) return [{ ...slot, is: 'literal' }];
  return isSegment(slot) ? [{ in: slot.in, at: slot.at, is: 'any' }] : [];
}
