import type { Crm } from '../crm/crm';
import { identifyWith } from '../crm/identify-with';
import type { ContactRef } from '../domain/contact/contact-ref';
import { onAddressChange } from './address-changes';
import { ask } from './ask';
import { isAlive } from './extension-api';
import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { pageDocument } from './page-document';
import { isTurnedOnHere } from './is-turned-on-here';

/*
 * The eye: the only script in every page of a CRM. It looks at the address when the address changes, and at nothing else.
 */
const crm = isolatedWorld.crm;

function open(known: Crm): void {
  const life = new AbortController();
  let isOn: boolean | undefined;
  const look = () => {
    // Our extension was updated or removed under this page, so this script is an orphan.
    if (!isAlive()) life.abort();
    try {
      if (isOn) return see(isAlive() ? known : undefined);
      const ref = refHere(known);
      remember(ref);
      // Only at a record: elsewhere the background is not woken.
      if (ref && isOn === undefined) {
        isOn = false;
        isTurnedOnHere(known, new URL(location.href)).then(begin).catch(fail);
      }
    } catch (cause) {
      logOnce('the eye', cause);
    }
  };
  const begin = (isOnHere: boolean) => {
    if (!isOnHere || isOpen()) return life.abort();
    isOn = true;
    // Only now: an eye for another port of this host must not block the right one.
    isolatedWorld.shared = { ask, identifyWith, logOnce, pageDocument };
    isolatedWorld.eye = { crm: known, isAlive, look, wasElsewhere: () => seen.size > 1 };
    look();
  };
  // At once, before any script of the page: the first listener of an address change can keep it from all others.
  onAddressChange(look, life.signal);
  isolatedWorld.user ??= watchUser();
  look();
}

const isOpen = () => isolatedWorld.eye?.isAlive();

/** The records that this page has shown before the sidebar came. */
const seen = new Set<string>();

const refHere = (known: Crm) => identifyWith(known, new URL(location.href));

function remember(ref: ContactRef | undefined): void {
  if (ref) seen.add(JSON.stringify(ref));
}

function see(known: Crm | undefined): void {
  const ref = known && refHere(known);
  const page = isolatedWorld.page;
  if (!page) remember(ref);
  page?.moveTo(ref);
  if (ref && !page?.isAlive()) call();
}

/** Asks the background for what a contact page needs. */
function call(): void {
  ask({ type: 'eye.at-contact', byHeading: crm?.page.byHeading }, isThere).catch(fail);
}

const isThere = () => isolatedWorld.page?.isAlive();

const fail = (cause: unknown) => logOnce('the eye, calling', cause);

if (crm && !isOpen()) open(crm);
