import { useId, useState } from 'preact/hooks';
import { apologyOf, mailtoOf } from '../domain/amends/apology';
import { logUnexpected } from '../browser/log';
import { BuzzwordLine } from '../ui/buzzword-line';
import { dueWords } from '../ui/time-words';
import { useWording } from '../ui/wording';
import type { SheetPart } from './promise-sheet';

/** An apology in the user's own words, to be mailed or copied; nothing is sent from here. */
export function ApologyDraft({ story: { promise, to }, today }: SheetPart) {
  const wording = useWording();
  const { say } = wording;
  const id = useId();
  const [copied, tell] = useState<'copied' | 'failed'>();
  const [text, write] = useState(() =>
    apologyOf(today.own.habits.apology || say('apologyTemplate'), {
      name: to?.name ?? '',
      promise: promise.text.words,
      due: dueWords(promise.knownDue ?? promise.firstDue, today.now, wording),
    }),
  );
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => tell('copied'),
      (cause: unknown) => {
        logUnexpected('copying', cause);
        tell('failed');
      },
    );
  };
  return (
    <div class="apology">
      <label for={id}>{say('sheetApology')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={6}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <BuzzwordLine draft={text} list={today.own.settings.buzzwords} />
      <p>
        <a class="answer" href={mailtoOf(to?.contact.text.email, promise.text.words, text)}>
          {say('sheetMail')}
        </a>{' '}
        <button type="button" class="answer" onClick={copy}>
          {say('sheetCopy')}
        </button>{' '}
        <span role="status" class="soft">
          {copied && say(copied === 'copied' ? 'sheetCopied' : 'sheetCopyFailed')}
        </span>
      </p>
    </div>
  );
}
