// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import type { PromiseAction } from '../../src/domain/promise/promise-action';
import { Amends } from '../../src/ui/amends/amends';
import { aPromise, at, atWall, byDay } from './a-promise';
import { button, clearScreen, click, find, onScreen, type } from './on-screen';

const done: PromiseAction[] = [];
const now = at('2026-11-24T17:00');
const due = byDay('2026-11-27');
const readDue = async () => ({ known: true, due, doubtful: false }) as const;
const facts = { name: 'Ana', email: 'ana@example.com', template: '', buzzwords: undefined };
const show = (promise: ClientPromise) =>
  onScreen(<Amends {...{ promise, now, facts, readDue }} onAction={(one) => void done.push(one)} />);
const told = { openedAt: now, toldAt: now, text: {} };
const apology = () => find<HTMLTextAreaElement>('textarea').value;

beforeEach(() => void (done.length = 0));
afterEach(clearScreen);

describe('the amends for a promise', () => {
  it('begin with an apology, which says whether it is late already', async () => {
    await show(aPromise());
    expect(apology()).toContain('Hello Ana');
    expect(apology()).toContain('I didn’t do it in time');
    expect(find('.amends').textContent).toContain('before they have to ask');
    clearScreen();
    const ahead = atWall('2026-11-25T15:00');
    await show(aPromise({ due: ahead, amends: { openedAt: now, text: {} } }));
    expect(apology()).toContain('I won’t make that');
    expect(find('.amends').textContent).toContain('If you warn them before it is due');
  });

  it('go on to what is offered instead once they were told, and the focus goes with them', async () => {
    await show(aPromise());
    button('I told them').focus();
    await click(button('I told them'));
    await show(aPromise({ amends: told }));
    const what = find<HTMLInputElement>('input[name=what]');
    expect(document.activeElement).toBe(what);
    await type(what, 'A free session');
    await type(find<HTMLInputElement>('input[name=when]'), 'fri');
    await click(button('Promise it'));
    expect(done).toEqual([{ type: 'told' }, { type: 'offered', what: 'A free session', due }]);
  });

  it('leave the focus where it is when the book changes under them', async () => {
    await show(aPromise({ amends: told }));
    button('I made up for it').focus();
    await show(aPromise({ amends: { ...told, due, text: { what: 'A call' } } }));
    expect(document.activeElement).toBe(button('I made up for it'));
    await click(button('I made up for it'));
    await click(button('They say there is nothing to make up for'));
    expect(done).toEqual([{ type: 'mended' }, { type: 'nothing-to-mend' }]);
  });

  it('are offered as a warning before the promise is late', async () => {
    await show(aPromise({ due: byDay('2026-12-14') }));
    await click(button('I’ll be late…'));
    expect(done).toEqual([{ type: 'will-be-late' }]);
  });
});
