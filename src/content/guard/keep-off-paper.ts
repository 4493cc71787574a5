/**
 * Keeps our host out of what is printed. The page can keep us from hearing that it is printed. A rule of the root that is important
 * comes before every style that the page can give our host.
 */
export function keepOffPaper(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media print { :host { visibility: hidden !important } }');
  root.adoptedStyleSheets = [sheet];
}
