import type { Sentence } from '../text/plain-text';
import type { Chip } from '../reading';
import type { Draft, Found } from '../propose/found';

export interface Keyed extends Omit<Found, 'chip'> {
  readonly chip: Chip;
}

/**
 * Returns each chip its key: what it means and its words, without their time or their place, so that a change outlives
 * the next keystroke elsewhere and a corrected date. Twins are counted.
 */
export function withKeys(found: readonly Found[], { lower }: Sentence): Keyed[] {
  const seen = new Map<string, number>();
  return found.map((part) => {
    const name = `${part.chip.type}:${meaning(part.chip, lower).toLowerCase().replace(/\s+/gu, ' ')}`;
    const twins = seen.get(name) ?? 0;
    seen.set(name, twins + 1);
    return { ...part, chip: { ...part.chip, key: twins ? `${name}#${twins + 1}` : name } };
  });
}

function meaning(chip: Draft, lower: string): string {
  switch (chip.type) {
    case 'channel':
      return chip.channel;
    case 'outcome':
      return chip.outcome;
    case 'minutes':
      return String(chip.minutes);
    case 'rating':
      return `${chip.rating} ${lower.slice(...chip.span)}`;
    case 'handed':
      return chip.promise;
    case 'keeps':
    case 'asked':
      return chip.closes;
    default:
      return chip.words;
  }
}
