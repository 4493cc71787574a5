import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import type { Book } from '../../../store/book';
import type { Named } from '../../../store/names';
import { recentContacts } from '../../../store/recent-contacts';
import { searchContacts } from '../../../store/search-contacts';
import { useSay } from '../../../ui/wording';

/** How many people are offered at once. */
const shown = 6;

interface ContactChoiceProps {
  readonly book: Book;
  readonly chosen: Named | undefined;
  readonly onChoose: (person: Named) => void;
  /** The name of this choice, of which there are several on the page. */
  readonly name: string;
}

/** A field to find one contact, and those found below it. */
export function ContactChoice({ book, chosen, onChoose, name }: ContactChoiceProps) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const people = usePeople(book, query);
  const nameOf = (person: Named) =>
    [person.name ?? say('noticeSomeone'), person.company].filter(Boolean).join(', ');
  return (
    <div>
      <label class="field">
        {say('exportWho')}
        <input
          type="search"
          autocomplete="off"
          dir="auto"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        {people.map((person) => (
          <label key={person.contact.id} dir="auto">
            <input
              type="radio"
              name={name}
              checked={person.contact.id === chosen?.contact.id}
              onChange={() => onChoose(person)}
            />
            {nameOf(person)}
          </label>
        ))}
      </div>
      <p class="soft" role="status">
        {query.trim() !== '' && people.length === 0 && say('dataNobodyFound')}
      </p>
    </div>
  );
}

function usePeople(book: Book, query: string): readonly Named[] {
  const [people, setPeople] = useState<readonly Named[]>([]);
  useEffect(() => {
    let isLatest = true;
    const found = query.trim() === '' ? recentContacts(book, shown) : searchContacts(book, query, shown);
    found.then(
      (all) => isLatest && setPeople(all),
      (cause: unknown) => logUnexpected('finding a contact', cause),
    );
    return () => {
      isLatest = false;
    };
  }, [book, query]);
  return people;
}
