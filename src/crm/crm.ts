import type { ContactRef } from '../domain/contact/contact-ref';

/** Named groups that a shape's patterns caught, `tenant`, `kind` and `id` among them. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One form of a record page's address in a CRM. */
export interface Shape {
  /** Run on the host name; without it the CRM is self-hosted there, and the user has named the origin. */
  readonly host?: RegExp;
  /** Run on `pathname + search + hash`. Groups: `id`, and `kind`, `tenant` where the path has them. */
  readonly path: RegExp;
  /** Makes the parts canonical (Salesforce 15 → 18, GUID case). Undefined refuses the address after all. */
  readonly parts?: (groups: Groups, url: URL) => Omit<ContactRef, 'crm'> | undefined;
}

/** How a record page shows what it shows. Each list is tried in order, and the first visible hit counts. */
export interface PageHooks {
  /** The part of the page that holds the open record, where several records are alive in one DOM. */
  readonly pane?: string;
  readonly name: readonly string[];
  readonly company?: readonly string[];
  readonly email?: readonly string[];
  readonly phone?: readonly string[];
  /** Where the page repeats the open record's id; gives it, so that a name can be trusted at the first visit. */
  readonly idBeside?: (pane: ParentNode) => string | undefined;
  /** Takes the name out of `document.title`, where no hook finds it. */
  readonly title?: RegExp;
}

/** What is known about one CRM. Pure data and pure functions: no browser API, `URL` and `Document` come as arguments. */
export interface Crm {
  /** Lower-case, stable: it stands in every refKey. */
  readonly id: string;
  readonly name: string;
  /** `experimental` where the facts behind it are weak. */
  readonly standing: 'supported' | 'experimental';
  /** Match patterns to ask permission for; empty where it is only self-hosted. */
  readonly hosts: readonly string[];
  readonly shapes: readonly Shape[];
  readonly page: PageHooks;
  /** A mark in the page of a self-hosted instance, by which it is told from others with the same address shape. */
  readonly mark?: string;
}
