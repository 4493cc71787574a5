/** Changes to inline styles of the page's elements that can be taken back exactly. */
export interface StyleChanges {
  set(element: HTMLElement, property: string, value: string): void;
  /** Takes every change back, but for those that the page has overwritten meanwhile. */
  undo(): void;
}

interface Change {
  readonly value: string;
  readonly priority: string;
  readonly ours: string;
}

/** Begins a set of changes. Inline and important, so that no stylesheet of the page's has the last word. */
export function beginStyleChanges(): StyleChanges {
  const changed = new Map<HTMLElement, Map<string, Change>>();
  const bare = new WeakSet<HTMLElement>();
  return {
    set(element, property, value) {
      const changes = changed.get(element) ?? new Map<string, Change>();
      if (!changed.has(element) && !element.hasAttribute('style')) bare.add(element);
      const before = changes.get(property);
      const { style } = element;
      const original = before ?? {
        value: style.getPropertyValue(property),
        priority: style.getPropertyPriority(property),
      };
      style.setProperty(property, value, 'important');
      changes.set(property, { ...original, ours: style.getPropertyValue(property) });
      changed.set(element, changes);
    },
    undo() {
      for (const [element, changes] of changed) restore(element, changes, bare.has(element));
      changed.clear();
    },
  };
}

function restore(element: HTMLElement, changes: ReadonlyMap<string, Change>, wasBare: boolean): void {
  const { style } = element;
  for (const [property, { value, priority, ours }] of changes) {
    if (style.getPropertyValue(property) !== ours) continue;
    if (value === '') style.removeProperty(property);
    else style.setProperty(property, value, priority);
  }
  // Reading the attribute first: Chromium writes it anew from a style that was changed since.
  if (wasBare && element.getAttribute('style') === '') element.removeAttribute('style');
}
