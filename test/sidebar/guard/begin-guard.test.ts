// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { beginGuard } from '../../../src/sidebar/guard/begin-guard';

vi.mock('../../../src/sidebar/guard/guard-sheet', () => {
  throw new Error('no such file');
});

it('says so if the guard cannot be loaded, and goes on doing nothing', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
  document.body.innerHTML = '<button>Kept</button>';
  let clicks = 0;
  document.querySelector('button')?.addEventListener('click', () => clicks++);
  beginGuard(document, new MessageChannel().port1);
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBe('guardNotLoaded'));
  document.querySelector('button')?.click();
  expect(clicks).toBe(0);
  expect(logged).toHaveBeenCalledOnce();
});
