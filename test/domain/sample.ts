import type { Keeping, KeepingOf, KeepingType } from '../../src/domain/keeping/keeping';
import type { Impression } from '../../src/domain/impression/impression';
import type { Matter } from '../../src/domain/keeping/matter/matter';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import type { ClientRequest } from '../../src/domain/keeping/request/request';
import type { PersonHistory } from '../../src/domain/timeline/timeline';

/** Tuesday 24 November 2026, 11:00 in Berlin. */
export const berlin = 'Europe/Berlin';
export const instant = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(berlin).epochMilliseconds;
export const now = instant('2026-11-24T11:00');
/** Noon, that many days before today; after it if negative. */
export const daysAgo = (days: number) => now - days * 86_400_000;

type Own<T> = Omit<T, 'text'> & { text: T extends { text: infer X } ? Partial<X> : never };

export const impression = (id: string, given: Partial<Own<Impression>> = {}): Impression => ({
  id,
  contact: 'ana',
  happenedAt: now,
  zone: berlin,
  edits: 0,
  ...given,
  text: { note: '', ...given.text },
});

export const promise = (id: string, given: Partial<ClientPromise> = {}): ClientPromise => ({
  id,
  contact: 'ana',
  by: 'us',
  open: 'us',
  madeAt: now,
  due: { type: 'day', day: '2026-11-27' },
  firstDue: { type: 'day', day: '2026-11-27' },
  moves: 0,
  doubtful: false,
  text: { words: id },
  ...given,
});

export const closed = (
  id: string,
  how: 'kept' | 'broken' | 'released',
  at: number,
  given: Partial<ClientPromise> = {},
): ClientPromise => {
  const { open: _, ...rest } = promise(id, given);
  return { ...rest, closed: { how, at } };
};

export const matter = (id: string, given: Partial<Matter> = {}): Matter => ({
  id,
  contact: 'ana',
  open: 1,
  noticedAt: now,
  text: { about: id },
  ...given,
});

export const request = (id: string, given: Partial<ClientRequest> = {}): ClientRequest => ({
  id,
  contact: 'ana',
  open: 1,
  madeAt: now,
  text: { what: id },
  ...given,
});

/** A row of the keeping table. */
export const keeping = <T extends KeepingType>(
  type: T,
  id: string,
  given: Omit<KeepingOf<T>, 'id' | 'contact' | 'madeAt' | 'type'> & { madeAt?: number; contact?: string },
): KeepingOf<T> => ({ contact: 'ana', madeAt: now, ...given, id, type }) as unknown as KeepingOf<T>;

/** A person without any history, except for what is given. */
export const history = (given: Partial<PersonHistory> = {}): PersonHistory => ({
  impressions: [],
  promises: [],
  matters: [],
  likes: [],
  requests: [],
  keeping: [] as Keeping[],
  ...given,
});
