// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { ToFrame } from '../../src/messages/frame-port';
import type { Admit } from '../../src/sidebar/admission';
import { usePage } from '../../src/sidebar/use-page';
import type { Book } from '../../src/store/book';
import { bookOfEachTest } from '../store/book-of-each-test';

let book: Book;
bookOfEachTest((made) => {
  book = made;
});

const admit: Admit = (message) =>
  message.type === 'nobody' ? Promise.reject(new Error('gone')) : Promise.resolve(message);

it('goes on with the next message after one that failed', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { port1, port2 } = new MessageChannel();
  const Shown = () => <p>{usePage(book, port2, admit).contact?.ref.id}</p>;
  act(() => render(<Shown />, document.body));
  const say = (message: ToFrame) => port1.postMessage(message);
  say({ type: 'nobody', epoch: 1 });
  const ref = { crm: 'hubspot', tenant: '1', kind: '0-1', id: '7' };
  say({ type: 'contact', epoch: 2, ref, crmName: 'HubSpot', address: 'https://app.hubspot.com/' });
  await vi.waitFor(() => expect(document.body.textContent).toBe('7'));
  expect(logged).toHaveBeenCalledTimes(1);
  act(() => render(null, document.body));
  port1.close();
});
