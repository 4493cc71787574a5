import { useState } from 'preact/hooks';
import { useSay } from '../../../ui/wording';
import type { SaveEntries } from '../save-entries';
import { AddForm } from './add-form';
import { SectionRowView } from './section-row-view';
import { canAdd, type Section } from './section-in-words';
import './section-view.css';

interface SectionViewProps {
  readonly section: Section;
  /** Whether its form is open at first: the user has chosen it among the empty ones. */
  readonly begun: boolean;
  readonly onClose: () => void;
  readonly saveEntries: SaveEntries;
  readonly toTimeline: (id: string) => void;
}

/** One section: its rows, and a form behind one button. */
export function SectionView({ section, begun, onClose, saveEntries, toTimeline }: SectionViewProps) {
  const say = useSay();
  const { title, hint, rows, fields, add } = section;
  const [adding, setAdding] = useState(begun);
  return (
    <section class="long-section" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {canAdd(section) && !adding && (
          <button
            type="button"
            class="link small"
            aria-label={`${say('moreAdd')}: ${title}`}
            onClick={() => setAdding(true)}
          >
            {say('moreAdd')}
          </button>
        )}
      </header>
      {hint && <p class="soft">{hint}</p>}
      <ul>
        {rows.map((row) => (
          <SectionRowView key={row.id} {...{ row, saveEntries, toTimeline }} />
        ))}
      </ul>
      {adding && add && (
        <AddForm
          name={`add ${title}`}
          fields={fields}
          onClose={() => {
            setAdding(false);
            onClose();
          }}
          onAdd={(typed, sent) =>
            saveEntries((contact, newId) => add(typed, contact, newId), say('statusKeptIt', title), sent)
          }
        />
      )}
    </section>
  );
}
