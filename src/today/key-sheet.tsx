import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyDeed } from '../ui/keys';
import { useWords } from '../ui/wording';
import { blockKeys, pageKeys, viewKeys } from './today-keys';

/** The cheat sheet: every key of the page and what it does. Esc, `?` or Close leaves it. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
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
      <KeyTable deeds={[viewKeys, ...Object.values(pageKeys)]} />
      <h2>{say('todayKeysOfPromise')}</h2>
      <KeyTable deeds={Object.values(blockKeys)} />
      <button type="button" onClick={onClose}>
        {say('keysClose')}
      </button>
    </dialog>
  );
}

function KeyTable({ deeds }: { readonly deeds: readonly KeyDeed[] }) {
  const say = useWords();
  return (
    <dl>
      {deeds.map(({ keys, words }) => (
        <div key={words}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{say(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
