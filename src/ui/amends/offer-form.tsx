import { useId } from 'preact/hooks';
import type { SentDraft } from '../form-drafts';
import { typedIn } from '../form-text';
import { DraftForm } from '../draft-form';
import { useDueWords } from '../use-due-words';
import { useWording } from '../wording';
import type { AmendsProps } from './amends-props';

/** Asks what we do instead, and by when, and makes a new promise of it. */
export function OfferForm({ promise, readDue, onAction }: AmendsProps) {
  const { say } = useWording();
  const [whatId, whenId] = [useId(), useId()];
  const due = useDueWords(readDue);
  const offer = (form: HTMLFormElement, sent: SentDraft) => {
    const what = typedIn(form, 'what');
    if (what !== '' && due.due) onAction({ type: 'offered', what, due: due.due }, sent);
  };
  return (
    <DraftForm name={`offer ${promise.id}`} class="line-form two" onSend={offer}>
      <label for={whatId}>{say('sheetInstead')}</label>
      <input name="what" id={whatId} dir="auto" autocomplete="off" required />
      <label for={whenId}>{say('sheetByWhen')}</label>
      <input
        name="when"
        id={whenId}
        dir="auto"
        autocomplete="off"
        required
        value={due.words}
        onInput={(event) => void due.type(event.currentTarget.value)}
      />
      <p role="status" class="soft">
        {due.understood}
        {due.unread && say('promiseMoveUnread', due.unread)}
      </p>
      <button type="submit" class="action">
        {say('sheetOffer')}
      </button>
    </DraftForm>
  );
}
