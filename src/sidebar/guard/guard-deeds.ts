import { isSingleKey, sheetKeys } from '../../ui/keys';
import { judgeDeed, judgeEntry, type Refusal, type Witnesses } from './judge';
import { swallow } from './swallow';
import { isField, type Field } from './typing';

/** What an action is judged by, and where a refusal is reported. */
export interface Guarding extends Witnesses {
  /** Whether the user means single keys for the sheet, and is not typing into the page. */
  readonly isMeant: () => boolean;
  /** Shows why nothing was done; undefined if it was. */
  readonly refuse: (why: Refusal | undefined) => void;
}

/** Elements that do something when clicked. Fields are not among them: what is typed or ticked there is saved by a button. */
const deed =
  'button, a, summary, input:is([type=submit], [type=button]), [role=button], [role^=menuitem], [role=option]';

/** Keys that only move the focus or open help. They act at once, so that the letters typed after them do not overtake them. */
const leading = new Set<string>(sheetKeys.log + sheetKeys.help + sheetKeys.collapse);

/**
 * Lets a click or a single key act only if the user could see what it does: the whole sheet has stood still and uncovered for
 * half a second, and the page's side finds our host in its place, both when the pointer goes down and when it is released. The
 * event is held before any other listener gets it, and repeated if it may act. Elements with `data-safe` write nothing and are
 * not judged. Fields always take the caret and text, so that a false alarm loses no word, but Enter in them is judged.
 */
export function guardDeeds(document: Document, guarding: Guarding): void {
  let pressed: Promise<Refusal | undefined> | undefined;
  /** Letters were typed that nothing took: the user may be typing without looking. */
  let isBlind = false;
  const held = new Set<Promise<void>>();
  const judge = ({ timeStamp }: Event) => judgeDeed(guarding, timeStamp);
  const hold = async (event: Event, judgment: Promise<Refusal | undefined>, again: () => void) => {
    swallow(event);
    const done = judgment.then((why) => {
      guarding.refuse(why);
      if (!why) again();
    });
    held.add(done);
    await done;
    held.delete(done);
  };
  hear(document, 'pointerdown', (event) => {
    isBlind = false;
    pressed = deedOf(event) && judge(event);
  });
  hear(document, 'click', (event) => {
    const clicked = deedOf(event);
    if (!clicked) return;
    // A click made by a key has no pointerdown before it.
    const before = event.detail ? pressed : blindly();
    const judged = Promise.all([before, judge(event)]).then(firstRefusal);
    void hold(event, judged, () => clicked.isConnected && clicked.click());
  });
  /** Refuses the space or Enter that ends a word typed without looking. Only once: after that the user knows why. */
  const blindly = (): Refusal | undefined => {
    const was = isBlind;
    isBlind = false;
    return was ? 'no-letters' : undefined;
  };
  hear(document, 'keydown', (event) => {
    if (event.key === 'Tab') isBlind = false;
    if (event.key === 'Escape' && held.size > 0) return void leaveAfter(held, event);
    if (isEntry(event)) return void hold(event, judgeEntry(guarding), entering(event));
    // The key is still held down. A repeat that overtook the held press would count as a second tap.
    if (event.repeat && held.size > 0 && !isField(event.target)) return swallow(event);
    if (!isLetter(event)) return;
    const meant = guarding.isMeant();
    if (meant && leading.has(event.key)) return;
    isBlind = !meant;
    const judged = meant ? judge(event) : Promise.resolve('no-letters' as const);
    void hold(event, judged, () => event.target?.dispatchEvent(sameKey(event)));
  });
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

function deedOf({ target }: Event): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest(deed) : null;
  return found instanceof HTMLElement && !found.matches('[data-safe]') ? found : undefined;
}

/** Whether Enter saves a sentence or sends a form: in a field or on a chip. Shift+Enter in a textarea begins a new line. */
const isEntry = ({ key, shiftKey, isComposing, target }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  !isComposing &&
  (isField(target) || isChip(target)) &&
  !(shiftKey && target instanceof HTMLTextAreaElement);

const isChip = (target: EventTarget | null) => target instanceof Element && target.matches('.chip-label');

/** Returns a function that enters a field's text of now. What is typed meanwhile stays, as the start of the next sentence. */
function entering(event: KeyboardEvent): () => void {
  const { target } = event;
  if (!isField(target)) return () => target?.dispatchEvent(sameKey(event));
  const entered = target.value;
  return () => {
    const isOpen = withText(target, entered, () => target.dispatchEvent(sameKey(event)));
    // A repeated key event does not send a form by itself.
    if (isOpen && target instanceof HTMLInputElement) target.form?.requestSubmit();
  };
}

/** Calls `act` while a field holds an earlier text, then puts back what was typed since, and the caret. */
function withText(field: Field, text: string, act: () => boolean): boolean {
  const { value, selectionStart, selectionEnd } = field;
  if (value === text || !value.startsWith(text) || field instanceof HTMLInputElement) return act();
  field.value = text;
  const done = act();
  field.value = value;
  field.setSelectionRange(selectionStart, selectionEnd);
  return done;
}

/** Handles Escape once the events before it have been judged, so that it closes nothing that was just sent. */
async function leaveAfter(held: Iterable<Promise<void>>, event: KeyboardEvent): Promise<void> {
  swallow(event);
  await Promise.all(held);
  const { target } = event;
  if (!(target instanceof Element) || !target.dispatchEvent(sameKey(event))) return;
  // A repeated key event does not close a dialog by itself.
  target.closest<HTMLDialogElement>('dialog[open]')?.close();
}

// A space is a click, and comes as one.
const isLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && isSingleKey(event);

function sameKey({ key, code, shiftKey, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): KeyboardEvent {
  const pressed = { key, code, shiftKey, ctrlKey, metaKey, altKey, repeat };
  return new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true });
}
