import { logUnexpected } from '../../browser/log';
import type { sendToBackground } from '../../browser/send-to-background';
import type { Book, DraftRow } from '../../store/book';
import type { Written } from '../../store/try-write';
import type { Say } from '../../ui/wording';
import { changeWords } from './change-words';
import type { ChangeOptions, EntriesToAppend, Said } from './changes';
import type { LastChange, Standing } from './last-change';
import { undoOrRedo, writeChange } from './write-change';

/** What the change stack needs from a surface. */
export interface ChangeStackOptions {
  readonly book: Book;
  readonly say: Say;
  readonly send?: typeof sendToBackground | undefined;
  /** Shows the last change. */
  readonly show: (last: LastChange) => void;
  /** Called with the id of a saved sentence: the quick log shows what becomes of it. */
  readonly onSentence: (id: string) => void;
}

/** What this surface knows about a change besides what is on disk. */
interface Known {
  readonly said: string;
  readonly on: string;
  readonly typed?: DraftRow | undefined;
}

/** Returns how a surface writes, undoes and redoes. `on` is a stable id of the contact on screen. */
export function changeStack({ book, say, send, show, onSentence }: ChangeStackOptions) {
  const known = new Map<string, Known>();
  let last: LastChange | undefined;
  const report = (
    standing: Standing,
    change: { readonly said: string; readonly whom?: string | undefined },
    facts: Partial<LastChange> & { readonly on: string },
  ) => {
    last = { entries: [], ...facts, standing, ...changeWords(standing, change, say) };
    show(last);
  };

  const write = async (
    on: string,
    entries: EntriesToAppend,
    saying: Said,
    options: ChangeOptions,
  ): Promise<Written> => {
    const { sent, answers, sentence, owes } = options;
    const facts = { on, answers };
    if (answers) report('writing', { said: '' }, facts);
    const form = await sent;
    const typed = sentence?.typed ?? (form && { ...form, changes: [], at: Date.now() });
    const change = {
      answers: answers?.about.id,
      draft: sentence?.draft ?? (answers && { surface: 'answer' as const, whose: answers.about.id }),
      staying: sentence?.staying,
    };
    const written = await writeChange(book, entries, { draft: typed, change }, send);
    const said = typeof saying === 'string' ? saying : saying();
    // For a sentence, the field shows why it was not saved.
    if (!written.written && !sentence) report(written.why, { said }, facts);
    const [first] = written.written ? written.entries.slice(sentence?.staying) : [];
    // A second click wrote nothing: the first one is still the last change.
    if (!written.written || !first) return written;
    known.set(first.id, { said, on, typed });
    report('done', { said }, { ...facts, owes, id: first.id, entries: written.entries });
    if (sentence) onSentence(first.id);
    return written;
  };

  const turn = async (on: string, way: 'undo' | 'redo', id?: string): Promise<void> => {
    try {
      const turned = await undoOrRedo(
        book,
        { way, id, draftOf: (changed) => known.get(changed)?.typed },
        send,
      );
      if (!turned) return report(nothing[way], { said: '' }, { on });
      const own = known.get(turned.id);
      const change = own?.on === on ? { said: own.said } : { said: turned.words, whom: turned.whom };
      report(done[way], change, { on, id: turned.id, entries: turned.entries });
    } catch (cause) {
      logUnexpected(`to ${way}`, cause);
      report(`${way}-failed`, { said: '' }, { on, id: id ?? last?.id });
    }
  };

  return { write, turn };
}

const done = { undo: 'undone', redo: 'redone' } as const;
const nothing = { undo: 'nothing-done', redo: 'nothing-undone' } as const;
