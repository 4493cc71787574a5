import { useId } from 'preact/hooks';
import type { Brief } from '../../domain/brief/brief';
import type { Intention } from '../../domain/keeping/intention';
import type { SentDraft } from '../../ui/form-drafts';
import { initialFocus } from '../../ui/initial-focus';
import { DraftForm } from '../../ui/draft-form';
import { useSay } from '../../ui/wording';
import type { SaveEntries } from './save-entries';
import './plan-form.css';
import './long-form.css';

interface PlanFormProps {
  readonly brief: Brief;
  readonly saveEntries: SaveEntries;
  /** Shows all fields of the plan, not only the first. */
  readonly full: boolean;
  readonly onFull: () => void;
  /** Closes the dialog, once the plan is sent. */
  readonly onClose: () => void;
}

/** "Leave them with …": one field, filled in from the last answer to "a rave?"; a button shows the rest of the plan. */
export function PlanForm({ brief, saveEntries, full, onFull, onClose }: PlanFormProps) {
  const say = useSay();
  const id = useId();
  const { next } = brief;
  const keep = (form: HTMLFormElement, sent: SentDraft) => {
    const plan = planOf(new FormData(form));
    const said = plan.text.impression ? say('briefSaved', plan.text.impression) : say('briefPlanned');
    saveEntries(
      (contact, newId) => [
        next
          ? { kind: 'intention.edited', entity: next.id, contact: next.contact, ...plan }
          : { kind: 'intention.set', entity: newId(), contact, ...plan },
      ],
      said,
      sent,
    );
    onClose();
  };
  return (
    <DraftForm
      name="plan"
      class="long-form plan-form"
      onSend={keep}
      onDraft={(draft) => {
        if (draft.has('ending')) onFull();
      }}
    >
      {full && <PlanEnding next={next} />}
      <label for={id}>{say('briefLeaveWith')}</label>
      <input
        id={id}
        name="impression"
        {...initialFocus}
        dir="auto"
        autocomplete="off"
        defaultValue={brief.leaveWith}
      />
      {full && <PlanRest next={next} />}
      <p class="buttons">
        <button type="submit" class="action">
          {say('buttonSave')}
        </button>
        {!full && (
          <button type="button" class="link small" onClick={onFull}>
            {say('briefPlan')}
          </button>
        )}
      </p>
    </DraftForm>
  );
}

/** Whether the interaction will be hard, and how it should end, which is planned first (L5). */
function PlanEnding({ next }: { next: Intention | undefined }) {
  const say = useSay();
  return (
    <>
      <label>
        <input type="checkbox" name="hard" defaultChecked={next?.hard === true} /> {say('briefHard')}
      </label>
      <label>
        {say('briefEnding')} <input name="ending" dir="auto" defaultValue={next?.text.ending ?? ''} />
      </label>
    </>
  );
}

function PlanRest({ next }: { next: Intention | undefined }) {
  const say = useSay();
  return (
    <>
      <label>
        {say('briefOutcome')} <input name="outcome" dir="auto" defaultValue={next?.text.outcome ?? ''} />
      </label>
      <label>
        {say('briefForThem')} <input name="forThem" dir="auto" defaultValue={next?.text.forThem ?? ''} />
      </label>
    </>
  );
}

/** Returns the plan in the form. Fields that are not in it are left out, so the short form leaves them as they were. */
function planOf(form: FormData) {
  const text: { [K in 'impression' | 'outcome' | 'forThem' | 'ending']?: string } = {};
  for (const name of ['impression', 'outcome', 'forThem', 'ending'] as const) {
    const value = form.get(name);
    if (typeof value === 'string') text[name] = value.trim();
  }
  const data = form.has('ending') ? { hard: form.has('hard') } : {};
  return { data, text };
}
