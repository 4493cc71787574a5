import { Question } from '../keeping/debrief/questions';
import * as v from 'valibot';

/** A debrief's answers while they are being given. */
export interface BegunDebrief {
  readonly wrong: readonly Question[];
  readonly lesson: string;
}

/** Gives them as a draft's text: what went wrong on the first line, the lesson below it; empty where nothing was said. */
export const textOfBegun = ({ wrong, lesson }: BegunDebrief): string =>
  wrong.length === 0 && lesson === '' ? '' : `${wrong.join(' ')}\n${lesson}`;

/** Gives the answers behind a draft's text; what this version does not know as a question is left out. */
export function begunOfText(text: string): BegunDebrief {
  const [first = '', ...lines] = text.split('\n');
  return { wrong: first.split(' ').filter((word) => v.is(Question, word)), lesson: lines.join('\n') };
}
