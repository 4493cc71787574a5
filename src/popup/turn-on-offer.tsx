import { useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { useWording } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import type { Offer } from './place';

interface TurnOnOfferProps {
  readonly offer: Offer;
  readonly platform: PopupPlatform;
}

/** "This looks like HubSpot. Turn it on here?" */
export function TurnOnOffer({ offer, platform }: TurnOnOfferProps) {
  const [answer, setAnswer] = useState<'on' | 'refused'>();
  const { say } = useWording();
  const { name } = offer.crm;
  // Firefox closes the popup on its prompt: what follows the request may not run.
  const ask = () => void turnOnHere(platform, offer).then((isOn) => setAnswer(isOn ? 'on' : 'refused'));
  return (
    <div class="offer">
      <p role="status">{say(answer ? messageKeys[answer] : 'popupOffer', name)}</p>
      {answer !== 'on' && (
        <button type="button" class="action" onClick={ask}>
          {say('optionsTurnOn')}
        </button>
      )}
    </div>
  );
}

const messageKeys = { on: 'popupOfferOn', refused: 'popupOfferRefused' } as const;

/** Call it synchronously in a click. Saves the origin's CRM without waiting for the answer, because the popup may close first. */
async function turnOnHere(platform: PopupPlatform, { hosts, crm, origin }: Offer): Promise<boolean> {
  const granted = platform.requestHosts(hosts);
  const saved = origin === undefined ? undefined : platform.saveOrigin(origin, crm.id);
  try {
    const [isGranted] = await Promise.all([granted, saved]);
    if (!isGranted && origin !== undefined) await platform.removeOrigin(origin);
    return isGranted;
  } catch (cause) {
    logUnexpected(`turning on ${crm.id}`, cause);
    return false;
  }
}
