import type { ContactRef } from '../domain/contact/contact-ref';

/** The named groups that a shape's patterns matched, percent-decoded: `tenant`, `kind`, `id` and others. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What an address tells about a record. */
export type RefParts = Omit<ContactRef, 'crm'>;

/** `experimental` if its address forms come from weak sources. */
export type Standing = 'supported' | 'experimental';

/**
 * One form of record page addresses in a CRM. Patterns must not have the flags `g` or `y`, which would give them state.
 * The tenant is the group `tenant`, or else `-` if there is a host, or else the origin with the group `base`.
 */
export interface Shape {
  /** Matched against the host name; absent for self-hosted CRMs, whose origin the user names. */
  readonly host?: RegExp;
  /** Matched against `pathname + search + hash`. Groups: `id`, and `kind`, `tenant`, `base` if the address has them. */
  readonly path: RegExp;
  /**
   * Query parameters by lower-case name. Each pattern is matched against the value ('' if the parameter is absent) and may
   * have groups too; a parameter that occurs twice never matches.
   */
  readonly query?: Readonly<Record<string, RegExp>>;
  /** An address whose query (decoded) this matches is no record's, such as that of a file on the same page. */
  readonly except?: RegExp;
  /** The same as `query` for a hash in the form of a query. */
  readonly hash?: Readonly<Record<string, RegExp>>;
  /** The kind, if there is no group for it. */
  readonly kind?: string;
  /** Other names of kinds in addresses, mapped to the one used in the ref. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The CRM ignores case in kind and id; the ref has them in lower case. */
  readonly ignoreCase?: true;
  /**
   * Returns the ref's parts if the fields above are not enough, or undefined if the address is no record page after all.
   */
  readonly parts?: (groups: Groups, url: URL) => RefParts | undefined;
  /** Set if this form comes from weaker sources than the CRM's others. */
  readonly standing?: 'experimental';
}

/** A selector, or a function if a selector is not enough; it gets the name that the page shows, unless it reads that itself. */
export type Hook = string | ((pane: ParentNode, name?: string) => Element | string | undefined);

/** Where a record page shows its facts. Each list is tried in order, and the first visible match counts. */
export interface PageHooks {
  /** The part of the page that holds the open record, for CRMs that keep several records in the DOM. */
  readonly pane?: string;
  /**
   * A same-origin frame in which the CRM may open the record, at the page's address. If there is one, everything around it
   * belongs to another page.
   */
  readonly frame?: string;
  name: readonly Hook[];
  /** The name may also be read by `headingName`, which a contact page gets apart (`src/content/page-heading.ts`). */
  readonly byHeading?: true;
  readonly company?: readonly Hook[];
  readonly email?: readonly Hook[];
  readonly phone?: readonly Hook[];
  /**
   * Reads the open record's id from the page, in the form used in a ref, so that the name can be trusted on the first
   * visit.
   */
  readonly idBeside?: (pane: ParentNode) => string | undefined;
  /** Matches the name (group `name`) in `document.title`; used if no hook finds it. */
  readonly title?: RegExp;
}

/** The rules for one CRM: pure data and pure functions without browser APIs; `URL` and `Document` are arguments. */
export interface Crm {
  /** Lower case. Must never change, because every refKey contains it. */
  readonly id: string;
  readonly name: string;
  readonly standing: Standing;
  /** Match patterns of the hosts to request; empty if it is only self-hosted. */
  readonly hosts: readonly string[];
  readonly shapes: readonly Shape[];
  readonly page: PageHooks;
  /** Another CRM in the same pages, as Streak in Gmail's; set in a page where both are turned on. */
  also?: Crm;
  /** A selector that tells pages of this self-hosted CRM from others with the same address form. */
  readonly mark?: string;
}

/** A record page's address and its ref. Each CRM file has some, for the tests; they are not bundled. */
export interface RecordExample {
  readonly url: string;
  readonly ref: RefParts;
}
