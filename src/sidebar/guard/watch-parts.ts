/** For so long after the page has said something it may still move the rows, ms: what it says is also saved and read again. */
const moment = 1_000;

/** What changes so soon after the user has pressed something is theirs, ms: confirming a name makes its question go. */
const own = 1_000;

/**
 * Watches where the parts of the contact's sheet stand: a name that comes late can move them, and then other rows are under the
 * pointer. Calls `moved` then, unless the user has just done it. Returns a function to call when the page has said something.
 */
export function watchParts(document: Document, moved: () => void): () => void {
  const tops = new WeakMap<Element, number>();
  let [deedAt, until] = [-Infinity, -Infinity];
  const noteDeed = ({ isTrusted, timeStamp }: Event) => void (isTrusted && (deedAt = timeStamp));
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, noteDeed, { capture: true });
  const observer = new ResizeObserver(() => {
    const at = performance.now();
    const haveMoved = partsOf(document).filter((part) => {
      const before = tops.get(part) ?? part.offsetTop;
      tops.set(part, part.offsetTop);
      return before !== part.offsetTop;
    });
    if (haveMoved.length > 0 && (at < until || at - deedAt > own)) moved();
  });
  const begin = () => {
    for (const part of partsOf(document)) {
      if (tops.has(part)) continue;
      tops.set(part, part.offsetTop);
      // With the padding, which depends on what stands above.
      observer.observe(part, { box: 'border-box' });
    }
  };
  // As soon as the sheet is there: once the page's words are heard here, the sheet may show them already.
  new MutationObserver(begin).observe(document.body, { childList: true });
  begin();
  return () => {
    until = performance.now() + moment;
    begin();
  };
}

const partsOf = (document: Document) => [...document.querySelectorAll<HTMLElement>('main > *')];
