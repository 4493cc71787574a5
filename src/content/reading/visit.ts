import type { Crm } from '../../crm/crm';
import { identifyWith } from '../../crm/identify-with';
import { linkedRefs } from '../../crm/linked-refs';
import { readPage } from '../../crm/read-page';
import { refKey, type ContactRef } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';
import { readWhenSettled } from './read-when-settled';

/** One record's time on screen, from one address change to the next. */
export interface Visit {
  readonly ref: ContactRef;
  /** What the page showed of it and may be told; undefined until that has settled. */
  facts: PageFacts | undefined;
  /** Ends the reading. */
  end(): void;
}

/** Hears what a visit's page shows, once settled. */
export type TellFacts = (facts: PageFacts, linked: readonly ContactRef[]) => void;

/** Begins a visit: reads the page until it has settled, as long as the address says this record. */
export function beginVisit(crm: Crm, ref: ContactRef, former: Visit | undefined, tell: TellFacts): Visit {
  const life = new AbortController();
  const visit: Visit = { ref, facts: undefined, end: () => life.abort() };
  const read = () => (isHere(crm, ref) ? readPage(crm, document, ref) : undefined);
  const before = former && readPage(crm, document, former.ref).name;
  const suspect = former !== undefined && former.facts?.name === undefined;
  const told = (facts: PageFacts) => {
    visit.facts = facts;
    tell(facts, linkedRefs(crm, document, ref));
  };
  readWhenSettled({ read, before, suspect, tell: told }, life.signal);
  return visit;
}

const isHere = (crm: Crm, ref: ContactRef): boolean => {
  const here = identifyWith(crm, new URL(location.href));
  return here !== undefined && refKey(here) === refKey(ref);
};
