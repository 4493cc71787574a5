import { useEffect, useId, useState } from 'preact/hooks';
import { openRecordOfRow, RecordLink } from './record-link';
import { useWording } from './wording';
import './search-panel.css';
import './plain.css';

/** Something found, in words. */
export interface Hit {
  readonly id: string;
  readonly words: string;
  /** As the user knows them; undefined where nobody is known. */
  readonly whom: string | undefined;
  /** Opens it, where it has a sheet. */
  readonly onOpen?: (() => void) | undefined;
  /** Opens the record of whom it is about, where its address is known. */
  readonly onRecord?: (() => void) | undefined;
}

interface SearchPanelProps {
  /** A stable function; rejects where the book cannot be read. */
  readonly find: (query: string) => Promise<readonly Hit[]>;
}

/** A search over everything that was ever typed, by any word, while it is typed. */
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

// A hit that has only one way is that way, as a whole.
function HitView({ hit: { words, whom, onOpen, onRecord } }: { hit: Hit }) {
  const { say } = useWording();
  const name = whom ?? say('searchNobody');
  const line = <span dir="auto">{words}</span>;
  if (onOpen)
    return (
      <div class="hit">
        <button type="button" class="plain" onClick={onOpen}>
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

/** Gives what is found for the latest query; an answer to an older one is not shown. The surface logs why one failed. */
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
