interface ActProps {
  readonly text: string;
  /** What it is done to: said with the text, so that each button has a name of its own. */
  readonly about: string;
  readonly onAct: () => void;
}

/** A deed at the end of a line. */
export const Act = ({ text, about, onAct }: ActProps) => (
  <button type="button" class="action" aria-label={`${text}: ${about}`} onClick={onAct}>
    {text}
  </button>
);
