import { useEffect, useId, useState } from 'preact/hooks';
import { openRecordOfRow, RecordLink } from './record-link';
import { useWording } from './wording';
import './search-panel.css';
import './row-button.css';

/** A search result to show. */
export interface Hit {
  readonly id: string;
  readonly words: string;
  /** Name of the contact, or undefined if it is not known. */
  readonly whom: string | undefined;
  /** Opens the found item, if it has a view of its own. */
  readonly onOpen?: (() => void) | undefined;
  /** Opens the contact's record, if its address is known. */
  readonly onRecord?: (() => void) | undefined;
}

interface SearchPanelProps {
  /** A stable function; rejects if the book cannot be read. */
  readonly find: (query: string) => Promise<readonly Hit[]>;
}

/** Searches everything that was ever typed, by any word, as the user types. */
export function SearchPanel({ find }: SearchPanelProps) {
  const { say } = useWording();
  const id = useId();
  const [query, setQuery] = useState('');
  const found = useHits(find, query);
  const hits = found === 'failed' ? [] : found;
  return (
    <div class="search">
      <label for={id} class="unseen">
        {say('searchLabel')}
      </label>
      <input
        id={id}
        type="search"
        autofocus
        autocomplete="off"
        dir="auto"
        placeholder={say('searchHint')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {hits &&
          query.trim() !== '' &&
          found !== 'failed' &&
          (hits.length ? say('searchFound', String(hits.length)) : say('searchNone'))}
      </p>
      <div role="alert">{found === 'failed' && <p class="trouble">{say('searchFailed')}</p>}</div>
      <ul onKeyDown={openRecordOfRow}>
        {hits?.map((hit) => (
          <li key={hit.id}>
            <HitView hit={hit} />
          </li>
        ))}
      </ul>
    </div>
  );
}

// A result with only one action is a button as a whole.
function HitView({ hit: { words, whom, onOpen, onRecord } }: { hit: Hit }) {
  const { say } = useWording();
  const name = whom ?? say('searchNobody');
  const line = <span dir="auto">{words}</span>;
  if (onOpen)
    return (
      <div class="hit">
        <button type="button" class="row-button" onClick={onOpen}>
          {line}
        </button>
        <span class="soft">
          <RecordLink name={name} onOpen={onRecord} />
        </span>
      </div>
    );
  if (!onRecord)
    return (
      <p class="hit">
        {line}
        <span class="soft" dir="auto">
          {name}
        </span>
      </p>
    );
  return (
    <button type="button" class="hit record" onClick={onRecord}>
      {line}
      <span class="soft marked" dir="auto" aria-hidden="true">
        {name}
      </span>
      <span class="unseen">{say('recordOpen', name)}</span>
    </button>
  );
}

/** Returns the results for the latest query; those for an older one are dropped. The surface logs failures. */
function useHits(find: SearchPanelProps['find'], query: string): readonly Hit[] | 'failed' | undefined {
  const [last, setLast] = useState<readonly Hit[] | 'failed'>();
  useEffect(() => {
    let latest = true;
    find(query).then(
      (hits) => latest && setLast(hits),
      () => latest && setLast('failed'),
    );
    return () => {
      latest = false;
    };
  }, [find, query]);
  return last;
}
