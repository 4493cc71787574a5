import type { Rhythm } from '../cadence/rule';
import type { Due } from '../due/due';
import type { WorkingHours } from '../due/working-hours';
import type { GivenHow } from '../keeping/gift/kinds';
import type { Channel } from '../impression/channel';
import type { Outcome } from '../impression/impression';
import type { Rating } from '../impression/rating';
import type { OtherLanguage } from './languages/names';

/** What a sentence is read against. Everything that could differ from one reading to the next comes in here. */
export interface SentenceContext {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the user. */
  readonly zone: string;
  /** BCP 47; decides whether 3/4 is in March or in April, unless the user has said so. */
  readonly locale: string;
  /** Whether 3/4 is the third of April; absent: as the locale writes it. */
  readonly dayFirst?: boolean | undefined;
  /** Languages whose openers and dates are understood beside English. */
  readonly languages: readonly OtherLanguage[];
  readonly hours: WorkingHours;
  /** Within how many working minutes the user answers a client's message; absent: as usual. */
  readonly answerMinutes?: number | undefined;
  /** Milliseconds that go on while a sentence is read; with it, what takes too long gives up with `TooLongToRead`. */
  readonly clock?: () => number;
  /** What is open with this contact: past tense closes it ("Sent the quote"). */
  readonly open: readonly OpenThing[];
}

/** What a sentence may close: a promise, something to ask about, and what else waits to be done with them. */
export interface OpenThing {
  readonly id: string;
  readonly type:
    | 'promise'
    | 'theirs'
    | 'matter'
    | 'introduction'
    | 'review'
    | 'step'
    | 'gift'
    | 'request'
    | 'meeting'
    | 'renewal';
  readonly words: string;
  /** Who is to meet whom, in an introduction. */
  readonly pair?: readonly [ours: string, theirs: string];
}

/** What a past tense keeps; a matter is asked about, and has a chip of its own. */
export type Closable = OpenThing & { readonly type: Exclude<OpenThing['type'], 'matter'> };

/** Where in the sentence a part stands: [from, to) in UTF-16 units. */
export type Span = readonly [from: number, to: number];

interface Part {
  /** Stable while the same words mean the same thing, so that a change of the user's outlives the next keystroke. */
  readonly key: string;
  readonly span: Span;
  /** Shown dashed. A doubtful promise is saved as such; a doubtful rating is never saved. */
  readonly doubtful: boolean;
}

interface Closes {
  readonly closes: string;
  readonly words: string;
  readonly done: string;
}

export type DueReading =
  | {
      readonly known: true;
      readonly due: Due;
      readonly /** shown dashed: "Tuesday" said on a Tuesday */ doubtful: boolean;
    }
  /** No time was said (`when?`), or one that cannot be read (`words` stay in the note and the chip says so). */
  | { readonly known: false; readonly fallback: Due; readonly unread?: string };

export type PastReading =
  | {
      readonly known: true;
      /** Epoch ms. Of a day without an hour, its middle. */
      readonly at: number;
      /** No hour was said. */
      readonly byDay: boolean;
      /** Shown dashed: "last week" may be any day of it. */
      readonly doubtful: boolean;
    }
  /** The user's own words for it cannot be read: it is saved as of now, and the chip says so. */
  | { readonly known: false; readonly unread: string };

/** One recognised part of a sentence; each is shown as a chip that can be changed or dropped. */
export type Chip =
  | (Part & { readonly type: 'channel'; readonly channel: Channel })
  | (Part & { readonly type: 'rating'; readonly rating: Rating })
  | (Part & { readonly type: 'outcome'; readonly outcome: Outcome })
  | (Part & { readonly type: 'minutes'; readonly minutes: number })
  /** `message`: theirs waits, and answering it is a promise of ours (P9). */
  | (Part & {
      readonly type: 'promise' | 'theirs' | 'message';
      readonly words: string;
      readonly when: DueReading;
    })
  | (Part & {
      readonly type: 'request';
      readonly words: string;
      readonly when?: DueReading;
      readonly answer?: 'granted' | 'refused';
    })
  | (Part & { readonly type: 'ask' | 'like'; readonly words: string })
  /** Past tense: `closes` is the id of what is closed, `done` the sentence's words. */
  | (Part & Closes & { readonly type: 'asked' })
  | (Part &
      Closes & {
        readonly type: 'keeps';
        /** What it is that is closed. */
        readonly thing: Closable['type'];
        readonly pair?: NonNullable<OpenThing['pair']>;
        /** A gift: how it was given. */
        readonly how?: GivenHow;
        /** A request: what we said to it. */
        readonly answer?: 'granted' | 'refused';
        /** A renewal: what became of it. */
        readonly decided?: 'renewed' | 'lost';
        /** A meeting: it was called off. */
        readonly isOff?: true;
        /** A promise of ours: they need it no longer. */
        readonly isReleased?: true;
        /** Work of ours that they saw nothing of: no interaction. */
        readonly unseen?: true;
      })
  /** A promise of ours that a colleague does: it stays open, and we answer for it. `promise` is its id. */
  | (Part & {
      readonly type: 'handed';
      readonly promise: string;
      readonly words: string;
      readonly who: string;
    })
  /** When it happened, where that was not just now ("yesterday's call"). */
  | (Part & { readonly type: 'happened'; readonly words: string; readonly past: PastReading })
  /** An appointment to come ("demo thursday 2pm"): nothing that happened, and no promise of one side. */
  | (Part & {
      readonly type: 'meeting';
      readonly words: string;
      /** One that stands already, and has another time now. */
      readonly moves?: Pick<OpenThing, 'id' | 'words'>;
      readonly when: DueReading;
      readonly channel?: Channel;
    })
  /** Something to know for keeping them: a date of theirs, a gift, a rhythm, what they expect. */
  | (Part & {
      readonly type: 'fact';
      readonly fact: Fact;
      readonly words: string;
      readonly day?: string;
      readonly rhythm?: Rhythm;
      readonly whom?: string;
    })
  /** A time to come in words that nothing else has read: whose it is, the user says. */
  | (Part & { readonly type: 'unsure'; readonly words: string; readonly when: DueReading })
  /** An offer on a condition ("if they sign I'll throw in training"): shown, kept in the note, no promise yet. */
  | (Part & { readonly type: 'offer'; readonly words: string });

export type ChipType = Chip['type'];

/** What a sentence says that is kept for good. */
export type Fact = 'birthday' | 'renewal' | 'gift' | 'given' | 'cadence' | 'told' | 'sent' | 'expects';

/** What a sentence was understood to say. */
export interface Reading {
  readonly chips: readonly Chip[];
  /** The sentence as typed. */
  readonly note: string;
  /** What of it was not recognised, in the user's own words. */
  readonly rest: string;
  /** Where the chips' own words stand in the note; a sheet shows them quiet. */
  readonly understood: readonly Span[];
  /** It tells what we sent or did, and of no talk: nobody was there to be asked what they would say. */
  readonly isOneWay?: true;
}

/** What the user did to a chip; kept beside the text and applied to every later reading. */
export type ChipChange =
  | { readonly key: string; readonly change: 'drop' }
  | { readonly key: string; readonly change: 'turn'; readonly into: ChipType }
  | { readonly key: string; readonly change: 'date'; readonly words: string };
