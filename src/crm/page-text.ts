import { plainLine } from '../domain/contact/plain-line';

const maxTextLength = 300;
const maxLinkLength = 2000;

/** Returns a page's text as a short line; undefined if nothing is left. */
export const tidy = (text: string | undefined): string | undefined =>
  plainLine(text ?? '', maxTextLength) || undefined;

/** Returns what an element shows: a field's value, a link's address, or else its text. */
export function textOf(element: Element): string | undefined {
  if (element.matches('input, textarea')) return tidy(valueOf(element));
  const href = element.getAttribute('href') ?? '';
  if (/^mailto:/i.test(href)) return mailOf(href) ?? tidy(element.textContent);
  return tidy(element.textContent) ?? (/^tel:/i.test(href) ? tidy(decoded(href.slice(4))) : undefined);
}

// Never a password, whatever the selector matches.
const valueOf = (field: Element) =>
  field.getAttribute('type')?.toLowerCase() !== 'password' &&
  'value' in field &&
  typeof field.value === 'string'
    ? field.value
    : undefined;

/** Returns the e-mail address in `mailto:jane@acme.example?subject=x` or `mailto:"Jane" <jane@acme.example>`. */
export function mailOf(href: string): string | undefined {
  const [to = ''] = href.slice('mailto:'.length, maxLinkLength).split('?', 1);
  const target = decoded(to);
  const address = /<([^<>\s@]+@[^<>\s]+)>/.exec(target)?.[1] ?? target.split(',')[0];
  return address?.includes('@') ? tidy(address) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An address with a stray percent sign is taken as it is.
    return text;
  }
}
