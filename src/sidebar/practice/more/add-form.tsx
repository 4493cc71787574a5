import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SentDraft } from '../../../ui/form-drafts';
import { FormButtons } from '../../../ui/form-buttons';
import { DraftForm } from '../../../ui/draft-form';

import type { Typed } from '../../../domain/keeping/section';
import type { Field } from './section-in-words';
import '../long-form.css';
import { takeFocus } from '../../../ui/take-focus';

interface AddFormProps {
  /** The name of its draft, among the forms of the contact on screen. */
  readonly name: string;
  readonly fields: readonly Field[];
  readonly onAdd: (typed: Typed, sent: SentDraft) => void;
  readonly onClose: () => void;
}

/** A form that adds a row to a section; only required fields must be filled in. */
export function AddForm({ name, fields, onAdd, onClose }: AddFormProps) {
  const save = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => takeFocus(save.current?.form?.querySelector<HTMLElement>('input, select')), []);
  const add = (form: HTMLFormElement, sent: SentDraft) => {
    onAdd(typedIn(new FormData(form)), sent);
    onClose();
  };
  return (
    <DraftForm name={name} class="long-form" onSend={add} onCancel={onClose}>
      {fields.map((field) => (
        <FieldView key={field.name} field={field} />
      ))}
      <FormButtons save={save} />
    </DraftForm>
  );
}

function FieldView({ field: { name, label, type, required } }: { field: Field }) {
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

/** A choice; the first one is the default. */
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

/** Returns the attributes of an input. Blanks do not fill in a required field. */
function attributesOf(type: 'text' | 'date' | 'time' | 'number', required: boolean) {
  if (type === 'number') return { type, required, min: 1 };
  if (type === 'date' || type === 'time') return { type, required };
  const dir = 'auto' as const;
  return required ? { type, required, dir, pattern: '.*\\S.*' } : { type, dir };
}

function typedIn(form: FormData): Typed {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && value.trim()) typed[name] = value.trim();
  return typed;
}
