import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../../src/domain/quick-log/read-sentence';
import { tuesday } from '../tuesday';
import { judgeNote } from './judge-note';
import { notesIn, openIn, ticked } from './note';

/** Notes by somebody who had never seen the grammar, and what was reached of them; a change that reads worse fails. */
describe.each([
  { name: 'worked-with', mostFalse: 1, leastRight: 101, mostNeedless: 16 },
  { name: 'read-once', mostFalse: 14, leastRight: 79, mostNeedless: 22 },
])('notes: $name', ({ name, mostFalse, leastRight, mostNeedless }) => {
  const verdicts = notesIn(new URL(`./notes/${name}.jsonl`, import.meta.url)).map((note) =>
    judgeNote(readSentence(note.text, tuesday(openIn(note), { languages: ticked(note) })), note),
  );

  it('are read as well as they were', () => {
    const falsely = verdicts.filter(({ falsehoods }) => falsehoods.length > 0);
    const right = verdicts.filter(({ falsehoods, missing }) => falsehoods.length + missing.length === 0);
    expect(falsely.length).toBeLessThanOrEqual(mostFalse);
    expect(right.length).toBeGreaterThanOrEqual(leastRight);
    expect(verdicts.flatMap(({ needless }) => needless).length).toBeLessThanOrEqual(mostNeedless);
  });

  it('close nothing wrongly', () => {
    const wrongly = verdicts.flatMap(({ falsehoods }) =>
      falsehoods.filter((one) => one.startsWith('closes')),
    );
    expect(wrongly).toEqual([]);
  });
});
