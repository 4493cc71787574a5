import { useCallback } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { cappedCount } from '../domain/due/capped-count';
import { formDrafts } from '../store/form-drafts';
import type { Book } from '../store/book';
import { useBookKnown } from '../surface/book/book-known';
import { IfWhole } from '../surface/book/if-whole';
import { useRecords } from '../surface/records';
import type { ReadingSettings } from '../surface/sentence-context';
import type { Found } from '../surface/use-query';
import { usePromiseAction } from '../surface/use-promise-action';
import { useReadDue } from '../surface/use-read-due';
import { FormDraftsProvider } from '../ui/form-drafts';
import { PromiseRow } from '../ui/promise-row';
import { openRecordOfRow, RecordLink } from '../ui/record-link';
import { useWording } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import { showRecordAndClose } from './show-record-and-close';
import { SearchLine } from './search-line';
import { useDue, type Due } from './use-due';
import { useDisplayName } from './use-display-name';
import { personOfNamed } from './person';
import './due-section.css';

interface DueSectionProps {
  readonly book: Book;
  readonly platform: PopupPlatform;
  readonly settings: ReadingSettings;
  readonly onToday: () => void;
}

/** Lists the promises that are overdue and due next. */
export function DueSection({ book, platform, settings, onToday }: DueSectionProps) {
  const wording = useWording();
  const { say } = wording;
  const displayName = useDisplayName();
  const { found: due, now } = useDue(book, wording);
  const items = typeof due === 'object' ? due.items : [];
  const recordOf = useRecords(
    book,
    items.map(({ promise }) => promise),
    (contact) => showRecordAndClose(platform, contact),
  );
  const act = usePromiseAction();
  const forms = useCallback(() => Promise.resolve(formDrafts(book, 'popup', logFormError)), [book]);
  const readDue = useReadDue(settings);
  return (
    <section class="due" aria-labelledby="due">
      <p class="due-head">
        <span>
          <strong id="due">{say('popupDue')}</strong> <OverdueWords due={due} />
        </span>
        <button type="button" class="link small" onClick={onToday}>
          {say('popupToday')}
        </button>
      </p>
      {due === 'failed' && <p class="trouble">{say('popupDueFailed')}</p>}
      {typeof due === 'object' && (
        <>
          {!items.length && (
            <p class="soft">
              <IfWhole>{say('popupNothingDue')}</IfWhole>
            </p>
          )}
          <FormDraftsProvider value={forms}>
            <ul class="promises" onKeyDown={openRecordOfRow}>
              {items.map(({ promise, to }) => (
                <PromiseRow
                  key={promise.id}
                  promise={promise}
                  now={now}
                  readDue={readDue}
                  to={
                    to && (
                      <RecordLink name={displayName(personOfNamed(to))} onOpen={recordOf(promise.contact)} />
                    )
                  }
                  onAction={act}
                />
              ))}
            </ul>
          </FormDraftsProvider>
          {due.hasMore && <p class="soft">{say('popupMore')}</p>}
        </>
      )}
      <SearchLine book={book} platform={platform} />
    </section>
  );
}

const logFormError = (cause: unknown) => logUnexpected('saving a form', cause);

function OverdueWords({ due }: { readonly due: Found<Due> }) {
  const { say } = useWording();
  const known = useBookKnown();
  if (typeof due !== 'object') return null;
  const count = cappedCount(due.overdue);
  return (
    <span class="soft">
      {due.overdue ? say('popupOverdue', count) : known === 'whole' && say('popupNoneOverdue')}
    </span>
  );
}
