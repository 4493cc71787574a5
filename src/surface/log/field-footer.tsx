import { useSay } from '../../ui/wording';

interface FieldFooterProps {
  /** Id of the labelled field. */
  readonly label: string;
  readonly onKeys: (() => void) | undefined;
}

/** The line under the field: its label and its keys. */
export function FieldFooter({ label, onKeys }: FieldFooterProps) {
  const say = useSay();
  return (
    <p class="field-footer">
      <label for={label}>{say('quickLog')}</label>
      <span>
        <kbd>{say('quickLogEnterKey')}</kbd> {say('quickLogSaves')}
        {onKeys && (
          <>
            {' · '}
            <button type="button" onClick={onKeys}>
              <kbd data-single>?</kbd> {say('quickLogKeys')}
            </button>
          </>
        )}
      </span>
    </p>
  );
}
