import { useState } from 'preact/hooks';
import type { SlidingContact } from '../../store/sliding-contacts';
import { ratingKey } from '../../ui/rating-words';
import { Trend } from '../../ui/trend';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { Behind } from './behind';
import { talkItems } from './items';
import './sliding-list.css';
import '../../ui/plain.css';

interface SlidingListProps {
  readonly today: Today;
  readonly sliding: readonly SlidingContact[];
}

/** Whose impressions fall (L6), and why: each opens the entries behind it. */
export function SlidingList({ today, sliding }: SlidingListProps) {
  const { say } = useWording();
  if (!sliding.length) return <p class="soft">{say('figuresSlidingNone')}</p>;
  return (
    <ul class="sliding">
      {sliding.map((one) => (
        <SlidingRow key={one.contact} {...{ today, one }} />
      ))}
    </ul>
  );
}

function SlidingRow({ today, one: { slide, named } }: { today: Today; one: SlidingContact }) {
  const { say } = useWording();
  const [opened, setOpened] = useState(false);
  const words = say(
    'figuresSlideWords',
    say(ratingKey[slide.first.rating]),
    say(ratingKey[slide.latest.rating]),
  );
  return (
    <li>
      <button type="button" class="plain" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <span dir="auto">{named?.name ?? say('searchNobody')}</span>
        <span class="soft">{words}</span>
      </button>
      <Trend ratings={slide.behind.map(({ rating }) => rating)} />
      {opened && <Behind today={today} items={talkItems(slide.behind, say)} />}
    </li>
  );
}
