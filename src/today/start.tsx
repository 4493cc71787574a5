import { getMessage } from '../browser/i18n';
import type { Book } from '../store/book';
import { readHabits } from '../store/habits';
import { readSettings } from '../store/settings';
import { ownWording } from '../surface/own-wording';
import { SayingUnread } from '../surface/unread';
import { useQuery } from '../surface/use-query';
import { Worded } from '../ui/wording';
import type { Own } from './own';
import { TodayPage } from './today-page';

/** The page, once it is known when its user works; it follows what they set anywhere. */
export function Start({ book }: { readonly book: Book }) {
  const own = useQuery('settings', 'own', () => readOwn(book), [book]);
  if (own === 'failed') return <p class="trouble">{getMessage('todayFailed')}</p>;
  if (!own) return null;
  return (
    <Worded value={ownWording(own.settings)}>
      <SayingUnread>
        <TodayPage book={book} own={own} />
      </SayingUnread>
    </Worded>
  );
}

const readOwn = async (book: Book): Promise<Own> => ({
  settings: await readSettings(book),
  habits: await readHabits(book),
});
