import { deedOf } from '../../ui/deed-of';
import { tellKeysFromText } from '../../ui/key-or-text';
import { sheetKeys } from '../../ui/keys';
import { areLettersText, keyWithAlt } from '../../ui/single-keys';
import { judgeDeed, judgeEntry, type Refusal, type Witnesses } from './judge';
import { swallow } from '../../ui/swallow';
import { aboutKey, aboutOf } from './about-deed';
import { enterAgain } from './enter-again';
import { sameKey } from '../../ui/same-key';
import { isField } from './typing';
import { watchBlindLetters } from './blind-letters';
import { watchBlindPress } from './blind-press';

/** What an action is judged by, and where a refusal is reported. */
export interface Guarding extends Witnesses {
  /** Whether the user means single keys for the sheet, and is not typing into the page. */
  readonly isMeant: () => boolean;
  /** Called when the pointer was pressed in a sheet that the user could not see: then they mean no keys for it. */
  readonly onBlindPress: () => void;
  /** Shows why nothing was done; undefined if it was. */
  readonly refuse: (why: Refusal | undefined) => void;
}

/** Signs that no sentence begins with. They act at once, so that the letters typed after them do not overtake them. */
const leading = new Set<string>(['/', sheetKeys.help]);

/**
 * Lets a click or a single key act only if the user could see what it does: the whole sheet has stood still and uncovered for
 * half a second, and the page's side finds our host in its place, both when the pointer goes down and when it is released. The
 * event is held before any other listener gets it, and repeated if it may act. Elements with `data-safe` write nothing and are
 * not judged. Fields always take the caret and text, so that a false alarm loses no word, but Enter in them is judged. Marks the
 * document with `data-deed`, which says what came of the latest.
 */
export function guardDeeds(document: Document, guarding: Guarding): void {
  /** What each pointer has pressed: with several fingers, each judges its own. */
  const presses = new Map<number, Press>();
  const letters = watchBlindLetters();
  const keys = tellKeysFromText(document);
  const blind = watchBlindPress(guarding.onBlindPress);
  const held = new Set<Promise<void>>();
  const judge = ({ timeStamp }: Event) => judgeDeed(guarding, timeStamp);
  const mark = (deed: Refusal | 'judging' | 'done') => void (document.documentElement.dataset.deed = deed);
  const hold = async (
    event: Event,
    judgment: Promise<Refusal | 'text' | undefined>,
    again: () => Refusal | undefined,
  ) => {
    swallow(event);
    mark('judging');
    const done = judgment.then((judged) => {
      // A letter of a text was no key, so there is nothing to do or to refuse.
      const why = judged === 'text' ? undefined : (judged ?? again());
      guarding.refuse(why);
      mark(why ?? 'done');
    });
    held.add(done);
    await done;
    held.delete(done);
  };
  hear(document, 'pointerdown', (event) => {
    letters.forget();
    const pressed = deedOf(event.target);
    const judged = judge(event);
    blind.pressed(judged);
    if (pressed) presses.set(event.pointerId, { judged, about: aboutOf(pressed) });
    else presses.delete(event.pointerId);
  });
  hear(document, 'click', (event) => {
    const clicked = deedOf(event.target);
    if (!clicked) return;
    const press = presses.get(event.pointerId);
    // A click made by a key has no pointerdown before it.
    const before = event.detail ? press?.judged : (blind.refuseClick() ?? letters.endWord());
    const about = (event.detail ? press?.about : undefined) ?? aboutOf(clicked);
    const judged = Promise.all([before, judge(event)]).then(firstRefusal);
    void hold(event, judged, () => {
      // Another window, or the page's name, has put something else there.
      if (!clicked.isConnected || aboutOf(clicked) !== about) return 'too-soon';
      clicked.click();
      return undefined;
    });
  });
  hear(document, 'keydown', (event) => {
    if (event.key === 'Tab') letters.tab(event);
    if (event.key === 'Escape' && held.size > 0) return void leaveAfter(held, event);
    if (isEntry(event)) {
      const why = blind.refuseEntry();
      return void hold(event, why ? Promise.resolve(why) : judgeEntry(guarding), enterAgain(event));
    }
    // The key is still held down. A repeat that overtook the held press would count as a second tap.
    if (event.repeat && held.size > 0 && !isField(event.target)) return swallow(event);
    const withAlt = keyWithAlt(event);
    if (withAlt) {
      const about = aboutKey(withAlt.key, document);
      const judged = guarding.isMeant() ? judge(event) : Promise.resolve('no-letters' as const);
      return void hold(event, judged, () => {
        if (aboutKey(withAlt.key, document) !== about) return 'too-soon';
        event.target?.dispatchEvent(withAlt);
        return undefined;
      });
    }
    const isLetter = keys.isLetter(event);
    if (!isLetter && !isAnswer(event)) return;
    const meant = !isLetter || guarding.isMeant();
    if (!meant && areLettersText(document)) return swallow(event);
    if (meant && leading.has(event.key) && !keys.isText()) return;
    letters.type(event, meant);
    const about = aboutKey(event.key, document);
    const isKey = isLetter && meant ? keys.press(event.key) : Promise.resolve(true);
    const judged = meant ? judge(event) : Promise.resolve('no-letters' as const);
    const asKey = Promise.all([judged, isKey]).then(([why, alone]) => (alone ? why : 'text'));
    void hold(event, asKey, () => {
      if (aboutKey(event.key, document) !== about) return 'too-soon';
      pressAgain(event);
      return undefined;
    });
  });
}

