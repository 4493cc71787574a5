import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendToBackground } from '../../src/browser/send-to-background';
import { getMessage, uiLanguage } from '../../src/browser/i18n';

const answering = (answer: unknown) => ({ runtime: { sendMessage: () => Promise.resolve(answer) } });

afterEach(() => vi.unstubAllGlobals());

describe('sendToBackground', () => {
  it.each([true, undefined, null, { message: 'a word' }])(
    'gives the answer %j as it came',
    async (answer) => {
      vi.stubGlobal('chrome', answering(answer));
      expect(await sendToBackground({ type: 'book.changed' })).toEqual(answer);
    },
  );

  it('rejects if the handler rejects, which reaches Chromium as a value', async () => {
    vi.stubGlobal('chrome', answering({ __mozWebExtensionPolyfillReject__: true, message: 'no book' }));
    await expect(sendToBackground({ type: 'book.changed' })).rejects.toThrow('no book');
  });

  it('rejects if nobody receives the message', async () => {
    vi.stubGlobal('browser', {
      runtime: { sendMessage: () => Promise.reject(new Error('Extension context invalidated.')) },
    });
    await expect(sendToBackground({ type: 'book.changed' })).rejects.toThrow('invalidated');
  });
});

describe('words', () => {
  const i18n = {
    getMessage: (key: string) => (key === 'popupTitle' ? 'Words' : ''),
    getUILanguage: () => 'de',
  };

  it.each(['browser', 'chrome'])('come from the API that the browser calls %s', (name) => {
    vi.stubGlobal(name, { i18n });
    expect([getMessage('popupTitle'), uiLanguage()]).toEqual(['Words', 'de']);
  });

  it('are the key if a text is missing, so that something is shown', () => {
    vi.stubGlobal('chrome', { i18n });
    expect(getMessage('nothingOfThisName')).toBe('nothingOfThisName');
  });
});
