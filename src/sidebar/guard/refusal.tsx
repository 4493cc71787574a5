import { render } from 'preact';
import { logUnexpected } from '../../browser/log';
import { sendToBackground } from '../../browser/send-to-background';
import { useSay, WordingProvider, type MessageKey } from '../../ui/wording';
import { ownWording } from '../../surface/own-wording';
import type { Refusal } from './judge';
import './refusal.css';

const words: Readonly<Record<Refusal, MessageKey>> = {
  covered: 'guardCovered',
  'too-soon': 'guardTooSoon',
  busy: 'guardBusy',
  'no-letters': 'guardNoLetters',
  'caret-taken': 'guardCaretTaken',
};

/** Shows in the sheet why a click or a key did nothing, and what to do; undefined removes it. */
export function showRefusal(document: Document, why: Refusal | undefined): void {
  // Outside an open dialog it could be neither seen nor clicked.
  const parent = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  for (const place of document.querySelectorAll('[data-refusal]')) {
    if (place.parentNode !== parent || !why) remove(place);
  }
  if (!why) return;
  const place = parent.querySelector(':scope > [data-refusal]') ?? makePlace(parent);
  render(<WordingProvider value={ownWording(undefined)}>{<RefusalLine why={why} />}</WordingProvider>, place);
}

function remove(place: Element): void {
  render(null, place);
  place.remove();
}

function makePlace(parent: Element): Element {
  const place = parent.ownerDocument.createElement('div');
  place.dataset.refusal = '';
  place.role = 'alert';
  parent.append(place);
  return place;
}

function RefusalLine({ why }: { readonly why: Refusal }) {
  const say = useSay();
  return (
    <p class="refusal">
      {say(words[why])}
      {(why === 'covered' || why === 'caret-taken') && (
        <>
          {' '}
          <button type="button" class="link" data-safe onClick={openPopup}>
            {say('guardOpenPopup')}
          </button>
        </>
      )}
    </p>
  );
}

function openPopup(): void {
  sendToBackground({ type: 'open', surface: 'popup' }).catch((cause: unknown) =>
    logUnexpected('opening the popup', cause),
  );
}
