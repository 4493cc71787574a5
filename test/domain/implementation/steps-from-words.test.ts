import { expect, it } from 'vitest';
import { stepsFromWords } from '../../../src/domain/implementation/steps-from-words';

let n = 0;
const steps = (line: string) =>
  stepsFromWords(line, { contact: 'ana', before: 2, newId: () => `s${n++}` }).map(({ data, text }) => ({
    ...data,
    ...text,
  }));

it('makes a step of each part, in their order, after those that are there', () => {
  expect(steps('kick-off, import the data; train 3 people')).toEqual([
    { place: 2, what: 'kick-off' },
    { place: 3, what: 'import the data' },
    { place: 4, what: 'train 3 people' },
  ]);
});

it('marks the wow, and leaves out what is empty', () => {
  expect(steps(' , Wow: a printed guide,')).toEqual([{ place: 2, wow: true, what: 'a printed guide' }]);
  expect(steps(' ,; ')).toEqual([]);
});
