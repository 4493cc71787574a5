import { useId, useState } from 'preact/hooks';
import type { Crm } from '../crm/crm';
import { useWording, type Say } from '../ui/wording';
import { readAddress, type AddressReading } from './self-hosted-address';

interface SelfHostedFormProps {
  readonly crms: readonly Crm[];
  /** Those that can stand at an address of the user's own. */
  readonly selfHostable: readonly Crm[];
  /** Ids of the CRMs that the address looks like, from its form alone. */
  readonly guess: (url: URL) => readonly string[];
  /** Called in the click itself. */
  readonly onTurnOn: (origin: string, crm: string) => void;
}

/** "My CRM has an address of its own": paste it, say which CRM it is, turn it on. */
export function SelfHostedForm({ crms, selfHostable, guess, onTurnOn }: SelfHostedFormProps) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
  const [trouble, setTrouble] = useState('');
  const { say } = useWording();
  const told = useId();
  const reading = readAddress(text, crms);
  const guesses = reading.ok ? selfHostable.filter((crm) => guess(reading.url).includes(crm.id)) : [];
  const id = picked || (guesses.length === 1 ? (guesses[0]?.id ?? '') : '');
  const submit = (event: Event) => {
    event.preventDefault();
    setTrouble(troubleWith(reading, id, say));
    if (reading.ok && id) onTurnOn(reading.url.origin, id);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label class="field">
        {say('optionsAddress')}
        <input
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://crm.example.com"
          value={text}
          aria-describedby={told}
          aria-invalid={trouble !== ''}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setTrouble('');
          }}
        />
      </label>
      <WhichCrm crms={selfHostable} guesses={guesses} id={id} onPick={setPicked} />
      <p id={told} class="trouble" role="alert">
        {trouble}
      </p>
      <p class="act">
        <button type="submit" class="primary">
          {say('optionsTurnOn')}
        </button>
      </p>
    </form>
  );
}

interface WhichCrmProps {
  readonly crms: readonly Crm[];
  readonly guesses: readonly Crm[];
  readonly id: string;
  readonly onPick: (id: string) => void;
}

function WhichCrm({ crms, guesses, id, onPick }: WhichCrmProps) {
  const { say, locale } = useWording();
  const names = guesses.map((crm) => crm.name);
  return (
    <label class="field">
      {say('optionsWhichCrm')}
      <select value={id} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{say('optionsChoose')}</option>
        {[...guesses, ...crms.filter((crm) => !guesses.includes(crm))].map((crm) => (
          <option key={crm.id} value={crm.id}>
            {crm.name}
          </option>
        ))}
      </select>
      <span class="soft" role="status">
        {names.length > 0 &&
          say('optionsLooksLike', new Intl.ListFormat(locale, { type: 'disjunction' }).format(names))}
      </span>
    </label>
  );
}

function troubleWith(reading: AddressReading, id: string, say: Say): string {
  if (reading.ok) return id ? '' : say('optionsWhichCrmMissing');
  switch (reading.trouble) {
    case 'empty':
      return say('optionsAddressMissing');
    case 'no-address':
      return say('optionsNoAddress');
    case 'no-web-page':
      return say('optionsNoWebPage');
    case 'hosted':
      return say('optionsHosted', reading.crm.name);
  }
}
