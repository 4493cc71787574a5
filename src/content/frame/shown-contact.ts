import { awaitAnswer } from './await-answer';
import { acknowledged, firstEpochs, forgotten, maySee, moved, type Epochs } from './epochs';
import type { Orphans } from './orphans';
import { timingSteps } from './timing-steps';

interface ShownContactOptions {
  readonly orphans: Orphans;
  /** Called when it may have changed whether the sheet may be seen. */
  readonly onChange: () => void;
  /** Called when the frame does not answer, with how often that happened in a row before. Returns whether it counts. */
  readonly onSilence: (before: number) => boolean;
}

/** Tracks whether the frame shows the contact of the page's address: only then may the sheet be seen. */
export function shownContact({ orphans, onChange, onSilence }: ShownContactOptions, signal: AbortSignal) {
  const steps = timingSteps();
  let epochs = firstEpochs;
  let silences = 0;
  let isAtRest = false;
  /** The epoch that is shown once nobody types into an orphan any more. */
  let heldBack: number | undefined;
  const answer = awaitAnswer(() => {
    if (onSilence(silences)) silences++;
  }, signal);

  function acknowledge(epoch: number): void {
    heldBack = undefined;
    if (!isAtRest && orphans.haveFocus()) {
      heldBack = epoch;
      return answer.answered();
    }
    epochs = acknowledged(epochs, epoch);
    if (maySee(epochs)) {
      answer.answered();
      silences = 0;
    }
    onChange();
  }

  return {
    epochs: (): Epochs => epochs,
    /** The address has changed. */
    moved(): void {
      epochs = moved(epochs);
      steps.restart();
    },
    /** Waits for the frame to show the contact, or stops waiting if there is none. */
    await(isContact: boolean): void {
      if (isContact) answer.asked();
      else answer.answered();
    },
    /** The frame shows the contact of an epoch. */
    acknowledge: (epoch: number) => steps.atNext(() => acknowledge(epoch)),
    /** The frame no longer changes the draft, so nobody types in an orphan: shows what was held back for that. */
    atRest(): void {
      isAtRest = true;
      if (heldBack !== undefined) acknowledge(heldBack);
    },
    /** There is a new frame, which shows nothing yet. */
    newFrame(): void {
      epochs = forgotten(epochs);
      answer.asked();
      onChange();
    },
  };
}

export type ShownContact = ReturnType<typeof shownContact>;
