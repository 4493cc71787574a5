/** Returns the elements that follow no flow of the page's: fixed ones, and absolute children of the body. In the page's order. */
export function standingApart({ body }: Document, host: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element !== host && element instanceof HTMLElement && isItself(element) && standsApart(element, body),
  );
}

const asked = [
  'getBoundingClientRect',
  'getAttribute',
  'setAttribute',
  'removeAttribute',
  'contains',
] as const;

/** In a form, an input that is called `style` answers for the form's: one that we cannot ask stays if it is. */
const isItself = (element: HTMLElement): boolean =>
  element.style instanceof CSSStyleDeclaration && asked.every((name) => typeof element[name] === 'function');

function standsApart(element: HTMLElement, body: HTMLElement): boolean {
  const { position } = getComputedStyle(element);
  if (position !== 'fixed' && (position !== 'absolute' || element.parentElement !== body)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Sorts elements by how many of the others they stand in: those in none first. */
export function byLevel(elements: readonly HTMLElement[]): HTMLElement[][] {
  const levels: HTMLElement[][] = [];
  for (const element of elements) {
    const level = elements.filter((other) => other !== element && other.contains(element)).length;
    (levels[level] ??= []).push(element);
  }
  return levels;
}
