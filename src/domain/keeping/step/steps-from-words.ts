import type { NewEntry } from '../../journal/entry';

/** What `stepsFromWords` needs to make entries. */
export interface StepsContext {
  readonly contact: string;
  /** How many steps there are already. */
  readonly before: number;
  readonly newId: () => string;
}

/** Splits a line into steps at commas, semicolons and line breaks; a step that begins with `wow:` is the wow. */
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
