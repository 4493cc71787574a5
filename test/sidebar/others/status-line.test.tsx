// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StatusLine } from '../../../src/sidebar/others/status-line';
import { ChangesProvider, type Changes } from '../../../src/surface/change/changes';
import { changeWords } from '../../../src/surface/change/change-words';
import { english } from '../../ui/english';
import { button, clearScreen, click, find, onScreen, press } from '../../ui/on-screen';

let dismissed: number;
let old: number;
const changes: Changes = {
  last: {
    standing: 'done',
    ...changeWords('done', { said: 'Kept: the plan' }, english.say),
    on: 'zoe',
    entries: [],
  },
  inField: undefined,
  write: () => Promise.resolve({ written: false, why: 'failed' }),
  make: () => Promise.resolve(false),
  undo: () => Promise.resolve(),
  redo: () => Promise.resolve(),
  dismiss: () => void dismissed++,
};

const Sheet = ({ isOpen = false }) => (
  <ChangesProvider value={changes}>
    <StatusLine onOld={() => void old++} />
    <textarea />
    <p>words</p>
    <button type="button">Kept</button>
    {isOpen && <dialog open>a dialog</dialog>}
  </ChangesProvider>
);

beforeEach(async () => {
  [dismissed, old] = [0, 0];
  await onScreen(<Sheet />);
});
afterEach(clearScreen);

it.each(['a', 'Ä', ' ', 'Enter', 'Escape', 'Backspace'])('is old at the next key: %j', async (key) => {
  await press(find('textarea'), key);
  expect([dismissed, old]).toEqual([1, 1]);
});

it('is old at the next click on something that does something', async () => {
  await click(button('Kept'));
  expect([dismissed, old]).toEqual([1, 1]);
});

it.each(['Tab', 'Shift', 'ArrowDown', 'PageUp'])('stays while the user looks around: %s', async (key) => {
  await press(find('textarea'), key);
  await click(find('p:not([role])'));
  expect([dismissed, old]).toEqual([0, 0]);
});

it('stays while it is copied, and for its own button', async () => {
  await press(find('textarea'), 'c', { ctrlKey: true });
  await press(button('Undo'), 'Enter');
  await click(button('Undo'));
  expect(dismissed).toBe(0);
});

it('stays for what is done in a dialog over it, where it cannot be read', async () => {
  await onScreen(<Sheet isOpen />);
  await press(find('dialog'), 'a');
  expect(dismissed).toBe(0);
});
