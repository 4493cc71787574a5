// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/sidebar/practice/more/section-in-words';
import { Sections } from '../../../../src/sidebar/practice/more/sections';
import { button, clearScreen, click, find, onScreen } from '../../../ui/on-screen';

const line = { name: 'what', label: 'What', type: 'text', required: true } as const;
const begun = { hint: undefined, add: () => [], fields: [line], rows: [] };
const gift = {
  id: 'g',
  words: 'a record',
  aside: 'Sent',
  ended: 'well',
  evidence: undefined,
  actions: [],
} as const;
const sections: Section[] = [
  { ...begun, title: 'Dates' },
  { ...begun, title: 'Gifts', rows: [gift] },
  // Only the quick log adds to these.
  { ...begun, title: 'Requests', fields: [] },
];

const show = () => onScreen(<Sections sections={sections} saveEntries={() => {}} toTimeline={() => {}} />);
const names = () => [...document.querySelectorAll('section')].map((one) => one.getAttribute('aria-label'));

describe('the sections of the client file', () => {
  afterEach(clearScreen);

  it('are those with something in them, and one that offers the empty ones', async () => {
    await show();
    expect(names()).toEqual(['Gifts', 'Add …']);
    expect(find('section:last-of-type .buttons').textContent).toBe('Dates');
  });

  it('open one by its button, with its form, and give the button the focus back if it stays empty', async () => {
    await show();
    await click(button('Add: Dates'));
    expect(names()).toEqual(['Dates', 'Gifts']);
    expect(document.activeElement).toBe(find('input'));
    await click(button('Cancel'));
    expect(names()).toEqual(['Gifts', 'Add …']);
    expect(document.activeElement).toBe(button('Add: Dates'));
  });

  it('mark what ended well with a tick beside the word', async () => {
    await show();
    expect(find('.long-row').textContent).toBe('a record Sent');
    expect(document.querySelectorAll('.long-row .ended-mark')).toHaveLength(1);
  });
});
