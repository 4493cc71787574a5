import { useState } from 'preact/hooks';
import { impressionsWithIds } from '../../store/figure-rows';
import type { SlidingContact } from '../../store/sliding-contacts';
import { IfWhole } from '../../surface/book/if-whole';
import { ratingKey } from '../../ui/rating-words';
import { Trend } from '../../ui/trend';
import { TrendLine } from '../../ui/trend-line';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import { FigureItems } from './figure-items';
import { interactionItems } from './items-of';
import './sliding-list.css';
import '../../ui/row-button.css';

interface SlidingListProps {
  readonly today: Today;
  readonly sliding: readonly SlidingContact[];
}

/** Contacts whose ratings are falling (L6). Each opens the interactions that show it. */
export function SlidingList({ today, sliding }: SlidingListProps) {
  const { say } = useWording();
  if (!sliding.length)
    return (
      <p class="soft">
        <IfWhole>{say('figuresSlidingNone')}</IfWhole>
      </p>
    );
  return (
    <ul class="sliding">
      {sliding.map((contact) => (
        <SlidingRow key={contact.contact} {...{ today, contact }} />
      ))}
    </ul>
  );
}

function SlidingRow({
  today,
  contact: { contact, slide, named },
}: {
  today: Today;
  contact: SlidingContact;
}) {
  const { say } = useWording();
  const [opened, setOpened] = useState(false);
  const ratings = slide.behind.map(({ rating }) => rating);
  const items = async () => {
    const ids = slide.behind.map(({ id }) => id);
    return interactionItems(await impressionsWithIds(today.book, ids), say);
  };
  const words = say(
    'figuresSlideFromTo',
    say(ratingKey[slide.first.rating]),
    say(ratingKey[slide.latest.rating]),
  );
  return (
    <li>
      <button type="button" class="row-button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <span dir="auto">{named?.name ?? say('searchNobody')}</span>
        <span class="soft">{words}</span>
      </button>
      <Trend ratings={ratings}>
        <TrendLine ratings={ratings} />
      </Trend>
      {opened && <FigureItems today={today} id={contact} items={items} />}
    </li>
  );
}
