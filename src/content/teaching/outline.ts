import { setImportant } from '../frame/place-host';
import { isolatedWorld } from '../isolated-world';
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
  frame.hidden = true;
  setImportant(frame, { position: 'fixed', outline: '3px solid #1d4ed8', 'border-radius': '3px' });
  setImportant(box, inTheMiddle);
  setImportant(named, { 'font-weight': '600' });
  box.append(words, named);
  host.attachShadow({ mode: 'closed' }).append(frame, box);
  document.documentElement.append(host);
  const beside = () => setImportant(box, besideSheet(isolatedWorld.host?.element.getBoundingClientRect()));
  const sheetComes = new MutationObserver(beside);
  sheetComes.observe(document.documentElement, { childList: true });
  beside();
  const begin = setTimeout(() => (words.textContent = firstWords), firstTextDelay);
  return {
    around: (element) => place(frame, element),
    name: (text) => (named.textContent = text),
    say: (text) => {
      clearTimeout(begin);
      words.textContent = text;
    },
    remove: () => {
      sheetComes.disconnect();
      host.remove();
    },
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

// In the middle of the page, of which the sheet takes one side.
function besideSheet(sheet: Pick<DOMRect, 'left' | 'right' | 'width'> | undefined): Record<string, string> {
  const [left, right] = sheet && sheet.width < innerWidth / 2 ? freeOf(sheet) : [0, innerWidth];
  return { left: `${(left + right) / 2}px`, 'max-width': `${0.8 * (right - left)}px` };
}

const freeOf = ({ left, right }: Pick<DOMRect, 'left' | 'right'>): readonly [left: number, right: number] =>
  left > innerWidth - right ? [0, left] : [right, innerWidth];

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
  transform: 'translateX(-50%)',
  padding: '8px 16px',
  font: '15px/1.4 system-ui, sans-serif',
  color: '#fff',
  background: '#1f2937',
  'border-radius': '8px',
};
