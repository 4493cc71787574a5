import type { ContactRef } from '../domain/contact/contact-ref';

/** Named groups that a shape's patterns caught, percent-decoded: `tenant`, `kind` and `id` among them. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What an address tells of a record. */
export type RefParts = Omit<ContactRef, 'crm'>;

/** `experimental` where the facts behind it are weak. */
export type Standing = 'supported' | 'experimental';

/**
 * One form of a record page's address in a CRM. No pattern has the flag `g` or `y`, so none keeps state.
 * The tenant is the group `tenant`; else `-` with a host, and the origin with the group `base` without one.
 */
export interface Shape {
  /** Run on the host name; without it the CRM is self-hosted there, and the user has named the origin. */
  readonly host?: RegExp;
  /** Run on `pathname + search + hash`. Groups: `id`, and `kind`, `tenant`, `base` where the address has them. */
  readonly path: RegExp;
  /**
   * Query parameters by lower-case name. Each pattern is run on the value ('' where the parameter is absent) and
   * may catch groups too; a parameter that is there twice never fits.
   */
  readonly query?: Readonly<Record<string, RegExp>>;
  /** The same for a hash that reads like a query. */
  readonly hash?: Readonly<Record<string, RegExp>>;
  /** The kind, where no group catches it. */
  readonly kind?: string;
  /** Other words for a kind, each beside the one that stands in the ref. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The CRM ignores case in kind and id: the ref has them in lower case. */
  readonly ignoreCase?: true;
  /** Makes the ref's parts where the fields above cannot say it. Undefined refuses the address after all. */
  readonly parts?: (groups: Groups, url: URL) => RefParts | undefined;
  /** Where this form is on weaker ground than its CRM. */
  readonly standing?: 'experimental';
}

/** A selector, or a function where a selector cannot say it. */
export type Hook = string | ((pane: ParentNode) => string | undefined);

/** How a record page shows what it shows. Each list is tried in order, and the first visible hit counts. */
export interface PageHooks {
  /** The part of the page that holds the open record, where several records are alive in one DOM. */
  readonly pane?: string;
  /**
   * A frame of the same origin that the CRM may open the record in, under the page's own address. Where one is there, what
   * stands around it is another page's.
   */
  readonly frame?: string;
  readonly name: readonly Hook[];
  readonly company?: readonly Hook[];
  readonly email?: readonly Hook[];
  readonly phone?: readonly Hook[];
  /**
   * Where the page repeats the open record's id; gives it as it stands in a ref, so that a name can be trusted
   * at the first visit.
   */
  readonly idBeside?: (pane: ParentNode) => string | undefined;
  /** Takes the name out of `document.title` (group `name`), where no hook finds it. */
  readonly title?: RegExp;
}

/** What is known about one CRM. Pure data and pure functions: no browser API, `URL` and `Document` come as arguments. */
export interface Crm {
  /** Lower-case, stable: it stands in every refKey. */
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  /** Match patterns to ask permission for; empty where it is only self-hosted. */
  readonly hosts: readonly string[];
  readonly shapes: readonly Shape[];
  readonly page: PageHooks;
  /** Another CRM that lives in the same pages, as Streak does in Gmail's; set in a page where both are at work. */
  also?: Crm;
  /** A mark in the page of a self-hosted instance, by which it is told from others with the same address shape. */
  readonly mark?: string;
}

/** A record page's address, and the ref that it gives; stands under each CRM and never reaches a bundle. */
export interface RecordExample {
  readonly url: string;
  readonly ref: RefParts;
}
