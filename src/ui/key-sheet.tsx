import { Fragment } from 'preact';
import type { Shortcut } from './keys';
import { Modal } from './modal';
import { singleKeysOf } from './single-keys';
import { useSay, type MessageKey } from './wording';
import './key-sheet.css';

/** Keys that belong together, under a heading. */
export interface KeyGroup {
  readonly name: MessageKey;
  readonly shortcuts: readonly Shortcut[];
  /** What is shown between the keys of one shortcut. */
  readonly separator: string;
  /** They are single keys, which the user can turn off or give a modifier. */
  readonly single?: boolean;
}

interface KeySheetProps {
  readonly groups: readonly KeyGroup[];
  readonly onClose: () => void;
}

/** The cheat sheet: every key and what it does. Esc, `?` or Close closes it. */
export function KeySheet({ groups, onClose }: KeySheetProps) {
  const say = useSay();
  const closeOnKey = (event: KeyboardEvent) => {
    if (event.key !== '?') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Modal class="key-sheet" name={{ label: say('keysTitle') }} onClose={onClose} onKey={closeOnKey}>
      {/* First, because the browser scrolls to the focused element. */}
      <button type="button" class="action" onClick={onClose}>
        {say('keysClose')}
      </button>
      {groups.map((group) => (
        <Fragment key={group.name}>
          <h2>{say(group.name)}</h2>
          {group.single && <ChosenKeys />}
          <KeyTable {...group} />
        </Fragment>
      ))}
    </Modal>
  );
}

/** What the user has chosen for single keys, if it is not the usual. */
function ChosenKeys() {
  const say = useSay();
  const choice = singleKeysOf(document);
  return choice === true ? null : <p class="soft">{say(choice === 'alt' ? 'keysWithAlt' : 'keysAreOff')}</p>;
}

/** Keys, and what each does. */
export function KeyTable({ shortcuts, separator, single }: KeyGroup) {
  const say = useSay();
  const choice = single ? singleKeysOf(document) : true;
  if (choice === false) return null;
  return (
    <dl class="key-table">
      {shortcuts.map(({ keys, shown, words }) => (
        <div key={words}>
          <dt>
            {(shown === undefined ? keys : [shown]).map((key, i) => (
              <Fragment key={key}>
                {i > 0 && separator}
                {choice === 'alt' && (
                  <>
                    <kbd>Alt</kbd>{' '}
                  </>
                )}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{say(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
