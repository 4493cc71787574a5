import { useSay } from '../../ui/wording';

interface ProgressLineProps {
  readonly name: string;
  readonly done: number;
  readonly of: number;
  readonly onCancel?: () => void;
}

/** How far something long is, with a button to cancel it. */
export function ProgressLine({ name, done, of, onCancel }: ProgressLineProps) {
  const say = useSay();
  return (
    <p class="act">
      <progress aria-label={name} max={Math.max(of, 1)} value={Math.min(done, Math.max(of, 1))} />
      {onCancel && (
        <button type="button" class="action" onClick={onCancel}>
          {say('buttonCancel')}
        </button>
      )}
    </p>
  );
}
