import { dayAt } from '../due/working-hours';
import type { Impression } from '../impression/impression';
import { ofType } from '../keeping/keeping';
import type { Meeting } from '../keeping/meeting';
import { mayLeave } from '../keeping/confidence';
import type { ClientPromise } from '../promise/client-promise';
import type { PersonHistory } from '../timeline/timeline';
import { withoutChips } from './without-chips';

/** One interaction, for the CRM. */
export interface NotedInteraction extends Pick<Impression, 'channel' | 'outcome' | 'happenedAt'> {
  readonly note: string;
}

/** What was said and promised on the day of the newest log, for the CRM. */
export interface CrmNote {
  /** Oldest first. */
  readonly interactions: readonly NotedInteraction[];
  readonly ours: readonly ClientPromise[];
  readonly theirs: readonly ClientPromise[];
  readonly meetings: readonly Meeting[];
}

/**
 * Returns the note on the day on which something was logged last, in `zone`; undefined if nothing was, or nothing of it may leave.
 * What is confidential is left out, and so is a sentence that something confidential came from.
 */
export function crmNoteOf(
  history: PersonHistory,
  confidential: ReadonlySet<string>,
  zone: string,
): CrmNote | undefined {
  const meetings = ofType(history.keeping, 'meeting');
  const madeAt = [...history.promises, ...meetings].map((row) => row.madeAt);
  const last = Math.max(...history.impressions.map(loggedAt), ...madeAt);
  if (!Number.isFinite(last)) return undefined;
  const isOfDay = (at: number) => dayAt(at, zone) === dayAt(last, zone);
  const secret = secretTimes(history, confidential);
  const impressions = mayLeave(history.impressions, confidential)
    .filter((row) => isOfDay(loggedAt(row)) && !secret.has(loggedAt(row)))
    .toSorted((a, b) => a.happenedAt - b.happenedAt);
  const promises = mayLeave(history.promises, confidential).filter(
    (row) => isOfDay(row.madeAt) && !isOver(row),
  );
  const planned = mayLeave(meetings, confidential).filter(
    (row) => isOfDay(row.madeAt) && row.cancelledAt === undefined,
  );
  if (impressions.length + promises.length + planned.length === 0) return undefined;
  return {
    interactions: impressions.map(notedOf),
    ours: promises.filter(({ by }) => by === 'us'),
    theirs: promises.filter(({ by }) => by === 'them'),
    meetings: planned,
  };
}

const loggedAt = (row: Impression) => row.loggedAt ?? row.happenedAt;

const isOver = ({ closed }: ClientPromise) => closed !== undefined && closed.how !== 'kept';

/** When something confidential was logged: what was typed in the same sentence contains its words. */
function secretTimes(history: PersonHistory, confidential: ReadonlySet<string>): ReadonlySet<number> {
  const { promises, matters, likes, requests, keeping } = history;
  const logged = [
    ...[...promises, ...requests, ...keeping].map(({ id, madeAt: at }) => ({ id, at })),
    ...matters.map(({ id, noticedAt: at }) => ({ id, at })),
    ...likes.map(({ id, notedAt: at }) => ({ id, at })),
  ];
  return new Set(logged.filter(({ id }) => confidential.has(id)).map(({ at }) => at));
}

function notedOf({ channel, outcome, happenedAt, understood, text }: Impression): NotedInteraction {
  const asTyped = text.note === text.sentence?.trim();
  const note = asTyped ? withoutChips(text.note, understood ?? []) : text.note;
  return { happenedAt, note, ...(channel && { channel }), ...(outcome && { outcome }) };
}
