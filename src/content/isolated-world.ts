import type { Crm } from '../crm/crm';
import type { identifyWith } from '../crm/identify-with';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { NoteText } from '../domain/crm-note/note-text';
import type { Layout } from '../domain/layout/layout';
import type { HostCheck, ToFrame } from '../messages/frame-port';
import type { ask } from './ask';
import type { shiftBreakpoints } from './docking/breakpoint-shift';
import type { Host } from './frame/host-element';
import type { LateNames } from './late-names/late-names';
import type { SidebarEvents, SidebarInPage } from './frame/sidebar-of-host';
import type { logOnce } from './log-once';
import type { UserWatch } from './guard/watch-user';

/** What contact-page.js offers to the eye. */
export interface ContactPage {
  /** Called in the same task as the address change. Hides the sheet at once, and shows it when the frame has the new contact. */
  moveTo(ref: ContactRef | undefined): void;
  /** Whether our extension still runs. */
  isAlive(): boolean;
}

/** What our scripts in a page share in their isolated world, which the page cannot see. */
interface IsolatedWorld {
  /** This host's CRM; set by `/crm/<id>.js` before the eye runs. */
  crm?: Crm;
  page?: ContactPage;
  /** Code that the eye has loaded; the build leaves it out of the scripts that come later, which find it here. */
  shared?: {
    readonly ask: typeof ask;
    readonly identifyWith: typeof identifyWith;
    readonly logOnce: typeof logOnce;
    readonly pageDocument: Document;
  };
  /** Set by the running eye, so that a second injection does not start another. */
  eye?: {
    /** The CRM that is turned on at this origin. */
    readonly crm: Crm;
    isAlive(): boolean;
    look(): void;
    /** Whether this page has shown another record before this one. */
    wasElsewhere(): boolean;
  };
  /** Set by the eye, which is there before the page's scripts: when the user was elsewhere than in our frame. */
  user?: UserWatch;
  /** Our element in the page. */
  host?: Host;
  /** Checks our host; set by `check-host.js`. */
  checkHost?: (side: Layout['side']) => HostCheck;
  /** Tells the number on the handle of what is said to our frame; set by `tab-count.js`. */
  tabCount?: (message: ToFrame) => void;
  /** Makes what is shown instead of our frame; set by `notice.js`. */
  makeNotice?: (root: ShadowRoot, events: Pick<SidebarEvents, 'message'>) => SidebarInPage;
  /** Finds the editor for a note, and puts the note there; set by `put-note.js`. */
  note?: {
    /** What the page calls the editor in which the caret last stood on its record; undefined if there is none. */
    place(): string | undefined;
    put(note: NoteText): Promise<boolean>;
  };
  /** The rules that read names from headings too; set by `page-heading.js`. */
  headingsFor?: Crm['page'];
  /** Set by `breakpoints.js`. */
  shiftBreakpoints?: typeof shiftBreakpoints;
  /** Set by `late-names.js`. */
  lateNames?: LateNames;
  /** Reads the page again soon, because something has come; set by the visit of the record on screen. */
  readSoon?: () => void;
  /** Ends the pointing, or removes its last text; set by `teach.js`. */
  endTeaching?: () => void;
  /** Ends the waiting for a second record, and removes what was said of it; set by `teach-next.js`. */
  endWaiting?: () => void;
}

/*
 * One object for scripts that are bundled separately. Under a symbol: a global name that is not set would find an element of the
 * page with that id, in our world too. (vite.config.ts uses the same symbol.)
 */
const key = Symbol.for('last-impression');
const holder: typeof globalThis & { [key]?: IsolatedWorld } = globalThis;
export const isolatedWorld: IsolatedWorld = (holder[key] ??= {});
