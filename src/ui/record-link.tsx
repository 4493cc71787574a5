import { ariaKey } from './single-keys';
import { useSay } from './wording';
import './record-link.css';

interface RecordLinkProps {
  /** Name of the contact. */
  readonly name: string;
  /** Opens the record, or undefined if no address of it is known. */
  readonly onOpen: (() => void) | undefined;
}

/** A contact's name; a button that opens the record in the CRM if its address is known. */
export function RecordLink({ name, onOpen }: RecordLinkProps) {
  const say = useSay();
  if (!onOpen) return <bdi>{name}</bdi>;
  return (
    <button
      type="button"
      class="record"
      aria-label={say('recordOpen', name)}
      aria-keyshortcuts={ariaKey(recordKey)}
      onClick={onOpen}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

/** An icon button for the same, beside a name that is already shown; nothing if no address is known. */
export function RecordMark({ name, onOpen }: RecordLinkProps) {
  const say = useSay();
  if (!onOpen) return null;
  const words = say('recordOpen', name);
  return <button type="button" class="icon record" aria-label={words} title={words} onClick={onOpen} />;
}

/** Opens the record of the focused item. */
const recordKey = 'o';

/** Whether a key press is the shortcut for opening the record. */
export const isRecordKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key === recordKey && !ctrlKey && !altKey && !metaKey;

/** For a list's `onKeyDown`: opens the record of the row with the focus, if it has one. */
export function openRecordOfRow(event: KeyboardEvent): void {
  const { target } = event;
  if (!isRecordKey(event) || !(target instanceof Element)) return;
  if (target.closest('input, textarea, select, [role=menu]')) return;
  const link = target.closest('li')?.querySelector<HTMLElement>('button.record');
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  link.click();
}
