import * as v from 'valibot';
import { identifyWith } from '../identify-with';
import { learnShape } from './learn-shape';
import { isSimpleSelector } from './simple-selector';
import { freeId } from './taught-list';
import type { TaughtCrm } from './taught-crm';
import { toCrm } from './to-crm';

/** The first record of a lesson: its address, and a selector for its name. */
export const Lesson = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(8192), v.url()),
  selector: v.pipe(v.string(), v.check(isSimpleSelector, 'selector')),
  name: v.pipe(v.string(), v.maxLength(600)),
});
export type Lesson = v.InferOutput<typeof Lesson>;

/** Returns stored data as a lesson, validated; undefined if there is none. */
export function lessonOf(data: unknown): Lesson | undefined {
  const lesson = v.safeParse(Lesson, data);
  return lesson.success ? lesson.output : undefined;
}

/** What was learned from two records: the CRM, and the second record's id, for the user to confirm. */
export interface Learned {
  readonly taught: TaughtCrm;
  readonly id: string;
}

/**
 * Returns what is learned from a second record; undefined if the two addresses do not tell for certain which part is the
 * id.
 */
export function learnFrom(lesson: Lesson, second: URL, list: readonly TaughtCrm[]): Learned | undefined {
  const first = new URL(lesson.url);
  const shape = learnShape(first, second);
  if (!shape) return undefined;
  const { origin, hostname } = second;
  const known = list.find((crm) => crm.origin === origin);
  const taught: TaughtCrm = {
    v: 1,
    id: known?.id ?? freeId(origin, list),
    name: known?.name ?? hostname,
    origin,
    shapes: [...(known?.shapes ?? []), shape].slice(-10),
    nameSelector: lesson.selector,
  };
  const ref = identifyWith(toCrm({ ...taught, shapes: [shape] }), second);
  return ref && { taught, id: ref.id };
}
