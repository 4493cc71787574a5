import * as v from 'valibot';
import { plainLine } from '../../domain/contact/plain-line';
import { identifyWith } from '../identify-with';
import { learnShape, type NotLearned } from './learn-shape';
import { isSimpleSelector } from './simple-selector';
import { freeId } from './taught-list';
import { maxShapes, type TaughtCrm } from './taught-crm';
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

/** Returns what a page shows as a name in a lesson, as a short line; '' if nothing is left. */
export const nameLine = (shown: string): string => plainLine(shown, 300);

/** What was learned from two records: the CRM, and the second record's id, for the user to confirm. */
export interface Learned {
  readonly taught: TaughtCrm;
  readonly id: string;
}

/** Why nothing is learned. Besides what the addresses say: no name stands where it should, or no other form of address fits in. */
export interface WhyNotLearned {
  readonly why: NotLearned['why'] | 'no-name' | 'full';
  readonly parts: readonly string[];
}

/** The second page: its address, and the text where the lesson says the name is. */
export interface SecondPage {
  readonly url: URL;
  readonly name: string;
}

/**
 * Returns what is learned from a second record, or why nothing is: its page may also show the same name as the first, or none, or
 * there may be no room for another form.
 */
export function learnFrom(
  lesson: Lesson,
  { url: second, name }: SecondPage,
  list: readonly TaughtCrm[],
): Learned | WhyNotLearned {
  const shape = learnShape(new URL(lesson.url), second);
  if ('why' in shape) return shape;
  if (name === '') return { why: 'no-name', parts: [] };
  // Two views of one record differ in their address like two records.
  if (name === lesson.name) return { why: 'same', parts: [] };
  const { origin, hostname } = second;
  const known = list.find((crm) => crm.origin === origin);
  const shapes = [...(known?.shapes ?? []), { ...shape, nameSelector: lesson.selector }];
  if (shapes.length > maxShapes) return { why: 'full', parts: [] };
  const taught: TaughtCrm = {
    v: 1,
    id: known?.id ?? freeId(origin, list),
    name: known?.name ?? hostname,
    origin,
    shapes,
    nameSelector: known?.nameSelector ?? lesson.selector,
  };
  const ref = identifyWith(toCrm({ ...taught, shapes: [shape] }), second);
  return ref ? { taught, id: ref.id } : { why: 'other-form', parts: [] };
}
