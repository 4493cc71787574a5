import type { Access } from '../../src/options/access';

interface Start {
  readonly hosts?: readonly string[];
  readonly origins?: Readonly<Record<string, string>>;
  /** What the user says when the browser asks. */
  readonly answer?: boolean;
}

/** A browser's grants, kept in memory. */
export class FakeAccess implements Access {
  readonly asked: string[][] = [];
  private hosts: readonly string[];
  private origins: Readonly<Record<string, string>>;
  private readonly answer: boolean;
  private readonly heard: (() => Promise<void>)[] = [];

  constructor({ hosts = [], origins = {}, answer = true }: Start = {}) {
    this.hosts = hosts;
    this.origins = origins;
    this.answer = answer;
  }

  requestHosts = async (hosts: readonly string[]): Promise<boolean> => {
    this.asked.push([...hosts]);
    if (this.answer) this.hosts = [...this.hosts, ...hosts];
    await this.tell();
    return this.answer;
  };

  removeHosts = async (hosts: readonly string[]): Promise<boolean> => {
    this.hosts = this.hosts.filter((host) => !hosts.includes(host));
    await this.tell();
    return true;
  };

  grantedHosts = async () => [...this.hosts];
  readOrigins = async () => this.origins;
  patternOf = (origin: string) => `${origin}/*`;
  onGrantsChanged = (handle: () => Promise<void>) => void this.heard.push(handle);
  onOriginsChanged = (handle: () => Promise<void>) => void this.heard.push(handle);

  saveOrigin = async (origin: string, crm: string): Promise<void> => {
    this.origins = { ...this.origins, [origin]: crm };
    await this.tell();
  };

  removeOrigin = async (origin: string): Promise<void> => {
    const { [origin]: _, ...rest } = this.origins;
    this.origins = rest;
    await this.tell();
  };

  leftOut: readonly string[] = [];
  readDisabledCrms = async () => [...this.leftOut];
  onDisabledCrmsChanged = (handle: () => Promise<void>) => void this.heard.push(handle);
  saveDisabledCrms = async (ids: readonly string[]): Promise<void> => {
    this.leftOut = ids;
    await this.tell();
  };

  taught: readonly object[] = [];
  readTaught = async (): Promise<unknown> => this.taught;
  onTaughtChanged = (handle: () => Promise<void>) => void this.heard.push(handle);
  saveTaught = async (taught: readonly object[]): Promise<void> => {
    this.taught = taught;
    await this.tell();
  };

  private async tell(): Promise<void> {
    await Promise.all(this.heard.map((handle) => handle()));
  }
}
