interface LineActionProps {
  readonly text: string;
  /** What the action applies to; added to the accessible name, so that no two buttons have the same one. */
  readonly about: string;
  readonly onClick: () => void;
}

/** A button at the end of a line in a list. */
export const LineAction = ({ text, about, onClick }: LineActionProps) => (
  <button type="button" class="action" aria-label={`${text}: ${about}`} onClick={onClick}>
    {text}
  </button>
);
