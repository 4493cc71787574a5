import type { Crm } from '../crm/crm';
import { identifyWith } from '../crm/identify-with';
import type { ContactRef } from '../domain/contact/contact-ref';
import { onAddressChange } from './address-changes';
import { extensionApi, isAlive } from './extension-api';
import { watchUser } from './guard/watch-user';
import { isolatedWorld } from './isolated-world';
import { logOnce } from './log-once';
import { pageDocument } from './page-document';
import { isTurnedOnHere } from './is-turned-on-here';

/*
 * The eye: the only script in every page of a CRM. It looks at the address when the address changes, and at nothing else.
 */
const crm = isolatedWorld.crm;

async function open(known: Crm): Promise<void> {
  const life = new AbortController();
  let isOn = false;
  const look = () => {
    // Our extension was updated or removed under this page, so this script is an orphan.
    if (!isAlive()) life.abort();
    try {
      if (isOn) see(isAlive() ? known : undefined);
      else remember(refHere(known));
    } catch (cause) {
      logOnce('the eye', cause);
    }
  };
  // At once, before any script of the page: the first listener of an address change can keep it from all others.
  onAddressChange(look, life.signal);
  isolatedWorld.user ??= watchUser();
  look();
  if (!(await isTurnedOnHere(known, new URL(location.href))) || isOpen()) return life.abort();
  isOn = true;
  // Only now: an eye for another port of this host must not block the right one.
  isolatedWorld.shared = { identifyWith, logOnce, pageDocument };
  isolatedWorld.eye = { crm: known, isAlive, look, wasElsewhere: () => seen.size > 1 };
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

/** How long to wait for the background before asking again, ms; doubled each time. */
const patience = 1500;

/**
 * Asks the background for what a contact page needs, at most four times: it may die before it gets the message, and then not
 * even an error comes back.
 */
function call(turn = 0): void {
  const again = () => {
    if (turn < 3 && isAlive() && !isolatedWorld.page?.isAlive()) call(turn + 1);
  };
  const timer = setTimeout(again, patience * 2 ** turn);
  extensionApi.runtime
    .sendMessage({ type: 'eye.at-contact', byHeading: crm?.page.byHeading })
    .catch((cause: unknown) => {
      clearTimeout(timer);
      if (turn < 3) again();
      else fail(cause);
    });
}

const fail = (cause: unknown) => logOnce('the eye, calling', cause);

if (crm && !isOpen()) open(crm).catch(fail);
