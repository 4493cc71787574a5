import type { Rating } from '../../impression/rating';

/**
 * Small words that the grammar asks for whatever the language: those of all languages that are read count together. All are
 * sources of alternatives (`and|n`), matched in lower case; a space is any white space.
 */
export interface SmallWords {
  /** Somebody or something that was named before: "how is he doing". */
  readonly pronouns: string;
  /** Before a person of theirs: "her dad". */
  readonly possessives: string;
  readonly articles: string;
  /** After one of these, a word that may be a verb is a thing. */
  readonly determiners: string;
  readonly prepositions: string;
  readonly and: string;
  /** Before what we have to do with what was named: "bifolds which I've got to price". */
  readonly which: string;
  readonly also: string;
  readonly with: string;
  /** We, before a deed, and what may stand between. */
  readonly we: string;
  readonly justDone: string;
  /** Somebody on their side, before a verb; and before something of theirs. */
  readonly they: string;
  readonly theirOwn: string;
  /** Before whom a thing is for: "to", "for". */
  readonly towards: string;
  /** Left over at an end when a time is taken out: "move it to". */
  readonly dangling: string;
  /** Opens a new clause behind "and", so that a list ends there. */
  readonly newClause: string;
  /** Goes with a channel and says nothing: "had a quick". */
  readonly fluff: string;
  /** Praise or blame before a channel's noun. */
  readonly praise: readonly (readonly [Rating, string])[];
  /** After a rating that stands by itself. */
  readonly afterRating: string;
  /** The talk is over: "done", "went well". */
  readonly over: string;
  /** Other channels, where two are named side by side. */
  readonly channels: string;
  /** Only says when: "for now". */
  readonly rightNow: string;
  /** Hangs on something else: "unless". */
  readonly unless: string;
  /** After one of these a clause is no sentence of its own. */
  readonly subordinate: string;
  /** What was promised or said before, and may be overdue. */
  readonly promised: string;
  /** Says in passing that something was talked about. */
  readonly inPassing: string;
  /** At an end, says only when or how: "finally". */
  readonly afterthought: string;
  /** Nobody came: that was no call. */
  readonly noShow: string;
  /** Deeds, by the plain verbs that say them. */
  readonly deeds: readonly (readonly [deed: string, verbs: string])[];
  /** Before an article like one of these a noun leads its adjectives: "le devis révisé". */
  readonly nounLeads: string;
  /** A time that was said before, and days or weeks beside it: "the mon before". */
  readonly thenLast: string;
  readonly thenAnywhere: string;
  readonly besideLead: string;
  readonly dayUnit: string;
  readonly weekUnit: string;
  readonly thatBefore: string;
  readonly thatAfter: string;
  readonly abbreviations: string;
  /** Before a figure that counts: "no. 5". */
  readonly beforeNumber: string;
  /** Before a day in figures, whose dot ends nothing: "am 8.12." */
  readonly dayLead: string;
  /** The beginnings of months, where a dot after the day ends nothing: "3. Dez". */
  readonly dottedMonths: string;
  readonly at: string;
  readonly oclock: string;
  readonly hours: string;
  readonly minutes: string;
  readonly about: string;
  /** Around a length of time that is not the talk's. */
  readonly otherBefore: string;
  readonly otherAfter: string;
  /** Half an hour, and a whole one, in words. */
  readonly halfHour: string;
  readonly wholeHour: string;
}
