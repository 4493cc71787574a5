import { useState } from 'preact/hooks';
import { useWording } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import type { Offer } from './place';
import { TurnOnOffer } from './turn-on-offer';

interface WhichCrmProps {
  readonly choices: readonly Offer[];
  readonly platform: PopupPlatform;
}

/** "This may be EspoCRM or SuiteCRM. Which is it?" Then offers to turn on the chosen one. */
export function WhichCrm({ choices, platform }: WhichCrmProps) {
  const [chosen, setChosen] = useState<Offer>();
  const { say, locale } = useWording();
  const names = choices.map(({ crm }) => crm.name);
  if (chosen) return <TurnOnOffer offer={chosen} platform={platform} />;
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
