import type { WhoIsHere } from '../../src/messages/to-page';
import type { ToBackground } from '../../src/messages/to-background';
import type { PopupPlatform } from '../../src/popup/popup-platform';

interface Start {
  readonly url?: string;
  readonly hosts?: readonly string[];
  readonly origins?: Readonly<Record<string, string>>;
  /** The user's answer to a permission request. */
  readonly answer?: boolean;
  readonly who?: WhoIsHere;
  readonly badgeError?: string;
  /** Texts in the page, by selector. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Selectors that match something in the page. */
  readonly marks?: readonly string[];
}

/** The popup's browser, kept in memory. */
export class FakePlatform implements PopupPlatform {
  readonly requested: string[][] = [];
  readonly sent: ToBackground[] = [];
  origins: Readonly<Record<string, string>>;
  private readonly start: Start;

  constructor(start: Start = {}) {
    this.start = start;
    this.origins = start.origins ?? {};
  }

  activeTab = async () => ({ id: 7, ...(this.start.url === undefined ? {} : { url: this.start.url }) });
  contactInTab = async () => this.start.who;
  badgeFailure = async () => this.start.badgeError;
  grantedHosts = async () => [...(this.start.hosts ?? [])];
  readOrigins = async () => this.origins;
  patternOf = (origin: string) => `${origin}/*`;

  selectorsIn = async (_: number, selectors: readonly string[]) =>
    selectors.filter((selector) => this.start.marks?.includes(selector));

  taught: readonly object[] = [];
  lesson: unknown;
  lessonsBegun: number[] = [];
  readTaught = async (): Promise<unknown> => this.taught;
  saveTaught = async (taught: readonly object[]) => void (this.taught = taught);
  readLesson = async () => this.lesson;
  endLesson = async () => void (this.lesson = undefined);
  beginLesson = async (tab: number) => void this.lessonsBegun.push(tab);
  textAt = async (_: number, selector: string) => this.start.texts?.[selector];

  requestHosts = async (hosts: readonly string[]): Promise<boolean> => {
    this.requested.push([...hosts]);
    return this.start.answer ?? true;
  };

  saveOrigin = async (origin: string, crm: string): Promise<void> => {
    this.origins = { ...this.origins, [origin]: crm };
  };

  removeOrigin = async (origin: string): Promise<void> => {
    const { [origin]: _, ...rest } = this.origins;
    this.origins = rest;
  };

  sendToBackground = async (message: ToBackground): Promise<void> => void this.sent.push(message);
}
