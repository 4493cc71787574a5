// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { usualHours } from '../../src/domain/due/working-hours';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { useDayBook } from '../../src/today/use-day-book';
import { mount, unmount } from '../popup/mounted';

const hour = 60 * 60_000;
const wording = { say: (key: string) => key, locale: 'en', zone: 'UTC', hours: usualHours };
const made = (id: string, by: 'us' | 'them') => ({
  kind: 'promise.made' as const,
  entity: id,
  contact: 'ana',
  data: { by, due: dueAtInstant(Date.now() + hour, 'UTC'), cushion: 10 },
  text: { words: `the words of ${id}` },
});
const about = (id: string) => ({
  kind: 'confidence.asked' as const,
  entity: `confidence ${id}`,
  contact: 'ana',
  data: { about: id },
  text: {},
});

function Words({ book }: { readonly book: Book }) {
  const { day } = useDayBook(book, wording);
  if (typeof day !== 'object') return null;
  return (
    <p>
      {[...day.ours, ...day.theirs]
        .map(({ text }) => text.words)
        .toSorted()
        .join(', ')}
    </p>
  );
}
const words = () => document.querySelector('p')?.textContent;
const print = (type: 'beforeprint' | 'afterprint') => act(() => void dispatchEvent(new Event(type)));

afterEach(unmount);

it('prints a day without the text of confidential promises, and shows it again on screen', async () => {
  const book = new Book('printed-day');
  await append(book, [made('quote', 'us'), made('secret', 'us'), made('theirs', 'them')]);
  await append(book, [about('secret'), about('theirs')]);
  await mount(<Words book={book} />);
  await expect.poll(words).toBe('the words of quote, the words of secret, the words of theirs');
  await print('beforeprint');
  expect(words()).toBe('itemConfidential, itemConfidential, the words of quote');
  await print('afterprint');
  expect(words()).toBe('the words of quote, the words of secret, the words of theirs');
  await book.delete();
});
