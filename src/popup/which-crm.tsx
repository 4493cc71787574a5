import { useState } from 'preact/hooks';
import { useWording } from '../ui/wording';
import type { Around } from './around';
import type { Offer } from './place';
import { TurnOnOffer } from './turn-on-offer';

interface WhichCrmProps {
  readonly choices: readonly Offer[];
  readonly around: Around;
}

/** "This may be EspoCRM or SuiteCRM. Which is it?" Then it is turned on like any other. */
export function WhichCrm({ choices, around }: WhichCrmProps) {
  const [chosen, setChosen] = useState<Offer>();
  const { say, locale } = useWording();
  const names = choices.map(({ crm }) => crm.name);
  if (chosen) return <TurnOnOffer offer={chosen} around={around} />;
  return (
    <div class="offer">
      <p>{say('popupWhichCrm', new Intl.ListFormat(locale, { type: 'disjunction' }).format(names))}</p>
      {choices.map((offer) => (
        <button key={offer.crm.id} type="button" class="action" onClick={() => setChosen(offer)}>
          {offer.crm.name}
        </button>
      ))}
    </div>
  );
}
