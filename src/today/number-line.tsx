import { useId } from 'preact/hooks';

interface NumberLineProps {
  readonly name: string;
  readonly value: number;
  readonly least?: number;
  readonly most: number;
  /** The same in plainer words, where there are any: "8 h". */
  readonly inWords?: string | undefined;
  readonly onKeep: (value: number) => void;
}

/** One number with its name; what is no number, or out of bounds, is not kept. */
export function NumberLine({ name, value, least = 0, most, inWords, onKeep }: NumberLineProps) {
  const id = useId();
  const change = (event: Event & { currentTarget: HTMLInputElement }) => {
    const { valueAsNumber: typed, validity } = event.currentTarget;
    if (validity.valid && !Number.isNaN(typed)) onKeep(typed);
  };
  return (
    <p class="habit">
      <input
        id={id}
        type="number"
        required
        min={least}
        max={most}
        step={1}
        defaultValue={String(value)}
        onChange={change}
      />
      <label for={id}>{name}</label>
      {inWords && <span class="soft">{inWords}</span>}
    </p>
  );
}
