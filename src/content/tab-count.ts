import { isolatedWorld } from './isolated-world';
import { countOnHandle } from './handle/count-on-handle';

/*
 * Draws how many promises to the contact are overdue on the handle. Injected once into each page where the sheet is collapsed.
 */
const { host, eye } = isolatedWorld;
if (host && eye) isolatedWorld.tabCount ??= countOnHandle(host, eye.crm);
