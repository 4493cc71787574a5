import type messages from '../../../public/_locales/en/messages.json';
import type { Due } from '../due/due';
import type { Channel } from '../impression/channel';
import type { Outcome } from '../impression/impression';
import type { Rating } from '../impression/rating';

/** A key of public/_locales/…/messages.json. Only the type is imported: the domain knows no texts. */
export type MessageKey = keyof typeof messages;

/**
 * A text that is not in the user's language yet: a string as someone typed it, a message by its key with what goes into its
 * $1, $2 …, a day (ISO), a moment in the past (epoch ms). `ui/phrase-in-words.ts` translates it.
 */
export type Phrase =
  | string
  | { readonly message: MessageKey; readonly with: readonly Phrase[] }
  | { readonly day: string }
  | { readonly past: number }
  | { readonly due: Due }
  | { readonly channel: Channel }
  | { readonly rating: Rating }
  | { readonly outcome: Outcome }
  | { readonly parts: readonly Phrase[]; readonly between: string };

/** A part that may be missing: `isDone && say('done')`. */
export type MaybePhrase = Phrase | false | undefined;

/** Returns a message and what goes into it. */
export const say = (message: MessageKey, ...inserted: readonly Phrase[]): Phrase => ({
  message,
  with: inserted,
});

/** Returns the parts that are not missing, with `between` between them. */
export const joined = (between: string, ...parts: readonly MaybePhrase[]): Phrase => ({
  parts: parts.filter(isSaid),
  between,
});

/** Returns the parts that are not missing as one line: "idea · Fri · for the marathon". */
export const listed = (...parts: readonly MaybePhrase[]): Phrase => joined(' · ', ...parts);

const isSaid = (part: MaybePhrase): part is Phrase => part !== undefined && part !== false && part !== '';
