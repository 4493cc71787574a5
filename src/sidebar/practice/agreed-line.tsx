import { useSay } from '../../ui/wording';

/** What was read back before it was saved: they agreed to it, and Enter keeps it so. */
export function AgreedLine() {
  const say = useSay();
  return (
    <p class="care" role="status">
      {say('agreedUnsaved')}
    </p>
  );
}
