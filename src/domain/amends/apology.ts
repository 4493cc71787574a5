/** The values of an apology template's placeholders: `{name}`, `{promise}`, `{due}`. */
export interface ApologyFacts {
  readonly name: string;
  readonly promise: string;
  readonly due: string;
}

/** Returns a template with its placeholders filled in; unknown ones stay as they are. */
export function apologyOf(template: string, facts: ApologyFacts): string {
  return template.replace(/\{(name|promise|due)\}/g, (_, key: keyof ApologyFacts) => facts[key]);
}

/** Returns the mailto address that opens the user's mail program with a draft; without an e-mail address, with no recipient. */
export function mailtoOf(email: string | undefined, subject: string, body: string): string {
  return `mailto:${part(email ?? '').replace(/%40/g, '@')}?subject=${part(subject)}&body=${part(body)}`;
}

const part = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
