/** For so long after the page has said something it may still move the rows, ms: what it says is also saved and read again. */
const moment = 1_000;

/**
 * Watches the height of what stands above the rows: the page's words there, when they come late, move each row under the pointer.
 * Returns a function to call when the page has said something; `moved` is called if the rows move because of it. What the user
 * writes changes the rows themselves, and does not count.
 */
export function watchAboveRows(document: Document, moved: () => void): () => void {
  let above: Element | null = null;
  let height = 0;
  let until = -Infinity;
  const observer = new ResizeObserver(() => {
    const now = heightOf(above);
    if (now !== height && performance.now() < until) moved();
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
