import type { Book } from '../../store/book';
import { readHabits } from '../../store/habits';
import { detailsOf, promiseOf } from '../../store/promise-details';
import type { Settings } from '../../store/settings';
import { Amends } from '../../ui/amends/amends';
import { promiseWords } from '../../ui/promise-words';
import { useSay, useWording } from '../../ui/wording';
import type { ReadingSettings } from '../sentence-context';
import { usePromiseAction } from '../use-promise-action';
import { useQuery } from '../use-query';
import { useReadDue } from '../use-read-due';
import './amends-of.css';

interface AmendsOfProps {
  readonly book: Book;
  /** Id of a promise of ours. */
  readonly id: string;
  readonly settings: (ReadingSettings & Partial<Pick<Settings, 'buzzwords'>>) | undefined;
}

/** The amends for one promise, read from the book; they follow it. */
export function AmendsOf({ book, id, settings }: AmendsOfProps) {
  const wording = useWording();
  const found = useQuery('amends', id, () => readAmends(book, id), [book]);
  const readDue = useReadDue(settings);
  const act = usePromiseAction();
  if (!found) return null;
  if (found === 'failed' || !found.details) return <NoAmends failed={found === 'failed'} />;
  const { details, template } = found;
  const { promise, to } = details;
  const now = Date.now();
  const facts = {
    name: to?.name,
    email: to?.contact.text.email,
    template,
    buzzwords: settings?.buzzwords,
  };
  const { lead } = promiseWords(promise, now, wording);
  return (
    <div class="amends-of">
      <p dir="auto">
        <strong>{promise.text.words}</strong>
      </p>
      {promise.open && (
        <p class="soft" dir="auto">
          {lead}
        </p>
      )}
      <Amends
        {...{ promise, now, facts, readDue }}
        onAction={(action, sent) => void act(promise, action, sent)}
      />
    </div>
  );
}

function NoAmends({ failed }: { readonly failed: boolean }) {
  const say = useSay();
  return <p class="soft">{say(failed ? 'todayFailed' : 'todaySheetGoneWhy')}</p>;
}

async function readAmends(book: Book, id: string) {
  const [promise, { apology }] = await Promise.all([promiseOf(book, id), readHabits(book)]);
  return { details: promise && (await detailsOf(book, promise)), template: apology };
}
