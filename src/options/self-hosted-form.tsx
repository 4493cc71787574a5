import { useId, useState } from 'preact/hooks';
import type { Crm } from '../crm/crm';
import { useWording, type Say } from '../ui/wording';
import { readAddress, type AddressReading } from './self-hosted-address';

interface SelfHostedFormProps {
  readonly crms: readonly Crm[];
  /** The CRMs that can be self-hosted. */
  readonly selfHostable: readonly Crm[];
  /** Returns the ids of the CRMs whose addresses look like this one, judged by the URL alone. */
  readonly guess: (url: URL) => readonly string[];
  /** Called synchronously in the click, as a permission request requires. */
  readonly onTurnOn: (origin: string, crm: string) => void;
}

/** A form to turn on a self-hosted CRM: its address, and which CRM it is. */
export function SelfHostedForm({ crms, selfHostable, guess, onTurnOn }: SelfHostedFormProps) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
  const [problem, setProblem] = useState('');
  const { say } = useWording();
  const problemId = useId();
  const reading = readAddress(text, crms);
  const guesses = reading.ok ? selfHostable.filter((crm) => guess(reading.url).includes(crm.id)) : [];
  const id = picked || (guesses.length === 1 ? (guesses[0]?.id ?? '') : '');
  const submit = (event: Event) => {
    event.preventDefault();
    setProblem(problemWith(reading, id, say));
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
          aria-describedby={problemId}
          aria-invalid={problem !== ''}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem('');
          }}
        />
      </label>
      <WhichCrm crms={selfHostable} guesses={guesses} id={id} onPick={setPicked} />
      <p id={problemId} class="trouble" role="alert">
        {problem}
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

function problemWith(reading: AddressReading, id: string, say: Say): string {
  if (reading.ok) return id ? '' : say('optionsWhichCrmMissing');
  switch (reading.problem) {
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
