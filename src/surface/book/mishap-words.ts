import type { StoredMishap } from '../../browser/book-state';
import type { MessageKey, Say } from '../../ui/wording';

const putBack = {
  gone: 'mishapGone',
  older: 'mishapOlder',
  damaged: 'mishapDamaged',
  spare: 'mishapSpare',
} as const satisfies Record<StoredMishap['what'], MessageKey>;

const incomplete = {
  gone: 'mishapGonePart',
  older: 'mishapOlderPart',
  damaged: 'mishapDamagedPart',
  spare: 'mishapSpare',
} as const satisfies Record<StoredMishap['what'], MessageKey>;

/** Says in one or two sentences what happened to the book, and what is missing. */
export function mishapWords({ what, restored, missing, left, isWhole }: StoredMishap, say: Say): string {
  if (!isWhole) return say(incomplete[what], String(left), String(left + missing));
  if (missing) return say('mishapWentOn', String(left), String(missing));
  return say(putBack[what], String(restored));
}
