import type { QuickLogDraft } from '../surface/log/quick-log-draft';

/** Returns one draft with the text and changes of both, the saved one first. */
export function joinDrafts(kept: QuickLogDraft, typed: QuickLogDraft): QuickLogDraft {
  if (kept.text === '') return typed;
  if (typed.text === '') return kept;
  return { ...kept, text: `${kept.text} ${typed.text}`, changes: [...kept.changes, ...typed.changes] };
}
