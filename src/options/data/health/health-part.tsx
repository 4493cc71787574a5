import { useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import { askToPersist, storageFacts } from '../../../browser/storage-facts';
import type { Book } from '../../../store/book';
import { checkLists, type Checked } from '../../../store/health/check-lists';
import { checkSpare, type SpareChecked } from '../../../store/health/check-spare';
import { rebuild } from '../../../store/rebuild';
import { plural } from '../../../ui/plural';
import { clockWords } from '../../../ui/time-words';
import { useWording, type Wording } from '../../../ui/wording';
import { useLoaded } from '../use-loaded';
import { sizeWords } from './size-words';

type CheckState =
  | { readonly type: 'none' | 'running' | 'failed' }
  | {
      readonly type: 'checked';
      readonly found: Checked;
      readonly spare: SpareChecked | undefined;
      readonly at: number;
    };

/** How safe what is here is: its size, whether the browser keeps it, whether all of it can be read. */
export function HealthPart({ book }: { readonly book: Book }) {
  const wording = useWording();
  const { say, locale } = wording;
  const [asked, setAsked] = useState(0);
  const [check, setCheck] = useState<CheckState>({ type: 'none' });
  const entries = useLoaded(() => book.journal.count(), [check]);
  const facts = useLoaded(storageFacts, [asked, check]);
  const run = async (before: () => Promise<unknown> = async () => undefined) => {
    setCheck({ type: 'running' });
    try {
      await before();
      const [found, spare] = [await checkLists(book), await checkSpare(book)];
      setCheck({ type: 'checked', found, spare, at: Date.now() });
    } catch (cause) {
      logUnexpected('checking the book', cause);
      setCheck({ type: 'failed' });
    }
  };
  const persist = () =>
    void askToPersist().then(
      () => setAsked(asked + 1),
      (cause: unknown) => logUnexpected('asking for storage', cause),
    );
  return (
    <div role="region" aria-labelledby="health-title">
      <h3 id="health-title">{say('healthTitle')}</h3>
      <p>
        {facts &&
          entries !== undefined &&
          plural(wording, 'healthSize', entries, sizeWords(facts.used, locale))}{' '}
        {facts && say(facts.persisted ? 'healthPersisted' : 'healthNotPersisted')}
      </p>
      <p role="status">{checkWords(check, wording)}</p>
      <p class="act">
        <button type="button" class="action" disabled={check.type === 'running'} onClick={() => void run()}>
          {say('healthCheck')}
        </button>
        {check.type === 'checked' && check.found.wrongRows > 0 && (
          <button type="button" class="action" onClick={() => void run(() => rebuild(book))}>
            {say('healthRebuild')}
          </button>
        )}
        {facts && !facts.persisted && (
          <button type="button" class="action" onClick={persist}>
            {say('healthPersist')}
          </button>
        )}
      </p>
    </div>
  );
}

function checkWords(check: CheckState, wording: Wording): string {
  const { say } = wording;
  if (check.type === 'none') return '';
  if (check.type !== 'checked') return say(check.type === 'running' ? 'healthRunning' : 'healthFailed');
  const { entries, unreadable, wrongRows } = check.found;
  const words = [
    unreadable + wrongRows === 0 ? plural(wording, 'healthGood', entries) : '',
    unreadable > 0 ? plural(wording, 'healthUnreadable', unreadable) : '',
    wrongRows > 0 ? plural(wording, 'healthWrong', wrongRows) : '',
    spareWords(check.spare, wording),
  ];
  return say('healthChecked', clockWords(check.at, wording), words.filter(Boolean).join(' '));
}

function spareWords(spare: SpareChecked | undefined, wording: Wording): string {
  if (!spare) return '';
  if (spare.type !== 'read')
    return wording.say(spare.type === 'unread' ? 'healthSpareUnread' : 'healthSpareAhead');
  return spare.lacked ? plural(wording, 'healthSpareLacked', spare.lacked) : wording.say('healthSpareGood');
}
