import { oneOf, shape } from './shape';

/** Messages from the background to our frames and surfaces: it has counted anew what is overdue. */
export const toFrames = [shape({ type: oneOf('book.counted') })] as const;
