/**
 * The number of the page's latest address change, and of the one that the frame shows.
 *
 *     moved ──▶ hidden ──(the frame: `shown`, of this very epoch)──▶ seen
 *       ▲                                                            │
 *       └────────────────────── the address changes ◀────────────────┘
 *
 * An acknowledgement of an older epoch changes nothing, so a wrong name cannot be seen, whatever the timing.
 */
export interface Epochs {
  readonly now: number;
  /** The epoch that the frame said it shows last. */
  readonly shown: number;
}

export const firstEpochs: Epochs = { now: 0, shown: -1 };

/** The address has changed. */
export const moved = ({ now, shown }: Epochs): Epochs => ({ now: now + 1, shown });

/** The frame says that it shows the contact of an epoch. */
export const acknowledged = ({ now }: Epochs, epoch: number): Epochs => ({ now, shown: epoch });

/** A new frame shows nothing yet. */
export const forgotten = ({ now }: Epochs): Epochs => ({ now, shown: -1 });

/** Whether the sidebar may be seen. */
export const maySee = ({ now, shown }: Epochs): boolean => now === shown;
