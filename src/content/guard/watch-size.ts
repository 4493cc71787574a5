/** Watches the size that an element has whenever the page is drawn. */
export interface SizeWatch {
  /** Watches this element from now on, and no other. */
  observe(element: HTMLElement): void;
  /** Whether it has the size in which it was drawn last. A page can change that whenever it draws, and back before it is asked. */
  isDrawn(): boolean;
}

/** Calls `changed` when the element is drawn in another size. */
export function watchSize(changed: () => void): SizeWatch {
  let watched: HTMLElement | undefined;
  let drawn: DOMRectReadOnly | undefined;
  const observer = new ResizeObserver((entries) => {
    drawn = entries.at(-1)?.contentRect;
    changed();
  });
  return {
    observe(element) {
      observer.disconnect();
      observer.observe(element);
      [watched, drawn] = [element, undefined];
    },
    // Until it was drawn once, it has just appeared anyway.
    isDrawn: () =>
      !watched ||
      !drawn ||
      (isClose(drawn.width, watched.offsetWidth) && isClose(drawn.height, watched.offsetHeight)),
  };
}

const isClose = (one: number, other: number) => Math.abs(one - other) <= 1;
