import { keepOutOfCopies } from './guard/keep-out-of-copies';
import { letPageDrag } from './guard/let-page-drag';
import { watchHost } from './guard/watch-host';
import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';

/*
 * What our host needs in the page once the frame is at work in it: looks how it stands, when the frame asks; keeps it out of what
 * is copied, and out of the way of what is dragged. Brought once for each page, whatever host is in it.
 */
if (!isolatedWorld.checkHost) {
  isolatedWorld.checkHost = watchHost((isolatedWorld.user ??= watchUser()));
  keepOutOfCopies();
  letPageDrag(new AbortController().signal);
}
