import {
  learnFrom,
  lessonOf,
  nameLine,
  type Learned,
  type Lesson,
  type WhyNotLearned,
} from '../crm/taught/lesson';
import { anotherForms } from '../crm/taught/another-form';
import type { TaughtCrm } from '../crm/taught/taught-crm';
import { taughtListOf, type TaughtList } from '../crm/taught/taught-list';
import { nameSelectorAt } from '../crm/taught/to-crm';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { sightingOf } from '../store/sightings';
import type { PopupPlatform } from './popup-platform';
import type { Teachable } from './teachable';

/** How far the lesson is. */
export type TeachStage =
  /** Not begun on this site. `known`: what was taught of it before. */
  | { readonly type: 'before'; readonly known?: TaughtCrm | undefined }
  /** Not begun either, and the page shows the name of a record whose number is in its address. */
  | {
      readonly type: 'another-form';
      readonly name: string;
      readonly taught: TaughtCrm;
      readonly list: TaughtList;
    }
  /** Still on the first record. */
  | { readonly type: 'first'; readonly lesson: Lesson }
  /** On a second page, which did not show what the id is. */
  | { readonly type: 'not-learned'; readonly why: WhyNotLearned; readonly lesson: Lesson }
  /** On a second record, which did. */
  | { readonly type: 'learned'; readonly learned: Learned; readonly name: string; readonly list: TaughtList };

/** Returns how far the lesson is on this page. */
export async function teachStage(book: Book, page: Teachable, platform: PopupPlatform): Promise<TeachStage> {
  const [data, stored] = await Promise.all([platform.readLesson(), platform.readTaught()]);
  const list = taughtListOf(stored);
  const lesson = lessonOf(data);
  if (!lesson || new URL(lesson.url).origin !== page.url.origin)
    return withoutLesson(book, page, platform, list);
  if (lesson.url === page.url.href) return { type: 'first', lesson };
  const name = await nameAt(page.tab, lesson.selector, platform);
  const learned = learnFrom(lesson, { url: page.url, name }, list);
  return 'why' in learned
    ? { type: 'not-learned', why: learned, lesson }
    : { type: 'learned', learned, name, list };
}

async function withoutLesson(
  book: Book,
  { tab, url }: Teachable,
  platform: PopupPlatform,
  list: TaughtList,
): Promise<TeachStage> {
  const known = list.find(({ origin }) => origin === url.origin);
  const selector = known && nameSelectorAt(known, url);
  const name = selector && (await nameAt(tab, selector, platform));
  if (!name) return { type: 'before', known };
  for (const { ref, taught } of anotherForms(known, url)) {
    const [contact, sighting] = await Promise.all([contactOfRef(book, ref), sightingOf(book, ref)]);
    if ([contact?.text.name, sighting?.facts.name].includes(name))
      return { type: 'another-form', name, taught, list };
  }
  return { type: 'before', known };
}

const nameAt = async (tab: number, selector: string, platform: PopupPlatform): Promise<string> =>
  nameLine((await platform.textAt(tab, selector)) ?? '');
