// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostCondition, Stall } from '../../../src/messages/frame-port';
import { guardDeeds } from '../../../src/sidebar/guard/guard-deeds';
import type { Refusal } from '../../../src/sidebar/guard/judge';
import { setSingleKeys } from '../../../src/ui/single-keys';

const done: string[] = [];
const refused: (Refusal | undefined)[] = [];
let standing: 'steady' | 'new' | 'covered';
let host: HostCondition;
let stillFor: number;
let stalls: Stall[];
let epoch: number;
let answered: number | undefined;
let isAtRecord: boolean;
let meant: boolean;

beforeAll(() => {
  document.body.addEventListener('click', ({ target }) => {
    if (target instanceof Element) done.push(target.tagName);
  });
  document.body.addEventListener('keydown', ({ key }) => void done.push(key));
  guardDeeds(document, {
    steadiness: { at: () => standing },
    look: async () =>
      answered === undefined
        ? undefined
        : {
            epoch: answered,
            check: { condition: host, stillFor, sincePress: 9_000, caretInPage: false, stalls },
          },
    isAtRecord: async () => isAtRecord,
    epoch: () => epoch,
    moment: 20,
    isMeant: () => meant,
    onBlindPress: () => (meant = false),
    refuse: (why) => void refused.push(why),
  });
});
beforeEach(() => {
  [standing, host, epoch, answered, meant] = ['steady', 'whole', 4, 4, true];
  [isAtRecord, stillFor, stalls] = [true, 9_000, []];
  done.length = refused.length = 0;
  document.body.innerHTML =
    '<button><b>Kept</b></button><button data-safe>Safe</button><textarea></textarea>';
  // The press of an earlier test is over.
  point('pointerdown', 'b');
});

/** As the user does it, and not a script. */
const byUser = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });
const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;
const judged = () => vi.waitFor(() => expect(refused).toHaveLength(1));

const point = (type: string, selector: string, pointerId = 1) =>
  find(selector).dispatchEvent(
    byUser(new PointerEvent(type, { pointerId, bubbles: true, cancelable: true, detail: 1 })),
  );
