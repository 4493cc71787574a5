/** The hour that a part of a day stands for, where no clock was said. */
export type PastPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** How a language says that something happened before now. All are sources of patterns (a space is any white space). */
export interface PastWords {
  /** So many days before today. */
  readonly days: readonly (readonly [daysAgo: number, words: string])[];
  /** Days that say a part of themselves: "last night", "this morning". */
  readonly partDays: readonly (readonly [daysAgo: number, part: PastPart, words: string])[];
  readonly parts: readonly (readonly [PastPart, words: string])[];
  /** Before a weekday or a date in the past: "on", "last". */
  readonly on: string;
  readonly last: string;
  /** After a weekday: "vendredi dernier". */
  readonly lastAfter: string;
  /** A day that is only guessed: so many days before today. */
  readonly vague: readonly (readonly [daysAgo: number, words: string])[];
  /** The middle of the week or month before this one. */
  readonly lastWeek: string;
  readonly lastMonth: string;
  readonly weekend: string;
  /** With a group `count`, and one of `inDays`, `inWeeks`, `inMonths` for its unit. */
  readonly ago: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** Before a clock, and after it. */
  readonly at: string;
  readonly oclock: string;
  /** After a day that leads its noun: "yesterday's call". */
  readonly own: string;
  /** What a bare weekday follows where it is no day in the past: "for Friday". */
  readonly notBefore: string;
  /** Short names of days that are other words too: days only after `on` or `last`, or with a full stop. */
  readonly notAlone: string;
  /** Words after which somebody else speaks, or something else is spoken of. */
  readonly elsewhere: string;
  /** That we were in touch: at the beginning, or anywhere in the first clause. */
  readonly met: string;
  readonly metAnywhere: string;
}
