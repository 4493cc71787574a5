/**
 * Shapes of the messages to a content script. Our limit in a page is ten kilobytes, and a schema library alone would take more
 * than one of them. The background, the frame and the surfaces use valibot.
 */

/** A check of whether a value has a shape. */
export type Shape<T> = (raw: unknown) => raw is T;

/** The type of the values of a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

export const number: Shape<number> = (raw): raw is number => typeof raw === 'number' && !Number.isNaN(raw);
export const text: Shape<string> = (raw) => typeof raw === 'string';
export const yesOrNo: Shape<boolean> = (raw) => typeof raw === 'boolean';

/** One of these texts. */
export const oneOf =
  <const T extends string>(...texts: readonly T[]): Shape<T> =>
  (raw): raw is T =>
    texts.some((allowed) => allowed === raw);

/** An object with these own properties; other properties are ignored. */
export const shape =
  <S extends Readonly<Record<string, Shape<unknown>>>>(
    parts: S,
  ): Shape<{ readonly [K in keyof S]: Shaped<S[K]> }> =>
  (raw): raw is { readonly [K in keyof S]: Shaped<S[K]> } =>
    typeof raw === 'object' &&
    raw !== null &&
    Object.entries(parts).every(([name, fits]) => Object.hasOwn(raw, name) && fits(Reflect.get(raw, name)));

/** Returns a value if one of the shapes fits it, or undefined. */
export function readShape<S extends Shape<unknown>>(
  shapes: readonly S[],
  raw: unknown,
): Shaped<S> | undefined {
  const fitsOne = (value: unknown): value is Shaped<S> => shapes.some((fits) => fits(value));
  return fitsOne(raw) ? raw : undefined;
}
