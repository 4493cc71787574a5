import type { Found } from './found';
import type { Lexicon } from './lexicon';
import { matchEnd } from './opener-at';
import type { Sentence } from './plain-text';
import type { OpenThing, Span } from './reading';
import { contentWords, deedOf } from './content-words';

/** Gives the open promise that a part in the past tense keeps ("Sent the quote", "got the questionnaire"). */
export function readKept(
  { typed, lower }: Sentence,
  [at, until]: Span,
  open: readonly OpenThing[],
  lexicon: readonly Lexicon[],
): Found | undefined {
  const part = typed.slice(at, until).split(/,\s|\s[-–—]+\s|:\s/u)[0] ?? '';
  const to = at + part.length;
  const deeds = deedsIn(lower, at, to, lexicon);
  if (deeds.length === 0) return undefined;
  const said = contentWords(part, lexicon);
  const candidates = open
    .filter(({ type }) => type !== 'matter')
    .map((thing) => ({ thing, score: likeness(thing, said, deeds, lexicon) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best) return undefined;
  const sure = best.score !== second?.score && saysTheThing(best.thing, said, lexicon);
  return kept(best.thing, part, [at, to], !sure);
}

function kept({ id, words }: OpenThing, part: string, span: Span, doubtful: boolean): Found {
  const done = part.trim();
  return {
    chip: { type: 'keeps', closes: id, words, done, span, doubtful },
    cuts: doubtful ? [] : [span],
    full: done,
  };
}

function deedsIn(lower: string, at: number, to: number, lexicon: readonly Lexicon[]): string[] {
  return lexicon.flatMap(({ past, words }) =>
    past.flatMap(([deed, ours, theirs, anywhere]) => {
      const opens = matchEnd(ours, lower, at) ?? matchEnd(theirs, lower, at);
      // German and French put the participle last: "Angebot geschickt".
      const within =
        words.language === 'en'
          ? isShortNote(lower.slice(at, to), anywhere)
          : anywhere.test(lower.slice(at, to));
      return opens !== undefined || within ? [deed] : [];
    }),
  );
}

// "quote sent": the deed last.
const isShortNote = (part: string, deed: RegExp) => {
  const match = deed.exec(part);
  return match !== null && match.index > 0 && part.slice(match.index + match[0].length).trim() === '';
};

// "Emailed the revised numbers" shares a word with "Send the revised quote", but not the thing itself.
const saysTheThing = ({ words }: OpenThing, said: ReadonlySet<string>, lexicon: readonly Lexicon[]) =>
  said.has([...contentWords(words, lexicon)].at(-1) ?? '');

/** How many words of content two things share; 0 where their deeds differ or nothing is shared. */
function likeness(
  thing: OpenThing,
  said: ReadonlySet<string>,
  deeds: readonly string[],
  lexicon: readonly Lexicon[],
): number {
  const deed = deedOf(thing.words);
  if (deed && !deeds.includes(deed) && !(thing.type === 'theirs' && deeds.includes('send'))) return 0;
  const shared = [...contentWords(thing.words, lexicon)].filter((word) => said.has(word)).length;
  return said.size === 0 && deed && deeds.includes(deed) ? 0.5 : shared;
}
