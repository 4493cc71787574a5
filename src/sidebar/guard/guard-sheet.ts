import { logUnexpected } from '../../browser/log';
import { sendToBackground } from '../../browser/send-to-background';
import type { ContactRef } from '../../domain/contact/contact-ref';
import type { ToFrame } from '../../messages/frame-port';
import { readToFrame } from '../../messages/read-to-frame';
import { ignoreHeldEnter } from '../../ui/ignore-held-enter';
import { guardCopies } from './guard-copies';
import { guardDeeds } from './guard-deeds';
import type { Refusal } from './judge';
import { addKeysButton } from './keys-button';
import { keepCaret } from './keep-caret';
import { watchMeantKeys } from './meant-keys';
import { askToLook, type Look } from './page-looks';
import { watchSteadiness } from './steadiness';
import { takeFocusBack } from './take-focus-back';
import { tellTyping } from './tell-typing';
import { watchContact } from './watch-contact';
import { watchParts } from './watch-parts';

/**
 * Keeps the user from clicking what they cannot see, for the document's lifetime. `early`: the messages of the page's side from
 * before this was loaded.
 */
export function guardSheet(document: Document, port: MessagePort, early: readonly ToFrame[]): void {
  let epoch = -1;
  let ref: ContactRef | undefined;
  let named: Named = {};
  const mark = (steady: boolean) => document.documentElement.toggleAttribute('data-steady', steady);
  const look = lookWithCheck(askToLook(port));
  const refuse = (why: Refusal | undefined) => void showRefusal(document, why);
  const keys = watchMeantKeys(document);
  const giveBack = takeFocusBack(document, () => ref !== undefined, look, refuse);
  const typing = tellTyping(document, port);
  const caret = keepCaret(document, port, keys.isMeant, () => void giveBack());
  const steadiness = watchSteadiness(document, mark);
  watchContact(document, steadiness.changed);
  const mayMoveRows = watchParts(document, steadiness.changed);
  const hear = (message: ToFrame | undefined) => {
    // The user pressed our shortcut.
    if (message?.type === 'focus' && message.byUser) keys.meant();
    if (message?.type === 'focus') {
      typing();
      caret.arrived();
    }
    if (message?.type === 'caret-taken') {
      if (message.key === undefined) refuse('caret-taken');
      else caret.insert(message.key);
    }
    if (message?.type === 'facts') {
      mayMoveRows();
      // A page could change the name just as the user confirms it. A name that comes late replaces none.
      const { name, company } = message.facts;
      if (differs(named.name, name) || differs(named.company, company)) steadiness.changed();
      named = { name, company };
    }
    if (message?.type !== 'contact' && message?.type !== 'nobody') return;
    ({ epoch } = message);
    named = {};
    ref = message.type === 'contact' ? message.ref : undefined;
    steadiness.changed();
    // The page's side starts to watch our host when it is first asked.
    void look();
  };
  for (const message of early) hear(message);
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(readToFrame(data)));
  // A page can hide a move from the eye, so the address is compared before anything is typed.
  document.addEventListener('focusin', () => void look());
  addKeysButton(document);
  ignoreHeldEnter(document);
  const isAtRecord = async () => ref !== undefined && (await isAt(ref));
  const { isMeant, notMeant: onBlindPress } = keys;
  const witnesses = { steadiness, look, isAtRecord, epoch: () => epoch, moment };
  guardDeeds(document, { ...witnesses, isMeant, onBlindPress, refuse });
  guardCopies(document, steadiness, refuse);
  bringCheck();
}

interface Named {
  readonly name?: string | undefined;
  readonly company?: string | undefined;
}

const differs = (before: string | undefined, now: string | undefined) =>
  before !== undefined && before !== now;

/** How long it may take from a move until the sheet is seen, also on a slow machine, ms. */
const moment = 1_000;

async function showRefusal(document: Document, why: Refusal | undefined): Promise<void> {
  try {
    const refusal = await import('./refusal');
    refusal.showRefusal(document, why);
  } catch (cause) {
    logUnexpected('loading what says a refusal', cause);
  }
}

/** The script that checks our host may be missing, if the background died while injecting it. */
function lookWithCheck(look: () => Promise<Look | undefined>) {
  return async (): Promise<Look | undefined> => {
    const looked = await look();
    if (!looked || looked.check) return looked;
    await bringCheck();
    return look();
  };
}

async function isAt(ref: ContactRef): Promise<boolean> {
  try {
    return (await sendToBackground({ type: 'frame.may-show', ref })) === true;
  } catch (cause) {
    logUnexpected('asking where the tab is', cause);
    return false;
  }
}

const bringCheck = () =>
  sendToBackground({ type: 'frame.check-host' }).catch((cause: unknown) =>
    logUnexpected('bringing what looks at our host', cause),
  );
