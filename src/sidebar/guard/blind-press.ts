import type { Refusal } from './judge';

/** The latest press of the pointer, if the user could not see what they pressed. */
export interface BlindPress {
  /** A press came, which is being judged. Calls `onBlind` if the user could not see the sheet. */
  pressed(judged: Promise<Refusal | undefined>): void;
  /** Returns the refusal of a click that a key makes. Only once: then the user has seen where the focus is. */
  refuseClick(): Refusal | undefined;
  /** The same for Enter in a field. The caret may be put there as soon as the sheet appears, but not while it is covered. */
  refuseEntry(): Refusal | undefined;
}

/** Starts without a press. A page could cover the sheet, have the user click it, and uncover it for what is typed next. */
export function watchBlindPress(onBlind: () => void): BlindPress {
  let latest: Promise<Refusal | undefined> | undefined;
  let why: Refusal | undefined;
  const spend = (): Refusal | undefined => {
    const was = why;
    why = undefined;
    return was && 'too-soon';
  };
  return {
    pressed(judged) {
      latest = judged;
      why = undefined;
      void judged.then((refusal) => {
        if (latest !== judged || !refusal) return;
        why = refusal;
        onBlind();
      });
    },
    refuseClick: spend,
    refuseEntry: () => (why === 'covered' ? spend() : undefined),
  };
}
