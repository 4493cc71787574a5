import { useSay } from './wording';
import './record-link.css';

interface RecordLinkProps {
  /** Whose record it is, as the user knows them. */
  readonly name: string;
  /** Opens the record; undefined where no address of it is known. */
  readonly onOpen: (() => void) | undefined;
}

/** Somebody's name: the way to their record in the CRM where one is known, else the name alone. */
export function RecordLink({ name, onOpen }: RecordLinkProps) {
  const say = useSay();
  if (!onOpen) return <bdi>{name}</bdi>;
  return (
    <button
      type="button"
      class="record"
      aria-label={say('recordOpen', name)}
      aria-keyshortcuts={recordKey}
      onClick={onOpen}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

/** The same way where the name already stands beside it: a mark alone, or nothing. */
export function RecordMark({ name, onOpen }: RecordLinkProps) {
  const say = useSay();
  if (!onOpen) return null;
  const words = say('recordOpen', name);
  return <button type="button" class="icon record" aria-label={words} title={words} onClick={onOpen} />;
}

/** On whatever has the focus, opens its record. */
const recordKey = 'o';

/** Tells whether a key asks for the record. */
export const isRecordKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key === recordKey && !ctrlKey && !altKey && !metaKey;

/** For a list's `onKeyDown`: opens the record of the row that a key was pressed in, if it has one. */
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
