import type { BrowserContext, Page } from 'playwright-core';
import { quickLog, sidebarNow } from '../harness/sidebar';
import { addressOf, idAt, type FixtureCrm } from './fixture-crm';
import { takeGlimpses, type Glimpse } from './watch';

declare const fixture: {
  keepsLate: boolean;
  blanks: string[];
  release(draws: number[]): Promise<void>;
  releaseAll(): Promise<void>;
  push(address: string): void;
  replace(address: string): void;
};

/** How a page behaves on a move: does it still show what it had asked for before, and which fields go blank first. */
export interface Lateness {
  readonly keepsLate: boolean;
  readonly blanks: readonly string[];
}

/** One tab of the walk, at one fixture CRM at a time, and all that was seen in it. */
export class Tab {
  readonly glimpses: Glimpse[] = [];

  private constructor(
    readonly page: Page,
    private readonly crms: readonly FixtureCrm[],
    private crm: FixtureCrm,
  ) {}

  /** Opens a tab at the list of one of the CRMs. */
  static async open(context: BrowserContext, crms: readonly FixtureCrm[], first: FixtureCrm): Promise<Tab> {
    const tab = new Tab(await context.newPage(), crms, first);
    await tab.load(first, undefined, []);
    return tab;
  }

  get routing() {
    return this.crm.routing;
  }

  /** The record that the address says; undefined on the list. */
  get id(): string | undefined {
    return idAt(this.page.url());
  }

  async collect(): Promise<void> {
    this.glimpses.push(...(await takeGlimpses(this.page, sidebarNow(this.page))));
  }

  /** `ways`: see `fixturePage`. */
  async load(
    crm: FixtureCrm,
    id: string | undefined,
    ways: readonly ('witness' | 'requests')[],
  ): Promise<void> {
    await this.collect();
    this.crm = crm;
    // Another query, or an address that differs in its hash alone would be no load.
    const query = `?${[`load=${++loads}`, ...ways].join('&')}`;
    await this.page.goto(`${crm.origin}${addressOf(crm, id, query)}`);
  }

  async reload(): Promise<void> {
    await this.collect();
    await this.page.reload();
  }

  /** Goes back or forward by the browser's own history, or nothing if there is no further. */
  async travel(way: 'goBack' | 'goForward'): Promise<void> {
    await this.collect();
    await this.page[way]();
    const { origin } = new URL(this.page.url());
    // Before the first page there is none of ours.
    if (origin === 'null') await this.page.goForward();
    this.crm = this.crms.find((crm) => crm.origin === new URL(this.page.url()).origin) ?? this.crm;
  }

  async move(how: 'push' | 'replace' | 'hash', id: string | undefined, lateness: Lateness): Promise<void> {
    const { search } = new URL(this.page.url());
    await this.page.evaluate(moveTo, {
      how,
      address: addressOf(this.crm, id, search),
      ...lateness,
      blanks: [...lateness.blanks],
    });
  }

  /** Puts an anchor behind the address: the same record. */
  async anchor(n: number): Promise<void> {
    const isHash = this.crm.routing === 'hash';
    await this.page.evaluate(
      (to) => (location.hash = to),
      isHash ? `${new URL(this.page.url()).hash.replace(/\/tab-\d+$/, '')}/tab-${n}` : `tab-${n}`,
    );
  }

  /** Lets as many waiting fields come as there are numbers, each from 0 to 1 drawing one of them. */
  release(draws: readonly number[]): Promise<void> {
    return this.page.evaluate((some) => fixture.release(some), [...draws]);
  }

  releaseAll(): Promise<void> {
    return this.page.evaluate(() => fixture.releaseAll());
  }

  /** Returns the name that the sidebar shows now. */
  async head(): Promise<string> {
    return (await sidebarNow(this.page)?.locator('h1').textContent()) ?? '';
  }

  /** Returns the quick log of the sidebar, once the sidebar shows whom the address says. */
  async quickLog() {
    await this.page.waitForFunction(() => {
      const style = document.querySelector<HTMLElement>('last-impression')?.style;
      return style?.visibility === 'visible' && style.clipPath === 'none';
    });
    const sidebar = sidebarNow(this.page);
    if (!sidebar) throw new Error('the sidebar can be seen and is not there');
    return quickLog(sidebar);
  }
}

let loads = 0;

function moveTo(to: {
  how: 'push' | 'replace' | 'hash';
  address: string;
  keepsLate: boolean;
  blanks: string[];
}): void {
  fixture.keepsLate = to.keepsLate;
  fixture.blanks = to.blanks;
  if (to.how === 'hash') location.hash = to.address.slice(to.address.indexOf('#'));
  else fixture[to.how](to.address);
}
