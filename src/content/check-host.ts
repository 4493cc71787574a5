import { keepOutOfCopies } from './guard/keep-out-of-copies';
import { letPageDrag } from './guard/let-page-drag';
import { sayWhenInert } from './guard/say-when-inert';
import { watchHost } from './guard/watch-host';
import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';

/*
 * What our host needs once its frame works: checks its condition when the frame asks, says when a dialog of the page keeps it from
 * taking anything, and keeps it out of what is copied and out of the way of what is dragged. Injected once into each page.
 */
const { host } = isolatedWorld;
if (host && !isolatedWorld.checkHost) {
  isolatedWorld.checkHost = watchHost(host, (isolatedWorld.user ??= watchUser()));
  sayWhenInert(host);
  keepOutOfCopies();
  letPageDrag(new AbortController().signal);
}
