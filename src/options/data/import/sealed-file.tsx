import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../../../ui/wording';

interface SealedFileProps {
  /** The passphrase that was typed is not the file's. */
  readonly isWrong: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the passphrase of a sealed file. */
export function SealedFile({ isWrong, onOpen, onLeave }: SealedFileProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div role="group" aria-labelledby="sealed-what">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (field.current?.value) onOpen(field.current.value);
        }}
      >
        <p id="sealed-what">{say('importSealed')}</p>
        <label class="field">
          {say('importPassphrase')}
          <input ref={field} type="password" autocomplete="current-password" />
        </label>
        <div role="alert">{isWrong && <p class="trouble">{say('importWrongPassphrase')}</p>}</div>
        <p class="act">
          <button type="submit" class="primary">
            {say('importOpen')}
          </button>
          <button type="button" class="action" onClick={onLeave}>
            {say('buttonCancel')}
          </button>
        </p>
      </form>
    </div>
  );
}
