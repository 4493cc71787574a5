import { shiftLengths } from './shift-lengths';

/** Moves every width condition of the page's stylesheets by so many px. Gives the way back. */
export function shiftBreakpoints(by: number): () => void {
  const before = new Map<MediaList, string>();
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    shift(sheet.media, by, before);
    for (const rule of mediaRules(rulesOf(sheet))) shift(rule.media, by, before);
  }
  return () => {
    for (const [media, text] of before) media.mediaText = text;
  };
}

function shift(media: MediaList, by: number, before: Map<MediaList, string>): void {
  const text = media.mediaText;
  const shifted = shiftLengths(text, by);
  if (shifted === text) return;
  before.set(media, text);
  media.mediaText = shifted;
}

function* mediaRules(rules: Iterable<CSSRule> = []): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

// Another site's stylesheet tells nobody its rules.
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}
