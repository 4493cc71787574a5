import { Question } from '../keeping/debrief/questions';
import * as v from 'valibot';

/** The unsaved answers of a debrief. */
export interface DebriefDraft {
  readonly wrong: readonly Question[];
  readonly lesson: string;
}

/**
 * Returns the text of a draft: the questions answered "wrong" on the first line, the lesson below; empty if both are empty.
 */
export const textOfDebriefDraft = ({ wrong, lesson }: DebriefDraft): string =>
  wrong.length === 0 && lesson === '' ? '' : `${wrong.join(' ')}\n${lesson}`;

/** Returns the answers in a draft's text, without questions that this version does not know. */
export function debriefDraftOfText(text: string): DebriefDraft {
  const [first = '', ...lines] = text.split('\n');
  return { wrong: first.split(' ').filter((word) => v.is(Question, word)), lesson: lines.join('\n') };
}
