import type { Crm } from '../crm/crm';
import type { identifyWith } from '../crm/identify-with';
import type { ContactRef } from '../domain/contact/contact-ref';

/** What contact-page.js offers to the eye. */
export interface ContactPage {
  /** Told in the same task as the address change: hides at once, shows when the frame has the new contact. */
  moveTo(ref: ContactRef | undefined): void;
  /** Our extension still stands behind it. */
  isAlive(): boolean;
}

/** The isolated world that our scripts in one page share; the page itself cannot see it. */
interface IsolatedWorld {
  /** Set by `/crm/<id>.js` before the eye runs: this host's CRM, and no other. */
  lastImpressionCrm?: Crm;
  lastImpressionPage?: ContactPage;
  /** What the eye has loaded already; the build leaves it out of contact-page.js and looks for it here. */
  lastImpressionShared?: { readonly identifyWith: typeof identifyWith };
  /** Set by the eye that is at work here, so that a second injection does not start another. */
  lastImpressionEye?: {
    /** The CRM that it looks with: the one that is on at this origin. */
    readonly crm: Crm;
    isAlive(): boolean;
    look(): void;
    /** This page has shown another record before the one that it is at. */
    wasElsewhere(): boolean;
  };
  /** Set by `teach.js`: ends the pointing, or takes away its last words. */
  lastImpressionEndTeaching?: () => void;
}

// One object for scripts that are bundled apart.
export const isolatedWorld: IsolatedWorld = globalThis as IsolatedWorld;
