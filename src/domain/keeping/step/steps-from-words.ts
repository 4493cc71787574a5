import type { NewEntry } from '../../journal/entry';

/** What the entries of a list of steps need. */
export interface StepsContext {
  readonly contact: string;
  /** How many steps there are already. */
  readonly before: number;
  readonly newId: () => string;
}

/** Gives the steps of one line: commas, semicolons and line breaks part them; one that begins with `wow:` is the wow. */
export function stepsFromWords(line: string, { contact, before, newId }: StepsContext): NewEntry[] {
  return line
    .split(/[,;\n]/)
    .map((words) => words.trim())
    .filter(Boolean)
    .map((words, i) => {
      const what = words.replace(/^wow\s*[:-]\s*/i, '');
      const wow = what === words ? {} : { wow: true };
      return {
        kind: 'step.planned',
        entity: newId(),
        contact,
        data: { place: before + i, ...wow },
        text: { what },
      };
    });
}
