import { useSay } from '../../ui/wording';

interface FieldFootProps {
  /** Id of the field that it names. */
  readonly label: string;
  readonly onKeys: (() => void) | undefined;
}

/** The line under the field: its name, and its keys. */
export function FieldFoot({ label, onKeys }: FieldFootProps) {
  const say = useSay();
  return (
    <p class="field-foot">
      <label for={label}>{say('quickLog')}</label>
      <span>
        <kbd>{say('quickLogEnterKey')}</kbd> {say('quickLogSaves')}
        {onKeys && (
          <>
            {' · '}
            <button type="button" onClick={onKeys}>
              <kbd>?</kbd> {say('quickLogKeys')}
            </button>
          </>
        )}
      </span>
    </p>
  );
}
