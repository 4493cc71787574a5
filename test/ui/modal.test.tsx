// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialFocus } from '../../src/ui/initial-focus';
import { Modal } from '../../src/ui/modal';
import { clearScreen, find, onScreen } from './on-screen';

const left = vi.fn();
const show = () =>
  onScreen(
    <Modal class="sheet" name={{ label: 'Keys' }} onClose={left}>
      <button type="button">Close</button>
    </Modal>,
  );

beforeEach(() => left.mockClear());
afterEach(clearScreen);

describe('Modal', () => {
  it('calls onClose once', async () => {
    await show();
    find<HTMLDialogElement>('dialog').dispatchEvent(new Event('close'));
    expect(left).toHaveBeenCalledTimes(1);
  });

  // The browser's own close event comes when nobody is there any more: a debrief would be kept a second time.
  it('is closed when it is unmounted, without calling onClose', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await show();
    const dialog = find<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    clearScreen();
    expect(dialog.open).toBe(false);
    dialog.dispatchEvent(new Event('close'));
    expect(left).not.toHaveBeenCalled();
  });

  it('focuses the element with initialFocus, and not its first button', async () => {
    await onScreen(
      <Modal class="sheet" name={{ label: 'Brief' }} onClose={left}>
        <button type="button">Close</button>
        <input {...initialFocus} />
      </Modal>,
    );
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('leaves the focus in the page around it if the user has moved there', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await show();
    const dialog = find<HTMLDialogElement>('dialog');
    clearScreen();
    expect(dialog.open).toBe(true);
  });
});
