import * as v from 'valibot';
import { plainLine } from '../contact/plain-line';
import { itemsOf } from './monica-items';
import { ContactItem, MonicaExport, text, valuesOf } from './monica-schemas';
import { plannedContact, type BadRow, type PlannedContact, type PlannedRow } from './planned-row';

/** Whether a parsed file is Monica's own export. */
export const isMonica = (raw: unknown): boolean => v.is(MonicaExport, raw);

/** Reads Monica's own export: contacts, notes, calls, activities, birthdays. Its tasks have no due time, so they are shown and not taken. */
export function planMonica(raw: unknown, birthday: string): (PlannedRow | BadRow)[] {
  const { account } = v.parse(MonicaExport, raw);
  const activities = new Map(valuesOf(account.data, 'activity').map((one) => [uuidOf(one), one]));
  const types = new Map(
    (account.instance?.contact_field_types ?? []).map((one) => [uuidOf(one), typeName(one)] as const),
  );
  const plan: (PlannedRow | BadRow)[] = [];
  for (const one of valuesOf(account.data, 'contact')) {
    const line = () => plan.length + 1;
    const read = v.safeParse(ContactItem, one);
    const contact = read.success ? contactOf(read.output, types) : undefined;
    if (!read.success || !contact) {
      plan.push({ line: line(), problem: read.success ? 'nobody' : 'broken' });
      continue;
    }
    plan.push({ line: line(), contact });
    for (const item of itemsOf(read.output, activities, birthday))
      plan.push(typeof item === 'string' ? { line: line(), problem: item } : { line: line(), contact, item });
  }
  return plan;
}

function contactOf(
  { properties, data }: ContactItem,
  types: ReadonlyMap<string, string>,
): PlannedContact | undefined {
  const names = [properties.first_name, properties.middle_name, properties.last_name];
  const facts = {
    name: names.filter(Boolean).join(' '),
    company: properties.company ?? '',
    email: '',
    phone: '',
  };
  for (const field of valuesOf(data, 'contact_field')) {
    const read = v.safeParse(
      v.looseObject({ properties: v.looseObject({ data: v.string(), type: text }) }),
      field,
    );
    if (!read.success) continue;
    const { data: value, type } = read.output.properties;
    const kind = types.get(type ?? '') ?? '';
    if (kind === 'phone') facts.phone ||= value;
    else if (kind === 'email' || (kind === '' && value.includes('@'))) facts.email ||= value;
  }
  const lines = Object.entries(facts).map(([name, value]) => [name, plainLine(value, 300)]);
  return plannedContact(Object.fromEntries(lines.filter(([, value]) => value !== '')));
}

function uuidOf(raw: unknown): string {
  const read = v.safeParse(v.looseObject({ uuid: v.string() }), raw);
  return read.success ? read.output.uuid : '';
}

function typeName(raw: unknown): string {
  const named = v.looseObject({ properties: v.looseObject({ name: text, type: text }) });
  const read = v.safeParse(named, raw);
  if (!read.success) return '';
  const { type, name } = read.output.properties;
  return (type || name || '').toLowerCase();
}
