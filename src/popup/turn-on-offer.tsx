import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { useWording } from '../ui/wording';
import type { Around } from './around';
import type { Offer } from './place';

interface TurnOnOfferProps {
  readonly offer: Offer;
  readonly around: Around;
}

/** "This looks like HubSpot. Turn it on here?" */
export function TurnOnOffer({ offer, around }: TurnOnOfferProps) {
  const [answer, setAnswer] = useState<'on' | 'refused'>();
  const { say } = useWording();
  const { name } = offer.crm;
  // Firefox closes the popup on its prompt: nothing after the asking may matter.
  const ask = () => void turnOnHere(around, offer).then((isOn) => setAnswer(isOn ? 'on' : 'refused'));
  return (
    <div class="offer">
      <p role="status">{say(answer ? said[answer] : 'popupOffer', name)}</p>
      {answer !== 'on' && (
        <button type="button" class="action" onClick={ask}>
          {say('optionsTurnOn')}
        </button>
      )}
    </div>
  );
}

const said = { on: 'popupOfferOn', refused: 'popupOfferRefused' } as const;

/** Asks in the click itself. Which CRM is at an origin is kept beside the asking, because we may be gone by the answer. */
async function turnOnHere(around: Around, { hosts, crm, origin }: Offer): Promise<boolean> {
  const asked = around.requestHosts(hosts);
  const kept = origin === undefined ? undefined : around.saveOrigin(origin, crm.id);
  try {
    const [isGranted] = await Promise.all([asked, kept]);
    if (!isGranted && origin !== undefined) await around.removeOrigin(origin);
    return isGranted;
  } catch (cause) {
    logUnexpected(`turning on ${crm.id}`, cause);
    return false;
  }
}
