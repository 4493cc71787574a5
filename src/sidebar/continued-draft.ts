/** What was in the field when the user began to type in this tab, when that was (epoch ms), and what was typed since. */
export interface TakenOver {
  readonly text: string;
  readonly at: number;
  /** Each comes back as saved, and is nobody else's. Only what was typed within `moment`. */
  readonly ours: readonly string[];
}

/** Letters that were typed elsewhere before the caret came here are saved within this time, ms. */
const moment = 2_000;

/** Adds what the field holds at `at` (epoch ms) to what was typed here. */
export const afterTyping = (taken: TakenOver, text: string, at: number): TakenOver =>
  at - taken.at < moment ? { ...taken, ours: [...taken.ours, text] } : taken;

/**
 * Whether the saved text ends in letters that `typed` does not have, and that were typed elsewhere after the field took the
 * sentence over: after an update, the last letters typed in the old sheet are still being saved when the caret comes here.
 */
export function isContinued(
  { text, at, ours }: TakenOver,
  saved: { readonly text: string; readonly at: number },
  typed: string,
): boolean {
  const isRecent = Math.abs(saved.at - at) < moment && !ours.includes(saved.text);
  const isLonger = saved.text.startsWith(text) && saved.text.length > text.length;
  return isRecent && isLonger && typed.startsWith(text) && !typed.startsWith(saved.text);
}
