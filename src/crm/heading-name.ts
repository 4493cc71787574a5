import { isFurniture } from './furniture';
import { tidy } from './page-text';
import { plainWords } from './plain-words';
import { visibleHits } from './visible';

const headings = 'h1, h2, [role=heading], [itemtype*="schema.org"] [itemprop=name]';
/** More links than these are not compared. */
const maxLinks = 500;

/**
 * Reads the name from a page whose CRM's own hooks give none: the heading that the title's first part repeats, or a heading or
 * title of which the only mail address is made (`jsmith@…` for Jane Smith). Undefined for what may be a module's or a list's
 * name: a word of the address, or the text of a link to another page.
 */
export function headingName(pane: ParentNode): string | undefined {
  const html = pane.firstElementChild?.closest('html');
  if (!html) return undefined;
  const elsewhere = linksElsewhere(html);
  const mayBeName = (text: string | undefined): text is string =>
    text !== undefined && !isOfSite(text, html) && !elsewhere.has(text.toLowerCase());
  const shown = [...labelOf(html), ...visibleHits(pane, headings)]
    .filter((element) => !isFurniture(element))
    .map((element) => tidy(element.textContent))
    .filter(mayBeName);
  const title = titleOf(html);
  const shared = tidy(html.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
  return (
    shown.find((text) => text.toLowerCase() === title?.toLowerCase()) ??
    mailedName([...shown, ...[title, shared].filter(mayBeName)], pane)
  );
}

// What the main part of the page says it is labelled by.
function labelOf(html: Element): Element[] {
  const id = html.querySelector('main[aria-labelledby]')?.getAttribute('aria-labelledby');
  return id ? visibleHits(html, `[id="${CSS.escape(id)}"]`) : [];
}

// The title's first part, without a count of what is new; its second part if the first names a module (`Contacts - Jane Smith`).
function titleOf(html: Element): string | undefined {
  const title = html.querySelector('head > title')?.textContent ?? '';
  const [first, second] = title
    .replace(/^\s*\(\d+\)/, '')
    .split(/\s[-–—|·•»:/]\s/)
    .map(tidy);
  return first && isOfSite(first, html) ? second : first;
}

/** Whether a text names the site or one of its modules: all its words are the host's, or its only word is the address's. */
function isOfSite(text: string, html: Element): boolean {
  const address = html.ownerDocument.URL;
  const words = plainWords(text);
  const inAddress = new Set(plainWords(decoded(address)).map(stem));
  return (
    words.every((word) => new URL(address).hostname.includes(word)) ||
    (words.length === 1 && words.every((word) => inAddress.has(stem(word))))
  );
}

const stem = (word: string) => word.replace(/(?:ies|s|y)$/, '');

/** The texts of links that do not lead to the record: one that does repeats every number in the address, as ids are. */
function linksElsewhere(html: Element): Set<string> {
  const numbers = html.ownerDocument.URL.split(/[^\w-]+/).filter((part) => /\d/.test(part));
  const links = [...html.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, maxLinks);
  const others = links.filter(({ href }) => !numbers.every((part) => String(href).includes(part)));
  return new Set(others.flatMap((link) => tidy(link.textContent)?.toLowerCase() ?? []));
}

function mailedName(texts: readonly string[], pane: ParentNode): string | undefined {
  const links = visibleHits(pane, 'a[href^="mailto:"]').filter((link) => !isFurniture(link));
  const mails = new Set(
    links.map((link) => decoded(link.getAttribute('href') ?? '').slice('mailto:'.length)),
  );
  const [mail = ''] = mails;
  const names = new Set(texts.filter((text) => mails.size === 1 && isMadeOf(mail, text)));
  return names.size === 1 ? [...names][0] : undefined;
}

// Every word of the name is there, or its first letter; one of them whole.
function isMadeOf(mail: string, name: string): boolean {
  let rest = plainWords(mail.split('@')[0]).join('');
  const words = plainWords(name);
  const whole = words.filter((word) => word.length > 2 && takes(word));
  return (
    words.length > 1 && whole.length > 0 && words.every((word) => whole.includes(word) || takes(word[0]))
  );

  function takes(part = ''): boolean {
    const has = rest.includes(part);
    rest = rest.replace(part, '');
    return has;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the words are compared as they are.
    return text;
  }
}