/** A pointer that went down on something that does something when clicked. */
interface Press {
  readonly judged: Promise<Refusal | undefined>;
  /** What it was about, in words. */
  readonly about: string;
}

/** Calls `act` for the user's own events, before any other listener. Events that we repeat are not the user's. */
function hear<T extends 'pointerdown' | 'click' | 'keydown'>(
  document: Document,
  type: T,
  act: (event: DocumentEventMap[T]) => void,
): void {
  document.addEventListener(type, (event) => event.isTrusted && act(event), { capture: true });
}

const firstRefusal = (judged: readonly (Refusal | undefined)[]) => judged.find((one) => one !== undefined);

/** Whether Enter saves a sentence or sends a form: in a field or on a chip. Shift+Enter in a textarea begins a new line. */
const isEntry = ({ key, shiftKey, isComposing, target }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  !isComposing &&
  (isField(target) || isChip(target)) &&
  !(shiftKey && target instanceof HTMLTextAreaElement);

const isChip = (target: EventTarget | null) => target instanceof Element && target.matches('.chip-label');

/** Handles Escape once the events before it have been judged, so that it closes nothing that was just sent. */
async function leaveAfter(held: Iterable<Promise<void>>, event: KeyboardEvent): Promise<void> {
  swallow(event);
  await Promise.all(held);
  const { target } = event;
  if (!(target instanceof Element) || !target.dispatchEvent(sameKey(event))) return;
  // A repeated key event does not close a dialog by itself.
  target.closest<HTMLDialogElement>('dialog[open]')?.close();
}

/** Whether a digit may answer a question: in an empty field that is followed by one, or in a dialog. */
function isAnswer({ key, ctrlKey, altKey, metaKey, isComposing, repeat, target }: KeyboardEvent): boolean {
  if (!/^[1-9]$/.test(key) || ctrlKey || altKey || metaKey || isComposing || repeat) return false;
  if (!(target instanceof Element)) return false;
  const { ownerDocument } = target;
  return isField(target)
    ? target.value === '' && ownerDocument.querySelector('.question') !== null
    : ownerDocument.querySelector('dialog[open]') !== null;
}

/** Presses a key again; as text if it is typed in a field and nothing there took it. */
function pressAgain(event: KeyboardEvent): void {
  const { target, key } = event;
  const isFree = target?.dispatchEvent(sameKey(event));
  if (isFree && isField(target) && target === target.ownerDocument.activeElement)
    target.ownerDocument.execCommand('insertText', false, key);
}
