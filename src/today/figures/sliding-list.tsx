import { useState } from 'preact/hooks';
import { ratedOf } from '../../domain/trend/sliding';
import type { Book } from '../../store/book';
import type { SlidingContact } from '../../store/sliding-contacts';
import { ratingKey } from '../../ui/rating-words';
import { Trend } from '../../ui/trend';
import { useWording } from '../../ui/wording';
import { Behind } from './behind';

interface SlidingListProps {
  readonly book: Book;
  readonly sliding: readonly SlidingContact[];
  readonly now: number;
}

/** Whose impressions fall (L6), and why: each opens the entries behind it. */
export function SlidingList({ book, sliding, now }: SlidingListProps) {
  const { say } = useWording();
  if (!sliding.length) return <p class="soft">{say('figuresSlidingNone')}</p>;
  return (
    <ul class="sliding">
      {sliding.map((one) => (
        <SlidingRow key={one.contact} {...{ book, now, one }} />
      ))}
    </ul>
  );
}

function SlidingRow({ book, now, one }: { book: Book; now: number; one: SlidingContact }) {
  const { say } = useWording();
  const [opened, open] = useState(false);
  const { slide, named } = one;
  const words = say(
    'figuresSlideWords',
    say(ratingKey[slide.first.rating]),
    say(ratingKey[slide.latest.rating]),
  );
  const items = ratedOf(slide.behind).map(({ id, contact, happenedAt: at, rating, text }) => ({
    id,
    contact,
    at,
    words: [say(ratingKey[rating]), text.note].filter(Boolean).join(': '),
  }));
  return (
    <li>
      <button type="button" class="plain" aria-expanded={opened} onClick={() => open(!opened)}>
        <span dir="auto">{named?.name ?? say('searchNobody')}</span>
        <span class="soft">{words}</span>
      </button>
      <Trend ratings={slide.behind.map(({ rating }) => rating)} />
      {opened && <Behind {...{ book, now, items }} />}
    </li>
  );
}
