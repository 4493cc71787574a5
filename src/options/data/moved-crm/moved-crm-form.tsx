import { useId, useState } from 'preact/hooks';
import type { Book } from '../../../store/book';
import { tenantsInBook, type Tenant, type TenantWithCount } from '../../../store/moved-crm/tenants';
import { crmById } from '../../../crm/index';
import { crmNameOf } from '../../../ui/crm-names';
import { plural } from '../../../ui/plural';
import { useWording } from '../../../ui/wording';
import { useLoaded } from '../use-loaded';
import { MovePreview } from './move-preview';
import { readNewPlace, type NewPlace } from './new-address';
import { useMove, type Moving } from './use-move';
import { tenantWords } from './tenant-words';

/** Moves all records of a CRM that has another address now; nothing as long as there are no records. */
export function MovedCrmForm({ book }: { readonly book: Book }) {
  const wording = useWording();
  const { say } = wording;
  const { state, look, move, undo, leave } = useMove(book);
  const tenants = useLoaded(() => tenantsInBook(book), [state.type]);
  // A taught CRM is bound to its address: at another one it is taught anew, and is another CRM.
  const known = tenants?.filter(({ crm }) => crmById(crm)) ?? [];
  if (known.length === 0 && state.type === 'idle') return null;
  return (
    <div role="region" aria-labelledby="moved-crm-title">
      <h3 id="moved-crm-title">{say('moveCrmTitle')}</h3>
      <p class="soft">{say('moveCrmWhat')}</p>
      {state.type === 'planned' || state.type === 'moving' ? (
        <MovePreview {...state} isBusy={state.type === 'moving'} onMove={() => void move()} onLeave={leave} />
      ) : (
        <WhereForm tenants={known} onLook={(moving) => void look(moving)} />
      )}
      <p class="act">
        <span role="status">
          {state.type === 'moving' && say('moveCrmBusy')}
          {state.type === 'moved' &&
            plural(wording, 'moveCrmDone', state.plan.moves.length, tenantWords(state.moving.to))}
          {state.type === 'undone' && say('moveCrmUndone', tenantWords(state.moving.from.tenant))}
        </span>
        {state.type === 'moved' && (
          <button type="button" class="action" onClick={() => void undo()}>
            {say('buttonUndo')}
          </button>
        )}
      </p>
      <div role="alert">{'trouble' in state && state.trouble && <p class="trouble">{state.trouble}</p>}</div>
    </div>
  );
}

interface WhereFormProps {
  readonly tenants: readonly TenantWithCount[];
  readonly onLook: (moving: Moving) => void;
}

function WhereForm({ tenants, onLook }: WhereFormProps) {
  const wording = useWording();
  const { say } = wording;
  const [index, setIndex] = useState(0);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Extract<NewPlace, { ok: false }>['problem']>();
  const problemId = useId();
  const from: Tenant | undefined = tenants[index] ?? tenants[0];
  const submit = (event: Event) => {
    event.preventDefault();
    if (!from) return;
    const place = readNewPlace(text, from);
    setProblem(place.ok ? undefined : place.problem);
    if (place.ok) onLook({ from, to: place.tenant, url: place.url });
  };
  return (
    <form autocomplete="off" noValidate onSubmit={submit}>
      <label class="field">
        {say('moveCrmFrom')}
        <select value={index} onChange={(event) => setIndex(Number(event.currentTarget.value))}>
          {tenants.map(({ crm, tenant, records }, at) => (
            <option key={`${crm} ${tenant}`} value={at}>
              {plural(wording, 'moveCrmTenant', records, crmNameOf(crm), tenantWords(tenant))}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say('moveCrmTo')}
        <input
          type="url"
          inputMode="url"
          spellcheck={false}
          placeholder="https://"
          value={text}
          aria-describedby={problemId}
          aria-invalid={problem !== undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
      </label>
      <p id={problemId} class="trouble" role="alert">
        {problem === 'same' && say('moveCrmSame')}
        {problem === 'no-record' && from && say('moveCrmNoRecord', crmNameOf(from.crm))}
      </p>
      <p class="act">
        <button type="submit" class="action">
          {say('moveCrmLook')}
        </button>
      </p>
    </form>
  );
}
