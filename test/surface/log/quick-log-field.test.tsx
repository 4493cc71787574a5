// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { readEntry, type NewEntry } from '../../../src/domain/journal/entry';
import type { OpenQuestion } from '../../../src/domain/question/open-question';
import { allNote } from '../../../src/domain/quick-log/all-note';
import type { OpenThing, SentenceContext } from '../../../src/domain/quick-log/reading';
import { changeWords } from '../../../src/surface/change/change-words';
import { ChangesProvider } from '../../../src/surface/change/changes';
import type { LastChange } from '../../../src/surface/change/last-change';
import type { Changes } from '../../../src/surface/change/changes';
import { loadWriting } from '../../../src/surface/load-writing';
import { loadTypingParts } from '../../../src/surface/log/load-typing-parts';
import { QuickLogField } from '../../../src/surface/log/quick-log-field';
import {
  emptyDraft,
  type QuickLog,
  type QuickLogDraft,
  type SaveOutcome,
} from '../../../src/surface/log/quick-log-draft';
import { at } from '../../ui/a-promise';
import { english } from '../../ui/english';
import { button, clearScreen, click, find, onScreen, press, type } from '../../ui/on-screen';

let open: readonly OpenThing[];
let logged: MockInstance;
let isBroken: boolean;
/** What happens on screen while a sentence is on its way to the disk. */
let onSaving: (() => Promise<void>) | undefined;
let languages: ('de' | 'fr')[];
let already: QuickLogDraft;
const noLanguages: ('de' | 'fr')[] = [];
/** A list that nobody can ask: the reader of sentences fails at it. */
const unreadable = Object.assign([...noLanguages], {
  some: () => {
    throw new Error('a rule of the grammar fails');
  },
});
const context = (): SentenceContext => ({
  now: at('2026-11-21T11:00'),
  zone: english.zone,
  locale: 'en-GB',
  languages: isBroken ? unreadable : languages,
  hours: english.hours,
  open,
});

const saved: QuickLog[] = [];
const kept: QuickLogDraft[] = [];
let outcome: SaveOutcome;
let changed: NewEntry[];
let undone: (string | undefined)[];
let last: LastChange | undefined;
const asked: (OpenQuestion | undefined)[] = [];

const about = { id: 'talk', contact: 'zoe', happenedAt: 1 };
const rateIt: OpenQuestion = { question: { type: 'rate' }, about };
const savedAs = (question: OpenQuestion | undefined): SaveOutcome => ({
  saved: true,
  id: 's1',
  whom: 'Zoë',
  onScreen: 'zoe',
  question,
});
const turned = (standing: LastChange['standing']) => {
  last = {
    standing,
    ...changeWords(standing, { said: 'Call + fine' }, english.say),
    id: 's1',
    on: 'zoe',
    entries: [],
  };
  return onScreen(<Surface />);
};

/** What a surface's stack of changes gives to the field. */
const changes = (): Changes => ({
  last,
  inField: 's1',
  write: async (news) => {
    changed.push(...(await news));
    return { written: true, entries: [] };
  },
  make: () => Promise.resolve(true),
  undo: async (id) => void undone.push(id),
  redo: () => Promise.resolve(),
  dismiss: () => undefined,
});

function save(log: QuickLog) {
  saved.push(log);
  return onSaving ? onSaving().then(() => outcome) : Promise.resolve(outcome);
}

function Surface({ onScreen: who = 'zoe' }: { onScreen?: string }) {
  const [draft, setDraft] = useState(already);
  const keep = (next: QuickLogDraft) => {
    kept.push(next);
    setDraft(next);
  };
  return (
    <ChangesProvider value={changes()}>
      <QuickLogField
        field={{ draft, type: keep, isLost: false }}
        context={context}
        onSave={save}
        ask={(left) => asked.push(left)}
        onScreen={who}
      />
    </ChangesProvider>
  );
}

const box = () => find<HTMLTextAreaElement>('textarea');
const chips = () =>
  [...document.querySelectorAll('.chip-label')].map((chip) => chip.getAttribute('aria-label'));
