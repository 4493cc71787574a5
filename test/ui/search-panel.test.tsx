// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { SearchPanel, type Hit } from '../../src/ui/search-panel';
import { clearScreen, find, onScreen, type } from './on-screen';

const hit: Hit = { id: '1', words: 'the marathon', whom: 'Ana' };
const search = async (query: string) => {
  if (query === 'broken') throw new Error('no book');
  return query === 'marathon' ? [hit] : [];
};
const look = async (query: string) => {
  await type(find<HTMLInputElement>('input'), query);
  await act(async () => void (await new Promise((done) => setTimeout(done))));
};

afterEach(clearScreen);

describe('a search', () => {
  it('says that it failed, instead of that nothing was found', async () => {
    await onScreen(<SearchPanel find={search} />);
    await look('broken');
    expect(find('[role=alert]').textContent).toContain('The search failed.');
    expect(find('[role=status]').textContent).toBe('');
    await look('nonsense');
    expect(find('[role=alert]').textContent).toBe('');
    expect(find('[role=status]').textContent).toContain('Nothing matches these words.');
    await look('marathon');
    expect(document.body.textContent).toContain('the marathon');
  });
});
