import { keepOutOfCopies } from './guard/keep-out-of-copies';
import { watchHost } from './guard/watch-host';
import { isolatedWorld } from './isolated-world';

/*
 * Looks how our host stands in the page, when the frame asks, and keeps it out of what is copied; brought once for each page in which the frame is at work.
 */
if (!isolatedWorld.checkHost && isolatedWorld.host) {
  isolatedWorld.checkHost = watchHost();
  keepOutOfCopies(isolatedWorld.host);
}