async function click(selector: string): Promise<void> {
  point('pointerdown', selector);
  point('click', selector);
}
const press = (key: string, selector = 'button') =>
  find(selector).dispatchEvent(
    byUser(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

const withAlt = () =>
  find('button').dispatchEvent(
    byUser(new KeyboardEvent('keydown', { key: 'k', altKey: true, bubbles: true, cancelable: true })),
  );

describe('a click', () => {
  it('is done once it was judged, and what was clicked is told', async () => {
    await click('b');
    expect(done).toEqual([]);
    await judged();
    expect([done, refused]).toEqual([['BUTTON'], [undefined]]);
  });

  it.each([
    ['covered', 'covered', () => (standing = 'covered')],
    ['new', 'too-soon', () => (standing = 'new')],
    ['covered in the page', 'covered', () => (host = 'covered')],
    ['altered in the page', 'covered', () => (host = 'altered')],
    ['moved a moment ago', 'too-soon', () => (stillFor = 300)],
    ['one whose page draws nothing', 'busy', () => (stalls = [{ from: 300, to: 0 }])],
    [
      'one whose page has drawn nothing, twice',
      'busy',
      () =>
        (stalls = [
          { from: 490, to: 350 },
          { from: 200, to: 70 },
        ]),
    ],
    ['one whose page does not answer', 'busy', () => (answered = undefined)],
    ['one whose page has moved on', 'too-soon', () => (answered = 5)],
  ])('in a sheet that is %s is refused', async (_, why, make) => {
    make();
    await click('button');
    await judged();
    expect([done, refused]).toEqual([[], [why]]);
  });

  it('is refused where the sheet was not seen as the pointer went down', async () => {
    host = 'covered';
    point('pointerdown', 'button');
    host = 'whole';
    point('click', 'button');
    await judged();
    expect([done, refused]).toEqual([[], ['covered']]);
  });

  it('is refused by how its own finger went down, whatever another does meanwhile', async () => {
    host = 'covered';
    point('pointerdown', 'button', 1);
    host = 'whole';
    point('pointerdown', 'textarea', 2);
    point('click', 'button', 1);
    await judged();
    expect([done, refused]).toEqual([[], ['covered']]);
  });

  it.each([
    ['contact', () => (find('h1').textContent = 'Bob')],
    ['row', () => (find('li p').textContent = 'the price list')],
    ['button', () => (find('li button').textContent = 'Not kept')],
  ])('is refused if its %s says something else since it went down', async (_, change) => {
    document.body.innerHTML = '<h1>Ana</h1><ul><li><p dir="auto">the map</p><button>Kept</button></li></ul>';
    point('pointerdown', 'li button');
    change();
    point('click', 'li button');
    await judged();
    expect([done, refused]).toEqual([[], ['too-soon']]);
  });

  it('is refused if its button is gone before it was judged', async () => {
    await click('button');
    find('button').remove();
    await judged();
    expect([done, refused]).toEqual([[], ['too-soon']]);
  });

  it('on a field, or on what is safe, is nobody’s to judge', async () => {
    standing = 'covered';
    await click('textarea');
    await click('[data-safe]');
    expect(done).toEqual(['TEXTAREA', 'BUTTON']);
  });
});

describe('a single key', () => {
  it('is done once it was judged', async () => {
    press('k');
    expect(done).toEqual([]);
    await judged();
    expect(done).toEqual(['k']);
  });

  it('is text for the quick log if another letter follows at once', async () => {
    document.body.innerHTML += '<div class="quick-log"><textarea></textarea></div>';
    const typed: unknown[] = [];
    document.execCommand = (...[, , text]) => typed.push(text) > 0;
    press('a');
    press('k');
    await vi.waitFor(() => expect(refused).toHaveLength(2));
    expect([done, typed, refused]).toEqual([[], ['ak'], [undefined, undefined]]);
  });

  it.each(['/', '?'])('that begins no sentence is done at once: what follows must not overtake %j', (key) => {
    press(key);
    expect(done).toEqual([key]);
  });

  it('that leads to the quick log waits too: it may begin a sentence', async () => {
    document.body.innerHTML += '<div class="quick-log"><textarea></textarea></div>';
    const typed: unknown[] = [];
    document.execCommand = (...[, , text]) => typed.push(text) > 0;
    press('l');
    press('o');
    await vi.waitFor(() => expect(refused).toHaveLength(2));
    expect([done, typed]).toEqual([[], ['lo']]);
  });

  it.each(['k', 'l'])('%j is refused where nobody is known to be here', async (key) => {
    meant = false;
    press(key);
    await judged();
    expect([done, refused]).toEqual([[], ['no-letters']]);
  });

  it('that is held is done once, however many repeats come before it was judged', async () => {
    press('k');
    const repeat = new KeyboardEvent('keydown', { key: 'k', repeat: true, bubbles: true, cancelable: true });
    find('button').dispatchEvent(byUser(repeat));
    await judged();
    expect(done).toEqual(['k']);
  });

  it('in a field is a letter', () => {
    standing = 'covered';
    press('k', 'textarea');
    expect(done).toEqual(['k']);
  });
});

describe('a digit', () => {
  const question = '<fieldset class="question"></fieldset>';

  it('that answers a question below an empty field is done once it was judged', async () => {
    document.body.innerHTML += question;
    press('2', 'textarea');
    expect(done).toEqual([]);
    await judged();
    expect([done, refused]).toEqual([['2'], [undefined]]);
  });

  it.each([
    ['in an empty field', '', question],
    ['in a dialog', 'dialog', '<dialog open></dialog>'],
  ])('that answers a question %s does nothing in a sheet that is covered', async (_, where, html) => {
    document.body.innerHTML += html;
    host = 'covered';
    press('2', where || 'textarea');
    await judged();
    expect([done, refused]).toEqual([[], ['covered']]);
  });

  it('that begins a sentence is typed at once', () => {
    press('2', 'textarea');
    expect([done, refused]).toEqual([['2'], []]);
  });
});

describe('Enter in a field', () => {
  it.each([
    ['was saved meanwhile by an Enter before it', '', 'zoe', undefined],
    ['gave way to that of another contact', 'Call Ann', 'ben', undefined],
    ['was changed meanwhile', 'Met Ann', 'zoe', 'too-soon'],
  ])('saves nothing if the sentence %s', async (_, value, owner, why) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('there is no field');
    field.dataset.owner = 'zoe';
    field.value = 'Call';
    press('Enter', 'textarea');
    field.value = value;
    field.dataset.owner = owner;
    await judged();
    expect([done, refused, field.value]).toEqual([[], [why], value]);
  });

  it('saves once it was judged', async () => {
    press('Enter', 'textarea');
    expect(done).toEqual([]);
    await judged();
    expect([done, refused]).toEqual([['Enter'], [undefined]]);
  });

  it.each([
    ['covered', 'covered', () => (standing = 'covered')],
    [
      'covered, by a page that does not answer',
      'covered',
      () => ([standing, answered] = ['covered', undefined]),
    ],
    ['covered in the page', 'covered', () => (host = 'covered')],
    ['altered in the page', 'covered', () => (host = 'altered')],
    [
      'one that animations may hide, since the page draws nothing',
      'covered',
      () => ([host, stalls] = ['animated', [{ from: 300, to: 0 }]]),
    ],
    ['of a page that has moved on', 'too-soon', () => (answered = 5)],
    [
      'of a page that moved on and does not answer',
      'busy',
      () => ([answered, isAtRecord] = [undefined, false]),
    ],
  ])('in a sheet that is %s saves nothing', async (_, why, make) => {
    make();
    press('Enter', 'textarea');
    await judged();
    expect([done, refused]).toEqual([[], [why]]);
  });

  it.each([
    ['new', () => (standing = 'new')],
    ['moved a moment ago', () => (stillFor = 300)],
    ['of a page that draws nothing', () => (stalls = [{ from: 300, to: 0 }])],
    [
      'of a page that was often busy, with animations',
      () => ([host, stalls] = ['animated', [{ from: 120, to: 0 }]]),
    ],
    ['of a page that is too slow to answer', () => (answered = undefined)],
  ])('saves in a sheet that is %s', async (_, make) => {
    make();
    press('Enter', 'textarea');
    await judged();
    expect([done, refused]).toEqual([['Enter'], [undefined]]);
  });

  it('waits a moment for a sheet that is still on its way after a move', async () => {
    host = 'altered';
    press('Enter', 'textarea');
    await Promise.resolve();
    host = 'whole';
    await judged();
    expect(done).toEqual(['Enter']);
  });

  it('is done before an Escape that follows at once', async () => {
    press('Enter', 'textarea');
    press('Escape', 'textarea');
    await vi.waitFor(() => expect(done).toEqual(['Enter', 'Escape']));
  });

  it('leaves what is typed before it was judged for the next sentence', async () => {
    const field = find('textarea');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('there is no field');
    const heard: string[] = [];
    field.addEventListener('keydown', () => heard.push(field.value));
    field.value = 'Likes tea.';
    press('Enter', 'textarea');
    field.value += 'Likes';
    await judged();
    expect([heard, field.value]).toEqual([['Likes tea.'], 'Likes tea.Likes']);
  });

  it('sends a form with what stood in its line when it was pressed, and keeps what came since', async () => {
    document.body.innerHTML = '<form><input></form>';
    const [form, line] = [document.querySelector('form'), document.querySelector('input')];
    if (!form || !line) throw new Error('there is no form');
    const sent: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(line.value);
    });
    line.value = 'Ana';
    press('Enter', 'input');
    line.value = 'Anak';
    await judged();
    expect([sent, line.value]).toEqual([['Ana'], 'Anak']);
  });

  it('is judged in a line of a form with Shift, too', async () => {
    document.body.innerHTML = '<form><input></form>';
    host = 'covered';
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      shiftKey: true,
      bubbles: true,
      cancelable: true,
    });
    find('input').dispatchEvent(byUser(enter));
    expect(enter.defaultPrevented).toBe(true);
    await judged();
    expect(refused).toEqual(['covered']);
  });

  it('is judged on a chip, which saves the sentence, too', async () => {
    document.body.innerHTML = '<button class="chip-label">the map</button>';
    host = 'covered';
    press('Enter');
    await judged();
    expect([done, refused.splice(0)]).toEqual([[], ['covered']]);
    host = 'whole';
    press('Enter');
    await judged();
    expect(done).toEqual(['Enter']);
  });

  it('with Shift begins a new line', () => {
    const newLine = new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true });
    find('textarea').dispatchEvent(byUser(newLine));
    expect([done, refused]).toEqual([['Enter'], []]);
  });
});

