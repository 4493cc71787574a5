import { useContext } from 'preact/hooks';
import { useSay } from '../wording';
import { OpenAmendsContext } from './open-amends';

/** Offers to make amends for a promise that was just broken, by its id (P6). */
export function OfferAmends({ promise }: { readonly promise: string | undefined }) {
  const say = useSay();
  const open = useContext(OpenAmendsContext);
  if (!open || promise === undefined) return null;
  return (
    <button type="button" class="action" onClick={() => open(promise)}>
      {say('amendsMake')}
    </button>
  );
}
