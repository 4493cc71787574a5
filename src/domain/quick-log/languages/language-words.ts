import type { DateWords } from '../times/date-words';
import type { ClosingWords } from './closing-words';
import type { FactWords } from './fact-words';
import type { FrameWords } from './frame-words';
import type { Language } from './names';
import type { MessageWords } from './message-words';
import type { PastWords } from './past-words';
import type { SmallWords } from './small-words';
import type { Channel } from '../../impression/channel';
import type { Outcome } from '../../impression/impression';
import type { Rating } from '../../impression/rating';

/** What a part of a sentence can be, by the words that open it. */
export type Meaning =
  | 'ours'
  | 'theirs'
  | 'request'
  | 'ask'
  | 'like'
  | 'asked'
  | 'condition'
  | 'granted'
  | 'refused'
  /** Their message waits, where the sentence says that one came. */
  | 'answer'
  /** Looks like one of the others and is none: it stays in the note. */
  | 'note'
  /** Tells of somebody; what they will do, and by when, may stand in it. */
  | 'news';

/** Words that open a part. What follows the match are the part's own words (a lookahead leaves the verb to them). */
export interface Opener {
  readonly means: Meaning;
  /** Source of a pattern, read without regard to case; a group `name` must begin with a capital. */
  readonly open: string;
  readonly doubtful?: true;
  /** Counts only where a time is said too. */
  readonly needsDue?: true;
  /** Opens a part wherever it stands, not only after a comma or an `and`. */
  readonly anywhere?: true;
  /** A verb without its own subject: after a promise, one more of the same. */
  readonly bare?: true;
  /** Without its own subject: behind a clause of theirs it is theirs, "and ring me tomorrow". */
  readonly carried?: true;
  /** Source of what is taken off the end of the words. */
  readonly tail?: string;
}

/** A channel: `noun` words are taken out of the note, a `deed` ("emailed her the deck") stays in it. */
export type ChannelWords = readonly [channel: Channel, kind: 'noun' | 'deed', words: string];

/** What of a language the grammar knows. All strings are sources of patterns (a space is any white space); a language is added by adding a file. */
export interface LanguageWords {
  readonly language: Language;
  readonly small: SmallWords;
  /** A participle says by itself that something was done, wherever it stands. */
  readonly participleAnywhere?: true;
  readonly dates: DateWords;
  readonly pastTimes: PastWords;
  readonly closings: ClosingWords;
  readonly messages: MessageWords;
  /** Without it, a clause is read by its openers alone. */
  readonly frames?: FrameWords;
  readonly facts?: FactWords;
  /** Source: something handed to a colleague, with groups `what` and `who`. */
  readonly handed?: string;
  /** Nouns that name the same as an English one, so that an open thing in one language is closed in another. */
  readonly nouns?: readonly (readonly [english: string, own: string])[];
  /** Source: what they pay with, where no invoice is named. */
  readonly payments?: string;
  /** Source: says of a contract that it goes on. */
  readonly renewed: string;
  /** Source: it went wrong, or to somebody else, so that nothing is closed for sure. */
  readonly amiss: string;
  /** Source: may stand behind the deed at a part's end and says only when or how. */
  readonly afterDeed: string;
  /** May stand before a channel: "just had a quick". */
  readonly beforeChannel: string;
  /** What we did, in the middle of a sentence and with no other subject. */
  readonly ownDeeds: readonly (readonly [channel: Channel, words: string])[];
  /** Words of which no channel's name is made: "no call", "wants a demo". */
  readonly notBeforeChannel: string;
  readonly channels: readonly ChannelWords[];
  /** What after a channel's noun says that it has not happened: "call me", "meeting moved to". */
  readonly notThisChannel: string;
  /** What after a channel with any other word before it says that there was one: "candidate call with Ana". */
  readonly afterChannel: string;
  /** May stand between a channel and its rating: "went really". */
  readonly beforeRating: string;
  /** Right after the channel. */
  readonly ratings: readonly (readonly [Rating, string])[];
  /** Anywhere in the note, doubtful. */
  readonly moods: readonly (readonly [Rating, string])[];
  /** Turns a mood around. */
  readonly not: string;
  /** Says that a mood is not one of today: "she'll be happy". */
  readonly unreal: string;
  /** At the beginning of a part. */
  readonly outcomes: readonly (readonly [Outcome, string])[];
  /** Join two parts, and are taken off a note's ends. */
  readonly joins: string;
  /** May stand before an opener: "ok so". */
  readonly fillers: string;
  readonly openers: readonly Opener[];
  /** An offer's condition within a promise: "… if they sign". */
  readonly ifThey: string;
  /** Within a promise: it is a maybe ("… if I have time"). */
  readonly hedges: string;
  /** Verbs after which an *if* asks, and does not make a condition. */
  readonly whether: string;
  /** "she said", before or after what was said. */
  readonly says: string;
  /** Inside quotation marks, the client speaks: openers of theirs and of ours. */
  readonly quoted: readonly Opener[];
  /** Past tense, by the deed: `sent` → `send`. */
  readonly past: readonly (readonly [deed: string, words: string])[];
  /** Before a past tense that we did, and that they did. */
  readonly weDid: string;
  readonly theyDid: string;
  /** Words that say nothing about what is meant. */
  readonly empty: string;
}
