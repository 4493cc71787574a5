import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Book } from '../store/book';
import { useWording } from '../ui/wording';
import { peopleToPick, type Pickable } from './people-to-pick';
import { nextIndex } from './next-index';
import { useDisplayName } from './use-display-name';
import { usePeople } from './use-people';
import { usePickerQuery } from './use-picker-query';
import type { Person } from './person';
import './contact-picker.css';

interface ContactPickerProps {
  readonly book: Book;
  readonly onPick: (person: Person) => void;
  readonly onClose: () => void;
}

/** A list to pick the person the sentence is about: a recent contact, a search result or someone new. Arrow keys, Enter and Esc work. */
export function ContactPicker({ book, onPick, onClose }: ContactPickerProps) {
  const { query, search } = usePickerQuery(book);
  const [index, setIndex] = useState(0);
  const { say } = useWording();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const people = usePeople(book, query);
  // Someone new can be picked even if the book cannot be read.
  const lines = people ? peopleToPick(people === 'failed' ? [] : people, query) : [];
  const current = Math.min(index, lines.length - 1);
  const pick = (person: Person) => {
    search('');
    onPick(person);
  };
  const close = () => {
    search('');
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const line = lines[current];
    if (event.key === 'Enter' && line) pick(line.person);
    else if (event.key === 'Escape') close();
    else if (nextIndex(event.key, current, lines.length) === undefined) return;
    else setIndex(nextIndex(event.key, current, lines.length) ?? 0);
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
          setIndex(0);
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={say(query.trim() ? 'popupFound' : 'popupRecent')}>
        {lines.map((line, i) => (
          <Line
            key={line.person.contact ?? 'new'}
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
  readonly onPick: (person: Person) => void;
}

function Line({ id, line: { person, isNew }, isCurrent, onPick }: LineProps) {
  const { say } = useWording();
  const displayName = useDisplayName();
  const name = displayName(person);
  // The focus stays in the field, which handles the keys.
  return (
    <li id={id} role="option" aria-selected={isCurrent} dir="auto" onClick={() => onPick(person)}>
      {isNew ? say('popupNew', name) : name}
      {person.company !== undefined && <span class="soft"> {person.company}</span>}
    </li>
  );
}
