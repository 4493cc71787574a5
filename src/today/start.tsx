import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { getMessage, uiLanguage } from '../browser/words';
import type { Book } from '../store/book';
import { readHabits, type Habits } from '../store/habits';
import { readSettings, type Settings } from '../store/settings';
import { watch } from '../store/watch';
import { Worded } from '../ui/wording';
import { TodayPage } from './today-page';

/** What the user has set, as this page needs it. */
export interface Own {
  readonly settings: Settings;
  readonly habits: Habits;
}

/** The page, once it is known when its user works; it follows what they set anywhere. */
export function Start({ book }: { readonly book: Book }) {
  const [own, know] = useState<Own | 'failed'>();
  useEffect(
    () =>
      watch(async () => ({ settings: await readSettings(book), habits: await readHabits(book) }), {
        next: know,
        error: (cause) => {
          logUnexpected('settings', cause);
          know('failed');
        },
      }),
    [book],
  );
  if (own === 'failed') return <p class="trouble">{getMessage('todayFailed')}</p>;
  if (!own) return null;
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const wording = { say: getMessage, locale: uiLanguage(), zone, hours: own.settings.hours };
  return (
    <Worded value={wording}>
      <TodayPage book={book} own={own} />
    </Worded>
  );
}
