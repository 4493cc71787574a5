import './share-bar.css';
/** A share (0 to 1) as a bar; the text beside it says the same. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="8" />
      <rect class="part" width={share * 100} height="8" />
    </svg>
  );
}
