import { encodedAddress } from '../contact/encoded-address';

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

/**
 * Returns the mailto address that opens the user's mail program with a draft; without exactly one e-mail address, with no
 * recipient.
 */
export function mailtoOf(email: string | undefined, subject: string, body: string): string {
  const to = (email !== undefined && encodedAddress(email)) || '';
  return `mailto:${to}?subject=${part(subject.replace(/\s+/gu, ' '))}&body=${part(body.replace(/\r?\n/g, '\r\n'))}`;
}

const part = (text: string) => encodeURIComponent(text.toWellFormed());
