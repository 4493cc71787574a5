import type { ContactRef } from '../../domain/contact/contact-ref';
import { isSegment, slotsOf, type AddressSlot } from './address-slots';
import { idOf, type IdLook } from './id-look';
import { maxShapes, type TaughtCrm, type TaughtShape, type TaughtSlot } from './taught-crm';
import { kindOf } from './to-crm';

/** A record that an address of an unknown form may be another page of, and the CRM with that form too. */
export interface AnotherForm {
  readonly ref: ContactRef;
  readonly taught: TaughtCrm;
}

/** More candidates are not looked up. */
const maxForms = 60;

/**
 * Returns the records whose id stands somewhere in an address that the taught CRM does not know, as in `/contacts/id/6` for
 * `/contacts/6`. Whether it is their page, the name on it must show.
 */
export function anotherForms(taught: TaughtCrm, url: URL): AnotherForm[] {
  const slots = slotsOf(url);
  if (url.origin !== taught.origin || !slots || taught.shapes.length >= maxShapes) return [];
  const forms = [...kindsOf(taught)].flatMap(([kind, look]) =>
    slots.flatMap((slot) => {
      const id = idOf(slot.text, look);
      if (id === undefined) return [];
      const ref = { crm: taught.id, tenant: taught.origin, kind, id };
      const shape: TaughtShape = { kind, slots: slots.flatMap((one) => formSlot(one, slot, look, taught)) };
      return [{ ref, taught: { ...taught, shapes: [...taught.shapes, shape] } }];
    }),
  );
  return forms.slice(0, maxForms);
}

/** The kinds of record, with the format of their ids. */
function kindsOf({ shapes }: TaughtCrm): Map<string, IdLook> {
  const looks = shapes.map(
    ({ slots, kind = kindOf(slots) }) => [kind, slots.find(isId)?.look ?? 'text'] as const,
  );
  return new Map(looks);
}

const isId = (slot: TaughtSlot): slot is Extract<TaughtSlot, { is: 'id' }> => slot.is === 'id';

// A parameter counts if it is the id, or tells the kind in another form: the rest may be a tab or a search.
function formSlot(slot: AddressSlot, id: AddressSlot, look: IdLook, { shapes }: TaughtCrm): TaughtSlot[] {
  const { in: where, at, text } = slot;
  if (slot === id) return [{ in: where, at, is: 'id', look }];
  const isKnown = shapes.some(({ slots }) =>
    slots.some((one) => one.is === 'literal' && one.in === where && one.at === at),
  );
  return isSegment(slot) || isKnown ? [{ in: where, at, is: 'literal', text }] : [];
}
