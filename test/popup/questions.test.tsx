// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hubspot } from '../../src/crm/hubspot';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { readEntry } from '../../src/domain/journal/entry';
import { Popup } from '../../src/popup/popup';
import { append } from '../../src/store/append';
import { openBook, type Book } from '../../src/store/book';
import { FakePlatform } from './fake-platform';
import { click, mount, press, type, unmount } from './mounted';
// Loaded here because the popup imports them later; the tests do not cover that loading.
import '../../src/popup/find-place';
import '../../src/popup/questions';
import '../../src/popup/log-target';
import '../../src/surface/writing';
import '../../src/surface/log/typing-parts';

const url = 'https://app.hubspot.com/contacts/123/record/0-1/51';
const onHubSpot = { url, hosts: hubspot.hosts };

let book: Book;
beforeEach(async () => {
  book = openBook(`questions ${crypto.randomUUID()}`);
  await open();
});
afterEach(async () => {
  await unmount();
  await book.delete();
});

const open = async () => {
  const close = vi.fn();
  const platform = new FakePlatform(onHubSpot);
  await mount(<Popup book={book} platform={platform} settings={undefined} early="" close={close} />);
  await expect.poll(text).toContain('contact 51');
};
const text = () => document.body.textContent;
const field = () => document.querySelector('textarea');
const focused = () => document.activeElement;
const line = () => document.querySelector<HTMLInputElement>('main > .line-form input');
const screen = () => document.querySelector('dialog');
const lesson = () => document.querySelector<HTMLInputElement>('dialog input');
const marked = () =>
  [...document.querySelectorAll('.wrong[aria-pressed=true] kbd')].map((key) => key.textContent);
const journal = async () => (await book.journal.toArray()).map(readEntry);
const kinds = async () => (await journal()).map(({ kind }) => kind);
const inForce = (table: 'impressions' | 'keeping') => book.rows(table).count();

async function log(sentence: string) {
  await type(sentence);
  await press('Enter');
}

const lineHasFocus = () => expect.poll(() => line() !== null && focused() === line()).toBe(true);

async function asked(sentence: string) {
  await log(sentence);
  await lineHasFocus();
}

/** Clicks the waiting question's button once it is shown. */
async function askAgain(name: string) {
  await expect
    .poll(() => document.querySelector('.question-line:not([role]) button')?.textContent)
    .toBe(name);
  await click(name);
}

/** Types into the line that has the focus; Enter there submits its form. */
async function answer(words: string) {
  await type(words);
  await act(() => focused()?.closest('form')?.requestSubmit());
}

async function debriefed() {
  await log('Call. Not interested, went with another vendor');
  await expect.poll(() => focused()?.className).toBe('debrief');
}

/** Clicks Undo inside the element with this class. */
async function undoIn(className: string) {
  const button = document.querySelector<HTMLButtonElement>(`.${className} button.link`);
  if (!button) throw new Error(`no Undo in ${className}`);
  await act(() => button.click());
}

const planned = async () => {
  await log('Call + nice');
  await expect.poll(() => book.rows('impressions').count()).toBe(1);
  const contact = (await journal())[0]?.contact ?? '';
  const data = { due: dueAtInstant(Date.now() - 1, 'UTC'), channel: 'meeting' as const };
  // Planned after that call, for a time that is over at once.
  await act(async () => {
    await append(book, [{ kind: 'meeting.planned', entity: 'demo', contact, data, text: { what: 'demo' } }]);
  });
  await expect.poll(text).toContain('How did it go? Demo, ');
};

describe('a meeting whose time is over', () => {
  it('is asked about; a click begins the sentence, which answers it', async () => {
    await planned();
    await click('Log it');
    await expect.poll(() => field()?.value).toBe('Demo – ');
    expect(focused()).toBe(field());
    await log('Demo – they liked it');
    await expect.poll(text).not.toContain('How did it go?');
  });

  it('did not take place, says a click, and nobody asks any more', async () => {
    await planned();
    await click('Did not take place');
    await expect.poll(text).toContain('Did not take place: Demo');
    await expect.poll(text).not.toContain('How did it go?');
  });
});

