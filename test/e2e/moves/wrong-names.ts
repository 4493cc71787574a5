import { idAt } from './fixture-crm';
import { people, personOf } from './people';
import type { Glimpse } from './watch';

/** How far the clocks of two processes may differ (ms); no screen shows anything for so short a time. */
const clocksAgree = 4;

/** What was on screen from one change to the next. */
interface Standing {
  readonly address: string;
  readonly seen: boolean;
  readonly head: string;
}

/** Finds each name that could be seen while the address was another record's. */
export function wrongNames(glimpses: readonly Glimpse[]): string[] {
  let now: Standing = { address: '', seen: false, head: '' };
  const found: string[] = [];
  const inOrder = glimpses.toSorted((a, b) => a.at - b.at);
  inOrder.forEach((glimpse, i) => {
    now = { ...now, ...glimpse };
    const lasts = (inOrder[i + 1]?.at ?? Infinity) - glimpse.at;
    const wrong = now.seen && lasts > clocksAgree ? whyWrong(now) : undefined;
    if (wrong !== undefined) found.push(`${wrong}, for ${Math.round(lasts)} ms`);
  });
  return found;
}

function whyWrong({ address, head }: Standing): string | undefined {
  const id = idAt(address);
  if (id === undefined) return `something is seen at ${address}`;
  const { name, company } = personOf(id);
  const [called = '', where = ''] = head.split('\n');
  // A record without a name is told by its id, or not at all while the page is read.
  const isNameless = called === '' || called.includes(id) || called.startsWith('A record in ');
  if (!isNameless && called !== name) return `“${called}” is seen at ${address}`;
  const others = people.filter((one) => one.company !== company).map((one) => one.company);
  return others.includes(where) ? `the company ${where} is seen at ${address}` : undefined;
}
