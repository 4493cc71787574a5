import { isolatedWorld } from '../isolated-world';
import { shiftBreakpoints } from './breakpoint-shift';

/*
 * Lays a page out as if its window were narrower. Injected where a margin is not enough to dock.
 */
isolatedWorld.shiftBreakpoints = shiftBreakpoints;
