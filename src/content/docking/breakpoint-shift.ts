import { shiftLengths } from './shift-lengths';
import { shiftVw } from './shift-vw';
import { pageDocument as document } from '../page-document';

/** What a page's stylesheets make of the window's width, as if it were narrower. */
export interface BreakpointShift {
  /** Shifts what is not shifted yet; stylesheets may load late. */
  shift(): void;
  undo(): void;
}

interface Shifted {
  readonly before: string;
  readonly ours: string;
}

/** Shifts every width condition and every `vw` length of the page's stylesheets by so many px, through CSSOM. */
export function shiftBreakpoints(by: number): BreakpointShift {
  const media = new Map<MediaList, Shifted>();
  const lengths = new Map<CSSStyleRule, Map<string, Shifted>>();
  const known = new WeakSet<CSSRule>();
  const shiftMedia = (list: MediaList) => {
    const before = list.mediaText;
    if (media.get(list)?.ours === before || shiftLengths(before, by) === before) return;
    list.mediaText = shiftLengths(before, by);
    media.set(list, { before, ours: list.mediaText });
  };
  const shiftRule = (rule: CSSRule) => {
    for (const list of mediaOf(rule)) shiftMedia(list);
    // Each pass comes by again, and a page may have ten thousand rules.
    if (known.has(rule) || !(rule instanceof CSSStyleRule)) return;
    known.add(rule);
    const shifted = shiftStyle(rule.style, by);
    if (shifted.size > 0) lengths.set(rule, shifted);
  };
  return {
    shift() {
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
        shiftMedia(sheet.media);
        rulesOf(sheet).forEach(shiftRule);
      }
    },
    undo() {
      for (const [list, { before, ours }] of media) if (list.mediaText === ours) list.mediaText = before;
      for (const [{ style }, shifted] of lengths)
        for (const [name, { before, ours }] of shifted)
          if (style.getPropertyValue(name) === ours)
            style.setProperty(name, before, style.getPropertyPriority(name));
    },
  };
}

function shiftStyle(style: CSSStyleDeclaration, by: number): Map<string, Shifted> {
  const shifted = new Map<string, Shifted>();
  if (!/vw/i.test(style.cssText)) return shifted;
  for (const name of Array.from(style)) {
    const before = style.getPropertyValue(name);
    const after = shiftVw(before, by);
    if (after === before) continue;
    style.setProperty(name, after, style.getPropertyPriority(name));
    shifted.set(name, { before, ours: style.getPropertyValue(name) });
  }
  return shifted;
}

const mediaOf = (rule: CSSRule): MediaList[] => {
  if (rule instanceof CSSMediaRule) return [rule.media];
  return rule instanceof CSSImportRule && rule.styleSheet ? [rule.styleSheet.media] : [];
};

/** All rules of a stylesheet, those within others too. The rules of another site's stylesheet cannot be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap(withInner);
  } catch {
    return [];
  }
}

function withInner(rule: CSSRule): CSSRule[] {
  if (rule instanceof CSSImportRule) return [rule, ...(rule.styleSheet ? rulesOf(rule.styleSheet) : [])];
  return rule instanceof CSSGroupingRule ? [rule, ...[...rule.cssRules].flatMap(withInner)] : [rule];
}
