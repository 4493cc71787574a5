/** For so long after the page has said something it may still move the rows, ms: what it says is also saved and read again. */
const moment = 1_000;

/** What changes so soon after the user has pressed something is theirs, ms: confirming a name makes its question go. */
const own = 1_000;

/**
 * Watches the height of what stands above the rows, such as a name that comes late: if it changes, other rows are under the pointer.
 * Calls `moved` then, unless the user has just done it. What the user writes changes the rows themselves, and does not count. Returns
 * a function to call when the page has said something.
 */
export function watchAboveRows(document: Document, moved: () => void): () => void {
  let above: Element | null = null;
  let height = 0;
  let [deedAt, until] = [-Infinity, -Infinity];
  const noteDeed = ({ isTrusted, timeStamp }: Event) => void (isTrusted && (deedAt = timeStamp));
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, noteDeed, { capture: true });
  const observer = new ResizeObserver(() => {
    const now = heightOf(above);
    const at = performance.now();
    if (now !== height && (at < until || at - deedAt > own)) moved();
    height = now;
  });
  return () => {
    until = performance.now() + moment;
    const next = document.querySelector('.above-rows');
    if (next === above) return;
    observer.disconnect();
    above = next;
    // Before the observer's first report, which may already be of the new words.
    height = heightOf(next);
    if (next) observer.observe(next);
  };
}

const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
