import type { Layout } from '../domain/layout/layout';
import { maySee, type Epochs } from './frame/epochs';

/** What decides how the sidebar's host stands in the page. */
export interface HostState {
  readonly epochs: Epochs;
  /** The address says a record. */
  readonly atContact: boolean;
  /** Undefined until it was read: then it cannot be said whether the sheet is wanted. */
  readonly layout: Layout | undefined;
  readonly printing: boolean;
  /** Somebody was shown since the address began to say records: the page stands aside already. */
  readonly begun: boolean;
}

/** How the host stands in the page. */
export interface HostView {
  /** The sheet is wanted here, whether it may be seen yet or not. */
  readonly open: boolean;
  readonly seen: 'nothing' | 'handle' | 'sheet';
  /** The page makes room. Between two contacts it goes on doing so, so that it does not jump. */
  readonly docked: boolean;
}

const nothing: HostView = { open: false, seen: 'nothing', docked: false };

/** Returns how the host stands in the page. The sheet is seen only while the frame shows this very address's contact. */
export function viewOf({ epochs, atContact, layout, printing, begun }: HostState): HostView {
  if (!atContact || !layout || printing) return nothing;
  if (layout.collapsed) return { ...nothing, seen: 'handle' };
  const seen = maySee(epochs);
  return {
    open: true,
    seen: seen ? 'sheet' : 'nothing',
    docked: layout.mode === 'dock' && (seen || begun),
  };
}
