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
