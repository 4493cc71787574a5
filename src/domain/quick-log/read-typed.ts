import { lexicons, type Lexicon } from './marks/lexicon';
import { afterFillers, matchEnd } from './marks/opening-at';
import type { Found } from './propose/found';
import { readAll } from './propose/read-all';
import type { ChipChange, Reading, SentenceContext } from './reading';
import { readingLimit } from './reading-limit';
import { sentenceOf, type Sentence } from './text/plain-text';
import { momentOf } from './times/moment';
import { withChanges } from './write/chip-changes';
import { withKeys } from './write/chip-keys';
import { restOf, understoodIn } from './write/rest';

/** What is longer than a sentence said after a call is note from here on: the grammar stays quick on a pasted letter. */
const readable = 4000;

/**
 * Returns what a sentence says, in the languages that are known by now. Pure; throws nothing but `TooLongToRead`, and that only where the context has a clock. `changes` are
 * what the user did to chips of earlier readings. Nothing is lost: the sentence as typed is the note, and what no chip has taken
 * is its rest.
 */
export function readTyped(
  typed: string,
  context: SentenceContext,
  changes: readonly ChipChange[] = [],
): Reading {
  const look = context.clock && readingLimit(context.clock);
  const sentence = { ...sentenceOf(typed.slice(0, readable)), look };
  const lexicon = lexicons(context);
  const found = readAll({ sentence, context, lexicon, moment: momentOf(context) });
  const changed = withChanges(withKeys(found, sentence), changes, context, sentence.typed);
  const cuts = changed.flatMap((part) => part.cuts);
  return {
    chips: changed.map(({ chip }) => chip),
    note: typed.trim(),
    rest: restOf(typed, cuts, lexicon),
    understood: understoodIn(typed, cuts),
    ...(isOneWay(sentence, found, lexicon) && { isOneWay: true as const }),
  };
}

/** "sent the times", "emailed her the deck": something went to them, and no talk is told of. */
function isOneWay({ lower }: Sentence, found: readonly Found[], lexicon: readonly Lexicon[]): boolean {
  const channel = found.find(({ chip }) => chip.type === 'channel')?.chip;
  if (channel?.type === 'channel' && channel.channel !== 'email') return false;
  const at = afterFillers({ typed: lower, lower }, 0, lexicon);
  return lexicon.some(({ past }) =>
    past.some(([deed, ours]) => deed === 'send' && matchEnd(ours, lower, at) !== undefined),
  );
}
