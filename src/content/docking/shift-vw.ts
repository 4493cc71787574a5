const vw = /(?<![\w.-])(\d+(?:\.\d+)?|\.\d+)([sld]?vw)\b/gi;

/** Returns a value of a CSS property with its `vw` lengths as if the window were so many px narrower. */
export const shiftVw = (value: string, by: number): string =>
  value.replace(
    vw,
    (_, count: string, unit: string) => `calc(${count}${unit} - ${(Number(count) * by) / 100}px)`,
  );
