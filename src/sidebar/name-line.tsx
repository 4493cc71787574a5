import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/wording';
import type { NameToShow } from './facts-to-show';

interface NameLineProps {
  readonly shown: NameToShow;
  /** The record in words, where nothing tells a name. */
  readonly fallback: string;
  /** The page's name is right. */
  readonly onConfirm: () => void;
  /** The user says the name. */
  readonly onName: (name: string) => void;
}

/** Who this is: the only h1. A name that only a page said is marked, and one yes makes it the book's. */
export function NameLine({ shown, fallback, onConfirm, onName }: NameLineProps) {
  const say = useWords();
  return (
    <>
      <h1 dir="auto" title={shown.name}>
        {shown.name ?? fallback}
      </h1>
      {shown.provisional && (
        <p class="provisional">
          <span>{say('nameProvisional')}</span>
          <button type="button" class="link" onClick={onConfirm}>
            {say('nameConfirm')}
          </button>
        </p>
      )}
      {shown.name === undefined && <NameForm onName={onName} />}
    </>
  );
}

function NameForm({ onName }: { onName: (name: string) => void }) {
  const say = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const take = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form class="line-form" onSubmit={take}>
      <label for={id}>{say('nameAsk')}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit">{say('nameSave')}</button>
    </form>
  );
}
