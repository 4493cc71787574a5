import { useLayoutEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { QuickLogDraft } from '../surface/log/quick-log-draft';
import { sendToPage } from './send-to-page';

/** The pause after which somebody has stopped typing, ms. */
const rest = 500;

type Saved = Pick<QuickLogDraft, 'text'>;

interface AtRestProps {
  readonly port: MessagePort;
  /** The saved draft; another object each time it changes, undefined until it was read. */
  readonly kept: Saved | undefined;
  /** Reads it again, after the writes that are waiting. */
  readonly read: () => Promise<Saved>;
}

/**
 * Reports to the page's side, once, that the saved draft no longer changes. Until then somebody may be typing it in the sheet from
 * before an update, and the last letters are still being saved. Loaded after the first screen.
 */
export function AtRest({ port, kept, read }: AtRestProps) {
  const isReported = useRef(false);
  useLayoutEffect(() => {
    if (!kept || isReported.current) return undefined;
    let isOver = false;
    const report = (latest: Saved) => {
      if (isOver || latest.text !== kept.text) return;
      isReported.current = true;
      sendToPage(port, { type: 'at-rest' });
    };
    const failed = (cause: unknown) => {
      logUnexpected('reading a draft', cause);
      report(kept);
    };
    const timer = setTimeout(() => void read().then(report, failed), rest);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [port, kept]);
  return null;
}
