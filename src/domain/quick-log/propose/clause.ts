import type { ReadContext } from '../marks/read-context';
import { explicitNote, note, type Before, type Opened, type PartRead } from './part';
import { afterFillers, openersAt } from '../marks/opening-at';
import { readOutcome } from './outcomes';
import { readFact } from './facts';
import { firstClause, readComing } from './frames';
import { readHanded } from './handed';
import { readKept } from './kept';
import { readAsk } from './ask';
import { readAsked } from './asked-match';
import { readDeed } from './deed';
import { readLike } from './like';
import { readOffer } from './offer';
import type { Part } from '../text/clauses';
import { patternOf } from '../marks/pattern-of';
import type { Found } from './found';

/** Reads one part of a sentence. */
export function readPart(part: Part, before: Before, of: ReadContext): PartRead {
  if (part.quote?.opening)
    return read({ opening: part.quote.opening, part, bodyTo: part.quote.innerTo, before }, of) ?? note;
  const at = afterFillers(of.sentence, part.from, of.lexicon);
  const outcome = readOutcome(of.sentence, [at, part.to], of.lexicon);
  if (outcome && !isTheirStory(outcome.chip, part, of)) return { found: [outcome], means: 'outcome' };
  const handed = readHanded([at, part.to], of);
  if (handed) return { found: [handed], means: 'kept' };
  const kept = readKept(of.sentence, [at, part.to], of.context.open, of.lexicon);
  if (kept.length) return { found: kept, means: 'kept' };
  const first = firstClause([at, part.to], of);
  const coming = readFact(first, of) ?? readComing(first, of);
  if (coming) return { found: [coming] };
  return readOpeners(part, at, before, of);
}

/** "she says she rang twice and nobody answered": it was she who reached nobody. */
function isTheirStory({ type, ...chip }: Found['chip'], { from, joined }: Part, of: ReadContext): boolean {
  if (type !== 'outcome' || !('outcome' in chip) || chip.outcome !== 'no-answer' || !joined) return false;
  const head = of.sentence.lower.slice(Math.max(0, from - longestStory), from);
  const told = head.slice(head.search(/[^.;!?\n]*$/u)).trimStart();
  return of.lexicon.some(({ words: { frames } }) => {
    const whom = frames && patternOf(`^(?:${frames.theySay})`).exec(told)?.groups?.['whom'];
    return frames !== undefined && whom !== undefined && !frames.us.has(whom);
  });
}

const longestStory = 200;

function readOpeners(part: Part, at: number, before: Before, of: ReadContext): PartRead {
  for (const { openers } of of.lexicon) {
    for (const opening of openersAt(of.sentence, at, openers)) {
      if (opening.bodyFrom > part.to) continue;
      const found = read({ opening, part, bodyTo: part.to, before }, of);
      if (found) return found;
    }
  }
  return note;
}

/** Reads a part as its opener says; undefined where it is not that after all, and the next opener has its turn. */
function read(opened: Opened, of: ReadContext): PartRead | undefined {
  switch (opened.opening.opener.means) {
    case 'note':
      return explicitNote;
    case 'ask':
      return readAsk(opened, of);
    case 'asked':
      return readAsked(opened, of);
    case 'like':
      return readLike(opened, of);
    case 'condition':
      return readOffer(opened.part, of);
    case 'granted':
    case 'refused':
      return undefined;
    default:
      return readDeed(opened, of);
  }
}