const alerts = () => [...document.querySelectorAll('[role=alert]')].map((one) => one.textContent).join('');

beforeEach(async () => {
  saved.length = 0;
  kept.length = 0;
  changed = [];
  undone = [];
  asked.length = 0;
  last = undefined;
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // What a chip says of a day depends on today.
  vi.useFakeTimers({ toFake: ['Date'], now: context().now });
  open = [];
  isBroken = false;
  onSaving = undefined;
  languages = [];
  already = emptyDraft;
  outcome = savedAs(rateIt);
  // What writes is another script; the tests are not about its coming.
  await Promise.all([loadTypingParts([]), loadTypingParts(['de']), loadWriting()]);
  await onScreen(<Surface />);
  await act(() => box().focus());
});
afterEach(() => {
  clearScreen();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the quick log', () => {
  it('is a textbox named Quick log', () => {
    expect(find<HTMLLabelElement>('label').textContent).toBe('Quick log');
    expect(find<HTMLLabelElement>('label').htmlFor).toBe(box().id);
  });

  it('shows what was understood, as chips', async () => {
    await type(box(), "Call ++ fine. I'll send the plan by Tue 3pm. Likes jazz.");
    expect(chips()).toEqual([
      'Call',
      'They’d say: rave',
      'I promise: send the plan · Tue 15:00',
      'Likes jazz',
    ]);
  });

  it('passes on every input as a draft, before anything is saved', async () => {
    await type(box(), 'Call');
    expect(kept).toEqual([{ text: 'Call', changes: [], typedAt: at('2026-11-21T11:00') }]);
    expect(saved).toEqual([]);
  });

  it('reads a draft of another day relative to the day on which it was typed', async () => {
    already = {
      text: "I'll send the plan tomorrow",
      changes: [],
      typedAt: at('2026-11-17T11:00'),
    };
    clearScreen();
    await onScreen(<Surface />);
    expect(chips()).toEqual(['I promise: send the plan · Wed 18 Nov']);
  });

  it('reads again when a language is added', async () => {
    await type(box(), 'ich schicke morgen ein Angebot');
    languages = ['de'];
    await onScreen(<Surface />);
    expect(chips()).toEqual(['I promise: schicke ein Angebot · tomorrow']);
  });

  it('saves on Enter, clears the field, says for whom, and offers Undo', async () => {
    await type(box(), 'Call + fine');
    await press(box(), 'Enter');
    expect(saved.map(({ text }) => text)).toEqual(['Call + fine']);
    expect(box().value).toBe('');
    expect(find('.after').textContent).toContain('Saved for Zoë');
  });

  it('saves once, however fast Enter is pressed again', async () => {
    await type(box(), 'Call + fine');
    await act(() => {
      const enter = { key: 'Enter', bubbles: true, cancelable: true };
      box().dispatchEvent(new KeyboardEvent('keydown', enter));
      box().dispatchEvent(new KeyboardEvent('keydown', enter));
    });
    expect(saved).toHaveLength(1);
  });

  it('starts a new line on Shift+Enter, and leaves an open composition alone', async () => {
    await type(box(), 'Call');
    expect((await press(box(), 'Enter', { shiftKey: true })).defaultPrevented).toBe(false);
    expect((await press(box(), 'Enter', { isComposing: true })).defaultPrevented).toBe(false);
    expect(saved).toEqual([]);
  });

  it('saves nothing when it is empty, and says why', async () => {
    await type(box(), '   ');
    await press(box(), 'Enter');
    expect(saved).toEqual([]);
    expect(alerts()).toContain('There is nothing to save yet');
  });

  it.each([
    ['full', 'the disk is full'],
    ['failed', 'Press Enter to try again'],
  ] as const)('keeps the text when the write is %s, and says the way out', async (why, words) => {
    outcome = { saved: false, why };
    await type(box(), 'Call + fine');
    await press(box(), 'Enter');
    expect(box().value).toBe('Call + fine');
    expect(alerts()).toContain(words);
    expect(document.body.textContent).not.toContain('Saved');
  });

  it('offers Undo of its sentence, and Redo once it is undone, also by a key', async () => {
    await type(box(), 'Call + fine');
    await press(box(), 'Enter');
    await click(button('Undo'));
    expect(undone).toEqual(['s1']);
    await turned('undone');
    expect(find('.after').textContent).toBe('Undone: “Call + fine”Redo');
    expect(document.querySelector('legend')).toBeNull();
    await turned('redone');
    expect(find('.after').textContent).toBe('Saved for ZoëUndo');
  });

  it('says that it could not be undone, and offers Undo again', async () => {
    await type(box(), 'Call + fine');
    await press(box(), 'Enter');
    await turned('undo-failed');
    expect(find('.after').textContent).toContain('It could not be undone. Try Undo again.Undo');
  });

  it('says what was understood if Enter came before it could be shown', async () => {
    box().value = "Call + fine. I'll send the plan by Tue 3pm.";
    await press(box(), 'Enter');
    await expect
      .poll(() => document.querySelector('.after > .soft')?.textContent)
      .toBe('Understood: Call. They’d say: positive. I promise: send the plan · Tue 15:00');
    await turned('undone');
    expect(document.querySelector('.after > .soft')).toBeNull();
  });

  it('does not repeat what was on screen at Enter', async () => {
    await type(box(), 'Call + fine');
    await press(box(), 'Enter');
    expect(document.querySelector('.after > .soft')).toBeNull();
  });

  it('asks one question after Enter, which a single key answers', async () => {
    await type(box(), 'Call fine');
    await press(box(), 'Enter');
    expect(find('legend').textContent).toBe('What would they say about us now?');
    await press(box(), '3');
    await expect
      .poll(() => changed)
      .toMatchObject([{ kind: 'impression.edited', data: { rating: 'lukewarm' } }]);
    await expect.poll(() => document.querySelector('legend')).toBeNull();
    expect(asked).toEqual([rateIt, { question: { type: 'rave' }, about }]);
  });

  it('asks again once only the rating is undone', async () => {
    await type(box(), 'Call fine');
    await press(box(), 'Enter');
    await press(box(), '3');
    await expect.poll(() => document.querySelector('legend')).toBeNull();
    const rated = anEntry({
      kind: 'impression.edited',
      entity: 'talk',
      contact: 'zoe',
      data: { rating: 'lukewarm' },
      text: {},
    });
    last = { standing: 'undone', id: 'r1', on: 'zoe', entries: [rated] };
    await onScreen(<Surface />);
    expect(document.querySelector('legend')).not.toBeNull();
  });

  it('lets Esc skip the question, and a new sentence may begin with a digit', async () => {
    await type(box(), 'Call fine');
    await press(box(), 'Enter');
    await type(box(), '2 calls');
    expect((await press(box(), '3')).defaultPrevented).toBe(false);
    await type(box(), '');
    await press(box(), 'Escape');
    expect(document.querySelector('legend')).toBeNull();
    expect(changed).toEqual([]);
    expect(asked).toEqual([rateIt, undefined]);
  });

  it('also asks if the contact on screen became known only during the save', async () => {
    await onScreen(<Surface onScreen="unfiled" />);
    onSaving = () => onScreen(<Surface onScreen="zoe" />);
    await type(box(), 'Call');
    await press(box(), 'Enter');
    await expect.poll(() => document.querySelector('legend')).not.toBeNull();
    expect(asked).toEqual([rateIt]);
  });

  it('hides the result for one contact when another is on screen', async () => {
    await type(box(), 'Call + fine');
    await press(box(), 'Enter');
    await onScreen(<Surface onScreen="ben" />);
    expect(document.body.textContent).not.toContain('Zoë');
  });
});

