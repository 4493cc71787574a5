import { describe, expect, it } from 'vitest';
import { isMonica, planMonica } from '../../../src/domain/import/monica';

const collection = (type: string, ...values: readonly unknown[]) => ({ count: values.length, type, values });

/** In the shape of app/ExportResources of Monica 4. */
const exported = {
  version: '1.0-preview.1',
  app_version: '4.1.2',
  account: {
    uuid: 'account',
    data: [
      collection('user', { uuid: 'me', properties: { first_name: 'Me' } }),
      collection(
        'contact',
        {
          uuid: 'one',
          created_at: '2024-01-02T10:00:00.000000Z',
          properties: {
            first_name: 'Regina',
            middle_name: null,
            last_name: 'Phalange',
            company: 'Central Perk',
            birthdate: {
              uuid: 'b',
              is_age_based: false,
              is_year_unknown: true,
              date: '2026-05-04T00:00:00.000000Z',
            },
          },
          data: [
            collection('call', {
              created_at: '2024-02-01T09:00:00Z',
              properties: { called_at: '2024-01-31T09:00:00Z', content: 'Wants a demo' },
            }),
            collection(
              'contact_field',
              { properties: { data: '+1 212 555 0100', type: 'phone-type' } },
              { properties: { data: 'regina@perk.example', type: 'email-type' } },
              { properties: { data: '@regina', type: 'other-type' } },
            ),
            collection('note', {
              created_at: '2024-03-01T09:00:00Z',
              properties: { body: 'Likes jazz', is_favorite: false },
            }),
            collection('task', { uuid: 't', properties: { title: 'Send the menu', completed: false } }),
            collection('activity', 'lunch', 'gone'),
          ],
        },
        { uuid: 'two', properties: { first_name: '' }, data: [] },
        'not a contact',
      ),
      collection('activity', {
        uuid: 'lunch',
        created_at: '2024-04-02T09:00:00Z',
        properties: { summary: 'Lunch', description: 'Paid by them', happened_at: '2024-04-01' },
      }),
    ],
    instance: {
      contact_field_types: [
        { uuid: 'phone-type', properties: { name: 'Phone', type: 'phone' } },
        { uuid: 'email-type', properties: { name: 'Email', type: 'email' } },
        { uuid: 'other-type', properties: { name: 'Mastodon', type: null } },
      ],
    },
  },
};

describe("Monica's own export", () => {
  const contact = {
    key: 'regina@perk.example',
    name: 'Regina Phalange',
    company: 'Central Perk',
    email: 'regina@perk.example',
    phone: '+1 212 555 0100',
  };

  it('becomes contacts, notes, calls, activities and birthdays, and each thing that cannot is shown', () => {
    expect(planMonica(exported, 'birthday')).toEqual([
      { line: 1, contact },
      { line: 2, contact, item: { type: 'note', happenedAt: Date.UTC(2024, 2, 1, 9), note: 'Likes jazz' } },
      {
        line: 3,
        contact,
        item: { type: 'note', happenedAt: Date.UTC(2024, 0, 31, 9), note: 'Wants a demo', channel: 'call' },
      },
      {
        line: 4,
        contact,
        item: { type: 'note', happenedAt: Date.UTC(2024, 3, 1, 12), note: 'Lunch\nPaid by them' },
      },
      { line: 5, problem: 'broken' },
      { line: 6, problem: 'no-due' },
      { line: 7, contact, item: { type: 'occasion', day: '2026-05-04', yearly: true, what: 'birthday' } },
      { line: 8, problem: 'nobody' },
      { line: 9, problem: 'broken' },
    ]);
  });

  it('is told from other files', () => {
    expect(isMonica(exported)).toBe(true);
    expect([isMonica({}), isMonica([]), isMonica({ account: 1 }), isMonica(null)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
