// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { ChangesProvider, type Changes } from '../../../src/surface/change/changes';
import { DialogChange } from '../../../src/surface/change/dialog-change';
import { clearScreen, find, onScreen } from '../../ui/on-screen';

const show = (last: Changes['last']) =>
  onScreen(
    <ChangesProvider
      value={{
        last,
        inField: undefined,
        write: async () => ({ written: false, why: 'failed' }),
        make: async () => false,
        undo: async () => undefined,
        redo: async () => undefined,
        dismiss: () => undefined,
      }}
    >
      <DialogChange />
    </ChangesProvider>,
  );
const change = (id: string, words: string) =>
  ({ id, words, standing: 'done', next: 'undo', on: 'ana', entries: [] }) as const;
const said = () => find('[role=status]').textContent;

afterEach(clearScreen);

it('says in a dialog what was changed there, with Undo, and not what was changed before', async () => {
  const before = change('a', 'Kept: Send the quote');
  await show(before);
  expect(said()).toBe('');
  await show(change('b', 'Changed: Call Bo'));
  expect(said()).toBe('Changed: Call Bo');
  expect(find('button').textContent).toContain('Undo');
});
