import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { plural } from '../../src/ui/plural';
import { english } from './english';

const forms = (suffix: string) =>
  Object.keys(messages).flatMap((key) => (key.endsWith(suffix) ? [key.slice(0, -suffix.length)] : []));

describe('plural', () => {
  it.each([
    [0, '0 steps saved'],
    [1, '1 step saved'],
    [2, '2 steps saved'],
    [1200, '1,200 steps saved'],
  ])('says %i in the form of its number', (count, said) => {
    expect(plural(english, 'statusSteps', count)).toBe(said);
  });

  it('follows the rules of the language: in French, 0 is singular', () => {
    const french = { say: (key: string) => key, locale: 'fr' };
    expect(plural(french, 'statusSteps', 0)).toBe('statusSteps_one');
  });

  it('finds both forms of each text', () => {
    expect(forms('_one')).toEqual(forms('_other'));
  });
});
