import { expect, it } from 'vitest';
import { stepsFromWords } from '../../../../src/domain/keeping/step/steps-from-words';

let n = 0;
const steps = (line: string) => stepsFromWords(line, { contact: 'ana', before: 2, newId: () => `s${n++}` });
const placed = (place: number, what: string) => expect.objectContaining({ data: { place }, text: { what } });

it('makes a step of each part, in order, after the existing ones', () => {
  expect(steps('kick-off, import the data; train 3 people')).toEqual([
    placed(2, 'kick-off'),
    placed(3, 'import the data'),
    placed(4, 'train 3 people'),
  ]);
});

it('marks the wow, and leaves out empty parts', () => {
  expect(steps(' , Wow: a printed guide,')).toEqual([
    expect.objectContaining({ data: { place: 2, wow: true }, text: { what: 'a printed guide' } }),
  ]);
  expect(steps(' ,; ')).toEqual([]);
});
