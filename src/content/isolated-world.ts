import type { Crm } from '../crm/crm';
import type { identifyWith } from '../crm/identify-with';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { Layout } from '../domain/layout/layout';
import type { HostCondition } from '../messages/frame-port';
import type { Host } from './frame/host-element';
import type { UserWatch } from './guard/watch-user';

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
  crm?: Crm;
  page?: ContactPage;
  /** What the eye has loaded already; the build leaves it out of contact-page.js and looks for it here. */
  shared?: { readonly identifyWith: typeof identifyWith };
  /** Set by the eye that is at work here, so that a second injection does not start another. */
  eye?: {
    /** The CRM that it looks with: the one that is on at this origin. */
    readonly crm: Crm;
    isAlive(): boolean;
    look(): void;
    /** This page has shown another record before the one that it is at. */
    wasElsewhere(): boolean;
  };
  /** Set by the eye, which is there before the page's scripts: when the user was elsewhere than in our frame. */
  user?: UserWatch;
  /** Our element in the page. */
  host?: HTMLElement;
  /** Set by `check-host.js`: tells how our host stands in the page. */
  checkHost?: (host: Host, side: Layout['side']) => HostCondition;
  /** Set by `teach.js`: ends the pointing, or takes away its last words. */
  endTeaching?: () => void;
}

/*
 * One object for scripts that are bundled apart. Under a symbol, which no element of the page's can be called: a name that
 * nobody has set is answered by whatever element has it for its id, in our world too. (vite.config.ts says the same.)
 */
const key = Symbol.for('last-impression');
const holder: typeof globalThis & { [key]?: IsolatedWorld } = globalThis;
export const isolatedWorld: IsolatedWorld = (holder[key] ??= {});
