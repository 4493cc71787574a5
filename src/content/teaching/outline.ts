import { setImportant } from '../frame/place-host';
import { pageDocument as document } from '../page-document';

/** Delay of the first text, ms: screen readers may miss the text that a live region is created with. */
const firstTextDelay = 100;

/** An outline around the pointed element, and a line of text. Both are over the page, whose markup is not changed. */
export interface Outline {
  /** Outlines an element, or nothing if it is undefined. */
  around(element: Element | undefined): void;
  /** Shows the text of the element. */
  name(text: string): void;
  say(words: string): void;
  remove(): void;
}

/** Puts it into the page, around nothing, with its first text. */
export function makeOutline(firstWords: string): Outline {
  const host = document.createElement('last-impression-teach');
  const frame = document.createElement('div');
  const box = document.createElement('div');
  const words = liveLine();
  const named = liveLine();
  setImportant(host, onTop);
  setImportant(frame, { position: 'fixed', outline: '3px solid #1d4ed8', 'border-radius': '3px' });
  setImportant(box, inTheMiddle);
  setImportant(named, { 'font-weight': '600' });
  box.append(words, named);
  host.attachShadow({ mode: 'closed' }).append(frame, box);
  document.documentElement.append(host);
  const begin = setTimeout(() => (words.textContent = firstWords), firstTextDelay);
  return {
    around: (element) => place(frame, element),
    name: (text) => (named.textContent = text),
    say: (text) => {
      clearTimeout(begin);
      words.textContent = text;
    },
    remove: () => host.remove(),
  };
}

function place(frame: HTMLElement, element: Element | undefined): void {
  frame.hidden = !element;
  if (!element) return;
  const { left, top, width, height } = element.getBoundingClientRect();
  setImportant(frame, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function liveLine(): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  setImportant(line, { margin: '0' });
  return line;
}

const onTop = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

const inTheMiddle = {
  position: 'fixed',
  top: '12px',
  left: '50%',
  transform: 'translateX(-50%)',
  'max-width': '80vw',
  padding: '8px 16px',
  font: '15px/1.4 system-ui, sans-serif',
  color: '#fff',
  background: '#1f2937',
  'border-radius': '8px',
};