const pressByKey = (selector: string) =>
  find(selector).dispatchEvent(byUser(new MouseEvent('click', { bubbles: true, cancelable: true })));
const typeBlindly = async () => {
  meant = false;
  press('w');
  await judged();
  expect(refused.splice(0)).toEqual(['no-letters']);
};

describe('a press of a button by a key', () => {
  beforeEach(() => {
    press('Tab');
    done.length = 0;
  });
  it('is done once it was judged', async () => {
    meant = false;
    pressByKey('button');
    await judged();
    expect([done, refused]).toEqual([['BUTTON'], [undefined]]);
  });

  it('is refused once where it ends a word that nobody took', async () => {
    await typeBlindly();
    pressByKey('button');
    await judged();
    expect([done, refused.splice(0)]).toEqual([[], ['no-letters']]);
    pressByKey('button');
    await judged();
    expect(done).toEqual(['BUTTON']);
  });

  it('is refused where Tab followed the word at once, as it follows a password', async () => {
    await typeBlindly();
    press('Tab');
    done.length = 0;
    pressByKey('button');
    await judged();
    expect([done, refused]).toEqual([[], ['no-letters']]);
  });

  it('is done where the pointer came between', async () => {
    await typeBlindly();
    point('pointerdown', 'textarea');
    pressByKey('button');
    await judged();
    expect(done).toEqual(['BUTTON']);
  });
});