describe('an interaction rated below rave', () => {
  it('asks what would have made it a rave, and saves the answer for next time', async () => {
    await asked('call ~ polite');
    expect(text()).toContain('What would have made it a rave?');
    await answer('figures of her own');
    await expect.poll(text).toContain('Next time: figures of her own');
    expect(focused()).toBe(field());
    expect(line()).toBeNull();
    expect(await kinds()).toEqual(expect.arrayContaining(['impression.edited', 'intention.set']));
  });

  it('asks also after a rating by key', async () => {
    await log('call, she was in a hurry');
    await expect.poll(text).toContain('What would they say about us now?');
    await press('3');
    await lineHasFocus();
  });

  it('can be rated later, and asks then', async () => {
    await log('call, she was in a hurry');
    await expect.poll(text).toContain('What would they say about us now?');
    await expect.poll(() => book.rows('impressions').count()).toBe(1);
    expect(text()).not.toContain('Not rated yet');
    await press('Escape');
    await expect.poll(text).toContain('Not rated yet · today');
    await askAgain('Rate it');
    await press('Escape');
    expect(focused()).toBe(field());
    await askAgain('Rate it');
    await press('4');
    await expect.poll(text).toContain('Saved: they’d say negative');
    await lineHasFocus();
    await press('Escape');
    await expect
      .poll(() => document.querySelector('.question-line:not([role])')?.textContent)
      .toContain('What would have');
  });

  it('asks nothing after a good rating', async () => {
    await log('call ++ liked it');
    await expect.poll(text).toContain('Saved for');
    expect(text()).not.toContain('What would have made it a rave?');
  });

  it('waits after Esc, with what was typed', async () => {
    await asked('call ~ polite');
    await type('figures');
    await press('Escape');
    expect(focused()).toBe(field());
    await expect.poll(line).toBeNull();
    await expect.poll(text).toContain('What would have made it a rave?');
    await askAgain('What would have made it a rave?');
    await expect.poll(() => line()?.value).toBe('figures');
  });

  it('restores the typed answer after Undo of the answer alone', async () => {
    await asked('call ~ polite');
    await answer('figures of her own');
    await expect.poll(text).toContain('Next time');
    await undoIn('change-line');
    await expect.poll(text).toContain('Undone');
    expect(await inForce('impressions')).toBe(1);
    expect(await inForce('keeping')).toBe(0);
    await askAgain('What would have made it a rave?');
    await expect.poll(() => line()?.value).toBe('figures of her own');
  });
});

describe('a “no thanks”', () => {
  it('shows ten questions instead of the popup, then asks for the lesson', async () => {
    await debriefed();
    expect(document.querySelector('main')?.hidden).toBe(true);
    expect(screen()?.getAttribute('aria-label')).toBe('After a “no thanks”');
    expect(screen()?.textContent).toContain('contact 51 in HubSpot · today');
    for (const key of ['3', '4', '4', '0']) await press(key);
    expect(marked()).toEqual(['3', '0']);
    await press('Enter');
    expect(focused()).toBe(lesson());
    await answer('ask who decides');
    await expect.poll(text).toContain('Debrief saved');
    expect(screen()).toBeNull();
    expect(focused()).toBe(field());
    const debrief = (await journal()).find((entry) => entry.kind === 'debrief.answered');
    expect(debrief).toMatchObject({
      data: { wrong: ['person', 'impression'], done: true },
      text: { lesson: 'ask who decides' },
    });
    expect(text()).not.toContain('waits for its debrief');
  });

  it('waits half answered after Esc, and can be resumed', async () => {
    await debriefed();
    await press('3');
    await press('Escape');
    await expect.poll(text).toContain('Debrief left for later');
    await expect.poll(text).toContain('A “no thanks” waits for its debrief');
    await askAgain('Debrief');
    await expect.poll(marked).toEqual(['3']);
    await press('Escape');
    await expect.poll(kinds).toHaveLength(4);
    expect(await inForce('keeping')).toBe(1);
  });

  it('can be resumed after the popup was closed', async () => {
    await debriefed();
    await press('3');
    await press('Enter');
    await type('ask who de');
    await expect.poll(() => book.drafts.count()).toBe(1);
    await open();
    await expect.poll(text).toContain('A “no thanks” waits for its debrief');
    await askAgain('Debrief');
    await expect.poll(marked).toEqual(['3']);
    expect(lesson()?.value).toBe('ask who de');
  });

  it('does not wait after “not this one”', async () => {
    await debriefed();
    await click('Not this one');
    await expect.poll(text).toContain('No debrief for this one');
    expect(text()).not.toContain('waits for its debrief');
  });
});

it('asks six questions after a lost renewal', async () => {
  await log("Call. They won't renew");
  await expect.poll(() => document.querySelectorAll('.wrong').length).toBe(6);
});

it('saves what they expect as steps after they signed', async () => {
  await asked('Call ++ they signed');
  await answer('kick-off, training');
  await expect.poll(text).toContain('2 steps saved');
  expect(await inForce('keeping')).toBe(2);
});

describe('Undo of the sentence', () => {
  it('closes the question', async () => {
    await asked('call ~ polite');
    await undoIn('after');
    await expect.poll(() => field()?.value).toBe('call ~ polite');
    expect(line()).toBeNull();
    await expect.poll(text).not.toContain('What would have made it a rave?');
  });

  it('undoes its answer too', async () => {
    await asked('call ~ polite');
    await answer('figures of her own');
    await expect.poll(text).toContain('Next time');
    await undoIn('after');
    await expect.poll(() => field()?.value).toBe('call ~ polite');
    expect(text()).not.toContain('Next time');
    expect([await inForce('impressions'), await inForce('keeping')]).toEqual([0, 0]);
  });
});

it('reports that an answer was not saved, and keeps its text', async () => {
  await asked('call ~ polite');
  const table = vi.spyOn(book, 'transaction').mockRejectedValue(new Error('no disk'));
  await answer('figures of her own');
  await expect.poll(text).toContain('Not saved. Try again.');
  table.mockRestore();
  await askAgain('What would have made it a rave?');
  await expect.poll(() => line()?.value).toBe('figures of her own');
});
