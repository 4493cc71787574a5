import { bareApi } from './bare-api';

/** Tells our frames that what is overdue was counted anew. That none is there to hear it is no error. */
export const tellCounted = (): Promise<unknown> =>
  bareApi()
    .runtime.sendMessage({ type: 'book.counted' })
    .catch(() => undefined);
