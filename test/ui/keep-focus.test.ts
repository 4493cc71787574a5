// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../src/ui/keep-focus';

const row = (name: string) =>
  `<li id="${name}"><button class="action">Kept: ${name}</button><button class="icon">More: ${name}</button></li>`;
const focused = () => document.activeElement?.textContent;
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const remove = (selector: string) => document.querySelector(selector)?.remove();

beforeAll(() => keepFocus(document));
beforeEach(() => {
  document.body.innerHTML = `<section><ul>${['a', 'b', 'c'].map(row).join('')}</ul></section>`;
});

describe('the focus', () => {
  it('goes to the same button of the next row when its row goes away', async () => {
    focus('#a .action');
    remove('#a');
    await vi.waitFor(() => expect(focused()).toBe('Kept: b'));
    focus('#b .icon');
    remove('#b');
    await vi.waitFor(() => expect(focused()).toBe('More: c'));
  });

  it('goes to the last row if its own was the last', async () => {
    focus('#c .action');
    remove('#c');
    await vi.waitFor(() => expect(focused()).toBe('Kept: b'));
  });

  it('stays in the row when only a form goes away', async () => {
    document.querySelector('#b')?.insertAdjacentHTML('beforeend', '<form><input></form>');
    focus('#b input');
    remove('#b form');
    await vi.waitFor(() => expect(focused()).toBe('More: b'));
  });

  it('goes to the section if no row is left', async () => {
    document.body.innerHTML = `<section id="s"><ul>${row('a')}</ul></section>`;
    focus('#a .action');
    remove('#a');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('s'));
  });

  it('stays where it has gone meanwhile', async () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="undo">Undo</button>');
    focus('#a .action');
    focus('#undo');
    remove('#a');
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused()).toBe('Undo');
  });

  it('goes to what comes next if what had it is in no row', async () => {
    document.body.innerHTML = `<main><p id="offer"><button>Turn on</button></p><footer><button>Options</button></footer></main>`;
    focus('#offer button');
    remove('#offer button');
    await vi.waitFor(() => expect(focused()).toBe('Options'));
  });

  it('goes to what is before if nothing comes next', async () => {
    document.body.innerHTML = `<main><button>Search</button><p id="offer"><button>Turn on</button></p></main>`;
    focus('#offer button');
    remove('#offer');
    await vi.waitFor(() => expect(focused()).toBe('Search'));
  });

  it('does not stay on a button that was disabled', async () => {
    document.body.innerHTML = `<form><input id="first"><button>Turn on</button></form>`;
    focus('button');
    document.querySelector('button')?.setAttribute('disabled', '');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('first'));
  });

  it('goes on from the row under a dialog, if that is gone with the dialog', async () => {
    document
      .querySelector('#a')
      ?.insertAdjacentHTML('beforeend', '<dialog open><button id="in">In</button></dialog>');
    document.body.append(...document.querySelectorAll('dialog'));
    focus('#a .action');
    focus('#in');
    remove('#a');
    remove('dialog');
    await vi.waitFor(() => expect(focused()).toBe('Kept: b'));
  });
});
