// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { watchChanges } from '../../../src/content/guard/watch-changes';

let host: HTMLElement;
let changed: () => number;
beforeEach(() => {
  host = document.createElement('div');
  document.documentElement.append(host);
  changed = watchChanges(host);
  changed();
});

it('says that nothing has changed', () => {
  expect(changed()).toBe(-Infinity);
});

it('notices a style that is undone before it is asked', () => {
  host.style.setProperty('outline', '400px solid #fff');
  host.style.removeProperty('outline');
  expect(changed()).toBeGreaterThan(0);
});

it('notices an element beside the host that is gone before it is asked', () => {
  const cover = document.createElement('div');
  document.documentElement.append(cover);
  cover.remove();
  expect(changed()).toBeGreaterThan(0);
});

it('does not mind what happens in the page’s body', () => {
  document.body.append(document.createElement('div'));
  expect(changed()).toBe(-Infinity);
});
