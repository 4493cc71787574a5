import { headingName } from '../crm/heading-name';
import { isolatedWorld } from './isolated-world';

/*
 * Reads names from headings. Injected before contact-page.js, for CRMs whose own hooks may give no name.
 */
const page = isolatedWorld.eye?.crm.page;
if (page && !page.name.includes(headingName)) page.name = [...page.name, headingName];
