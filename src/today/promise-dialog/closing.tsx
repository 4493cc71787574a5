import { useId } from 'preact/hooks';
import type { SentDraft } from '../../ui/form-drafts';
import { typedIn } from '../../ui/form-text';
import { DraftForm } from '../../ui/draft-form';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

const ends = ['released', 'broken'] as const;

/** Closes a promise: kept, with what was done; broken; or released by the other side. */
export function Closing({ details: { promise }, act }: DialogPartProps) {
  const { say } = useWording();
  const id = useId();
  const theirs = promise.by === 'them';
  const close = (form: HTMLFormElement, sent: SentDraft, button: HTMLElement | null) => {
    const done = typedIn(form, 'done');
    const how = ends.find((end) => end === button?.getAttribute('value'));
    void act(how ? { type: how, why: done } : { type: 'kept', done }, sent);
  };
  return (
    <DraftForm name={`closing ${promise.id}`} class="line-form" onSend={close}>
      <label for={id}>{say('sheetDone')}</label>
      <input name="done" id={id} dir="auto" autocomplete="off" />
      <button type="submit" class="action">
        {say(theirs ? 'promiseTheyKept' : 'promiseKept')}
      </button>
      <button type="submit" value="released" class="quiet">
        {say(theirs ? 'promiseTheirsReleased' : 'promiseReleased')}
      </button>
      <button type="submit" value="broken" class="quiet">
        {say(theirs ? 'promiseTheyBroke' : 'promiseBroken')}
      </button>
    </DraftForm>
  );
}
