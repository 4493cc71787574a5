import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../ui/wording';
import { EvidenceList } from './evidence-list';
import type { NoteDown } from '../note-entries';
import type { RowDeed, SectionRow } from './section';

interface SectionRowViewProps {
  readonly row: SectionRow;
  readonly noteDown: NoteDown;
  readonly toTimeline: (id: string) => void;
}

/** One row: what it is, how it stands, and what can be done with it. */
export function SectionRowView({ row, noteDown, toTimeline }: SectionRowViewProps) {
  const [asking, setAsking] = useState<RowDeed>();
  const doIt = (deed: RowDeed, typed: string) => {
    setAsking(undefined);
    noteDown((_, newId) => deed.entries(typed, newId), deed.said);
  };
  return (
    <li class="long-row">
      <p dir="auto">
        {row.words} {row.aside && <span class="soft">{row.aside}</span>}
      </p>
      {row.evidence && <EvidenceList evidence={row.evidence} onOpen={toTimeline} />}
      {row.deeds.length > 0 && !asking && (
        <p class="buttons">
          {row.deeds.map((deed) => (
            <button
              key={deed.words}
              type="button"
              class="quiet"
              aria-label={`${deed.words}: ${row.words}`}
              onClick={() => (deed.ask ? setAsking(deed) : doIt(deed, ''))}
            >
              {deed.words}
            </button>
          ))}
        </p>
      )}
      {asking && (
        <LineFirst
          label={asking.ask ?? ''}
          onTyped={(typed) => (typed === '' ? setAsking(undefined) : doIt(asking, typed))}
        />
      )}
    </li>
  );
}

function LineFirst({ label, onTyped }: { label: string; onTyped: (typed: string) => void }) {
  const say = useWords();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => line.current?.focus(), []);
  const take = (event: Event) => {
    event.preventDefault();
    onTyped(line.current?.value.trim() ?? '');
  };
  return (
    <form class="line-form" onSubmit={take}>
      <label for={id}>{label}</label>
      <input ref={line} id={id} dir="auto" autocomplete="off" />
      <button type="submit">{say('buttonSave')}</button>
    </form>
  );
}
