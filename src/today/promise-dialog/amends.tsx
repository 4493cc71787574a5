import { amendsState } from '../../domain/amends/amends-state';
import * as amends from '../../domain/amends/entries';
import { useWording } from '../../ui/wording';
import { ApologyDraft } from './apology-draft';
import { OfferForm } from './offer-form';
import type { DialogPartProps } from './dialog-part';
import './amends.css';

/** Amends for a promise (P6): first tell the client and apologize, then offer something instead, until it is done. */
export function Amends({ details, today }: DialogPartProps) {
  const { say, zone, hours } = useWording();
  const { promise } = details;
  const { make, now } = today;
  const state = amendsState(promise, now, zone, hours);
  const { words } = promise.text;
  if (state === 'done') return <p class="soft">{say('sheetMended')}</p>;
  if (state === 'none')
    return promise.open ? (
      <p>
        <button
          type="button"
          class="link"
          onClick={() => void make([amends.open(promise, 'known')], say('sheetStatusOpened', words))}
        >
          {say('sheetWillBeLate')}
        </button>
      </p>
    ) : null;
  return (
    <section class="amends" aria-label={say('todayAmends')}>
      <h3>{say('todayAmends')}</h3>
      {state === 'owed' && (
        <>
          <p class="soft">{say('sheetTellFirst')}</p>
          <ApologyDraft details={details} today={today} />
        </>
      )}
      {state === 'told' && <OfferForm details={details} today={today} />}
      {state === 'offered' && <p>{say('sheetOffered', promise.amends?.text.what ?? '')}</p>}
      <p>
        <button
          type="button"
          class="action"
          onClick={() => void make([amends.make(promise, Date.now())], say('sheetStatusMended', words))}
        >
          {say('sheetMakeDone')}
        </button>{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => void make([amends.drop(promise)], say('sheetStatusMended', words))}
        >
          {say('sheetNothingToMend')}
        </button>
      </p>
    </section>
  );
}
