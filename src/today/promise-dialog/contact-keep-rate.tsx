import { keepRate } from '../../domain/keep-rate/keep-rate';
import type { ClientPromise } from '../../domain/promise/client-promise';
import type { Book } from '../../store/book';
import { closedOf } from '../../store/closed-promises';
import { personOf } from '../../store/person';
import { usePart } from '../../surface/unread';
import { useWording } from '../../ui/wording';
import { FigureParts } from '../figures/figure-parts';
import { keepRateParts } from '../keep-rate-parts';
import type { DialogPartProps } from './dialog-part';

const none: readonly ClientPromise[] = [];

/** The share of our promises to this person that we kept, of all time (P7). Each part opens its promises. */
export function ContactKeepRate({ details: { promise }, today }: DialogPartProps) {
  const { say, zone, hours, locale } = useWording();
  const { book, now } = today;
  const closed = usePart('what was kept', promise.contact, (id) => closedWith(book, id), none, [book]);
  const rate = keepRate(closed, { from: -Infinity, to: now, zone, hours });
  if (rate.rate === undefined) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(rate.rate);
  return (
    <>
      <p class="soft">{say('keptWithThem', percent)}</p>
      <FigureParts today={today} parts={keepRateParts(rate, say)} />
    </>
  );
}

async function closedWith(book: Book, contact: string): Promise<ClientPromise[]> {
  const person = await personOf(book, contact);
  return closedOf(
    book,
    person.map(({ id }) => id),
  );
}
