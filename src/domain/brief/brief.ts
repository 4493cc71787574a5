import type { Debrief } from '../keeping/debrief';
import type { WorkingHours } from '../due/working-hours';
import type { Impression } from '../impression/impression';
import { lastRated } from '../impression/last-rated';
import type { Intention } from '../keeping/intention';
import { matchIntentions } from '../keeping/intention/match-intentions';
import type { Meeting } from '../keeping/meeting';
import type { Matter } from '../keeping/matter/matter';
import type { ClientPromise } from '../promise/client-promise';
import { sortPromises } from '../promise/sort-promises';
import { mattersInOrder } from '../keeping/matter/in-order';

/** What a brief is made from. */
export interface BriefFacts {
  readonly impressions: readonly Impression[];
  readonly promises: readonly ClientPromise[];
  readonly matters: readonly Matter[];
  readonly intentions: readonly Intention[];
  /** Those to come, the next one first. */
  readonly meetings: readonly Meeting[];
  /** The most relevant first. */
  readonly lessons: readonly Debrief[];
  readonly zone: string;
  readonly hours: WorkingHours;
}

/** What to know before picking up the phone, on one screen. */
export interface Brief {
  readonly last: Impression | undefined;
  /** The latest that has a rating. */
  readonly rated: Impression | undefined;
  /** What was intended for the last interaction. */
  readonly meant: Intention | undefined;
  /** The meetings to come, the next one first. */
  readonly meetings: readonly Meeting[];
  readonly promises: readonly ClientPromise[];
  readonly lesson: Debrief | undefined;
  readonly matter: Matter | undefined;
  /** The intention for the next interaction. */
  readonly next: Intention | undefined;
  /**
   * Initial text of "Leave them with …": the intention's words, or else the last answer to "what would have made it a
   * rave?".
   */
  readonly leaveWith: string;
}

/** Returns the brief. */
export function briefOf(facts: BriefFacts): Brief {
  const impressions = facts.impressions.toSorted((a, b) => b.happenedAt - a.happenedAt);
  const { of, next } = matchIntentions(facts.intentions, impressions);
  const [last] = impressions;
  const open = facts.promises.filter((promise) => promise.open);
  return {
    last,
    rated: lastRated(impressions),
    meant: last && of.get(last.id),
    meetings: facts.meetings,
    promises: sortPromises(open, facts.zone, facts.hours),
    lesson: facts.lessons[0],
    matter: mattersInOrder(facts.matters)[0],
    next,
    leaveWith: next?.text.impression ?? last?.text.rave ?? '',
  };
}
