const longestText = 300;

/** Folds white space and cuts what is longer than any name; undefined where nothing is left. */
export function tidy(text: string | undefined): string | undefined {
  // Twice the length first: folding a whole document would cost the page.
  const folded = text
    ?.trimStart()
    .slice(0, 2 * longestText)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return folded ? [...folded.toWellFormed()].slice(0, longestText).join('').trim() : undefined;
}

/** Gives what an element shows: a field's value, a link's address, else its text. */
export function textOf(element: Element): string | undefined {
  if (element.matches('input, textarea')) return tidy(valueOf(element));
  const href = element.getAttribute('href') ?? '';
  if (/^mailto:/i.test(href)) return mailOf(href) ?? tidy(element.textContent);
  return tidy(element.textContent) ?? (/^tel:/i.test(href) ? tidy(decoded(href.slice(4))) : undefined);
}

// A password is no name, whatever a selector says.
const valueOf = (field: Element) =>
  field.getAttribute('type')?.toLowerCase() !== 'password' &&
  'value' in field &&
  typeof field.value === 'string'
    ? field.value
    : undefined;

/** Gives the address in `mailto:jane@acme.example?subject=x` or `mailto:"Jane" <jane@acme.example>`. */
export function mailOf(href: string): string | undefined {
  const target = decoded(href.replace(/^mailto:/i, '').replace(/\?.*$/s, ''));
  const address = /<([^<>\s]+@[^<>\s]+)>/.exec(target)?.[1] ?? target.split(',')[0];
  return address?.includes('@') ? tidy(address) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An address with a stray percent sign is read as it stands.
    return text;
  }
}
