import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SentDraft } from '../../../ui/form-drafts';
import { typedIn } from '../../../ui/form-text';
import { DraftForm } from '../../../ui/draft-form';
import { useSay } from '../../../ui/wording';
import { EndedMark } from './ended-mark';
import { EvidenceList } from './evidence-list';
import type { SaveEntries } from '../save-entries';
import type { RowAction, SectionRow } from './section-in-words';
import { takeFocus } from '../../../ui/take-focus';

interface SectionRowViewProps {
  readonly row: SectionRow;
  readonly saveEntries: SaveEntries;
  readonly toTimeline: (id: string) => void;
}

/** One row: its text and status, its evidence, and its actions. */
export function SectionRowView({ row, saveEntries, toTimeline }: SectionRowViewProps) {
  const [asking, setAsking] = useState<RowAction>();
  const run = (action: RowAction, typed: string, sent?: SentDraft) => {
    setAsking(undefined);
    saveEntries((_, newId) => action.entries(typed, newId), action.said, sent);
  };
  return (
    <li class="long-row">
      <p dir="auto">
        {row.ended && <EndedMark ended={row.ended} />}
        {row.words} {row.aside && <span class="soft">{row.aside}</span>}
      </p>
      {row.evidence && <EvidenceList evidence={row.evidence} onOpen={toTimeline} />}
      {row.actions.length > 0 && !asking && (
        <p class="buttons">
          {row.actions.map((action) => (
            <button
              key={action.words}
              type="button"
              class="action"
              aria-label={`${action.words}: ${row.words}`}
              onClick={() => (action.ask ? setAsking(action) : run(action, ''))}
            >
              {action.words}
            </button>
          ))}
        </p>
      )}
      {asking && (
        <LineForm
          name={`${asking.words} ${row.id}`}
          label={asking.ask ?? ''}
          onTyped={(typed, sent) => (typed === '' ? setAsking(undefined) : run(asking, typed, sent))}
        />
      )}
    </li>
  );
}

interface LineFormProps {
  /** The name of its draft. */
  readonly name: string;
  readonly label: string;
  readonly onTyped: (typed: string, sent: SentDraft) => void;
}

function LineForm({ name, label, onTyped }: LineFormProps) {
  const say = useSay();
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => takeFocus(line.current), []);
  return (
    <DraftForm name={name} class="line-form" onSend={(form, sent) => onTyped(typedIn(form, 'line'), sent)}>
      <label for={id}>{label}</label>
      <input ref={line} name="line" id={id} dir="auto" autocomplete="off" />
      <button type="submit" class="action">
        {say('buttonSave')}
      </button>
    </DraftForm>
  );
}
