// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { LongList } from '../../src/ui/long-list';
import { clearScreen, find, onScreen } from './on-screen';

const rows = (count: number) => Array.from({ length: count }, (_, i) => `row ${i}`);
const show = (count: number, at?: string) =>
  onScreen(
    <div style={{ overflowY: 'auto' }}>
      <LongList items={rows(count)} keyOf={(row) => row} estimate={40} at={at} label="rows">
        {(row) => <p>{row}</p>}
      </LongList>
    </div>,
  );

afterEach(clearScreen);

describe('a long list', () => {
  it('renders every row while it is short, so that the browser can find and print them', async () => {
    await show(100);
    expect(document.querySelectorAll('li')).toHaveLength(100);
    expect(find('li').hasAttribute('aria-setsize')).toBe(false);
    expect(document.querySelector('.printed-part')).toBeNull();
  });

  it('scrolls to the row it is opened at and focuses it', async () => {
    await show(20, 'row 7');
    expect(document.activeElement?.textContent).toBe('row 7');
  });

  it('is as high as all its rows, renders few of them, and says so in print', async () => {
    await show(10_000);
    expect(document.querySelectorAll('li').length).toBeLessThan(100);
    expect(find('ul').style.blockSize).toBe('400000px');
    expect(find('.printed-part').textContent).toContain('10,000');
  });
});
