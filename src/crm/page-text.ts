import { plainLine } from '../domain/contact/plain-line';

const maxTextLength = 300;
const maxLinkLength = 2000;

/** Returns a page's text as a short line; undefined if nothing is left. */
export const tidy = (text: string | undefined): string | undefined =>
  plainLine(text ?? '', maxTextLength) || undefined;

/** Returns what an element shows: a field's value, the address of a mail link, or else its text. */
export function textOf(element: Element): string | undefined {
  const shown = element.matches('input, textarea') ? valueOf(element) : element.textContent;
  return mailOf(element.getAttribute('href') ?? '') ?? tidy(shown);
}

// Never a password, whatever the selector matches.
const valueOf = (field: Element) =>
  'type' in field && field.type !== 'password' && 'value' in field && typeof field.value === 'string'
    ? field.value
    : undefined;

/** Returns the e-mail address in `mailto:jane@acme.example?subject=x` or `mailto:"Jane" <jane@acme.example>`, if any. */
export function mailOf(href: string): string | undefined {
  const [, to = ''] = /^mailto:([^?]*)/i.exec(href.slice(0, maxLinkLength)) ?? [];
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
