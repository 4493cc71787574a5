/** What an apology is made of: the words that stand in a template as `{name}`, `{promise}`, `{due}`. */
export interface ApologyFacts {
  readonly name: string;
  readonly promise: string;
  readonly due: string;
}

/** Gives an apology from a template; a brace that names none of the facts stays as it is written. */
export function apologyOf(template: string, facts: ApologyFacts): string {
  return template.replace(/\{(name|promise|due)\}/g, (_, key: keyof ApologyFacts) => facts[key]);
}

/** Gives the address that opens the user's own mail program with a draft; without an e-mail, with no recipient. */
export function mailtoOf(email: string | undefined, subject: string, body: string): string {
  return `mailto:${part(email ?? '').replace(/%40/g, '@')}?subject=${part(subject)}&body=${part(body)}`;
}

const part = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
