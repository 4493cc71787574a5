/** What the entries need beside the reading. */
export interface EntriesContext {
  /** Id of the contact that was on screen when typing began. */
  readonly contact: string;
  /** The sentence as typed. */
  readonly sentence: string;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the user. */
  readonly zone: string;
  /** Returns a new entity's id. */
  readonly newId: () => string;
}
