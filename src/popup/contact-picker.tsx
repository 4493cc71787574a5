import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Book } from '../store/book';
import { useWording } from '../ui/wording';
import { peopleToPick, type Pickable } from './people-to-pick';
import { stepped } from './stepped';
import { useCalled } from './use-called';
import { usePeople } from './use-people';
import { usePickerQuery } from './use-picker-query';
import type { Whom } from './whom';
import './contact-picker.css';

interface ContactPickerProps {
  readonly book: Book;
  readonly onPick: (whom: Whom) => void;
  readonly onClose: () => void;
}

/** Whom it was with: the latest people, or a search over all of them, or someone new. Arrows, Enter, Esc. */
export function ContactPicker({ book, onPick, onClose }: ContactPickerProps) {
  const { query, search } = usePickerQuery(book);
  const [at, setAt] = useState(0);
  const { say } = useWording();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const people = usePeople(book, query);
  // Someone new can be written about whatever the book says.
  const lines = people ? peopleToPick(people === 'failed' ? [] : people, query) : [];
  const current = Math.min(at, lines.length - 1);
  const pick = (whom: Whom) => {
    search('');
    onPick(whom);
  };
  const close = () => {
    search('');
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const line = lines[current];
    if (event.key === 'Enter' && line) pick(line.whom);
    else if (event.key === 'Escape') close();
    else if (stepped(event.key, current, lines.length) === undefined) return;
    else setAt(stepped(event.key, current, lines.length) ?? 0);
    event.preventDefault();
  };
  return (
    <div class="picker">
      <label for={id}>{say('popupPick')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={lines.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={lines.length ? `${id}-${current}` : undefined}
        value={query}
        onInput={(event) => {
          search(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={say(query.trim() ? 'popupFound' : 'popupRecent')}>
        {lines.map((line, i) => (
          <Line
            key={line.whom.contact ?? 'new'}
            id={`${id}-${i}`}
            line={line}
            isCurrent={i === current}
            onPick={pick}
          />
        ))}
      </ul>
      <div role="alert">{people === 'failed' && <p class="trouble">{say('partUnread')}</p>}</div>
      <p class="soft" role="status">
        {people?.length === 0 && say(query.trim() ? 'popupFoundNobody' : 'popupNobodyYet')}
      </p>
    </div>
  );
}

interface LineProps {
  readonly id: string;
  readonly line: Pickable;
  readonly isCurrent: boolean;
  readonly onPick: (whom: Whom) => void;
}

function Line({ id, line: { whom, isNew }, isCurrent, onPick }: LineProps) {
  const { say } = useWording();
  const called = useCalled();
  const name = called(whom);
  // The focus stays in the field, which does the keys.
  return (
    <li id={id} role="option" aria-selected={isCurrent} dir="auto" onClick={() => onPick(whom)}>
      {isNew ? say('popupNew', name) : name}
      {whom.company !== undefined && <span class="soft"> {whom.company}</span>}
    </li>
  );
}
