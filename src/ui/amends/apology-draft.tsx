import { useId, useState } from 'preact/hooks';
import { apologyOf, mailtoOf } from '../../domain/amends/apology';
import { expectedAt } from '../../domain/promise/was-late';
import { BuzzwordLine } from '../buzzword-line';
import { copyText } from '../copy-text';
import { DraftForm } from '../draft-form';
import { dueWords } from '../time-words';
import { useWording } from '../wording';
import type { AmendsProps } from './amends-props';

/** An apology in the user's own words, to mail or copy; nothing is sent from here. Sending the form records that the client was told. */
export function ApologyDraft({ promise, now, facts, onAction }: AmendsProps) {
  const wording = useWording();
  const { say, zone, hours } = wording;
  const isLate = expectedAt(promise, zone, hours) <= now;
  const id = useId();
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  const [text, setText] = useState(() =>
    apologyOf(facts.template || say(isLate ? 'apologyLate' : 'apologyTemplate'), {
      name: facts.name ?? '',
      promise: promise.text.words,
      due: dueWords(promise.knownDue ?? promise.firstDue, now, wording),
    }),
  );
  return (
    <DraftForm
      name={`apology ${promise.id}`}
      class="apology"
      onSend={(_, sent) => onAction({ type: 'told' }, sent)}
    >
      <label for={id}>{say('sheetApology')}</label>
      <textarea
        name="text"
        id={id}
        dir="auto"
        rows={6}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <BuzzwordLine draft={text} list={facts.buzzwords} />
      <p>
        <a class="action" href={mailtoOf(facts.email, promise.text.words, text)}>
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
