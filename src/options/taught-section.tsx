import { useId, useState } from 'preact/hooks';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { useSay } from '../ui/wording';
import { Act } from './act';
import type { Access } from './access';
import { turnOffOrigin, turnOnOrigin } from './turn-on';
import { importTaught, removeTaught, renameTaught, type TaughtOutcome } from './taught-deeds';

interface TaughtSectionProps {
  readonly access: Access;
  readonly list: readonly TaughtCrm[];
}

/** The CRMs that the user has taught: each a file of data to rename, pass on, take in, remove. */
export function TaughtSection({ access, list }: TaughtSectionProps) {
  const [last, setLast] = useState<TaughtOutcome>();
  const say = useSay();
  const report = (deed: Promise<TaughtOutcome>) => void deed.then(setLast);
  const remove = async (one: TaughtCrm) => {
    await turnOffOrigin(access, one.origin);
    return removeTaught(access, one);
  };
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">{say('optionsTaught')}</h2>
      <p class="soft">{say(list.length ? 'optionsTaughtWhy' : 'optionsTaughtNone')}</p>
      <ul class="lines">
        {list.map((one) => (
          <TaughtLine
            key={one.id}
            one={one}
            onName={(name) => report(renameTaught(access, one, name))}
            onRemove={() => report(remove(one))}
            onTurnOn={() => void turnOnOrigin(access, one.origin, one.id)}
          />
        ))}
      </ul>
      <ImportField onFile={(file) => report(importTaught(access, file))} />
      <p class={last && 'told'} role="status">
        {last && say(last.said, ...(last.name === undefined ? [] : [last.name]))}{' '}
        {last?.replace && (
          <Act
            text={say('optionsTaughtReplace')}
            about={last.name ?? ''}
            onAct={() => last.replace && report(last.replace())}
          />
        )}
      </p>
    </section>
  );
}

interface TaughtLineProps {
  readonly one: TaughtCrm;
  readonly onName: (name: string) => void;
  readonly onRemove: () => void;
  /** Called in the click itself. */
  readonly onTurnOn: () => void;
}

function TaughtLine({ one, onName, onRemove, onTurnOn }: TaughtLineProps) {
  const say = useSay();
  const json = JSON.stringify(one, undefined, 2);
  return (
    <li>
      <label class="field">
        {say('optionsTaughtName')}
        <input value={one.name} maxLength={60} onChange={(event) => onName(event.currentTarget.value)} />
        <span class="soft">{one.origin}</span>
      </label>
      <span class="buttons">
        <Act text={say('optionsTurnOn')} about={one.name} onAct={onTurnOn} />
        <a
          class="action"
          download={`${one.id}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
          aria-label={`${say('optionsTaughtExport')}: ${one.name}`}
        >
          {say('optionsTaughtExport')}
        </a>
        <Act text={say('optionsTaughtRemove')} about={one.name} onAct={onRemove} />
      </span>
    </li>
  );
}

function ImportField({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay();
  const id = useId();
  const take = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file) onFile(file);
    // So that the same file can be chosen again.
    field.value = '';
  };
  return (
    <p class="act">
      <input
        id={id}
        class="unseen"
        type="file"
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget)}
      />
      <label for={id} class="action">
        {say('optionsTaughtImport')}
      </label>
    </p>
  );
}
