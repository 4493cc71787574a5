import { useId, useState } from 'preact/hooks';
import type { Crm } from '../crm/crm';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { useSay } from '../ui/wording';
import { LineAction } from './line-action';
import type { Access } from './access';
import { turnOffOrigin, turnOnOrigin } from './turn-on';
import { importTaught, removeTaught, renameTaught, type TaughtOutcome } from './change-taught';

interface TaughtSectionProps {
  readonly access: Access;
  readonly list: readonly TaughtCrm[];
  /** The CRMs that need no teaching. */
  readonly known: readonly Crm[];
}

/** Lists the CRMs that the user has taught, to rename, export or remove, with a field to import one. */
export function TaughtSection({ access, list, known }: TaughtSectionProps) {
  const [last, setLast] = useState<TaughtOutcome>();
  const say = useSay();
  const report = (outcome: Promise<TaughtOutcome>) => void outcome.then(setLast);
  const remove = async (taught: TaughtCrm) => {
    await turnOffOrigin(access, taught.origin);
    return removeTaught(access, taught);
  };
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">{say('optionsTaught')}</h2>
      <p class="soft">{say(list.length ? 'optionsTaughtWhy' : 'optionsTaughtNone')}</p>
      <ul class="lines">
        {list.map((taught) => (
          <TaughtLine
            key={taught.id}
            taught={taught}
            onRename={(name) => report(renameTaught(access, taught, name, known))}
            onRemove={() => report(remove(taught))}
            onTurnOn={() => void turnOnOrigin(access, taught.origin, taught.id)}
          />
        ))}
      </ul>
      <ImportField onFile={(file) => report(importTaught(access, file, known))} />
      <p class={last && 'outcome'} role="status">
        {last && say(last.message, ...(last.name === undefined ? [] : [last.name]))}{' '}
        {last?.replace && (
          <LineAction
            text={say('optionsTaughtReplace')}
            about={last.name ?? ''}
            onClick={() => last.replace && report(last.replace())}
          />
        )}
      </p>
    </section>
  );
}

interface TaughtLineProps {
  readonly taught: TaughtCrm;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
  /** Called synchronously in the click, as a permission request requires. */
  readonly onTurnOn: () => void;
}

function TaughtLine({ taught, onRename, onRemove, onTurnOn }: TaughtLineProps) {
  const say = useSay();
  const json = JSON.stringify(taught, undefined, 2);
  return (
    <li>
      <label class="field">
        {say('optionsTaughtName')}
        <input value={taught.name} maxLength={60} onChange={(event) => onRename(event.currentTarget.value)} />
        <span class="soft">{taught.origin}</span>
      </label>
      <span class="buttons">
        <LineAction text={say('optionsTurnOn')} about={taught.name} onClick={onTurnOn} />
        <a
          class="action"
          download={`${taught.id}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
          aria-label={`${say('optionsTaughtExport')}: ${taught.name}`}
        >
          {say('optionsTaughtExport')}
        </a>
        <LineAction text={say('optionsTaughtRemove')} about={taught.name} onClick={onRemove} />
      </span>
    </li>
  );
}

function ImportField({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay();
  const id = useId();
  const importFrom = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file) onFile(file);
    // Otherwise, choosing the same file again would fire no change event.
    field.value = '';
  };
  return (
    <p class="act">
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".json,application/json"
        onChange={(event) => importFrom(event.currentTarget)}
      />
      <label for={id} class="action">
        {say('optionsTaughtImport')}
      </label>
    </p>
  );
}
