import type { Channel } from '../../impression/channel';

/** The forms of a verb that a clause may be built on. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';
/** What a verb says: a deed of somebody, what things do ("goes out", "lands"), or how somebody is. */
export type VerbSort = 'deed' | 'thing' | 'state';

export interface Verb {
  readonly form: VerbForm;
  readonly sort: VerbSort;
  /** Its plain form, where a language needs it. */
  readonly base?: string;
  /** A noun as well: a verb only before what it is done to. */
  readonly nounLike?: true;
}

/** What of a language is needed to see who does what in a clause. Words are in lower case. */
export interface FrameWords {
  /** Every form of every verb; one form may belong to two verbs. */
  readonly verbs: ReadonlyMap<string, readonly Verb[]>;
  /** "theyll": a subject and its verb in one word. */
  readonly contracted: ReadonlyMap<string, readonly [subject: string, verb: string]>;
  /** We, and they, as a clause's subject. */
  readonly us: ReadonlySet<string>;
  readonly them: ReadonlySet<string>;
  /** Before a noun for one of our people: "our engineer". */
  readonly ours: ReadonlySet<string>;
  /** Nouns and titles for people on their side. */
  readonly people: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Whom a deed is done to, where that is us. */
  readonly toUs: ReadonlySet<string>;
  /** Before whoever does what is to be done: "to be signed by the treasurer". */
  readonly doneBy: ReadonlySet<string>;
  /** Things that come as well, and are no visit. */
  readonly goods: ReadonlySet<string>;
  /** Source: somebody comes by: a visit to come. */
  readonly comes: string;
  /** Source: an appointment will not be. */
  readonly calledOff: string;
  /** Source: an appointment has another time now. */
  readonly moved: string;
  /** Source: a thing is on its way, without a verb: "loaner over there today". */
  readonly onItsWay: string;
  /** Source: without a time as well, it is on its way to somebody: "brochure out to the couple". */
  readonly outTo: string;
  /** Whom a deed is done to, where that is they. */
  readonly toThem: ReadonlySet<string>;
  /** What somebody is who is glad to do something: no name. */
  readonly feelings: ReadonlySet<string>;
  /** Stand before a subject or between it and its verb, and say nothing of either. */
  readonly adverbs: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
  /** Lead what is to be done next: "then". */
  readonly next: ReadonlySet<string>;
  /** Say that something will be done: "will", "'ll", "wird". */
  readonly will: ReadonlySet<string>;
  /** The same where it is reported: "said he would". */
  readonly would: ReadonlySet<string>;
  /** Between "will" and a deed that goes on: "be". */
  readonly be?: string;
  /** Stands before a deed that goes on or is about to: "is", "are". */
  readonly being: ReadonlySet<string>;
  /** A promise in the plain form after its subject: "me to do layout". */
  readonly to: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  /** Behind a "no" that is a number: "no of waistcoats". */
  readonly numberOf?: string;
  /** Before a subject: it asks ("does she"). */
  readonly asking?: ReadonlySet<string>;
  /** Before what is to be done with the thing just named: "which I've got to price". */
  readonly relative?: ReadonlySet<string>;
  /** Open a clause that belongs to another, or is none of its own: "if", "when". */
  readonly subordinate: ReadonlySet<string>;
  /** Words before which a noun cannot end: prepositions. */
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Before somebody who is there as well. */
  readonly with: ReadonlySet<string>;
  readonly wants: ReadonlySet<string>;
  /** Source: a deed that its verb alone does not say: "have a word with", "work out". */
  readonly deedsInWords: string;
  /** Source: behind a verb: it is done later ("ring after"). */
  readonly later: string;
  /** Source: between a verb and what it is done to: "dig out". */
  readonly particles: string;
  /** Source: an appointment is agreed: "booked in for friday". */
  readonly agreed: string;
  /** Source: behind a person: they are to come ("inspector due fri"). */
  readonly isDue: string;
  /** Source: leads the time of an appointment that has a verb: "the survey is on the 9th". */
  readonly takesPlace: string;
  /** Nouns of an appointment, and its channel where one is known. */
  readonly appointments: ReadonlyMap<string, Channel | undefined>;
  /** Source: "from us", "from <them>", "to <whom>", and "by" before a time. */
  readonly fromUs: string;
  readonly fromThem: string;
  readonly towards: string;
  readonly deadline: string;
  /** Source: a report before what is reported, ours and theirs; a group `whom` names who spoke. */
  readonly weTold: string;
  readonly theySay: string;
  /** Source: asks for something. */
  readonly please: string;
  /** Source: behind it stands what was just done: "je viens d'avoir". */
  readonly justDid?: string;
  /** Source: they say so, at a clause's end: "he reckons". */
  readonly saysLast: string;
  /** Source: without a verb it is something to do again: "back there", "nochmal". */
  readonly again: string;
  /** Source: before a time that is no due time: "until", "since". */
  readonly lasting: string;
  /** What a deed is done to, by a small word. */
  readonly objects: ReadonlySet<string>;
  /** "going" of "going to". */
  readonly going: ReadonlySet<string>;
  /** Source: a thing that we let go: "samples go out", "quote to follow". */
  readonly leavesUs: string;
  /** After a helping verb without a subject they say what a client will do: "will sign monday". */
  readonly theirDeeds: ReadonlySet<string>;
  /** What they owe us by saying it in the present: "they confirm". */
  readonly answers?: ReadonlySet<string>;
  /** Deeds that are words: "the cfo asking questions" says what happened. */
  readonly tells?: ReadonlySet<string>;
  /** Before "to" and a verb: what is only meant. */
  readonly hopes: ReadonlySet<string>;
  /** Of those, what must be done: "needs to", "has to". */
  readonly musts: ReadonlySet<string>;
  /** Source: something is still to come from them, without a time: "details to follow from her". */
  readonly owedBy: string;
  /** Source: behind a thing: we promised it ("heater quote promised him"). */
  readonly wasPromised: string;
  /** Source: where they speak: "we'd like a chat she says". */
  readonly weWish: string;
  /** Source: some time to come that is no date: "next time im in". */
  readonly nextTime: string;
  /** Source: behind a thing: they wish for it ("spec sheets would be useful"). */
  readonly useful: string;
  /** Source: what a thing does by itself, and nobody owes: "trial ends 11 dec". */
  readonly startsOrEnds: string;
  /** Source: behind an appointment: it is over ("lunch went on til 3"). */
  readonly wasHeld: string;
  /** Source: something is coming to us, without a time: "in the post to us". */
  readonly inThePost: string;
  /** Source: a time that by itself is nobody's due time: "today". */
  readonly nowadays: string;
  /** Joins two clauses, or two nouns. */
  readonly joins: ReadonlySet<string>;
  /** Verbs in the plain form that open something to do even where no time is said. */
  readonly toDo: ReadonlySet<string>;
  /** Source: how a verb ends that nobody knows, in its plain form. */
  readonly infinitive?: string;
  /** What is said in the present tense is most likely still to come: "ich klär das". */
  readonly isPresentToCome?: true;
  /** Before "to" and a verb stands what it is done to: "maquette à envoyer". */
  readonly isObjectFirst?: true;
  /** A verb in the plain form may stand last: "Muster schicken". */
  readonly isVerbLast?: true;
  /** Before a deed that is done once more: "recut". */
  readonly prefix?: string;
  /** What we do by ourselves, though it sounds as if done to us: "schau mir das an". */
  readonly reflexive?: ReadonlySet<string>;
  /** Behind a wish, what is wished for is the thing: "will 2 varianten sehen". */
  readonly perceives?: ReadonlySet<string>;
}
