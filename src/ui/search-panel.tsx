import { useEffect, useId, useState } from 'preact/hooks';
import { useWording } from './wording';

/** Something found, in words. */
export interface Hit {
  readonly id: string;
  readonly words: string;
  /** As the user knows them; undefined where nobody is known. */
  readonly whom: string | undefined;
  /** Opens it, where it has a sheet. */
  readonly onOpen?: (() => void) | undefined;
}

interface SearchPanelProps {
  /** A stable function; rejects where the book cannot be read. */
  readonly find: (query: string) => Promise<readonly Hit[]>;
}

/** A search over everything that was ever typed, by any word, while it is typed. */
export function SearchPanel({ find }: SearchPanelProps) {
  const { say } = useWording();
  const id = useId();
  const [query, search] = useState('');
  const hits = useHits(find, query);
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
        onInput={(event) => search(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {hits &&
          query.trim() !== '' &&
          (hits.length ? say('searchFound', String(hits.length)) : say('searchNone'))}
      </p>
      <ul>
        {hits?.map((hit) => (
          <li key={hit.id}>
            <HitView hit={hit} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function HitView({ hit: { words, whom, onOpen } }: { hit: Hit }) {
  const { say } = useWording();
  const lines = (
    <>
      <span dir="auto">{words}</span>
      <span class="soft" dir="auto">
        {whom ?? say('searchNobody')}
      </span>
    </>
  );
  if (!onOpen) return <p class="hit">{lines}</p>;
  return (
    <button type="button" class="hit plain" onClick={onOpen}>
      {lines}
    </button>
  );
}

/** Gives what is found for the latest query; an answer to an older one is not shown. */
function useHits(find: SearchPanelProps['find'], query: string): readonly Hit[] | undefined {
  const [last, show] = useState<readonly Hit[]>();
  useEffect(() => {
    let latest = true;
    find(query).then(
      (hits) => latest && show(hits),
      () => latest && show(undefined),
    );
    return () => {
      latest = false;
    };
  }, [find, query]);
  return last;
}
