import { useState } from 'preact/hooks';
import { mayLeave } from '../../domain/confidence/confidence';
import { agreedEntries, readBackOf, type ReadBackPart } from '../../domain/read-back/read-back';
import { BuzzwordLine } from '../../ui/buzzword-line';
import { copyText } from '../../ui/copy-text';
import { dueWords } from '../../ui/time-words';
import { useWording, type Wording } from '../../ui/wording';
import type { DialogProps } from './dialog-props';
import { SheetDialog } from './sheet-dialog';

/** Read before hanging up: who does what, by when. "They agreed" fills in what they understand. */
export function ReadBackScreen({ view, now, buzzwords, noteDown, onClose }: DialogProps) {
  const wording = useWording();
  const { say } = wording;
  const parts = readBackOf(view.history.promises, now, wording.zone);
  const sentence = readBackWords(parts, now, wording);
  const agree = () => {
    noteDown(() => agreedEntries(parts), say('saidAgreed'));
    onClose();
  };
  return (
    <SheetDialog name={say('practiceReadBack')} onClose={onClose}>
      {parts.length === 0 ? (
        <p class="soft">{say('readBackNothing')}</p>
      ) : (
        <>
          <p class="read-back" dir="auto">
            {sentence}
          </p>
          <BuzzwordLine draft={sentence} list={buzzwords} />
          <p class="buttons">
            <button type="button" class="answer" onClick={agree} autofocus>
              {say('readBackAgreed')}
            </button>
            <Copy words={readBackWords(withoutConfidential(parts, view), now, wording)} />
          </p>
        </>
      )}
    </SheetDialog>
  );
}

function Copy({ words }: { words: string }) {
  const { say } = useWording();
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" class="quiet" onClick={() => setCopied(copyText(words))}>
      {say(copied ? 'readBackCopied' : 'readBackCopy')}
    </button>
  );
}

const withoutConfidential = (parts: readonly ReadBackPart[], { confidential }: DialogProps['view']) => {
  const allowed = new Set(
    mayLeave(
      parts.map(({ promise }) => promise),
      confidential,
    ),
  );
  return parts.filter(({ promise }) => allowed.has(promise));
};

/** Gives the sentence: "So: the quote from me by Tue 15:00; the questionnaire from you by Fri. Right?" */
function readBackWords(parts: readonly ReadBackPart[], now: number, wording: Wording): string {
  const { say } = wording;
  const said = parts.map(({ by, words, due }) =>
    say(by === 'us' ? 'readBackOurs' : 'readBackTheirs', words, dueWords(due, now, wording)),
  );
  return said.length ? say('readBackOne', said.join('; ')) : '';
}
