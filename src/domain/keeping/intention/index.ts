import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { listed, say } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds, Reached } from './kinds';
import { reachedKey } from './reached-key';

const set = kinds['intention.set'];

/** What we want to reach, and the impression we want to leave, in the next interaction (L3). */
export const Intention = v.object({
  ...keepingBase,
  type: v.literal('intention'),
  ...set.data.entries,
  /** What came of it; absent until the user says. */
  reached: v.exactOptional(Reached),
  text: set.text,
});
export type Intention = v.InferOutput<typeof Intention>;

export const intention: KeptThing<Intention> = {
  table: 'keeping',
  kinds,
  row: Intention,
  fold: foldFrom('intention.set', (first): Intention => rowFrom('intention', first), {
    'intention.edited': (row, { data, text }) => ({ ...row, ...data, text: { ...row.text, ...text } }),
    'intention.judged': (row, { data }) => ({ ...row, reached: data.how }),
    'intention.dropped': () => undefined,
  }),
  title: 'kindIntention',
  happenedAt: ({ madeAt }) => madeAt,
  drop: (row) => ({ kind: 'intention.dropped', ...about(row) }),
  // Also says whether the plan was reached.
  lead: ({ reached }) => listed(say('kindIntention'), reached && say(reachedKey[reached])),
  line: ({ text }) => listed(text.outcome, text.impression, text.forThem, text.ending),
};
