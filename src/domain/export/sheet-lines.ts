import { dueDay } from '../due/due-day';
import type { Impression } from '../impression/impression';
import type { ClientPromise } from '../promise/client-promise';
import type { ExportedPerson } from './people';

/** What the tables are made from. */
export interface SheetSource {
  readonly people: ReadonlyMap<string, ExportedPerson>;
  readonly history: {
    readonly impressions: readonly Impression[];
    readonly promises: readonly ClientPromise[];
  };
  /** The zone (IANA) in which times are written. */
  readonly zone: string;
}

/** An interaction as a line of a table. */
export interface NoteLine {
  readonly person: ExportedPerson | undefined;
  readonly impression: Impression;
  /** ISO. */
  readonly day: string;
  /** `15:00` */
  readonly time: string;
}

/** A promise as a line of a table. */
export interface TaskLine {
  readonly person: ExportedPerson | undefined;
  readonly promise: ClientPromise;
  readonly day: string;
  /** Empty if it is due by day. */
  readonly time: string;
}

/** Returns the interactions, oldest first. */
export const noteLines = ({ people, history, zone }: SheetSource): NoteLine[] =>
  history.impressions
    .toSorted((a, b) => a.happenedAt - b.happenedAt)
    .map((impression) => {
      const at = Temporal.Instant.fromEpochMilliseconds(impression.happenedAt).toZonedDateTimeISO(zone);
      const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
      return { person: people.get(impression.contact), impression, day: at.toPlainDate().toString(), time };
    });

/** Returns the promises, ours and theirs, in the order in which they were made. */
export const taskLines = ({ people, history }: SheetSource): TaskLine[] =>
  history.promises
    .toSorted((a, b) => a.madeAt - b.madeAt)
    .map((promise) => ({
      person: people.get(promise.contact),
      promise,
      day: dueDay(promise.due),
      time: promise.due.type === 'at' ? promise.due.wall.slice(11, 16) : '',
    }));
