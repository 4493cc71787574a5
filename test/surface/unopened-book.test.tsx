// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../src/popup/popup';
import { App } from '../../src/sidebar/app';
import { Book } from '../../src/store/book';
import { ReportingUnread } from '../../src/surface/unread';
import { Start } from '../../src/today/start';
import { FakePlatform } from '../popup/fake-platform';
import { sayEnglish } from '../ui/english';
import { fakeStorage } from './fake-storage';
import { clearScreen, onScreen } from '../ui/on-screen';

// It loads in an extension only.
vi.mock('webextension-polyfill', () => ({ default: {} }));

// What the surfaces load later: a test that ends before it has come would end in an error of its own.
beforeAll(async () => {
  await Promise.all([
    import('../../src/popup/find-place'),
    import('../../src/popup/log-target'),
    import('../../src/popup/questions'),
    import('../../src/sidebar/name-question'),
    import('../../src/sidebar/others/parts'),
    import('../../src/sidebar/practice/parts'),
    import('../../src/sidebar/record-sighting'),
    import('../../src/sidebar/recovery-actions'),
    import('../../src/sidebar/sheet-writing'),
    import('../../src/sidebar/sightings'),
    import('../../src/surface/book/book-notice'),
  ]);
});

let book: Book;
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('chrome', {
    i18n: { getMessage: sayEnglish, getUILanguage: () => 'en-GB' },
    runtime: { sendMessage: () => Promise.resolve() },
    storage: fakeStorage(),
  });
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no disk', 'SecurityError');
  });
  book = new Book(`unopened ${crypto.randomUUID()}`);
});
afterEach(() => {
  clearScreen();
  book.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const text = () => document.body.textContent;

describe('a database that does not open', () => {
  it('is reported on the day’s plan', async () => {
    render(<Start book={book} />, document.body);
    await expect.poll(text).toContain('Your promises could not be read.');
  });

  it('is reported in the popup, which still shows its field', async () => {
    await onScreen(
      <ReportingUnread book={book}>
        <Popup
          book={book}
          platform={new FakePlatform()}
          settings={undefined}
          early=""
          close={() => undefined}
        />
      </ReportingUnread>,
    );
    await expect.poll(text).toContain('What is due could not be read.');
    expect(document.querySelector('textarea')).not.toBeNull();
  });

  it('is reported in the sidebar, which still shows its field', async () => {
    const { port1, port2 } = new MessageChannel();
    render(<App book={book} port={port2} admit={(message) => Promise.resolve(message)} />, document.body);
    const ref = { crm: 'hubspot', tenant: '1', kind: '0-1', id: '1' };
    const address = 'https://app.hubspot.com/contacts/1/record/0-1/1';
    port1.postMessage({ type: 'contact', epoch: 1, ref, crmName: 'HubSpot', address });
    await expect.poll(text).toContain('Your notes on this contact could not be read.');
    expect(document.querySelector('textarea')).not.toBeNull();
    port1.close();
  });
});
