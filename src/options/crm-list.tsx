import { useState } from 'preact/hooks';
import type { Crm } from '../crm/crm';
import { useWording } from '../ui/wording';
import { findCrms } from './crm-choice';

interface CrmListProps {
  /** The CRMs that can still be turned on. */
  readonly crms: readonly Crm[];
  /** Called synchronously in the click, as a permission request requires. */
  readonly onTurnOn: (chosen: readonly Crm[]) => void;
}

/** A searchable list of CRMs with checkboxes, and one button that turns the checked ones on. */
export function CrmList({ crms, onTurnOn }: CrmListProps) {
  const [query, setQuery] = useState('');
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const { say, locale } = useWording();
  const chosen = findCrms(crms, '').filter((crm) => ids.has(crm.id));
  const names = new Intl.ListFormat(locale).format(chosen.map((crm) => crm.name));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length) onTurnOn(chosen);
      }}
    >
      <label class="field">
        {say('optionsSearch')}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <Choices crms={findCrms(crms, query)} ids={ids} onChange={(id) => setIds(toggled(ids, id))} />
      {crms.some(isExperimental) && <p class="soft">{say('optionsExperimentalWhy')}</p>}
      <p class="act">
        <button type="submit" class="primary" disabled={!chosen.length}>
          {chosen.length ? say('optionsTurnOnSome', names) : say('optionsTurnOn')}
        </button>
        <span class="soft">{say(chosen.length ? 'optionsWillAsk' : 'optionsChooseFirst')}</span>
      </p>
    </form>
  );
}

interface ChoicesProps {
  readonly crms: readonly Crm[];
  readonly ids: ReadonlySet<string>;
  readonly onChange: (id: string) => void;
}

function Choices({ crms, ids, onChange }: ChoicesProps) {
  const { say } = useWording();
  if (!crms.length) return <p role="status">{say('optionsNoSuchCrm')}</p>;
  return (
    <ul class="choices">
      {crms.map((crm) => (
        <li key={crm.id}>
          <label>
            <input type="checkbox" checked={ids.has(crm.id)} onChange={() => onChange(crm.id)} />
            <span>
              {crm.name}
              {isExperimental(crm) && <span class="soft"> {say('optionsExperimental')}</span>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

const isExperimental = (crm: Crm) => crm.standing === 'experimental';

function toggled(ids: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
