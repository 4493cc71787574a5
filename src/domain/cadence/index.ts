import type { Entry } from '../journal/entry';
import { take, type KindOf, type Steps } from '../journal/fold-from';
import type { Thing } from '../journal/thing';
import { Cadence } from './cadence';
import { cadenceKinds } from './kinds';

export const cadence: Thing<Cadence, 'cadences'> = {
  table: 'cadences',
  kinds: cadenceKinds,
  row: Cadence,
  fold: (entries) => {
    const begun = entries.find((entry) => entry.kind === 'cadence.begun');
    if (!begun) return undefined;
    const { entity: id, contact, data, text } = begun;
    const said = entries.reduce(foldSaid, { days: data.days, skipped: [], ended: false });
    const days = [...new Set(said.days)].filter((day) => !said.skipped.includes(day)).toSorted();
    return { id, contact, ...data, days, text, ...(said.ended ? {} : { open: 1 }) };
  },
};

/** A cadence's days so far. A day may be skipped before it was worked out. */
interface Said {
  readonly days: readonly string[];
  readonly skipped: readonly string[];
  readonly ended: boolean;
}

const steps: Steps<Exclude<KindOf<'cadence'>, 'cadence.begun'>, Said> = {
  'cadence.extended': (said, { data }) => ({ ...said, days: [...said.days, ...data.days] }),
  'cadence.skipped': (said, { data }) => ({ ...said, skipped: [...said.skipped, data.day] }),
  'cadence.ended': (said) => ({ ...said, ended: true }),
};

const foldSaid = (said: Said, entry: Entry): Said => take(steps, said, entry) ?? said;
