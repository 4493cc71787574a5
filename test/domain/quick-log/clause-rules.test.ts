import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/domain/quick-log/choose';
import { explain } from '../../../src/domain/quick-log/explain';
import { languages } from '../../../src/domain/quick-log/languages/all';
import { lexicons } from '../../../src/domain/quick-log/marks/lexicon';
import { readAll } from '../../../src/domain/quick-log/propose/read-all';
import { clauseRules } from '../../../src/domain/quick-log/propose/who-does-what';
import { sentenceOf } from '../../../src/domain/quick-log/text/plain-text';
import { momentOf } from '../../../src/domain/quick-log/times/moment';
import { tuesday } from './tuesday';

const context = tuesday();

/** Returns the rules that read any clause of a sentence, chosen or not. */
function rulesReading(typed: string): string[] {
  const choices: Choice[] = [];
  const onChoice = (choice: Choice) => choices.push(choice);
  const of = { sentence: sentenceOf(typed), context, lexicon: lexicons(context), moment: momentOf(context) };
  readAll({ ...of, onChoice });
  return choices.flatMap(({ candidates }) =>
    candidates.flatMap(({ why }) => /"(.+)"$/u.exec(why)?.[1] ?? []),
  );
}

describe.each(clauseRules)('the rule "$id"', ({ id, reads, not }) => {
  it.each(reads)('reads: %s', (typed) => {
    expect(rulesReading(typed), explain(typed, context)).toContain(id);
  });

  it.each(not)('does not read: %s', (typed) => {
    expect(rulesReading(typed), explain(typed, context)).not.toContain(id);
  });
});

describe('rules', () => {
  it('have names of their own, and examples of both kinds', () => {
    expect(new Set(clauseRules.map(({ id }) => id)).size).toBe(clauseRules.length);
    expect(clauseRules.filter(({ reads, not }) => reads.length === 0 || not.length === 0)).toEqual([]);
    expect(languages.length).toBeGreaterThan(2);
  });
});
