import { isSingleKey, sheetKeys } from '../../ui/keys';
import { judgeDeed, judgeEntry, type Refusal, type Witnesses } from './judge';

/** What a deed is judged by, and who hears why it was refused. */
export interface Guarding extends Witnesses {
  /** The user is known to be here, and not typing into the page: then single keys count. */
  readonly isMeant: () => boolean;
  /** Says why nothing was done; undefined: something was. */
  readonly refuse: (why: Refusal | undefined) => void;
}

/** What does something when it is clicked; fields only take the caret or a tick, which their form's button saves. */
const deed =
  'button, a, summary, input:is([type=submit], [type=button]), [role=button], [role^=menuitem], [role=option]';

/** Keys that only lead somewhere: what is typed after them must not overtake them. */
const leading = new Set<string>(sheetKeys.log + sheetKeys.help + sheetKeys.collapse);

/**
 * Lets a click, and a single key, do something only where the user could see what: all of the sheet has stood still and
 * uncovered for half a second, and the page's side finds our host in its place, both as the pointer goes down and as it is let
 * go. Here, before anything else hears of it, for whatever is in the sheet; `data-safe` is for what does nothing to the book.
 * Fields take the caret and text all the same, so that a false alarm costs no word; Enter in them is judged, too.
 */
export function guardDeeds(document: Document, guarding: Guarding): void {
  let pressed: Promise<Refusal | undefined> | undefined;
  /** Letters came that nobody took: what is typed next is typed blindly. */
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
    // A click of the keyboard's was preceded by no press.
    const before = event.detail ? pressed : blindly();
    const judged = Promise.all([before, judge(event)]).then(firstRefusal);
    void hold(event, judged, () => clicked.isConnected && clicked.click());
  });
  /** A space or Enter that ends a word: not what the button under the focus says. Once, for then it was said why. */
  const blindly = (): Refusal | undefined => {
    const was = isBlind;
    isBlind = false;
    return was ? 'no-letters' : undefined;
  };
  hear(document, 'keydown', (event) => {
    if (event.key === 'Tab') isBlind = false;
    if (event.key === 'Escape' && held.size > 0) return void leaveAfter(held, event);
    if (isEntry(event)) return void hold(event, judgeEntry(guarding), entering(event));
    // The key is still down: a repeat that overtook it would pass for a second tap.
    if (event.repeat && held.size > 0 && !isField(event.target)) return swallow(event);
    if (!isLetter(event)) return;
    const meant = guarding.isMeant();
    if (meant && leading.has(event.key)) return;
    isBlind = !meant;
    const judged = meant ? judge(event) : Promise.resolve('no-letters' as const);
    void hold(event, judged, () => event.target?.dispatchEvent(sameKey(event)));
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Hears what the user does, before anybody else. What is done again by us is no user's. */
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

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** Enter in a field saves what was typed, or sends its form, and on a chip, too; with Shift it begins a new line, where there are lines. */
const isEntry = ({ key, shiftKey, isComposing, target }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  !isComposing &&
  (isField(target) || isChip(target)) &&
  !(shiftKey && target instanceof HTMLTextAreaElement);

const isChip = (target: EventTarget | null) => target instanceof Element && target.matches('.chip-label');

/** Gives what enters a field as it is now. What is typed meanwhile stays, as the beginning of the next sentence. */
function entering(event: KeyboardEvent): () => void {
  const { target } = event;
  if (!isField(target)) return () => target?.dispatchEvent(sameKey(event));
  const entered = target.value;
  return () => {
    const isOpen = withText(target, entered, () => target.dispatchEvent(sameKey(event)));
    // A key that is not the user's own sends no form by itself.
    if (isOpen && target instanceof HTMLInputElement) target.form?.requestSubmit();
  };
}

/** Does something while a field holds a text that more was typed to; the caret is where it was after it. */
function withText(field: Field, text: string, act: () => boolean): boolean {
  const { value, selectionStart, selectionEnd } = field;
  if (value === text || !value.startsWith(text) || field instanceof HTMLInputElement) return act();
  field.value = text;
  const done = act();
  field.value = value;
  field.setSelectionRange(selectionStart, selectionEnd);
  return done;
}

/** Lets Escape close nothing before what was sent just before it is on its way. */
async function leaveAfter(held: Iterable<Promise<void>>, event: KeyboardEvent): Promise<void> {
  swallow(event);
  await Promise.all(held);
  const { target } = event;
  if (!(target instanceof Element) || !target.dispatchEvent(sameKey(event))) return;
  // A key that is not the user's own closes no dialog by itself.
  target.closest<HTMLDialogElement>('dialog[open]')?.close();
}

// A space is a click, and comes as one.
const isLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && isSingleKey(event);

function sameKey({ key, code, shiftKey, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): KeyboardEvent {
  const pressed = { key, code, shiftKey, ctrlKey, metaKey, altKey, repeat };
  return new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true });
}
