import { useRef } from 'preact/hooks';
import type { Book } from '../../../store/book';
import { lastImport } from '../../../store/import/last-import';
import { plural } from '../../../ui/plural';
import { pastWords } from '../../../ui/time-words';
import { useWording } from '../../../ui/wording';
import { useLoaded } from '../use-loaded';
import { ImportEnd } from './import-end';
import { JournalPreviewView } from './journal-preview-view';
import { ProgressLine } from '../progress-line';
import { SealedFile } from './sealed-file';
import { RowsPreviewView } from './rows-preview-view';
import type { useImport } from './use-import';

interface ImportFormProps {
  readonly book: Book;
  readonly bringing: ReturnType<typeof useImport>;
}

/** Brings a file in: what it holds is shown first, a backup is saved before, and it can be undone after. */
export function ImportForm({ book, bringing }: ImportFormProps) {
  const wording = useWording();
  const { say } = wording;
  const { state, choose, ...acts } = bringing;
  const field = useRef<HTMLInputElement>(null);
  const last = useLoaded(() => lastImport(book), [state.type]);
  const isFree = state.type !== 'reading' && state.type !== 'importing';
  return (
    <div role="region" aria-labelledby="import-title">
      <h3 id="import-title">{say('importTitle')}</h3>
      <p class="soft">{say('importWhat')}</p>
      {isFree && (
        <p class="act">
          <input
            ref={field}
            id="import-file"
            type="file"
            class="unseen"
            accept=".json,.jsonl,.csv,.txt,application/json,text/csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void choose(file);
            }}
          />
          <label for="import-file" class="action">
            {say('importChoose')}
          </label>
        </p>
      )}
      {state.type === 'reading' && (
        <ProgressLine name={say('importReading')} done={state.read} of={state.of} onCancel={acts.cancel} />
      )}
      {state.type === 'sealed' && (
        <SealedFile isWrong={state.isWrong} onOpen={(typed) => void acts.open(typed)} onLeave={acts.leave} />
      )}
      {state.type === 'journal' && (
        <JournalPreviewView preview={state.preview} onBegin={acts.begin} onLeave={acts.leave} />
      )}
      {state.type === 'rows' && <RowsPreviewView rows={state.rows} {...acts} onLeave={acts.leave} />}
      {state.type === 'importing' && (
        <ProgressLine name={say('importRunning')} done={state.done} of={state.of} onCancel={acts.cancel} />
      )}
      <ImportEnd state={state} />
      {isFree && last && state.type !== 'journal' && state.type !== 'rows' && (
        <p class="act">
          <span class="soft">
            {plural(wording, 'importLast', last.entries, pastWords(last.at, Date.now(), wording))}
          </span>
          <button type="button" class="action" onClick={acts.undo}>
            {say('importUndo')}
          </button>
        </p>
      )}
    </div>
  );
}
