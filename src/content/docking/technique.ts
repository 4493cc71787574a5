/** The techniques for laying a page out beside the sheet, the gentlest first. `float` gives up and covers the page. */
export const techniques = ['margin', 'breakpoints', 'overflow', 'float'] as const;
export type Technique = (typeof techniques)[number];

/** How many covered controls are acceptable. */
export const maxCovered = 2;

/** Returns the technique to try where one covers too much. */
export const nextTechnique = (technique: Technique): Technique =>
  techniques[techniques.indexOf(technique) + 1] ?? 'float';

/** Resolves to the gentlest technique from `from` on that covers at most two controls; tries each on the page. */
export async function chooseTechnique(
  from: Technique,
  attempt: (technique: Exclude<Technique, 'float'>) => Promise<number>,
): Promise<Technique> {
  for (const technique of techniques.slice(techniques.indexOf(from))) {
    if (technique === 'float' || (await attempt(technique)) <= maxCovered) return technique;
  }
  return 'float';
}
