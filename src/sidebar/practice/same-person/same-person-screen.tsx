import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Named } from '../../../store/names';
import { searchContacts } from '../../../store/search-contacts';
import { useQuery } from '../../../surface/use-query';
import { takeFocus } from '../../../ui/take-focus';
import { useSay } from '../../../ui/wording';
import { useOnScreen } from '../../on-screen';
import { whoIs } from '../../others/who-is';
import type { DialogProps } from '../dialog-props';
import { SheetDialog } from '../sheet-dialog';
import { BothRecords } from './both-records';
import '../../../ui/search-panel.css';
import '../../../ui/row-button.css';

const maxFound = 12;

/** Joins the contact on screen with another one that the user searches for: both are shown before anything is done. */
export function SamePersonScreen({ onClose }: DialogProps) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const [picked, pick] = useState<Named>();
  return (
    <SheetDialog name={say('samePerson')} onClose={onClose}>
      {picked ? (
        <BothRecords other={picked} onBack={() => pick(undefined)} onClose={onClose} />
      ) : (
        <div class="search">
          <SearchLine query={query} onSearch={setQuery} />
          <FoundPeople query={query} onPick={pick} />
        </div>
      )}
    </SheetDialog>
  );
}

interface SearchLineProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

function SearchLine({ query, onSearch }: SearchLineProps) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => takeFocus(field.current), []);
  return (
    <>
      <label for={id}>{say('samePersonSearch')}</label>
      <input
        ref={field}
        id={id}
        type="search"
        autocomplete="off"
        dir="auto"
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </>
  );
}

interface FoundPeopleProps {
  readonly query: string;
  readonly onPick: (named: Named) => void;
}

function FoundPeople({ query, onPick }: FoundPeopleProps) {
  const say = useSay();
  const { book, view } = useOnScreen();
  const own = view?.overview?.person.map(({ id }) => id) ?? [];
  const find = () => searchContacts(book, query, maxFound);
  const found = useQuery('contacts', query.trim() || undefined, find, [book]);
  if (found === 'failed') return <p class="trouble">{say('searchFailed')}</p>;
  const others = found?.filter(({ contact }) => !own.includes(contact.id));
  return (
    <>
      <p class="soft" role="status">
        {others?.length === 0 && say('samePersonNobody')}
      </p>
      <ul>
        {others?.map((named) => (
          <li key={named.contact.id}>
            <button type="button" class="row-button" onClick={() => onPick(named)}>
              <span dir="auto">{whoIs(named, say)}</span>
              <span class="soft" dir="auto">
                {[named.company, named.contact.text.email].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
