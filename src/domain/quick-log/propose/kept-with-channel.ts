import type { Found } from './found';
import type { Header } from './header';
import { readKept } from './kept';
import type { ReadContext } from '../marks/read-context';
import type { Part } from '../text/clauses';

/** What the words after a channel close, and the parts that are left. */
export interface KeptWithChannel {
  readonly found: readonly Found[];
  readonly parts: readonly Part[];
}

/** Reads what is done together with the channel's own noun: "Kick-off done" is a meeting, and the step of that name. */
export function readKeptWithChannel(
  header: Header,
  parts: readonly Part[],
  of: ReadContext,
): KeptWithChannel {
  const [channel] = header.found;
  const [first, ...others] = parts;
  const none = { found: [], parts };
  if (!first || channel?.chip.type !== 'channel' || channel.cuts.length === 0) return none;
  const open = of.context.open.filter(({ type }) => type === 'step' || type === 'review');
  const [found] = readKept(of.sentence, [channel.chip.span[0], first.to], open, of.lexicon);
  // A sentence that goes on elsewhere says nothing of the noun.
  if (!found || found.chip.span[1] <= first.from) return none;
  const [, to] = found.chip.span;
  const cuts = found.chip.doubtful ? [] : [[first.from, to] as const];
  return { found: [{ ...found, cuts }], parts: [{ ...first, from: to }, ...others] };
}
