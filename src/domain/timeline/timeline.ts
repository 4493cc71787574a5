import type { Impression } from '../impression/impression';
import type { Keeping, KeepingType } from '../keeping/keeping';
import type { Like } from '../keeping/like';
import type { Matter } from '../keeping/matter';
import type { ClientPromise } from '../promise/client-promise';
import type { ClientRequest } from '../keeping/request';

/** Everything about one person. */
export interface PersonHistory {
  readonly impressions: readonly Impression[];
  readonly promises: readonly ClientPromise[];
  readonly matters: readonly Matter[];
  readonly likes: readonly Like[];
  readonly requests: readonly ClientRequest[];
  readonly keeping: readonly Keeping[];
}

/** One line of a timeline. `at` (epoch ms) is when it happened, or last changed. */
export type TimelineItem = { readonly id: string; readonly at: number } & (
  | { readonly kind: 'impression'; readonly row: Impression }
  | { readonly kind: 'promise'; readonly row: ClientPromise }
  | { readonly kind: 'matter'; readonly row: Matter }
  | { readonly kind: 'like'; readonly row: Like }
  | { readonly kind: 'request'; readonly row: ClientRequest }
  | { readonly kind: 'keeping'; readonly row: Keeping }
);

/** What a timeline can be narrowed to; a keeping row is told by its own type. */
export type TimelineFilter = Exclude<TimelineItem['kind'], 'keeping'> | KeepingType;

/** Returns everything about a person, newest first (F2, L1). Marking something as confidential is no line of its own. */
export function timelineOf(history: PersonHistory): TimelineItem[] {
  const items: TimelineItem[] = [
    ...history.impressions.map((row) => ({
      kind: 'impression' as const,
      id: row.id,
      at: row.happenedAt,
      row,
    })),
    ...history.promises.map((row) => ({
      kind: 'promise' as const,
      id: row.id,
      at: row.closed?.at ?? row.madeAt,
      row,
    })),
    ...history.matters.map((row) => ({
      kind: 'matter' as const,
      id: row.id,
      at: row.askedAt ?? row.noticedAt,
      row,
    })),
    ...history.likes.map((row) => ({ kind: 'like' as const, id: row.id, at: row.notedAt, row })),
    ...history.requests.map((row) => ({
      kind: 'request' as const,
      id: row.id,
      at: row.answeredAt ?? row.madeAt,
      row,
    })),
    ...history.keeping
      .filter(({ type }) => type !== 'confidence')
      .map((row) => ({ kind: 'keeping' as const, id: row.id, at: keepingAt(row), row })),
  ];
  return items.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** Returns what a line is filtered by. */
export const filterOf = (item: TimelineItem): TimelineFilter =>
  item.kind === 'keeping' ? item.row.type : item.kind;

function keepingAt(row: Keeping): number {
  switch (row.type) {
    case 'practice':
      return row.seenAt;
    case 'expectation':
      return row.judgedAt ?? row.madeAt;
    case 'step':
      return row.doneAt ?? row.madeAt;
    case 'introduction':
      return row.metAt ?? row.madeAt;
    case 'review':
      return row.heldAt;
    case 'gift':
      return row.givenAt ?? row.madeAt;
    case 'mention':
      return row.heardAt;
    case 'renewal':
      return row.decidedAt ?? row.madeAt;
    default:
      return row.madeAt;
  }
}
