import * as v from 'valibot';
import { identifyWith } from '../identify-with';
import { learnShape } from './learn-shape';
import { isSimpleSelector } from './simple-selector';
import { freeId } from './taught-list';
import type { TaughtCrm } from './taught-crm';
import { toCrm } from './to-crm';

/** The first record of a lesson: where it was, and where its name stood. */
export const Lesson = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(8192), v.url()),
  selector: v.pipe(v.string(), v.check(isSimpleSelector, 'selector')),
  name: v.pipe(v.string(), v.maxLength(600)),
});
export type Lesson = v.InferOutput<typeof Lesson>;

/** Gives a lesson out of what is stored; undefined where none was begun. */
export function lessonOf(data: unknown): Lesson | undefined {
  const lesson = v.safeParse(Lesson, data);
  return lesson.success ? lesson.output : undefined;
}

/** What two records have taught: the CRM, and the second record's id, for the user to confirm. */
export interface Learned {
  readonly taught: TaughtCrm;
  readonly id: string;
}

/** Gives what a second record proves; undefined where the two do not tell for sure which part of the address is the id. */
export function learnFrom(lesson: Lesson, second: URL, list: readonly TaughtCrm[]): Learned | undefined {
  const first = new URL(lesson.url);
  const shape = learnShape(first, second);
  if (!shape) return undefined;
  const { origin, hostname } = second;
  const known = list.find((one) => one.origin === origin);
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
