import { useId } from 'preact/hooks';

interface NumberLineProps {
  readonly name: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  /** The value in plainer words, if there are any: "8 h". */
  readonly inWords?: string | undefined;
  readonly onSave: (value: number) => void;
}

/** A labelled number field. A value that is not a number or out of bounds is not saved. */
export function NumberLine({ name, value, min = 0, max, inWords, onSave }: NumberLineProps) {
  const id = useId();
  const change = (event: Event & { currentTarget: HTMLInputElement }) => {
    const { valueAsNumber: typed, validity } = event.currentTarget;
    if (validity.valid && !Number.isNaN(typed)) onSave(typed);
  };
  return (
    <p class="habit">
      <input
        id={id}
        type="number"
        required
        min={min}
        max={max}
        step={1}
        defaultValue={String(value)}
        onChange={change}
      />
      <label for={id}>{name}</label>
      {inWords && <span class="soft">{inWords}</span>}
    </p>
  );
}
