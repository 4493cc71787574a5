import type { MessageKey, Wording } from './wording';

/** A text that stands in the messages as `…_one` and `…_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Says a text of so many things, in the form that the language has for the number; `$1` is the number. */
export function counted(
  { say, locale }: Pick<Wording, 'say' | 'locale'>,
  key: CountedKey,
  count: number,
  ...more: string[]
): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, new Intl.NumberFormat(locale).format(count), ...more);
}
