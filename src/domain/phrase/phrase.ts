import type messages from '../../../public/_locales/en/messages.json';
import type { Due } from '../due/due';
import type { Channel } from '../impression/channel';
import type { Outcome } from '../impression/impression';
import type { Rating } from '../impression/rating';

/** A key of public/_locales/…/messages.json. The type alone: how a text reads is the interface's business. */
export type MessageKey = keyof typeof messages;

/**
 * Something to say, not yet in anyone's language: what a person typed stays as it is, a message is named by its key with
 * what goes into its $1, $2 …; a day is ISO, `past` epoch ms. `ui/phrase-in-words.ts` says it.
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

/** A part that may be missing, as in `done && say('done')`. */
export type MaybePhrase = Phrase | false | 0 | undefined;

/** Gives a message, with what goes into it. */
export const say = (message: MessageKey, ...inserted: readonly Phrase[]): Phrase => ({
  message,
  with: inserted,
});

/** Gives those parts that are there, one after another. */
export const joined = (between: string, ...parts: readonly MaybePhrase[]): Phrase => ({
  parts: parts.filter(isSaid),
  between,
});

/** Gives those parts that are there as the lines of a list are written: "idea · Fri · for the marathon". */
export const listed = (...parts: readonly MaybePhrase[]): Phrase => joined(' · ', ...parts);

const isSaid = (part: MaybePhrase): part is Phrase =>
  part !== undefined && part !== false && part !== 0 && part !== '';