describe('a text that is too long to read as a sentence', () => {
  beforeEach(async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    await type(box(), 'send it by tue 3pm, '.repeat(100));
  });

  it('is shown as a note; the field says so, and nothing is logged', () => {
    expect(chips()).toEqual([]);
    expect(alerts()).toContain('too long to read as a sentence');
    expect(logged).not.toHaveBeenCalled();
  });

  it('is saved as a note on Enter', async () => {
    await press(box(), 'Enter');
    expect(saved.map(({ reading }) => reading)).toEqual([allNote('send it by tue 3pm, '.repeat(100).trim())]);
  });
});

describe('a sentence that cannot be read', () => {
  beforeEach(async () => {
    isBroken = true;
    await type(box(), 'Sent the quote ++');
    await type(box(), 'Sent the quote ++ today');
  });

  it('stays in the field, with a message, and is logged once', () => {
    expect(box().value).toBe('Sent the quote ++ today');
    expect(alerts()).toContain('saves all of it as a note');
    expect(logged).toHaveBeenCalledTimes(1);
  });

  it('is saved as a note on Enter', async () => {
    await press(box(), 'Enter');
    expect(saved.map(({ reading }) => reading)).toEqual([allNote('Sent the quote ++ today')]);
    expect(box().value).toBe('');
    expect(alerts()).toBe('');
  });
});

