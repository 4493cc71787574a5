import { useLayoutEffect, useRef } from 'preact/hooks';
import { amendsState, type AmendsState } from '../../domain/amends/amends-state';
import { expectedAt } from '../../domain/promise/was-late';
import { takeFocus } from '../take-focus';
import { useWording } from '../wording';
import type { AmendsProps } from './amends-props';
import { ApologyDraft } from './apology-draft';
import { OfferForm } from './offer-form';
import './amends.css';

/** Amends for a promise (P6): first tell the client and apologize, then offer something instead, until it is done. */
export function Amends(props: AmendsProps) {
  const { zone, hours } = useWording();
  const state = amendsState(props.promise, props.now, zone, hours);
  const root = useFocusOnNextStep(state);
  return (
    <div ref={root} tabIndex={-1}>
      <Step {...props} state={state} />
    </div>
  );
}

/** When a step is done, its buttons go away with the focus: the next step gets it. */
function useFocusOnNextStep(state: AmendsState) {
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(state);
  useLayoutEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    if (document.activeElement === document.body)
      takeFocus(root.current?.querySelector<HTMLElement>('input, button') ?? root.current);
  }, [state]);
  return root;
}

function Step(props: AmendsProps & { readonly state: AmendsState }) {
  const { promise, now, state, onAction } = props;
  const { say, zone, hours } = useWording();
  const isLate = expectedAt(promise, zone, hours) <= now;
  if (state === 'done') return <p class="soft">{say('sheetMended')}</p>;
  if (state === 'none')
    return promise.open ? (
      <p>
        <button type="button" class="link" onClick={() => onAction({ type: 'will-be-late' })}>
          {say('sheetWillBeLate')}
        </button>
      </p>
    ) : null;
  return (
    <section class="amends" aria-label={say('todayAmends')}>
      <h3>{say('todayAmends')}</h3>
      {state === 'owed' && (
        <>
          <p class="soft">{say(isLate ? 'amendsTellNow' : 'sheetTellFirst')}</p>
          <ApologyDraft {...props} />
        </>
      )}
      {state === 'told' && <OfferForm {...props} />}
      {state === 'offered' && <p dir="auto">{say('sheetOffered', promise.amends?.text.what ?? '')}</p>}
      <p class="buttons">
        <button type="button" class="action" onClick={() => onAction({ type: 'mended' })}>
          {say('sheetMakeDone')}
        </button>
        <button type="button" class="quiet" onClick={() => onAction({ type: 'nothing-to-mend' })}>
          {say('sheetNothingToMend')}
        </button>
      </p>
    </section>
  );
}
