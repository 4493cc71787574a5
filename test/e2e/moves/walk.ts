import type { Product } from '../harness/product';
import { turnOnAt } from '../harness/turn-on';
import { startFixtureCrm, type FixtureCrm } from './fixture-crm';
import { judgeBook } from './judge-book';
import { people, personOf } from './people';
import { randomOf, type Random } from './random';
import { readBook } from './read-book';
import { Tab, type Lateness } from './tab';
import { nothingTyped, typeOrSave, type Typing } from './type-or-save';
import { watchAll } from './watch';
import { wrongNames } from './wrong-names';

/** The result of a walk. All but the counts should be empty. */
export interface Figures {
  readonly seed: number;
  readonly moves: number;
  readonly typed: number;
  readonly saved: number;
  /** How often the sidebar was seen with the page's own name, and with a ref in its place. */
  readonly named: number;
  readonly unnamed: number;
  /** Of the records that stood for three seconds, how many there were, and which were not named two seconds after their fields had come. */
  readonly stood: number;
  readonly notNamed: readonly string[];
  readonly wrongNames: readonly string[];
  readonly misfiled: readonly string[];
  readonly lost: readonly string[];
  readonly misnamed: readonly string[];
}

interface Walk {
  readonly random: Random;
  readonly crms: readonly FixtureCrm[];
  readonly tabs: readonly Tab[];
  readonly typing: Typing;
  readonly standing: Standing;
}

/** Records that were left alone for a while. */
interface Standing {
  readonly chance: number;
  stood: number;
  readonly notNamed: string[];
}

/** How long a record stands, and how soon after its fields have come it should be named, ms. */
const [standTime, namedWithin] = [3_000, 2_000];

const kinds = [
  'push',
  'push',
  'push',
  'replace',
  'hash',
  'anchor',
  'back',
  'forward',
  'reload',
  'load',
] as const;

/**
 * Makes random moves in two tabs over two fixture CRMs, the same for the same seed, and judges all that was seen and stored. `stands`:
 * how often (0 to 1) the user stays at a record for three seconds, with all of its fields there, which must be named within two.
 */
export async function walkMoves(
  product: Product,
  { seed, moves, stands = 0 }: { seed: number; moves: number; stands?: number },
): Promise<Figures> {
  await watchAll(product.context);
  const crms = await Promise.all([startFixtureCrm('path'), startFixtureCrm('hash')]);
  for (const { origin, crm } of crms) await turnOnAt(product, origin, crm);
  const random = randomOf(seed);
  const openTab = () => Tab.open(product.context, crms, random.of(crms));
  const tabs = [await openTab(), await openTab()];
  const walk: Walk = {
    random,
    crms,
    tabs,
    typing: nothingTyped(),
    standing: { chance: stands, stood: 0, notNamed: [] },
  };
  for (let n = 1; n <= moves; n++) await step(walk, n);
  for (const tab of tabs) await tab.collect();
  const found = await judge(product, walk);
  await Promise.all([...tabs.map(({ page }) => page.close()), ...crms.map((crm) => crm.close())]);
  return { seed, moves, ...found };
}

async function step(walk: Walk, n: number): Promise<void> {
  const { random, tabs } = walk;
  const tab = random.of(tabs);
  await tab.page.bringToFront();
  await move(walk, tab, n);
  await releaseFields(tab, random);
  if (tab.id !== undefined && random.chance(0.5)) await typeOrSave(tab, random, walk.typing);
  if (walk.standing.chance > 0 && tab.id !== undefined && random.chance(walk.standing.chance))
    await stand(walk.standing, tab, tab.id);
  await tab.collect();
}

async function move({ random, crms }: Walk, tab: Tab, n: number): Promise<void> {
  const kind = random.of(kinds);
  const id = random.chance(0.15) ? undefined : random.of(people).id;
  const lateness: Lateness = {
    keepsLate: random.chance(0.7),
    blanks: ['name', 'company', 'email', 'phone'].filter(() => random.chance(0.3)),
  };
  switch (kind) {
    case 'push':
    case 'replace':
      return tab.move(kind, id, lateness);
    case 'hash':
      return tab.move(tab.routing === 'hash' ? 'hash' : 'push', id, lateness);
    case 'anchor':
      return tab.anchor(n);
    case 'back':
      return tab.travel('goBack');
    case 'forward':
      return tab.travel('goForward');
    case 'reload':
      return tab.reload();
    case 'load':
      return tab.load(random.of(crms), id, waysOf(random));
  }
}

const waysOf = (random: Random) => (['witness', 'requests'] as const).filter(() => random.chance(0.5));

/** Releases none, some or all of the fields that wait, and sometimes pauses, so that the product has time to make a mistake. */
async function releaseFields(tab: Tab, random: Random): Promise<void> {
  const how = random.of(['none', 'some', 'some', 'all'] as const);
  if (how === 'some')
    await tab.release(Array.from({ length: 1 + Math.floor(random.next() * 5) }, () => random.next()));
  if (how === 'all') await tab.releaseAll();
  if (random.chance(0.3)) await tab.page.waitForTimeout(random.of([130, 400, 900]));
}

async function stand(standing: Standing, tab: Tab, id: string): Promise<void> {
  await tab.releaseAll();
  // What came late for a record before can stand here for good: then nobody can name it.
  if ((await tab.page.locator('h1').textContent()) !== personOf(id).name) return;
  await tab.page.waitForTimeout(namedWithin);
  const head = await tab.head();
  await tab.page.waitForTimeout(standTime - namedWithin);
  standing.stood += 1;
  if (head !== personOf(id).name) standing.notNamed.push(`${id} is “${head}” in ${tab.page.url()}`);
}

async function judge({ backstage }: Product, { tabs, typing: { typed, saved }, standing }: Walk) {
  const glimpses = tabs.flatMap((tab) => tab.glimpses);
  const heads = glimpses.flatMap(({ head }) => (head?.trim() ? [head] : []));
  const unnamed = heads.filter((head) => /r-\d+|^A record in/.test(head)).length;
  return {
    typed: typed.length,
    saved,
    named: heads.length - unnamed,
    unnamed,
    stood: standing.stood,
    notNamed: standing.notNamed,
    wrongNames: tabs.flatMap((tab) => wrongNames(tab.glimpses)),
    ...judgeBook(await readBook(backstage), typed),
  };
}
