import { useState } from 'preact/hooks';
import { plural } from '../../../ui/plural';
import { LongList } from '../../../ui/long-list';
import { useWording } from '../../../ui/wording';
import type { EvidenceLine } from './section-in-words';
import './evidence-list.css';

/** More are shown after a click. */
const maxShown = 3;

interface EvidenceListProps {
  /** The latest first. */
  readonly evidence: readonly EvidenceLine[];
  readonly onOpen: (id: string) => void;
}

/** The evidence for a row, the latest first; each piece opens its row in the timeline. */
export function EvidenceList({ evidence, onOpen }: EvidenceListProps) {
  const wording = useWording();
  const [all, setAll] = useState(false);
  if (evidence.length === 0) return null;
  return (
    <>
      <LongList
        items={all ? evidence : evidence.slice(0, maxShown)}
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
      {evidence.length > maxShown && !all && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {plural(wording, 'practiceEvidenceAll', evidence.length)}
        </button>
      )}
    </>
  );
}
