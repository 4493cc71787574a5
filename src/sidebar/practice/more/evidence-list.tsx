import { useState } from 'preact/hooks';
import { counted } from '../../../ui/counted';
import { LongList } from '../../../ui/long-list';
import { useWording } from '../../../ui/wording';
import type { EvidenceLine } from './section-in-words';
import './evidence-list.css';

/** As many as say how it stands; the rest is one click away. */
const few = 3;

interface EvidenceListProps {
  /** The latest first. */
  readonly evidence: readonly EvidenceLine[];
  readonly onOpen: (id: string) => void;
}

/** What speaks for a row, the latest first; each piece leads to what it is. */
export function EvidenceList({ evidence, onOpen }: EvidenceListProps) {
  const wording = useWording();
  const [all, setAll] = useState(false);
  if (evidence.length === 0) return null;
  return (
    <>
      <LongList
        items={all ? evidence : evidence.slice(0, few)}
        keyOf={({ id }) => id}
        estimate={36}
        label={wording.say('practiceEvidence')}
        class="evidence"
      >
        {({ id, words }) => (
          <button type="button" dir="auto" onClick={() => onOpen(id)}>
            {words()}
          </button>
        )}
      </LongList>
      {evidence.length > few && !all && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {counted(wording, 'practiceEvidenceAll', evidence.length)}
        </button>
      )}
    </>
  );
}
