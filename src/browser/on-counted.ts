import { readShape } from '../messages/shape';
import { toFrames } from '../messages/to-frames';
import { bareApi } from './bare-api';

/** Calls `handle` when the background has counted anew what is overdue: after a write, and when something has fallen due. */
export function onCounted(handle: () => void): void {
  bareApi().runtime.onMessage.addListener((raw: unknown) => {
    if (readShape(toFrames, raw)) handle();
    return undefined;
  });
}
