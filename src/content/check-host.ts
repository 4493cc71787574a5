import { watchHost } from './guard/watch-host';
import { isolatedWorld } from './isolated-world';

/*
 * Looks how our host stands in the page, when the frame asks; brought once for each page in which the frame is at work.
 */
isolatedWorld.checkHost ??= watchHost();
