// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PromiseRow } from '../../src/ui/promise-row';
import { openRecordOfRow, RecordLink, RecordMark } from '../../src/ui/record-link';
import { SearchPanel, type Hit } from '../../src/ui/search-panel';
import { aPromise, at } from './a-promise';
import { button, clearScreen, click, find, onScreen, press, type, openMenu } from './on-screen';

const open = vi.fn();
const name = 'Zoë O’Brien';

const row = (onOpen: (() => void) | undefined) =>
  onScreen(
    <ul onKeyDown={openRecordOfRow}>
      <PromiseRow
        promise={aPromise()}
        now={at('2026-11-24T17:00')}
        to={<RecordLink name={name} onOpen={onOpen} />}
        onAction={() => undefined}
      />
    </ul>,
  );
const sheet = vi.fn();
const found = async (hit: Partial<Hit>) => {
  const hits = [{ id: '1', words: 'Send the quote', whom: name, ...hit }];
  const search = () => Promise.resolve(hits);
  await onScreen(<SearchPanel find={search} />);
  await type(find('input'), 'quote');
  await expect.poll(() => document.querySelector('.hit')).not.toBeNull();
};

afterEach(() => {
  clearScreen();
  open.mockClear();
  sheet.mockClear();
});

describe('a name', () => {
  it('is a button that opens the record, if its address is known', async () => {
    await onScreen(<RecordLink name={name} onOpen={open} />);
    expect(document.body.textContent).toBe(name);
    await click(button(`Open in CRM: ${name}`));
    expect(open).toHaveBeenCalledOnce();
  });

  it('is plain text if no address is known, and the icon is missing', async () => {
    await onScreen(
      <>
        <RecordLink name={name} onOpen={undefined} />
        <RecordMark name={name} onOpen={undefined} />
      </>,
    );
    expect(document.body.textContent).toBe(name);
    expect(document.querySelector('button')).toBeNull();
  });
});

describe('in a row that has the focus, `o`', () => {
  it('opens the record', async () => {
    await row(open);
    expect(find('.when-to').textContent).toContain(name);
    await press(button('Kept'), 'o');
    expect(open).toHaveBeenCalledOnce();
  });

  it('does nothing if no address is known', async () => {
    await row(undefined);
    expect((await press(button('Kept'), 'o')).defaultPrevented).toBe(false);
  });

  it('is left to the browser with Ctrl, and to an open menu', async () => {
    await row(open);
    await press(button('Kept'), 'o', { ctrlKey: true });
    await openMenu('More about this promise');
    await press(find('[role=menuitem]'), 'o');
    expect(open).not.toHaveBeenCalled();
  });
});

describe('a search result', () => {
  it('opens the record as a whole', async () => {
    await found({ onRecord: open });
    const hit = find<HTMLButtonElement>('button.hit');
    expect(hit.textContent).toContain(`Open in CRM: ${name}`);
    await click(hit);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens its sheet, and by the name the record', async () => {
    await found({ onOpen: sheet, onRecord: open });
    await click(button('Send the quote'));
    expect([sheet.mock.calls.length, open.mock.calls.length]).toEqual([1, 0]);
    await click(button(`Open in CRM: ${name}`));
    expect([sheet.mock.calls.length, open.mock.calls.length]).toEqual([1, 1]);
  });

  it('is plain text if it can open neither', async () => {
    await found({});
    expect(document.querySelector('.search button')).toBeNull();
  });
});
