import type { Stage } from '../contact/stage';
import type { Debrief } from '../keeping/debrief';
import type { Channel } from '../impression/channel';

/** Before what a lesson may come back. */
export interface NextInteraction {
  /** The contacts that are this person. */
  readonly person: readonly string[];
  readonly stage: Stage | undefined;
  /** Where the next one's channel is known from its plan. */
  readonly channel: Channel | undefined;
  /** Their renewal is near. */
  readonly renewing: boolean;
}

/**
 * Gives the lessons for the next interaction, the fittest first (D3): their own, whatever the kind; then others' of the same
 * kind. A "no thanks" teaches before every talk with someone who has not bought (on its channel, where the next one's is
 * known); a lost renewal teaches before every talk with a customer or client whose renewal is near.
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
