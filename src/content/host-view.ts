import type { Layout } from '../domain/layout/layout';
import { maySee, type Epochs } from './frame/epochs';

/** What decides how the sidebar's host is shown. */
export interface HostState {
  readonly epochs: Epochs;
  /** The address is a record's. */
  readonly atContact: boolean;
  /** Undefined until it was read; until then it is not known whether the sheet is wanted. */
  readonly layout: Layout | undefined;
  readonly printing: boolean;
  /** A contact was shown since the last address without a record, so the page has made room already. */
  readonly wasShown: boolean;
}

/** How the host is shown in the page. */
export interface HostView {
  /** The sheet is wanted, whether or not it may be shown yet. */
  readonly open: boolean;
  readonly seen: 'nothing' | 'handle' | 'sheet';
  /** The page makes room; also between two contacts, so that it does not jump. */
  readonly docked: boolean;
}

const nothing: HostView = { open: false, seen: 'nothing', docked: false };

/** Returns how the host is shown. The sheet is seen only while the frame shows the contact of the current address. */
export function viewOf({ epochs, atContact, layout, printing, wasShown }: HostState): HostView {
  if (!atContact || !layout || printing) return nothing;
  if (layout.collapsed) return { ...nothing, seen: 'handle' };
  const seen = maySee(epochs);
  return {
    open: true,
    seen: seen ? 'sheet' : 'nothing',
    docked: layout.mode === 'dock' && (seen || wasShown),
  };
}
