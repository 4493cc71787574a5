/** Who has pressed no key for so long does not go on typing what was meant for another page, ms. */
export const pause = 1_000;

/** Whether keys are meant for this page. Somebody may have opened it, or brought it to the front, while the user was typing elsewhere. */
export interface MeantKeys {
  /** The page has come before the user's eyes. */
  shown(): void;
  /** The user has pressed a pointer in the page. */
  pointed(): void;
  /** A key was pressed; returns whether it is meant. */
  pressed(timeStamp: number): boolean;
  /** Whether a key would be meant at this instant. */
  isMeantAt(timeStamp: number): boolean;
}

/** Calls `onMeant` once keys are meant. */
export function watchMeantKeys(onMeant: () => void): MeantKeys {
  let isMeant = false;
  let quietSince = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isMeantAt = (timeStamp: number) => isMeant || timeStamp - quietSince >= pause;
  const wait = (since: number) => {
    quietSince = since;
    clearTimeout(timer);
    timer = setTimeout(onMeant, pause);
  };
  return {
    isMeantAt,
    shown() {
      isMeant = false;
      wait(performance.now());
    },
    pointed() {
      isMeant = true;
      onMeant();
    },
    pressed(timeStamp) {
      isMeant = isMeantAt(timeStamp);
      if (!isMeant) wait(timeStamp);
      return isMeant;
    },
  };
}
