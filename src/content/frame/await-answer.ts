/** A live frame shows a contact within a fraction of a second; a crashed one never answers. In ms. */
export const answerWithin = 5_000;

/** Calls `onSilence` unless the frame answers in time. A new question replaces the last one. */
export function awaitAnswer(onSilence: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = () => clearTimeout(timer);
  signal.addEventListener('abort', answered);
  return {
    asked(): void {
      answered();
      timer = setTimeout(onSilence, answerWithin);
    },
    answered,
  };
}
