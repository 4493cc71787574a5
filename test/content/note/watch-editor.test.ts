// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/content/note/editor-of';
import { watchEditor } from '../../../src/content/note/watch-editor';

let record: string | undefined;
const here = () => record;
const field = (): HTMLTextAreaElement => {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('there is no field');
  return found;
};

beforeEach(() => {
  document.body.innerHTML = '<textarea aria-label="Notes"></textarea><button>Save</button>';
  record = 'ana';
  // Nothing is laid out here.
  HTMLElement.prototype.checkVisibility = function () {
    return this.isConnected;
  };
});

describe('the editor in which the caret last stood', () => {
  it('stays so while the caret is elsewhere', () => {
    const editors = watchEditor(document, here, true);
    field().focus();
    document.querySelector('button')?.focus();
    expect(editors.now()).toBe(field());
  });

  it('is none on another record, until the caret is put there again', () => {
    const editors = watchEditor(document, here, true);
    field().focus();
    record = 'bo';
    expect(editors.now()).toBeUndefined();
    field().blur();
    field().focus();
    expect(editors.now()).toBe(field());
  });

  it('is none off records, or where nothing can be typed', () => {
    const editors = watchEditor(document, here, true);
    field().readOnly = true;
    field().focus();
    expect(editors.now()).toBeUndefined();
    field().readOnly = false;
    record = undefined;
    field().blur();
    field().focus();
    expect(editors.now()).toBeUndefined();
  });

  it('is none once it is gone', () => {
    const editors = watchEditor(document, here, true);
    field().focus();
    field().remove();
    expect(editors.now()).toBeUndefined();
  });
});

describe('the name of an editor', () => {
  it('is plain text of the page, cut if it is long', () => {
    field().setAttribute('aria-label', `Note\u202e${'x'.repeat(80)}`);
    expect(labelOf(field())).toBe(`Note ${'x'.repeat(55)}…`);
  });

  it('may be missing', () => {
    field().removeAttribute('aria-label');
    expect(labelOf(field())).toBe('');
  });
});
