import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../../ui/wording';
import type { Field, Typed } from './section';

interface AddFormProps {
  readonly fields: readonly Field[];
  readonly onAdd: (typed: Typed) => void;
  readonly onClose: () => void;
}

/** A long form's fields; only what is needed must be filled in. */
export function AddForm({ fields, onAdd, onClose }: AddFormProps) {
  const say = useWords();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const add = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    onAdd(typedIn(new FormData(event.currentTarget)));
    onClose();
  };
  return (
    <form ref={form} class="long-form" onSubmit={add}>
      {fields.map((field) => (
        <FieldView key={field.name} field={field} />
      ))}
      <p class="buttons">
        <button type="submit" class="answer">
          {say('buttonSave')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('buttonCancel')}
        </button>
      </p>
    </form>
  );
}

function FieldView({ field: { name, label, type, required = false } }: { field: Field }) {
  if (type === 'check')
    return (
      <label>
        <input type="checkbox" name={name} /> {label}
      </label>
    );
  if (typeof type === 'string')
    return (
      <label>
        {label}
        <input {...attributesOf(type, required)} name={name} autocomplete="off" />
      </label>
    );
  return <Choice name={name} label={label} choices={type} />;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** The first choice stands where nothing is chosen. */
function Choice({ name, label, choices }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {Object.entries(choices).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}

/** What must be filled in is not filled in by blanks. */
function attributesOf(type: 'text' | 'date' | 'number', required: boolean) {
  if (type === 'number') return { type, required, min: 1 };
  if (type === 'date') return { type, required };
  const dir = 'auto' as const;
  return required ? { type, required, dir, pattern: '.*\\S.*' } : { type, dir };
}

function typedIn(form: FormData): Typed {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && value.trim()) typed[name] = value.trim();
  return typed;
}
