import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { getMessage, uiLanguage } from '../browser/i18n';
import type { Book } from '../store/book';
import { readHabits } from '../store/habits';
import { readSettings } from '../store/settings';
import { watch } from '../store/watch';
import { Worded } from '../ui/wording';
import type { Own } from './own';
import { TodayPage } from './today-page';

/** The page, once it is known when its user works; it follows what they set anywhere. */
export function Start({ book }: { readonly book: Book }) {
  const [own, setOwn] = useState<Own | 'failed'>();
  useEffect(
    () =>
      watch(async () => ({ settings: await readSettings(book), habits: await readHabits(book) }), {
        next: setOwn,
        error: (cause) => {
          logUnexpected('settings', cause);
          setOwn('failed');
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
