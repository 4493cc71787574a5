/**
 * Lets a held Enter press a button, or send a form, only once. It would otherwise also press what gets the focus next: a list
 * would lose one row after another, and Undo brings back only the last.
 */
export function ignoreHeldEnter(document: Document): void {
  document.addEventListener(
    'keydown',
    (event) => event.repeat && isPressing(event) && event.preventDefault(),
    {
      capture: true,
    },
  );
}

const isPressing = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' && target instanceof Element && target.matches('button, input, summary, a');
