/**
 * Makes a held Enter press a button, or send a form, once: what has the focus next is pressed by a key of its own. A list
 * would otherwise lose one row after another, and Undo could not give back more than the last.
 */
export function pressOnce(document: Document): void {
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
