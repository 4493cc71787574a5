import { getMessage } from '../browser/i18n';
import type { Book } from '../store/book';
import { readHabits } from '../store/habits';
import { readSettings } from '../store/settings';
import { ownWording } from '../surface/own-wording';
import { ReportingUnread } from '../surface/unread';
import { useQuery } from '../surface/use-query';
import { useSingleKeysSetting } from '../ui/use-single-keys-setting';
import { WordingProvider } from '../ui/wording';
import type { Preferences } from './preferences';
import { TodayPage } from './today-page';

/** The page, once the settings and habits are read; it follows changes to them on any surface. */
export function Start({ book }: { readonly book: Book }) {
  const preferences = useQuery('settings', 'own', () => readPreferences(book), [book]);
  const settings = typeof preferences === 'object' ? preferences.settings : undefined;
  useSingleKeysSetting(settings);
  if (!preferences) return null;
  return (
    <WordingProvider value={ownWording(settings)}>
      <ReportingUnread book={book}>
        {preferences === 'failed' ? (
          <p class="trouble">{getMessage('todayFailed')}</p>
        ) : (
          <TodayPage book={book} preferences={preferences} />
        )}
      </ReportingUnread>
    </WordingProvider>
  );
}

const readPreferences = async (book: Book): Promise<Preferences> => ({
  settings: await readSettings(book),
  habits: await readHabits(book),
});
