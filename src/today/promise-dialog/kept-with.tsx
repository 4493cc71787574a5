import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import { keepRate } from '../../domain/keep-rate/keep-rate';
import type { ClientPromise } from '../../domain/promise/client-promise';
import { closedOf } from '../../store/closed-promises';
import { personOf } from '../../store/person';
import { watch } from '../../store/watch';
import { useWording } from '../../ui/wording';
import { FigureParts } from '../figures/figure-parts';
import { keptParts } from '../kept-parts';
import type { DialogPart } from './dialog-part';

/** How we kept what we promised this person, since the first time (P7). Each part opens its promises. */
export function KeptWith({ story: { promise }, today }: DialogPart) {
  const { say, zone, hours, locale } = useWording();
  const [closed, show] = useState<readonly ClientPromise[]>([]);
  const { book, now } = today;
  const { contact } = promise;
  useEffect(
    () =>
      watch(
        async () =>
          closedOf(
            book,
            (await personOf(book, contact)).map(({ id }) => id),
          ),
        {
          next: show,
          error: (cause) => logUnexpected('reading what was kept', cause),
        },
      ),
    [book, contact],
  );
  const rate = keepRate(closed, { from: -Infinity, to: now, zone, hours });
  if (rate.rate === undefined) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(rate.rate);
  return (
    <>
      <p class="soft">{say('keptWithThem', percent)}</p>
      <FigureParts today={today} parts={keptParts(rate, say)} />
    </>
  );
}
