import type { Access } from '../../src/options/access';

interface Start {
  readonly hosts?: readonly string[];
  readonly origins?: Readonly<Record<string, string>>;
  /** The user's answer to a permission request. */
  readonly answer?: boolean;
}

/** Permissions, origins and taught CRMs of a browser, kept in memory. */
export class FakeAccess implements Access {
  readonly requested: string[][] = [];
  private hosts: readonly string[];
  private origins: Readonly<Record<string, string>>;
  private readonly answer: boolean;
  private readonly listeners: (() => Promise<void>)[] = [];

  constructor({ hosts = [], origins = {}, answer = true }: Start = {}) {
    this.hosts = hosts;
    this.origins = origins;
    this.answer = answer;
  }

  requestHosts = async (hosts: readonly string[]): Promise<boolean> => {
    this.requested.push([...hosts]);
    if (this.answer) this.hosts = [...this.hosts, ...hosts];
    await this.notify();
    return this.answer;
  };

  removeHosts = async (hosts: readonly string[]): Promise<boolean> => {
    this.hosts = this.hosts.filter((host) => !hosts.includes(host));
    await this.notify();
    return true;
  };

  grantedHosts = async () => [...this.hosts];
  readOrigins = async () => this.origins;
  patternOf = (origin: string) => `${origin}/*`;
  onGrantsChanged = (handle: () => Promise<void>) => void this.listeners.push(handle);
  onOriginsChanged = (handle: () => Promise<void>) => void this.listeners.push(handle);

  saveOrigin = async (origin: string, crm: string): Promise<void> => {
    this.origins = { ...this.origins, [origin]: crm };
    await this.notify();
  };

  removeOrigin = async (origin: string): Promise<void> => {
    const { [origin]: _, ...rest } = this.origins;
    this.origins = rest;
    await this.notify();
  };

  disabled: readonly string[] = [];
  readDisabledCrms = async () => [...this.disabled];
  onDisabledCrmsChanged = (handle: () => Promise<void>) => void this.listeners.push(handle);
  saveDisabledCrms = async (ids: readonly string[]): Promise<void> => {
    this.disabled = ids;
    await this.notify();
  };

  taught: readonly object[] = [];
  readTaught = async (): Promise<unknown> => this.taught;
  onTaughtChanged = (handle: () => Promise<void>) => void this.listeners.push(handle);
  saveTaught = async (taught: readonly object[]): Promise<void> => {
    this.taught = taught;
    await this.notify();
  };

  private async notify(): Promise<void> {
    await Promise.all(this.listeners.map((handle) => handle()));
  }
}
