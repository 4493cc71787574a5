import { useId, useState } from 'preact/hooks';
import { apologyOf, mailtoOf } from '../../domain/amends/apology';
import { tell } from '../../domain/amends/entries';
import type { SentDraft } from '../../ui/form-drafts';
import { BuzzwordLine } from '../../ui/buzzword-line';
import { copyText } from '../../ui/copy-text';
import { DraftForm } from '../../ui/draft-form';
import { dueWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { DialogPartProps } from './dialog-part';

/** An apology in the user's own words, to mail or copy; nothing is sent from here. Sending the form records that the client was told. */
export function ApologyDraft({ details: { promise, to }, today }: DialogPartProps) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  const [text, setText] = useState(() =>
    apologyOf(today.preferences.habits.apology || say('apologyTemplate'), {
      name: to?.name ?? '',
      promise: promise.text.words,
      due: dueWords(promise.knownDue ?? promise.firstDue, today.now, wording),
    }),
  );
  const recordTold = (_: HTMLFormElement, sent: SentDraft) =>
    void today.make([tell(promise, Date.now())], say('sheetStatusTold', promise.text.words), sent);
  return (
    <DraftForm name={`apology ${promise.id}`} class="apology" onSend={recordTold}>
      <label for={id}>{say('sheetApology')}</label>
      <textarea
        name="text"
        id={id}
        dir="auto"
        rows={6}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <BuzzwordLine draft={text} list={today.preferences.settings.buzzwords} />
      <p>
        <a class="action" href={mailtoOf(to?.contact.text.email, promise.text.words, text)}>
          {say('sheetMail')}
        </a>{' '}
        <button type="button" class="action" onClick={() => setCopied(copyText(text) ? 'copied' : 'failed')}>
          {say('sheetCopy')}
        </button>{' '}
        <span role="status" class="soft">
          {copied && say(copied === 'copied' ? 'sheetCopied' : 'sheetCopyFailed')}
        </span>
      </p>
      <button type="submit" class="action">
        {say('sheetTold')}
      </button>
    </DraftForm>
  );
}
