import { makeNotice } from './frame/make-notice';
import { isolatedWorld } from './isolated-world';

/*
 * Makes the notice that stands where the page's policy lets no frame of ours work. Injected when that has turned out.
 */
isolatedWorld.makeNotice = makeNotice;
