import { allNote } from '../../domain/quick-log/all-note';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mayLeave } from '../../domain/keeping/confidence';
import { agreedEntries, isPastDue, readBackOf, type ReadBackPart } from '../../domain/read-back/read-back';
import { spoken } from '../../domain/read-back/spoken';
import { wordsWithoutDue, type Read } from '../../domain/read-back/words-without-due';
import { BuzzwordLine } from '../../ui/buzzword-line';
import { copyText } from '../../ui/copy-text';
import { loadTypingParts } from '../../surface/log/load-typing-parts';
import { emptyDraft } from '../../surface/log/quick-log-draft';
import { dueWords } from '../../ui/time-words';
import { useLazy } from '../../ui/use-lazy';
import { useReading } from '../../surface/log/use-reading';
import { useWording, type Wording } from '../../ui/wording';
import type { DialogProps } from './dialog-props';
import { SheetDialog } from './sheet-dialog';
import './read-back-screen.css';
import { takeFocus } from '../../ui/take-focus';

/**
 * Read aloud before hanging up: who does what by when, including the sentence in the quick log that is not saved yet.
 * "They agreed" saves what they understand: at once for saved promises, and with Enter for the sentence.
 */
export function ReadBackScreen(props: DialogProps) {
  const { view, now, buzzwords, saveEntries, unsaved, sentence, onAgreed, onClose } = props;
  const wording = useWording();
  const { say } = wording;
  const draft = unsaved ?? emptyDraft;
  const { reading } = useReading(draft, sentence);
  const grammar = useLazy(() => loadTypingParts(sentence().languages), true);
  // Words are read one by one; only the typed sentence has changes of its own.
  const read: Read = (words, at) =>
    grammar
      ? grammar.readOrNote({ text: words, changes: [], typedAt: at }, { ...sentence(), open: [] }).reading
      : allNote(words);
  const parts = readBackOf(view.history.promises, now, wording.zone, reading);
  const isTyped = parts.some(({ promise }) => !promise);
  const aloud = (some: readonly ReadBackPart[]) => readBackWords(some, read, now, wording);
  const agree = () => {
    const saved = agreedEntries(parts);
    if (saved.length > 0) saveEntries(() => saved, say('statusAgreed'));
    onClose();
    if (isTyped) onAgreed(draft.text);
  };
  return (
    <SheetDialog name={say('practiceReadBack')} onClose={onClose}>
      {parts.length === 0 ? (
        <p class="soft">{say('readBackNothing')}</p>
      ) : (
        <>
          <p class="read-back" dir="auto">
            {aloud(parts)}
          </p>
          {isTyped && <p class="soft">{say('readBackUnsaved')}</p>}
          <BuzzwordLine draft={aloud(parts)} list={buzzwords} />
          <p class="buttons">
            <Agree onAgree={agree} />
            <Copy words={aloud(withoutConfidential(parts, view))} />
          </p>
        </>
      )}
    </SheetDialog>
  );
}

/** Takes the focus once there is something to agree to; the typed sentence is read a moment later. */
function Agree({ onAgree }: { onAgree: () => void }) {
  const { say } = useWording();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => takeFocus(button.current), []);
  return (
    <button ref={button} type="button" class="action" onClick={onAgree}>
      {say('readBackAgreed')}
    </button>
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
  const saved = parts.flatMap(({ promise }) => promise ?? []);
  const allowed = new Set(mayLeave(saved, confidential));
  return parts.filter(({ promise }) => !promise || allowed.has(promise));
};

/** Returns the sentence: "So: I’ll send the quote by Tue 15:00; the questionnaire from you by Fri. Right?" */
function readBackWords(parts: readonly ReadBackPart[], read: Read, now: number, wording: Wording): string {
  const { say } = wording;
  const said = parts.map((part) => {
    const { by, words, due, promise } = part;
    const { words: aloud, isAction } = spoken(promise ? wordsWithoutDue(promise, read) : words);
    const keys = isPastDue(part, now, wording.zone) ? lateKey : partKey;
    return say(keys[by][isAction ? 'action' : 'thing'], aloud, dueWords(due, now, wording));
  });
  return said.length ? say('readBackOne', said.join('; ')) : '';
}

const partKey = {
  us: { action: 'readBackOursVerb', thing: 'readBackOurs' },
  them: { action: 'readBackTheirsVerb', thing: 'readBackTheirs' },
} as const;

const lateKey = {
  us: { action: 'readBackOursVerbLate', thing: 'readBackOursLate' },
  them: { action: 'readBackTheirsVerbLate', thing: 'readBackTheirsLate' },
} as const;