describe('after a press in a sheet that the page had covered until then', () => {
  beforeEach(async () => {
    standing = 'covered';
    point('pointerdown', 'textarea');
    await vi.waitFor(() => expect(meant).toBe(false));
    standing = 'steady';
  });
  it('a letter does nothing', async () => {
    press('k');
    await judged();
    expect([done, refused]).toEqual([[], ['no-letters']]);
  });

  it('Enter in the field saves nothing, once', async () => {
    press('Enter', 'textarea');
    await judged();
    expect([done, refused.splice(0)]).toEqual([[], ['too-soon']]);
    press('Enter', 'textarea');
    await judged();
    expect([done, refused]).toEqual([['Enter'], [undefined]]);
  });

  it('a key presses no button, once', async () => {
    pressByKey('button');
    await judged();
    expect([done, refused.splice(0)]).toEqual([[], ['too-soon']]);
    pressByKey('button');
    await judged();
    expect(done).toEqual(['BUTTON']);
  });

  it('all is as ever once the user has pressed where they could see it', async () => {
    point('pointerdown', 'textarea');
    press('Enter', 'textarea');
    await judged();
    expect(done).toEqual(['Enter']);
  });
});

it('Enter saves what was typed by somebody who pressed the field as soon as it appeared', async () => {
  standing = 'new';
  point('pointerdown', 'textarea');
  await vi.waitFor(() => expect(meant).toBe(false));
  standing = 'steady';
  press('Enter', 'textarea');
  await judged();
  expect(done).toEqual(['Enter']);
});

describe('with single keys that need Alt', () => {
  beforeEach(() => setSingleKeys(document, 'alt'));
  afterEach(() => setSingleKeys(document, true));

  it('a key with Alt is done once it was judged', async () => {
    withAlt();
    expect(done).toEqual([]);
    await judged();
    expect(done).toEqual(['k']);
  });

  it('it is refused where the sheet cannot be seen', async () => {
    standing = 'covered';
    withAlt();
    await judged();
    expect([done, refused]).toEqual([[], ['covered']]);
  });

  it('it is refused where nobody is known to be here', async () => {
    meant = false;
    withAlt();
    await judged();
    expect([done, refused]).toEqual([[], ['no-letters']]);
  });

  it('the letter alone is text', async () => {
    document.body.innerHTML += '<div class="quick-log"><textarea></textarea></div>';
    const typed: unknown[] = [];
    document.execCommand = (...[, , text]) => typed.push(text) > 0;
    press('k');
    await judged();
    expect([done, typed]).toEqual([[], ['k']]);
  });
});

describe('with single keys turned off', () => {
  afterEach(() => setSingleKeys(document, true));

  it('a letter of somebody who may be typing into the page reaches nothing', () => {
    setSingleKeys(document, false);
    meant = false;
    document.body.dispatchEvent(
      byUser(new KeyboardEvent('keydown', { key: 'k', bubbles: true, cancelable: true })),
    );
    expect(done).toEqual([]);
    expect(refused).toEqual([]);
  });
});
