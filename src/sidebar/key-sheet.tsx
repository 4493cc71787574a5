import { useLayoutEffect, useRef } from 'preact/hooks';
import { fieldKeys, sheetKeys, type KeyDeed } from '../ui/keys';
import { useWords } from '../ui/wording';

/** The cheat sheet: every key and what it does. Esc, `?` or Close leaves it. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== '?') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <dialog ref={dialog} class="key-sheet" aria-label={say('keysTitle')} onClose={onClose} onKeyDown={leave}>
      <h2>{say('keysTitle')}</h2>
      <KeyTable deeds={Object.values(sheetKeys)} joint={` ${say('keysOr')} `} />
      <h2>{say('quickLog')}</h2>
      <KeyTable deeds={fieldKeys} joint=" + " />
      <button type="button" onClick={onClose}>
        {say('keysClose')}
      </button>
    </dialog>
  );
}

function KeyTable({ deeds, joint }: { deeds: readonly KeyDeed[]; joint: string }) {
  const say = useWords();
  return (
    <dl>
      {deeds.map(({ keys, words }) => (
        <div key={words}>
          <dt>
            {keys.map((key, i) => (
              <>
                {i > 0 && joint}
                <kbd key={key}>{key}</kbd>
              </>
            ))}
          </dt>
          <dd>{say(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
