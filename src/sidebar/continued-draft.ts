/** What was in the field when the user began to type in this tab, and when that was (epoch ms). */
export interface TakenOver {
  readonly text: string;
  readonly at: number;
}

/**
 * Whether the saved text ends in letters that `typed` does not have, and that were typed elsewhere before anything was typed here:
 * after an update, the last letters typed in the old sheet are still being saved when the caret comes to the new one.
 */
export const isContinued = (
  { text, at }: TakenOver,
  saved: { readonly text: string; readonly at: number },
  typed: string,
): boolean =>
  saved.at < at &&
  saved.text !== text &&
  saved.text.startsWith(text) &&
  typed.startsWith(text) &&
  !typed.startsWith(saved.text);
