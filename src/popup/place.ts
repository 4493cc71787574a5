import type { OriginMap } from '../browser/origins';
import type { Crm } from '../crm/crm';
import { crmOfHost } from '../crm/crm-of-host';
import { identifyWith } from '../crm/identify-with';
import { crmById, crms, identify } from '../crm/index';
import { recognise, type HasMark } from '../crm/recognise';
import type { ContactRef } from '../domain/contact/contact-ref';

/** A CRM that could be turned on for the page on screen. */
export interface Offer {
  readonly crm: Crm;
  /** Match patterns to request. */
  readonly hosts: readonly string[];
  /** Present if the CRM is self-hosted and the user has not confirmed yet which CRM it is. */
  readonly origin?: string;
}

/** What the address of the page on screen says. */
export interface Place {
  readonly ref?: ContactRef;
  readonly offer?: Offer;
  /** Present if several CRMs have addresses like this one: the user chooses. */
  readonly choices?: readonly Offer[];
  /** The page belongs to a CRM that is turned on, but is not a record. */
  readonly isKnown?: true;
}

/** What is granted and turned on. */
export interface PlaceContext {
  readonly hosts: readonly string[];
  readonly origins: OriginMap;
  readonly patternOf: (origin: string) => string;
  /** The CRMs that the user has taught. */
  readonly taught?: readonly Crm[];
}

/** Returns the record at an address, and the CRM there if it could be turned on; undefined if only the page could tell. */
export function placeByAddress(url: URL, context: PlaceContext): Place | undefined {
  const id = context.origins[url.origin] ?? '';
  const mapped = crmById(id) ?? context.taught?.find((crm) => crm.id === id);
  if (mapped) {
    const place = { ...refBy(mapped, url), ...offerOf(mapped, [context.patternOf(url.origin)], context) };
    // A taught CRM can be taught more kinds of record, so its other pages are not marked as known.
    return crmById(id) ? known(place) : place;
  }
  const hosted = crmOfHost(url, crms);
  return hosted && known({ ...refAt(url), ...offerOf(hosted, hosted.hosts, context) });
}

/**
 * Returns the CRM that the page may belong to, by the form of its address and the marks in it. That does not prove which CRM it
 * is: the CRM is offered, but no record is read before the user agrees.
 */
export function placeByPage(
  url: URL,
  { patternOf, hasMark }: Pick<PlaceContext, 'patternOf'> & { readonly hasMark: HasMark },
): Place {
  const { origin } = url;
  // `patternOf` throws unless the origin is a web page’s; `recognise` returns nothing for other origins.
  const offers = recognise(url, hasMark).map((crm) => ({
    crm,
    hosts: [patternOf(origin)],
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

const offerOf = (crm: Crm, hosts: readonly string[], context: PlaceContext): Place =>
  hosts.some((host) => context.hosts.includes(host)) ? {} : { offer: { crm, hosts } };
