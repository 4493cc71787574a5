import { contentWords, deedOf } from './content-words';
import { deedsDone, type DeedDone } from './deeds-done';
import type { Found } from './found';
import type { Lexicon } from './lexicon';
import type { Sentence } from './plain-text';
import type { OpenThing, Span } from './reading';

/** Gives the open promise that a part in the past tense keeps ("Sent the quote", "got the questionnaire"). */
export function readKept(
  { typed, lower }: Sentence,
  [at, until]: Span,
  open: readonly OpenThing[],
  lexicon: readonly Lexicon[],
): Found | undefined {
  const part = typed.slice(at, until).split(/,\s|\s[-–—]+\s|:\s/u)[0] ?? '';
  const span: Span = [at, at + part.length];
  const deeds = deedsDone(lower, span, lexicon);
  const said = contentWords(part, lexicon);
  const [best, second] = open
    .map((thing) => ({ thing, shared: sharedWith(thing, said, deeds, lexicon) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  if (!best) return undefined;
  const sure = best.shared !== second?.shared && saysTheThing(best.thing, said, lexicon);
  return kept(best.thing, part.trim(), span, !sure);
}

// What is in doubt leaves its words in the note.
function kept({ id, words }: OpenThing, done: string, span: Span, doubtful: boolean): Found {
  const cuts = doubtful ? [] : [span];
  return { chip: { type: 'keeps', closes: id, words, done, span, doubtful }, cuts, full: done };
}

// "Emailed the revised numbers" shares a word with "Send the revised quote", but not the thing itself.
const saysTheThing = ({ words }: OpenThing, said: ReadonlySet<string>, lexicon: readonly Lexicon[]) =>
  said.has([...contentWords(words, lexicon)].at(-1) ?? '');

/** How many words of content a thing shares with what was said; 0 where it was another deed, or another's. */
function sharedWith(
  thing: OpenThing,
  said: ReadonlySet<string>,
  deeds: readonly DeedDone[],
  lexicon: readonly Lexicon[],
): number {
  if (!deeds.some((done) => couldBe(thing, done))) return 0;
  return [...contentWords(thing.words, lexicon)].filter((word) => said.has(word)).length;
}

function couldBe({ type, words }: OpenThing, { deed, by }: DeedDone): boolean {
  if (type === 'matter' || by === (type === 'promise' ? 'them' : 'us')) return false;
  const promised = deedOf(words);
  // What we received, they may have promised to send, to fill in, to sign …
  return (
    promised === undefined ||
    promised === deed ||
    deed === 'receive' ||
    (type === 'theirs' && deed === 'send')
  );
}
