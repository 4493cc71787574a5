import { isolatedWorld } from '../isolated-world';
import { tellLateNames } from './tell-late-names';

/*
 * Tells whose a text is that comes late. Injected once into a page, when it has left a record before that record's name had come.
 */
isolatedWorld.lateNames ??= tellLateNames(() => isolatedWorld.readSoon?.());
