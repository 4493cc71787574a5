/** How a language says that something other than a promise is done. All are sources of patterns (a space is any white space). */
export interface ClosingWords {
  /** Says that it was not done, or is not yet: nothing is closed then. */
  readonly undone: string;
  /** What was sent stands before it, and after it what was said of it: "emailed about the quote". */
  readonly aside: string;
  /** Before whom something was sent to, behind its deed: "quote went out to them". */
  readonly toWhom: string;
  /** After a call: nobody was reached by it. */
  readonly unreached: string;
  /** Begins a part: "did the kick-off". */
  readonly did: string;
  /** Ends a part: "kick-off done". */
  readonly done: string;
  /** Stands between two who now know each other, or behind both. */
  readonly met: string;
  /** Gave something in person, or sent it; beside the verbs of sending. */
  readonly gave: string;
  /** Of these, what goes by post. */
  readonly posted: string;
  /** What we said to a request, where it begins a part and where it ends one. */
  readonly yes: readonly [first: string, last: string];
  readonly no: readonly [first: string, last: string];
  /** They need it no longer. */
  readonly released: string;
  /** Beside that: they may need it at another time, or it is not known yet. */
  readonly stillNeeded: string;
  /** Asked them how it is going with us. */
  readonly reviewed: string;
}
