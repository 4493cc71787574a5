import { pageDocument as document } from '../page-document';

/** Changes to inline styles of the page's elements that can be undone exactly. */
export interface StyleChanges {
  set(element: HTMLElement, property: string, value: string): void;
  /** Undoes the change of one property, or all changes to an element, except what the page has overwritten meanwhile. */
  unset(element: HTMLElement, property?: string): void;
  /** Undoes all changes. */
  undo(): void;
}

interface Changed {
  /** The attribute as the page wrote it; null if there was none. */
  readonly text: string | null;
  readonly properties: Map<string, Property>;
}

interface Property {
  readonly value: string;
  readonly priority: string;
  readonly ours: string;
}

/** Starts a set of changes. They are inline and important, so that no stylesheet of the page overrides them. */
export function beginStyleChanges(): StyleChanges {
  const changed = new Map<HTMLElement, Changed>();
  return { set, unset, undo: () => [...changed.keys()].forEach((element) => unset(element)) };

  function set(element: HTMLElement, property: string, value: string): void {
    const { text, properties } = changed.get(element) ?? {
      text: element.getAttribute('style'),
      properties: new Map<string, Property>(),
    };
    properties.set(property, setProperty(element.style, property, value, properties.get(property)));
    changed.set(element, { text, properties });
  }

  function unset(element: HTMLElement, property?: string): void {
    const { text = null, properties } = changed.get(element) ?? {};
    for (const [name, how] of properties ?? []) {
      if (property !== undefined && name !== property) continue;
      restore(element.style, name, how);
      properties?.delete(name);
    }
    if (!properties || properties.size > 0) return;
    changed.delete(element);
    writeStyle(element, text);
  }
}

function setProperty(style: CSSStyleDeclaration, name: string, value: string, known?: Property): Property {
  const before = known ?? { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) };
  style.setProperty(name, value, 'important');
  return { ...before, ours: style.getPropertyValue(name) };
}

function restore(style: CSSStyleDeclaration, name: string, { value, priority, ours }: Property): void {
  if (style.getPropertyValue(name) === ours) style.setProperty(name, value, priority);
}

/** Restores the attribute's exact text, if the styles are the same as in it. From our world no CSP of the page can forbid it. */
function writeStyle(element: HTMLElement, text: string | null): void {
  const probe = document.createElement('p');
  probe.style.cssText = text ?? '';
  if (probe.style.cssText !== element.style.cssText) return;
  // Reads it first: until then Chromium has no attribute for what was set through CSSOM, and removes none.
  if (element.getAttribute('style') === text) return;
  if (text === null) element.removeAttribute('style');
  else element.setAttribute('style', text);
}
