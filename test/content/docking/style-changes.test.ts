// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { beginStyleChanges } from '../../../src/content/docking/style-changes';

function elementWith(style?: string): HTMLElement {
  const element = document.createElement('div');
  if (style !== undefined) element.setAttribute('style', style);
  return element;
}

describe('styleChanges', () => {
  it.each([undefined, 'margin-right: 4px', 'margin-right: 4px !important; color: red', 'color: red'])(
    'leave an element with style %j as it was',
    (style) => {
      const element = elementWith(style);
      const changes = beginStyleChanges();
      changes.set(element, 'margin-right', '360px');
      changes.set(element, 'margin-right', '320px');
      changes.set(element, 'translate', '10px');
      expect(element.style.marginRight).toBe('320px');
      changes.undo();
      expect(element.hasAttribute('style')).toBe(style !== undefined);
      expect(element.style.cssText).toBe(elementWith(style).style.cssText);
    },
  );

  it('restores the exact text of the attribute', () => {
    const element = elementWith('top:0;LEFT : 0');
    const changes = beginStyleChanges();
    changes.set(element, 'transition', 'none');
    changes.set(element, 'translate', '10px');
    changes.unset(element, 'transition');
    changes.unset(element);
    expect(element.getAttribute('style')).toBe('top:0;LEFT : 0');
  });

  it('keeps what the page has set since', () => {
    const element = elementWith();
    const changes = beginStyleChanges();
    changes.set(element, 'margin-right', '360px');
    element.style.setProperty('margin-right', '7px');
    changes.undo();
    expect(element.style.marginRight).toBe('7px');
  });
});
