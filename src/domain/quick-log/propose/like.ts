import { ownEnd } from './deed';
import { pauseIn } from '../text/pause';
import type { ReadContext } from '../marks/read-context';
import type { Opened, PartRead } from './part';
import type { Span } from '../reading';
import { tidy } from '../text/tidy';

/** Reads something they like. */
export function readLike({ opening, part, bodyTo }: Opened, of: ReadContext): PartRead | undefined {
  const { sentence } = of;
  const { bodyFrom } = opening;
  const end = bodyFrom + pauseIn(sentence.typed.slice(bodyFrom, ownEnd([bodyFrom, bodyTo], of)));
  const words = tidy(sentence.typed.slice(bodyFrom, end));
  const span: Span = [part.from, end];
  const chip = { type: 'like', words, span, doubtful: false } as const;
  return words ? { found: [{ chip, cuts: [span], full: words }], means: 'like' } : undefined;
}
