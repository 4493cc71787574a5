import type { QuickLogDraft } from '../surface/log/quick-log-draft';

/** Gives one draft that has both: what was kept first, then what was typed since. Neither is ever dropped. */
export function joined(kept: QuickLogDraft, typed: QuickLogDraft): QuickLogDraft {
  if (kept.text === '') return typed;
  if (typed.text === '') return kept;
  return { ...kept, text: `${kept.text} ${typed.text}`, changes: [...kept.changes, ...typed.changes] };
}