const anEntry = (entry: NewEntry) =>
  readEntry({ ...entry, id: 'e', v: 1, device: 'here', n: 1, lamport: 1, at: 1, zone: 'UTC' });

const closed = () =>
  saved.flatMap(({ reading }) => reading.chips.flatMap((chip) => ('closes' in chip ? [chip.closes] : [])));

describe('what a sentence closes', () => {
  const quote: OpenThing = { id: 'ana-quote', type: 'promise', words: 'send the quote' };

  it('depends on what is open with its contact', async () => {
    open = [quote];
    await onScreen(<Surface />);
    await type(box(), 'Sent the quote.');
    open = [{ ...quote, id: 'bo-quote' }];
    await onScreen(<Surface />);
    await press(box(), 'Enter');
    expect(closed()).toEqual(['bo-quote']);
  });

  it('is nothing once nothing is open', async () => {
    open = [quote];
    await type(box(), 'Sent the quote.');
    open = [];
    await onScreen(<Surface />);
    await press(box(), 'Enter');
    expect(closed()).toEqual([]);
  });
});

function chipAt(place: number) {
  const found = [...document.querySelectorAll<HTMLElement>('.chip-label')][place];
  if (!found) throw new Error(`no chip stands at ${place}`);
  return found;
}

describe('a chip', () => {
  beforeEach(() => type(box(), "Call + fine. I'll send the plan by Tue 3pm."));

  it('is dropped by Backspace, and the focus goes to its neighbour', async () => {
    chipAt(2).focus();
    await press(chipAt(2), 'Backspace');
    expect(chips()).toEqual(['Call', 'They’d say: positive']);
    expect(document.activeElement).toBe(chipAt(1));
  });

  it('changes its type on Space', async () => {
    await press(chipAt(2), ' ');
    expect(chips()[2]).toBe('They promise: send the plan · Tue 15:00');
  });

  it('takes a new date that is typed on it, and gets the focus again', async () => {
    await press(chipAt(2), 'f');
    const line = find<HTMLInputElement>('.chip-date');
    expect([line.value, document.activeElement]).toEqual(['f', line]);
    line.value = 'fri 4pm';
    await press(line, 'Enter');
    expect(chips()[2]).toBe('I promise: send the plan · Fri 16:00');
    expect(document.activeElement).toBe(chipAt(2));
  });

  it('keeps its date when the correction is left by Esc', async () => {
    await press(chipAt(2), 'f');
    await press(find('.chip-date'), 'Escape');
    expect(chips()[2]).toBe('I promise: send the plan · Tue 15:00');
  });

  it('shows, before Enter, that a date cannot be read', async () => {
    await press(chipAt(2), 'x');
    find<HTMLInputElement>('.chip-date').value = 'whenever';
    await press(find('.chip-date'), 'Enter');
    expect(chips()[2]).toContain('“whenever” is not a time I know');
    expect(chipAt(2).closest('li')?.className).toContain('doubtful');
  });

  it('saves the sentence on Enter, once', async () => {
    await press(chipAt(2), 'Enter');
    expect(saved).toHaveLength(1);
  });
});
