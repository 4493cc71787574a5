import type { Sender } from '../browser/on-message';

/** What the handlers of messages and notifications can set off in the background. */
export interface BackgroundActions {
  /** Recounts the badge and sets the next alarm, after the book was written. */
  readonly refresh: () => Promise<void>;
  /** Backs up now, whether or not a backup is due. */
  readonly backUp: () => Promise<void>;
  /** Makes the book whole, or tells the user why not. `goOn`: with what is left of it. */
  readonly heal: (goOn: boolean) => Promise<void>;
  /** Takes what was erased out of the backups and the browser's files. */
  readonly afterErasing: () => Promise<void>;
  /** Counts what is overdue to the contact in a frame's tab. */
  readonly overdueThere: (from: Sender) => Promise<number | null>;
  /** Shows a contact's record in its CRM, by our id. Resolves to whether it could. */
  readonly showRecord: (contact: string) => Promise<boolean>;
}
