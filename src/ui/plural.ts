import type { MessageKey, Wording } from './wording';

/** The key of a text that has two messages, `…_one` and `…_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Returns a text about `count` things, in the plural form of the language. `$1` is the number. */
export function plural(
  { say, locale }: Pick<Wording, 'say' | 'locale'>,
  key: PluralKey,
  count: number,
  ...more: string[]
): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, new Intl.NumberFormat(locale).format(count), ...more);
}
