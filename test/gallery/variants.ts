import type { Surface } from '../e2e/states';

export const themes = ['light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const widths = [320, 360, 800, 1280] as const;

/** One way to look at a state. */
export interface Variant {
  readonly theme: (typeof themes)[number];
  readonly direction: (typeof directions)[number];
  /** CSS px: of the window, or up to 360 of the sheet alone. */
  readonly width: (typeof widths)[number];
}

/** What was asked for; nothing is all. */
export interface Wanted {
  readonly theme?: string | undefined;
  readonly direction?: string | undefined;
  readonly width?: string | undefined;
}

const is = (asked: string | undefined, value: string | number) =>
  asked === undefined || asked === String(value);

/** Returns the ways to look at a surface that were asked for. A popup is as wide as it is. */
export function variantsOf(surface: Surface, wanted: Wanted): Variant[] {
  return widths
    .filter((width) => surface !== 'popup' || width === 360)
    .flatMap((width) =>
      themes.flatMap((theme) => directions.map((direction) => ({ theme, direction, width }))),
    )
    .filter(
      ({ theme, direction, width }) =>
        is(wanted.theme, theme) && is(wanted.direction, direction) && is(wanted.width, width),
    );
}

export const nameOf = ({ theme, direction, width }: Variant): string => `${theme}.${direction}.${width}`;
