import { useSay } from '../../ui/wording';

/** Says that they agreed to a sentence that is not saved yet; Enter saves it as agreed. */
export function AgreedLine() {
  const say = useSay();
  return (
    <p class="care" role="status">
      {say('agreedUnsaved')}
    </p>
  );
}
