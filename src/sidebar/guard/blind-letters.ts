/** Who has typed letters that nothing took and goes on within this time has not looked, ms. */
export const glance = 1_000;

/** Whether the user may be typing without looking, such as a password: letters came that nothing took. */
export interface BlindLetters {
  /** A letter came; `taken`: it did something. */
  type(event: KeyboardEvent, taken: boolean): void;
  /** Tab came. A password may be followed by it, so it tells only after a pause that the user looks. */
  tab(event: KeyboardEvent): void;
  /** The user has used a pointer. */
  forget(): void;
  /** Returns the refusal of the space or Enter that ends a word typed without looking. Only once: then the user knows why. */
  endWord(): 'no-letters' | undefined;
}

/** Starts without letters. */
export function watchBlindLetters(): BlindLetters {
  let isBlind = false;
  let last = -Infinity;
  const forget = () => void (isBlind = false);
  return {
    forget,
    type({ timeStamp }, taken) {
      isBlind = !taken;
      last = timeStamp;
    },
    tab({ timeStamp }) {
      if (timeStamp - last > glance) isBlind = false;
    },
    endWord() {
      const was = isBlind;
      forget();
      return was ? 'no-letters' : undefined;
    },
  };
}
