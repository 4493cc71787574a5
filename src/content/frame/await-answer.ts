/** A frame that is alive shows a contact within a fraction of a second; one that has crashed says nothing, ms. */
export const answerWithin = 5_000;

/** Calls `silent` unless the frame has answered in time. One question at a time: a new one is asked in place of the last. */
export function awaitAnswer(silent: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = () => clearTimeout(timer);
  signal.addEventListener('abort', answered);
  return {
    asked(): void {
      answered();
      timer = setTimeout(silent, answerWithin);
    },
    answered,
  };
}
