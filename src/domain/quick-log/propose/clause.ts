import type { BodyContext } from './body';
import type { Found } from './found';
import type { Lexicon } from '../marks/lexicon';
import { afterFillers, openersAt, type Opening } from '../marks/opening-at';
import { readOutcome } from './outcomes';
import { readKept } from './kept';
import { readAsk } from './ask';
import { readAsked } from './asked-match';
import { readDeed } from './deed';
import { readLike } from './like';
import { readOffer } from './offer';
import type { Part } from '../text/clauses';
import type { Meaning } from '../languages/language-words';

/** What came before a part in the same sentence, and the part's text before it in any. */
export interface Before {
  readonly means?: Meaning | 'outcome' | 'kept';
  readonly text: string;
}

/** What a part was understood to be; nothing where it is note. */
export interface PartRead {
  readonly found: readonly Found[];
  readonly means?: Before['means'];
}

/** What reading a part needs beside the part. */
export interface PartContext extends BodyContext {
  readonly lexicon: readonly Lexicon[];
}

/** A part as it opens: its words are [bodyFrom, bodyTo). */
export interface Opened {
  readonly opening: Opening;
  readonly part: Part;
  readonly bodyTo: number;
  readonly before: Before;
}

/** That a part is note, and looks no further. */
export const note: PartRead = { found: [] };

/** That an opener says so. */
const explicitNote: PartRead = { found: [], means: 'note' };

/** Reads one part of a sentence. */
export function readPart(part: Part, before: Before, of: PartContext): PartRead {
  if (part.quote?.opening)
    return read({ opening: part.quote.opening, part, bodyTo: part.quote.innerTo, before }, of) ?? note;
  const at = afterFillers(of.sentence, part.from, of.lexicon);
  const outcome = readOutcome(of.sentence, [at, part.to], of.lexicon);
  if (outcome) return { found: [outcome], means: 'outcome' };
  const kept = readKept(of.sentence, [at, part.to], of.context.open, of.lexicon);
  if (kept.length) return { found: kept, means: 'kept' };
  return readOpeners(part, at, before, of);
}

function readOpeners(part: Part, at: number, before: Before, of: PartContext): PartRead {
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
function read(opened: Opened, of: PartContext): PartRead | undefined {
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
