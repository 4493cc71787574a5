/** Three dots in the middle of the line; those of a font would be at its bottom. */
export const MoreIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    {[3, 8, 13].map((x) => (
      <circle key={x} cx={x} cy="8" r="1.25" fill="currentColor" />
    ))}
  </svg>
);
