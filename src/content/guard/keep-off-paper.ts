const rule = '@media print { :host { visibility: hidden !important } }';

/**
 * Keeps our host out of what is printed. The page can keep us from hearing that it is printed. A rule of the root that is important
 * comes before every style that the page can give our host.
 */
export function keepOffPaper(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets no content script adopt a sheet (bugzilla.mozilla.org, 1928865).
    const style = root.ownerDocument.createElement('style');
    style.textContent = rule;
    root.append(style);
  }
}
