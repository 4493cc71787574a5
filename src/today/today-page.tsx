import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { planDays } from '../domain/day/plan-days';
import { formDrafts } from '../store/form-drafts';
import type { Book } from '../store/book';
import type { DayBook } from '../store/day-book';
import { ChangeLine } from '../surface/change/change-line';
import { ChangesProvider } from '../surface/change/changes';
import { useChangeStack } from '../surface/change/use-change-stack';
import { useUndoKeys } from '../surface/change/use-undo-keys';
import { useRecords } from '../surface/records';
import { FormDraftsProvider } from '../ui/form-drafts';
import { useWording } from '../ui/wording';
import { PageKeys } from './page-keys';
import { PageHeader } from './page-header';
import { withReplan } from './with-replan';
import { OpenedPromise } from './promise-dialog/opened-promise';
import type { Preferences } from './preferences';
import type { Replan, Today } from './today';
import { useDayBook } from './use-day-book';
import { useExtendedCadences } from './use-extended-cadences';
import { useOpenedPromise } from './use-opened-promise';
import { usePageKeys } from './use-page-keys';
import { useView } from './use-view';
import './change-room.css';

/** How many days are planned: today and the week after it. */
const days = 8;

/** The day's plan, and the views beside it. */
export function TodayPage({ book, preferences }: { readonly book: Book; readonly preferences: Preferences }) {
  const wording = useWording();
  const { day, now } = useDayBook(book, wording);
  useExtendedCadences(book, wording.zone);
  if (day === 'failed') return <p class="trouble">{wording.say('todayFailed')}</p>;
  return day ? <Page book={book} preferences={preferences} day={day} now={now} /> : null;
}

function Page({ book, preferences, day, now }: Pick<Today, 'book' | 'preferences' | 'day' | 'now'>) {
  const requested = useView();
  const changes = useChangeStack(book, 'today');
  const { make } = changes;
  useUndoKeys(changes);
  const [replan, setReplan] = useState<Replan>();
  const [help, setHelp] = useState(false);
  const { opened, setOpened: open, close } = useOpenedPromise(requested.promise);
  useEffect(() => setReplan(undefined), [day]);
  const plan = usePlan(day, now, preferences, replan);
  usePageKeys({ help: () => setHelp(true), isBusy: help || opened !== undefined });
  const recordOf = useRecords(book, withContacts(day));
  const today: Today = {
    book,
    preferences,
    day,
    plan,
    now,
    recordOf,
    make,
    preview: setReplan,
    open: ({ id }) => open(id),
  };
  const { Part } = requested.view;
  const forms = useCallback(() => Promise.resolve(formDrafts(book, 'today', logFormError)), [book]);
  return (
    <ChangesProvider value={changes}>
      <FormDraftsProvider value={forms}>
        <PageHeader view={requested.view} day={day} now={now} onHelp={() => setHelp(true)} />
        <div class="change-room">
          <ChangeLine />
        </div>
        <Part {...today} />
        {opened !== undefined && <OpenedPromise key={opened} id={opened} today={today} onClose={close} />}
        {help && <PageKeys onClose={() => setHelp(false)} />}
      </FormDraftsProvider>
    </ChangesProvider>
  );
}

const logFormError = (cause: unknown) => logUnexpected('keeping a form', cause);

const withContacts = ({ overdue, ours, theirs, meetings, asking }: DayBook) => [
  ...overdue,
  ...ours,
  ...theirs,
  ...meetings,
  ...asking,
];

function usePlan(
  day: DayBook,
  now: number,
  { habits }: Preferences,
  replan: Replan | undefined,
): Today['plan'] {
  const { zone, hours } = useWording();
  return useMemo(() => {
    const promises = withReplan([...day.overdue, ...day.ours], replan);
    const [first, ...rest] = planDays(
      promises,
      { now, zone, hours, share: habits.unplanned, meetings: day.meetings },
      days,
    );
    if (!first) throw new Error('no day was planned');
    return [first, ...rest];
  }, [day, now, zone, hours, habits.unplanned, replan]);
}
