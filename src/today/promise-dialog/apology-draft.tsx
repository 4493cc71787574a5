import { useId, useState } from 'preact/hooks';
import { apologyOf, mailtoOf } from '../../domain/amends/apology';
import { tell } from '../../domain/amends/entries';
import type { SentForm } from '../../ui/begun-forms';
import { BuzzwordLine } from '../../ui/buzzword-line';
import { copyText } from '../../ui/copy-text';
import { KeptForm } from '../../ui/kept-form';
import { dueWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { DialogPart } from './dialog-part';

/** An apology in the user's own words, to be mailed or copied; nothing is sent from here. Once they were told, it is done with. */
export function ApologyDraft({ story: { promise, to }, today }: DialogPart) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  const [text, setText] = useState(() =>
    apologyOf(today.own.habits.apology || say('apologyTemplate'), {
      name: to?.name ?? '',
      promise: promise.text.words,
      due: dueWords(promise.knownDue ?? promise.firstDue, today.now, wording),
    }),
  );
  const told = (_: HTMLFormElement, sent: SentForm) =>
    void today.make([tell(promise, Date.now())], say('sheetSaidTold', promise.text.words), sent);
  return (
    <KeptForm name={`apology ${promise.id}`} class="apology" onSend={told}>
      <label for={id}>{say('sheetApology')}</label>
      <textarea
        name="text"
        id={id}
        dir="auto"
        rows={6}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <BuzzwordLine draft={text} list={today.own.settings.buzzwords} />
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
    </KeptForm>
  );
}
