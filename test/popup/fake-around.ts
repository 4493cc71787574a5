import type { WhoIsHere } from '../../src/messages/to-page';
import type { ToBackground } from '../../src/messages/to-background';
import type { Around } from '../../src/popup/around';

interface Start {
  readonly url?: string;
  readonly hosts?: readonly string[];
  readonly origins?: Readonly<Record<string, string>>;
  /** What the user says when the browser asks. */
  readonly answer?: boolean;
  readonly who?: WhoIsHere;
  readonly uncounted?: string;
  /** What stands in the page, by selector. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Selectors that the page has. */
  readonly marks?: readonly string[];
}

/** A browser around the popup, kept in memory. */
export class FakeAround implements Around {
  readonly asked: string[][] = [];
  readonly told: ToBackground[] = [];
  origins: Readonly<Record<string, string>>;
  private readonly start: Start;

  constructor(start: Start = {}) {
    this.start = start;
    this.origins = start.origins ?? {};
  }

  activeTab = async () => ({ id: 7, ...(this.start.url === undefined ? {} : { url: this.start.url }) });
  contactInTab = async () => this.start.who;
  badgeFailure = async () => this.start.uncounted;
  grantedHosts = async () => [...(this.start.hosts ?? [])];
  readOrigins = async () => this.origins;
  patternOf = (origin: string) => `${origin}/*`;

  selectorsIn = async (_: number, selectors: readonly string[]) =>
    selectors.filter((one) => this.start.marks?.includes(one));

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
    this.asked.push([...hosts]);
    return this.start.answer ?? true;
  };

  saveOrigin = async (origin: string, crm: string): Promise<void> => {
    this.origins = { ...this.origins, [origin]: crm };
  };

  removeOrigin = async (origin: string): Promise<void> => {
    const { [origin]: _, ...rest } = this.origins;
    this.origins = rest;
  };

  sendToBackground = async (message: ToBackground): Promise<void> => void this.told.push(message);
}
