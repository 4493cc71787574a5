import type { Plugin } from 'vite';

/** Where the rules of the quick log's grammar stand. */
const rules = /\/src\/domain\/quick-log\/(?:propose\/rules|languages)\/.+\.ts$/;

/** A rule's examples, `reads: [...]` and `not: [...]`: texts in quotation marks, and nothing else. */
const examples = /^ +(?:reads|not): \[\s*(?:(?:'[^'\n]*'|"[^"\n]*")(?:,\s*)?)*\],\n/gm;

/** Returns a file of rules without their examples. */
export const examplesTakenOut = (code: string): string => code.replace(examples, '');

/** Takes the examples that stand beside each rule of the grammar out of the product: only the tests read them. */
export const withoutExamples = (): Plugin => ({
  name: 'without-examples',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => (rules.test(id) ? { code: examplesTakenOut(code), map: null } : undefined),
});
