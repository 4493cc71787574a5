import type { Stage } from '../contact/stage';
import type { Debrief } from '../keeping/debrief';
import type { Channel } from '../impression/channel';

/** The coming interaction, for which lessons are chosen. */
export interface NextInteraction {
  /** Ids of the contacts that are this person. */
  readonly person: readonly string[];
  readonly stage: Stage | undefined;
  /** Its channel, if it was planned. */
  readonly channel: Channel | undefined;
  /** Whether their renewal is near. */
  readonly renewing: boolean;
}

/**
 * Returns the lessons for the next interaction, the most relevant first (D3): those learned with this person, then others of
 * the same kind. The lesson of a "no thanks" applies to someone who has not bought (on the same channel, if that is known),
 * that of a lost renewal to a customer or client whose renewal is near.
 */
export function lessonsFor(next: NextInteraction, debriefs: readonly Debrief[]): Debrief[] {
  const own = (debrief: Debrief) => next.person.includes(debrief.contact);
  return debriefs
    .filter((debrief) => debrief.text.lesson?.trim() && (own(debrief) || isSameKind(next, debrief)))
    .toSorted((a, b) => Number(own(b)) - Number(own(a)) || b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
}

function isSameKind({ stage, channel, renewing }: NextInteraction, debrief: Debrief): boolean {
  const bought = stage === 'customer' || stage === 'client';
  if (debrief.sort === 'lost-renewal') return bought && renewing;
  if (bought) return false;
  return channel === undefined || debrief.channel === undefined || debrief.channel === channel;
}
