import type { OriginMap } from '../browser/origins';
import type { Crm } from '../crm/crm';
import { crmOfHost } from '../crm/crm-of-host';
import { identifyWith } from '../crm/identify-with';
import { crmById, crms, identify } from '../crm/index';
import { recognise, type HasMark } from '../crm/recognise';
import type { ContactRef } from '../domain/contact/contact-ref';

/** A CRM that could be turned on where the user is. */
export interface Offer {
  readonly crm: Crm;
  /** Match patterns to ask for. */
  readonly hosts: readonly string[];
  /** Where it is self-hosted and the user has not said so yet. */
  readonly origin?: string;
}

/** Where the user is, as the address in front of them tells. */
export interface Place {
  readonly ref?: ContactRef;
  readonly offer?: Offer;
  /** Where several CRMs have such an address: the user says which it is. */
  readonly choices?: readonly Offer[];
  /** A CRM that we know and that is turned on, on a page that is no record's. */
  readonly isKnown?: true;
}

/** What the user has let us into. */
export interface LetIn {
  readonly hosts: readonly string[];
  readonly origins: OriginMap;
  readonly patternOf: (origin: string) => string;
  readonly hasMark: HasMark;
  /** The CRMs that the user has taught. */
  readonly taught?: readonly Crm[];
}

/** Gives whose record page an address is, and the CRM that is there but not turned on. */
export function placeOf(url: URL, letIn: LetIn): Place {
  const id = letIn.origins[url.origin] ?? '';
  const mapped = crmById(id) ?? letIn.taught?.find((crm) => crm.id === id);
  if (mapped) {
    const place = { ...refBy(mapped, url), ...offerOf(mapped, [letIn.patternOf(url.origin)], letIn) };
    // A taught one may be taught its other records.
    return crmById(id) ? known(place) : place;
  }
  const hosted = crmOfHost(url, crms);
  if (hosted) return known({ ...refAt(url), ...offerOf(hosted, hosted.hosts, letIn) });
  return guess(url, letIn);
}

// The form of an address alone proves no CRM: it may be offered, but nothing is written under it before the user's yes.
function guess(url: URL, letIn: LetIn): Place {
  const { origin } = url;
  // Only a web page's origin has a pattern, and only there a CRM is recognised.
  const offers = recognise(url, letIn.hasMark).map((crm) => ({
    crm,
    hosts: [letIn.patternOf(origin)],
    origin,
  }));
  const [offer] = offers;
  if (!offer) return {};
  return offers.length > 1 ? { choices: offers } : { offer };
}

const known = (place: Place): Place => (place.ref || place.offer ? place : { isKnown: true });

function refAt(url: URL): Place {
  const ref = identify(url);
  return ref ? { ref } : {};
}

function refBy(crm: Crm, url: URL): Place {
  const ref = identifyWith(crm, url);
  return ref ? { ref } : {};
}

const offerOf = (crm: Crm, hosts: readonly string[], letIn: LetIn): Place =>
  hosts.some((host) => letIn.hosts.includes(host)) ? {} : { offer: { crm, hosts } };
