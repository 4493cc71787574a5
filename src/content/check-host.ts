import { keepOutOfCopies } from './guard/keep-out-of-copies';
import { letPageDrag } from './guard/let-page-drag';
import { watchHost } from './guard/watch-host';
import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';

/*
 * What our host needs once its frame works: checks its condition when the frame asks, and keeps it out of what is copied and out
 * of the way of what is dragged. Injected once into each page.
 */
if (!isolatedWorld.checkHost) {
  isolatedWorld.checkHost = watchHost((isolatedWorld.user ??= watchUser()));
  keepOutOfCopies();
  letPageDrag(new AbortController().signal);
}
