import type { LanguageWords } from './languages/language-words';
import type { Span } from './reading';
import type { Draft, Found } from './propose/found';
import type { PartRead } from './propose/part';

/**
 * How far each kind of reading is believed, the highest first. Where several claim the same words, the highest is taken: no
 * other place of the grammar decides which kind wins over which.
 */
export const belief = {
  /** "told them no", after a request. */
  answer: 130,
  /** A sign that ends the sentence: "… +". */
  'sign at the end': 125,
  /** "handed the quote to Priya": by its verb alone it could be kept. */
  handed: 115,
  /** "not interested", "no answer" */
  outcome: 108,
  /** A sign or a word of praise right after the channel. */
  rating: 100,
  /** "sent the quote" */
  kept: 94,
  /** "birthday on 3 May", "check in every quarter" */
  fact: 85,
  /** In quotation marks the client speaks, whatever else the words could be. */
  quoted: 82,
  /** "demo thursday … ++": what has a rating is over. */
  'rated channel': 80,
  /** "demo thursday 2pm" has not happened, whatever its noun opens. */
  meeting: 78,
  channel: 74,
  /** "his wife said try him at 6": what they tell us to do is no note, though it opens like one. */
  'told to us': 66,
  /** Opens like something else and is none: "she'll hate that". */
  note: 64,
  /** "I'll …", "she wants …", "ask about …" */
  opener: 60,
  /** "amends from us", "artwork from them": it says by whom. */
  'from whom': 58,
  /** "need to …", "send deck EOD" */
  'doubtful opener': 56,
  /** Who does what by when, without any opener. */
  clause: 48,
  'doubtful rating': 46,
  /** "furious", anywhere in the note. */
  mood: 42,
  /** "good call" */
  praise: 38,
  face: 34,
  'doubtful clause': 30,
  /** A lone "-" */
  dash: 26,
  /** A language that knows the clause's words and finds nothing in it. */
  nothing: 15,
  /** A time to come that is nobody's. */
  unsure: 10,
} as const;

export type Kind = keyof typeof belief;

/** By so much a reading must be believed more than the next that says something else; by less, it is shown in doubt. */
export const margin = 15;

/** One reading of some words. */
export interface Candidate extends PartRead {
  readonly kind: Kind;
  /** The rule that read it. */
  readonly why: string;
  readonly language?: LanguageWords['language'];
  /** It says plainly that they will do it: "is going to have a word", "are raising a po this week". */
  readonly isPlain?: true;
}

/** A reader, and the most that what it reads is believed; it is not asked where that is too little to matter. */
export type Reader = readonly [atMost: Kind, read: () => readonly Candidate[]];

/** What was chosen among the readings of some words. */
export interface Choice {
  readonly span: Span;
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** What says something else, and is believed nearly as much: what was chosen is in doubt. */
  readonly rival?: Candidate;
}

/** Where a choice is made, and who listens to it. */
export interface Place {
  readonly span: Span;
  readonly onChoice?: ((choice: Choice) => void) | undefined;
  /** What else the words may say than what was chosen: it can put that in doubt, and is not chosen itself. */
  readonly rivals?: readonly [atMost: Kind, read: (chosen: Candidate) => readonly Candidate[]];
}

/**
 * Returns what is believed most, or undefined if nothing was read. Of two that are believed as much, the first is taken. Calls
 * `onChoice` with all that there was to choose from.
 */
export function choose(readers: readonly Reader[], { span, onChoice, rivals }: Place): Candidate | undefined {
  const read: Candidate[] = [];
  for (const [atMost, candidates] of readers.toSorted(([a], [b]) => belief[b] - belief[a])) {
    if (!onChoice && isSettled(best(read), atMost)) break;
    read.push(...candidates());
  }
  const chosen = best(read);
  const others = rivals && chosen && (onChoice || !isSettled(chosen, rivals[0])) ? rivals[1](chosen) : [];
  const all = [...read, ...others];
  const rival = chosen && all.find((other) => isRival(other, chosen));
  if (all.length) onChoice?.({ span, candidates: byBelief(all), ...(rival && { rival }) });
  return rival ? inDoubt(chosen) : chosen;
}

const byBelief = (read: readonly Candidate[]) => read.toSorted((a, b) => belief[b.kind] - belief[a.kind]);
const best = (read: readonly Candidate[]) =>
  read.reduce<Candidate | undefined>(
    (most, one) => (most && belief[most.kind] >= belief[one.kind] ? most : one),
    undefined,
  );

/** Whether nothing that is believed so little can change the choice. */
const isSettled = (chosen: Candidate | undefined, atMost: Kind) =>
  chosen !== undefined &&
  belief[chosen.kind] >= belief[atMost] &&
  (belief[chosen.kind] - belief[atMost] >= margin || !chosen.found.some(canBeDoubted));

const canBeDoubted = ({ chip }: Found) => !chip.doubtful && sides[chip.type] !== undefined;

const isRival = (other: Candidate, chosen: Candidate): boolean =>
  other !== chosen &&
  belief[chosen.kind] - belief[other.kind] < margin &&
  chosen.found.some(({ chip }) => other.found.some((one) => isOtherwise(chip, one.chip)));

const isOtherwise = (one: Draft, other: Draft): boolean => {
  const [side, otherSide] = [sides[one.type], sides[other.type]];
  return side !== undefined && otherSide !== undefined && side !== otherSide;
};

/** Who is to do it, or that it is done, or is to be known: two of one side differ only in how. */
const sides: Readonly<Partial<Record<Draft['type'], 'we' | 'they' | 'both' | 'done'>>> = {
  promise: 'we',
  message: 'we',
  handed: 'we',
  theirs: 'they',
  request: 'they',
  meeting: 'both',
  keeps: 'done',
  asked: 'done',
  outcome: 'done',
};

const inDoubt = (chosen: Candidate): Candidate => ({
  ...chosen,
  found: chosen.found.map((part): Found => ({ ...part, chip: { ...part.chip, doubtful: true } })),
});

const single: ReadonlySet<Draft['type']> = new Set(['channel', 'outcome']);

/** Returns the parts with only the first channel and the first outcome of a sentence. */
export function firstOfEach(found: readonly Found[]): Found[] {
  return found.filter(
    (part) => !single.has(part.chip.type) || found.find(({ chip }) => chip.type === part.chip.type) === part,
  );
}
