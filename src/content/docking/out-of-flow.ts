/** Returns the elements outside of the page's flow: fixed ones, and absolute children of the body. In document order. */
export function outOfFlow({ body }: Document, host: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      // What is fixed to the window has no offset parent; its style is far slower to ask for, of each of many thousands. A drawing has
      // neither.
      (!element.offsetParent || element.parentElement === body) &&
      element.offsetHeight &&
      element !== host &&
      isUsable(element) &&
      isOutOfFlow(element, body),
  );
}

const methods = [
  'getBoundingClientRect',
  'getAttribute',
  'setAttribute',
  'removeAttribute',
  'contains',
] as const;

/** Whether our methods work on it: in a form, an input named `style` hides the form's own. Such an element is left alone. */
const isUsable = (element: HTMLElement): boolean =>
  element.style instanceof CSSStyleDeclaration &&
  methods.every((name) => typeof element[name] === 'function');

function isOutOfFlow(element: HTMLElement, body: HTMLElement): boolean {
  const { position } = getComputedStyle(element);
  return position === 'fixed' || (position === 'absolute' && element.parentElement === body);
}

/** Groups elements by how many of the others contain them: those in none first. */
export function byLevel(elements: readonly HTMLElement[]): HTMLElement[][] {
  const levels: HTMLElement[][] = [];
  for (const element of elements) {
    const level = elements.filter((other) => other !== element && other.contains(element)).length;
    (levels[level] ??= []).push(element);
  }
  return levels;
}
