import { expect, it } from 'vitest';
import { foldContact } from '../../../src/domain/contact/fold-contact';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { stamp } from '../journal/stamp';

const about = { entity: 'ana', contact: 'ana', text: {} };
const signed: NewEntry = { kind: 'contact.signed', ...about, data: {} };
const staged = (stage: 'prospect' | 'client' | 'lapsed'): NewEntry => ({
  kind: 'contact.staged',
  ...about,
  data: { stage },
});
const stageOf = (...news: readonly NewEntry[]) => foldContact(stamp(news))?.stage;

it('is a customer once they have signed, and stays a client', () => {
  expect(stageOf(signed)).toBe('customer');
  expect(stageOf(staged('prospect'), signed)).toBe('customer');
  expect(stageOf(staged('lapsed'), signed)).toBe('customer');
  expect(stageOf(staged('client'), signed)).toBe('client');
  expect(stageOf(signed, staged('lapsed'))).toBe('lapsed');
});

const ref = (id: string) => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id });
const attached = (id: string): NewEntry => ({ kind: 'ref.attached', ...about, data: { ref: ref(id) } });
const detached = (id: string): NewEntry => ({ kind: 'ref.detached', ...about, data: { ref: ref(id) } });
const idsOf = (...news: readonly NewEntry[]) => foldContact(stamp(news))?.refs.map(({ id }) => id);

it('has the records that were attached and not detached since', () => {
  expect(idsOf(attached('1'), attached('2'), detached('1'))).toEqual(['2']);
  expect(idsOf(attached('1'), detached('1'), attached('1'))).toEqual(['1']);
  expect(idsOf(detached('1'))).toEqual([]);
});
