import { Fragment } from 'preact';
import type { KeyDeed } from './keys';
import { Modal } from './modal';
import { useSay, type MessageKey } from './wording';
import './key-sheet.css';

/** Keys that belong together, under a heading. */
export interface KeyGroup {
  readonly name: MessageKey;
  readonly deeds: readonly KeyDeed[];
  /** What stands between the keys of one deed. */
  readonly joint: string;
}

interface KeySheetProps {
  readonly groups: readonly KeyGroup[];
  readonly onClose: () => void;
}

/** The cheat sheet: every key and what it does. Esc, `?` or Close leaves it. */
export function KeySheet({ groups, onClose }: KeySheetProps) {
  const say = useSay();
  const leave = (event: KeyboardEvent) => {
    if (event.key !== '?') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Modal class="key-sheet" name={{ label: say('keysTitle') }} onClose={onClose} onKey={leave}>
      {/* First, because what has the focus is scrolled to. */}
      <button type="button" class="action" onClick={onClose}>
        {say('keysClose')}
      </button>
      {groups.map((group) => (
        <Fragment key={group.name}>
          <h2>{say(group.name)}</h2>
          <KeyTable {...group} />
        </Fragment>
      ))}
    </Modal>
  );
}

function KeyTable({ deeds, joint }: KeyGroup) {
  const say = useSay();
  return (
    <dl>
      {deeds.map(({ keys, shown, words }) => (
        <div key={words}>
          <dt>
            {(shown === undefined ? keys : [shown]).map((key, i) => (
              <Fragment key={key}>
                {i > 0 && joint}
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
