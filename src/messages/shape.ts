/**
 * Shapes of what a content script is told. A page gets ten kilobytes of us in all, and a schema library alone would be more
 * than one of them; the background, the frame and the surfaces read with valibot.
 */

/** Whether a value has a shape. */
export type Shape<T> = (raw: unknown) => raw is T;

/** The type of what has a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

export const number: Shape<number> = (raw): raw is number => typeof raw === 'number' && !Number.isNaN(raw);
export const text: Shape<string> = (raw) => typeof raw === 'string';
export const yesOrNo: Shape<boolean> = (raw) => typeof raw === 'boolean';

/** One of some texts. */
export const oneOf =
  <const T extends string>(...texts: readonly T[]): Shape<T> =>
  (raw): raw is T =>
    texts.some((one) => one === raw);

/** An object that has these of its own; what else it has does not count. */
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
