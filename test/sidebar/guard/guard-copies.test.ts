// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { guardCopies } from '../../../src/sidebar/guard/guard-copies';
import type { Refusal } from '../../../src/sidebar/guard/judge';

let standing: 'steady' | 'new' | 'covered';
const refused: Refusal[] = [];
guardCopies(document, { at: () => standing }, (why) => void refused.push(why));

const copy = () => document.body.dispatchEvent(new Event('copy', { bubbles: true, cancelable: true }));

it.each([
  ['steady', true, []],
  ['new', false, ['too-soon']],
  ['covered', false, ['covered']],
] as const)('copies out of a sheet that is %s: %s', (state, isCopied, why) => {
  refused.length = 0;
  standing = state;
  expect([copy(), refused]).toEqual([isCopied, why]);
});
