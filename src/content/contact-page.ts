import { isAlive } from './extension-api';
import { isolatedWorld } from './isolated-world';
import { openContactPage } from './open-contact-page';

/*
 * What a contact page needs besides the eye. Injected by the background when a contact is on screen, once into each page.
 */
const eye = isolatedWorld.eye;
if (eye && isAlive() && !isolatedWorld.page?.isAlive()) {
  isolatedWorld.page = openContactPage(eye.crm, eye.wasElsewhere());
  // The address may have changed while this script loaded.
  eye.look();
}
