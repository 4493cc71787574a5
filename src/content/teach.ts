import { selectorOf } from '../crm/taught/selector-of';
import { textOf } from '../crm/page-text';
import { extensionApi } from './extension-api';
import { setImportant } from './frame/place-host';
import { logOnce } from './log-once';

/*
 * Lets the user point at the contact's name, on a CRM that nobody wrote a file for. Brought by a click in the popup, gone
 * with a click in the page or with Escape. What it learns is data: an address and a selector.
 */

/** As in src/browser/taught.ts. */
const lessonKey = 'li:teaching';

const life = new AbortController();
const { signal } = life;
const host = document.createElement('last-impression-teach');
const root = host.attachShadow({ mode: 'closed' });
const words = document.createElement('p');
const frame = document.createElement('div');
const say = (key: string) => extensionApi.i18n.getMessage(key);

function open(): void {
  setImportant(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    'z-index': '2147483647',
    'pointer-events': 'none',
  });
  setImportant(words, {
    position: 'fixed',
    top: '12px',
    left: '50%',
    transform: 'translateX(-50%)',
    margin: '0',
    padding: '8px 16px',
    font: '15px/1.4 system-ui, sans-serif',
    color: '#fff',
    background: '#1f2937',
    'border-radius': '8px',
  });
  setImportant(frame, { position: 'fixed', outline: '3px solid #1d4ed8', 'border-radius': '3px' });
  words.setAttribute('role', 'status');
  words.textContent = say('teachPoint');
  root.append(frame, words);
  document.documentElement.append(host);
  const options = { capture: true, signal };
  addEventListener(
    'pointermove',
    ofUser((event) => outline(event.target)),
    options,
  );
  addEventListener(
    'keydown',
    ofUser((event) => event.key === 'Escape' && close(event)),
    options,
  );
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const)
    addEventListener(type, ofUser(hold), options);
  addEventListener(
    'click',
    ofUser((event) => void take(event)),
    options,
  );
}

/** Acts on what the user did; a page that clicks or types by itself teaches nothing. */
function ofUser<E extends Event>(act: (event: E) => unknown): (event: E) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}

/** The page must not act on what is meant for us. */
function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function outline(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const { left, top, width, height } = target.getBoundingClientRect();
  setImportant(frame, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

async function take(event: MouseEvent): Promise<void> {
  hold(event);
  const element = event.target instanceof Element ? event.target : undefined;
  const name = element && textOf(element);
  const selector = element && name && selectorOf(element);
  if (!selector) return void (words.textContent = say('teachPointAgain'));
  life.abort();
  frame.remove();
  try {
    await extensionApi.storage.local.set({ [lessonKey]: { url: location.href, selector, name } });
    words.textContent = say('teachNext');
  } catch (cause) {
    logOnce('keeping a lesson', cause);
    words.textContent = say('teachFailed');
  }
  // The words go with the next click or key: the user goes on to another record.
  for (const type of ['click', 'keydown'] as const)
    addEventListener(type, () => host.remove(), { once: true });
}

function close(event: Event): void {
  hold(event);
  life.abort();
  host.remove();
}

if (!document.querySelector('last-impression-teach')) open();
