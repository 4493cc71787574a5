import type { WorkingHours } from '../../due/working-hours';
import type { Impression } from '../../impression/impression';
import { ofType, type Keeping } from '../keeping';
import { outcomeOf } from '../../keep-rate/outcome';
import type { ClientPromise } from '../../promise/client-promise';
import type { ClientRequest } from '../request/request';
import { Practice } from './practice';

/** What the check of a client's practices needs. */
export interface PracticeFacts {
  readonly impressions: readonly Impression[];
  /** Open and closed. */
  readonly promises: readonly ClientPromise[];
  readonly requests: readonly ClientRequest[];
  readonly keeping: readonly Keeping[];
  readonly zone: string;
  readonly hours: WorkingHours;
}

/** One thing that speaks for or against a practice: what it is, by id, and when (epoch ms). */
export interface Evidence {
  readonly practice: Practice;
  readonly how: 'kept' | 'breached';
  /** A breach because it was late: it was kept, but not in time. */
  readonly isLate?: true;
  readonly at: number;
  readonly of: 'promise' | 'impression' | 'request' | 'expectation' | 'review' | 'practice';
  readonly id: string;
}

/** Whether one practice is kept with a client. The latest evidence decides: a breach can be made up for, and a habit can be lost. */
export interface PracticeStanding {
  readonly practice: Practice;
  readonly standing: 'kept' | 'breached' | 'unknown';
  /** The latest first. */
  readonly evidence: readonly Evidence[];
}

/** Returns whether each of the six practices is kept, with the evidence (K1). */
export function checkPractices(facts: PracticeFacts): PracticeStanding[] {
  const all = [
    ...promiseEvidence(facts),
    ...facts.impressions.flatMap(trainingEvidence),
    ...keepingEvidence(facts.keeping),
    ...facts.requests.flatMap(requestEvidence),
  ];
  return Practice.options.map((practice) => {
    const evidence = all.filter((one) => one.practice === practice).toSorted((a, b) => b.at - a.at);
    return { practice, standing: evidence[0]?.how ?? 'unknown', evidence };
  });
}

/** Being reachable: a promise that was broken or late is a breach, and one on time is evidence that it is kept. */
function promiseEvidence({ promises, zone, hours }: PracticeFacts): Evidence[] {
  return promises.flatMap((promise): Evidence[] => {
    const outcome = outcomeOf(promise, zone, hours);
    if (!promise.closed || !outcome || outcome === 'released') return [];
    const base = { at: promise.closed.at, of: 'promise' as const, id: promise.id };
    if (outcome === 'broken') return [{ ...base, practice: 'reachable', how: 'breached' }];
    if (outcome !== 'on-time') return [{ ...base, practice: 'reachable', how: 'breached', isLate: true }];
    const stillThere: Evidence[] =
      promise.cause === 'cadence' ? [{ ...base, practice: 'still-there', how: 'kept' }] : [];
    return [{ ...base, practice: 'reachable', how: 'kept' }, ...stillThere];
  });
}

// The client decides whether the training was enough.
function trainingEvidence({ channel, rating, happenedAt: at, id }: Impression): Evidence[] {
  if (channel !== 'training' || rating === undefined) return [];
  const how = rating === 'rave' || rating === 'positive' ? 'kept' : 'breached';
  return [{ practice: 'patient', how, at, of: 'impression', id }];
}

function keepingEvidence(keeping: readonly Keeping[]): Evidence[] {
  const expectations = ofType(keeping, 'expectation').flatMap(({ id, how, judgedAt }): Evidence[] =>
    how && judgedAt !== undefined
      ? [
          {
            practice: 'honest',
            how: how === 'missed' ? 'breached' : 'kept',
            at: judgedAt,
            of: 'expectation',
            id,
          },
        ]
      : [],
  );
  const reviews = ofType(keeping, 'review').map(({ id, heldAt }): Evidence => ({
    practice: 'still-there',
    how: 'kept',
    at: heldAt,
    of: 'review',
    id,
  }));
  const seen = ofType(keeping, 'practice').map(({ id, practice, how, seenAt }): Evidence => ({
    practice,
    how,
    at: seenAt,
    of: 'practice',
    id,
  }));
  return [...expectations, ...reviews, ...seen];
}

// Every answer to a request counts, whatever it says.
const requestEvidence = ({ answeredAt, id }: ClientRequest): Evidence[] =>
  answeredAt === undefined ? [] : [{ practice: 'reachable', how: 'kept', at: answeredAt, of: 'request', id }];
