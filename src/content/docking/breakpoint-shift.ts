import { shiftLengths } from './shift-lengths';
import { pageDocument as document } from '../page-document';

/** The width conditions of a page's stylesheets, as if the window were narrower. */
export interface BreakpointShift {
  /** Shifts what is not shifted yet; stylesheets may load late. */
  shift(): void;
  undo(): void;
}

/** Shifts every width condition of the page's stylesheets by so many px, through CSSOM. */
export function shiftBreakpoints(by: number): BreakpointShift {
  const shifted = new Map<MediaList, { readonly before: string; readonly ours: string }>();
  const shiftOne = (media: MediaList) => {
    const before = media.mediaText;
    if (shifted.get(media)?.ours === before || shiftLengths(before, by) === before) return;
    media.mediaText = shiftLengths(before, by);
    shifted.set(media, { before, ours: media.mediaText });
  };
  return {
    shift: () => [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(mediaOf).forEach(shiftOne),
    undo: () => {
      for (const [media, { before, ours }] of shifted) if (media.mediaText === ours) media.mediaText = before;
    },
  };
}

const mediaOf = (sheet: CSSStyleSheet): MediaList[] => [
  sheet.media,
  ...(rulesOf(sheet) ?? []).flatMap(mediaOfRule),
];

function mediaOfRule(rule: CSSRule): MediaList[] {
  if (rule instanceof CSSImportRule) return rule.styleSheet ? mediaOf(rule.styleSheet) : [];
  const inner = rule instanceof CSSGroupingRule ? [...rule.cssRules].flatMap(mediaOfRule) : [];
  return rule instanceof CSSMediaRule ? [rule.media, ...inner] : inner;
}

// The rules of another site's stylesheet cannot be read.
function rulesOf(sheet: CSSStyleSheet): CSSRule[] | undefined {
  try {
    return [...sheet.cssRules];
  } catch {
    return undefined;
  }
}
